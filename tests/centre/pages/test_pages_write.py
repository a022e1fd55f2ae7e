"""The pages on disk: whole, only what is in force, and left alone where nothing changed."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from checkout import ROOT
from folder import FRAUD_YAML, LOAN_YAML, VIETNAMESE, article, write_folder
from phone_item import item
from phone_pages import ISSUED, TODAY, PhonePages

from content_sync.centre.pages.edition import with_a_page
from content_sync.centre.release.build import Build, build
from content_sync.errors import StoreError

TOMORROW = "2026-11-23T07:30:00Z"
Changes = dict[str, str | bytes | None]


@pytest.fixture
def pages(tmp_path: Path) -> PhonePages:
    return PhonePages(tmp_path)


def made(folder: Path, changes: Changes | None = None) -> Build:
    """A content folder of its own, with changes, as publish builds it."""
    shutil.rmtree(folder / "content", ignore_errors=True)
    return build(write_folder(folder, changes), speech=False)


def edited(id_: str, words: str) -> Changes:
    title, summary, body = VIETNAMESE[id_]
    return {f"items/{id_}/vi.md": article(title, summary, body + f"\n{words}\n")}


def test_there_is_a_page_for_every_item_in_every_language(
    pages: PhonePages, tmp_path: Path
) -> None:
    pages.write(made(tmp_path))

    for tag in ("vi", "tyz", "zh-Hans", "en"):
        names = {path.name for path in (pages.top / tag).iterdir()}
        assert names >= {"index.html", "vay-von.html", "lua-dao.html", "khai-hai-quan.html"}
        assert names >= {"support.html", "support.atom", "services.html", "customs.html"}


def test_every_link_on_every_page_leads_to_a_file(pages: PhonePages, tmp_path: Path) -> None:
    pages.write(made(tmp_path))

    for path in pages.top.rglob("*.html"):
        page = pages.read(path.relative_to(pages.top).as_posix())
        ids = {one.attributes["id"] for one in page.walk() if "id" in one.attributes}
        for one in page.walk():
            address = one.attributes.get("src") or one.attributes.get("href", "")
            if address.startswith("#"):
                assert address[1:] in ids
            elif address and not address.startswith(("https:", "tel:", "mailto:")):
                assert (path.parent / address.split("#")[0]).is_file(), (path.name, address)


def test_nothing_changed_means_not_a_file_touched(pages: PhonePages, tmp_path: Path) -> None:
    built = made(tmp_path)
    pages.write(built)
    before = {path: path.stat().st_mtime_ns for path in pages.top.rglob("*")}

    assert pages.write(built, release=1) == 0

    assert {path: path.stat().st_mtime_ns for path in pages.top.rglob("*")} == before


def test_the_same_content_makes_the_same_bytes_everywhere(
    pages: PhonePages, tmp_path: Path
) -> None:
    other = PhonePages(tmp_path / "other")
    built = made(tmp_path)

    pages.write(built)
    other.write(built)

    assert pages.files() == other.files()


def test_one_item_changed_leaves_the_pages_of_the_others_alone(
    pages: PhonePages, tmp_path: Path
) -> None:
    pages.write(made(tmp_path))
    before = pages.files()

    pages.write(made(tmp_path, edited("khai-hai-quan", "Thêm.")), 2, TOMORROW)

    after = pages.files()
    changed = {name.partition("/")[2] for name in after if after[name] != before[name]}
    assert changed == {"khai-hai-quan.html", "customs.atom", "index.html"}


def test_a_page_says_which_release_brought_it_as_it_is(pages: PhonePages, tmp_path: Path) -> None:
    pages.write(made(tmp_path))
    pages.write(made(tmp_path, edited("lua-dao", "Thêm.")), 2, TOMORROW)

    def signed(id_: str) -> str:
        return pages.read(f"vi/{id_}.html").find("section", "source").text

    assert "Bản phát hành số 1, ngày 20/11/2026" in signed("khai-hai-quan")
    assert "Bản phát hành số 2, ngày 23/11/2026" in signed("lua-dao")


def test_a_page_signed_by_a_clock_ahead_is_dated_anew(pages: PhonePages, tmp_path: Path) -> None:
    pages.write(made(tmp_path), 1, issued="2027-08-01T07:30:00Z")

    pages.write(made(tmp_path), 2, issued="2026-11-29T07:30:00Z")

    assert "ngày 29/11/2026" in pages.read("vi/vay-von.html").find("section", "source").text


def test_an_item_whose_related_item_changed_shows_it(pages: PhonePages, tmp_path: Path) -> None:
    pages.write(made(tmp_path))
    changed = article("Lừa đảo kiểu mới", *VIETNAMESE["lua-dao"][1:])

    pages.write(made(tmp_path, {"items/lua-dao/vi.md": changed}), 2, TOMORROW)

    assert pages.read("vi/vay-von.html").find("h3").text == "Lừa đảo kiểu mới"


def test_an_item_that_is_gone_takes_its_pages_along(pages: PhonePages, tmp_path: Path) -> None:
    pages.write(made(tmp_path))
    gone: Changes = {
        f"items/khai-hai-quan/{name}": None
        for name in ("item.yaml", "vi.md", "zh-Hans.md", "en.md")
    }
    content = write_folder(tmp_path, gone)
    (content / "items/khai-hai-quan").rmdir()

    pages.write(build(content, speech=False), 2, TOMORROW)

    assert not [name for name in pages.files() if "khai-hai-quan" in name]


@pytest.mark.parametrize(("today", "is_there"), [("2026-12-31", True), ("2027-01-01", False)])
def test_an_item_that_is_over_has_no_page_and_stands_nowhere(
    pages: PhonePages, tmp_path: Path, today: str, is_there: bool
) -> None:
    pages.write(made(tmp_path), today=date.fromisoformat(today))

    written = pages.files()
    assert ("vi/vay-von.html" in written) is is_there
    assert any(b'href="vay-von.html"' in data for data in written.values()) is is_there


@pytest.mark.parametrize(("signed_day", "is_there"), [("2026-11-20", True), ("2026-11-21", False)])
def test_an_emergency_has_a_page_until_a_signed_day_ends_it_as_on_kiosks(
    signed_day: str, is_there: bool
) -> None:
    flood = item(class_="emergency", valid_to="2026-11-20")

    assert (flood.id in with_a_page([flood], "2026-11-22", signed_day)) is is_there


def test_the_address_of_an_item_that_is_replaced_shows_its_successor_once_that_is_in_force(
    pages: PhonePages, tmp_path: Path
) -> None:
    changes: Changes = {
        "items/lua-dao/item.yaml": FRAUD_YAML + "superseded_by: khai-hai-quan\n",
        "items/vay-von/item.yaml": LOAN_YAML.replace("related: [lua-dao]\n", ""),
    }
    pages.write(made(tmp_path, changes))
    assert pages.read("vi/lua-dao.html").find("h1").text == "Khai hải quan"

    later = (tmp_path / "content/items/khai-hai-quan/item.yaml").read_text()
    changes["items/khai-hai-quan/item.yaml"] = later + "valid_from: 2026-12-01\n"
    pages.write(made(tmp_path, changes), 2, TOMORROW)
    assert pages.read("vi/lua-dao.html").find("h1").text == "Cảnh giác lừa đảo"


def test_an_item_not_yet_due_has_a_page_that_nothing_lists(
    pages: PhonePages, tmp_path: Path
) -> None:
    later = LOAN_YAML.replace("valid_from: 2026-01-01", "valid_from: 2026-12-01")

    pages.write(made(tmp_path, {"items/vay-von/item.yaml": later}), today=TODAY)

    written = pages.files()
    assert "vi/vay-von.html" in written
    assert b'href="vay-von.html"' not in written["vi/support.html"]


def test_media_are_there_once_and_only_those_that_pages_show(
    pages: PhonePages, tmp_path: Path
) -> None:
    built = made(tmp_path)
    (sha256,) = built.media
    pages.write(built)

    shown = pages.top / "media" / f"{sha256[:20]}.png"
    assert list((pages.top / "media").iterdir()) == [shown]
    assert shown.stat().st_nlink == 2

    pages.write(built, today=date(2027, 1, 1))
    assert not (pages.top / "media").exists()


CUE = "00:00.500 --> 00:02.000\nNước suối đục.\n"


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("f.srt", "1\n00:00:00,500 --> 00:00:02,000\nNước suối đục.\n"),
        ("f.vtt", CUE),
        ("f.vtt", f"WEBVTT\n\n{CUE.replace('.500', ',500')}"),
        ("f.VTT", f"\ufeff\r\n\r\nWEBVTT\r\n{CUE}"),
    ],
)
def test_subtitles_of_any_kind_are_webvtt_on_a_page(
    pages: PhonePages, tmp_path: Path, name: str, written: str
) -> None:
    demo = ROOT / "assets/content/items/lu-quet/media"
    video = "media: {f.mp4: {poster: cover.png, poster_alt: Lũ, subtitles: {vi: NAME}}}\n"
    built = made(
        tmp_path,
        {
            "items/vay-von/item.yaml": LOAN_YAML + video.replace("NAME", name),
            f"items/vay-von/media/{name}": written,
            "items/vay-von/media/f.mp4": (demo / "lu-quet.mp4").read_bytes(),
            "items/vay-von/vi.md": article("Vay", "Vay.", "![Phim](media/f.mp4)\n"),
        },
    )

    pages.write(built)

    track = pages.read("vi/vay-von.html").find("track").attributes["src"]
    assert (pages.top / "vi" / track).read_text() == (
        "WEBVTT\n\n00:00:00.500 --> 00:00:02.000\nNước suối đục.\n"
    )


def test_a_page_that_was_lost_is_made_again(pages: PhonePages, tmp_path: Path) -> None:
    built = made(tmp_path)
    pages.write(built)
    before = pages.files()
    (pages.top / "vi/vay-von.html").unlink()

    assert pages.write(built) == 1
    assert pages.files() == before


def test_after_a_power_cut_every_page_is_looked_at(pages: PhonePages, tmp_path: Path) -> None:
    built = made(tmp_path)
    pages.write(built)
    before = pages.files()
    (pages.top / "made.db").write_text("{")
    (pages.top / "vi/lua-dao.html").write_text("<h1>cut o")

    assert pages.write(built) == 1
    assert pages.files() == before
    assert not list(pages.top.rglob("*.part"))


def test_a_topic_with_the_id_of_an_item_gives_way_to_it(pages: PhonePages, tmp_path: Path) -> None:
    content = write_folder(tmp_path)
    (content / "items/khai-hai-quan").rename(content / "items/customs")

    pages.write(build(content, speech=False))

    assert pages.read("vi/customs.html").find("h1").text == "Khai hải quan"
    assert pages.read("vi/~customs.html").find("h1").text == "Hải quan"
    assert b'href="~customs.html"' in pages.files()["vi/index.html"]


def test_a_feed_that_cannot_be_written_says_so(pages: PhonePages, tmp_path: Path) -> None:
    (pages.feed / "pages").write_text("in the way")

    with pytest.raises(StoreError, match="pages"):
        pages.write(made(tmp_path))


def test_the_day_of_the_release_is_the_only_clock(pages: PhonePages, tmp_path: Path) -> None:
    built = made(tmp_path)
    pages.write(built, issued=ISSUED, today=date(2026, 11, 22))
    before = pages.files()

    pages.write(built, issued=ISSUED, today=date(2026, 12, 24))

    assert pages.files() == before
