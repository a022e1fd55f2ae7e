"""The command itself, as a process: its code, its children, its end; one desk a DATA."""

import contextlib
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
from collections.abc import Callable, Iterator
from http.client import HTTPConnection, HTTPResponse
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, OpenerDirector, build_opener

import pytest

CODE = re.compile(r"within 15 minutes: ([a-z2-9-]+)")
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([A-Za-z0-9]+)"')
PATIENCE_S = 60


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


class Desk:
    """A desk that was started in a folder."""

    def __init__(self, folder: Path, *more: str) -> None:
        self.data, self.port = folder / "data", free_port()
        named = [
            part for name in ("content", "feed", "keys") for part in (f"--{name}", folder / name)
        ]
        self.words = [
            *(sys.executable, "-m", "content_sync", "desk", self.data, *named),
            *("--port", str(self.port), *more),
        ]
        self.env = {key: value for key, value in os.environ.items() if "DESK" not in key}
        self.env |= {"PYTHONUNBUFFERED": "1"}
        self.out = folder / "out"
        with self.out.open("w") as out:
            self.process = subprocess.Popen(
                self.words, env=self.env, stdout=out, stderr=subprocess.STDOUT
            )

    def get(self, path: str, opener: OpenerDirector, **typed: str) -> tuple[str, str]:
        """The address one ends up at, and the page."""
        data = urlencode(typed).encode() if typed else None
        with opener.open(f"http://127.0.0.1:{self.port}{path}", data, timeout=10) as answer:
            return answer.url, answer.read().decode()

    def wait(self, opener: OpenerDirector) -> None:
        """Until it answers."""
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until and self.process.poll() is None:
            with contextlib.suppress(OSError):
                self.get("/vao/", opener)
                return
            time.sleep(0.1)
        raise AssertionError(self.out.read_text())

    def again(self, *more: str) -> subprocess.CompletedProcess[str]:
        """The same command, once more."""
        words = [*self.words[:5], *more]
        return subprocess.run(
            words, env=self.env, capture_output=True, text=True, timeout=PATIENCE_S, check=False
        )

    def children(self) -> list[int]:
        """The processes that it started, and theirs."""
        found, left = [], [self.process.pid]
        while left:
            pid = left.pop()
            tasks = Path(f"/proc/{pid}/task/{pid}/children")
            mine = [int(each) for each in tasks.read_text().split()] if tasks.exists() else []
            found += mine
            left += mine
        return found


def browser() -> OpenerDirector:
    return build_opener(HTTPCookieProcessor(CookieJar()))


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    """Starts a desk, and ends it."""
    desks: list[Desk] = []

    def started(*more: str) -> Desk:
        desks.append(Desk(tmp_path, *more))
        return desks[-1]

    yield started
    for desk in desks:
        if desk.process.poll() is None:
            desk.process.kill()
            desk.process.wait()


def is_there(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def all_gone(pids: list[int]) -> bool:
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        if not any(map(is_there, pids)):
            return True
        time.sleep(0.1)
    return False


def test_whoever_started_it_is_the_first_administrator_and_ctrl_c_ends_all(
    start: Callable[..., Desk],
) -> None:
    desk, opener = start(), browser()
    desk.wait(opener)
    code = CODE.search(desk.out.read_text())
    assert code
    where, page = desk.get("/", opener)
    assert where.endswith("/lan-dau/")
    token = TOKEN.search(page)
    assert token

    password = "sau bay tam chin muoi"
    where, page = desk.get(
        "/lan-dau/",
        opener,
        csrfmiddlewaretoken=token[1],
        code=code[1],
        login="quan.tri",
        signing_name="Hoàng Văn Quân",
        unit="Sở",
        password=password,
        again=password,
    )

    assert where.endswith("/toi/ma-thu-hai/")
    assert code[1] not in "".join(
        path.read_text(errors="replace") for path in desk.data.rglob("*") if path.is_file()
    )
    with pytest.raises(urllib.error.HTTPError, match="404"):
        desk.get("/lan-dau/", browser())
    style = re.search(r'href="(/tinh/desk\.[^"]+\.css)"', page)
    assert style
    assert desk.get(style[1], opener)[1]

    children = desk.children()
    assert len(children) >= 3  # gunicorn, and its two
    second = desk.again()
    assert second.returncode == 2
    assert "running there already" in second.stderr
    assert "2 lines" in desk.again("--check-log").stdout

    desk.process.send_signal(signal.SIGINT)
    assert desk.process.wait(PATIENCE_S) == 0
    assert all_gone(children)


def test_a_term_ends_all_and_so_does_a_kill(start: Callable[..., Desk]) -> None:
    desk = start()
    desk.wait(browser())
    children = desk.children()
    desk.process.terminate()
    assert desk.process.wait(PATIENCE_S) == 0
    assert all_gone(children)

    desk = start()
    desk.wait(browser())
    children = desk.children()
    desk.process.kill()
    desk.process.wait()
    assert all_gone(children)


def test_behind_a_proxy_cookies_are_secure_and_only_https_is_served(
    start: Callable[..., Desk],
) -> None:
    desk = start("--host", "ban-bien-tap.example")
    until = time.monotonic() + PATIENCE_S
    while "lan-dau" not in desk.out.read_text() and time.monotonic() < until:
        time.sleep(0.1)

    def head(path: str, host: str = "ban-bien-tap.example", **more: str) -> HTTPResponse:
        while True:
            try:
                asked = HTTPConnection("127.0.0.1", desk.port, timeout=10)
                asked.request("GET", path, headers={"Host": host, **more})
                return asked.getresponse()
            except ConnectionError:
                assert desk.process.poll() is None, desk.out.read_text()
                time.sleep(0.1)

    plain = head("/lan-dau/")
    other = head("/lan-dau/", "example.org", **{"X-Forwarded-Proto": "https"})
    ours = head("/lan-dau/", **{"X-Forwarded-Proto": "https"})

    assert plain.status == 301
    assert plain.headers["Location"] == "https://ban-bien-tap.example/lan-dau/"
    assert other.status == 400
    assert ours.status == 200
    assert "max-age=31536000" in ours.headers["Strict-Transport-Security"]
    cookies = ours.headers.get_all("Set-Cookie") or []
    assert [each.split("=")[0] for each in cookies] == ["__Host-csrf"]
    assert all("Secure" in each and "SameSite=Lax" in each for each in cookies)
    assert "https://ban-bien-tap.example/lan-dau/" in desk.out.read_text()


def test_a_folder_that_is_no_desk_is_told_what_to_say(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "content_sync", "desk", str(tmp_path / "data")]

    said = subprocess.run(words, capture_output=True, text=True, check=False)

    assert said.returncode == 2
    assert "--content" in said.stderr
    assert not (tmp_path / "data").exists()


def test_a_desk_behind_a_proxy_passes_djangos_own_check(tmp_path: Path) -> None:
    from content_sync.centre.desk import place

    place.write(tmp_path, tmp_path, tmp_path, tmp_path, "ban-bien-tap.example", "")
    env = os.environ | {
        place.DATA: str(tmp_path),
        "DJANGO_SETTINGS_MODULE": "content_sync.centre.desk.settings",
    }
    words = [sys.executable, "-m", "django", "check", "--deploy", "--fail-level", "WARNING"]

    said = subprocess.run(words, env=env, capture_output=True, text=True, check=False)

    assert (said.returncode, said.stderr) == (0, "")
    assert "no issues (0 silenced)" in said.stdout
