"""A setting that the feed does not know shows something, and is told to whoever keeps the kiosk."""

import json
from datetime import datetime
from pathlib import Path

import pytest
from folder import write_folder
from msgspec.structs import replace
from shelf import FEED, TODAY, article, shelve

from content_sync.command.parser import main
from content_sync.letters.choices import nearest
from content_sync.misfits import misfits
from content_sync.model import Area
from content_sync.shown.audience import Site
from content_sync.site.library.library import Library
from kiosk.settings import Settings
from kiosk.stage import opener

AREAS = replace(FEED, areas=(Area(code="20", names={}), Area(code="06001", names={})))


@pytest.mark.parametrize(
    ("site", "said"),
    [
        (Site(), ""),
        (Site(profile="commune", areas=("20",)), ""),
        (
            Site(profile="border_gate"),
            "kiosk.toml: the feed has no profile 'border_gate' (shown is 'commune' instead),"
            " did you mean 'border-gate'?",
        ),
        (Site(profile="Border Gate"), "did you mean 'border-gate'?"),
        (Site(profile="xyz"), "write one of: border-gate, commune"),
        (Site(areas=("20", "6001")), "the feed has no area '6001' (what is for that area alone"),
        (Site(areas=("20", "6001")), "did you mean '06001'?"),
        (Site(id="hn-1"), "kiosk.toml: no item is for site 'hn-1', did you mean 'hn-01'?"),
        (Site(id="elsewhere"), ""),
    ],
)
def test_what_the_feed_does_not_know_is_named_with_the_nearest(site: Site, said: str) -> None:
    found = misfits(site, AREAS, ["hn-01"])

    assert said in found and bool(said) == bool(found)


def test_a_feed_without_areas_says_nothing_of_them() -> None:
    assert misfits(Site(areas=("20",)), FEED) == ""


def test_pull_and_status_tell_it_and_the_state_is_none_the_worse(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text('profile = "border_gate"\nareas = ["02"]\n', encoding="utf-8")
    keys, feed, store = tmp_path / "keys", tmp_path / "feed", tmp_path / "store"
    run("keys", keys, "--insecure-demo")
    run("publish", write_folder(tmp_path), feed, "--keys", keys, "--silent")
    capsys.readouterr()

    run("pull", feed, store, "--root", keys / "root.json", "--config", config)

    told = capsys.readouterr().err
    assert "did you mean 'border-gate'?" in told and "no area '02'" in told
    run("status", store, "--json")
    status = json.loads(capsys.readouterr().out)
    assert status["state"] == "current" and status["reason"] in told
    run("status", store)
    assert "reason: kiosk.toml: the feed has no profile 'border_gate'" in capsys.readouterr().out
    config.write_text('profile = "border-gate"\n', encoding="utf-8")
    run("pull", feed, store, "--config", config)
    assert capsys.readouterr().err == ""


def run(*words: object) -> None:
    assert main([str(word) for word in words]) == 0


def test_a_library_shows_the_first_profile_and_knows_that_another_was_meant(
    tmp_path: Path,
) -> None:
    shelve(tmp_path, article("vay-von"))

    library = Library.open(tmp_path, "border_gate", today=TODAY)

    assert library and library.profile.id == "commune"
    assert "did you mean 'border-gate'?" in library.misfits


def test_a_kiosk_tells_it_once_and_not_with_each_release(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    shelve(tmp_path / "store", article("vay-von"))
    wrong = Settings(profile="border-gaet")
    now = datetime(2026, 11, 22, 9)
    open_library = opener(tmp_path / "store", wrong, lambda: now, tmp_path / "cache")

    assert open_library(True) and open_library(True)

    assert [one.message for one in caplog.records if "border-gaet" in one.message] == [
        "kiosk.toml: the feed has no profile 'border-gaet' (shown is 'commune' instead),"
        " did you mean 'border-gate'?"
    ]


@pytest.mark.parametrize(
    ("word", "near"),
    [("ZH_HANS", "zh-Hans"), ("Đồng Đăng", "dong-dang"), ("abcd", "ABCD"), ("xyz", "")],
)
def test_capitals_marks_and_spaces_do_not_hide_what_was_meant(word: str, near: str) -> None:
    assert nearest(word, ["zh-Hans", "dong-dang", "ABCD"]) == near
