"""Measure how right the product reads documentation that somebody read by hand: ``python -m tests.accuracy``."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.accuracy.figures import means
from tests.accuracy.forms import FORMS
from tests.accuracy.listing import figure_line, head, is_right, lines
from tests.accuracy.measure import Measured, Measurer
from tests.accuracy.samples import DataAbsentError, Sample, data_folder, samples_in
from tests.accuracy.scorer import Scorer

Job = tuple[Sample, str | None]


def main(arguments: list[str]) -> int:
    """Run what ``arguments`` ask for, and return the exit code."""
    options = _options().parse_args(arguments)
    try:
        data = data_folder()
    except DataAbsentError as reason:
        print(f"accuracy was not measured: {reason}")
        return 0
    corpus, cases = _jobs(data, options)
    measurer = Measurer(Scorer(data / "corpus" / "score.py"), options.dump)
    with ThreadPoolExecutor(options.jobs) as pool:
        print(head())
        apis = list(_printed(pool.map(lambda job: measurer.measure(*job), corpus), options.verbose))
        if len(apis) > 1:
            _print_means(apis)
        right = list(_printed(pool.map(lambda job: measurer.measure(*job), cases), options.verbose))
        if right:
            print(f"{sum(is_right(one.first) for one in right)} of {len(right)} cases and forms are right")
    return 0


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.accuracy", description=__doc__)
    parser.add_argument("--only", nargs="+", metavar="NAME", help="measure only these APIs and cases")
    parser.add_argument("--forms", nargs="+", choices=FORMS, default=FORMS, help="read cases only in these forms")
    parser.add_argument("--folder", type=Path, metavar="DIR", help="measure the folders in DIR instead of the corpus")
    parser.add_argument("--dump", type=Path, metavar="DIR", help="keep the workspaces in DIR")
    parser.add_argument("--jobs", type=int, metavar="N", default=os.cpu_count() or 1, help="how many run at once")
    parser.add_argument("-v", "--verbose", action="store_true", help="print every difference")
    return parser


def _jobs(data: Path, options: argparse.Namespace) -> tuple[list[Job], list[Job]]:
    """What to measure: APIs, and cases in each form."""
    apis = samples_in(options.folder or data / "corpus")
    cases = [] if options.folder else samples_in(data / "cases")
    chosen = set(options.only or [sample.name for sample in [*apis, *cases]])
    if unknown := chosen - {sample.name for sample in [*apis, *cases]}:
        raise SystemExit(f"unknown names: {', '.join(sorted(unknown))}")
    return (
        [(sample, None) for sample in apis if sample.name in chosen],
        [(sample, form) for sample in cases if sample.name in chosen for form in options.forms],
    )


def _printed(results: Iterator[Measured], verbose: bool) -> Iterator[Measured]:
    for measured in results:
        print(*lines(measured, verbose), sep="\n", flush=True)
        yield measured


def _print_means(apis: list[Measured]) -> None:
    for name, results in (("mean", [one.first for one in apis]), ("mean, settings", [one.tuned for one in apis])):
        built = sum(one.build.succeeded for one in results)
        print(figure_line(name, f"{built}/{len(results)}", means([one.figures for one in results])))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
