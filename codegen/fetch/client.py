"""The polite client: asks for one page until it is whole or clearly refused, at the pace that its host wants.

It knows nothing of captures: a call goes in with what is known of the page, and an answer or a problem comes out.
"""

from __future__ import annotations

import asyncio
import email.utils
import http.cookiejar
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import TypeAlias

import httpx2
import msgspec

from codegen import __version__
from codegen.fetch.addresses import host_of, joined, shown
from codegen.fetch.answer_bodies import ENCODINGS, read_body
from codegen.fetch.budget import Budget
from codegen.fetch.hosts import Host
from codegen.fetch.network import network
from codegen.fetch.robots import LARGEST as LARGEST_ROBOTS
from codegen.fetch.robots import Rules, read_rules

AGENT = "docs-codegen"
UNREACHABLE = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.ProxyError)

# Markdown first: where a site offers it, it is the page without the frame around it.
_ACCEPT = "text/markdown, text/html;q=0.9, text/plain;q=0.8"
ACCEPT_HTML = {"Accept": "text/html, text/markdown;q=0.9, text/plain;q=0.8"}
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_LATER = frozenset({429, 500, 502, 503, 504})
_HOPS = 5
_NUMBERED = re.compile(r"\[Errno -?\d+\] ")


class Politeness(msgspec.Struct, frozen=True, kw_only=True):
    """How patient the client is, in seconds and times. ``longest_wait`` bounds what a Retry-After may ask.

    ``whole_seconds`` and ``whole_bytes`` bound a run. One that reaches them goes on at the next run.
    """

    at_once: int = 3
    attempts: int = 4
    first_wait: float = 1.0
    longest_wait: float = 120.0
    page_timeout: float = 60.0
    largest: int = 5_000_000
    whole_seconds: float = 7_200.0
    whole_bytes: int = 1_000_000_000
    contact: str | None = None


class Answer(msgspec.Struct, frozen=True):
    """A whole answer of any status that is not a redirect; ``content`` is decoded from transfer, not from letters.

    ``rendered`` where a browser ran the scripts of what the server sent.
    """

    status: int
    url: str
    content: bytes = b""
    content_type: str = ""
    charset: str | None = None
    etag: str = ""
    last_modified: str = ""
    rendered: bool = False


class Problem(msgspec.Struct, frozen=True):
    """Why there is no answer: a finding's code and its parts. ``passing`` where another run may fare better."""

    code: str
    parts: dict[str, str]
    passing: bool = False


class _Later(msgspec.Struct, frozen=True):
    """No answer yet: why, and how long the host wants to be left alone, if it says."""

    problem: Problem
    seconds: float | None = None


Outcome: TypeAlias = Answer | Problem
Elsewhere: TypeAlias = Callable[[str, str], str]  # the page, where it is redirected -> why it may not go there, or ""


