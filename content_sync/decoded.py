"""JSON as it comes from anywhere: a value of the wanted type, or ValueError.

Whoever wrote it may have meant harm: nested without end, not UTF-8, a number of a thousand digits.
To msgspec the first is a RecursionError, which nobody expects of bad data. Here all of it is bad
data alike, and what to do about that is for whoever asked.
"""

from collections.abc import Callable
from typing import TypeVar

import msgspec

T = TypeVar("T")

Reader = Callable[[bytes | str], T]


def decoded(data: bytes | str, type_: type[T]) -> T:
    """The value of `type_` that `data` says.

    Raises:
        ValueError: it says none.
    """
    return reader(type_)(data)


def reader(type_: type[T]) -> Reader[T]:
    """What reads a value of `type_` again and again; see `decoded`."""
    decoder = msgspec.json.Decoder(type_)

    def read(data: bytes | str) -> T:
        try:
            return decoder.decode(data)
        except (msgspec.MsgspecError, RecursionError) as error:
            raise ValueError(str(error)) from error

    return read
