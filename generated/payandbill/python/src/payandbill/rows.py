"""Batches whose rows succeed and fail apart."""

from __future__ import annotations

from typing import TypeVar

from ._api import API
from ._runtime import rows
from ._runtime.records import Record
from ._runtime.rows import FailedRow, RowsError

__all__ = ["FailedRow", "RowsError", "failed_rows", "raise_for_rows"]

R = TypeVar("R", bound=Record)
RowsError.__module__ = (
    __name__  # tracebacks show the name under which it can be imported
)


def failed_rows(answer: Record) -> list[FailedRow]:
    """The rows of ``answer`` that failed, each with its place in the batch, its result and its messages."""
    return rows.failed_rows(API, answer)


def raise_for_rows(answer: R) -> R:
    """``answer`` itself when all its rows succeeded.

    Raises:
        RowsError: Some rows failed; its ``failed`` lists them.
    """
    return rows.raise_for_rows(API, answer)
