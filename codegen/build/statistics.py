"""The statistics of a build: what became of every page, and what the spec holds."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from codegen.build.accounts import PageAccount, page_accounts
from codegen.diagnostics.finding import Finding
from codegen.diagnostics.messages import Severity
from codegen.dialects.facts import PageFacts
from codegen.spec.model import Spec
from codegen.spec.provenance import Provenance
from codegen.spec.record import Json


class PageCount(msgspec.Struct, frozen=True):
    """One page: its blocks (a table row or a list item counts as one) and the facts they gave.

    ``taken`` blocks were understood. Of them, ``used`` have an effect on the spec, and ``kept`` are words for people
    alone; both are None where there is no spec.
    """

    page: str
    kind: str
    taken: int
    used: int | None
    kept: int | None
    ignored: int
    unknown: int
    facts: int
    reasons: dict[str, int]


class SpecCount(msgspec.Struct, frozen=True):
    """What a spec holds. ``on_pages`` counts the operations that a page describes."""

    operations: int
    on_pages: int
    models: int
    fields: int
    errors: int


class BuildStats(msgspec.Struct, frozen=True):
    """What a build did anew: the pages it ``read``, of how many, and the outputs it ``rendered``, of how many.

    ``new`` pages were not there before; ``inputs`` are the settings, corrections and templates that changed. ``cold``
    when nothing was known from a build before; ``same_program`` is false when that was a build of another version of
    this program.
    """

    cold: bool = True
    pages: int = 0
    read: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    inputs: tuple[str, ...] = ()
    same_program: bool = True
    files: int = 0
    rendered: tuple[str, ...] = ()


def count_pages(pages: Sequence[PageFacts], provenance: Provenance | None) -> list[PageCount]:
    """Return the numbers of each page, in the order of reading; ``provenance`` is None where there is no spec."""
    accounts = page_accounts(pages, provenance or {})
    return [
        page_count(page.page, page.kind, len(page.facts), account, interpreted=provenance is not None)
        for page, account in zip(pages, accounts, strict=True)
    ]


def page_count(page: str, kind: str, facts: int, account: PageAccount, *, interpreted: bool = True) -> PageCount:
    """Return the numbers of one page that gave so many ``facts``."""
    return PageCount(
        page=page,
        kind=kind,
        taken=account.used + account.kept,
        used=account.used if interpreted else None,
        kept=account.kept if interpreted else None,
        ignored=len(account.ignored),
        unknown=len(account.unknown),
        facts=facts,
        reasons=account.reasons,
    )


def count_spec(spec: Spec) -> SpecCount:
    """Return the numbers of one spec."""
    return SpecCount(
        operations=len(spec.operations),
        on_pages=sum(operation.documented == "page" for operation in spec.operations.values()),
        models=len(spec.models),
        fields=sum(len(model.fields) for model in spec.models.values()),
        errors=len(spec.errors),
    )


def changed_parts(before: Json, after: Json) -> list[str]:
    """Which parts of a spec differ (``models/Tool``, ``auth``), two forms of it given as plain data."""
    if not isinstance(before, dict) or not isinstance(after, dict):
        return []
    return [part for key in after for part in _changed_in(key, before.get(key), after[key])]


def _changed_in(key: str, before: Json, after: Json) -> list[str]:
    if before == after:
        return []
    if not isinstance(before, dict) or not isinstance(after, dict):
        return [key]
    return [
        f"{key}/{name}" for name in [*after, *(before.keys() - after.keys())] if before.get(name) != after.get(name)
    ]


def count_findings(findings: Sequence[Finding]) -> dict[str, int]:
    """How many findings there are of each severity, the most severe first."""
    return {severity.value: sum(finding.severity is severity for finding in findings) for severity in Severity}
