"""The editor's scripts as one: each in its own room, in the order they need each other."""

import gzip
from pathlib import Path

import pytest

from content_sync.centre.desk.frame.joined import joined

EDITOR = Path(__file__).parents[3] / "content_sync/centre/desk/static/editor"
MOST_BYTES = 23_500  # packed; the page's other scripts have 5 kB


def test_what_is_imported_comes_first_under_its_own_name() -> None:
    scripts = {
        "start": 'import { read as look } from "./words.js";\nlook();\n',
        "words": "// A remark.\nexport function read() {\n  return 1;\n}\nconst own = 2;\n",
    }

    made = joined(scripts, "start")

    assert made.index("const _words") < made.index("const { read: look } = _words;")
    assert "return { read };" in made
    assert "remark" not in made
    assert "export" not in made and "import" not in made


def test_what_is_not_there_cannot_be_imported() -> None:
    with pytest.raises(KeyError):
        joined({"start": 'import { a } from "./b.js";\n'}, "start")


def test_the_editor_is_one_small_script() -> None:
    scripts = {file.stem: file.read_text("utf-8") for file in EDITOR.glob("*.js")}

    made = joined(scripts, "start")

    assert made.count("\nconst _") == len(scripts)  # nothing lies there unused
    assert "\nimport " not in made
    assert len(gzip.compress(made.encode(), 9)) <= MOST_BYTES
