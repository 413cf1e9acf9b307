"""Where calls go: each name is looked up once in a run, and never leads to this machine or to a link of it.

A name that leads elsewhere the next time would take calls past every check of addresses. An address, and ``localhost``,
come from the settings alone, so they mean what they say. Behind a proxy, the proxy looks names up.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from collections.abc import Awaitable, Callable
from typing import TypeAlias
from urllib.request import getproxies

import httpx2

Address: TypeAlias = ipaddress.IPv4Address | ipaddress.IPv6Address
LookUp: TypeAlias = Callable[[str], Awaitable[list[str]]]
_V4_IN_V6 = (ipaddress.ip_network("64:ff9b::/96"), ipaddress.ip_network("::/96"))


def network() -> httpx2.AsyncBaseTransport | None:
    """Return the transport to the network; None, which is the library's own, where a proxy is set."""
    return None if {"http", "https", "all"} & getproxies().keys() else PinnedTransport()


def problem_of_addresses(found: list[str]) -> str:
    """Return why a name with these addresses is not asked; empty where it may be.

    Names of a private network are asked, for internal documentation has such; but not where only some are.
    """
    addresses = [_plain(ipaddress.ip_address(address.partition("%")[0])) for address in found]
    wrong = next((address for address in addresses if _is_own(address)), None)
    if wrong is not None:
        return f"its name leads to the address {wrong}, which is of this machine or its own link"
    if len({address.is_private for address in addresses}) > 1:
        return "its name leads to public and private addresses"
    return "" if addresses else "its name has no address"


def _is_own(address: Address) -> bool:
    return (
        address.is_loopback
        or address.is_link_local
        or address.is_multicast
        or address.is_unspecified
        or address.is_reserved
    )


def _plain(address: Address) -> Address:
    """Return the address of version 4 that is inside one of version 6."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    inner = address.ipv4_mapped or address.sixtofour
    if inner is None and int(address) > 1 and any(address in network for network in _V4_IN_V6):
        inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return inner or address


async def _look_up(host: str) -> list[str]:
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(where[0]) for *_, where in found))


def _is_literal(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


class PinnedTransport(httpx2.AsyncBaseTransport):
    """Sends each call to an address that its host had at the first call, with the host's name for TLS."""

    def __init__(
        self,
        look_up: LookUp = _look_up,
        transport: Callable[[], httpx2.AsyncBaseTransport] = httpx2.AsyncHTTPTransport,
    ) -> None:
        """``look_up`` and ``transport`` are the tests' network."""
        self._look_up, self._make = look_up, transport
        self._lookups: dict[str, asyncio.Task[list[str]]] = {}
        self._transports: dict[str, httpx2.AsyncBaseTransport] = {}  # no connection serves two names

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send ``request``. Raises ConnectError where its host may not be asked, or no address of it answers."""
        host = request.url.host
        transport = self._transport(host)
        if _is_literal(host):
            return await transport.handle_async_request(request)
        request.extensions = {**request.extensions, "sni_hostname": host}
        url, failed = request.url, httpx2.ConnectError("it does not answer", request=request)
        for address in await self._addresses(host, request):
            request.url = url.copy_with(host=address)
            try:
                return await transport.handle_async_request(request)
            except httpx2.ConnectError as refused:
                failed = refused
            finally:
                request.url = url
        raise failed

    def _transport(self, host: str) -> httpx2.AsyncBaseTransport:
        """Return the transport to ``host``, made once: it reads all certificates that this machine trusts."""
        if host not in self._transports:
            self._transports[host] = self._make()
        return self._transports[host]

    async def _addresses(self, host: str, request: httpx2.Request) -> list[str]:
        if host not in self._lookups:
            self._lookups[host] = asyncio.create_task(self._checked(host))
        try:
            return await asyncio.shield(self._lookups[host])
        except OSError as failed:
            raise httpx2.ConnectError(str(failed), request=request) from None

    async def _checked(self, host: str) -> list[str]:
        found = await self._look_up(host)
        if problem := problem_of_addresses(found):
            raise OSError(problem)
        return found

    async def aclose(self) -> None:
        """Close all connections."""
        for transport in self._transports.values():
            await transport.aclose()
