"""The desk in two languages: every word of ours goes through a catalogue, content never does."""

import ast
import re
import unicodedata
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import yaml
from checkout import ROOT
from django.utils.translation import override

DESK = ROOT / "content_sync/centre/desk"
OURS = re.compile(
    r"""\{%\s*(?:translate|trans)\b.*?%\}|_\((?:"[^"]*"|'[^']*')\)|\{\#.*?\#\}
    |\{%\s*blocktrans\w*\b.*?\{%\s*endblocktrans\w*\s*%\}""",
    re.DOTALL | re.VERBOSE,
)
GETTEXT = ("_", "_lazy", "gettext", "gettext_lazy")
NOT_OURS = {"Tiếng Việt"}  # a language's own name
CONTENT = {  # words of the folder and names of people; what only Vietnamese officers read
    "demonstration.py",
    "kinds.py",
    "remarked.py",
    "feed_entries.py",
    "asked.py",  # what check says, and what officers type
    "typed_hours.py",
}


def is_vietnamese(text: str) -> bool:
    """Whether it has a letter that English has not."""
    return any(
        unicodedata.name(letter, "").startswith("LATIN ") and not letter.isascii()
        for letter in text
    )


def files(ending: str) -> list[Path]:
    return sorted(file for file in DESK.rglob(f"*{ending}") if "migrations" not in file.parts)


@pytest.mark.parametrize("file", files(".html"), ids=lambda file: file.name)
def test_a_template_has_no_bare_words(file: Path) -> None:
    bare = OURS.sub(lambda at: "\n" * at[0].count("\n"), file.read_text("utf-8"))
    for name in NOT_OURS:
        bare = bare.replace(name, "")

    assert [line.strip() for line in bare.splitlines() if is_vietnamese(line)] == []


def test_a_view_says_nothing_past_gettext() -> None:
    found = {file.name: list(bare_words(file)) for file in files(".py") if file.name not in CONTENT}

    assert {name: words for name, words in found.items() if words} == {}


def bare_words(file: Path) -> Iterator[str]:
    tree = ast.parse(file.read_text("utf-8"))
    said = set()
    for node in ast.walk(tree):
        is_said = isinstance(node, ast.Call) and getattr(node.func, "id", "") in GETTEXT
        if is_said or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)):
            said |= {id(inside) for inside in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            is_ours = id(node) not in said and node.value not in NOT_OURS
            if is_ours and is_vietnamese(node.value):
                yield node.value


def test_a_script_says_nothing_past_its_table() -> None:
    for file in (DESK / "static").rglob("*.js"):
        script = re.sub(r"^\s*//.*", "", file.read_text("utf-8"), flags=re.MULTILINE)
        script = re.sub(r'\btr\("[^"]+"|/[^/\n]*lúc[^/\n]*/', "", script)

        assert [line for line in script.splitlines() if is_vietnamese(line)] == [], file.name


def test_the_scripts_words_come_with_the_page_in_english_alone() -> None:
    from content_sync.centre.desk.write.script_words import in_language

    with override("vi"):
        assert in_language() == {}
    with override("en"):
        words = in_language()
    assert words["Đang lưu…"] == "Saving…"
    assert words["{name} đang sửa đoạn {n}"] == "{name} is editing paragraph {n}"
    assert not any(map(is_vietnamese, words.values()))


class Texts(HTMLParser):
    """What a page says: its texts, and the attributes that are read out."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.said: set[str] = set()
        self._is_code = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._is_code = tag in ("script", "style")
        read_out = ("aria-label", "title", "placeholder", "alt")
        self.said |= {value.strip() for name, value in attrs if name in read_out and value}

    def handle_endtag(self, tag: str) -> None:
        self._is_code = False

    def handle_data(self, data: str) -> None:
        if not self._is_code:
            self.said.add(" ".join(data.split()))


ALL = ("writer", "translator", "approver", "publisher", "observer", "administrator")
PAGES = ("/", "/noi-dung/", "/duyet/", "/day/", "/co-quan/", "/nhat-ky/", "/nguoi-dung/")
OTHERS = ("/he-thong/", "/toi/", "/bai/moi/", "/bai/vay-von/", "/bai/vay-von/sua/")


@pytest.mark.parametrize("path", (*PAGES, *OTHERS))
def test_an_english_page_says_no_message_in_vietnamese(
    path: str, desk: Path, officer: Callable[..., Any], signed_in: Callable[..., Any]
) -> None:
    from content_sync.centre.desk.shelf.look import look

    look()
    pages = {}
    for language in ("vi", "en"):
        one = officer(f"lan-{language}", *ALL)
        one.language = language
        one.save()
        answer = signed_in(one).get(path, follow=True)
        assert answer.status_code == 200
        pages[language] = Texts(answer.content.decode()).said

    content = set(words_of(yaml.safe_load((desk / "content/feed.yaml").read_text("utf-8"))))
    messages = set(english()) - content
    assert pages["en"] & messages == set()
    assert pages["vi"] & messages  # as it would be without a catalogue


def words_of(value: Any) -> Iterator[str]:
    """All texts of a YAML document: topics may be named as a page of ours is."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from words_of(each)


def english() -> Iterator[str]:
    """The messages of the catalogue that are Vietnamese."""
    from babel.messages.pofile import read_po

    with (ROOT / "locales/en/LC_MESSAGES/django.po").open("rb") as file:
        for message in read_po(file):
            text = str(message.id if isinstance(message.id, str) else message.id[0])
            if is_vietnamese(text):
                yield text
