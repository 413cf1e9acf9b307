"""Samples: what examples and sample calls show of one call: values sent and answered, and the names in each place."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from urllib.parse import parse_qsl, unquote

import msgspec

from codegen.diagnostics.location import Excerpt
from codegen.dialects.facts import CallFact, ExampleFact
from codegen.interpret.context import quoted
from codegen.interpret.example_json import UnreadableError, read_printed
from codegen.interpret.found.from_json import Printed
from codegen.interpret.found.index import Scope
from codegen.interpret.found.seats import fold
from codegen.spec.record import Json
from codegen.text import Text
from codegen.wording.printed_addresses import parts_of

_STARTS_JSON = re.compile(r"\s*(?://[^\n]*\n\s*|/\*.*?\*/\s*)*[\[{]", re.DOTALL)
_HTTP_HEAD = re.compile(r"\s*(?:HTTP/[\d.]+[^\n]*|Status:[^\n]*)\n(?:[\w-]+:[^\n]*\n)*\s*\n")
_PAIR_NAME = re.compile(r"\[([^\]\[]*)\]")
_DEEPEST = 20  # brackets of one name; a name with more is a name as it is
_NOT_SENT_AS_FIELDS = ("authorization", "content-type", "accept", "user-agent", "host", "content-length", "connection")


class Answer(msgspec.Struct, frozen=True):
    """One shown answer: its status where it names one, and what it prints (None: no JSON)."""

    fact: ExampleFact
    printed: Printed | None

    @property
    def status(self) -> int | None:
        """The status it was answered with."""
        return self.fact.status

    @property
    def quote(self) -> Excerpt:
        """The example as a source."""
        return quoted(self.fact.place, self.fact.code)

    @property
    def is_blank(self) -> bool:
        """Whether it shows an answer without a body."""
        return not self.fact.code.raw.strip()

    @property
    def is_success(self) -> bool:
        """Whether it shows a call that succeeds, as far as the page says."""
        return self.fact.role != "error" and (self.status is None or 200 <= self.status < 300)


class Samples:
    """What the samples of one call show. ``queries`` are the values of each query parameter, by first sight."""

    def __init__(self, scope: Scope, method: str, sendable: Collection[str]) -> None:
        """``sendable`` are the folded names of fields that the call's tables may describe as sent."""
        self._reads, self._sendable = method in ("GET", "HEAD"), sendable
        self.bodies: list[Printed] = []
        self.answers: list[Answer] = []
        self.queries: dict[str, list[tuple[CallFact, Text]]] = {}
        self.form: CallFact | None = None
        self.calls = scope.calls
        self._labelled = [example.place for example in scope.examples if example.role == "response"]
        for example in scope.examples:
            self._example(example)
        for call in scope.calls:
            self._call(call)
        self.sent = {fold(name) for body in self.bodies for name in names_in(body.value)}
        self.asked = {fold(name) for name in self.queries}
        shown = [answer.printed.value for answer in self.answers if answer.is_success and answer.printed]
        self.answered = {fold(name) for value in shown for name in names_in(value)}
        self._levels = {level for value in shown for level in _levels(value)}

    def describes_answer(self, names: Collection[str]) -> bool:
        """Whether most of ``names`` are in one object of the answers, and are a good part of what that holds."""
        most = max(self._levels, key=lambda level: len(level & set(names)), default=frozenset())
        hits = len(most & set(names))
        return hits * 5 >= len(names) * 3 and hits * 3 >= len(most)

    def values_at(self, path: str, hole: str) -> Iterator[tuple[CallFact, str]]:
        """Yield what sample calls have in the ``hole`` of ``path``, matched from the end."""
        steps = path.strip("/").split("/")
        for call in self.calls:
            shown = unquote(parts_of(call.url).path).strip("/").split("/")
            for step, value in zip(reversed(steps), reversed(shown), strict=False):
                if step == f"{{{hole}}}" and value and not value.startswith(("{", ":", "<")):
                    yield call, value
                if "{" not in step and step != value:
                    break

    def _example(self, example: ExampleFact) -> None:
        """Read an example as sent or answered; a call that only reads sends none, and what has a status is answered."""
        printed = printed_of(example.code, example)
        if not self._reads and example.status is None and self._is_sent(example, printed):
            if printed is not None:
                self.bodies.append(printed)
        elif example.role != "token_answer":
            self.answers.append(Answer(example, printed))

    def _is_sent(self, example: ExampleFact, printed: Printed | None) -> bool:
        """Whether an example is said to be sent, or, where nothing says what it is, shows nothing but sent fields."""
        if example.role != "unknown" or printed is None or not isinstance(printed.value, dict):
            return example.role == "request"
        place = example.place
        if any(answer.page == place.page and answer.line > place.line for answer in self._labelled):
            return True  # what a page shows before the answer is sent
        names = {fold(name) for name in printed.value}
        return bool(names) and names <= set(self._sendable)

    def _call(self, call: CallFact) -> None:
        pairs = [(name, value) for location, name, value in call.parameters if location == "body"]
        for location, name, value in (*call.parameters, *_query_of(call)):
            if location == "query":
                self.queries.setdefault(name, []).append((call, value))
        if pairs:
            self.form = self.form or call
            code = Text("\n".join(f"{name}={value.raw}" for name, value in pairs))
            self.bodies.append(Printed(nested(pairs), code, call.place, weak=True))
        elif call.body is not None and (printed := printed_of(call.body, call)) is not None:
            self.bodies.append(printed)


