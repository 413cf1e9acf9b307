"""What keeps a first build from being made, in lines for people who see these pages for the first time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from codegen.cli.findings_output import by_code
from codegen.diagnostics.finding import Finding, visible
from codegen.diagnostics.messages import Severity

_POINTERS = 4


def to_mend_lines(findings: Sequence[Finding]) -> Iterator[str]:
    """Yield what keeps the pages from being built, a line for each kind: how often it is so, and what to do."""
    groups = by_code([finding for finding in findings if finding.severity is Severity.ERROR])
    for code, group in sorted(groups.items(), key=lambda item: -len(item[1])):
        times = "once" if len(group) == 1 else f"{len(group)} times"
        yield f"    {times}, {code}: {group[0].hint}"
        pointers = list(dict.fromkeys(one.pointer for one in group if one.pointer))
        if pointers:
            more = f" and {len(pointers) - _POINTERS} more" if len(pointers) > _POINTERS else ""
            yield f"        at {', '.join(visible(one) for one in pointers[:_POINTERS])}{more}"
