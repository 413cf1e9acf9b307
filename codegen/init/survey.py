"""Survey: what api.toml needs before the pages can be interpreted: servers, calls without a path, usual statuses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import urlsplit

import msgspec

from codegen.diagnostics.location import Location
from codegen.dialects.facts import (
    CallFact,
    ExampleFact,
    Fact,
    OperationFact,
    PageFacts,
    ServerFact,
    StatusFact,
)
from codegen.fetch.addresses import problem_of, recorded, tidy
from codegen.wording.printed_addresses import parts_of

# What comes in a path before the things that a call is about: these belong to the server's URL.
_SHARED = re.compile(r"api|rest|v\d{1,3}(\.\d{1,3})?|latest|public|json", re.IGNORECASE)


class SeenServer(msgspec.Struct, frozen=True):
    """A base URL, and where pages print it. ``called`` when a described call needs it, and is not only an example."""

    url: str
    places: tuple[Location, ...]
    called: bool


class Survey(msgspec.Struct, frozen=True):
    """The servers; the calls that pages only list; the methods of calls without a documented status of success."""

    servers: list[SeenServer]
    listed: list[OperationFact]
    without_success: list[str]


def survey_of(pages: Sequence[PageFacts]) -> Survey:
    """Return what ``pages`` show."""
    facts = [fact for page in pages for fact in page.facts]
    operations = [fact for fact in facts if isinstance(fact, OperationFact)]
    described = {fact.key for fact in operations if not fact.listed}
    listed = {fact.key: fact for fact in operations if fact.listed and fact.key not in described}
    return Survey(servers_of(pages), list(listed.values()), _without_success(facts))


def _without_success(facts: Sequence[Fact]) -> list[str]:
    statuses = [fact for fact in facts if isinstance(fact, StatusFact) and 200 <= fact.status < 300]
    shown = {fact.operation for fact in facts if isinstance(fact, ExampleFact) and fact.status is not None}
    documented = shown | {fact.operation for fact in statuses}
    general = {method for fact in statuses for method in fact.methods}
    calls = [fact for fact in facts if isinstance(fact, OperationFact) and fact.key not in documented]
    return list(dict.fromkeys(call.method for call in calls if call.method not in general))


def servers_of(pages: Iterable[PageFacts]) -> list[SeenServer]:
    """Return the base URLs that ``pages`` print: those of described calls first, then by how often they are printed."""
    facts = [fact for page in pages for fact in page.facts]
    tokens = [fact.url for fact in facts if isinstance(fact, ServerFact) and fact.role == "token"]
    written = {_first_segments(path) for fact in facts for path in _bare_paths(fact)}
    places: dict[str, list[Location]] = {}
    called: set[str] = set()
    for fact in facts:
        for url in _printed(fact):
            base = _base(url, isinstance(fact, ServerFact), written)
            if base and not any(url.startswith(token) for token in tokens):
                places.setdefault(base, []).append(fact.place)
                if isinstance(fact, OperationFact):
                    called.add(base)
    seen_servers = [SeenServer(url, tuple(dict.fromkeys(where)), url in called) for url, where in places.items()]
    return sorted(seen_servers, key=lambda signature: (not signature.called, -len(signature.places)))


def _printed(fact: object) -> Iterator[str]:
    match fact:
        case ServerFact(role="api") if parts_of(fact.url).path.strip("/"):
            yield fact.url
        case OperationFact() if fact.base_url is not None:
            yield from (fact.base_url + path for path in fact.paths)
        case CallFact():
            yield fact.url


def _bare_paths(fact: object) -> tuple[str, ...]:
    return fact.paths if isinstance(fact, OperationFact) and fact.base_url is None else ()


def _base(url: str, whole: bool, written: set[str]) -> str:
    """Return the part of ``url`` that belongs to the server; empty where no such server can be.

    ``whole`` where a page calls it a base URL. ``written`` are the beginnings of paths that pages print without a
    server: what comes there is part of the path.
    """
    host = urlsplit(url).hostname or "" if not problem_of(url) else ""
    if "." not in host and host != "localhost":
        return ""
    parts = urlsplit(tidy(recorded(url)))
    path = parts.path.rstrip("/") if whole else _first_segments(parts.path)
    return f"{parts.scheme}://{parts.netloc}" + ("" if path in written and not whole else path)


def _first_segments(path: str) -> str:
    """Return the first segments of ``path`` that name no thing, such as ``/api/v1``."""
    kept = ""
    for segment in path.strip("/").split("/"):
        if not _SHARED.fullmatch(segment):
            break
        kept += f"/{segment}"
    return kept
