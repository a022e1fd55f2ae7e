"""What a release is made of, fetched when it is asked for: a folder may be larger than memory."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from content_sync.centre.records.drawer import Drawer
from content_sync.errors import UseError
from content_sync.said import phrase
from content_sync.signed.sha256 import is_named


class Texts(Mapping[str, bytes]):
    """Object id -> its bytes: `own` ones, and those that lie in a drawer under `names`.

    What is not there any more is made again with `remade`.
    """

    def __init__(
        self,
        own: Mapping[str, bytes],
        names: Mapping[str, str],
        drawer: Drawer,
        remade: Callable[[str], bytes],
    ) -> None:
        self._own = dict(own)
        self._names = names
        self._drawer = drawer
        self._remade = remade

    def __getitem__(self, id_: str) -> bytes:
        if id_ in self._own:
            return self._own[id_]
        name = self._names[id_]
        data = self._drawer.data_of(name)
        if data is None:
            data = self._remade(id_)
            if not is_named(data, name):
                raise UseError(
                    phrase(
                        "{file} changed while it was being published: publish again",
                        file=f"items/{id_}",
                    )
                )
            self._drawer.put_object(name, data)
        return data

    def __iter__(self) -> Iterator[str]:
        yield from self._own
        yield from (id_ for id_ in self._names if id_ not in self._own)

    def __len__(self) -> int:
        return sum(1 for _ in self)


class Media(Mapping[str, Path]):
    """SHA-256 -> a file with it, below `content` or, where it was made, below `cache`."""

    def __init__(self, content: Path, cache: Path) -> None:
        self._content = content
        self._cache = cache
        self._there: dict[str, str] = {}
        self._made: dict[str, str] = {}

    def add(self, there: Mapping[str, str], made: Mapping[str, str]) -> None:
        """More files, by their paths below the two folders; later ones count."""
        self._there |= there
        self._made |= made

    def __getitem__(self, sha256: str) -> Path:
        if sha256 in self._there:
            return self._content / self._there[sha256]
        return self._cache / self._made[sha256]

    def __iter__(self) -> Iterator[str]:
        yield from self._there
        yield from (sha256 for sha256 in self._made if sha256 not in self._there)

    def __len__(self) -> int:
        return len({*self._there, *self._made})


class Over(Mapping[str, bytes]):
    """`below` with some of its objects replaced."""

    def __init__(self, below: Mapping[str, bytes], above: Mapping[str, bytes]) -> None:
        self._below = below
        self._above = dict(above)

    def __getitem__(self, id_: str) -> bytes:
        return self._above[id_] if id_ in self._above else self._below[id_]

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys((*self._below, *self._above)))

    def __len__(self) -> int:
        return sum(1 for _ in self)
