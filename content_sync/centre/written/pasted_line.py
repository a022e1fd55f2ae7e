r"""One line of a text as it was pasted or typed, turned into the Markdown that is meant.

    •⇥Thẻ căn cước   - Thẻ căn cước          1.Đến xã   1. Đến xã        ##Hồ sơ   ## Hồ sơ
    ** Hồ sơ **gồm   **Hồ sơ** gồm           (gọi)[tel:113]   [gọi](tel:113)
    *101#            \*101\#

Only what can mean nothing else; no letter and no digit is lost or added.
"""

import re
from typing import Final

# Word's Symbol and Wingdings signs are U+F020–U+F0FF; without their font letters before a tab.
BULLET: Final = "[•·▪▫◦‣⁃●○◉■□◆◇►▶➢➤✓✔❖♦★☐☑☒\uf020-\uf0ff]\ufe0f?"
LETTER: Final = r"[^\W\d_]"
STARTS: Final = tuple(
    (re.compile(pattern), meant)
    for pattern, meant in (
        (rf"\s*{BULLET}\s*(?=\S)", "- "),
        (r"\s*[o§vØüqÞ](?:\t+| {2,})(?=\S)", "- "),
        (r"\s*(?:[-*+][ \t]+)?(?:\[[ xX]?\]|[☐☑☒□])[ \t]+(?=\S)", "- "),
        (r"(\s*[-*+])\t+(?=\S)", r"\1 "),
        (rf"[ ]{{0,3}}([0-9]{{1,2}}[.)])(?: *|\t(?=[^\t]*$))(?={LETTER}|[\"“«(*\[])", r"\1 "),
        (r"[ ]{0,3}([0-9]{1,2})、\s*(?=\S)", r"\1. "),
        (rf"[ ]{{0,3}}([0-9]{{1,2}})/[ \t]*(?={LETTER})", r"\1. "),
        (r"[ ]{0,3}([0-9]{3,})([.)])(?=\s)", r"\1\\\2"),  # a year, no number of a step
        (r"[ ]{0,3}#{2,}[ \t]*(?=[^\s#])", "## "),
    )
)
# A list where several lines begin so: alone, a dash or a bracket may be part of a sentence.
TOGETHER: Final = tuple(
    (re.compile(pattern), meant)
    for pattern, meant in (
        (r"\s*[–—―‒−](?:[ \t]+(?=\S)|(?=[^\s\d]))", "- "),  # –5 °C is a number
        (r"\s*-(?=[^\s\d-])", "- "),
        (r"\s*\*(?=[^\s*][^*]*$)", "* "),
        (r"\s*\+(?=[^\s\d+])", "+ "),
        (r"\s*[（(]([0-9]{1,2})[)）]\s*(?=\S)", r"\1. "),
        (r"\s*([a-zđ][.)])[ \t]*(?=\S)", r"- \1 "),
    )
)
RULE: Final = re.compile(r"\s*(?:[=~_.…–—―*-]\s*){3,}|[\s*=~_–—-]{2,}[oO0]{1,3}[\s*=~_–—-]{2,}")
FILLED: Final = re.compile(r"\s*(?:_+|…|\.\.\.)\s*")  # a form; what is left out
HASH_TAG: Final = re.compile(r"#(?=[^\W\d_])\S+\s+[^#]+")
SPACES: Final = re.compile(r"&(?:nbsp|ensp|emsp|thinsp|#160|#x[aA]0);")
ADDRESS: Final = r"(?:https?://|tel:|mailto:|item:|media/|\./media/)"
SIGN: Final = r"\\?[*#]"
FILL: Final = r"[0-9]*|…|\.{3}|<[^<>]{1,30}>|\[[^\[\]]{1,30}\]|[^\W\d_][^*#<>\[\]()`|\\]{0,30}"
DIALLED: Final = re.compile(  # *101#, *100*mã thẻ#, **21*0912345678#, and with ** around it
    rf"(?<![*#\\0-9])(\*\*(?={SIGN}))?((?:{SIGN}){{1,2}}[0-9]{{1,5}}(?:{SIGN}(?:{FILL}))*?\\?#)"
    r"(?![0-9#])(\*\*)?"
)
LINK: Final = re.compile(
    rf"(!?\[[^\[\]]*\])(?:\(|\s+\((?=\s*{ADDRESS}))((?:[^()]|\([^()]*\))*)\)", re.IGNORECASE
)
TURNED: Final = re.compile(rf"\(([^()\[\]]+)\)\s?\[\s*({ADDRESS}[^\[\]]*?)\s*\]", re.IGNORECASE)
PARTS: Final = re.compile(r"""\s*(.*?)(?:\s+("[^"]*"|'[^']*'|“[^“”]*”))?\s*""")
STRAIGHT: Final = str.maketrans("“”", '""')
MEDIA: Final = re.compile(r"(?:\./)?media/", re.IGNORECASE)
UNSPACED: Final = re.compile(r"(?:tel|mailto|item|lang):", re.IGNORECASE)
MOST_SPACES: Final = 8  # within a line; before it ten points within points
WIDE: Final = re.compile(rf"(^\s{{{10 * MOST_SPACES}}}|(?<=\S)\s{{{MOST_SPACES}}})\s+")
STRONG: Final = re.compile(r"\*\*([ \t]*)((?:(?!\*\*).)+?)([ \t]*)\*\*")
BARE: Final = re.compile(
    rf"{LINK.pattern}|<[^<>]*>|`[^`]*`"
    r"|(?P<bare>https?://[^\s<>()\[\]\"“”«»|*]*[^\s<>()\[\]\"“”«»|*.,;:!?…'’]"
    r"|(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)",
    re.IGNORECASE,
)


