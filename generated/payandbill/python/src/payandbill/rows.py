"""Batches whose rows succeed and fail apart."""

from __future__ import annotations

from ._runtime.rows import (
    Chunk,
    FailedRow,
    RowsAnswer,
    RowsError,
    failed_rows,
    in_chunks,
    in_chunks_async,
    raise_for_rows,
)

__all__ = [
    "Chunk",
    "FailedRow",
    "RowsAnswer",
    "RowsError",
    "failed_rows",
    "in_chunks",
    "in_chunks_async",
    "raise_for_rows",
]

RowsError.__module__ = (
    __name__  # tracebacks show the name under which it can be imported
)
