"""Values in feed.yaml that nobody understands are told with their line."""

import re
from pathlib import Path

import pytest
from folder import FEED, LOAN_YAML, write_folder
from mistakes import LOAN, mistakes

from content_sync.centre.source.source import load
from content_sync.errors import SourceError


def warnings(parent: Path, old: str, new: str) -> list[str]:
    """What is warned of when `new` stands in feed.yaml in place of `old`."""
    assert old in FEED
    folder = write_folder(parent, {"feed.yaml": FEED.replace(old, new)})
    return [str(warning) for warning in load(folder).warnings]


@pytest.mark.parametrize(
    "telephone", ["O205 3870 123", "0205 3870 12", "chưa có", "3870 123", "năm 2026"]
)
def test_a_telephone_that_cannot_be_dialled_is_told_with_its_line(
    tmp_path: Path, telephone: str
) -> None:
    [said] = warnings(tmp_path, 'telephone: "?"', f'telephone: "{telephone}"')

    assert said.startswith(f"feed.yaml:22: '{telephone}' is no telephone number, nothing will be")


@pytest.mark.parametrize("telephone", ["?", "(0205) 3.870.123", "113, 114", "+84 912 345 678"])
def test_a_telephone_that_is_understood_is_passed_in_silence(
    tmp_path: Path, telephone: str
) -> None:
    assert warnings(tmp_path, 'telephone: "?"', f'telephone: "{telephone}"') == []


def test_beside_a_telephone_what_is_none_is_told(tmp_path: Path) -> None:
    [said] = warnings(tmp_path, 'telephone: "?"', 'telephone: "0205 3870 123; 0912 345 67"')

    assert "'0912 345 67' is no telephone number, only 02053870123 will be dialled" in said


@pytest.mark.parametrize(
    ("place", "icon", "line", "near"),
    [
        ("icon: hand-heart", "hand-hart", 8, "hand-heart"),
        ("icon: town-hall", "townhall", 23, "town-hall"),
        ("icon: home-group", "home-grop", 27, "home-group"),
        ("icon: cash", "cashh", 30, "cash"),
        ("icon: cash", "mro", 30, ""),
        ("icon: cash", "--font-file--", 30, ""),
        ("icon: cash", "tiền", 30, ""),
        ("icon: cash", "💰", 30, ""),
    ],
)
def test_an_unknown_icon_is_a_mistake_that_names_the_nearest(
    tmp_path: Path, place: str, icon: str, line: int, near: str
) -> None:
    assert place in FEED
    [said] = mistakes(tmp_path, {"feed.yaml": FEED.replace(place, f'icon: "{icon}"')})

    assert said.startswith(f"feed.yaml:{line}: there is no icon '{icon}', ")
    assert not near or f"did you mean '{near}'?" in said


@pytest.mark.parametrize("icon", ["mdi-town-hall", "mdi:town-hall", "Town_Hall", "town hall"])
def test_an_icon_may_be_written_as_web_pages_do(tmp_path: Path, icon: str) -> None:
    folder = write_folder(tmp_path, {"feed.yaml": FEED.replace("town-hall", f'"{icon}"')})

    assert load(folder).feed.bodies[0].icon == "town-hall"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("tag: en", "tag: EN", "feed.yaml:5: 'EN' is no language tag, did you mean 'en'?"),
        ("tag: zh-Hans", "tag: zh_hans", "feed.yaml:4: 'zh_hans' is no language tag, did you mean"),
        ("tag: tyz", "tag: tiếng tày", "feed.yaml:3: 'tiếng tày' is no language tag, write vi"),
        ("name: Tày", "name: English", "feed.yaml:5: two languages are named 'English'"),
        (
            "fallback: [en, vi]",
            "fallback: [tyz]}\n  - {tag: nut, name: Nùng, fallback: [tyz]",
            "feed.yaml:5: the fallback of 'nut' names 'tyz'",
        ),
    ],
)
def test_a_language_that_cannot_be_is_a_mistake(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    assert old in FEED

    said = mistakes(tmp_path, {"feed.yaml": FEED.replace(old, new, 1)})

    assert any(message in one for one in said), said


def test_fallbacks_that_lead_back_are_told_of_each_language_on_the_way(tmp_path: Path) -> None:
    feed = FEED.replace("name: English, fallback: [vi]", "name: English, fallback: [zh-Hans]")

    said = mistakes(tmp_path, {"feed.yaml": feed})

    assert [one.split(", ")[0] for one in said] == [
        "feed.yaml:4: the fallbacks of 'zh-Hans' lead back to it",
        "feed.yaml:5: the fallbacks of 'en' lead back to it",
    ]


@pytest.mark.parametrize(
    ("tag", "near"), [("zh", "zh-Hans"), ("tay", "tyz"), ("nun", "nut"), ("en-GB", "en")]
)
def test_a_tag_without_words_of_the_kiosks_own_is_warned_of(
    tmp_path: Path, tag: str, near: str
) -> None:
    feed = "\n".join(line for line in FEED.splitlines() if f"tag: {near}," not in line)
    feed = feed.replace("topics:", f"  - {{tag: {tag}, name: Tên}}\ntopics:", 1)
    feed = feed.replace("[en, vi]", "[vi]")
    gone = {f"items/{id_}/{near}.md": None for id_ in ("vay-von", "lua-dao", "khai-hai-quan")}
    feed = re.sub(rf",? ?{near}: [^,}}]*(?=[,}}])", "", feed)

    said = [str(one) for one in load(write_folder(tmp_path, {"feed.yaml": feed, **gone})).warnings]

    assert len(said) == 1
    assert (
        f"the language '{tag}' has no words of the kiosk's own, did you mean '{near}'?" in said[0]
    )


def test_a_language_that_nobody_has_heard_of_is_welcome(tmp_path: Path) -> None:
    assert (
        warnings(tmp_path, "topics:\n  - id", "  - {tag: sti, name: Stiêng}\ntopics:\n  - id") == []
    )


def test_an_office_belongs_to_an_area_that_there_is(tmp_path: Path) -> None:
    def of(code: str) -> str:
        return FEED.replace("bodies:\n  - id", f'bodies:\n  - area: "{code}"\n    id', 1)

    read = load(write_folder(tmp_path / "right", {"feed.yaml": of("20")}))
    assert read.feed.bodies[0].area == "20"
    with pytest.raises(SourceError, match="area"):
        load(write_folder(tmp_path / "wrong", {"feed.yaml": of("99")}))


def test_what_no_kiosk_shows_is_warned_of(tmp_path: Path) -> None:
    feed = FEED.replace("areas:", "  - {id: cu, names: Phòng cũ}\nareas:").replace(
        "items: [vay-von]", "items: []"
    )
    loan = LOAN_YAML.replace("topics: [support]", "topics: [customs]")

    folder = write_folder(tmp_path, {"feed.yaml": feed, LOAN: loan})

    assert [str(one).split(", ")[0] for one in load(folder).warnings] == [
        "feed.yaml:24: nobody is told to ask body 'cu'",
        "feed.yaml:34: need 'loan' leads to no item",
        f"{LOAN}:2: profile commune shows none of the item's topics (customs)",
    ]


@pytest.mark.parametrize(
    "address", ["http://192.168.1.5:8000", "http://localhost/", "http://[::1]"]
)
def test_a_public_address_that_no_telephone_opens_is_warned_of(
    tmp_path: Path, address: str
) -> None:
    [said] = warnings(tmp_path, "https://bantin.example", address)

    assert said.startswith(f"feed.yaml:34: '{address}' is known to this network alone")