class Client:
    """Asks for pages. Use as ``async with``; ``transport`` stands in for the network in tests."""

    def __init__(
        self, politeness: Politeness, elsewhere: Elsewhere, transport: httpx2.AsyncBaseTransport | None = None
    ):
        self._politeness = politeness
        self._elsewhere = elsewhere
        self._hosts: dict[str, Host] = {}
        self._rules: dict[str, asyncio.Task[Rules]] = {}
        self._budget = Budget(politeness.whole_seconds, politeness.whole_bytes)
        self._http = httpx2.AsyncClient(
            headers={
                "User-Agent": user_agent(politeness.contact),
                "Accept": _ACCEPT,
                "Accept-Encoding": ENCODINGS,
            },
            timeout=httpx2.Timeout(politeness.page_timeout / 2),
            transport=transport or network(),
        )
        # A page is what anybody gets who asks for it, not what comes after other pages.
        self._http.cookies.jar.set_policy(http.cookiejar.DefaultCookiePolicy(allowed_domains=[]))

    async def __aenter__(self) -> Client:
        """Open the connections' pool."""
        await self._http.__aenter__()
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close all connections."""
        await self._http.aclose()

    def host(self, url: str) -> Host:
        """Return the gate to the host of ``url``."""
        return self._hosts.setdefault(host_of(url), Host(self._politeness.at_once))

    async def get(self, url: str, known: Mapping[str, str], elsewhere: Elsewhere | None = None) -> Outcome:
        """Return the page at ``url``; ``known`` are the headers of a conditional call. Follows allowed redirects:
        ``elsewhere`` says which, where it is no page.
        """
        at = url
        for _ in range(_HOPS):
            rules = await self._rules_for(at)
            if rules.closed:
                code = "fetch-host-left" if rules.reachable else "fetch-unreachable"
                return Problem(code, {"host": host_of(at), "problem": rules.closed}, passing=True)
            if not rules.allows(at):
                return Problem("fetch-disallowed", {"url": shown(at), "host": host_of(at)})
            outcome = await self._patiently(at, known)
            if not isinstance(outcome, Answer) or outcome.status not in _REDIRECTS:
                return outcome
            target = joined(at, outcome.url) or outcome.url
            if reason := (elsewhere or self._elsewhere)(url, target):
                return Problem("fetch-redirected", {"url": shown(url), "target": shown(target), "problem": reason})
            at = target
        return Problem("fetch-redirected", {"url": shown(url), "target": shown(at), "problem": "and on and on"})

    async def sitemaps(self, url: str) -> tuple[str, ...]:
        """Return the sitemaps that the robots.txt of the host of ``url`` names."""
        return (await self._rules_for(url)).sitemaps

    # The host's wishes

    async def _rules_for(self, url: str) -> Rules:
        """Return the robots rules of the host of ``url``, asked for once."""
        host = host_of(url)
        if host not in self._rules:
            self._rules[host] = asyncio.create_task(self._read_rules(host))
        return await asyncio.shield(self._rules[host])

    async def _read_rules(self, host: str) -> Rules:
        at = f"{host}/robots.txt"
        for _ in range(_HOPS):
            outcome = await self._patiently(at, {}, LARGEST_ROBOTS)
            if isinstance(outcome, Problem):
                problem = outcome.parts.get("problem") or f"it has more than {LARGEST_ROBOTS:,} bytes"
                if outcome.code == "fetch-unreachable":
                    return Rules(AGENT, closed=problem, reachable=False)
                return Rules(AGENT, closed=f"its robots.txt cannot be had: {problem}")
            if outcome.status not in _REDIRECTS:
                break
            at = joined(at, outcome.url) or at
            if host_of(at) != host:
                return Rules(AGENT)  # nobody may speak for another host; RFC 9309 lets us take that for none
        else:
            return Rules(AGENT)
        rules = read_rules(AGENT, outcome.status, outcome.content)
        self.host(host).delay = rules.delay
        return rules

    # Attempts

    async def _patiently(self, url: str, known: Mapping[str, str], largest: int | None = None) -> Outcome:
        """Ask until the answer is whole, with longer and longer pauses or as long as the host says."""
        host = self.host(url)
        last = Problem("fetch-failed", {"url": shown(url), "problem": host.left_because}, passing=True)
        for attempt in range(self._politeness.attempts):
            if over := self._budget.over:
                host.leave(over)
            if host.left_because:
                return Problem("fetch-host-left", {"host": host_of(url), "problem": host.left_because}, passing=True)
            async with host.turn():
                outcome = await self._once(url, known, largest or self._politeness.largest)
            await asyncio.sleep(0)  # the call that waited for this place is sent before the answer is read
            if not isinstance(outcome, _Later):
                host.answered()
                return outcome
            last = outcome.problem
            self._be_quiet(host, outcome, attempt)
        host.failed(last.parts["problem"])
        return last

    def _be_quiet(self, host: Host, later: _Later, attempt: int) -> None:
        wait = self._politeness.first_wait * 2**attempt if later.seconds is None else later.seconds
        if wait > self._politeness.longest_wait:
            host.leave(f"it allows no requests for {wait:.0f} s")
        elif later.seconds is not None or attempt + 1 < self._politeness.attempts:
            host.pause(wait)

    async def _once(self, url: str, known: Mapping[str, str], largest: int) -> Outcome | _Later:
        try:
            async with asyncio.timeout(self._politeness.page_timeout):
                return await self._ask(url, known, largest)
        except TimeoutError:
            return _later("fetch-failed", url, f"no whole page came within {self._politeness.page_timeout:g} s")
        except httpx2.RemoteProtocolError as cut:
            return _later("fetch-cut", url, str(cut) or "the connection closed")
        except UNREACHABLE as failed:
            problem = _NUMBERED.sub("", str(failed)) or "it does not answer"
            return _Later(Problem("fetch-unreachable", {"host": host_of(url), "problem": problem}, passing=True), None)
        except httpx2.TimeoutException:
            return _later("fetch-failed", url, f"nothing more came for {self._politeness.page_timeout / 2:g} s")
        except httpx2.DecodingError as wrong:
            return _later("fetch-cut", url, str(wrong))
        except (httpx2.HTTPError, httpx2.InvalidURL) as failed:
            return _later("fetch-failed", url, str(failed) or type(failed).__name__)

    async def _ask(self, url: str, known: Mapping[str, str], largest: int) -> Outcome | _Later:
        async with self._http.stream("GET", url, headers=dict(known)) as response:
            status, headers = response.status_code, response.headers
            if status in _REDIRECTS:
                return Answer(status, headers.get("location", ""))
            if status in _LATER:
                return _later("fetch-failed", url, f"status {status}", seconds_asked(headers.get("retry-after")))
            content = b"" if status != 200 else await read_body(response, largest, self._budget)
            if content is None:
                return Problem("fetch-too-large", {"url": shown(url), "limit": str(largest)})
            if status == 200 and (problem := _not_whole(headers, content)):
                return _later("fetch-cut", url, problem)
            return Answer(
                status,
                url,
                content,
                headers.get("content-type", "").partition(";")[0].strip().lower(),
                _charset(response),
                headers.get("etag", ""),
                headers.get("last-modified", ""),
            )


def user_agent(contact: str | None) -> str:
    """Who asks: the program, its version, and whom to turn to."""
    return f"{AGENT}/{__version__} (reads API documentation{f'; {contact}' if contact else ''})"


def _charset(response: httpx2.Response) -> str | None:
    """Return the charset that the head names; None for what cannot be one."""
    try:
        return response.charset_encoding
    except ValueError:  # such as a part numbered with 5,000 digits
        return None


def _not_whole(headers: httpx2.Headers, content: bytes) -> str:
    """Return what speaks against ``content`` being the whole page; a body without a length ends wherever the line
    breaks.
    """
    measured = "content-length" in headers or "chunked" in headers.get("transfer-encoding", "").lower()
    if not measured and not content.rstrip().lower().endswith(b"</html>"):
        return "its length is not announced, and its end is not that of a page"
    return "" if content.strip() else "it is empty"


def seconds_asked(retry_after: str | None) -> float | None:
    """Both forms of Retry-After (RFC 9110, 10.2.3): seconds, or a date; None for anything else."""
    if retry_after is None:
        return None
    words = retry_after.strip()
    if words.isascii() and words.isdigit():
        return float(words[:9])
    try:  # a date or a time zone that there cannot be raises any of these
        moment = email.utils.parsedate_to_datetime(words)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return max(0.0, (moment - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def _later(code: str, url: str, problem: str, seconds: float | None = None) -> _Later:
    return _Later(Problem(code, {"url": shown(url), "problem": problem}, passing=True), seconds)
