"""Pictures of drafts: brought in, kept by what they are, shown to who may read the entry."""

import hashlib
import re
import tempfile
from pathlib import Path
from typing import Final, cast

from django.conf import settings
from django.http import FileResponse, HttpRequest, HttpResponse, JsonResponse
from django.utils.translation import gettext as _

from content_sync.centre.desk.draft import drafts
from content_sync.centre.desk.draft.checked import start
from content_sync.centre.desk.draft.models import Entry, Media, Used
from content_sync.centre.desk.frame.failures import not_found
from content_sync.centre.desk.log.log import note
from content_sync.centre.desk.people.models import Officer
from content_sync.centre.desk.write.pictures import made, refused
from content_sync.centre.desk.write.rights import may_write
from content_sync.letters.folding import fold
from content_sync.machine.disk import write_whole

TYPES: Final = {
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".webp": "image/webp",
    ".opus": "audio/ogg",
    ".ogg": "audio/ogg",
    ".mp4": "video/mp4",
    ".webm": "video/webm",
    ".vtt": "text/vtt",
}
SHOWN_AS: Final = 60  # letters of a name


def upload(request: HttpRequest) -> HttpResponse:
    """POST /tep/, a form with `entry`, `tag` and the file: {"src", "width", "height"}."""
    officer = request.user
    assert isinstance(officer, Officer)
    entry = Entry.objects.filter(pk=request.POST.get("entry", "")).first()
    tag, file = request.POST.get("tag", ""), request.FILES.get("file")
    source = start().feed.tags[0]
    if entry is None or not entry.is_item or not may_write(officer, entry, tag, source):
        return not_found(request)
    if file is None:
        return JsonResponse({"wrong": _("Chưa chọn tệp ảnh nào.")}, status=400)
    data = file.read() if (file.size or 0) <= 20_000_000 else b"\0" * 20_000_001
    if wrong := refused(data):
        return JsonResponse({"wrong": _(wrong)}, status=400)
    said = bring_in(data, file.name or "", entry, officer)
    if "wrong" in said:
        return JsonResponse(said, status=400)
    note("upload", entry.id, request=request, after={"name": said["src"]})
    return JsonResponse(said)


def bring_in(data: bytes, from_name: str, entry: Entry, officer: Officer) -> dict[str, object]:
    """A picture among the uploads, and a name for it in the entry; "wrong": why not."""
    uploads: Path = settings.PLACE.uploads
    uploads.mkdir(parents=True, exist_ok=True, mode=0o700)
    with tempfile.TemporaryDirectory(prefix="picture-") as folder:
        came, out = Path(folder) / "in", Path(folder) / "out"
        came.write_bytes(data)
        found = made(came, out)
        if found.wrong:
            wrong = _(found.wrong).format(width=found.width, height=found.height)
            return {"wrong": wrong}
        clean = out.read_bytes()
    sha = hashlib.sha256(clean).hexdigest()
    if not (uploads / sha).exists():
        write_whole(uploads / sha, clean)
    Media.objects.get_or_create(
        sha256=sha,
        defaults={
            "kind": "picture",
            "ending": found.ending,
            "bytes": len(clean),
            "by": officer,
            "from_name": from_name[:200],
        },
    )
    used = Used.objects.filter(entry=entry, sha256=sha).first()
    if used is None:
        name = _free(entry, from_name, found.ending, sha)
        used = Used.objects.create(entry=entry, name=name, sha256=sha)
    return {"src": f"media/{used.name}", "width": found.width, "height": found.height}


def shown(request: HttpRequest, entry: Entry, name: str) -> HttpResponse:
    """A file of the entry: of the draft, else of the folder."""
    where = drafts.uploads(entry).get(name) or folder_file(entry, name)
    kind = TYPES.get(Path(name).suffix.lower())
    if where is None or kind is None:
        return not_found(request)
    answer = FileResponse(where.open("rb"), content_type=kind)
    answer["Content-Disposition"] = "inline"
    answer["X-Content-Type-Options"] = "nosniff"
    answer["Cache-Control"] = "private, max-age=300"
    return cast(HttpResponse, answer)  # it is streamed: a film does not fit into memory


def folder_file(entry: Entry, name: str) -> Path | None:
    """A file of the entry's media folder; None: there is none of that name."""
    media = drafts.folder_of(entry) / "media"
    try:
        return next((each for each in media.iterdir() if each.name == name), None)
    except OSError:
        return None


def _free(entry: Entry, from_name: str, ending: str, sha: str) -> str:
    """A plain name that nothing else has in this entry."""
    plain = re.sub(r"[^a-z0-9]+", "-", fold(Path(from_name).stem)).strip("-")[:SHOWN_AS]
    name = f"{plain or 'anh'}{ending}"
    is_taken = Used.objects.filter(entry=entry, name=name).exists() or folder_file(entry, name)
    return f"{plain or 'anh'}-{sha[:6]}{ending}" if is_taken else name
