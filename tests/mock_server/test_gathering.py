"""Answers in one piece: the head waits for the body, and nothing else waits."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator
from typing import Any, cast
from urllib.parse import urlsplit

import pytest

from codegen.mock_server.gathering import _Gathering
from codegen.mock_server.options import Options
from tests.mock_server.running import Caller, running

HEAD = b"HTTP/1.1 200 \r\n\r\n"


class _Transport:
    """Notes what is written, and what else is asked of it."""

    def __init__(self) -> None:
        self.events: list[object] = []

    def write(self, part: bytes) -> None:
        self.events.append(part)

    def close(self) -> None:
        self.events.append("close")

    def set_protocol(self, protocol: object) -> None:
        self.events.append(protocol)

    def is_closing(self) -> bool:
        return "close" in self.events


@pytest.fixture
def transport() -> _Transport:
    return _Transport()


@pytest.fixture
def gathering(transport: _Transport) -> Any:
    return _Gathering(cast("asyncio.Transport", transport))


def test_a_head_waits_for_what_comes_after_it(transport: _Transport, gathering: Any) -> None:
    for part in (HEAD, b"{}", b"", HEAD, b""):
        gathering.write(part)
    assert [event for event in transport.events if event] == [HEAD + b"{}", HEAD]


def test_what_invites_the_body_goes_at_once(transport: _Transport, gathering: Any) -> None:
    gathering.write(b"HTTP/1.1 100 Continue\r\n\r\n")
    assert transport.events == [b"HTTP/1.1 100 Continue\r\n\r\n"]


def test_a_body_that_looks_like_a_head_goes_after_its_head(transport: _Transport, gathering: Any) -> None:
    for part in (HEAD, HEAD, b"0\r\n\r\n"):
        gathering.write(part)
    assert b"".join(cast("list[bytes]", transport.events)) == HEAD + HEAD + b"0\r\n\r\n"


def test_nothing_is_lost_when_the_connection_closes_or_changes_its_protocol(
    transport: _Transport, gathering: Any
) -> None:
    gathering.write(HEAD)
    gathering.set_protocol("other")
    gathering.write(HEAD)
    gathering.close()
    assert [event for event in transport.events if event] == [HEAD, "other", HEAD, "close"]
    assert gathering.is_closing()


@pytest.fixture(scope="module")
def desk() -> Iterator[Caller]:
    with running("previsto", Options(records=2, rate_limited=False)) as caller:
        yield caller


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_several_requests_at_once_are_answered_in_turn(desk: Caller, method: str) -> None:
    asked = f"{method} /nowhere HTTP/1.1\r\nHost: x\r\n\r\n".encode()
    where = urlsplit(desk.url)
    with socket.create_connection((where.hostname, where.port), timeout=60) as connection:
        connection.sendall(asked * 2 + asked.replace(b"Host: x", b"Host: x\r\nConnection: close"))
        answers = b"".join(iter(lambda: connection.recv(65536), b""))
    assert answers.count(b"HTTP/1.1 ") == 3
