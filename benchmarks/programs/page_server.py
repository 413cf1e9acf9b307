"""A server on loopback that answers any GET with a page of records; prints its port, and runs until it is stopped."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from benchmarks.programs.record_api import PAGES, page_of_records

_BODIES = [page_of_records(number) for number in range(PAGES)]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        number = int(parse_qs(urlsplit(self.path).query).get("page", ["0"])[0])
        body = _BODIES[number] if number < PAGES else b"[]"
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
print(server.server_address[1], flush=True)
server.serve_forever()
