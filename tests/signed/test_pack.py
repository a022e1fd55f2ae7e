"""Packs lead from any release to any other, byte for byte, and never blow up."""

import hashlib

import msgspec
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from content_sync.signed import catalog, pack
from content_sync.signed.catalog import Line

IDS = st.sampled_from(["feed", "bai-1", "bai-2", "bai-3", "bai-4"])
RELEASES = st.dictionaries(IDS, st.binary(max_size=400))


def lines_of(texts: dict[str, bytes]) -> tuple[Line, ...]:
    made = (
        Line(id_, "item", 0, len(raw), hashlib.sha256(raw).hexdigest())
        for id_, raw in texts.items()
    )
    return tuple(sorted(made))


def packed(old: dict[str, bytes], new: dict[str, bytes], start: int = 1) -> bytes:
    change = catalog.difference(lines_of(old), lines_of(new))
    return pack.write(start, start + 1, change, new.get, old.get)


@given(RELEASES, RELEASES)
def test_a_pack_turns_any_release_into_any_other(
    old: dict[str, bytes], new: dict[str, bytes]
) -> None:
    read = pack.read(packed(old, new))
    rebuilt = {id_: raw for id_, raw in old.items() if id_ not in read.header.drop}
    rebuilt |= {line.id: raw for line, raw in pack.texts(read, old.get)}

    assert rebuilt == new
    assert catalog.apply(lines_of(old), read.header.change) == lines_of(new)


def test_a_changed_paragraph_costs_little_more_than_itself() -> None:
    words = " ".join(hashlib.sha256(bytes([n])).hexdigest() for n in range(200)).encode()

    assert len(packed({"bai-1": words}, {"bai-1": words.replace(b"00", b"11", 1)})) < 250


def test_media_do_not_travel_in_packs() -> None:
    line = Line("bai-1/a.png", "picture", 1, 3, "0" * 64)

    read = pack.read(pack.write(1, 2, catalog.Change((line,), ()), lambda _: b"png", lambda _: b""))

    assert read.header.put == (line,)
    assert list(pack.texts(read, lambda _: None)) == []


def test_a_pack_on_other_texts_than_it_was_made_for_is_noticed() -> None:
    old = {"bai-1": b"Nguoi dan den to vay von. " * 20}
    read = pack.read(packed(old, {"bai-1": old["bai-1"] + b"Xin cam on."}))

    with pytest.raises(ValueError, match="damaged"):
        list(pack.texts(read, lambda _: b"rotten" * 100))


@pytest.mark.parametrize("size", [0, 1, 1000])
def test_a_body_that_is_not_what_the_header_says_is_refused(size: int) -> None:
    read = pack.read(packed({}, {"bai-1": b"x" * 500}, start=0))
    other = pack.Pack(read.header, pack.squeeze(b"x" * size))

    with pytest.raises(ValueError, match=r"pack|too large"):
        list(pack.texts(other, lambda _: None))


@given(st.binary(max_size=200))
def test_anything_else_than_a_pack_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        pack.read(data)


def test_a_small_file_cannot_become_a_huge_one() -> None:
    bomb = pack.squeeze(bytes(500_000_000), level=1)
    assert len(bomb) < 50_000

    with pytest.raises(ValueError, match="too large"):
        pack.expand(bomb, 2**20)


def test_a_frame_of_undeclared_size_is_refused() -> None:
    frame = zstandard.ZstdCompressor(write_content_size=False).compress(b"words")

    with pytest.raises(ValueError, match="how large"):
        pack.expand(frame, 2**20)


def test_a_frame_that_wants_much_memory_is_refused() -> None:
    settings = zstandard.ZstdCompressionParameters.from_level(19, window_log=25)
    compressor = zstandard.ZstdCompressor(compression_params=settings).compressobj(size=2**26)
    frame = compressor.compress(bytes(2**26)) + compressor.flush()

    with pytest.raises(ValueError, match="too large"):
        pack.expand(frame, 2**27)


def test_a_large_release_asks_a_kiosk_for_no_more_memory_than_it_has() -> None:
    frame = pack.squeeze(bytes(2**25), level=22)

    assert zstandard.get_frame_parameters(frame).window_size <= 2**24
    assert len(pack.expand(frame, 2**25)) == 2**25


@pytest.mark.parametrize("spoil", [lambda data: data[:-1], lambda data: data + b"!"])
def test_a_frame_is_whole_and_nothing_more(spoil: object) -> None:
    assert callable(spoil)

    with pytest.raises(ValueError, match="damaged"):
        pack.expand(spoil(pack.squeeze(b"words" * 100)), 2**20)


def test_the_header_is_plain_json_for_other_programs() -> None:
    data = packed({"bai-2": b"old"}, {"bai-1": b"new"})
    length = int.from_bytes(data[:4], "big")

    header = msgspec.json.decode(zstandard.decompress(data[4 : 4 + length]))

    assert (header["from"], header["to"], header["drop"]) == (1, 2, ["bai-2"])
    assert header["put"] == [["bai-1", "item", 0, 3, hashlib.sha256(b"new").hexdigest()]]