def _query_of(call: CallFact) -> list[tuple[str, str, Text]]:
    """Return the query string of the address, where the call's parameters do not hold it already."""
    if any(location == "query" for location, _, _ in call.parameters):
        return []
    return [("query", name, Text(value)) for name, value in parse_qsl(parts_of(call.url).query)]


def printed_of(code: Text, fact: ExampleFact | CallFact) -> Printed | None:
    """Return the JSON that ``code`` prints; None for anything else, and for what cannot be read."""
    body = body_in(code)
    if body is None:
        return None
    lifted = fact.lifted if isinstance(fact, ExampleFact) else False
    try:
        return Printed(read_printed(body, lifted=lifted).value, code, fact.place)
    except UnreadableError:
        return None


def body_in(code: Text) -> str | None:
    """Return the JSON in ``code``, without the lines of an HTTP message before it; None where it shows none."""
    head = _HTTP_HEAD.match(code.raw)
    body = code.raw[head.end() :] if head is not None else code.raw
    return body if _STARTS_JSON.match(body) else None


def nested(pairs: Iterable[tuple[str, Text]]) -> Json:
    """Return the object that pairs of a form spell: ``a[b]=1`` is ``{"a": {"b": "1"}}``, ``a[]`` a list."""
    root: dict[str, Json] = {}
    for name, value in pairs:
        steps = [name.partition("[")[0], *_PAIR_NAME.findall(name)]
        _put(root, steps if len(steps) <= _DEEPEST else [name], value.raw)
    return root


def _put(holder: dict[str, Json], steps: list[str], value: str) -> None:
    """Set ``value`` in ``holder`` at the end of ``steps``; an empty or a numeric step is an item of a list."""
    name, *rest = steps
    if not rest:
        holder.setdefault(name, value)
        return
    if rest[0] == "" or rest[0].isdigit():
        items = holder.setdefault(name, [])
        if isinstance(items, list):
            _put_item(items, rest, value)
        return
    inner = holder.setdefault(name, {})
    if isinstance(inner, dict):
        _put(inner, rest, value)


def _put_item(items: list[Json], steps: list[str], value: str) -> None:
    place, *rest = steps
    if not rest:
        items.append(value)
        return
    index = int(place) if place and len(place) < 4 else _next_item(items, rest)
    while len(items) <= index:
        items.append({})
    if isinstance(items[index], dict):
        _put(items[index], rest, value)


def _next_item(items: list[Json], steps: list[str]) -> int:
    """Return the item that a pair without a number belongs to: the last one, unless that has a value of this name."""
    return len(items) - 1 if items and _takes(items[-1], steps) else len(items)


def _takes(item: Json, steps: list[str]) -> bool:
    """Whether an item of a list has no value yet for the name that comes next."""
    return isinstance(item, dict) and steps[0] not in item


def names_in(value: Json, deepest: int = 3) -> Iterator[str]:
    """Yield the names of the objects in ``value``, down to a few levels."""
    if isinstance(value, list):
        for item in value:
            yield from names_in(item, deepest)
    elif isinstance(value, dict) and deepest:
        for name, inner in value.items():
            yield name
            yield from names_in(inner, deepest - 1)


def _levels(value: Json, deepest: int = 4) -> Iterator[frozenset[str]]:
    """Yield the folded names of each object in ``value``, down to a few levels."""
    if isinstance(value, list):
        for item in value:
            yield from _levels(item, deepest)
    elif isinstance(value, dict) and deepest:
        yield frozenset(map(fold, value))
        for inner in value.values():
            yield from _levels(inner, deepest - 1)


def is_plain_header(name: str) -> bool:
    """Whether a header belongs to HTTP or to authentication, and is no parameter of a call."""
    return name.casefold() in _NOT_SENT_AS_FIELDS
