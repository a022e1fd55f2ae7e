"""Scripts that import each other as one script: a page asks once, and it packs far better.

    import { draw as drawWords, read } from "./words.js";     export function line(…)
    import * as blocks from "./blocks.js";                    export const KINDS = …

Only these forms, one a line; every file becomes a function that gives what it exports.
"""

import re
from collections.abc import Mapping
from typing import Final

NAMED: Final = re.compile(r'^import \{ (.*) \} from "\./(\w+)\.js";$', re.MULTILINE)
WHOLE: Final = re.compile(r'^import \* as (\w+) from "\./(\w+)\.js";$', re.MULTILINE)
EXPORT: Final = re.compile(r"^export ((?:async )?(?:function|const) (\w+))", re.MULTILINE)
REMARK: Final = re.compile(r"^ *//.*\n", re.MULTILINE)
INDENT: Final = re.compile(r"^ +", re.MULTILINE)


def joined(scripts: Mapping[str, str], last: str) -> str:
    """The scripts that `last` needs, and it, as one; names without their ending.

    Raises:
        KeyError: a script is imported that is not there.
    """
    order: list[str] = []
    _ordered(scripts, last, order)
    made = "\n".join(_one(name, scripts[name]) for name in order)
    return f'"use strict";\n(() => {{\n{made}\n}})();\n'


def _ordered(scripts: Mapping[str, str], name: str, order: list[str]) -> None:
    """`name` behind all that it imports."""
    if name in order:
        return
    for found in (*NAMED.finditer(scripts[name]), *WHOLE.finditer(scripts[name])):
        _ordered(scripts, found[2], order)
    order.append(name)


def _one(name: str, script: str) -> str:
    exports = [found[2] for found in EXPORT.finditer(script)]
    script = NAMED.sub(lambda at: f"const {{ {at[1].replace(' as ', ': ')} }} = _{at[2]};", script)
    script = WHOLE.sub(r"const \1 = _\2;", script)
    script = INDENT.sub("", REMARK.sub("", EXPORT.sub(r"\1", script)))
    return f"const _{name} = (() => {{\n{script}return {{ {', '.join(exports)} }};\n}})();"
