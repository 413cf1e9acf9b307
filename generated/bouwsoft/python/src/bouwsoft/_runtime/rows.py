"""Batches whose rows succeed and fail apart: which rows of an answer failed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple, TypeVar, cast

from msgspec import UNSET

from .conventions import Api, RowResults
from .errors import AnswerError, ApiError
from .records import Record, plan_of

R = TypeVar("R", bound=Record)


class FailedRow(NamedTuple):
    """A row that failed: its place in the batch from 0, its result, and the messages in it."""

    position: int
    result: Record
    messages: Sequence[Any]


class RowsError(ApiError):
    """Some rows of a batch failed; the others are done. ``failed`` lists them."""

    def __init__(self, failed: Sequence[FailedRow], of: int) -> None:
        lines = [
            f"  row {row.position}: {'; '.join(map(repr, row.messages)) or 'no reason given'}"
            for row in failed
        ]
        super().__init__("\n".join([f"{len(failed)} of {of} rows failed", *lines]))
        self.failed = tuple(failed)


def failed_rows(api: Api, answer: Record) -> list[FailedRow]:
    """Return the rows of ``answer`` whose status is none of success. Raises AnswerError when it has no results."""
    how = _convention(api)
    return [
        FailedRow(index, result, _value(result, how.messages) or [])
        for index, result in enumerate(_results(how, answer))
        if _value(result, how.status) not in how.success
    ]


def raise_for_rows(api: Api, answer: R) -> R:
    """``answer`` itself when all its rows succeeded. Raises RowsError with those that did not."""
    failed = failed_rows(api, answer)
    if failed:
        raise RowsError(failed, len(_results(_convention(api), answer)))
    return answer


def _convention(api: Api) -> RowResults:
    if api.rows is None:
        raise TypeError(f"{api.name} does not say how rows are answered")
    return api.rows


def _results(how: RowResults, answer: Record) -> list[Record]:
    results = _value(answer, how.results)
    if not isinstance(results, list):
        raise AnswerError(f"the answer has no rows under {how.results}")
    return cast("list[Record]", results)


def _value(record: Record, wire: str | None) -> Any:
    """Return a field by its name on the wire; None when it is absent."""
    known = plan_of(type(record)).by_wire.get(wire or "")
    value = getattr(record, known[0]) if known else None
    return None if value is UNSET else value
