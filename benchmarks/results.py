"""What was measured, and the page of it: benchmarks/RESULTS.md."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

_FAR = 2  # times the goal: a failure


class Result(NamedTuple):
    """A ratio with its goal, the least and the greatest ratio of single rounds, and the medians of both sides."""

    what: str
    against: str
    goal: float
    ratio: float
    spread: tuple[float, float]
    ours: str
    theirs: str
    reached: float = 0

    @property
    def is_far(self) -> bool:
        """Whether the ratio is more than twice its goal, or twice what was reached where that is more."""
        return self.ratio > _FAR * max(self.goal, self.reached)

    @property
    def line(self) -> str:
        """The result on one line."""
        least, greatest = self.spread
        figures = f"{self.ratio:8.2f} (goal {self.goal:g}; {least:.2f} to {greatest:.2f})"
        return f"{self.what:34} against {self.against:36} {figures}  {self.ours} / {self.theirs}"


class Scale(NamedTuple):
    """A cold build of ``times`` the pages: ``seconds`` of the processor, ``megabytes`` of its largest process."""

    times: int
    seconds: float
    megabytes: float


def page(results: Sequence[Result], scales: Sequence[Scale], stages: Mapping[str, float], ran: str, rounds: int) -> str:
    """Return the Markdown; ``ran`` names the machine and the programs, ``rounds`` how often each side ran."""
    return (
        "# What it costs\n\n"
        f"Written by `make bench`: medians of {rounds} interleaved rounds (builds of many pages: one), in processor\n"
        f"time of all processes. {ran}\nThe work: 246 pages of HTML, 92 resources.\n\n"
        + _table(("What", "Against", "Ratio", "Spread", "Goal", "Ours", "Theirs"), map(_cells, results))
        + "\n## The same pages many times\n\n"
        + _table(("Times", "Seconds", "Memory"), ((f"{t}", f"{s:.1f}", f"{m:.0f} MB") for t, s, m in scales))
        + "\n## Stages of a cold build\n\n"
        + _table(("Stage", "Seconds"), ((stage, f"{seconds:.2f}") for stage, seconds in stages.items()))
    )


def _cells(result: Result) -> tuple[str, ...]:
    least, greatest = result.spread
    spread = f"{least:.2f} to {greatest:.2f}"
    return (
        result.what,
        result.against,
        f"{result.ratio:.2f}",
        spread,
        f"{result.goal:g}",
        result.ours,
        result.theirs,
    )


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)
