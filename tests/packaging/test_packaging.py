"""What of the two commands can be judged without running them: the lock, the scripts, the words."""

import importlib.util
import os
import re
import subprocess
import tomllib
from pathlib import Path
from types import ModuleType

import pytest
from checkout import ROOT
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

SCRIPTS = sorted((ROOT / "packaging").glob("*.sh"))
HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n'


@pytest.fixture(scope="module")
def check_words() -> ModuleType:
    return script("check_words")


def script(name: str) -> ModuleType:
    """A script beside the project, as a module."""
    spec = importlib.util.spec_from_file_location(name, ROOT / f"packaging/{name}.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of one message, "Home {name}", said by one screen, in four languages."""
    for tag, text in {"en": "Home {name}", "vi": "Đầu {name}", "zh_Hans": "{name}主页"}.items():
        translate(tmp_path, tag, "Home {name}", text)
    translate(tmp_path, "tyz", "Home {name}", "Rườn {name}", "# source: a dictionary, p. 7\n")
    (tmp_path / "kiosk").mkdir()
    (tmp_path / "kiosk/home.kv").write_text("Label:\n    text: look.say('Home {name}', name=(1))\n")
    return tmp_path


def translate(project: Path, tag: str, message: str, text: str, comment: str = "") -> None:
    file = project / "locales" / tag / "LC_MESSAGES/kiosk.po"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f'{HEADER}\n{comment}msgid "{message}"\nmsgstr "{text}"\n', encoding="utf-8")


LOCKS = {name: ROOT / "packaging" / name for name in ("requirements.lock", "requirements-dev.lock")}


def pins(*names: str) -> dict[str, str]:
    locks = "".join(LOCKS[name].read_text() for name in names)
    return dict(re.findall(r"^([a-z0-9.-]+)==([^ ]+)", locks, re.MULTILINE))


def test_the_locks_have_a_version_that_each_wish_of_pyproject_admits() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    runs, develops = pins("requirements.lock"), pins("requirements-dev.lock")

    for wish in map(Requirement, project["dependencies"]):
        assert wish.specifier.contains(runs[canonicalize_name(wish.name)])
    for wish in map(Requirement, project["optional-dependencies"]["dev"]):
        assert wish.specifier.contains(develops[canonicalize_name(wish.name)])


def test_a_kiosk_installs_nothing_that_only_the_checks_use() -> None:
    runs, develops = pins("requirements.lock"), pins("requirements-dev.lock")

    assert set(runs).isdisjoint(develops)
    assert not {"mypy", "pytest", "playwright", "hypothesis", "ruff"} & set(runs)


@pytest.mark.parametrize("name", LOCKS)
def test_every_package_of_a_lock_has_its_hashes_and_none_says_where_it_comes_from(
    name: str,
) -> None:
    lock = LOCKS[name].read_text()

    entries = lock.split("\n", 1)[1].replace("\\\n", "").splitlines()

    assert len(entries) == len(pins(name))
    assert all(re.search(r"--hash=sha256:[0-9a-f]{64}", entry) for entry in entries)
    assert not re.search(r"https?:|file:|index-url|find-links| @ |\s/", lock.split("\n", 1)[1])


def test_the_readme_shows_four_to_six_small_pictures_before_it_explains_anything() -> None:
    readme = (ROOT / "README.md").read_text()

    shown = re.findall(r'<img src="([^"]+)" [^>]*alt="[^"]{20,}"', readme)

    assert 4 <= len(shown) == readme.count("<img") <= 6
    assert readme.rindex("<img") < readme.index("\n## ")
    assert all((ROOT / file).stat().st_size <= 80_000 for file in shown)
    assert {(ROOT / file).name for file in shown} == {
        file.name for file in (ROOT / "packaging/pictures").iterdir()
    }


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda file: file.name)
def test_a_script_is_one_that_a_plain_shell_can_read(script: Path) -> None:
    assert script.read_text().startswith("#!/bin/sh\n")
    assert os.access(script, os.X_OK)
    subprocess.run(["sh", "-n", script], check=True)


