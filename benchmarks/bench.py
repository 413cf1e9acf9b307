"""`make bench`: this program against its peers, and against itself, in interleaved rounds of one run.

Each figure is a ratio of processor times, of all processes that a command starts: absolute times move with the machine,
the ratios hold. Writes benchmarks/RESULTS.md and docs/performance.svg. Exits with 1 where a ratio is twice its goal.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import NamedTuple

from benchmarks import peers
from benchmarks.comparisons import Comparison, Side, comparisons, growth
from benchmarks.picture import picture

_RESULTS = peers.ROOT / "benchmarks" / "RESULTS.md"
_PICTURE = peers.ROOT / "docs" / "performance.svg"
_FAR = 2  # times the goal: a failure


class Result(NamedTuple):
    """The medians of both sides in seconds, their ratio, and the least and greatest ratio of single rounds."""

    comparison: Comparison
    ours: float
    theirs: float
    ratio: float
    least: float
    greatest: float


def main() -> int:
    """Measure, print and write."""
    options = _options()
    results: list[Result] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for comparison in comparisons(folder, peers.prepare()):
            if options.only in comparison.what:
                results.append(_measured(comparison, options.rounds))
                print(_line(results[-1]), flush=True)
        if options.only in "times the pages":
            results.append(_measured(growth(folder, options.growth), 1))
            print(_line(results[-1]), flush=True)
    if not options.only:
        _RESULTS.write_text(_page(results, options.rounds), "utf-8")
        bars = [(result.comparison.what, result.ratio, result.comparison.goal) for result in results]
        _PICTURE.write_text(picture(bars), "utf-8")
    return int(any(result.ratio > _FAR * result.comparison.goal for result in results))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="How often both sides run, one after the other.")
    parser.add_argument("--growth", type=int, default=10, help="How many times the pages the large build has.")
    parser.add_argument("--only", default="", help="Measure only what has these words in its name; write nothing.")
    return parser.parse_args()


def _measured(comparison: Comparison, rounds: int) -> Result:
    for side in (comparison.ours, comparison.theirs) if rounds > 1 else ():
        _seconds(side)  # what the first run of all compiles or fetches
    pairs = [(_seconds(comparison.ours), _seconds(comparison.theirs)) for _ in range(rounds)]
    ratios = [ours / theirs for ours, theirs in pairs]
    ours, theirs = (median(side) for side in zip(*pairs, strict=True))
    return Result(comparison, ours, theirs, median(ratios), min(ratios), max(ratios))


def _seconds(side: Side) -> float:
    """Return the processor time of one run, or the seconds that it prints. Raises when the command fails."""
    if side.before:
        side.before()
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(side.command, stdout=output, stderr=subprocess.STDOUT, cwd=peers.ROOT)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        words = output.read().decode(errors="replace")
    if process.returncode:
        raise RuntimeError(f"{' '.join(side.command)} failed:\n{words}")
    return float(words.split()[-1]) if side.prints else usage.ru_utime + usage.ru_stime


def _line(result: Result) -> str:
    what, against, goal = result.comparison[:3]
    figures = f"{result.ratio:8.2f} (goal {goal:g}; {result.least:.2f} to {result.greatest:.2f})"
    return f"{what:34} against {against:36} {figures}  {result.ours:.3f} s / {result.theirs:.3f} s"


def _page(results: list[Result], rounds: int) -> str:
    rows = [
        f"| {result.comparison.what} | {result.comparison.against} | {result.ratio:.2f} | "
        f"{result.least:.2f} to {result.greatest:.2f} | {result.comparison.goal:g} | "
        f"{result.ours:.3f} s | {result.theirs:.3f} s |\n"
        for result in results
    ]
    ran = f"{os.cpu_count()} cores; {', '.join(peers.versions())}."
    return (
        "# What it costs\n\n"
        f"Written by `make bench`: medians of {rounds} interleaved rounds (the large build: one), in\n"
        f"processor time of all processes. {ran} The work: 246 pages of HTML, 92 resources.\n\n"
        "| What | Against | Ratio | Spread | Goal | Ours | Theirs |\n|---|---|---|---|---|---|---|\n" + "".join(rows)
    )


if __name__ == "__main__":
    sys.exit(main())
