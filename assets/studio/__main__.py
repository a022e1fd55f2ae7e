"""The studio: every picture, infographic, sound and film of the demonstration, made by scripts.

    python assets/studio pictures [NAME …]        covers, steps, badges …    into assets/content
    python assets/studio infographics [NAME …]    descriptions/<item>.yaml   a sheet a language
    python assets/studio recordings [NAME …]      scripts/<name>.yaml        skits, bulletins, films
    python assets/studio template                 what `content-sync new` copies

    sheet/                       the canvas, its colours, letters that fit
    land/ people/ things/        what is drawn, each at a place and a size
    scenes/ badges/ films/       pictures made of it: covers and steps, round badges, film scenes
    asked/                       plates of interviews: a scene for each question and each answer
    plans/                       halls and communes from above, for pins
    pictograms/ infographic/     small drawings by name, and the sheets that are made of them
    recording/                   voices, effects, tracks, files of sound and film
    written                      how descriptions and scripts are read, and mistakes in them told

The same script gives the same file, and one that would not change is left alone.
"""

import sys
from pathlib import Path


def main(words: list[str]) -> int:
    """Do what the first word says, with the others; 2 when it says nothing known."""
    match words:
        case ["pictures", *names]:
            from studio import pictures

            return pictures.main(names)
        case ["infographics", *names]:
            from studio import infographics

            return infographics.main(names)
        case ["recordings", *names]:
            from studio import recordings

            return recordings.main(names)
        case ["template"]:
            from studio import template

            return template.main()
        case _:
            print(__doc__, file=sys.stderr)
            return 2


if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).parents[1])  # so that a room is asked for as studio.<room>
    sys.exit(main(sys.argv[1:]))
