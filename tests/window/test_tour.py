"""`kiosk tour` and `kiosk picture` as processes, on a small store."""

import json
from pathlib import Path
from typing import Any

import pytest
from kiosk_command import kiosk
from PIL import Image
from shelf import article, chinese, shelve, text

from content_sync.model import encode
from kiosk.visit.written import read


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two items: one in two languages, one in Vietnamese alone."""
    store = tmp_path_factory.mktemp("tour") / "store"
    texts = {"vi": text("Vay vốn", "Đến Tổ."), "zh-Hans": chinese("贷款", "dai kuan", "请到小组。")}
    shelve(store, article("vay-von", texts, body="bank"), article("ba-con-bo"))
    return store


@pytest.fixture(scope="module")
def toured(store: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where a tour in two languages left its pictures."""
    out = tmp_path_factory.mktemp("toured")
    small = config(out, "diagonal_inches = 10.1")
    ended = kiosk("tour", store, out, "--language", "vi", "--language", "zh-Hans",
                  "--size", "1280x800", "--config", small)  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.strip() == f"{len(pictures(out))} pictures in {out}"
    return out


def config(folder: Path, text: str) -> Path:
    file = folder / "kiosk.toml"
    file.write_text(text, encoding="utf-8")
    return file


def pictures(out: Path) -> list[dict[str, Any]]:
    made: dict[str, list[dict[str, Any]]] = json.loads((out / "tour.json").read_text("utf-8"))
    assert made.keys() == {"pictures"}
    return made["pictures"]


# --- tour ---


def test_the_tour_comes_to_every_screen_and_item_at_two_text_sizes_in_each_language(
    toured: Path,
) -> None:
    seen = {(one["language"], one["screen"], one["item"], one["text"]) for one in pictures(toured)}

    for language in ("vi", "zh-Hans"):
        assert (language, "resting", "", 1) in seen
        for size in (1, 3):
            for screen in ("home", "topic", "ask", "comfort", "languages"):
                assert (language, screen, "", size) in seen
            for item in ("vay-von", "ba-con-bo"):
                assert (language, "item", item, size) in seen
    assert {language for language, *_ in seen} == {"", "vi", "zh-Hans"}
    assert [screen for language, screen, *_ in seen if not language] == ["unavailable"]
    assert any(screen == "source" for _, screen, *_ in seen)


def test_every_picture_is_there_in_the_size_that_was_asked_for(toured: Path) -> None:
    files = [one["file"] for one in pictures(toured)]

    assert len(set(files)) == len(files)
    for file in files:
        with Image.open(toured / file) as image:
            assert image.size == (1280, 800)
            assert len(image.getcolors(1_000_000) or ()) > 20, file  # not black, not blank


def test_every_control_of_the_tour_has_its_words_place_and_colours(toured: Path) -> None:
    keys = {"label", "says", "language", "sound", "voice", "px", "mm", "ink", "ground", "wish"}
    for picture in pictures(toured):
        assert picture["controls"] or picture["screen"] == "unavailable"
        for control in picture["controls"]:
            assert keys <= control.keys()
            assert control["says"] and control["language"]
            assert len(control["px"]) == len(control["mm"]) == 4
            for px, mm in zip(control["px"], control["mm"], strict=True):
                assert mm == pytest.approx(px * 10.1 * 25.4 / 1509.4, abs=0.06)
            assert control["ink"].startswith("#") and control["ground"].startswith("#")


def test_every_control_of_the_tour_says_what_it_does(toured: Path) -> None:
    shown = [
        one for one in pictures(toured) if one["file"].startswith(("vi/home-t1", "vi/topics-t1"))
    ]
    does = {one["label"]: one["wish"] for picture in shown for one in picture["controls"]}

    assert does["support"] == {"OpenTopic": {"topic": "support"}}
    assert does["中文"] == {"ChooseLanguage": {"tag": "zh-Hans"}}
    for picture in pictures(toured):
        for control in picture["controls"]:
            assert control["active"] == (control["wish"] is not None)
            assert control["wish"] is None or read(control["wish"])


def test_the_tour_reports_that_nothing_was_cut(toured: Path) -> None:
    assert [one["file"] for one in pictures(toured) if one["cut"]] == []


def test_what_is_said_is_in_the_language_it_falls_back_to(toured: Path) -> None:
    said = [
        control["language"]
        for one in pictures(toured)
        if one["language"] == "zh-Hans" and one["screen"] == "topic"
        for control in one["controls"]
        if control["label"] == "ba-con-bo"
    ]

    assert set(said) == {"vi"}


def test_a_store_without_content_is_toured_as_the_screen_that_says_so(tmp_path: Path) -> None:
    ended = kiosk("tour", tmp_path / "empty", tmp_path / "out")

    assert ended.returncode == 0, ended.stderr
    (only,) = pictures(tmp_path / "out")
    assert (only["screen"], only["controls"], only["cut"]) == ("unavailable", [], [])
    assert (tmp_path / "out" / only["file"]).is_file()


# --- a visit ---

VISIT = """
# a reader of Chinese
{"ChooseLanguage": {"tag": "zh-Hans"}}
{"OpenTopic": {"topic": "support"}}
  {"OpenItem": {"item": "vay-von"}}

{"Back": {}}
"""