def squeezed(line: str) -> str:
    """`line` without the thousands of spaces that every pattern would try one by one."""
    return WIDE.sub(r"\1", line)


def started(line: str) -> str:
    """`line` with the mark it begins with as Markdown has it."""
    for pattern, meant in STARTS:
        line, found = pattern.subn(meant, line, count=1) if pattern.match(line) else (line, 0)
        if found:
            return line
    return line


def started_together(line: str) -> str | None:
    """`line` as a point of a list, if its neighbours are points, too; None: it is none."""
    for pattern, meant in TOGETHER:
        if match := pattern.match(line):
            return match.expand(meant) + line[match.end() :]
    return None


def dialled(line: str) -> str:
    """`line` whose codes to be dialled are plain words: *101# has no mark of Markdown."""
    return DIALLED.sub(_dialled, line)


def without_dialled(text: str) -> str:
    """`text` as it is shown, less its codes to be dialled."""
    return DIALLED.sub("", text)


def _dialled(found: re.Match[str]) -> str:
    before, code, behind = found[1] or "", found[2].replace("\\", ""), found[3] or ""
    if code.startswith("**") and behind and not before:  # **101#** is strong
        return found[0]
    return before + re.sub(r"[*#<>\[\]]", r"\\\g<0>", code) + behind


def is_rule(line: str) -> bool:
    """Whether `line` only parts what is above from what is below: =====, ———, --o0o--."""
    return bool(RULE.fullmatch(line)) and not FILLED.fullmatch(line)


def is_tag(line: str) -> bool:
    """Whether `line` begins like #DongDang and goes on: a word for Facebook, or a heading."""
    return bool(HASH_TAG.fullmatch(line.strip()))


def marked(line: str) -> str:
    """`line` with the marks inside it as Markdown has them."""
    line = SPACES.sub(" ", line)
    line = LINK.sub(_link, TURNED.sub(r"[\1](\2)", line))
    line = STRONG.sub(r"\1**\2**\3", line)
    return BARE.sub(lambda found: f"<{found[0]}>" if found["bare"] else found[0], line)


def _link(found: re.Match[str]) -> str:
    parts = PARTS.fullmatch(found[2])
    address, title = parts.groups() if parts else (found[2], None)
    if found[1].startswith("!"):
        address = MEDIA.sub("media/", address.replace("\\", "/"))
    if UNSPACED.match(address):
        address = "".join(address.split())
    elif not address.startswith("<") and re.search(r"\s", address):
        address = f"<{address}>"
    if not title:
        return f"{found[1]}({address})"
    return f"{found[1]}({address} {title.translate(STRAIGHT) if title[0] == '“' else title})"
