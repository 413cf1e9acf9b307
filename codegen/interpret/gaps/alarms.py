"""Alarms: what makes a spec look finished that is not: no calls, names that are words, models that fit too much."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from codegen.diagnostics.finding import Finding, finding
from codegen.dialects.facts import (
    CallFact,
    ExampleFact,
    FieldFact,
    PageFacts,
    ParameterFact,
    RowFact,
    StatementFact,
)
from codegen.interpret.gaps.places import Places
from codegen.interpret.names import singular, snake
from codegen.spec.model import Operation, Shape, Spec
from codegen.spec.pointers import written
from codegen.spec.provenance import Provenance

_SEEN: dict[type, str] = {
    FieldFact: "table row",
    RowFact: "table row",
    ParameterFact: "parameter",
    ExampleFact: "example",
    CallFact: "sample call",
    StatementFact: "paragraph",
}
_ODD = re.compile(r"[\s,;*?`\"'“”‘’<>]")


def alarms(spec: Spec, provenance: Provenance, pages: Sequence[PageFacts]) -> Iterator[Finding]:
    """Yield a finding for each thing about ``spec`` that a user would take for the documentation's own gap."""
    if not spec.operations:
        code = "no-operations" if spec.models else "nothing-documented"
        yield finding(code, seen=_seen(pages), records=_several(len(spec.models), "record"))
    places = Places(provenance)
    yield from _odd_names(spec, places)
    yield from _shared_models(spec, places)


def _seen(pages: Sequence[PageFacts]) -> str:
    """Return what is on ``pages``, in words."""
    kinds = Counter(_SEEN[type(fact)] for page in pages for fact in page.facts if type(fact) in _SEEN)
    counts = [_several(kinds[words], words) for words in dict.fromkeys(_SEEN.values()) if kinds[words]]
    return f"{_several(len(pages), 'page')} with " + (", ".join(counts) or "no facts")


def _several(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"


def _odd_names(spec: Spec, places: Places) -> Iterator[Finding]:
    """Names of fields and parameters that hold what names on the wire do not: they may be words of the page."""
    fields = (
        ("models", model, "fields", name) for model, described in spec.models.items() for name in described.fields
    )
    sent = (
        ("operations", key, "parameters", name)
        for key, operation in spec.operations.items()
        for name in operation.parameters
    )
    for pointer in (*fields, *sent):
        if _ODD.search(pointer[-1]):
            place, quotes = places.of(pointer)
            yield finding("name-odd", place, quotes, name=pointer[-1], pointer=written(pointer))


def _shared_models(spec: Spec, places: Places) -> Iterator[Finding]:
    """Models that two calls send or answer whose paths have no word in common, though no page describes the record."""
    common = _common_words(spec.operations.values())
    users: dict[str, list[str]] = {}
    for key, operation in spec.operations.items():
        for name in dict.fromkeys(_roots(operation)):
            users.setdefault(name, []).append(key)
    for name, keys in users.items():
        model = spec.models.get(name)
        if model is None or model.documented == "page":
            continue
        words = [(key, _words(spec.operations[key]) - common) for key in keys]
        first, own = words[0]
        other = next((key for key, theirs in words[1:] if own and theirs and own.isdisjoint(theirs)), None)
        if other is not None:
            place, quotes = places.of(("models", name))
            yield finding("model-shared", place, quotes, model=name, first=first, other=other)


def _roots(operation: Operation) -> Iterator[str]:
    """Yield the models that a call sends, or answers when it succeeds, as a whole or in a list."""
    shapes = [operation.request.shape] if operation.request else []
    shapes += [
        response.shape for status, response in operation.responses.items() if response.shape and status.startswith("2")
    ]
    for shape in shapes:
        inner: Shape | None = shape
        while inner is not None and inner.ref is None:
            inner = inner.items
        if inner is not None and inner.ref is not None:
            yield inner.ref


def _words(operation: Operation) -> set[str]:
    """Return the words of a path that are no places for values: ``openOrders`` has two, both in the singular."""
    steps = (step for step in operation.path.split("/") if step and "{" not in step)
    return {singular(word) for step in steps for word in snake(step).split("_")}


def _common_words(operations: Iterable[Operation]) -> set[str]:
    """Return the words that nearly all paths have, such as ``api`` and ``v1``."""
    paths = [_words(operation) for operation in operations]
    counts = Counter(word for words in paths for word in words)
    return {word for word, count in counts.items() if count * 10 >= len(paths) * 9}
