"""A feed's phone pages: written from a build, and read back as a browser would take them apart.

pages = PhonePages(tmp_path)
pages.write(build(write_folder(tmp_path), speech=False))
pages.read("vi/vay-von.html").find("h1").text
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

from content_sync.centre.feed import feed_files
from content_sync.centre.pages.edition import Signed
from content_sync.centre.pages.html import VOID
from content_sync.centre.pages.todo import MADE
from content_sync.centre.pages.write import write
from content_sync.centre.release.build import Build

TODAY = date(2026, 11, 22)
ISSUED = "2026-11-20T07:30:00Z"


@dataclass
class Tag:
    """An element as it was read."""

    name: str
    attributes: dict[str, str]
    lang: str = ""
    inside: list["Tag | str"] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All words inside, as they are joined on the screen."""
        return "".join(one if isinstance(one, str) else one.text for one in self.inside)

    def walk(self) -> Iterator["Tag"]:
        """The element, and all within it."""
        yield self
        for one in self.inside:
            if isinstance(one, Tag):
                yield from one.walk()

    def shapes(self) -> Iterator[tuple[str, ...]]:
        """What there is to go wrong: each element where it lies, each class, each language."""
        for outer in self.walk():
            for one in outer.inside:
                if isinstance(one, Tag):
                    yield from ((outer.name, one.name), (one.name, one.lang))
                    yield one.name, "class", one.attributes.get("class", "")

    def all(self, name: str, class_: str = "") -> list["Tag"]:
        """The elements of a name, and of a class."""
        found = (one for one in self.walk() if one.name == name)
        return [one for one in found if not class_ or class_ in one.attributes.get("class", "")]

    def find(self, name: str, class_: str = "") -> "Tag":
        """The only element of a name and a class."""
        (found,) = self.all(name, class_)
        return found


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open = [Tag("", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = {key: value or "" for key, value in attrs}
        assert len(known) == len(attrs), f"<{tag}> says something twice"
        found = Tag(tag, known, known.get("lang", self.open[-1].lang))
        self.open[-1].inside.append(found)
        if tag not in VOID:
            self.open.append(found)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().name == tag

    def handle_data(self, data: str) -> None:
        self.open[-1].inside.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")


def parsed(data: bytes | str) -> Tag:
    """A page or a piece of one, taken apart; every element must be closed where it belongs."""
    reader = _Reader()
    reader.feed(data.decode() if isinstance(data, bytes) else data)
    reader.close()
    (top,) = reader.open
    return top


class PhonePages:
    """The pages of a feed in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.feed = folder / "feed"
        self.top = self.feed / "pages"
        (self.feed / "root").mkdir(parents=True)
        (self.feed / "root" / "1.root.json").write_text("the first root")

    def write(
        self, build: Build, release: int = 1, issued: str = ISSUED, today: date = TODAY
    ) -> int:
        """Write the pages as `content-sync publish` does after a release."""
        for line in build.lines:
            if not line.is_text:
                feed_files.put_media(self.feed, line, build.media[line.sha256])
        return write(self.feed, build, Signed(release, issued), today)

    def read(self, name: str) -> Tag:
        """A page, taken apart."""
        return parsed((self.top / name).read_bytes())

    def files(self) -> dict[str, bytes]:
        """Every file and its bytes, but for the record of them."""
        paths = (path for path in self.top.rglob("*") if path.is_file() and path.name != MADE)
        return {path.relative_to(self.top).as_posix(): path.read_bytes() for path in paths}
