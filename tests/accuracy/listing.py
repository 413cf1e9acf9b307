"""Print measurements on the terminal, a line each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from tests.accuracy.command import Build
from tests.accuracy.figures import GOALS, Figures, is_full, shown
from tests.accuracy.measure import Measured, Result

_SHORT = {
    "operations recall": "op r",
    "operations precision": "op p",
    "in recall": "in r",
    "in precision": "in p",
    "in place": "place",
    "in type": "type",
    "in required": "req",
    "enum recall": "enum r",
    "enum precision": "enum p",
    "out recall": "out r",
    "out precision": "out p",
    "out type": "out t",
}


def head() -> str:
    """Return the line above the figures."""
    return f"{'api':34} {'exit':>4} " + " ".join(f"{_SHORT[goal.figure]:>6}" for goal in GOALS)


def figure_line(name: str, exit_code: str, figures: Figures) -> str:
    """Return one line of figures."""
    return f"{name:34} {exit_code:>4} " + " ".join(f"{shown(figures.get(goal.figure)):>6}" for goal in GOALS)


def lines(measured: Measured, verbose: bool) -> Iterator[str]:
    """Yield a measurement: its figures, what stopped it, and on request every difference."""
    name = measured.sample.name
    if measured.form is None:
        yield from _result_lines(name, measured.first, verbose)
        if measured.tuned is not measured.first:
            yield from _result_lines(f"{name}, settings", measured.tuned, verbose)
        return
    verdict = "right" if is_right(measured.first) else "wrong"
    yield f"{verdict}  {measured.form:10} {name}{_problem(measured.first.build)}"
    if verbose:
        yield from (f"    {difference}" for difference in measured.first.score.differences)


def is_right(result: Result) -> bool:
    """Return whether a case is right in full: built, and every figure that is defined is 1."""
    return result.build.succeeded and is_full(result.figures)


def error_kinds(build: Build) -> dict[str, int]:
    """Return how many findings of each code are errors, the most frequent first."""
    return _kinds(build, {"error"})


def finding_kinds(build: Build) -> dict[str, int]:
    """Return how many errors and warnings there are of each code, the most frequent first."""
    return _kinds(build, {"error", "warning"})


def unknown_blocks(build: Build) -> int:
    """Return how many blocks of the pages were not understood."""
    return sum(page.get("unknown", 0) for page in _compiled(build).get("pages") or [])


def _result_lines(name: str, result: Result, verbose: bool) -> Iterator[str]:
    exit_code = "time" if result.build.exit_code is None else str(result.build.exit_code)
    yield figure_line(name, exit_code, result.figures) + _problem(result.build)
    if verbose:
        yield from (f"    {difference}" for difference in result.score.differences)


def _problem(build: Build) -> str:
    """Return what stopped a build, in few words."""
    if build.succeeded:
        return ""
    counts = ", ".join(f"{count} {code}" for code, count in error_kinds(build).items())
    return f"   no: {counts or build.error.strip()[-200:] or 'no answer'}"


def _kinds(build: Build, severities: set[str]) -> dict[str, int]:
    findings = [*(build.answer.get("findings") or []), *(_compiled(build).get("findings") or [])]
    return dict(Counter(finding["code"] for finding in findings if finding.get("severity") in severities).most_common())


def _compiled(build: Build) -> dict[str, Any]:
    """Return what was compiled: `init` answers with one build, `build` with a list of them."""
    compiled: dict[str, Any] = build.answer.get("build") or next(iter(build.answer.get("apis") or []), {})
    return compiled
