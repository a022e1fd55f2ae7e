"""What a grant can be narrowed by: areas, topics and languages of feed.yaml, by their names."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import yaml

LISTS: Final = {
    "area": ("areas", "code"),
    "topic": ("topics", "id"),
    "language": ("languages", "tag"),
}


def offered(content: Path) -> Mapping[str, Sequence[tuple[str, str]]]:
    """area, topic, language -> (id, name); what cannot be read is left out: `check` tells why."""
    try:
        read = yaml.safe_load((content / "feed.yaml").read_text("utf-8-sig"))
    except (OSError, ValueError, yaml.YAMLError):
        read = None
    top = read if isinstance(read, dict) else {}
    return {key: _named(top.get(name), by) for key, (name, by) in LISTS.items()}


def _named(entries: Any, by: str) -> tuple[tuple[str, str], ...]:
    listed = entries if isinstance(entries, list) else []
    maps = [each for each in listed if isinstance(each, dict) and each.get(by)]
    return tuple((str(each[by]), _name(each) or str(each[by])) for each in maps)


def _name(entry: Mapping[str, Any]) -> str:
    names = entry.get("names") or entry.get("name") or ""
    return str(names.get("vi", "") if isinstance(names, dict) else names)
