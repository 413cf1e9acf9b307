"""Findings for people: few of a kind in full, many of a kind in one line."""

from __future__ import annotations

import click

from codegen.cli import findings_output
from codegen.diagnostics.finding import Finding, finding
from codegen.diagnostics.location import Location
from codegen.diagnostics.strictness import judged


def finding_lines(findings: list[Finding], verbose: bool = False) -> list[str]:
    return [click.unstyle(line) for line in findings_output.finding_lines(findings, verbose)]


def not_understood(count: int, pages: int = 1) -> list[Finding]:
    return [
        finding("block-not-understood", Location(f"pages/{number % pages}.md", number + 1), words=f"words {number}")
        for number in range(count)
    ]


def test_a_few_of_a_kind_are_shown_in_full() -> None:
    lines = finding_lines(not_understood(5))
    assert [line for line in lines if "error" in line] == [
        f"pages/0.md:{number + 1}: error: not understood: `words {number}` [block-not-understood]"
        for number in range(5)
    ]
    assert len(lines) == 10


def test_many_of_a_kind_become_one_line_that_counts_them_and_names_the_first() -> None:
    assert finding_lines(judged(not_understood(58, pages=2), strict=False)) == [
        "warning: 58 blocks were not understood on 2 pages, first at pages/0.md:1 [block-not-understood]"
    ]


def test_many_errors_of_a_kind_keep_what_can_be_done() -> None:
    lines = finding_lines(not_understood(6))
    assert len(lines) == 2
    assert lines[1].startswith("    -> ")


def test_the_same_words_at_many_places_are_shown_once() -> None:
    alike = [finding("front-matter-unreadable", Location(f"{number}.md", 1), problem="x") for number in range(9)]
    lines = finding_lines(alike)
    assert lines[0].startswith("0.md:1: warning: ")
    assert lines[-1] == "    … and 8 more times on 9 pages (-v lists all)"


def test_among_many_findings_a_single_one_of_its_kind_is_one_line_too() -> None:
    single = finding("front-matter-unreadable", Location("a.md", 1), problem="x")
    lines = finding_lines([*judged(not_understood(9), strict=False), single])
    assert len(lines) == 2
    assert lines[1].startswith("a.md:1: warning: ")


def test_verbose_lists_each() -> None:
    lines = finding_lines(not_understood(58), verbose=True)
    assert sum("[block-not-understood]" in line for line in lines) == 58
