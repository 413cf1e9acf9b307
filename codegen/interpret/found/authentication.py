"""Authentication: how calls prove who sends them, by what pages say and by what sample calls send.

Only where api.toml says nothing of it. Several ways are alternatives, unless a sample call sends them together, or
pages say otherwise for one call.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

import msgspec

from codegen.diagnostics.location import Excerpt
from codegen.dialects.facts import AuthFact, CallFact
from codegen.interpret.context import Context, quoted
from codegen.interpret.found.calls import Call
from codegen.interpret.found.index import FoundFacts
from codegen.interpret.names import snake
from codegen.spec.record import Json

_BEARER = re.compile(r"(?i)bearer\b")
_PREFIX = re.compile(r"([A-Za-z]{2,20}) \S")
_KEY_HEADER = re.compile(
    r"(?i)(?:x-)?(?:[\w-]*-)?(?:api-?key|auth-?token|access-?token|token|private-token|secret)"
    r"|x-(?!idempotency|request|sort|cache|partition|routing)[\w-]+-key"
)


class Way(msgspec.Struct, frozen=True):
    """One way to prove who calls: its kind in the spec, the header or parameter it travels in, what precedes it."""

    kind: str
    name: str = ""
    location: str = ""
    prefix: str = ""

    @property
    def id(self) -> str:
        """What calls name it by."""
        return {"basic": "basic", "bearer": "token", "oauth2": "oauth2"}.get(self.kind) or snake(self.name) or "key"

    def entry(self) -> dict[str, Json]:
        """Return the entry of the spec."""
        match self.kind:
            case "basic":
                return {"kind": "basic", "id": self.id, "username": "username", "password": "password"}
            case "bearer" | "oauth2":
                return {"kind": self.kind, "id": self.id, "credential": "token"}
            case _:
                entry = {"kind": "api_key", "id": self.id, "credential": self.id, "name": self.name}
                return entry | {"location": self.location, **({"prefix": self.prefix} if self.prefix else {})}


class _Said(msgspec.Struct, frozen=True):
    way: Way
    rule: str
    quote: Excerpt


def claim_authentication(context: Context, found_facts: FoundFacts, calls: list[Call]) -> frozenset[str]:
    """Claim the ways that pages and samples show, which of them calls usually need, and what single calls say.

    Returns the names of the keys: what authentication sends is no parameter of a call.
    """
    if context.file.data.get("auth"):
        return frozenset()
    of_all = list(_said(found_facts.loose.auths, found_facts.loose.calls))
    of_calls = {call.known.key: list(_said(call.scope.auths, call.scope.calls)) for call in calls}
    every = [*of_all, *(said for group in of_calls.values() for said in group)]
    first = {said.way: said for said in reversed(every)}
    ways = _without_twins(list(dict.fromkeys(said.way for said in every)))
    for index, way in enumerate(ways):
        for attribute, value in way.entry().items():
            context.say(("auth", str(index), attribute), value, first[way].rule, first[way].quote)
    samples = [sample for scope in (found_facts.loose, *(call.scope for call in calls)) for sample in scope.calls]
    usual = _usual([said.way for said in of_all if said.way in ways], of_calls, ways)
    if usual and len(ways) > 1:
        source = first[usual[0]]
        context.say(("default_auth",), _alternatives(usual, samples), source.rule, source.quote)
    for call in calls:
        _claim_call(context, call, of_calls[call.known.key], ways, usual)
    return frozenset(way.name for way in ways if way.name)


def _said(auths: Iterable[AuthFact], calls: Iterable[CallFact]) -> Iterator[_Said]:
    for fact in auths:
        if (way := _way_of(fact)) is not None:
            yield _Said(way, "auth-words", quoted(fact.place, fact.words))
    for call in calls:
        for location, name, value in call.parameters:
            if (sampled := _sampled(location, name, value.raw)) is not None:
                yield _Said(sampled, "sample-call", quoted(call.place, call.url or name))


def _way_of(fact: AuthFact) -> Way | None:
    match fact.scheme:
        case "basic" | "bearer" | "oauth2":
            return Way(fact.scheme)
        case "header" | "query" | "cookie" if fact.name:
            return Way("api_key", fact.name, fact.scheme)
    return None


def _sampled(location: str, name: str, value: str) -> Way | None:
    """Return the way that a sample call shows: basic credentials, an Authorization header, or a key in a header."""
    if location == "basic":
        return Way("basic")
    if location != "header":
        return None
    if name.casefold() == "authorization":
        if _BEARER.match(value):
            return Way("bearer")
        if value.casefold().startswith("basic"):
            return Way("basic")
        prefix = _PREFIX.match(value)
        return Way("api_key", name, "header", f"{prefix[1]} " if prefix else "")
    return Way("api_key", name, "header") if _KEY_HEADER.fullmatch(name) else None


def _without_twins(ways: list[Way]) -> list[Way]:
    """Leave out ways that are another by a wider name: a token of OAuth is sent as a bearer token."""
    kinds = {way.kind for way in ways}
    names = {way.name.casefold() for way in ways if way.kind == "api_key"}
    return [
        way
        for way in ways
        if not (way.kind == "oauth2" and "bearer" in kinds)
        and not (way.name.casefold() == "authorization" and (kinds & {"bearer", "basic"} or len(names) > 1))
    ]


def _usual(of_all: list[Way], of_calls: dict[str, list[_Said]], ways: list[Way]) -> list[Way]:
    """Return what calls need whose pages are silent on it: the general statement, else what most calls state."""
    if of_all:
        return list(dict.fromkeys(of_all))
    sets = Counter(tuple(dict.fromkeys(said.way for said in group if said.way in ways)) for group in of_calls.values())
    sets.pop((), None)
    return list(sets.most_common(1)[0][0]) if sets else []


def _claim_call(context: Context, call: Call, said: list[_Said], ways: list[Way], usual: list[Way]) -> None:
    """Claim what a call itself says, where that is something else."""
    stated = {item.way for item in said if item.way in ways and item.rule == "auth-words"}
    beside = [sample for sample in call.scope.calls if any(_sends(sample, way) for way in stated)]
    own = [way for way in ways if way in stated or any(_sends(sample, way) for sample in beside)]
    none = [fact for fact in call.scope.auths if fact.scheme == "none"]
    if none and not said:
        context.say((*call.known.pointer, "auth"), [], "auth-words", quoted(none[0].place, none[0].words))
    elif own and set(own) != set(usual):
        source = next(item for item in said if item.way in stated)
        context.say((*call.known.pointer, "auth"), _alternatives(own, call.scope.calls), source.rule, source.quote)


def _alternatives(ways: list[Way], samples: Iterable[CallFact]) -> list[Json]:
    """Return the ids of ``ways`` as alternatives; what one sample call sends together is one of them."""
    groups = [[way] for way in ways]
    for sample in samples:
        together = [group for group in groups if any(_sends(sample, way) for way in group)]
        if len(together) > 1:
            joined = [way for way in ways if any(way in group for group in together)]
            groups = [group for group in groups if group not in together] + [joined]
    return [[way.id for way in group] for group in groups]


def _sends(sample: CallFact, way: Way) -> bool:
    """Return whether a sample call authenticates in this way."""
    sent = {(location, name.casefold()) for location, name, _ in sample.parameters}
    if way.kind == "api_key":
        return (way.location, way.name.casefold()) in sent
    return ("header", "authorization") in sent or (way.kind == "basic" and any(place == "basic" for place, _ in sent))
