"""The figures that are written down, as data, and whether new ones fall below them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.accuracy.figures import Figures, means
from tests.accuracy.listing import is_right
from tests.accuracy.measure import Measured, Result
from tests.accuracy.samples import ROOT

PATH = ROOT / "docs" / "accuracy.json"
TOLERANCE = 0.0005

Record = dict[str, Any]


def record_of(apis: Sequence[Measured], cases: Sequence[Measured]) -> Record:
    """Return all figures: the means, those of each API, and which cases are right in which form."""
    first, tuned = ([getattr(measured, column) for measured in apis] for column in ("first", "tuned"))
    return {
        "means": {"first": _means(first), "settings": _means(tuned)},
        "apis": {
            measured.sample.name: {"first": _figures(measured.first), "settings": _figures(measured.tuned)}
            for measured in sorted(apis, key=lambda measured: measured.sample.name)
        },
        "cases": _cases(cases),
    }


def read_record(path: Path = PATH) -> Record:
    """Return the record at ``path``."""
    record: Record = json.loads(path.read_text("utf-8"))
    return record


def write_record(record: Record, path: Path = PATH) -> None:
    """Write ``record`` to ``path``."""
    path.write_text(json.dumps(record, indent=1) + "\n", "utf-8")


def falls(written: Record, now: Record) -> Iterator[str]:
    """Yield in words what is worse in ``now`` than ``written`` says, or is no longer measured."""
    for column, figures in written["means"].items():
        yield from _fallen(f"mean, {column}", figures, now["means"][column])
    for api, columns in written["apis"].items():
        for column, figures in columns.items():
            yield from _fallen(f"{api}, {column}", figures, now["apis"].get(api, {}).get(column, {}))
    for case, forms in written["cases"].items():
        for form, right in forms.items():
            if right and not now["cases"].get(case, {}).get(form):
                yield f"case {case}: no longer right as {form}"


def _fallen(name: str, written: Figures, now: Mapping[str, float | None]) -> Iterator[str]:
    for figure, before in written.items():
        value = now.get(figure)
        if before is not None and (value is None or value < before - TOLERANCE):
            yield f"{name}: {figure} was {before}, is {'undefined' if value is None else value}"


def _means(results: Sequence[Result]) -> Figures:
    """Return the means, and how many APIs build."""
    return {"builds": float(sum(result.build.succeeded for result in results))} | _rounded(
        means([result.figures for result in results])
    )


def _figures(result: Result) -> Figures:
    return {"builds": float(result.build.succeeded)} | _rounded(result.figures)


def _rounded(figures: Figures) -> Figures:
    return {name: None if value is None else round(value, 4) for name, value in figures.items()}


def _cases(cases: Sequence[Measured]) -> dict[str, dict[str, bool]]:
    by_name: dict[str, dict[str, bool]] = {}
    for case in cases:
        by_name.setdefault(case.sample.name, {})[str(case.form)] = is_right(case.first)
    return by_name
