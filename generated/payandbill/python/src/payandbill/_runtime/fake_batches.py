"""Batches of the fake: each row succeeds or fails by itself, with a result as the documentation shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple, cast

from .checking import CallRules, problems_inside
from .encoding import to_json
from .fake_data import FakeMessage, FakeRows
from .fake_writes import condition_of

Record = dict[str, Any]


class RowProblem(NamedTuple):
    """What is wrong with one field of a row."""

    field: str
    condition: str
    words: str
    value: Any = None


def imported(
    rows: Sequence[object],
    form: FakeRows,
    rules: CallRules | None,
    keep: Callable[[Record], None],
    broken: Callable[[Record], Iterable[str]],
) -> Record:
    """Return the answer to a batch: a result for each row, in its order. ``keep`` gets the good rows.

    ``broken`` gives the fields of a row that lead to no record.
    """
    faults = _faults(rows, rules)
    results: list[Record] = []
    for place, row in enumerate(rows):
        found = faults.get(place, [])
        record = cast("Record", row) if isinstance(row, dict) else {}
        found += [
            RowProblem(
                name, "reference_missing", "There is no such record", record[name]
            )
            for name in broken(record)
        ]
        if not found:
            keep(record)
        results.append(_result(record, found, form))
    return {form.results: results}


def _faults(
    rows: Sequence[object], rules: CallRules | None
) -> dict[int, list[RowProblem]]:
    faults: dict[int, list[RowProblem]] = {}
    for trail, problem, value in problems_inside(rules, rows) if rules else ():
        place, *inside = trail
        field = ".".join(map(str, inside))
        row = place if isinstance(place, int) else 0
        known = RowProblem(
            field, condition_of(problem.rule, value), problem.message, value
        )
        faults.setdefault(row, []).append(known)
    return faults


def _result(row: Record, problems: list[RowProblem], form: FakeRows) -> Record:
    result: Record = {}
    how = form.identifiers
    if how is not None:
        named = [(name, row[name]) for name in how.fields if row.get(name) is not None]
        result[how.key] = [
            {how.name: name, how.value: _text(value)} for name, value in named
        ]
    result[form.status] = (
        (form.failure or "failed") if problems else next(iter(form.success), "ok")
    )
    if form.error_count:
        result[form.error_count] = len(problems)
    result |= dict.fromkeys(form.zero_counts, 0)
    if form.messages:
        result[form.messages] = [
            _message(problem, form.message) for problem in problems
        ]
    return result


def _message(problem: RowProblem, form: FakeMessage) -> Record:
    parts = {
        form.severity: form.error,
        form.text: form.texts.get(problem.condition, problem.words),
        form.field: problem.field or None,
        form.value: None if problem.value is None else _text(problem.value),
        form.code: form.codes.get(problem.condition),
    }
    return {
        key: part for key, part in parts.items() if key is not None and part is not None
    }


def _text(value: object) -> str:
    return value if isinstance(value, str) else to_json(value).decode()
