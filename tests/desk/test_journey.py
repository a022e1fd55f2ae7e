"""The whole journey in real browsers: the first administrator, an item, its approval, its push,
the kiosk that shows it, and the way back. `--all` opens each page of the table as each role, and
keeps what every page looks like on the way.
"""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from checkout import ROOT
from desk_pages import pages_for
from journey import (
    ITEM,
    MENDED,
    TITLE,
    approves,
    begin,
    by_keys_alone,
    cannot_approve,
    first,
    invite,
    mends,
    mends_what_was_said,
    pushes,
    puts_a_picture,
    returns_it,
    sees_it_drawn,
    sends,
    takes_it_back,
    types,
)
from office import Office, Seat, office
from running_desk import RunningDesk

from content_sync.centre.feed import keys
from content_sync.centre.new import new

FIRST_BYTES, LATER_BYTES = 150_000, 30_000
PASSPHRASE = "cay da ben nuoc 1945"
INVITED = (
    ("lan", "Nông Thị Lan", "UBND xã", "writer"),
    ("an", "Hoàng Văn An", "UBND xã", "approver"),
    ("minh", "Trần Quang Minh", "Sở Văn hoá", "publisher"),
    ("dich", "Lý Thị Dịch", "Trường tiểu học", "translator"),
    ("nhin", "Vi Văn Nhìn", "Thanh tra", "observer"),
    ("hai", "Hoàng Thị Hai", "UBND xã", "writer", "approver"),
)
ROLES = {login: {*roles} for login, _, _, *roles in INVITED} | {"quan.tri": {"administrator"}}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[RunningDesk]:
    """`content-sync desk` itself, on a new content folder, with keys behind a passphrase."""
    new(tmp_path / "content", date.today())  # noqa: DTZ011
    feed = tmp_path / "content" / "feed.yaml"
    feed.write_text(re.sub(r", voice: [a-z-]+}", "}", feed.read_text("utf-8")), "utf-8")
    keys.create(tmp_path / "keys", PASSPHRASE.encode(), datetime.now(UTC))
    with RunningDesk(tmp_path) as one:
        one.wait()
        yield one


@pytest.fixture
def there(desk: RunningDesk, tmp_path: Path, is_all: bool) -> Iterator[Office]:
    """Browsers on it."""
    pictures = tmp_path / "pictures"
    print(f"\npictures in {pictures}")
    with office(desk.address, pictures, is_all) as one:
        yield one
        print(*one.found, sep="\n")


def test_from_the_first_administrator_to_the_kiosk_and_back(
    desk: RunningDesk, there: Office, tmp_path: Path, is_all: bool
) -> None:
    admin = there.sits_down("quan.tri")
    with there.step("the first administrator"):
        first(admin, desk.code)
    with there.step(f"{len(INVITED)} officers are invited"):
        links = {login: invite(admin, login, *more) for login, *more in INVITED}
    seats = {"quan.tri": admin}
    for login, _, _, *roles in INVITED:
        with there.step(f"{login} accepts"):
            seats[login] = there.sits_down(login)
            seats[login].accepts(links[login])
            if {"approver", "publisher"} & {*roles}:
                seats[login].look(f"{login}-second-factor")
                seats[login].sets_up_a_telephone()
            seats[login].look(f"{login}-today")
    lan, an, minh, hai = (seats[login] for login in ("lan", "an", "minh", "hai"))

    with there.step("lan begins an item"):
        begin(lan)
    with there.step("lan types, with a table"):
        types(lan)
    with there.step("lan puts a picture in"):
        puts_a_picture(lan, tmp_path / "Gạo về xã.png")
    with there.step("lan says where, and mends what check remarks"):
        mends(lan)
    with there.step("the preview draws it"):
        sees_it_drawn(lan)
    with there.step("lan sends"):
        sends(lan)
        lan.look("sent")
    with there.step("an returns it with a reason"):
        returns_it(an)
    with there.step("lan and hai mend, lan sends again"):
        lan.go("/")
        lan.look("lan-returned")
        mends_what_was_said(lan, MENDED)
        mends_what_was_said(hai, " Mang theo bao.", 1)
        lan.page.reload()
        lan.page.wait_for_selector("#editor[data-ready]")
        sends(lan)
    with there.step("whoever wrote it cannot approve it"):
        cannot_approve(lan, is_approver=False)
        cannot_approve(hai, is_approver=True)
    with there.step("an approves"):
        approves(an)
    with there.step("minh pushes"):
        pushes(minh, PASSPHRASE)
    store = tmp_path / "store"
    with there.step("a kiosk pulls, and shows it"):
        assert pull(tmp_path, store) == 1
        shows(store, tmp_path / "tour", is_all)
    with there.step("minh takes it back"):
        takes_it_back(minh, PASSPHRASE)
    with there.step("the kiosk pulls again, and it is gone"):
        assert pull(tmp_path, store) == 2
        assert not found(store)
    with there.step("by keys alone: sign in, open, type, send"):
        print("        Tab:", by_keys_alone(there.sits_down("lan"), "bai-viet"))
    with there.step("every page, for each role that may" if is_all else "a publisher's pages"):
        every_page(seats if is_all else {"minh": minh}, "bai-viet")
    with there.step("what a page weighs"):
        weigh(there, seats, ("lan", "an", "minh", "quan.tri") if is_all else ("an",))

    print(f"{sum(took for _, took in there.times):6.1f} s  all of it, {there.asked} requests")
    assert not there.found, "\n".join(there.found)


