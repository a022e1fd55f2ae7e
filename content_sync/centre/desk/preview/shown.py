"""What the panel's templates say: choices in words, pages with what stands on them, a sound."""

import json
import shutil
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

from content_sync.centre.desk.draft.models import Entry
from content_sync.centre.desk.preview.kept import Kept
from content_sync.centre.desk.preview.made import Drawn
from content_sync.centre.source.item_folder import SourceItem
from content_sync.model import ItemSound

SPOKEN = "sound.opus"
Choices = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A page: addresses of its pictures, pixels of the large one, its parts as JSON."""

    number: int
    large: str
    small: str
    width: int
    height: int
    parts: str
    title: str


def screens() -> Choices:
    """The panels that are bought."""
    return (("21", _("21,5 inch")), ("10", _("10,1 inch")))


def themes() -> Choices:
    """As a visitor chooses them."""
    return (("light", _("Sáng")), ("dark", _("Tối")), ("contrast", _("Tương phản")))


def texts() -> Choices:
    """The four sizes of letters."""
    return (("0", _("Nhỏ")), ("1", _("Vừa")), ("2", _("To")), ("3", _("Rất to")))


def pages(entry: Entry, drawn: Drawn, title: str) -> tuple[Picture, ...]:
    """The pictures of all pages."""

    def address(file: str) -> str:
        return reverse("preview-file", args=[entry.id, drawn.sha, file])

    found = drawn.pages.pages if drawn.pages else ()
    return tuple(
        Picture(
            number=number,
            large=address(page.file),
            small=address(page.small.file),
            width=page.size[0],
            height=page.size[1],
            parts=json.dumps([[each["part"], *each["px"]] for each in page.parts]),
            title=title,
        )
        for number, page in enumerate(found, 1)
    )


def sound(entry: Entry, sha: str, kept: Kept, own: ItemSound | None, source: SourceItem) -> str:
    """Where the sound is to be had: a machine's, or the recording `own` of the text; "": none."""
    file = kept.path(sha) / SPOKEN
    recorded = own and next((each for each in source.media if each.sha256 == own.media), None)
    if recorded and not file.exists():
        shutil.copyfile(recorded.path, file)  # under the entry: its readers may hear it
    return reverse("preview-file", args=[entry.id, sha, SPOKEN]) if file.exists() else ""
