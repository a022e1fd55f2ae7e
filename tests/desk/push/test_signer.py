"""The keys: unlocked for a push, forgotten after; what unlocked them is written nowhere."""

import base64
import json
import os
import stat
from datetime import UTC, datetime
from pathlib import Path

from desk_in_processes import ONE, desk_in

from content_sync.centre.desk.push.signer import Safe
from content_sync.centre.feed import keys

SECRET = "đèo cao dốc đứng 1979"


def safe(folder: Path, now: list[float]) -> Safe:
    keys.create(folder, SECRET.encode(), datetime.now(UTC))
    return Safe(folder, clock=lambda: now[0])


def sign(held: Safe, role: str, type_: str) -> bool:
    payload = base64.b64encode(json.dumps({"_type": type_}).encode()).decode()
    return bool(held.answer({"do": "sign", "role": role, "payload": payload})["ok"])


def test_keys_are_forgotten_in_time(tmp_path: Path) -> None:
    now = [1000.0]
    held = safe(tmp_path, now)
    assert not sign(held, "targets", "targets")
    assert not held.answer({"do": "unlock", "passphrase": "sai", "until": 1600})["ok"]
    assert held.answer({"do": "unlock", "passphrase": SECRET, "until": 1600})["ok"]
    assert sign(held, "targets", "targets")

    now[0] = 1601.0
    assert not sign(held, "targets", "targets")
    assert not held.answer({"do": "state"})["unlocked"]


def test_a_key_signs_for_its_own_role_alone(tmp_path: Path) -> None:
    held = safe(tmp_path, [1000.0])
    held.answer({"do": "unlock", "passphrase": SECRET, "until": 1600})
    assert not sign(held, "targets", "timestamp")
    assert not sign(held, "timestamp", "root")
    assert not held.answer({"do": "sign", "role": "root", "payload": ""})["ok"]
    assert not held.answer({})["ok"]


def test_a_passphrase_is_nowhere_after_a_push(tmp_path: Path) -> None:
    with desk_in(tmp_path, SECRET.encode()) as desk:
        number = desk.ask(ONE)
        said = desk.work()
        row = desk.row(number)
        assert row["step"] == "waiting"
        assert "mở khoá" in row["said"]

        wrong = "answer(keys_asked.unlock('sai rồi', 4e9))"
        assert desk.ask(wrong) is False
        asked = f"""
            done = keys_asked.unlock({SECRET!r}, timezone.now().timestamp() + 600)
            Push.objects.update(beat_at=None)
            answer([done, keys_asked.state().is_unlocked])
        """
        assert desk.ask(asked) == [True, True]
        again = desk.work()

        assert desk.row(number)["step"] == "done", desk.row(number)
        assert desk.ask("answer(keys_asked.state().is_unlocked)") is False
        assert stat.S_IMODE((desk.data / "signer.sock").stat().st_mode) == 0o600
        assert desk.signer
        process = Path(f"/proc/{desk.signer.pid}")
        told = [said.stdout, said.stderr, again.stdout, again.stderr]
        told += [(process / name).read_text("utf-8") for name in ("environ", "cmdline")]
        assert all(SECRET not in each for each in told)
        for folder, _, names in os.walk(desk.data):
            for path in (Path(folder) / name for name in names):
                if path.is_file():
                    data = path.read_bytes()
                    assert SECRET.encode() not in data, path
                    assert json.dumps(SECRET).encode() not in data, path
