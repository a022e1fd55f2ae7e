"""Pictures, sound and video on a phone page: described, labelled, and never silently missing."""

from phone_item import NAMES, attributes, item, said, shown, text

from content_sync.model import Cover, ItemSound
from content_sync.prose import Block, Chapter, Picture, Recording


def test_a_picture_has_its_words_and_its_size_and_a_missing_one_its_words() -> None:
    there = Picture(media="a" * 64, alt="Bà con họp", size=(800, 600), caption=said("Họp tổ."))
    gone = Picture(media="f" * 64, alt="Bản đồ xã", size=(800, 600))
    page = shown(item(Block(picture=there), Block(picture=gone))).find("div", "text")

    assert page.find("img").attributes == {
        "src": f"../media/{NAMES['a']}.jpg",
        "alt": "Bà con họp",
        "width": "800",
        "height": "600",
        "loading": "lazy",
    }
    assert page.find("figcaption").text == "Họp tổ."
    assert page.find("p", "missing").text == "Bản đồ xã"


def test_a_video_has_poster_subtitles_chapters_and_words() -> None:
    video = Recording(
        media="c" * 64,
        alt="Phim lũ quét",
        duration_ms=65_000,
        size=(640, 360),
        poster=Picture(media="a" * 64, alt="Lũ", size=(640, 360)),
        subtitles={"en": "d" * 64, "vi": "d" * 64},
        tracks={"en": "e" * 64},
        chapters=(Chapter(at_ms=4_500, title="Dấu hiệu"),),
        transcript=(said("Mưa to."),),
    )
    page = shown(item(Block(video=video)))

    read = page.find("video")
    assert read.attributes["poster"] == f"../media/{NAMES['a']}.jpg"
    assert "controls" in read.attributes
    assert attributes(read, "track") == [
        {
            "src": f"../media/{NAMES['d']}.vtt",
            "kind": "captions",
            "srclang": "vi",
            "label": "Tiếng Việt",
            "default": "",
        },
        {
            "src": f"../media/{NAMES['d']}.vtt",
            "kind": "subtitles",
            "srclang": "en",
            "label": "English",
        },
    ]
    assert page.find("ul", "chapters").find("a").attributes["href"].endswith(".mp4#t=4.5")
    assert "Mưa to." in page.find("details").text
    assert page.find("div", "track").find("source").attributes["src"].endswith(".mp3")
    assert "Phim, 1:05" in page.find("figcaption").text


def test_a_sound_is_heard_in_the_readers_own_track() -> None:
    sound = Recording(media="b" * 64, alt="Bản tin", duration_ms=1000, tracks={"tyz": "e" * 64})

    page = shown(item(Block(sound=sound)), "tyz")

    first, original = page.all("audio")
    assert first.find("source").attributes["src"].endswith(f"{NAMES['e']}.mp3")
    assert original.find("source").attributes == {
        "src": f"../media/{NAMES['b']}.ogg",
        "type": "audio/ogg",
    }


def test_a_machines_voice_is_called_one_and_a_persons_is_not() -> None:
    prepared = ItemSound(media="b" * 64, made="prepared", duration_ms=61_000)
    recorded = ItemSound(media="b" * 64, made="recorded")

    machine = shown(item(texts={"vi": text(sound=prepared)})).find("section", "listen")
    person = shown(item(texts={"vi": text(sound=recorded)})).find("section", "listen")

    assert "Nghe" in machine.text and "1:01" in machine.text
    assert machine.find("span", "chip").text == "Giọng máy"
    assert not person.all("span", "chip")


def test_a_tay_voice_is_heard_with_a_vietnamese_text() -> None:
    spoken = {"tyz": ItemSound(media="e" * 64, made="recorded")}
    one = item(texts={"vi": text(sound=ItemSound(media="b" * 64, made="prepared"))}, spoken=spoken)

    listened = shown(one, "tyz").find("section", "listen")

    assert listened.find("source").attributes["src"].endswith(".mp3")


def test_interface_words_inside_a_foreign_text_have_their_own_language() -> None:
    sound = Recording(
        media="b" * 64, alt="Bản tin", duration_ms=1000, transcript=(said("Lời nói."),)
    )

    summary = shown(item(Block(sound=sound)), "en").find("summary")

    assert (summary.text, [one.lang for one in summary.walk()]) == ("Transcript", ["vi", "en"])


def test_a_cover_is_small_on_a_phone_and_described_in_the_readers_language() -> None:
    cover = Cover(media="a" * 64, small="a" * 64, size=(1280, 720), alt={"vi": "Bà con họp"})

    image = shown(item(cover=cover), "en").find("img", "cover")

    assert image.attributes["srcset"].endswith(" 1280w")
    assert (image.attributes["alt"], image.lang) == ("Bà con họp", "vi")
