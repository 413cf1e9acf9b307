"""`make bench`: this program against its peers, and against itself, in interleaved rounds of one run.

Each figure is a ratio of processor times, of all processes that a command starts: absolute times move with the machine,
the ratios hold. Writes benchmarks/RESULTS.md and docs/performance.svg, or nothing with --check. Exits with 1 where a
ratio is more than twice its goal, or twice the best that was reached where that is more.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

from benchmarks import peers
from benchmarks.comparisons import Comparison, Side, comparisons
from benchmarks.many_calls import write_workspace
from benchmarks.picture import picture
from benchmarks.results import Result, Scale, page
from benchmarks.scaling import growth, scales
from benchmarks.stages import stages
from benchmarks.usage import usage_of

_RESULTS = peers.ROOT / "benchmarks" / "RESULTS.md"
_PICTURE = peers.ROOT / "docs" / "performance.svg"
_SIZES = (1, 2, 5, 10)  # times the pages
_FEW_SIZES = (1, 5)  # where nothing is written
_LONG = 3.0  # seconds of both sides: what a first run compiles is a small part of so many


def main() -> int:
    """Measure, print and write."""
    options = _options()
    results: list[Result] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for result in _compared(folder, options.only, options.rounds):
            print(result.line, flush=True)
            results.append(result)
        measured = _scaled(folder, options.only, _FEW_SIZES if options.check else _SIZES)
        results += growth(measured)
        if not options.only and not options.check:
            _write(results, measured, _stages(folder), options.rounds)
    far = [result for result in results if result.is_far]
    for result in far:
        print(f"far from its goal: {result.what}")
    return int(bool(far))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="How often both sides run, one after the other.")
    parser.add_argument("--only", default="", help="Measure only what has these words in its name; write nothing.")
    parser.add_argument("--check", action="store_true", help="Measure growth over fewer sizes; write nothing.")
    return parser.parse_args()


def _compared(folder: Path, only: str, rounds: int) -> Iterator[Result]:
    for comparison in comparisons(folder, peers.prepare()):
        if only in comparison.what:
            yield _measured(comparison, rounds)


def _measured(comparison: Comparison, rounds: int) -> Result:
    pairs = _pairs(comparison, rounds)
    ratios = [ours / theirs for ours, theirs in pairs]
    ours, theirs = (median(side) for side in zip(*pairs, strict=True))
    spread = min(ratios), max(ratios)
    result = Result(
        comparison.what, comparison.against, comparison.goal, median(ratios), spread, _shown(ours), _shown(theirs)
    )
    return result._replace(reached=comparison.reached)


def _shown(seconds: float) -> str:
    return f"{seconds:.3f} s"


def _pairs(comparison: Comparison, rounds: int) -> list[tuple[float, float]]:
    """Return the seconds of both sides in so many rounds, after one that compiles or fetches what is missing.

    That one counts where only one round is wanted and the commands take long.
    """
    (ours, all_of_ours), (theirs, all_of_theirs) = _run(comparison.ours), _run(comparison.theirs)
    if rounds == 1 and all_of_ours + all_of_theirs > _LONG:
        return [(ours, theirs)]
    return [(_run(comparison.ours)[0], _run(comparison.theirs)[0]) for _ in range(rounds)]


def _run(side: Side) -> tuple[float, float]:
    """Return the seconds of one run that count, and its whole processor time. Raises when the command fails."""
    if side.before:
        side.before()
    usage = usage_of(side.command)
    return float(usage.output.split()[-1]) if side.prints else usage.seconds, usage.seconds


def _scaled(folder: Path, only: str, sizes: Sequence[int]) -> list[Scale]:
    measured: list[Scale] = []
    for scale in scales(folder, sizes) if only in "times the pages" else ():
        print(f"{scale.times} times the pages: {scale.seconds:.1f} s, {scale.megabytes:.0f} MB", flush=True)
        measured.append(scale)
    return measured


def _stages(folder: Path) -> dict[str, float]:
    workspace = folder / "stages"
    write_workspace(workspace)
    return stages(workspace)


def _write(results: list[Result], measured: list[Scale], seconds: dict[str, float], rounds: int) -> None:
    ran = f"{os.cpu_count()} cores; {', '.join(peers.versions())}."
    _RESULTS.write_text(page(results, measured, seconds, ran, rounds), "utf-8")
    _PICTURE.write_text(picture(results, measured, seconds), "utf-8")


if __name__ == "__main__":
    sys.exit(main())
