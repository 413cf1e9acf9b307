"""Serving: the stand-in on a socket, and the words that tell how to call it."""

from __future__ import annotations

import shlex
import socket
from collections.abc import Callable

import msgspec
import uvicorn

from codegen.emulator.app import app_for
from codegen.emulator.standin import StandIn
from codegen.findings import BadInput, finding
from codegen.spec.model import Operation, Spec
from codegen.spec.types import Action

_BACKLOG = 512
_PREFERRED = (Action.LIST, Action.GET, Action.CALL, Action.CREATE)


class Server(uvicorn.Server):
    """A uvicorn server on a socket that is bound already, so that its port is known before it runs."""

    def __init__(self, stand_in: StandIn, listening: socket.socket) -> None:
        super().__init__(uvicorn.Config(app_for(stand_in), log_level="warning", lifespan="off", server_header=False))
        self.stand_in, self._listening = stand_in, listening

    def serve_forever(self) -> None:
        """Answer until told to stop, by ``should_exit`` or by Ctrl-C."""
        try:
            self.run(sockets=[self._listening])
        except KeyboardInterrupt:  # uvicorn passes the signal on once everything is closed
            pass
        finally:
            self._listening.close()
            self.stand_in.close()


def listen(host: str, port: int) -> socket.socket:
    """A listening socket. Raises BadInput when the address is taken or is none of this machine's."""
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        listening = socket.create_server((host, port), family=family, backlog=_BACKLOG)
    except OSError as problem:
        raise BadInput(finding("emulator-cannot-listen", host=host, port=port, problem=problem.strerror)) from None
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # else every answer waits 40 ms for its last part
    return listening


def address(listening: socket.socket, stand_in: StandIn) -> str:
    """The URL that takes the place of the server's in the documentation."""
    host, port = listening.getsockname()[:2]
    shown = f"[{host}]" if ":" in host else host
    return f"http://{shown}:{port}" + (f"/{stand_in.base}" if stand_in.base else "")


class Started(msgspec.Struct, frozen=True):
    """What a starting stand-in tells: its address, what admits a call, and a command that makes one."""

    api: str
    url: str
    credentials: dict[str, str]
    curl: str

    @property
    def lines(self) -> list[str]:
        """The same for people."""
        told = ", ".join(f"{name}={value}" for name, value in self.credentials.items())
        return [f"{self.api} stands in at {self.url}", *([f"credentials: {told}"] if told else []), self.curl]


def curl_line(url: str, stand_in: StandIn) -> str:
    """A command that makes a call of the API, and gets an answer."""
    parts = ["curl"]
    if (user := stand_in.gate.user()) is not None:
        parts += ["-u", user]
    for name, value in stand_in.gate.headers().items():
        parts += ["-H", f"{name}: {value}"]
    operation = _shown(stand_in.spec)
    if operation is not None and operation.method != "GET":
        parts += ["-X", operation.method, "-H", "Content-Type: application/json", "-d", "[]"]
    return " ".join(shlex.quote(part) for part in [*parts, url + _target(operation)])


def _shown(spec: Spec) -> Operation | None:
    """The call to show: a list of described records if there is one."""
    calls = list(spec.operations.values())
    described = {model.resource for model in spec.models.values()}
    for action in _PREFERRED:
        fitting = [call for call in calls if call.action is action and "{" not in call.path]
        if fitting:
            return next((call for call in fitting if call.resource in described), fitting[0])
    return None


def _target(operation: Operation | None) -> str:
    if operation is None:
        return "/"
    needed = [
        f"{name}={one.default}"
        for name, one in operation.parameters.items()
        if one.location == "query" and one.required
    ]
    return operation.path + ("?" + "&".join(needed) if needed else "")


def run(stand_in: StandIn, host: str, port: int, say: Callable[[Started], None]) -> None:
    """Listen, say where, and serve until stopped. Raises BadInput when it cannot listen there."""
    listening = listen(host, port)
    url = address(listening, stand_in)
    say(Started(stand_in.spec.api.id, url, stand_in.gate.credentials, curl_line(url, stand_in)))
    Server(stand_in, listening).serve_forever()
