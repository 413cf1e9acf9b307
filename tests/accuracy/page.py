"""Write docs/accuracy.md: how right the product reads, and where it does not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tests.accuracy.differences import costliest
from tests.accuracy.figures import GOALS, Figures, shown
from tests.accuracy.forms import FORMS
from tests.accuracy.listing import finding_kinds, unknown_blocks
from tests.accuracy.measure import Measured, Result
from tests.accuracy.record import Record
from tests.accuracy.samples import ROOT

PATH = ROOT / "docs" / "accuracy.md"

_HEAD = """\
# Accuracy

How well `codegen init` reads documentation that it has never seen. `make accuracy` writes this page and
`docs/accuracy.json`; do not edit them by hand.

## How it is measured

* The corpus is documentation of other vendors, as published. A person read each API and listed its operations, inputs
  and answers. The corpus is not part of this repository: `ACCURACY_DATA` names its folder, by default `../shared`.
* Each API starts in an empty workspace with `codegen init <api> <pages>`. No page is edited. A run has at most five
  minutes.
* The corpus's own `score.py` compares `openapi.json` with the list. Without a document, everything is missing.
* *With settings* merges up to {most} lines of `tests/accuracy/settings/<api>.toml` into the `api.toml` that `init`
  wrote, and runs `codegen build`. An API without that file keeps its first result.
* Recall is the share of documented items that are in the document. Precision is the share of items in the document that
  are documented. Place, type and required are shares of the items found.
* An enum is right when its values are exactly the documented ones. Its two columns count inputs and answers together.
* A mean is the mean over the APIs, each with the same weight. An API where a figure is undefined (`-`) does not count
  for it.
* `make accuracy-check` fails when a figure falls below `docs/accuracy.json`, or a case is no longer right.
"""


def page(apis: Sequence[Measured], cases: Sequence[Measured], record: Record, most: int) -> str:
    """Return the page; ``most`` is how many lines of settings an API may have."""
    parts = [
        _HEAD.format(most=most),
        _section("Means and goals", _means(record["means"], len(apis))),
        _section("By API, after `codegen init`", _by_api(record, "first")),
        _section("By API, with settings", _by_api(record, "settings")),
        _section("What was not understood", _not_understood(apis)),
        _section("Small cases", _cases(record["cases"])),
        _section("The differences that cost most", _costs(apis)),
    ]
    return "\n".join(parts)


def _section(title: str, lines: Iterator[str]) -> str:
    return "\n".join([f"## {title}", "", *lines, ""])


def _row(*cells: object) -> str:
    return "| " + " | ".join(map(str, cells)) + " |"


def _header(*cells: str) -> Iterator[str]:
    yield _row(*cells)
    yield "|" + "---|" * len(cells)


def _means(means: dict[str, Figures], count: int) -> Iterator[str]:
    first, tuned = means["first"], means["settings"]
    yield from _header("mean over the APIs", "first `init`", "goal", "with settings", "goal")
    goal = f"{count} of {count}"
    builds = [f"{value:.0f} of {count}" for value in (first["builds"] or 0, tuned["builds"] or 0)]
    yield _row("builds (exit code 0)", builds[0], goal, builds[1], goal)
    for other_goal in GOALS:
        figures = shown(first[other_goal.figure]), shown(tuned[other_goal.figure])
        yield _row(other_goal.words, figures[0], f"{other_goal.first:.2f}", figures[1], f"{other_goal.tuned:.2f}")


def _by_api(record: Record, column: str) -> Iterator[str]:
    yield from _header("API", "builds", *(goal.words.replace(": ", " ") for goal in GOALS))
    for name, columns in record["apis"].items():
        figures = columns[column]
        built = "yes" if figures["builds"] else "no"
        yield _row(name, built, *(shown(figures[goal.figure]) for goal in GOALS))


def _not_understood(apis: Sequence[Measured]) -> Iterator[str]:
    yield "After the first `init`. Findings are errors and warnings, counted by code."
    yield ""
    yield from _header("API", "operations", "documented", "blocks not understood", "findings")
    for measured in apis:
        yield _row(measured.sample.name, *_account(measured.first, len(measured.sample.truth["operations"])))


def _account(result: Result, documented: int) -> list[object]:
    kinds = ", ".join(f"{count} {code}" for code, count in finding_kinds(result.build).items())
    ours = result.score.tally.get("operations ours", 0)
    return [ours, documented, unknown_blocks(result.build), kinds or "-"]


def _cases(cases: dict[str, dict[str, bool]]) -> Iterator[str]:
    yield "A small page for each kind of fault, converted to each form. A case is right when every figure is 1."
    yield "Browsers save the cells of a row with a space or a tab between them: *text* and *text-tabs*."
    yield ""
    yield from _header("case", *FORMS)
    for name, forms in cases.items():
        yield _row(name, *(("right" if forms.get(form) else "**wrong**") for form in FORMS))
    rights = [sum(bool(forms.get(form)) for forms in cases.values()) for form in FORMS]
    yield _row(f"right, of {len(cases)}", *rights)


def _costs(apis: Sequence[Measured]) -> Iterator[str]:
    yield "With settings, where an API has some. Each line is one group of differences, the largest first. To see all:"
    yield "`python -m tests.accuracy --only <api> -v`."
    for measured in apis:
        yield ""
        yield f"### {measured.sample.name}"
        yield ""
        lines = costliest(measured.tuned.score.differences, measured.sample.truth)
        yield from (f"* {line}" for line in lines or ["None."])
