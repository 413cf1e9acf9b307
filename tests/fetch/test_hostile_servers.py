"""Servers that attack whoever asks: names that lead inwards, bodies without end, bombs, huge heads, redirects.

Each ends in a problem that says what is wrong, within its bytes and seconds.
"""

from __future__ import annotations

import asyncio
import gzip
import tracemalloc
import zlib
from collections.abc import AsyncIterator, Callable

import httpx2
import pytest

from codegen.fetch import network
from codegen.fetch.client import Answer, Client, Outcome, Politeness, Problem
from codegen.fetch.network import PinnedTransport, problem_of_addresses
from codegen.introspect.client import Reply as Introspected
from codegen.introspect.client import Server
from codegen.introspect.credentials import Credentials
from tests.fetch.shed import SMALL, FetchShed
from tests.fetch.site import Reply, page
from tests.tiny_spec import tiny

TOOL = "/docs/tool-1.html"
PUBLIC, OTHER = "93.184.216.34", "2606:2800:220:1::1"
HASTY = Politeness(attempts=1, first_wait=0.0, page_timeout=0.2, largest=100_000)
Body = Callable[[], AsyncIterator[bytes]]


class Stream(httpx2.AsyncByteStream):
    """A body that is made while it is read; ``sent`` counts its bytes."""

    def __init__(self, body: Body) -> None:
        self._body, self.sent = body, 0

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._body():
            self.sent += len(chunk)
            yield chunk


def served(body: Body, head: dict[str, str] | None = None, status: int = 200) -> tuple[httpx2.MockTransport, Stream]:
    """Return a server whose pages have ``body``, and no robots.txt."""
    stream = Stream(body)

    def answer(request: httpx2.Request) -> httpx2.Response:
        if request.url.path == "/robots.txt":
            return httpx2.Response(404)
        return httpx2.Response(status, headers={"Content-Type": "text/html", **(head or {})}, stream=stream)

    return httpx2.MockTransport(answer), stream


def fetched(transport: httpx2.AsyncBaseTransport, politeness: Politeness = HASTY) -> Outcome:
    async def ask() -> Outcome:
        async with Client(politeness, lambda *_: "", transport) as client:
            return await client.get("https://docs.test/x", {})

    return asyncio.run(ask())


def introspected(transport: httpx2.AsyncBaseTransport, politeness: Politeness = HASTY) -> Introspected:
    async def ask() -> Introspected:
        async with Server(tiny(), Credentials({}), politeness=politeness, transport=transport) as server:
            return await server.get("/tools/FieldInfo")

    return asyncio.run(ask())


def problem(outcome: Outcome) -> tuple[str, str]:
    assert isinstance(outcome, Problem)
    return outcome.code, outcome.parts.get("problem", "")


# -- bodies


async def endless() -> AsyncIterator[bytes]:
    while True:
        yield b"x" * 10_000


async def dripping() -> AsyncIterator[bytes]:
    while True:
        yield b"x"
        await asyncio.sleep(0.01)


async def bomb() -> AsyncIterator[bytes]:
    packing = zlib.compressobj(9, wbits=31)
    for _ in range(300):
        yield packing.compress(b"\0" * 1_000_000)
    yield packing.flush()


async def bomb_in_a_bomb() -> AsyncIterator[bytes]:
    yield gzip.compress(gzip.compress(b"\0" * 1_000_000))


async def cut() -> AsyncIterator[bytes]:
    yield gzip.compress(b"words " * 1000)[:-20]


def test_a_body_without_end_is_not_read_beyond_the_limit() -> None:
    transport, stream = served(endless)
    assert problem(fetched(transport))[0] == "fetch-too-large"
    assert stream.sent <= HASTY.largest + 10_000
    transport, stream = served(endless)
    assert introspected(transport).problem == "its answer has no end"
    assert stream.sent <= HASTY.largest + 10_000


def test_a_body_that_drips_is_given_up() -> None:
    assert problem(fetched(served(dripping)[0])) == ("fetch-failed", "no whole page came within 0.2 s")


def test_what_a_bomb_holds_is_never_in_memory() -> None:
    tracemalloc.start()
    assert problem(fetched(served(bomb, {"Content-Encoding": "gzip"})[0]))[0] == "fetch-too-large"
    assert introspected(served(bomb, {"Content-Encoding": "gzip"})[0]).problem == "its answer has no end"
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 20_000_000


