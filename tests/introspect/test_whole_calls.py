"""A server that sends a byte now and then: each call has a limit as a whole, and the run ends with a finding."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import httpx2
import msgspec

from codegen.introspect import client
from codegen.introspect.client import Server
from codegen.introspect.credentials import Credentials
from tests.tiny_spec import tiny

HASTY = msgspec.structs.replace(client._POLITENESS, first_wait=0.0, page_timeout=0.05, attempts=1)


class Dripping(httpx2.AsyncByteStream):
    """A body that never ends, and never pauses for as long as a read may."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while True:
            yield b" "
            await asyncio.sleep(0.005)


class Slow(httpx2.AsyncBaseTransport):
    """A server that answers at once, and then drips."""

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, stream=Dripping(), request=request)


def test_an_answer_that_never_ends_is_given_up() -> None:
    async def ask() -> client.Reply:
        async with Server(tiny(), Credentials({}), politeness=HASTY, transport=Slow()) as server:
            return await server.get("/tools/FieldInfo")

    reply = asyncio.run(ask())
    assert (reply.status, reply.problem) == (0, "no whole answer came within 0.05 s")