def test_a_visit_is_drawn_from_the_list_of_its_wishes(store: Path, tmp_path: Path) -> None:
    (tmp_path / "visit").write_text(VISIT, encoding="utf-8")

    ended = kiosk("tour", store, tmp_path, "--visit", tmp_path / "visit", "--size", "540x960")

    assert ended.returncode == 0, ended.stderr
    made = pictures(tmp_path)
    assert [one["screen"] for one in made] == ["home", "topic", "item", "topic"]
    assert {one["language"] for one in made} == {"zh-Hans"}
    assert made[2]["after"] == {"OpenItem": {"item": "vay-von"}}
    assert "贷款" in {one["label"] for one in made[1]["controls"]}
    for one in made:
        with Image.open(tmp_path / one["file"]) as image:
            assert image.size == (540, 960)


@pytest.mark.parametrize(("bottom_edge_mm", "code"), [(850, 0), (1000, 2)])
def test_a_screen_that_hangs_high_is_drawn_low_and_the_tour_says_if_that_is_not_enough(
    store: Path, tmp_path: Path, bottom_edge_mm: int, code: int
) -> None:
    (tmp_path / "visit").write_text('{"Wake": {}}', encoding="utf-8")
    hung = config(tmp_path, f"bottom_edge_mm = {bottom_edge_mm}")

    ended = kiosk("tour", store, tmp_path, "--visit", tmp_path / "visit", "--config", hung,
                  "--size", "540x960")  # fmt: skip

    assert ended.returncode == code, ended.stderr
    assert ("out of reach from a wheelchair: " in ended.stderr) is (code == 2)
    assert [one["low"] for one in pictures(tmp_path)] == [True]


# --- picture ---


def test_a_picture_of_an_item_is_a_png_in_the_wished_size(store: Path, tmp_path: Path) -> None:
    out = tmp_path / "deep" / "item.png"

    ended = kiosk("picture", store, "vay-von", out, "--language", "zh-Hans", "--theme", "contrast",
                  "--text", "3", "--size", "540x960")  # fmt: skip

    assert ended.returncode == 0, ended.stderr
    with Image.open(out) as image:
        assert (image.format, image.size) == ("PNG", (540, 960))
        assert image.getpixel((3, 300)) == (0, 0, 0)


def test_a_draft_is_shown_in_place_of_what_is_published(store: Path, tmp_path: Path) -> None:
    draft = tmp_path / "draft.json"
    draft.write_bytes(encode(article("vay-von", {"vi": text("Bản nháp", "Chưa đăng. " * 9)})))
    published, drafted = tmp_path / "a.png", tmp_path / "b.png"

    for out, more in ((published, ()), (drafted, ("--draft", draft))):
        ended = kiosk("picture", store, "vay-von", out, "--size", "540x960", *more)
        assert ended.returncode == 0, ended.stderr

    assert published.read_bytes() != drafted.read_bytes()


# --- wrong use ---


@pytest.mark.parametrize(
    ("words", "what"),
    [
        (("tour", "STORE", "OUT", "--language", "xx"), "no language 'xx' in this feed, choose"),
        (("picture", "STORE", "gone", "OUT"), "no item 'gone' is shown by this kiosk"),
        (("picture", "STORE", "vay-von", "OUT", "--language", "xx"), "no language 'xx'"),
        (("picture", "STORE", "vay-von", "OUT", "--theme", "pink"), "invalid choice: 'pink'"),
        (("picture", "STORE", "vay-von", "OUT", "--webp", "9"), "a width is a number of pixels"),
        (("picture", "STORE", "vay-von", "OUT", "--text", "7"), "argument --text: invalid choice"),
        (("tour", "STORE", "OUT", "--visit", "LOST"), "lost:3: no wish 'OpenTopicz', did you mean"),
        (("tour", "STORE", "OUT", "--visit", "GONE"), "gone.toml: cannot be read"),
        (("tour", "STORE", "OUT", "--visit", "LOST", "--all"), "not allowed with argument"),
        (("tour", "STORE", "OUT", "--visit", "LOST", "--language", "vi"), "ChooseLanguage"),
        (("tour", "STORE", "OUT", "--size", "big"), "a size is WIDTHxHEIGHT in pixels"),
        (("tour", "STORE", "OUT", "--config", "BAD"), "unknown key 'colour', the keys are:"),
        (("tour", "STORE", "OUT", "--config", "GONE"), "cannot be read"),
        ((), "required"),
    ],
)
def test_wrong_use_ends_with_2_and_says_what_to_do(
    store: Path, tmp_path: Path, words: tuple[str, ...], what: str
) -> None:
    lost = tmp_path / "lost"
    lost.write_text('# lost\n{"Wake": {}}\n{"OpenTopicz": {"topic": "support"}}\n')
    paths = {
        "LOST": lost, "STORE": store, "OUT": tmp_path / "out", "GONE": tmp_path / "gone.toml",
        "BAD": config(tmp_path, 'colour = "red"'),
    }  # fmt: skip

    ended = kiosk(*(paths.get(word, word) for word in words))

    assert ended.returncode == 2
    assert what in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_picture_from_a_store_without_content_ends_with_5(tmp_path: Path) -> None:
    ended = kiosk("picture", tmp_path, "vay-von", tmp_path / "out.png")

    assert ended.returncode == 5
    assert "run content-sync pull first" in ended.stderr
