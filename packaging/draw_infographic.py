"""Draw infographics from their descriptions: python packaging/draw_infographic.py [DESCRIPTION …]

A description is packaging/infographics/<item>.yaml, named by its item or its path; without names
all are drawn, each into its item's media folder, one picture a language.
drawing/infographic/description.py says what may stand in one.
"""

import argparse
import sys
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).parent))

from drawing.infographic.infographics import DESCRIPTIONS, describe, save

from content_sync.errors import SourceError

ITEMS: Final = Path(__file__).parents[1] / "assets" / "content" / "items"


def main(words: list[str] | None = None) -> int:
    """Draw what is named; 2 when a description has mistakes, which go to standard error."""
    parser = argparse.ArgumentParser(description="Draw infographics from their descriptions.")
    parser.add_argument("descriptions", nargs="*", metavar="DESCRIPTION", help="item or .yaml file")
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


if __name__ == "__main__":
    sys.exit(main())