def every_page(seats: dict[str, Seat], item: str) -> None:
    """Each address of the table that shows a page; what two roles see alike is audited once."""
    seen: set[str] = set()
    for role, seat in seats.items():
        for name, path in pages_for(ROLES[role], item):
            if seat.opens(path):
                text = seat.page.locator("main").inner_text()
                if (known := f"{name} {text}") not in seen:
                    seen.add(known)
                    seat.look(f"all-{role}-{name}")


def weigh(there: Office, seats: dict[str, Seat], roles: Iterable[str]) -> None:
    """The door with an empty cache; then each page for a browser that has been here."""
    anew = there.sits_down("lan")
    first, _ = anew.weigh("/vao/")
    lan = there.sits_down("lan")
    lan.context.add_cookies(seats["lan"].context.cookies())  # type: ignore[arg-type]
    editor, whole = lan.weigh("/bai/bai-viet/sua/")
    print(f"        the door {first} bytes, the editor {editor} (with pictures {whole})")
    assert first <= FIRST_BYTES
    assert editor <= FIRST_BYTES
    for role in roles:
        seat = seats[role]
        for name, path in pages_for(ROLES[role], "bai-viet"):
            if name != "invitation" and seat.opens(path):
                later, whole = seat.weigh(path)
                if later > LATER_BYTES / 2:
                    print(f"        {role} {name}: {later} bytes (with pictures: {whole})")
                if later > LATER_BYTES:
                    largest = sorted(seat.parts, reverse=True)[:4]
                    there.found.append(f"{role} {path}: {later} bytes {largest}")


def pull(folder: Path, store: Path) -> int:
    """The release that a kiosk has after a pull from the desk's feed."""
    command = [sys.executable, "-m", "content_sync"]
    words = ["pull", str(folder / "feed"), str(store), "--root", str(folder / "keys/root.json")]
    subprocess.run([*command, *words], check=True, capture_output=True)
    told = subprocess.run(
        [*command, "status", str(store), "--json"], check=True, capture_output=True
    )
    return int(json.loads(told.stdout)["release"])


def found(store: Path) -> bool:
    """Whether a visitor's search leads to the item."""
    command = [sys.executable, "-m", "content_sync", "search", str(store), "nhan gao", "--json"]
    told = subprocess.run(command, check=True, capture_output=True)
    return ITEM in [each["id"] for each in json.loads(told.stdout)]


def shows(store: Path, out: Path, by_tour: bool) -> None:
    """It is found and drawn with its words; with `by_tour`, the kiosk's own tour comes by it."""
    assert found(store)
    drawn = kiosk("picture", store, ITEM, out / "pages", "--pages", "--language", "vi")
    assert drawn.returncode == 0, drawn.stderr
    assert json.loads((out / "pages" / "pages.json").read_text("utf-8"))["pages"]
    if not by_tour:
        return
    toured = kiosk("tour", store, out, "--language", "vi")
    assert toured.returncode in (0, 5), toured.stderr
    assert "say nothing" in toured.stderr  # no voice speaks here: all else is well
    pictures = json.loads((out / "tour.json").read_text("utf-8"))["pictures"]
    own = [each for each in pictures if each["item"] == ITEM]
    said = json.dumps(pictures, ensure_ascii=False)
    assert own
    assert TITLE in said
    print("        the kiosk:", *sorted({each["file"] for each in own}))


def kiosk(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """A command of the kiosk's; it draws off-screen by itself."""
    command = [sys.executable, "-m", "kiosk", *map(str, words)]
    quiet = {key: value for key, value in os.environ.items() if not key.startswith("SDL_")}
    return subprocess.run(command, cwd=ROOT, env=quiet, capture_output=True, text=True, check=False)
