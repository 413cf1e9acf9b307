"""What a first build found, in lines for people who see these pages for the first time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from codegen.cli.output import finding_lines
from codegen.diagnostics.finding import Finding, visible
from codegen.diagnostics.messages import Severity

_POINTERS = 4
_SHOWN = 2  # of one kind; the others say the same of other places


def grouped_lines(findings: Sequence[Finding], verbose: bool = False) -> Iterator[str]:
    """The first findings of each kind, the gravest first, and how many more there are; all when ``verbose``."""
    if verbose:
        yield from finding_lines(findings, verbose)
        return
    for severity in (Severity.ERROR, Severity.WARNING):
        for code, group in _by_code(findings, severity).items():
            different = list({one.message: one for one in reversed(group)}.values())[::-1]
            yield from finding_lines(different[:_SHOWN])
            if (more := len(group) - min(len(different), _SHOWN)) > 0:
                yield f"    … and {more} more such {severity.value}{'s' * (more > 1)} [{code}] (-v shows them)"


def to_mend_lines(findings: Sequence[Finding]) -> Iterator[str]:
    """What keeps the pages from being built, a line for each kind: how often it is so, and what to do."""
    groups = _by_code(findings, Severity.ERROR)
    for code, group in sorted(groups.items(), key=lambda item: -len(item[1])):
        times = "once" if len(group) == 1 else f"{len(group)} times"
        yield f"    {times}, {code}: {group[0].hint}"
        pointers = list(dict.fromkeys(one.pointer for one in group if one.pointer))
        if pointers:
            more = f" and {len(pointers) - _POINTERS} more" if len(pointers) > _POINTERS else ""
            yield f"        at {', '.join(visible(one) for one in pointers[:_POINTERS])}{more}"


def _by_code(findings: Sequence[Finding], severity: Severity) -> dict[str, list[Finding]]:
    groups: dict[str, list[Finding]] = {}
    for one in findings:
        if one.severity is severity:
            groups.setdefault(one.code, []).append(one)
    return groups
