"""publish --only: an emergency goes out whatever the rest of the folder is like."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest
from commands import run
from folder import FEED, FRAUD_YAML, article, write_folder

from content_sync.centre.feed import feed_files, metadata

Changes = Mapping[str, str | bytes | None]
STORM = "items/bao-so-9/item.yaml"
EMERGENCY = FRAUD_YAML.replace("class: priority", "class: emergency")
TEXT = article("Bão số 9", "Gió cấp 12.", "Bà con ở trong nhà. Xem [lừa đảo](item:lua-dao).\n")
WARNED: Changes = {STORM: EMERGENCY, "items/bao-so-9/vi.md": TEXT}
BROKEN: Changes = {"items/vay-von/vi.md": "no front matter\n"}


class Centre:
    """A centre that has published the small folder once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.feed = folder / "feed"
        self.keys = folder / "keys"
        self.content = write_folder(folder)
        run("keys", self.keys, "--insecure-demo")
        assert self.publish() == 0

    def publish(self, *words: str) -> int:
        named: tuple[str | Path, ...] = ("--keys", self.keys, "--silent", *words)
        return run("publish", self.content, self.feed, *named)

    def write(self, *changes: Changes) -> None:
        write_folder(self.folder, {name: what for each in changes for name, what in each.items()})

    def objects(self) -> dict[str, bytes]:
        """What the newest release holds of texts."""
        last = metadata.state(self.feed)
        assert last
        lines = feed_files.read_catalog(self.feed, last.custom.catalog.sha256)
        return {line.id: feed_files.text(self.feed, line) for line in lines if line.is_text}


@pytest.fixture
def centre(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Centre:
    monkeypatch.setenv("BAN_TIN_CACHE", str(tmp_path / "cache"))
    return Centre(tmp_path)


def test_an_emergency_goes_out_beside_another_s_mistake_and_the_rest_stays(
    centre: Centre, capsys: pytest.CaptureFixture[str]
) -> None:
    before = centre.objects()
    centre.write(WARNED, BROKEN)

    assert centre.publish() == 2
    assert "to bring out only bao-so-9: --only bao-so-9" in capsys.readouterr().err
    assert centre.publish("--only", "bao-so-9") == 0

    after = centre.objects()
    assert json.loads(after.pop("bao-so-9"))["class"] == "emergency"
    assert after == before
    assert (centre.feed / "pages" / "vi" / "bao-so-9.html").is_file()


@pytest.mark.parametrize("feed", ["languages: [", "", "topics: {a: b}\n", "\0", None])
def test_it_goes_out_also_when_feed_yaml_is_broken(centre: Centre, feed: str | None) -> None:
    before = centre.objects()
    centre.write(WARNED, {"feed.yaml": feed})

    assert centre.publish("--only", "bao-so-9") == 0

    assert centre.objects().keys() - before.keys() == {"bao-so-9"}
    assert centre.objects()["feed"] == before["feed"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("no front matter\n", "vi.md:1: it does not begin with its title"),
        (TEXT.replace("lua-dao", "nowhere"), "the link names no item 'nowhere'"),
        (TEXT.replace("lua-dao", "bao-so-9"), "the link leads to this item itself"),
    ],
)
def test_its_own_mistakes_count(
    centre: Centre, capsys: pytest.CaptureFixture[str], text: str, told: str
) -> None:
    before = centre.objects()
    centre.write(WARNED, {"items/bao-so-9/vi.md": text})

    assert centre.publish("--only", "bao-so-9") == 2

    assert told in capsys.readouterr().err
    assert centre.objects() == before


def test_a_circle_of_successors_through_the_release_is_a_mistake(
    centre: Centre, capsys: pytest.CaptureFixture[str]
) -> None:
    centre.write(WARNED, {STORM: f"{EMERGENCY}superseded_by: lua-dao\n"})
    assert centre.publish("--only", "bao-so-9") == 0
    fraud = f"{FRAUD_YAML}superseded_by: bao-so-9\n"
    centre.write(WARNED, {"items/lua-dao/item.yaml": fraud}, {STORM: EMERGENCY + "x: y\n"})
    (centre.content / STORM).write_text(f"{EMERGENCY}superseded_by: lua-dao\n")

    assert centre.publish("--only", "lua-dao") == 2

    assert "leads back to this item" in capsys.readouterr().err


def remove_storm(centre: Centre) -> None:
    for path in (centre.content / "items/bao-so-9").iterdir():
        path.unlink()
    (centre.content / "items/bao-so-9").rmdir()


def test_an_item_is_withdrawn_by_its_last_day_or_by_its_name(centre: Centre) -> None:
    before = centre.objects()
    centre.write(WARNED)
    centre.publish("--only", "bao-so-9")
    over = f"{EMERGENCY}valid_to: 2026-01-01\n"
    centre.write(WARNED, BROKEN, {STORM: over})
    assert centre.publish("--only", "bao-so-9") == 0
    assert json.loads(centre.objects()["bao-so-9"])["valid_to"] == "2026-01-01"

    remove_storm(centre)
    (centre.content / "feed.yaml").write_text("languages: [")
    assert centre.publish("--withdraw", "bao-so-9") == 0

    assert centre.objects() == before
    assert not (centre.feed / "pages" / "vi" / "bao-so-9.html").exists()


