"""Findings in lines for people: few of a kind each in full, many of a kind in one line.

One cause may touch hundreds of blocks. A line for each of them would hide everything else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import click

from codegen.build.statistics import count_findings
from codegen.diagnostics.finding import Finding, visible
from codegen.diagnostics.messages import MESSAGES, Severity

INDENT = " " * 4
_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}
_FEW = 5  # findings in full; of more of them each kind is one line
_ALL = "-v lists all"


def finding_lines(findings: Sequence[Finding], verbose: bool = False) -> Iterator[str]:
    """Yield all errors and warnings, the most severe first; every one in full, and notes, only when ``verbose``."""
    shown = [finding for finding in findings if verbose or finding.severity is not Severity.NOTE]
    are_few = len({finding.message for finding in shown}) <= _FEW
    for severity in Severity:
        alike = [finding for finding in shown if finding.severity is severity]
        if verbose:
            for finding in alike:
                yield from _finding(finding)
        else:
            for group in by_code(alike).values():
                yield from _in_full(group) if are_few else _summary(group)


def by_code(findings: Sequence[Finding]) -> dict[str, list[Finding]]:
    """Return ``findings`` by their codes, in the order of the first of each."""
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(finding.code, []).append(finding)
    return groups


def kind_lines(findings: Sequence[Finding]) -> Iterator[str]:
    """Yield one line for each kind of error and warning, the most severe first."""
    for severity in (Severity.ERROR, Severity.WARNING):
        for group in by_code([finding for finding in findings if finding.severity is severity]).values():
            yield from _summary(group)


def count_lines(findings: Sequence[Finding], verbose: bool = False, known: int = 0, report: str = "") -> Iterator[str]:
    """Yield how many findings there are of each severity, in one line; ``known`` were not shown again.

    ``report`` is the command that shows them all.
    """
    if findings:
        yield _counted(findings, verbose, known, report)


def plural(count: int, word: str) -> str:
    """Return ``count`` with ``word``, which takes an s where there are several."""
    return f"{count} {word}" if count == 1 else f"{count} {word}s"


def quoted(words: str) -> str:
    """Return ``words`` of a page in quotes, on one line."""
    return f"“{visible(words, 120)}”"


def _in_full(group: Sequence[Finding]) -> Iterator[str]:
    """Yield the findings of one code, each in full, but the same words once."""
    different: dict[str, list[Finding]] = {}
    for finding in group:
        different.setdefault(finding.message, []).append(finding)
    for alike in different.values():
        yield from _finding(alike[0])
        if len(alike) > 1:
            yield f"{INDENT}… and {plural(len(alike) - 1, 'more time')}{_where(alike)} ({_ALL})"


def _summary(group: Sequence[Finding]) -> Iterator[str]:
    """Yield one line for the findings of one code; for errors also what can be done."""
    first = group[0]
    many = MESSAGES[first.code].many or "{count} times the same kind of " + first.severity.value
    place = f"{visible(str(first.place), 300)}: " if first.place else ""
    if len(group) == 1:
        yield f"{place}{_label(first.severity)} {visible(first.message, 160)} [{first.code}]"
    elif first.severity is Severity.ERROR:
        words = f"{many.format(count=len(group))}{_where(group)}; the first: {place}{visible(first.message, 160)}"
        yield f"{_label(first.severity)} {words} [{first.code}] ({_ALL})"
    else:
        words = f"{many.format(count=len(group))}{_where(group)}" + (f", first at {place[:-2]}" if place else "")
        yield f"{_label(first.severity)} {words} [{first.code}]"
    if first.severity is Severity.ERROR:
        yield f"{INDENT}-> {first.hint}"


def _where(group: Sequence[Finding]) -> str:
    """On how many pages findings are, where their places are pages."""
    pages = {finding.place.page for finding in group if finding.place}
    return f" on {plural(len(pages), 'page')}" if pages else ""


def _finding(finding: Finding) -> Iterator[str]:
    place = f"{visible(str(finding.place), 300)}: " if finding.place else ""
    yield f"{place}{_label(finding.severity)} {finding.message} [{finding.code}]"
    for quote in finding.quotes:
        yield f"{INDENT}{visible(str(quote.place), 300)}: {quoted(quote.text.raw)}"
    yield f"{INDENT}-> {finding.hint}"


def _label(severity: Severity) -> str:
    return click.style(f"{severity.value}:", fg=_COLOURS[severity], bold=True)


def _counted(findings: Sequence[Finding], verbose: bool, known: int, report: str) -> str:
    counts = count_findings(findings)
    words = ", ".join(plural(count, severity) for severity, count in counts.items())
    if verbose:
        return words
    if report:
        known_words = f"; {plural(known, 'warning')} as in the last build" if known else ""
        return f"{words}{known_words} ({report} shows them, {_ALL})"
    return words + (" (-v shows the notes)" if counts["note"] else "")
