"""Serve: a feed over HTTP on this machine, for trying out; production is any static server.

Only files of a feed are served, by the shape of their path. Answers carry few headers, since on
a thin line they are half of the cost: ETag and 304 for `head`, Range for everything.
"""

import hashlib
import os
import re
import sys
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BufferedReader
from pathlib import Path, PurePath
from typing import Final

from content_sync.machine.disk import open_plain

_PATH: Final = re.compile(
    r"/(head|root/\d{1,9}\.root\.json|[cid]/[0-9a-f]{64}|o/[0-9a-f]{2}/[0-9a-f]{64}"
    r"|metadata/(\d{1,9}\.(root|targets|snapshot)|timestamp)\.json|targets/[0-9a-f]{64}\.catalog"
    r"|pages/([A-Za-z0-9-]+/)?[A-Za-z0-9~-]+\.[a-z0-9]+)"
)
_RANGE: Final = re.compile(r"bytes=(\d{1,18})-(\d{0,18})")
_FRESH: Final = "max-age=60, stale-if-error=86400"
_FOREVER: Final = "max-age=31536000, immutable"
_MUTABLE: Final = re.compile(r"/(head|metadata/timestamp\.json|pages/(?!media/).*)")
_TYPES: Final = {  # of phone pages; a kiosk needs none
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml",
    ".atom": "application/atom+xml",
    ".ics": "text/calendar; charset=utf-8",
    ".json": "application/json",
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".webp": "image/webp",
    ".ogg": "audio/ogg",
    ".mp3": "audio/mpeg",
    ".m4a": "audio/mp4",
    ".mp4": "video/mp4",
    ".webm": "video/webm",
    ".vtt": "text/vtt",
}
_UNKNOWN: Final = "application/octet-stream"


def make_server(feed: Path, port: int = 0) -> "Server":
    """A server of `feed` on 127.0.0.1; port 0 takes a free one. Run it with serve_forever()."""

    class Handler(_Handler):
        folder = feed

    return Server(("127.0.0.1", port), Handler)


class Server(ThreadingHTTPServer):
    """A server that does not mind when somebody hangs up."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Tell of an error, unless it is only a broken line."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class _Handler(BaseHTTPRequestHandler):
    folder: Path
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = 2**16  # headers and a short body leave in one packet
    timeout = 120

    def do_GET(self) -> None:
        """Answer one GET."""
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        """Answer one HEAD."""
        self._answer(with_body=False)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the terminal belongs to whoever tries things out."""

    def _answer(self, with_body: bool) -> None:
        if not _PATH.fullmatch(self.path):
            self._send(HTTPStatus.NOT_FOUND, {"Content-Length": "0"})
            return
        try:
            file = open_plain(self.folder / self.path[1:])
        except OSError:
            self._send(HTTPStatus.NOT_FOUND, {"Content-Length": "0"})
            return
        with file:
            self._answer_file(file, with_body)

    def _answer_file(self, file: BufferedReader, with_body: bool) -> None:
        size = os.fstat(file.fileno()).st_size
        is_mutable = _MUTABLE.fullmatch(self.path)
        headers = {"Cache-Control": _FRESH if is_mutable else _FOREVER}
        if self.path.startswith("/pages/"):
            headers["Content-Type"] = _TYPES.get(PurePath(self.path).suffix, _UNKNOWN)
        if is_mutable:
            headers["Date"] = self.date_time_string()  # kiosks see whether their clocks agree
            headers["ETag"] = f'"{hashlib.file_digest(file, "sha256").hexdigest()[:12]}"'
            if self.headers.get("If-None-Match") == headers["ETag"]:
                self._send(HTTPStatus.NOT_MODIFIED, headers)
                return
        start, end = 0, size
        asked = _RANGE.fullmatch(self.headers.get("Range", ""))
        if asked:
            start, end = int(asked[1]), min(size, int(asked[2] or size) + 1)
            if start >= size or end <= start:
                whole = {"Content-Range": f"bytes */{size}", "Content-Length": "0"}
                self._send(HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE, whole)
                return
            headers["Content-Range"] = f"bytes {start}-{end - 1}/{size}"
        headers["Content-Length"] = str(end - start)
        self._send(HTTPStatus.PARTIAL_CONTENT if asked else HTTPStatus.OK, headers)
        if with_body:
            self._send_body(file, start, end)

    def _send_body(self, file: BufferedReader, start: int, end: int) -> None:
        file.seek(start)
        left = end - start
        while left and (chunk := file.read(min(left, 2**18))):
            self.wfile.write(chunk)
            left -= len(chunk)

    def _send(self, status: HTTPStatus, headers: dict[str, str]) -> None:
        self.send_response_only(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