def test_an_item_that_is_not_in_the_folder_is_not_withdrawn_by_mistake(
    centre: Centre, capsys: pytest.CaptureFixture[str]
) -> None:
    before = centre.objects()
    centre.content = write_folder(centre.folder / "another", {"items/vay-von/item.yaml": None})
    for path in (centre.content / "items/vay-von").rglob("*.*"):
        path.unlink()
    (centre.content / "items/vay-von/media").rmdir()
    (centre.content / "items/vay-von").rmdir()

    assert centre.publish("--only", "vay-von") == 2

    told = capsys.readouterr().err
    assert f"--only vay-von: {centre.content / 'items'} has no such item" in told
    assert "--withdraw vay-von" in told
    assert centre.objects() == before


def test_what_the_next_publish_would_bring_back_is_not_withdrawn(
    centre: Centre, capsys: pytest.CaptureFixture[str]
) -> None:
    before = centre.objects()

    assert centre.publish("--withdraw", "vay-von") == 2

    assert f"{centre.content / 'items/vay-von'} is still there" in capsys.readouterr().err
    assert centre.objects() == before


def test_one_comes_while_another_goes(centre: Centre) -> None:
    centre.write(WARNED)
    centre.publish("--only", "bao-so-9")
    remove_storm(centre)
    centre.write({"items/lua-dao/vi.md": article("Tin mới", "Tóm.", "Nội dung.\n")}, BROKEN)

    assert centre.publish("--only", "lua-dao", "--withdraw", "bao-so-9") == 0

    assert "bao-so-9" not in centre.objects()
    assert "Tin mới" in centre.objects()["lua-dao"].decode()


@pytest.mark.parametrize("id_", ["nowhere", "feed", "../feed", "Vay von", ""])
def test_what_is_no_item_is_refused(
    centre: Centre, capsys: pytest.CaptureFixture[str], id_: str
) -> None:
    assert centre.publish("--only", id_) == 2
    told = capsys.readouterr().err
    assert f"--only {id_}: {centre.content / 'items'} has no such item" in told
    assert "--withdraw" not in told

    assert centre.publish("--withdraw", id_) == 2
    assert f"--withdraw {id_}: the last release has no such item" in capsys.readouterr().err


def test_without_a_release_there_is_nothing_to_add_to(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BAN_TIN_CACHE", str(tmp_path / "cache"))
    content = write_folder(tmp_path, WARNED)
    run("keys", tmp_path / "keys", "--insecure-demo")

    named = ("--keys", tmp_path / "keys", "--silent", "--only", "bao-so-9")
    assert run("publish", content, tmp_path / "feed", *named) == 2

    assert "publish all of it first" in capsys.readouterr().err


def test_approval_is_asked_for_where_the_feed_asks_for_it(
    centre: Centre, capsys: pytest.CaptureFixture[str]
) -> None:
    centre.write(WARNED, {"feed.yaml": f"{FEED}require_approval: true\nlanguages: broken\n"})

    assert centre.publish("--only", "bao-so-9") == 2
    assert "not approved as shown: bao-so-9;" in capsys.readouterr().err
    assert centre.publish("--only", "bao-so-9", "--unapproved") == 0


def test_the_whole_folder_follows_when_it_is_good_again(centre: Centre) -> None:
    centre.write(WARNED, BROKEN)
    centre.publish("--only", "bao-so-9")
    centre.write(WARNED)

    assert centre.publish() == 0

    assert json.loads(centre.objects()["bao-so-9"])["class"] == "emergency"


def test_it_builds_on_nothing_that_others_than_the_centre_signed(
    centre: Centre, tmp_path: Path
) -> None:
    stranger = Centre(tmp_path / "stranger")
    stranger.write({"items/ke-xau/item.yaml": EMERGENCY, "items/ke-xau/vi.md": TEXT})
    assert stranger.publish() == 0
    for path in stranger.feed.rglob("*"):
        name = path.relative_to(stranger.feed)
        is_replaced = name.parts[0] in ("head", "root")
        if path.is_file() and (is_replaced or name.parts[0] in "ciod"):
            (centre.feed / name).parent.mkdir(parents=True, exist_ok=True)
            (centre.feed / name).write_bytes(path.read_bytes())

    centre.write(WARNED)
    code = centre.publish("--only", "bao-so-9")

    assert code != 0 or "ke-xau" not in centre.objects()


def test_a_content_folder_that_is_not_there_withdraws_nothing(
    centre: Centre, capsys: pytest.CaptureFixture[str]
) -> None:
    before = centre.objects()
    centre.content = centre.folder / "not-mounted"

    for flag in ("--only", "--withdraw"):
        assert centre.publish(flag, "vay-von") == 2
        assert "no content folder" in capsys.readouterr().err
    assert centre.objects() == before


def test_an_emergency_does_not_wait_for_a_file_of_another_item_that_was_lost(
    centre: Centre,
) -> None:
    last = metadata.state(centre.feed)
    assert last
    lines = feed_files.read_catalog(centre.feed, last.custom.catalog.sha256)
    lost = next(line for line in lines if line.id == "vay-von")
    feed_files.object_path(centre.feed, lost.sha256).unlink()
    centre.write(WARNED)

    assert centre.publish("--only", "bao-so-9") == 0


@pytest.mark.parametrize("value", ["True", "yes", "1", "'true'"])
def test_approval_is_asked_for_however_it_is_written(centre: Centre, value: str) -> None:
    centre.write(WARNED, {"feed.yaml": f"{FEED}\nrequire_approval: {value}\n"})

    assert centre.publish("--only", "bao-so-9") == 2
