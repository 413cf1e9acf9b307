"""A documentation site on this machine that misbehaves on request, and tells what was asked of it.

It writes its answers byte by byte, for no framework sends a body that is cut, or a length that lies.
"""

from __future__ import annotations

import asyncio
import contextlib
import email.utils
import gzip
import hashlib
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

Headers = dict[str, str]
LISTS = ("/robots.txt", "/sitemap.xml", "/llms.txt")


class Reply:
    """One answer. ``cut`` sends only so many bytes of the body; ``chunked`` and ``measured`` tell its end."""

    def __init__(
        self,
        status: int = 200,
        body: str | bytes = "",
        headers: Headers | None = None,
        *,
        cut: int | None = None,
        chunked: bool = False,
        measured: bool = True,
        content_type: str = "text/html; charset=utf-8",
    ) -> None:
        self.status, self.headers, self.cut, self.chunked, self.measured = status, headers or {}, cut, chunked, measured
        self.body = body.encode() if isinstance(body, str) else body
        self.content_type = content_type

    def sent(self) -> bytes:
        """Return the answer on the wire."""
        head = {"Content-Type": self.content_type, "Connection": "close"} | self.headers
        body = self.body if self.cut is None else self.body[: self.cut]
        if self.chunked:
            head["Transfer-Encoding"] = "chunked"
            body = b"%x\r\n%s\r\n" % (len(self.body), self.body) + b"0\r\n\r\n"
            body = body if self.cut is None else body[: self.cut]
        elif self.measured:
            head["Content-Length"] = str(len(self.body))
        lines = [f"HTTP/1.1 {self.status} X", *(f"{name}: {value}" for name, value in head.items())]
        return ("\r\n".join(lines) + "\r\n\r\n").encode() + body


class Call:
    """One call as the site heard it."""

    def __init__(self, path: str, headers: Headers) -> None:
        self.path, self.headers = path, headers


Answering = Callable[[Call], Reply]


class Site:
    """Paths with their answers. ``pages`` are plain pages with an ETag; ``special`` paths answer as they like.

    Those in ``slow`` pause that long in the middle. ``held``: after so many calls none is answered until it is None.
    """

    def __init__(self) -> None:
        self.url = ""
        self.pages: dict[str, str] = {}
        self.special: dict[str, Answering] = {}
        self.calls: list[Call] = []
        self.at_once = self.most_at_once = 0
        self.seconds = 0.0
        self.slow: dict[str, float] = {}
        self.held: int | None = None

    def asked(self) -> Counter[str]:
        """How often each page was asked for; robots.txt and lists of pages are none."""
        return Counter(call.path for call in self.calls if not call.path.endswith(LISTS))

    def forget(self) -> None:
        """Count anew."""
        self.calls.clear()
        self.most_at_once = 0
        self.held = None

    def reply(self, call: Call) -> Reply:
        path = call.path
        if path in self.special:
            return self.special[path](call)
        if path not in self.pages:
            return Reply(404, "<h1>404 Not Found</h1>")
        body = self.pages[path]
        etag = f'"{hashlib.sha256(body.encode()).hexdigest()[:12]}"'
        if call.headers.get("if-none-match") == etag:
            return Reply(304, "", {"ETag": etag})
        return Reply(200, body, {"ETag": etag})

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
            pairs = (line.partition(":") for line in head[1:] if line)
            call = Call(head[0].split(" ")[1], {name.lower(): value.strip() for name, _, value in pairs})
            self.calls.append(call)
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
            try:
                await asyncio.sleep(self.seconds)
                while self.held is not None and len(self.calls) > self.held:
                    await asyncio.sleep(0.01)
                sent = self.reply(call).sent()
                if call.path in self.slow:
                    writer.write(sent[:200])
                    await asyncio.sleep(self.slow[call.path])
                    sent = sent[200:]
                writer.write(sent)
                await writer.drain()
            finally:
                self.at_once -= 1
                writer.close()


@contextlib.contextmanager
def serving() -> Iterator[Site]:
    """Serve a site on a free port, in a thread, until the block ends."""
    site, loop = Site(), asyncio.new_event_loop()
    server = loop.run_until_complete(asyncio.start_server(site.serve, "127.0.0.1", 0))
    site.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        loop.call_soon_threadsafe(server.close)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        assert not thread.is_alive(), "the site did not stop"
        for task in asyncio.all_tasks(loop):
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                loop.run_until_complete(task)


def page(number: int, links: str = "", words: str = "") -> str:
    """One page of documentation about a tool; its table gives facts."""
    return f"""<!DOCTYPE html>
<html><head><title>Tool {number}</title></head><body>
<h1>Tool{number}</h1>
<p>A tool hangs in the shed. {words}</p>
<h2>The tool{number} object</h2>
<table><tr><th>Field</th><th>Type</th><th>Required</th><th>Description</th></tr>
<tr><td>id</td><td>string</td><td>No</td><td>Tells it from all others.</td></tr>
<tr><td>name</td><td>string</td><td>Yes</td><td>What people call it.</td></tr>
<tr><td>weight</td><td>number</td><td>No</td><td>In kilograms.</td></tr></table>
{links}
</body></html>
"""


def anchors(*paths: str) -> str:
    """Links to ``paths``."""
    return "".join(f'<li><a href="{path}">x</a></li>' for path in paths)


def path_of(url: str) -> str:
    """Return the path of an address."""
    return urlsplit(url).path


def http_date(seconds: float) -> str:
    """Return the moment that many seconds from now, as HTTP writes it."""
    return email.utils.formatdate(time.time() + seconds, usegmt=True)


def zipped(body: str) -> bytes:
    """``body`` as it travels with Content-Encoding: gzip."""
    return gzip.compress(body.encode())
