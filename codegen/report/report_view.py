"""The report's view: everything the page shows, encoded for HTML, from the builds of the chosen APIs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import msgspec

from codegen.build.result import Build
from codegen.build.statistics import count_findings, count_spec
from codegen.diagnostics.finding import Finding
from codegen.diagnostics.messages import Severity
from codegen.report.changes import DiffView, diff_view
from codegen.report.diagram import Picture, picture
from codegen.report.field_facts import ModelView, models_view
from codegen.report.last_diff import LastDiff
from codegen.report.links import about
from codegen.spec.model import Spec
from codegen.spec.types import Origin
from codegen.targets.code import Code
from codegen.targets.encoders.html import anchor, web_address, words

_MANY = 12  # pages or calls that are looked at one by one


class Count(msgspec.Struct, frozen=True):
    """One number and what it counts; ``share`` is its part of the whole in percent, for a bar."""

    label: Code
    number: int
    share: int


class PageView(msgspec.Struct, frozen=True):
    """One page: what became of its blocks. Without a spec all that was understood is ``used``."""

    name: Code
    kind: Code
    used: int
    kept: int
    ignored: int
    unknown: int
    facts: int
    accounted: int
    reasons: list[Count]


class CoverageView(msgspec.Struct, frozen=True):
    """All pages together; ``many`` when their list is long enough to be folded."""

    pages: int
    blocks: int
    used: int
    kept: int
    ignored: int
    unknown: int
    accounted: int
    many: bool


class OriginView(msgspec.Struct, frozen=True):
    """One kind of source of fields: whether that is documented, inferred or stated, and its share in percent."""

    group: Code
    kind: Code
    label: Code
    number: int
    share: int


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


class GapView(msgspec.Struct, frozen=True):
    """One thing that the spec lacks because it was not understood: why, where, how often, and on which pages."""

    reason: Code
    at: Code
    count: int
    places: Code
    href: Code | None


class SeverityView(msgspec.Struct, frozen=True):
    """The findings of one severity; notes are folded until somebody wants them."""

    severity: Code
    count: int
    folded: bool
    findings: list[FindingView]


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
    origins: list[OriginView]
    pages: list[PageView]
    coverage: CoverageView
    findings: list[SeverityView]
    gaps: list[GapView]
    gap_count: int
    operations: list[OperationView]
    call_count: int
    many_calls: bool
    models: list[ModelView]
    sources: Code | None
    picture: Picture | None
    diff: DiffView | None


def api_view(build: Build, last: LastDiff | None = None) -> ApiView:
    """Return what the report shows of one build, and of what changed ``last``."""
    spec, pages = build.spec, _pages(build)
    models = models_view(build.api, spec, build.provenance) if spec else None
    return ApiView(
        id=anchor(build.api),
        title=words(spec.api.title if spec else build.api),
        docs=web_address(spec.api.docs_url) if spec else None,
        totals=_totals(spec) if spec else [],
        severities=_shares({severity: count for severity, count in count_findings(build.findings).items() if count}),
        origins=_origins(spec) if spec else [],
        pages=pages,
        coverage=_coverage(pages),
        findings=_findings(build),
        gaps=_gaps(build.api, spec) if spec else [],
        gap_count=len(spec.incomplete) if spec else 0,
        operations=_operations(build.api, spec) if spec else [],
        call_count=len(spec.operations) if spec else 0,
        many_calls=len(spec.operations) > _MANY if spec else False,
        models=models.models if models else [],
        sources=models.sources if models else None,
        picture=picture(build.api, spec) if spec else None,
        diff=diff_view(build.api, spec, last) if last else None,
    )


def _totals(spec: Spec) -> list[Count]:
    held = count_spec(spec)
    return [
        Count(words(_plural("operation", held.operations)), held.operations, 0),
        Count(words("described by a page"), held.on_pages, 0),
        Count(words(_plural("model", held.models)), held.models, 0),
        Count(words(_plural("field", held.fields)), held.fields, 0),
        Count(words(_plural("documented error", held.errors)), held.errors, 0),
    ]


def _plural(word: str, number: int) -> str:
    return word if number == 1 else f"{word}s"


def _shares(counts: dict[str, int]) -> list[Count]:
    whole = sum(counts.values()) or 1
    return [Count(words(name), number, round(100 * number / whole)) for name, number in counts.items()]


_ORIGINS = {
    "documented": {Origin.TABLE, Origin.FIELDINFO, Origin.PROSE},
    "inferred": {Origin.EXAMPLE},
    "stated": {Origin.SETTINGS, Origin.CORRECTION},
}
_ORIGIN_WORDS = {
    Origin.TABLE: "documented in a table",
    Origin.FIELDINFO: "documented by the API's own field information",
    Origin.PROSE: "documented in sentences",
    Origin.EXAMPLE: "inferred from an example",
    Origin.SETTINGS: "stated in api.toml",
    Origin.CORRECTION: "corrected in corrections.toml",
}


def _origins(spec: Spec) -> list[OriginView]:
    """How many fields are first known from a table, an example, a correction…, what is documented first."""
    counter = Counter(field.origin for model in spec.models.values() for field in model.fields.values())
    whole = counter.total() or 1
    return [
        OriginView(
            Code(group),
            words(origin),
            words(_ORIGIN_WORDS[origin]),
            counter[origin],
            round(100 * counter[origin] / whole),
        )
        for group, members in _ORIGINS.items()
        for origin in Origin
        if origin in members and counter[origin]
    ]


def _coverage(pages: Sequence[PageView]) -> CoverageView:
    used, kept, ignored, unknown = (
        sum(getattr(page, name) for page in pages) for name in ("used", "kept", "ignored", "unknown")
    )
    whole = used + kept + ignored + unknown
    accounted = _percent(whole - unknown, whole)
    return CoverageView(len(pages), whole, used, kept, ignored, unknown, accounted, len(pages) > _MANY)


def _percent(part: int, whole: int) -> int:
    """Return a share for people: 100 only when it is all, and so is none."""
    return 100 if part == whole else min(99, round(100 * part / whole))


def _pages(build: Build) -> list[PageView]:
    return [
        PageView(
            name=words(page.page),
            kind=words(page.kind),
            used=page.taken - (page.kept or 0),
            kept=page.kept or 0,
            ignored=page.ignored,
            unknown=page.unknown,
            facts=page.facts,
            accounted=_percent(page.taken + page.ignored, page.taken + page.ignored + page.unknown),
            reasons=_shares(page.reasons),
        )
        for page in build.page_counts
    ]


def _findings(build: Build) -> list[SeverityView]:
    """Return the findings by severity, the most severe first, without the severities that have none."""
    finding_viewses = {
        severity: [_finding(build, each) for each in build.findings if each.severity is severity]
        for severity in Severity
    }
    return [
        SeverityView(words(severity.value), len(views), severity is Severity.NOTE, views)
        for severity, views in finding_viewses.items()
        if views
    ]


def _finding(build: Build, finding: Finding) -> FindingView:
    quotes = [QuoteView(words(str(quote.place)), words(quote.text)) for quote in finding.quotes]
    return FindingView(
        code=words(finding.code),
        message=words(finding.message),
        hint=words(finding.hint),
        place=words(str(finding.place) if finding.place else ""),
        quotes=quotes,
        href=about(build.api, build.spec, finding.pointer),
    )


def _gaps(api: str, spec: Spec) -> list[GapView]:
    return [
        GapView(
            reason=words(gap.reason),
            at=words(gap.at),
            count=gap.count,
            places=words(", ".join(gap.places)),
            href=about(api, spec, gap.at),
        )
        for gap in spec.incomplete
    ]


def _operations(api: str, spec: Spec) -> list[OperationView]:
    return [
        OperationView(
            id=anchor(api, "operation", key),
            key=words(key),
            method=words(operation.method),
            path=words(operation.path),
            documented=words(operation.documented),
            docs=web_address(operation.docs_url),
        )
        for key, operation in spec.operations.items()
    ]


def api_views(builds: Sequence[Build], diffs: Mapping[str, LastDiff]) -> list[ApiView]:
    """Return the views of all ``builds``; ``diffs`` holds what changed last, by API."""
    return [api_view(build, diffs.get(build.api)) for build in builds]
