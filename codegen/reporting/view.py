"""The report's view: everything the page shows, encoded for HTML, from the builds of the chosen APIs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec

from codegen.account import count_findings, count_pages, count_spec
from codegen.catalogue import Severity
from codegen.findings import Finding
from codegen.pipeline import Build
from codegen.reporting.facts_of_fields import ModelView, model_views
from codegen.reporting.picture import Picture, picture
from codegen.spec.model import Spec
from codegen.spec.pointers import PointerError, parsed
from codegen.targets.code import Code
from codegen.targets.encoders.html import anchor, web_address, words


class Count(msgspec.Struct, frozen=True):
    """One number and what it counts; ``share`` is its part of the whole in percent, for a bar."""

    label: Code
    number: int
    share: int


class PageView(msgspec.Struct, frozen=True):
    """One page: what became of its blocks."""

    name: Code
    kind: Code
    used: int
    ignored: int
    unknown: int
    facts: int
    accounted: int
    reasons: list[Count]


class QuoteView(msgspec.Struct, frozen=True):
    """One side of a contradiction."""

    place: Code
    words: Code


class FindingView(msgspec.Struct, frozen=True):
    """One finding, with the field it is about, where there is one."""

    code: Code
    message: Code
    hint: Code
    place: Code
    quotes: list[QuoteView]
    href: Code | None


class SeverityView(msgspec.Struct, frozen=True):
    """The findings of one severity; notes stand folded until somebody wants them."""

    severity: Code
    count: int
    folded: bool
    found: list[FindingView]


class OperationView(msgspec.Struct, frozen=True):
    """One call: how it is made, and whether a page describes it."""

    id: Code
    key: Code
    method: Code
    path: Code
    documented: Code
    docs: Code | None


class ApiView(msgspec.Struct, frozen=True):
    """One API in the report. What a build with errors did not come to is empty."""

    id: Code
    title: Code
    docs: Code | None
    totals: list[Count]
    severities: list[Count]
    origins: list[Count]
    pages: list[PageView]
    findings: list[SeverityView]
    operations: list[OperationView]
    models: list[ModelView]
    picture: Picture | None
    changes: list[Code]


def api_view(build: Build, changes: Iterable[str] = ()) -> ApiView:
    """What the report shows of one build; ``changes`` are lines that tell what changed last."""
    spec = build.spec
    return ApiView(
        id=anchor(build.api),
        title=words(spec.api.title if spec else build.api),
        docs=web_address(spec.api.docs_url) if spec else None,
        totals=_totals(spec) if spec else [],
        severities=_shares({severity: count for severity, count in count_findings(build.findings).items() if count}),
        origins=_origins(spec) if spec else [],
        pages=_pages(build),
        findings=_findings(build),
        operations=_operations(build.api, spec) if spec else [],
        models=model_views(build.api, spec, build.provenance) if spec else [],
        picture=picture(build.api, spec) if spec else None,
        changes=[words(line) for line in changes],
    )


def _totals(spec: Spec) -> list[Count]:
    held = count_spec(spec)
    named = {
        "operations": held.operations,
        "of them described by a page": held.on_pages,
        "models": held.models,
        "fields": held.fields,
        "documented errors": held.errors,
    }
    return [Count(words(name), number, 0) for name, number in named.items()]


def _shares(counts: dict[str, int]) -> list[Count]:
    whole = sum(counts.values()) or 1
    return [Count(words(name), number, round(100 * number / whole)) for name, number in counts.items()]


def _origins(spec: Spec) -> list[Count]:
    """How many fields are first known from a table, an example, a correction…"""
    found = Counter(field.origin.value for model in spec.models.values() for field in model.fields.values())
    return _shares(dict(found.most_common()))


def _pages(build: Build) -> list[PageView]:
    return [
        PageView(
            name=words(page.page),
            kind=words(page.kind),
            used=page.used,
            ignored=page.ignored,
            unknown=page.unknown,
            facts=page.facts,
            accounted=round(100 * (page.used + page.ignored) / ((page.used + page.ignored + page.unknown) or 1)),
            reasons=_shares(page.reasons),
        )
        for page in count_pages(build.pages)
    ]


def _findings(build: Build) -> list[SeverityView]:
    """The findings by severity, the gravest first, without the severities that have none."""
    found = {one: [_finding(build, each) for each in build.findings if each.severity is one] for one in Severity}
    return [
        SeverityView(words(severity.value), len(views), severity is Severity.NOTE, views)
        for severity, views in found.items()
        if views
    ]


def _finding(build: Build, one: Finding) -> FindingView:
    quotes = [QuoteView(words(str(quote.place)), words(quote.text)) for quote in one.quotes]
    return FindingView(
        code=words(one.code),
        message=words(one.message),
        hint=words(one.hint),
        place=words(str(one.place) if one.place else ""),
        quotes=quotes,
        href=_about(build, one.pointer),
    )


def _about(build: Build, pointer: str) -> Code | None:
    """The id of the field or model that ``pointer`` leads into, when the report shows it."""
    try:
        parts = parsed(pointer)
    except PointerError:
        return None
    if build.spec is None or len(parts) < 2 or parts[0] != "models" or parts[1] not in build.spec.models:
        return None
    if len(parts) > 3 and parts[3] in build.spec.models[parts[1]].fields:
        return anchor(build.api, "field", parts[1], parts[3])
    return anchor(build.api, "model", parts[1])


def _operations(api: str, spec: Spec) -> list[OperationView]:
    return [
        OperationView(
            id=anchor(api, "operation", key),
            key=words(key),
            method=words(one.method),
            path=words(one.path),
            documented=words(one.documented),
            docs=web_address(one.docs_url),
        )
        for key, one in spec.operations.items()
    ]


def api_views(builds: Sequence[Build], changes: dict[str, list[str]]) -> list[ApiView]:
    """The views of all ``builds``; ``changes`` holds the lines about the last change by API."""
    return [api_view(build, changes.get(build.api, ())) for build in builds]
