"""Phone pages in a real browser: nothing axe-core would name, nothing wider than a phone."""

import shutil
from collections.abc import Callable, Iterator

import pytest
from demonstration import CONTENT
from phone import Phone, phones
from phone_pages import TODAY, PhonePages
from shapes import fewest

from content_sync.centre.release.build import build

ITEMS = CONTENT / "items"
DRILL = CONTENT.parent / "drill" / "items"
TALLEST_LINE = 44  # px; WCAG 2.5.5 for what is touched
# One item with every block there is, with long words, and a person's voice in Tày.
ITEM = """\
kind: guide
class: priority
topics: [support, customs]
body: cong-an-dong-dang
as_of: 2026-10-01
valid_to: 2026-12-31
legal_basis: [{number: 78/2002/NĐ-CP, link: "https://vanban.chinhphu.vn/78/2002"}]
related: [vay-von, lu-quet]
sound: {tyz: voice.opus}
media:
  film.mp4: {poster: poster.jpg, subtitles: {vi: film.srt}, tracks: {tyz: voice.opus}}
"""
TEXT = """\
---
title: Mọi thứ trên một trang
summary: Bảng rộng, chú thích, liên kết dài, phim và âm thanh.
---
Xem [trang rất dài](https://vanban.chinhphu.vn/dia-chi-rat-dai-khong-co-dau-cach/0123456789) và \
[vay vốn](item:vay-von). Một điều cần chú thích[^1].

## https://vanban.chinhphu.vn/mot-dia-chi-rat-dai-khong-co-dau-cach-nao-ca/0123456789

| Thứ nhất | Thứ hai | Thứ ba | Thứ tư | Thứ năm | Thứ sáu |
|---|---|---|---|---|---|
| 123456789012345678901234567890 | hai | ba | bốn | năm | [sáu](tel:114) |

| Một | Hai |
|---|---|
| mot-dia-chi-rat-dai-khong-co-dau-cach-nao-ca-0123456789 | hai |

9. Bước chín.

![Cả nhà chạy lên đồi](media/poster.jpg "Ảnh vẽ.")

10. Bước mười.

![Phim lũ quét](media/film.mp4)

![Bản tin](media/voice.opus)

::: transcript
Lời trong bản tin.
:::

> Nhớ kỹ: gọi **114**.

- Một.
- Hai.

[^1]: Chú thích ở cuối.
"""
SUBTITLES = "1\n00:00:01,000 --> 00:00:04,000\nMưa to.\n"


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> PhonePages:
    """The pages of the demonstration, of its drill, and of an item with everything."""
    folder = tmp_path_factory.mktemp("pages")
    content = shutil.copytree(CONTENT, folder / "content")
    shutil.copytree(DRILL, content / "items", dirs_exist_ok=True)
    media = content / "items" / "moi-thu" / "media"
    media.mkdir(parents=True)
    (media.parent / "item.yaml").write_text(ITEM)
    (media.parent / "vi.md").write_text(TEXT)
    (media / "film.srt").write_text(SUBTITLES)
    shutil.copy(ITEMS / "lu-quet/media/lu-quet.mp4", media / "film.mp4")
    shutil.copy(ITEMS / "lu-quet/media/poster.jpg", media / "poster.jpg")
    shutil.copy(ITEMS / "lua-dao-truc-tuyen/media/cuoc-goi-la.vi.opus", media / "voice.opus")
    written = PhonePages(folder)
    written.write(build(content, speech=False), today=TODAY)
    return written


@pytest.fixture(scope="module")
def names(pages: PhonePages, is_all: bool) -> list[str]:
    """Pages that show every shape there is in every language; with --all every page."""
    found = [name for name in pages.files() if name.endswith(".html")]
    items = 2 + len(list(ITEMS.iterdir()))  # and two of this test
    assert len(found) == 1 + 5 * (1 + 16 - 1 + items)  # emergency is a topic of both profiles
    if is_all:
        return found
    return list(fewest({name: frozenset(pages.read(name).shapes()) for name in found}))


@pytest.fixture(scope="module")
def another_phone(pages: PhonePages) -> Iterator[Callable[[], Phone]]:
    with phones(pages.feed) as another:
        yield another


@pytest.fixture
def one_phone(another_phone: Callable[[], Phone]) -> Iterator[Phone]:
    one = another_phone()
    yield one
    one.page.context.close()


