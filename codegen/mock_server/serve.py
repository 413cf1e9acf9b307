"""Serving: the stand-in on a socket, and the words that tell how to call it."""

from __future__ import annotations

import contextlib
import shlex
import signal
import socket
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import msgspec
import uvicorn

from codegen.diagnostics.finding import BadInput, finding
from codegen.mock_server.app import app_for
from codegen.mock_server.curl import curl
from codegen.mock_server.gathering import GatheringProtocol
from codegen.mock_server.request_log import Listener, RequestLog, Seen
from codegen.mock_server.server import MockServer
from codegen.spec.model import Operation, Spec
from codegen.spec.types import Action
from codegen.targets.python.first_call import first_call

_BACKLOG = 512
_MOST_WARNINGS = 1000
_PREFERRED = (Action.LIST, Action.GET, Action.CALL, Action.CREATE)


class Server(uvicorn.Server):
    """A uvicorn server on a socket that is bound already, so that its port is known before it runs."""

    def __init__(self, mock_server: MockServer, listening: socket.socket) -> None:
        app = app_for(mock_server)
        http = GatheringProtocol
        config = uvicorn.Config(
            app, http=http, log_level="warning", access_log=False, lifespan="off", server_header=False
        )
        super().__init__(config)
        self.mock_server, self._listening = mock_server, listening

    def serve_forever(self) -> None:
        """Answer until told to stop by ``should_exit``."""
        try:
            self.run(sockets=[self._listening])
        finally:
            self._listening.close()
            self.mock_server.close()


def listen(host: str, port: int) -> socket.socket:
    """Return a listening socket. Raises BadInput when the address is taken or is none of this machine's.

    No host at all would be every address of the machine: who wants that says ``0.0.0.0``.
    """
    if not host:
        raise BadInput(finding("mock-server-cannot-listen", host="nothing", port=port, problem="no host is named"))
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        listening = socket.create_server((host, port), family=family, backlog=_BACKLOG)
    except OSError as problem:
        part = (problem.strerror or str(problem)).partition(" (while ")[0]
        raise BadInput(finding("mock-server-cannot-listen", host=host, port=port, problem=part)) from None
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # else every answer waits 40 ms for its last part
    return listening


def address(listening: socket.socket, mock_server: MockServer) -> str:
    """Return the URL that takes the place of the server's in the documentation."""
    host, port = listening.getsockname()[:2]
    shown = f"[{host}]" if ":" in host else host
    return f"http://{shown}:{port}" + (f"/{mock_server.base}" if mock_server.base else "")


class Started(msgspec.Struct, frozen=True):
    """What a starting stand-in reports: its address, what admits a call, and commands that make one.

    ``python`` is empty where no client is generated; ``client`` is its folder.
    """

    api: str
    url: str
    credentials: dict[str, str]
    curl: str
    python: str = ""
    client: str = ""

    @property
    def lines(self) -> list[str]:
        """The same for people."""
        credentials = ", ".join(f"{name}={value}" for name, value in self.credentials.items())
        return [
            f"mock server of {self.api}: {self.url}",
            *([f"credentials: {credentials}"] if credentials else []),
            self.curl,
            *([self.python, f"its client: pip install {shlex.quote(self.client)}"] if self.python else []),
            f"in a browser: {urlsplit(self.url)._replace(path='/').geturl()}",
        ]


def curl_line(url: str, mock_server: MockServer) -> str:
    """Return a command that makes a call of the API, and gets an answer."""
    return curl(url, mock_server, _shown(mock_server.spec))


def python_line(url: str, mock_server: MockServer) -> str:
    """Return a command that makes a call of the API by its generated client, and prints the answer."""
    line = first_call(mock_server.spec, url, mock_server.authenticator.credentials)
    return shlex.join(["python", "-c", line])


def _shown(spec: Spec) -> Operation | None:
    """Return the call to show: a list of described records if there is one."""
    calls = list(spec.operations.values())
    described = {model.resource for model in spec.models.values()}
    for action in _PREFERRED:
        fitting = [call for call in calls if call.action is action and "{" not in call.path]
        if fitting:
            return next((call for call in fitting if call.resource in described), fitting[0])
    return next((call for call in calls if call.method == "GET"), next(iter(calls), None))


class Terminal(msgspec.Struct, frozen=True):
    """Where a stand-in reports to: that it has ``started``, and its ``log``, with each request where ``log_all``."""

    started: Callable[[Started], None]
    log: Callable[[str], None]
    log_all: bool = False

    def listener(self, requests: RequestLog) -> Listener:
        """Return what prints requests, and each warning once for each call."""
        warned: set[tuple[str | None, str]] = set()

        def listen_to(seen: Seen) -> None:
            if self.log_all:
                self.log(requests.line(seen))
            for words in seen.warnings:
                if (seen.operation, words) not in warned and len(warned) < _MOST_WARNINGS:
                    warned.add((seen.operation, words))
                    self.log(f"warning: {seen.operation}: {words}")

        return listen_to


def run(mock_server: MockServer, host: str, port: int, terminal: Terminal, client: str = "") -> None:
    """Listen, say where, and serve until stopped; ``client`` is the folder of the generated client, if there is one.

    Raises BadInput when it cannot listen there.
    """
    listening = listen(host, port)
    server = Server(mock_server, listening)
    with _ending(server):
        url = address(listening, mock_server)
        mock_server.requests.listener = terminal.listener(mock_server.requests)
        terminal.started(started(url, mock_server, client))
        server.serve_forever()


def started(url: str, mock_server: MockServer, client: str) -> Started:
    """Return what to report of ``mock_server``, which is called at ``url``."""
    return Started(
        mock_server.spec.api.id,
        url,
        mock_server.authenticator.credentials,
        curl_line(url, mock_server),
        python_line(url, mock_server) if client else "",
        client,
    )


@contextlib.contextmanager
def _ending(server: Server) -> Iterator[None]:
    """Ctrl-C ends ``server`` without a word, also before it has begun and once it is about to end."""
    usual = signal.signal(signal.SIGINT, lambda *_: setattr(server, "should_exit", True))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, usual)
