"""Batches: rows that succeed and fail apart, each a commit of its own, with a result for each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from codegen.mock_server.json_texts import encoded
from codegen.mock_server.store import Store
from codegen.mock_server.tables import Table
from codegen.mock_server.validation import Problem, problems
from codegen.spec.conventions import RowMessage, RowResults
from codegen.spec.model import Model
from codegen.spec.record import Json


def imported(
    rows: list[Any],
    form: RowResults,
    model: Model,
    models: dict[str, Model],
    table: Table,
    store: Store,
    broken_links: Callable[[dict[str, Any]], Iterable[str]],
) -> Json:
    """Store the good ones of ``rows``; the answer, with a result for each row in its order.

    ``broken_links`` gives the fields of a row that lead to no record.
    """
    results = []
    filled = form.message is not None and "required_empty" in form.message.texts
    for row in rows:
        row_problems = list(problems(row, model, models, creating=True, filled=filled))
        if isinstance(row, dict):
            row_problems += [
                Problem(name, "reference_missing", "There is no such record", row[name]) for name in broken_links(row)
            ]
        if not row_problems:
            store.insert(table, [row])
        results.append(_result(row, row_problems, form))
    return {form.results: results}


def _result(row: Any, problems: list[Problem], form: RowResults) -> dict[str, Json]:
    result: dict[str, Json] = {}
    if form.identifiers:
        result[form.identifiers.key] = _identifiers(row, form)
    result[form.status] = (form.failure or "failed") if problems else next(iter(form.success), "ok")
    if form.error_count:
        result[form.error_count] = len(problems)
    result |= dict.fromkeys(form.zero_counts, 0)
    if form.messages:
        result[form.messages] = [_message(problem, form.message or RowMessage()) for problem in problems]
    return result


def _identifiers(row: Any, form: RowResults) -> list[Json]:
    identifiers = form.identifiers
    if identifiers is None or not isinstance(row, dict):
        return []
    return [
        {identifiers.name: name, identifiers.value: _text(row[name])}
        for name in identifiers.fields
        if row.get(name) is not None
    ]


def _message(problem: Problem, form: RowMessage) -> dict[str, Json]:
    parts = {
        form.severity: form.error,
        form.text: form.texts.get(problem.condition, problem.words),
        form.field: problem.path or None,
        form.value: None if problem.value is None else _text(problem.value),
        form.code: form.codes.get(problem.condition),
    }
    return {key: part for key, part in parts.items() if key is not None and part is not None}


def _text(value: Any) -> str:
    return value if isinstance(value, str) else encoded(value).decode()
