"""Call paths: where a call of found documentation goes: its path, and a server of its own where it has one.

Pages write some lines with the whole address and some with the path alone; here all get the same beginning.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import msgspec

from codegen.dialects.facts import OperationFact

_HOLE = re.compile(r"\{\{\s*([\w-]+)\s*\}\}|<\s*([\w -]+?)\s*>|\$\{([\w-]+)\}|(?<=/):([A-Za-z_]\w*)")
_NAMELESS = re.compile(r"(?:api|apis|rest|v\d+(?:[._]\d+)*)", re.IGNORECASE)


class CallPath(msgspec.Struct, frozen=True):
    """A call's path below the server. ``server`` is its own, None where it is one that all calls have."""

    path: str
    server: str | None = None


class CallPaths:
    """Gives calls their paths. ``servers`` are the base addresses that api.toml names."""

    def __init__(self, facts: Iterable[OperationFact], servers: Sequence[str]) -> None:
        self._servers = [with_braces(server.rstrip("/")) for server in servers]
        every = list(facts)
        whole = [path for fact in every if fact.base_url for path in fact.paths]
        bare = [path for fact in every if not fact.base_url for path in fact.paths]
        self._prefix = _common_start(whole) if bare and not _starts(bare, _common_start(whole)) else ""

    def of(self, fact: OperationFact, written: str) -> CallPath:
        """Return where ``written``, a path of ``fact``, goes."""
        if not fact.base_url:
            return CallPath(self._below(self._prefix + written))
        base = with_braces(fact.base_url.rstrip("/"))
        whole = base + written
        fitting = [server for server in self._servers if whole == server or whole.startswith(server + "/")]
        if not fitting:
            return CallPath(_plain(written), base if self._servers else None)
        server = max(fitting, key=len)
        if "{" in base[len(server) :]:  # a place in the address is the server's, and no parameter of each call
            return CallPath(_plain(written), base)
        return CallPath(_plain(whole[len(server) :]), server if server != self._servers[0] else None)

    def _below(self, path: str) -> str:
        """Return a path alone, without what the server's address says already."""
        for server in self._servers:
            start = "/" + server.split("://", 1)[-1].partition("/")[2]
            if start != "/" and path.startswith(start + "/"):
                return _plain(path[len(start) :])
        return _plain(path)


def with_braces(address: str) -> str:
    """Return an address with all its places in braces: ``bot<token>`` as ``bot{token}``."""
    return _HOLE.sub(lambda match: "{" + next(name for name in match.groups() if name).replace(" ", "_") + "}", address)


def _plain(path: str) -> str:
    return path.partition("?")[0]


def _common_start(paths: Sequence[str]) -> str:
    """Return the words at the beginning of all ``paths`` that name no thing: ``/api/v1``."""
    start: list[str] = []
    split = [path.strip("/").split("/") for path in paths]
    for steps in zip(*split, strict=False):
        if len(set(steps)) > 1 or not _NAMELESS.fullmatch(steps[0]):
            break
        start.append(steps[0])
    return "".join(f"/{step}" for step in start)


def _starts(paths: Sequence[str], start: str) -> bool:
    return not start or any(path.startswith(start + "/") for path in paths)
