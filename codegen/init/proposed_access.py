"""Keys and pages: parameters that look like credentials, and those that look like a way through a list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, TypeAlias

import msgspec

from codegen.diagnostics.location import Location
from codegen.dialects.facts import CallFact, PageFacts, StatementFact
from codegen.interpret.gaps.places import Places
from codegen.spec.model import Operation, Parameter, Spec

_KEY = re.compile(r"(x)?(auth(orization|token|key)?|(api|access|secret|private|app)?(key|token|secret))")
_PAGE = ("page", "pagenumber", "pageno", "pagenum", "pageindex", "currentpage")
_OFFSET = ("offset", "skip", "start", "startat", "startindex", "firstresult")
_CURSOR = ("cursor", "pagetoken", "nexttoken", "startingafter", "after", "continuationtoken", "pageafter")
_SIZE = ("perpage", "pagesize", "limit", "size", "pagelimit", "maxresults", "count", "top", "take", "itemsperpage")
_LINK = re.compile(r"\bLink\b[`*\"']*\s+(?:HTTP\s+)?(?:response\s+)?header|rel=\\?[\"']?next", re.IGNORECASE)

Kind: TypeAlias = Literal["page", "offset", "cursor", "link"]


class SeenKey(msgspec.Struct, frozen=True):
    """A header or parameter that looks like a credential: where it travels, how often, and where first."""

    name: str
    location: str
    count: int
    place: Location


class Paging(msgspec.Struct, frozen=True):
    """A way through lists that parameters suggest, with the number of calls that have them and the first place."""

    kind: Kind
    parameter: str | None
    size_parameter: str | None
    first: int | None
    count: int
    place: Location


def seen_keys(pages: Sequence[PageFacts], spec: Spec, places: Places) -> tuple[SeenKey, ...]:
    """Return what looks like a credential in the parameters of calls and in sample calls, the most frequent first."""
    seen: dict[tuple[str, str], list[Location]] = {}
    for name, location, place in (*_sent_keys(spec, places), *_sampled_keys(pages)):
        if _KEY.fullmatch(_folded(name)):
            seen.setdefault((name, location), []).append(place)
    keys = [SeenKey(name, location, len(locations), locations[0]) for (name, location), locations in seen.items()]
    return tuple(sorted(keys, key=lambda key: -key.count))


def _sent_keys(spec: Spec, places: Places) -> Iterator[tuple[str, str, Location]]:
    for key, operation in spec.operations.items():
        for name, parameter in operation.parameters.items():
            place = places.of(("operations", key, "parameters", name))[0]
            if parameter.location != "path" and place is not None:
                yield name, parameter.location, place


def _sampled_keys(pages: Sequence[PageFacts]) -> Iterator[tuple[str, str, Location]]:
    calls = (fact for page in pages for fact in page.facts if isinstance(fact, CallFact))
    for call in calls:
        yield from ((name, place, call.place) for place, name, _ in call.parameters if place in ("header", "query"))


def pagings(pages: Sequence[PageFacts], spec: Spec, places: Places) -> tuple[Paging, ...]:
    """Return the ways through lists that the parameters of calls suggest, the most frequent first."""
    seen: dict[tuple[Kind, str, str | None], list[tuple[Location, Parameter]]] = {}
    for key, operation in spec.operations.items():
        for kind, parameter, size in _ways(operation) if operation.method == "GET" else ():
            place = places.of(("operations", key, "parameters", parameter))[0]
            if place is not None:
                seen.setdefault((kind, parameter, size), []).append((place, operation.parameters[parameter]))
    pagings = [
        Paging(kind, parameter, size, _first(kind, uses[0][1]), len(uses), uses[0][0])
        for (kind, parameter, size), uses in seen.items()
    ]
    best = {paging.kind: paging for paging in sorted(pagings, key=lambda paging: paging.count)}
    return (*sorted(best.values(), key=lambda paging: -paging.count), *_links(pages))


def _ways(operation: Operation) -> Iterator[tuple[Kind, str, str | None]]:
    """Yield the ways that a call's parameters suggest: one that moves on, and one that sizes a page, if any."""
    asked = {_folded(name): name for name, parameter in operation.parameters.items() if parameter.location == "query"}
    size = next((asked[word] for word in _SIZE if word in asked), None)
    moving: tuple[tuple[Kind, tuple[str, ...]], ...] = (("page", _PAGE), ("offset", _OFFSET), ("cursor", _CURSOR))
    for kind, words in moving:
        parameter = next((asked[word] for word in words if word in asked), None)
        if parameter is not None and (size is not None or kind == "page"):
            yield kind, parameter, size


def _first(kind: Kind, parameter: Parameter) -> int | None:
    """Return the number of the first page: its default or its minimum, else 1, as nearly all count."""
    if kind != "page":
        return None
    stated = (value for value in (parameter.default, parameter.minimum) if isinstance(value, int))
    return next(stated, 1)


def _links(pages: Sequence[PageFacts]) -> Iterator[Paging]:
    said = [fact for page in pages for fact in page.facts if isinstance(fact, StatementFact)]
    shown = [fact.place for fact in said if _LINK.search(fact.text.raw)]
    if shown:
        yield Paging("link", None, None, None, len(shown), shown[0])


def _folded(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())
