"""What a page's key covers: whatever its bytes depend on."""

import ast

from content_sync.centre.pages import plan

MUTE = ("centre", "errors", "machine", "signed")  # rooms that say nothing on a page


def test_a_key_covers_all_of_this_project_that_makes_a_page() -> None:
    shared = plan.HERE.parent.parent
    named = {
        (node.module, alias.name)
        for path in plan.HERE.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("content_sync")
        for alias in node.names
    }
    files = set()
    for module, name in named:
        path = shared.joinpath(*(module or "").split(".")[1:])
        files.add(path / f"{name}.py" if path.is_dir() else path.with_suffix(".py"))
    used = {path.relative_to(shared).as_posix() for path in files}

    speaking = {name for name in used if not name.startswith(MUTE)}
    assert "numbers/telephone.py" in plan.LANGUAGE
    assert speaking <= set(plan.LANGUAGE)
