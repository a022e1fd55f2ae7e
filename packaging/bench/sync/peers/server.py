"""What peers fetch from: files with ranges, and git's smart protocol, over HTTP/1.1 kept open.

Its answers carry the fewest headers a peer can do with; a server out of the box sends 200 B more.
"""

import os
import re
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Final

EDGE: Final = "edge"  # between the parts of an answer to several ranges
GIT: Final = "/git/"


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request: object, client_address: object) -> None:
        pass  # a peer that hangs up is no news


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = 2**16

    def __init__(self, folder: Path, *rest: object) -> None:
        self.folder = folder
        super().__init__(*rest)  # type: ignore[arg-type]

    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_GET(self) -> None:
        path, _, query = self.path.partition("?")
        if path.startswith(GIT):
            return self._git(path, query, b"")
        file = self.folder / path.lstrip("/")
        if not file.is_file():
            return self._send(404, {}, b"")
        return self._file(file)

    def do_POST(self) -> None:
        path, _, query = self.path.partition("?")
        if self.headers.get("Transfer-Encoding") == "chunked":
            body = b""
            while size := int(self.rfile.readline(), 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
        else:
            body = self.rfile.read(int(self.headers["Content-Length"]))
        self._git(path, query, body)

    def _file(self, file: Path) -> None:
        asked = re.fullmatch(r"bytes=(\d+-\d*(?:, ?\d+-\d*)*)", self.headers.get("Range", ""))
        data = file.read_bytes()
        if not asked:
            return self._send(200, {}, data)
        parts = []
        for one in asked[1].split(","):
            first, _, last = one.strip().partition("-")
            start, end = int(first), min(len(data) - 1, int(last or len(data) - 1))
            parts.append((f"bytes {start}-{end}/{len(data)}", data[start : end + 1]))
        if len(parts) == 1:
            return self._send(206, {"Content-Range": parts[0][0]}, parts[0][1])
        body = b"".join(
            b"\r\n--%s\r\nContent-Range: %s\r\n\r\n%s" % (EDGE.encode(), where.encode(), part)
            for where, part in parts
        )
        kind = {"Content-Type": f"multipart/byteranges; boundary={EDGE}"}
        return self._send(206, kind, body + b"\r\n--%s--\r\n" % EDGE.encode())

    def _git(self, path: str, query: str, body: bytes) -> None:
        env = os.environ | {
            "GIT_PROJECT_ROOT": str(self.folder),
            "GIT_HTTP_EXPORT_ALL": "1",
            "PATH_INFO": path,
            "QUERY_STRING": query,
            "REQUEST_METHOD": self.command,
            "CONTENT_TYPE": self.headers.get("Content-Type", ""),
            "CONTENT_LENGTH": str(len(body)),
            "HTTP_CONTENT_ENCODING": self.headers.get("Content-Encoding", ""),
            "GIT_PROTOCOL": self.headers.get("Git-Protocol", ""),
            "REMOTE_ADDR": "127.0.0.1",
        }
        done = subprocess.run(
            ("git", "http-backend"), input=body, env=env, capture_output=True, check=True
        )
        head, _, answer = done.stdout.partition(b"\r\n\r\n")
        fields = dict(line.split(": ", 1) for line in head.decode().split("\r\n"))
        status = int(fields.pop("Status", "200").split()[0])
        self._send(status, {"Content-Type": fields["Content-Type"]}, answer)

    def _send(self, status: int, headers: dict[str, str], body: bytes) -> None:
        self.send_response_only(status)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def serving(folder: Path) -> Iterator[int]:
    """The port at which `folder` is served, and the repository in its git/."""
    server = _Server(("127.0.0.1", 0), partial(_Handler, folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()
