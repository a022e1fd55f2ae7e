"""Foreign bytes: what was real once, and then somebody had it in hand.

    mutated(data)          bits flipped, cut, spliced, repeated, a hostile word put in
    mutated_json(text)     a value of it replaced by a hostile one, or a key said twice
    spent(act)             what `act` took of memory at most, in bytes

`share(0.3)` of a profile's examples, for what takes longer: the profile `long` has many.
"""

import json
import tracemalloc
from collections.abc import Callable, Iterable
from typing import Any, Final

from hypothesis import settings
from hypothesis import strategies as st

DEEP: Final = 50_000  # levels; a stack holds about a thousand
DEPTHS: Final = ("[" * DEEP + "]" * DEEP, '{"a":' * DEEP + "1" + "}" * DEEP, "[" * DEEP)
WORDS: Final = (
    *DEPTHS,
    *("null", "true", "0", "-1", "0.5", "1e999", "-0", "9" * 5000, "18446744073709551616"),
    *('""', '"\\ud800"', '"\\udc00\\ud800"', '"\\u0000"', '"../../../etc/passwd"'),
    f'"{"x" * 70_000}"',
    *('"9999-12-31T23:59:59Z"', '"2026-11-22"', '"2026-11-22T10:00:00"', '"٢٠٢٦-11-22T10:00:00Z"'),
    *("[]", "{}", "NaN", "Infinity", "[1,2,3]", '{"a":1,"a":2}', '["a","b"]'),
)  # fmt: skip
BYTES: Final = (
    b"",
    b"\x00",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\r\n\r\n",
    b"\x28\xb5\x2f\xfd",
    b"A" * 100_000,
)
_MARK: Final = "@here@"


def share(part: float) -> int:
    """So many examples of the profile in force."""
    return max(1, int(settings().max_examples * part))


@st.composite
def mutated(draw: st.DrawFn, data: bytes) -> bytes:
    """`data` after one to four things were done to it."""
    for _ in range(draw(st.integers(1, 4))):
        data = draw(st.sampled_from(_DEEDS))(draw, data)
    return data


@st.composite
def mutated_json(draw: st.DrawFn, text: bytes) -> bytes:
    """The JSON `text` with a hostile value somewhere, in the place of one or beside it."""
    value = json.loads(text)
    path = draw(st.sampled_from(_paths(value)))
    word = draw(st.sampled_from(WORDS))
    if path and isinstance(path[-1], str) and draw(st.booleans()):
        twice = f"{word},{json.dumps(path[-1])}:{json.dumps(_at(value, path))}"
        word = draw(
            st.sampled_from(
                [twice, f"{json.dumps(_at(value, path))},{json.dumps(path[-1])}:{word}"]
            )
        )
    marked = json.dumps(_put(value, path, _MARK), ensure_ascii=False, separators=(",", ":"))
    return marked.replace(json.dumps(_MARK), word, 1).encode("utf-8", "surrogatepass")


def spent(act: Callable[[], object]) -> int:
    """The most bytes that were held at once while `act` was at work."""
    tracemalloc.start()
    try:
        act()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def _flip(draw: st.DrawFn, data: bytes) -> bytes:
    if not data:
        return data
    at = draw(st.integers(0, len(data) - 1))
    return data[:at] + bytes([data[at] ^ 1 << draw(st.integers(0, 7))]) + data[at + 1 :]


def _cut(draw: st.DrawFn, data: bytes) -> bytes:
    return data[: draw(st.integers(0, len(data)))]


def _drop(draw: st.DrawFn, data: bytes) -> bytes:
    first, last = sorted(draw(st.tuples(*[st.integers(0, len(data))] * 2)))
    return data[:first] + data[last:]


def _repeat(draw: st.DrawFn, data: bytes) -> bytes:
    first, last = sorted(draw(st.tuples(*[st.integers(0, len(data))] * 2)))
    return data[:last] + data[first:last] * draw(st.integers(1, 3)) + data[last:]


def _put_in(draw: st.DrawFn, data: bytes) -> bytes:
    at = draw(st.integers(0, len(data)))
    return data[:at] + draw(st.sampled_from(BYTES) | st.binary(max_size=20)) + data[at:]


_DEEDS: Final = (_flip, _cut, _drop, _repeat, _put_in)


def _paths(value: Any, so_far: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The way to each value within a value, itself first."""
    inner: Iterable[tuple[Any, Any]] = value.items() if isinstance(value, dict) else ()
    inner = enumerate(value) if isinstance(value, list) else inner
    return [so_far, *(path for key, one in inner for path in _paths(one, (*so_far, key)))]


def _at(value: Any, path: tuple[Any, ...]) -> Any:
    for key in path:
        value = value[key]
    return value


def _put(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    if not path:
        return new
    changed = dict(value) if isinstance(value, dict) else list(value)
    changed[path[0]] = _put(value[path[0]], path[1:], new)
    return changed