def test_catalogues_that_agree_have_no_mistakes(check_words: ModuleType, project: Path) -> None:
    assert check_words.mistakes(project) == []


def test_a_lost_blank_is_named_with_its_line(check_words: ModuleType, project: Path) -> None:
    translate(project, "vi", "Home {name}", "Đầu")

    (mistake,) = check_words.mistakes(project)

    assert mistake.startswith("locales/vi/LC_MESSAGES/kiosk.po:4: 'Đầu' has other blanks")


def test_a_message_that_vietnamese_lacks_is_named(check_words: ModuleType, project: Path) -> None:
    translate(project, "vi", "Home {name}", "")

    (mistake,) = check_words.mistakes(project)

    assert "'Home {name}' has no words" in mistake


def test_tay_may_lack_a_message_but_not_its_source(check_words: ModuleType, project: Path) -> None:
    translate(project, "tyz", "Home {name}", "")
    assert check_words.mistakes(project) == []

    translate(project, "tyz", "Home {name}", "Rườn {name}")
    (mistake,) = check_words.mistakes(project)

    assert "has no source" in mistake


def test_a_message_that_tay_does_not_list_is_asked_of_nobody_and_named(
    check_words: ModuleType, project: Path
) -> None:
    file = project / "locales/tyz/LC_MESSAGES/kiosk.po"
    file.write_text(f"{HEADER}\n", encoding="utf-8")

    (mistake,) = check_words.mistakes(project)

    assert mistake.startswith("locales/tyz/LC_MESSAGES/kiosk.po: 'Home {name}' is not listed")


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("kiosk/home.kv", "Label:\n    text: look.say('Back')\n"),
        ("kiosk/home.py", "\ntext = words.say('Home {name}' if here else 'Back', name=1)\n"),
    ],
)
def test_a_message_the_kiosk_says_must_stand_in_the_catalogues(
    check_words: ModuleType, project: Path, file: str, text: str
) -> None:
    (project / file).write_text(text)

    (mistake,) = check_words.mistakes(project)

    assert mistake.startswith(f"{file}:2: no catalogue has 'Back'")


@pytest.fixture
def told(project: Path) -> Path:
    """The project, which also tells officers one thing, in Vietnamese too."""
    (project / "content_sync").mkdir()
    (project / "content_sync/a.py").write_text(
        "page.wrong(1, phrase('no {day}', day=1), NOTHING)\n"
    )
    file = project / "locales/vi/LC_MESSAGES/check.po"
    file.write_text(f'{HEADER}\nmsgid "no {{day}}"\nmsgstr "không {{day}}"\n', encoding="utf-8")
    return project


def test_what_is_told_to_officers_has_a_catalogue_of_its_own(
    check_words: ModuleType, told: Path
) -> None:
    assert check_words.mistakes(told) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "what"),
    [
        ("content_sync/a.py", "no {day}", "not {day}", "no catalogue has 'not {day}'"),
        ("content_sync/a.py", "'no {day}'", "f'no {day}'", "no catalogue has \"f'no {day}'\""),
        ("content_sync/a.py", "'no {day}'", "text", "no catalogue has 'text'"),
        ("locales/vi/LC_MESSAGES/check.po", "không {day}", "không {ngày}", "has other blanks"),
        ("locales/vi/LC_MESSAGES/check.po", "không {day}", "", "'no {day}' has no words"),
    ],
)
def test_what_vietnamese_officers_would_not_understand_is_named(
    check_words: ModuleType, told: Path, file: str, old: str, new: str, what: str
) -> None:
    path = told / file
    path.write_text(path.read_text().replace(old, new))

    assert any(what in mistake for mistake in check_words.mistakes(told))


