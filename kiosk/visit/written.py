"""A wish as it is written in tour.json and in the file of a visit.

write(OpenTopic("support")) == {"OpenTopic": {"topic": "support"}}      read() is the way back
"""

from typing import Any, Final, get_args, get_type_hints

import msgspec
from msgspec.structs import asdict, fields

from content_sync.errors import UseError
from content_sync.letters.choices import meant
from kiosk.visit.wishes import Wish

NAMES: Final[dict[str, type[Wish]]] = {one.__name__: one for one in get_args(Wish)}
SAMPLES: Final = {
    "str": '"…"', "int": "1", "float": "1.5", "bool": "true",
    "tuple": "[0.5, 0.5]", "Keys": '"telex"',
}  # fmt: skip


def write(wish: Wish) -> dict[str, dict[str, Any]]:
    """The name of a wish, and what belongs to it by its names."""
    return {type(wish).__name__: asdict(wish)}


def read(written: object) -> Wish:
    """The wish that was written.

    Raises:
        UseError: it is none; says what is wrong and what to write.
    """
    if not isinstance(written, dict) or len(written) != 1:
        raise UseError(
            'not a wish, write its name and what belongs to it: {"OpenItem": {"item": "…"}}'
        )
    ((name, given),) = written.items()
    kind = NAMES.get(name)
    if kind is None:
        raise UseError(f"no wish '{name}', {meant(name, NAMES)}")
    if not isinstance(given, dict):
        raise UseError(f"'{name}' is followed by {{…}}, write {_example(kind)}")
    wanted = [one.name for one in fields(kind)]
    for key in given:
        if key not in wanted:
            raise UseError(f"'{name}' has no '{key}', write {_example(kind)}")
    try:
        return msgspec.convert(given, kind)
    except msgspec.ValidationError as error:
        raise UseError(f"'{name}': {error}, write {_example(kind)}") from error


def _example(kind: type[Wish]) -> str:
    """How such a wish is written."""
    hints = get_type_hints(kind).items()
    inner = ", ".join(f'"{name}": {SAMPLES[hint.__name__]}' for name, hint in hints)
    return f'{{"{kind.__name__}": {{{inner}}}}}'
