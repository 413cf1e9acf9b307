"""A stand-in on a real socket, in a thread, and a caller that is admitted."""

from __future__ import annotations

import contextlib
import functools
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2

from codegen.build.artifacts import read_spec
from codegen.mock_server.options import Options
from codegen.mock_server.serve import Server, address, listen
from codegen.mock_server.server import MockServer
from codegen.spec.model import Spec
from tests.hangs import HANGS

ROOT = Path(__file__).resolve().parents[2]


@functools.cache
def spec_of(api: str) -> Spec:
    """Return the spec that the last build left."""
    return read_spec(ROOT / "specs" / api)


class Caller:
    """Calls one stand-in with what admits a call; ``bare`` calls it with nothing."""

    def __init__(self, url: str, stand_in: MockServer) -> None:
        self.url, self.stand_in = url, stand_in
        user = stand_in.authenticator.user()
        usual: dict[str, Any] = {"trust_env": False, "timeout": HANGS}
        auth = tuple(user.split(":", 1)) if user else None
        self.http = httpx2.Client(base_url=url, headers=stand_in.authenticator.headers(), auth=auth, **usual)
        self.bare = httpx2.Client(base_url=url, **usual)

    def __call__(self, method: str, path: str, **query: Any) -> httpx2.Response:
        return self.http.request(method, path, params=query)

    def get(self, path: str, **query: Any) -> httpx2.Response:
        return self("GET", path, **query)

    def close(self) -> None:
        self.http.close()
        self.bare.close()


@contextlib.contextmanager
def running(api: str | Spec, options: Options | None = None, clock: Any = time.time) -> Iterator[Caller]:
    """Provide a stand-in for ``api`` on a free port of 127.0.0.1, until the block ends."""
    stand_in = MockServer(spec_of(api) if isinstance(api, str) else api, options, clock)
    listening = listen("127.0.0.1", 0)
    server = Server(stand_in, listening)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    caller = Caller(address(listening, stand_in), stand_in)
    try:
        yield caller
    finally:
        caller.close()
        server.should_exit = True
        thread.join(10)
        assert not thread.is_alive(), "the server did not stop"
