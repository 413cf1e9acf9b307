"""Alarms: what makes a spec look finished that is not, such as documentation without a single call."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from codegen.diagnostics.finding import Finding, finding
from codegen.dialects.facts import CallFact, ExampleFact, FieldFact, PageFacts, ParameterFact, StatementFact
from codegen.spec.model import Spec

_SEEN: dict[type, str] = {
    FieldFact: "table row",
    ParameterFact: "parameter",
    ExampleFact: "example",
    CallFact: "sample call",
    StatementFact: "paragraph",
}


def alarms(spec: Spec, pages: Sequence[PageFacts]) -> Iterator[Finding]:
    """Yield a finding for each thing about ``spec`` that a user would take for the documentation's own gap."""
    if not spec.operations:
        code = "no-operations" if spec.models else "nothing-documented"
        yield finding(code, seen=_seen(pages), records=_several(len(spec.models), "record"))


def _seen(pages: Sequence[PageFacts]) -> str:
    """Return what stands on ``pages``, in words."""
    kinds = Counter(type(fact) for page in pages for fact in page.facts)
    counts = [_several(kinds[kind], words) for kind, words in _SEEN.items() if kinds[kind]]
    return f"{_several(len(pages), 'page')} with " + (", ".join(counts) or "no facts")


def _several(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"