def test_what_nobody_tells_any_more_leaves_the_catalogue(
    check_words: ModuleType, told: Path
) -> None:
    file = told / "locales/vi/LC_MESSAGES/check.po"
    file.write_text(file.read_text() + '\nmsgid "gone"\nmsgstr "hết"\n')

    (mistake,) = check_words.mistakes(told)

    assert mistake.startswith("locales/vi/LC_MESSAGES/check.po:7: nobody says 'gone'")


DESK_SAYS = {
    "today/views.py": "from django.utils.translation import gettext as _\n\nsaid = _('Hôm nay')\n",
    "today/today.html": """<h1>{% translate 'Hôm nay' %}</h1>
{% blocktranslate count n=found %}Một bài{% plural %}{{ n }} bài{% endblocktranslate %}""",
    "static/editor/start.js": 'bar.textContent = tr("Đã lưu {at}", { at });\n',
}
DESK_CATALOGUE = """
msgid "Hôm nay"
msgstr "Today"

msgid "Một bài"
msgid_plural "%(n)s bài"
msgstr[0] "One item"
msgstr[1] "%(n)s items"

msgid "Đã lưu {at}"
msgstr "Saved {at}"
"""


@pytest.fixture
def desk(project: Path) -> Path:
    """The project, whose desk says three things in Vietnamese and in English."""
    for name, text in DESK_SAYS.items():
        file = project / "content_sync/centre/desk" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    catalogue = project / "locales/en/LC_MESSAGES/django.po"
    catalogue.write_text(HEADER + DESK_CATALOGUE, encoding="utf-8")
    return project


def test_the_desk_has_a_catalogue_of_its_own(check_words: ModuleType, desk: Path) -> None:
    assert check_words.mistakes(desk) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "what"),
    [
        ("today/views.py", "Hôm nay", "Hôm qua", "views.py:3: no catalogue has 'Hôm qua'"),
        ("today/views.py", "'Hôm nay'", "f'Hôm {nay}'", "no catalogue has \"f'Hôm {nay}'\""),
        ("today/today.html", "Hôm nay", "Hôm qua", "today.html:1: no catalogue has 'Hôm qua'"),
        ("today/today.html", "Một bài", "Bài", "today.html:2: no catalogue has 'Bài'"),
        ("static/editor/start.js", "Đã lưu", "Lưu", "start.js:1: no catalogue has 'Lưu {at}'"),
        ("static/editor/start.js", "Đã lưu", "Lưu", "nobody says 'Đã lưu {at}', remove it"),
        ("django.po", '"Today"', '""', "'Hôm nay' has no words"),
        ("django.po", "%(n)s items", "%(m)s items", "has other blanks than '%(n)s bài'"),
        ("django.po", "Saved {at}", "Saved", "has other blanks than 'Đã lưu {at}'"),
    ],
)
def test_what_an_english_officer_would_not_understand_is_named(
    check_words: ModuleType, desk: Path, file: str, old: str, new: str, what: str
) -> None:
    (path,) = desk.rglob(file)
    path.write_text(path.read_text().replace(old, new))

    assert any(what in mistake for mistake in check_words.mistakes(desk))


def test_every_catalogue_is_compiled(told: Path) -> None:
    script("build_catalogues").compile_catalogues(told / "locales")

    sources = [*told.glob("locales/*/*/*.po")]
    assert len(sources) == 5
    assert all(source.with_suffix(".mo").is_file() for source in sources)


def test_this_project_says_nothing_without_words(check_words: ModuleType) -> None:
    assert check_words.mistakes(ROOT) == []


def test_only_phrase_makes_what_is_said() -> None:
    """That a mistake is made of nothing else is held by mypy: its texts are Said."""
    maker = re.compile(r"from content_sync\.said import .*\b(made\b|Said\b(?s:.*)\bSaid\()")
    files = (ROOT / "content_sync").rglob("*.py")

    found = {file.name for file in files if maker.search(file.read_text())}

    assert found == {"facts.py"}  # what was kept of an item, said once more
