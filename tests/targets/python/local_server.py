"""A server on 127.0.0.1 that keeps each request as it arrived and answers from a list."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import NamedTuple, Self

CUT = 0  # a status that stands for an answer that breaks off in the middle


class Arrived(NamedTuple):
    """One request, as it stood on the wire."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


class LocalServer:
    """Answers the queued answers in turn, by path where one is given."""

    def __init__(self) -> None:
        self.requests: list[Arrived] = []
        self._answers: list[tuple[int, bytes, dict[str, str]]] = []
        handler = _handler(self)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def answer(self, data: object = None, status: int = 200, **headers: str) -> None:
        """Queue an answer: bytes as they are, anything else as JSON, None as no body."""
        body = data if isinstance(data, bytes) else b"" if data is None else json.dumps(data).encode()
        self._answers.append((status, body, headers))

    def answer_to(self, arrived: Arrived) -> tuple[int, bytes, dict[str, str]]:
        """Return what ``arrived`` gets: the next queued answer."""
        del arrived  # of use to servers that derive from this one
        return self._answers.pop(0) if self._answers else (500, b"nothing queued", {})

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *unused: object) -> None:
        self._server.shutdown()
        self._server.server_close()


def _handler(owner: LocalServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True  # else each answer waits for its last part

        def _serve(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            arrived = Arrived(self.command, self.path, headers, body)
            owner.requests.append(arrived)
            status, content, more = owner.answer_to(arrived)
            if status == CUT:
                self._cut(content)
                return
            if "Date" in more:
                self.send_response_only(status)  # else the server's own clock is stated too
            else:
                self.send_response(status)
            for name, value in more.items():
                self.send_header(name.replace("_", "-"), value)
            if status != 204:
                self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def _cut(self, content: bytes) -> None:
            """Promise more than is sent, and hang up."""
            self.send_response(200)
            self.send_header("Content-Length", str(len(content) + 100))
            self.end_headers()
            self.wfile.write(content)
            self.close_connection = True

        do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = _serve  # noqa: N815 - names http.server asks for

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the signature is http.server's
            """Say nothing."""

    return Handler