@pytest.mark.parametrize("encoding", ["gzip, gzip", "br", "zstd", "gzip;q=1", "x" * 5000])
def test_a_body_packed_as_nobody_asked_is_not_unpacked(encoding: str) -> None:
    head = {"Content-Encoding": encoding}
    assert problem(fetched(served(bomb_in_a_bomb, head)[0])) == ("fetch-cut", "its content encoding was not asked for")
    assert introspected(served(bomb_in_a_bomb, head)[0]).problem == "the call failed (DecodingError)"


def test_a_packed_body_that_is_cut_or_torn_is_no_page() -> None:
    head = {"Content-Encoding": "gzip"}
    assert problem(fetched(served(cut, head)[0])) == ("fetch-cut", "its packed body is cut")
    assert problem(fetched(served(endless, head)[0]))[0] == "fetch-cut"


@pytest.mark.parametrize("body", [endless, bomb, dripping])
def test_the_body_of_a_redirect_is_not_read(body: Body) -> None:
    transport, stream = served(body, {"Location": "/y", "Content-Encoding": "gzip"}, 302)
    assert problem(fetched(transport)) == ("fetch-redirected", "and on and on")
    assert stream.sent == 0


def test_a_whole_run_has_a_limit_of_bytes_and_of_seconds() -> None:
    async def small() -> AsyncIterator[bytes]:
        yield b"<html>words</html>"

    async def ask(politeness: Politeness) -> list[Outcome]:
        async with Client(politeness, lambda *_: "", served(small)[0]) as client:
            return [await client.get(f"https://docs.test/{number}", {}) for number in range(3)]

    few, late = Politeness(whole_bytes=20), Politeness(whole_seconds=-1.0)
    first, _, last = asyncio.run(ask(few))
    assert isinstance(first, Answer)
    assert problem(last) == ("fetch-host-left", "the run received more than 20 bytes")
    assert problem(asyncio.run(ask(late))[0])[0] == "fetch-host-left"
    assert introspected(served(small)[0], late).problem == "the run took more than -1 s"


@pytest.mark.parametrize(
    ("robots", "closed"), [(b"Disallow: /\n" * 100_000, True), (b"\xff\xfe\0" * 99, False), (b"<html>", False)]
)
def test_hostile_robots_close_the_site_or_nothing(robots: bytes, closed: bool) -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, headers={"Content-Type": "text/html"}, content=robots + b"</html>")

    outcome = fetched(httpx2.MockTransport(answer), Politeness(attempts=1))
    assert isinstance(outcome, Problem) is closed
    if closed:
        expected = "its robots.txt cannot be had: it has more than 512,000 bytes"
        assert problem(outcome) == ("fetch-host-left", expected)


# -- names and addresses


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "127.9.9.9", "0.0.0.0", "169.254.169.254", "224.0.0.1", "240.0.0.1", "255.255.255.255", "::1",  # noqa: S104
     "fe80::1", "fe80::1%eth0", "ff02::1", "::ffff:127.0.0.1", "::ffff:169.254.169.254", "64:ff9b::7f00:1",
     "2002:7f00:1::", "2002:a9fe:a9fe::1", "::127.0.0.1", "::"],
)  # fmt: skip
def test_a_name_that_leads_to_this_machine_or_its_link_is_not_asked(address: str) -> None:
    assert problem_of_addresses([address])
    assert problem_of_addresses([PUBLIC, address])


@pytest.mark.parametrize("address", ["10.0.0.1", "192.168.1.1", "fd00::1", "::ffff:10.0.0.1"])
def test_a_name_of_a_private_network_is_asked_but_not_one_that_is_public_too(address: str) -> None:
    assert not problem_of_addresses([address])
    assert problem_of_addresses([PUBLIC, address]) == "its name leads to public and private addresses"


def test_public_addresses_are_asked_and_no_address_is_a_problem() -> None:
    assert not problem_of_addresses([PUBLIC, OTHER])
    assert problem_of_addresses([])


