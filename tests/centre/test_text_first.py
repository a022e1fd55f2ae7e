"""Text is published at once and voices follow: in which order, in how many steps, by whom."""

import shutil
import threading
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from folder import FEED, FRAUD_YAML, write_folder
from patience import PATIENCE_S
from wanted_voices import wanted

from content_sync.centre.bring_out import (
    STEP,
    Brought,
    Order,
    Voices,
    bring_out,
    follow_up,
    next_step,
)
from content_sync.centre.feed import feed_files, keys, metadata, newest, roots
from content_sync.centre.release.build import Build, build
from content_sync.command.parser import main
from content_sync.errors import SourceError, UseError
from content_sync.machine import lock
from content_sync.model import Feed, Item
from content_sync.signed.catalog import Line, difference

VOICED = FEED.replace("{tag: vi, name: Tiếng Việt}", "{tag: vi, name: Tiếng Việt, voice: vi}")
EMERGENCY = FRAUD_YAML.replace("priority", "emergency")


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BAN_TIN_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def order(tmp_path: Path, cache: Path) -> Order:
    """A small folder in which Vietnamese has a voice, and where it is to go."""
    folder = write_folder(tmp_path, {"feed.yaml": VOICED})
    keys.create(tmp_path / "keys", None, now())
    loaded = keys.load(tmp_path / "keys", None)
    return Order(folder, tmp_path / "feed", tmp_path / "keys", loaded, now)


def now() -> datetime:
    return datetime.now(UTC)


def alone(who: str) -> None:
    raise AssertionError("nobody else publishes here")


def feed_of(built: Build) -> Feed:
    return msgspec.json.decode(built.texts["feed"], type=Feed)


def text_of(order: Order) -> Brought:
    """The text, out before its voices."""
    return bring_out(order, Voices.COMING, alone)


def catalog_of(order: Order, release: int) -> tuple[Line, ...]:
    found = newest.release_of(order.feed, release, roots.of_feed(order.feed))
    assert found
    return feed_files.read_catalog(order.feed, found[0].catalog.sha256)


def published_feed(order: Order) -> Feed:
    """What the newest release says of itself."""
    last = metadata.state(order.feed)
    assert last
    line = next(line for line in catalog_of(order, last.release) if line.id == "feed")
    return msgspec.json.decode(feed_files.text(order.feed, line) or b"", type=Feed)


def has_voice(built: Build, id_: str) -> bool:
    return msgspec.json.decode(built.texts[id_], type=Item).texts["vi"].sound is not None


def owners(folder: Path) -> list[str]:
    return [task.owner for task in wanted(folder)]


def test_names_are_spoken_first_then_dangers_then_notices_then_by_weight(tmp_path: Path) -> None:
    changes = {"feed.yaml": VOICED, "items/vay-von/item.yaml": EMERGENCY}

    assert owners(write_folder(tmp_path, changes)) == [
        "feed",
        "vay-von",
        "lua-dao",
        "khai-hai-quan",
    ]


def test_the_first_step_is_all_that_is_urgent_and_the_next_ones_are_short(
    tmp_path: Path, cache: Path
) -> None:
    tasks = wanted(write_folder(tmp_path, {"feed.yaml": VOICED}))
    calm = [task for task in tasks if not task.is_urgent]

    assert [task.owner for task in next_step(tasks)] == ["feed", "lua-dao"]
    assert next_step(calm * STEP) == (calm * STEP)[:STEP]


def test_text_is_out_before_anything_is_spoken_and_says_that_voices_are_coming(
    order: Order, cache: Path
) -> None:
    brought = bring_out(order, Voices.COMING, alone)

    assert brought.done.release == 1
    assert not (cache / "speech").exists()
    assert feed_of(brought.built).voices_coming
    assert not has_voice(brought.built, "vay-von")


def test_voices_follow_step_by_step_until_none_is_missing(order: Order) -> None:
    first, last = follow_up(order, text_of(order), alone)

    assert (first.done.release, len(first.built.silent)) == (2, 2)
    assert has_voice(first.built, "lua-dao")
    assert not has_voice(first.built, "vay-von")
    assert feed_of(first.built).voices_coming
    assert (last.done.release, last.built.silent) == (3, ())
    assert has_voice(last.built, "vay-von")
    assert not feed_of(last.built).voices_coming
    assert last.built.lines == build(order.content).lines


