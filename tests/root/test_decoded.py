"""JSON of anybody's is a value or bad data, never a crash: the one reader, and who must use it."""

import re

import msgspec
import pytest
from checkout import ROOT

from content_sync.decoded import decoded
from content_sync.model import Feed, Item
from content_sync.signed import catalog, pack
from content_sync.signed.head import Head, PackList, read_list

DEEP = b"[" * 100_000
BAD = {
    "a list without end": DEEP,
    "an object without end": b'{"a":' * 100_000,
    "a deep key that nobody knows": b'{"unknown":' + DEEP + b"]" * 100_000 + b"}",
    "a number of many digits": b'{"release":' + b"9" * 5000 + b"}",
    "a number beyond all": b'{"release":1e999}',
    "half a pair": b'{"list":"\\ud800"}',
    "not UTF-8": b'{"list":"\xff"}',
    "a NUL": b'\x00{"list":1}',
    "said twice": b'{"release":1,"release":"1"}',
    "nothing": b"",
    "blanks": b" " * 100_000,
}


@pytest.mark.parametrize("data", BAD.values(), ids=BAD)
@pytest.mark.parametrize("type_", [Head, PackList, Feed, Item])
def test_bad_data_is_a_value_error(data: bytes, type_: type[msgspec.Struct]) -> None:
    with pytest.raises(ValueError):
        decoded(data, type_)


@pytest.mark.parametrize("data", BAD.values(), ids=BAD)
def test_nothing_that_a_feed_is_made_of_can_be_so(data: bytes) -> None:
    header = pack.squeeze(data)

    with pytest.raises(ValueError):
        pack.read(len(header).to_bytes(4, "big") + header)
    with pytest.raises(ValueError):
        read_list(data, 1)
    if data:
        with pytest.raises(ValueError):
            catalog.read(data)


def test_a_list_that_does_not_lead_back_is_none() -> None:
    name = "0" * 64
    for starts, lists, full in ([5], [], 1), ([1], [5], 1), ([1], [], 6), ([7], [], 1):
        packs = [[start, 1, name] for start in starts]
        hops = [[release, name] for release in lists]
        said = {"release": 5, "packs": packs, "lists": hops, "full": [full, 1, name]}

        with pytest.raises(ValueError, match="release 5"):
            read_list(msgspec.json.encode(said), 5)


def test_nobody_on_a_kiosk_reads_json_by_another_reader() -> None:
    others = re.compile(r"msgspec\.json\.(decode|Decoder)\(|json\.loads?\(")
    files = [*ROOT.glob("content_sync/**/*.py"), *ROOT.glob("kiosk/**/*.py")]

    names = {str(path.relative_to(ROOT)) for path in files if others.search(path.read_text())}

    # A centre reads again what it has just built.
    assert {name for name in names if "/centre/" not in name} == {"content_sync/decoded.py"}
