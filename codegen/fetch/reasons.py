"""Reasons: what a run remembers of a page that came, and how it reports one that did not."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.diagnostics.finding import Finding, finding
from codegen.diagnostics.location import Location
from codegen.fetch.client import Problem
from codegen.fetch.verify import Suspicion

# What became of a page that is neither listed nor captured: it is no loss.
LEFT_OUT = frozenset({"fetch-disallowed", "fetch-redirected", "fetch-not-a-page", "fetch-error-text"})

# What became of a host, and all of its pages that were still to come: it is reported once.
OF_HOSTS = frozenset({"fetch-host-left", "fetch-unreachable"})


def proven(before: str | None, now: str, *, same: bool) -> str | None:
    """Return what to ask by in the next run. A mark that changed though the page did not is of no use until the page
    does.
    """
    if same and before is not None and before != now:
        return ""
    return now or None


def filled(code: str, place: Location, parts: Mapping[str, object]) -> Finding:
    """Return the finding ``code`` with its parts."""
    return finding(code, place, (), **parts)


def in_short(problem: Problem | Suspicion) -> str:
    """Return in a few words why a page was left out."""
    match problem.code:
        case "fetch-disallowed":
            return "robots.txt disallows it"
        case "fetch-redirected":
            return f"it leads to {problem.parts['target']}, {problem.parts['problem']}"
        case "fetch-error-text":
            return f"it says “{problem.parts['words']}”"
        case _:
            return f"it is {problem.parts['found']}"
