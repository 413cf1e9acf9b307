"""A relay between a client and a stand-in: keeps what was asked, and spoils answers on their way back."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from tests.mock_server.running import Caller
from tests.targets.python.local_server import CUT, Arrived, LocalServer

Sent = tuple[int, bytes, dict[str, str]]
Spoil = Callable[[Arrived, Sent], Sent]

_ONWARDS = ("accesstoken", "authorization", "clientnr", "content-type", "refreshtoken")
_BACK = ("content-type", "retry-after", "x-request-id")


def untouched(arrived: Arrived, sent: Sent) -> Sent:
    """Return the answer as the stand-in gave it."""
    return sent


class Relay(LocalServer):
    """Passes each call on to a stand-in; ``spoil`` decides what becomes of the answer."""

    def __init__(self, behind: Caller) -> None:
        super().__init__()
        self.spoil: Spoil = untouched
        self.tokens: list[str] = []
        self._behind = behind
        self._path = urlsplit(behind.url).path

    @property
    def url(self) -> str:
        """The address that takes the place of the stand-in's."""
        return super().url + self._path

    def answer_to(self, arrived: Arrived) -> Sent:
        """Return the stand-in's answer, or what is made of it."""
        onwards = {name: arrived.headers[name] for name in arrived.headers if name in _ONWARDS or name[:2] == "x-"}
        there = urlsplit(self._behind.url)
        answer = self._behind.bare.request(
            arrived.method, f"{there.scheme}://{there.netloc}{arrived.target}", headers=onwards, content=arrived.body
        )
        if is_login(arrived) and answer.status_code == 200:
            self.tokens.append(answer.json()["AccessToken"])
        back = {name: value for name, value in answer.headers.items() if name in _BACK}
        return self.spoil(arrived, (answer.status_code, answer.content, back))

    def calls(self, method: str | None = None) -> list[Arrived]:
        """Return what was asked, logins apart."""
        return [request for request in self.requests if not is_login(request) and method in (None, request.method)]

    def logins(self) -> int:
        """How often a token was asked for."""
        return sum(map(is_login, self.requests))


def is_login(arrived: Arrived) -> bool:
    """Whether a token is asked for."""
    return arrived.target.endswith("/Authorize/AccessToken")


class Once:
    """Spoils one answer: that to the call of this number, logins apart."""

    def __init__(self, number: int, spoil: Callable[[Sent], Sent]) -> None:
        self._left, self._spoil = number, spoil

    def __call__(self, arrived: Arrived, sent: Sent) -> Sent:
        if is_login(arrived):
            return sent
        self._left -= 1
        return self._spoil(sent) if self._left == 0 else sent


def cut_in_the_middle(sent: Sent) -> Sent:
    """Half of the answer, and then nothing more."""
    _, content, headers = sent
    return CUT, content[: len(content) // 2], headers


def broken(status: int) -> Callable[[Sent], Sent]:
    """Return an answer of a front server that knows nothing of the API."""
    return lambda _: (status, b"<html><h1>Down</h1></html>", {"content-type": "text/html"})


def always(spoil: Callable[[Sent], Sent]) -> Spoil:
    """Spoils all answers but those to logins."""
    return lambda arrived, sent: sent if is_login(arrived) else spoil(sent)


def retold(change: Callable[[Any], Any]) -> Callable[[Sent], Sent]:
    """Return the same answer with ``change`` made to its JSON."""

    def spoil(sent: Sent) -> Sent:
        status, content, headers = sent
        return status, json.dumps(change(json.loads(content))).encode(), headers

    return spoil