class Wire:
    """A network of names: what each lookup finds in turn, and where calls went."""

    def __init__(self, *lookups: list[str]) -> None:
        self._lookups = list(lookups)
        self.asked: list[tuple[str, str, str]] = []
        self.dead: set[str] = set()
        self.transports = 0

    async def look_up(self, _: str) -> list[str]:
        found = self._lookups.pop(0)
        if found == ["?"]:
            raise OSError("[Errno -2] Name or service not known")
        return found

    def transport(self) -> httpx2.AsyncBaseTransport:
        self.transports += 1

        def answer(request: httpx2.Request) -> httpx2.Response:
            if request.url.host in self.dead:
                raise httpx2.ConnectError("refused", request=request)
            name = request.extensions.get("sni_hostname", "")
            self.asked.append((request.url.host, request.headers["Host"], name))
            head = {"Content-Type": "text/html", "Content-Length": "18"}
            return httpx2.Response(200, headers=head, content=b"<html>words</html>")

        return httpx2.MockTransport(answer)

    @property
    def pinned(self) -> PinnedTransport:
        return PinnedTransport(self.look_up, self.transport)


def test_a_name_that_leads_elsewhere_the_second_time_is_asked_where_it_led_first() -> None:
    wire = Wire([PUBLIC], ["127.0.0.1"])
    assert isinstance(fetched(wire.pinned), Answer)
    assert wire.asked == [(PUBLIC, "docs.test", "docs.test")] * 2


def test_all_calls_of_a_host_share_a_transport_which_reads_the_certificates_once() -> None:
    wire = Wire([PUBLIC], [OTHER])

    async def ask() -> None:
        async with wire.pinned as transport:
            for name in ("docs.test", "docs.test", "api.test", "docs.test"):
                await transport.handle_async_request(httpx2.Request("GET", f"http://{name}/x"))

    asyncio.run(ask())
    assert (len(wire.asked), wire.transports) == (4, 2)


def test_a_name_that_leads_inwards_gets_no_call() -> None:
    wire = Wire([PUBLIC, "127.0.0.1"])
    code, words = problem(fetched(wire.pinned))
    assert (code, words.startswith("its name leads to the address 127.0.0.1")) == ("fetch-unreachable", True)
    assert wire.asked == []
    wire = Wire(["169.254.169.254"])
    assert introspected(wire.pinned).problem == "it cannot be reached"
    assert wire.asked == []


def test_the_next_address_is_asked_where_one_is_dead_and_a_lost_name_is_a_problem() -> None:
    wire = Wire([PUBLIC, OTHER])
    wire.dead = {PUBLIC}
    assert isinstance(fetched(wire.pinned), Answer)
    assert {host for host, *_ in wire.asked} == {OTHER}
    assert problem(fetched(Wire(["?"]).pinned)) == ("fetch-unreachable", "Name or service not known")


@pytest.mark.parametrize("host", ["127.0.0.1:8000", "localhost", "[::1]"])
def test_an_address_of_the_settings_means_what_it_says(host: str) -> None:
    wire = Wire()

    async def ask() -> None:
        async with wire.pinned as transport:
            await transport.handle_async_request(httpx2.Request("GET", f"http://{host}/x"))

    asyncio.run(ask())
    assert len(wire.asked) == 1


def test_a_run_without_a_proxy_pins_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network, "getproxies", lambda: {"no": "127.0.0.1"})
    assert isinstance(network.network(), PinnedTransport)
    monkeypatch.setattr(network, "getproxies", lambda: {"https": "http://proxy.test"})
    assert network.network() is None


# -- redirects and heads, over a real connection


@pytest.mark.parametrize("hops", [1, 2, 4])
@pytest.mark.parametrize(
    "target",
    ["http://169.254.169.254/docs/x", "http://10.0.0.1/docs/x", "//[::ffff:127.0.0.1]/docs/x", "http://2130706433/docs/x",
     "http://0x7f.1/docs/x", "https://elsewhere.test/docs/x", "file:///etc/passwd", "gopher://127.0.0.1/docs/x",
     "http://127.0.0.1@elsewhere.test/docs/x", "/docs/../other/x"],
)  # fmt: skip
def test_no_hop_leads_to_another_server(shed: FetchShed, target: str, hops: int) -> None:
    ways = [TOOL, *(f"/docs/hop-{number}.html" for number in range(1, hops))]
    for way, there in zip(ways, [*ways[1:], target], strict=True):
        shed.site.special[way] = lambda _, there=there: Reply(302, "", {"Location": there})
    assert shed.codes() == ["fetch-link-left"]
    assert len(shed.listed()) == SMALL - 1


@pytest.mark.parametrize("head", [{"X": "a" * 1_000_000}, {f"X{number}": "a" for number in range(20_000)}])
def test_a_huge_head_is_no_page(shed: FetchShed, head: dict[str, str]) -> None:
    shed.site.special[TOOL] = lambda _: Reply(200, page(1), head)
    assert shed.codes() == ["fetch-cut"]