def test_what_an_officer_changes_meanwhile_comes_with_the_next_step(order: Order) -> None:
    steps = follow_up(order, text_of(order), alone)
    next(steps)
    text = order.content / "items/vay-von/vi.md"
    text.write_text(text.read_text().replace("Vay vốn hộ nghèo", "Vay vốn mới"))

    brought = next(steps)
    spoken_too = next(steps)

    assert "Vay vốn mới" in brought.built.texts["vay-von"].decode()
    assert [task.owner for task in brought.built.silent] == ["vay-von"]
    assert has_voice(spoken_too.built, "vay-von")
    assert list(steps) == []


def test_a_mistake_made_meanwhile_ends_it_and_publishes_nothing_of_it(order: Order) -> None:
    steps = follow_up(order, text_of(order), alone)
    before = next(steps).built
    (order.content / "items/vay-von/vi.md").write_text("no front matter\n")

    with pytest.raises(SourceError):
        next(steps)

    promised, withdrawn = catalog_of(order, 2), catalog_of(order, 3)
    assert promised == before.lines
    assert [line.id for line in difference(promised, withdrawn).put] == ["feed"]
    assert not published_feed(order).voices_coming


def test_a_voice_nobody_knows_leaves_no_promise_behind(order: Order) -> None:
    unknown = VOICED.replace("voice: vi", "voice: nobody")
    (order.content / "feed.yaml").write_text(unknown)
    begun = text_of(order)
    assert published_feed(order).voices_coming

    with pytest.raises(UseError):
        list(follow_up(order, begun, alone))

    assert not published_feed(order).voices_coming


def test_whoever_stops_it_between_two_steps_leaves_no_promise_behind(order: Order) -> None:
    steps = follow_up(order, text_of(order), alone)
    next(steps)

    with pytest.raises(KeyboardInterrupt):
        steps.throw(KeyboardInterrupt())

    assert not published_feed(order).voices_coming


def test_what_somebody_else_has_published_meanwhile_stays_when_it_ends_early(
    order: Order,
) -> None:
    steps = follow_up(order, text_of(order), alone)
    next(steps)
    (order.content / "items/vay-von/item.yaml").write_text(EMERGENCY)
    theirs = bring_out(order, Voices.MADE, alone)

    steps.close()

    assert catalog_of(order, theirs.done.release) == theirs.built.lines
    last = metadata.state(order.feed)
    assert last
    assert last.release == theirs.done.release


def test_what_was_spoken_is_not_spoken_again(order: Order) -> None:
    list(follow_up(order, text_of(order), alone))

    assert list(follow_up(order, text_of(order), alone)) == []


def test_what_is_left_is_known_from_the_release_before_without_the_folder(order: Order) -> None:
    begun = bring_out(order, Voices.ALL, alone)
    shutil.rmtree(order.content)

    assert list(follow_up(order, begun, alone)) == []


def test_published_silently_nothing_is_promised(order: Order) -> None:
    assert not feed_of(bring_out(order, Voices.NONE, alone).built).voices_coming


def test_a_release_comes_with_its_pages(order: Order) -> None:
    brought = bring_out(order, Voices.NONE, alone)
    page = order.feed / "pages" / "vi" / "vay-von.html"
    there = page.exists()
    page.unlink()
    again = bring_out(order, Voices.NONE, alone)

    assert there and brought.done.is_new and brought.pages > 1
    assert (again.done.is_new, again.pages) == (False, 1)
    assert page.exists()


def test_two_that_publish_wait_for_each_other(order: Order) -> None:
    asked = threading.Event()

    def waits(who: str) -> None:
        asked.set()

    other = threading.Thread(target=bring_out, args=(order, Voices.NONE, waits), daemon=True)
    with lock.alone(order.feed, alone):
        other.start()
        assert asked.wait(PATIENCE_S)
        assert not (order.feed / "head").exists()

    other.join(PATIENCE_S)
    assert (order.feed / "head").exists()


def test_the_command_publishes_text_first_and_tells_of_each_step(
    order: Order, capsys: pytest.CaptureFixture[str]
) -> None:
    keys_at = str(order.key_folder)
    arguments = ["publish", str(order.content), str(order.feed), "--keys", keys_at]

    assert main([*arguments, "--text-first"]) == 0

    told = capsys.readouterr().out.splitlines()
    assert told == [
        "release 1: 5 objects changed",
        told[1],
        "release 2: 2 texts still wait for their voice",
        "release 3: every text has its voice",
    ]


def test_now_publishes_once_with_the_voices_there_are(
    order: Order, cache: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keys_at = str(order.key_folder)
    arguments = ["publish", str(order.content), str(order.feed), "--keys", keys_at]

    assert main([*arguments, "--now"]) == 0

    assert capsys.readouterr().out.startswith("release 1:")
    assert not (cache / "speech").exists()
    assert not published_feed(order).voices_coming
