"""Draw infographics from their descriptions: python assets/studio infographics [NAME …]

A NAME is an item whose description is descriptions/<item>.yaml, or a path; without names all are
drawn, each into its item's media folder, one picture a language. infographic/description.py says
what may stand in one.
"""

import argparse
import sys
from pathlib import Path
from typing import Final

from content_sync.errors import SourceError
from studio.infographic.page import DESCRIPTIONS, describe, save

ITEMS: Final = Path(__file__).parents[1] / "content" / "items"


def main(words: list[str]) -> int:
    """Draw what is named; 2 when a description has mistakes, which go to standard error."""
    parser = argparse.ArgumentParser("infographics", description="Draw them from descriptions.")
    parser.add_argument("descriptions", nargs="*", metavar="NAME", help="item or .yaml file")
    parser.add_argument("--out", type=Path, help="folder for <item>/infographic.<language>.png")
    asked = parser.parse_args(words)
    exit_code = 0
    for path in _files(asked.descriptions):
        folder = asked.out / path.stem if asked.out else ITEMS / path.stem / "media"
        try:
            save(describe(path), folder)
            print(f"{path.stem}: drawn")
        except SourceError as error:
            print(error, file=sys.stderr)
            exit_code = error.exit_code
    return exit_code


def _files(names: list[str]) -> list[Path]:
    if not names:
        return sorted(DESCRIPTIONS.glob("*.yaml"))
    return [
        Path(name) if name.endswith(".yaml") else DESCRIPTIONS / f"{name}.yaml" for name in names
    ]
