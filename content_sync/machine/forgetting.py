"""What is made of a visitor's words, and kept no longer than the visit.

    @kept_for_a_visit(512)          a cache that is emptied by itself
    when_forgetting(self.forget)    whatever else keeps some, as long as its owner lives
    forget()                        a visit is over

Whoever keeps words joins here where it is written, so that who ends a visit need not know them all.
"""

from collections.abc import Callable
from functools import lru_cache
from types import MethodType
from typing import TYPE_CHECKING, Any, Final, TypeVar
from weakref import ReferenceType, WeakMethod, WeakSet, ref

if TYPE_CHECKING:
    from functools import _lru_cache_wrapper

Made = TypeVar("Made")

_caches: Final[WeakSet[Any]] = WeakSet()
_others: Final[list[ReferenceType[Callable[[], object]]]] = []


def kept_for_a_visit(
    most: int,
) -> Callable[[Callable[..., Made]], "_lru_cache_wrapper[Made]"]:
    """A decorator: what a function makes is kept, the last `most`, until the visit is over."""

    def keep(make: Callable[..., Made]) -> "_lru_cache_wrapper[Made]":
        cache = lru_cache(maxsize=most)(make)
        _caches.add(cache)
        return cache

    return keep


def when_forgetting(do: Callable[[], object]) -> None:
    """Have a function called, or a method of something that is there then, when a visit is over."""
    _others[:] = [one for one in _others if one() is not None]
    _others.append(WeakMethod(do) if isinstance(do, MethodType) else ref(do))


def forget() -> None:
    """Keep no word of the visit that is over."""
    for cache in tuple(_caches):
        cache.cache_clear()
    for do in [one() for one in _others]:
        if do is not None:
            do()
