"""The command itself, as a process: its code, its children, its end; one desk a DATA."""

import os
import re
import signal
import subprocess
import sys
import time
import urllib.error
from http.client import HTTPConnection, HTTPResponse
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.request import HTTPCookieProcessor, OpenerDirector, build_opener

import pytest
from running_desk import PATIENCE_S, RunningDesk

TYPED = {
    "login": "quan.tri",
    "signing_name": "Hoàng Văn Quân",
    "unit": "Sở",
    **dict.fromkeys(("password", "again"), "sau bay tam chin muoi"),
}
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([A-Za-z0-9]+)"')


def browser() -> OpenerDirector:
    return build_opener(HTTPCookieProcessor(CookieJar()))


def is_there(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def holds(path: Path, secret: str) -> bool:
    """Whether a file that is still there (SQLite takes its own away) holds it."""
    try:
        return path.is_file() and secret.encode() in path.read_bytes()
    except FileNotFoundError:
        return False


def all_gone(pids: list[int]) -> bool:
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        if not any(map(is_there, pids)):
            return True
        time.sleep(0.1)
    return False


def test_whoever_started_it_is_the_first_administrator_and_ctrl_c_ends_all(
    tmp_path: Path,
) -> None:
    with RunningDesk(tmp_path) as desk:
        desk.wait()
        opener = browser()
        where, page = desk.get("/", opener)
        assert where.endswith("/lan-dau/")
        token = TOKEN.search(page)
        assert token

        where, page = desk.get(
            "/lan-dau/", opener, csrfmiddlewaretoken=token[1], code=desk.code, **TYPED
        )

        assert where.endswith("/toi/ma-thu-hai/")
        assert not any(holds(path, desk.code) for path in desk.data.rglob("*"))
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
        assert not any(map(is_there, children))  # it has waited for them


def test_an_administrator_who_has_lost_everything_is_let_in_from_the_terminal(
    tmp_path: Path,
) -> None:
    with RunningDesk(tmp_path) as desk:
        desk.wait()
        opener = browser()
        token = TOKEN.search(desk.get("/lan-dau/", opener)[1])
        assert token
        desk.get("/lan-dau/", opener, csrfmiddlewaretoken=token[1], code=desk.code, **TYPED)

        assert "quan.tri" in desk.again("--let-in", "quan.try").stderr
        link = desk.again("--let-in", TYPED["login"]).stdout.split()[0]

        path = link.removeprefix("http://127.0.0.1:8620")
        assert desk.get("/toi/", opener)[0].endswith("/vao/?next=/toi/")  # all sessions ended
        fresh = browser()
        token = TOKEN.search(desk.get(path, fresh)[1])
        assert token
        chosen = dict.fromkeys(("password", "again"), "chin tam bay sau nam bon")
        assert desk.get(path, fresh, csrfmiddlewaretoken=token[1], **chosen)[0].endswith("/vao/")
        assert "whole" in desk.again("--check-log").stdout


def test_a_term_ends_all_and_so_does_a_kill(tmp_path: Path) -> None:
    with RunningDesk(tmp_path) as desk:
        desk.wait()
        children = desk.children()
        desk.process.terminate()
        assert desk.process.wait(PATIENCE_S) == 0
        assert not any(map(is_there, children))

    with RunningDesk(tmp_path) as desk:
        desk.wait()
        children = desk.children()
        desk.process.kill()
        desk.process.wait()
    assert all_gone(children)


def test_behind_a_proxy_cookies_are_secure_and_only_https_is_served(
    tmp_path: Path,
) -> None:
    host = "ban-bien-tap.example"
    with RunningDesk(tmp_path, "--host", host) as desk:
        desk.wait()

        def asked(name: str, **more: str) -> HTTPResponse:
            line = HTTPConnection("127.0.0.1", desk.port, timeout=PATIENCE_S)
            line.request("GET", "/lan-dau/", headers={"Host": name, **more})
            return line.getresponse()

        plain = asked(host)
        other = asked("example.org", **{"X-Forwarded-Proto": "https"})
        ours = asked(host, **{"X-Forwarded-Proto": "https"})

        assert f"https://{host}/lan-dau/" in desk.said
    assert plain.status == 301
    assert plain.headers["Location"] == f"https://{host}/lan-dau/"
    assert other.status == 400
    assert ours.status == 200
    assert "max-age=31536000" in ours.headers["Strict-Transport-Security"]
    cookies = ours.headers.get_all("Set-Cookie") or []
    assert [each.split("=")[0] for each in cookies] == ["__Host-csrf"]
    assert all("Secure" in each and "SameSite=Lax" in each for each in cookies)


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