def test_axe_finds_nothing_on_any_page_in_light_and_dark(
    one_phone: Phone, names: list[str]
) -> None:
    found = []
    for name in names:
        page = one_phone.open(name)
        page.emulate_media(color_scheme="light")
        found += one_phone.audit()
        page.emulate_media(color_scheme="dark")
        found += one_phone.audit("color-contrast")

    assert found == []
    assert one_phone.complaints == []


def test_no_page_is_wider_than_the_screen_and_none_complains(
    one_phone: Phone, names: list[str]
) -> None:
    wide = []
    for name in names:
        page = one_phone.open(name)
        for width in (320, 360, 768, 1280):
            page.set_viewport_size({"width": width, "height": 740})
            if page.evaluate("document.documentElement.scrollWidth") > width:
                wide.append((name, width))

    assert wide == []
    assert one_phone.complaints == []
    assert all(address.startswith(one_phone.address) for address in one_phone.asked)


def test_what_is_touched_is_large_enough(one_phone: Phone, names: list[str]) -> None:
    """Links within a sentence are as high as its line, which WCAG allows."""
    small = []
    for name in names:
        page = one_phone.open(name)
        small += page.evaluate(
            """least => [...document.querySelectorAll(
                'nav a, a.button, a.tile, a.alarm, a.notice, .chapters a, .follow a, .turning a, '
                + '.footnotes li > a, summary, audio, .bar a, .card'
            )].filter(one => {
                const box = one.getBoundingClientRect();
                return box.height < least || box.width < least;
            }).map(one => location.pathname + ' ' + one.outerHTML.slice(0, 80))""",
            TALLEST_LINE,
        )

    assert small == []


def test_every_sound_and_film_plays_and_every_picture_is_seen(
    one_phone: Phone, pages: PhonePages, names: list[str]
) -> None:
    written = [pages.read(name) for name in names]
    playing = sum(len(one.all("audio") + one.all("video")) for one in written)
    lengths, broken = [], []
    for name in names:
        page = one_phone.open(name)
        lengths += page.evaluate(
            """() => Promise.all([...document.querySelectorAll('audio, video')].map(
                one => new Promise(done => {
                    one.addEventListener('loadedmetadata', () => done(one.duration));
                    one.querySelector('source').addEventListener('error', () => done(0));
                    one.preload = 'metadata';
                    one.load();
                })))"""
        )
        broken += page.evaluate(
            """() => Promise.all([...document.images].map(async one => {
                one.loading = 'eager';
                try { await one.decode(); } catch (error) { return one.src; }
                return one.naturalWidth ? '' : one.src;
            }))"""
        )

    assert len(lengths) == playing > 5
    assert all(length > 20 for length in lengths)
    assert not any(broken)
    assert one_phone.complaints == []


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("vi/lu-quet.html", "mưa nhiều ngày"),
        ("zh-Hans/lu-quet.html", "连日"),
        ("tyz/moi-thu.html", "Mưa to."),
    ],
)
def test_subtitles_are_shown_in_the_readers_language(
    one_phone: Phone, name: str, words: str
) -> None:
    page = one_phone.open(name)
    page.evaluate("document.querySelector('video').load()")

    shown = page.wait_for_function(
        "() => document.querySelector('track[default]').track.cues?.[0]?.text"
    ).json_value()

    assert words in shown


def test_a_chapter_opens_the_film_where_it_begins(one_phone: Phone) -> None:
    page = one_phone.open("vi/lu-quet.html")
    link = page.locator(".chapters a").nth(2)
    address = link.get_attribute("href")
    link.click()

    begins = page.wait_for_function(
        "() => document.querySelector('video')?.currentTime"
    ).json_value()

    assert address is not None and begins == pytest.approx(float(address.split("=")[1]), abs=2)


def test_a_footnote_leads_there_and_back(one_phone: Phone) -> None:
    page = one_phone.open("vi/moi-thu.html")

    page.locator("a.mark").click()
    assert page.evaluate("document.querySelector(':target').textContent").startswith("1.")
    page.locator(".footnotes a").click()
    assert page.evaluate("document.querySelector(':target').textContent") == "¹"


def test_a_wide_table_is_stacked_on_a_phone_and_still_a_table_to_a_screen_reader(
    one_phone: Phone,
) -> None:
    page = one_phone.open("vi/moi-thu.html")
    cells = page.get_by_role("table").first.get_by_role("cell")

    tops = [cells.nth(at).bounding_box() for at in range(6)]

    assert cells.count() == 6
    assert len({box["y"] for box in tops if box}) == 6
    page.set_viewport_size({"width": 1280, "height": 800})
    assert len({box["y"] for at in range(6) if (box := cells.nth(at).bounding_box())}) == 1
