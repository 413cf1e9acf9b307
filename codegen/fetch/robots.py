"""robots.txt: what a site asks of robots, as protego reads it (RFC 9309 says what a missing one means)."""

from __future__ import annotations

import msgspec
from protego import Protego

LARGEST = 500 * 1024  # what RFC 9309, 2.5 asks a reader to take at least; the rest is not read
_LONGEST_DELAY = 30.0


class Rules(msgspec.Struct, frozen=True):
    """What one host allows to ``agent``. ``parser`` is None where everything is allowed, or nothing is.

    ``closed`` is why nothing is; then ``reachable`` tells whether there was any answer.
    """

    agent: str
    parser: Protego | None = None
    closed: str = ""
    reachable: bool = True

    def allows(self, url: str) -> bool:
        """Whether ``url`` may be asked for."""
        return not self.closed and (self.parser is None or self.parser.can_fetch(url, self.agent))

    @property
    def sitemaps(self) -> tuple[str, ...]:
        """The sitemaps that the file names."""
        return tuple(self.parser.sitemaps) if self.parser is not None else ()

    @property
    def delay(self) -> float:
        """The seconds between two calls that the site asks for; no site is waited for longer than half a minute."""
        if self.parser is None:
            return 0.0
        rate = self.parser.request_rate(self.agent)
        spread = rate.seconds / rate.requests if rate and rate.requests else 0.0
        return min(max(self.parser.crawl_delay(self.agent) or 0.0, spread, 0.0), _LONGEST_DELAY)


def read_rules(agent: str, status: int, content: bytes) -> Rules:
    """Return the rules of an answer to ``/robots.txt``: no such file allows all, a server that fails allows nothing."""
    if 400 <= status < 500 and status != 429:
        return Rules(agent)
    if status != 200:
        return Rules(agent, closed=f"robots.txt answers {status}")
    return Rules(agent, Protego.parse(content[:LARGEST].decode("utf-8-sig", "replace")))
