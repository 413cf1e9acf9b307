"""Measure how well the product reads documentation that a person read by hand: ``python -m tests.accuracy``."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.accuracy import page, record
from tests.accuracy.figures import means
from tests.accuracy.forms import FORMS
from tests.accuracy.listing import figure_line, head, is_right, lines
from tests.accuracy.measure import Measured, Measurer
from tests.accuracy.merge import MOST_LINES, TooManyLinesError
from tests.accuracy.samples import DataAbsentError, Sample, data_folder, page_folders, samples_in
from tests.accuracy.scorer import Scorer
from tests.accuracy.survey import HEAD, survey

Job = tuple[Sample, str | None]


def main(arguments: list[str]) -> int:
    """Run what ``arguments`` ask for, and return the exit code."""
    options = _options(arguments)
    try:
        data = data_folder()
    except DataAbsentError as reason:
        print(f"accuracy was not measured: {reason}")
        return 0
    measurer = Measurer(Scorer(data / "corpus" / "score.py"), options.dump)
    try:
        with ThreadPoolExecutor(options.jobs) as pool:
            return _survey(measurer, pool, options) if options.survey else _measure(data, measurer, pool, options)
    except TooManyLinesError as problem:
        print(problem, file=sys.stderr)
        return 1


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.accuracy", description=__doc__)
    parser.add_argument("--check", action="store_true", help="fail when a figure falls below docs/accuracy.json")
    parser.add_argument("--only", nargs="+", metavar="NAME", help="measure only these APIs and cases")
    parser.add_argument("--forms", nargs="+", choices=FORMS, default=FORMS, help="read cases only in these forms")
    parser.add_argument("--folder", type=Path, metavar="DIR", help="measure the folders in DIR instead of the corpus")
    parser.add_argument("--survey", type=Path, metavar="DIR", help="count what is read from the pages in DIR; no score")
    parser.add_argument("--dump", type=Path, metavar="DIR", help="keep the workspaces in DIR")
    parser.add_argument("--jobs", type=int, metavar="N", default=os.cpu_count() or 1, help="how many run at once")
    parser.add_argument("-v", "--verbose", action="store_true", help="print every difference")
    options = parser.parse_args(arguments)
    options.whole = not (options.only or options.folder or options.survey or tuple(options.forms) != FORMS)
    if options.check and not options.whole:
        parser.error("--check measures everything")
    return options


def _survey(measurer: Measurer, pool: ThreadPoolExecutor, options: argparse.Namespace) -> int:
    print(HEAD)
    for counted in pool.map(lambda sample: survey(measurer, sample), page_folders(options.survey)):
        print(*counted, sep="\n", flush=True)
    return 0


def _measure(data: Path, measurer: Measurer, pool: ThreadPoolExecutor, options: argparse.Namespace) -> int:
    corpus, cases = _jobs(data, options)
    print(head())
    apis = list(_printed(pool.map(lambda job: measurer.measure(*job), corpus), options.verbose))
    if len(apis) > 1:
        _print_means(apis)
    small = list(_printed(pool.map(lambda job: measurer.measure(*job), cases), options.verbose))
    if small:
        print(f"{sum(is_right(measured.first) for measured in small)} of {len(small)} cases and forms are right")
    if not options.whole:
        return 0
    return _check(apis, small) if options.check else _write(apis, small)


def _write(apis: list[Measured], cases: list[Measured]) -> int:
    figures = record.record_of(apis, cases)
    record.write_record(figures)
    page.PATH.write_text(page.page(apis, cases, figures, MOST_LINES), "utf-8")
    print("wrote docs/accuracy.md and docs/accuracy.json")
    return 0


def _check(apis: list[Measured], cases: list[Measured]) -> int:
    worse = list(record.falls(record.read_record(), record.record_of(apis, cases)))
    print(*(worse or ["no figure is below docs/accuracy.json"]), sep="\n")
    return 1 if worse else 0


def _jobs(data: Path, options: argparse.Namespace) -> tuple[list[Job], list[Job]]:
    """Return what to measure: APIs, and cases in each form."""
    apis = samples_in(options.folder or data / "corpus")
    cases = [] if options.folder else samples_in(data / "cases")
    chosen = set(options.only or _names([*apis, *cases]))
    if unknown := chosen - _names([*apis, *cases]):
        raise SystemExit(f"unknown names: {', '.join(sorted(unknown))}")
    return (
        [(sample, None) for sample in apis if sample.name in chosen],
        [(sample, form) for sample in cases if sample.name in chosen for form in options.forms],
    )


def _names(samples: Iterable[Sample]) -> set[str]:
    return {sample.name for sample in samples}


def _printed(results: Iterator[Measured], verbose: bool) -> Iterator[Measured]:
    for measured in results:
        print(*lines(measured, verbose), sep="\n", flush=True)
        yield measured


def _print_means(apis: list[Measured]) -> None:
    for name, results in (
        ("mean", [measured.first for measured in apis]),
        ("mean, settings", [measured.tuned for measured in apis]),
    ):
        built = sum(result.build.succeeded for result in results)
        print(figure_line(name, f"{built}/{len(results)}", means([result.figures for result in results])))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
