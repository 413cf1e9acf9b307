"""Fetch 246 pages of a site on this machine that takes 50 ms for each: print the seconds on the clock.

With a second argument, print what the latency alone takes, three at once.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

PAGES, LATENCY, AT_ONCE = 246, 0.05, 3


class _Site(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        time.sleep(LATENCY)
        found = self.path.startswith("/docs/")
        body = _page(self.path) if found else b"none"
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8" if found else "text/plain")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def _page(path: str) -> bytes:
    words = f"<p>What {path} is about, at some length, so that it is a page of documentation.</p>" * 20
    links = "".join(f'<a href="/docs/{number}.html">{number}</a> ' for number in range(1, PAGES))
    inside = links if path == "/docs/index.html" else ""
    return f"<!DOCTYPE html>\n<html><body><h1>{path}</h1>{words}{inside}</body></html>\n".encode()


def main() -> None:
    """Measure."""
    if len(sys.argv) > 2:
        print(PAGES * LATENCY / AT_ONCE)
        return
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Site)
    Thread(target=server.serve_forever, daemon=True).start()
    root = Path(sys.argv[1])
    shutil.rmtree(root, ignore_errors=True)
    folder = root / "specs" / "kites"
    folder.mkdir(parents=True)
    index = f"http://127.0.0.1:{server.server_address[1]}/docs/index.html"
    settings = f'title = "Site"\ndialect = "generic"\n\n[fetch]\nindex = "{index}"\n'
    (folder / "api.toml").write_text(settings, "utf-8")
    command = [str(Path(sys.executable).with_name("codegen")), "fetch", "kites", "--root", str(root)]
    before = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - before
    pages = len(list((folder / "pages").glob("*.html")))
    if pages != PAGES:
        raise SystemExit(f"{pages} pages: {done.stdout}{done.stderr}")
    print(seconds)


main()
