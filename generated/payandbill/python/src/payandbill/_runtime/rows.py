"""Batches whose rows succeed and fail apart: which rows failed, and how a large batch goes in chunks."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from typing import Any, Generic, NamedTuple, TypeVar, cast

from msgspec import UNSET

from .beside import members_of, own_members
from .conventions import RowResults
from .errors import AnswerError, ApiError, printable
from .plans import plan_of
from .records import Record, held

R = TypeVar("R", bound="RowsAnswer")


class FailedRow(NamedTuple):
    """A row that failed: its place in the batch from 0, its result, the messages in it, and the ``row`` as it was sent.

    ``result`` is None where the answer has none for the row: whether it was done is not known.
    """

    position: int
    result: Record | None
    messages: Sequence[Any]
    row: Any = None


class RowsError(ApiError):
    """Some rows of a batch failed; the others are done. ``failed`` lists them."""

    def __init__(self, failed: Sequence[FailedRow], of: int) -> None:
        lines = [f"  row {row.position}: {_reason(row)}" for row in failed]
        super().__init__("\n".join([f"{len(failed)} of {of} rows failed", *lines]))
        self.failed = tuple(failed)


class RowsAnswer(Record):
    """An answer that has a result for each row of a batch. It knows the rows that were sent."""

    @classmethod
    def __rows__(cls) -> RowResults:
        """Where the results are, and what they say."""
        raise NotImplementedError

    def failed(self, rows: Sequence[Any] | None = None) -> list[FailedRow]:
        """Return the rows that failed, each with its input; see ``failed_rows``."""
        return failed_rows(self, rows)


def failed_rows(
    answer: RowsAnswer, rows: Sequence[Any] | None = None
) -> list[FailedRow]:
    """Return the rows that failed, each with its place in the batch, its input, its result and its messages.

    ``rows`` are those that were sent, where ``answer`` did not come from a call of this process. A row without a result
    counts as failed. Raises AnswerError when the answer has no results, or more than rows were sent.
    """
    how = answer.__rows__()
    results, sent = _results(how, answer), _sent(answer, rows)
    if sent is not None and len(results) > len(sent):
        raise AnswerError(
            f"the answer has {len(results)} results for {len(sent)} rows"
        ).about(None, answer.raw)
    if sent is None and not results:
        raise AnswerError(f"the answer has no result under {how.results}").about(
            None, answer.raw
        )
    inputs = list(sent) if sent is not None else [None] * len(results)
    failed = [
        FailedRow(index, result, _value(result, how.messages) or [], inputs[index])
        for index, result in enumerate(results)
        if _has_failed(how, result)
    ]
    return failed + [
        FailedRow(index, None, [], inputs[index])
        for index in range(len(results), len(inputs))
    ]


def raise_for_rows(answer: R, rows: Sequence[Any] | None = None) -> R:
    """``answer`` itself when all its rows succeeded. Raises RowsError with those that did not."""
    failed = failed_rows(answer, rows)
    if failed:
        of = len(_sent(answer, rows) or _results(answer.__rows__(), answer))
        raise RowsError(failed, of).about(
            answer.raw.request if answer.raw else None, answer.raw
        )
    return answer


def _sent(answer: RowsAnswer, rows: Sequence[Any] | None) -> Sequence[Any] | None:
    return (
        rows
        if rows is not None
        else cast("Sequence[Any] | None", members_of(answer).get("sent"))
    )


def keep_sent(value: object, body: object) -> None:
    """Let an answer with results know the rows that were sent: the body, or the one list in it."""
    if not isinstance(value, RowsAnswer):
        return
    parts = (
        list(cast("dict[str, object]", body).values())
        if isinstance(body, dict)
        else [body]
    )
    lists = [
        cast("Sequence[object]", part)
        for part in parts
        if isinstance(part, Sequence) and not isinstance(part, (str, bytes))
    ]
    if len(lists) == 1:
        own_members(value)["sent"] = tuple(lists[0])


class Chunk(NamedTuple, Generic[R]):
    """A part of a batch that was sent: the places of its rows, its answer, and the rows that failed.

    The places of failed rows are those in the whole batch. ``end`` is where an import goes on after this part.
    """

    start: int
    end: int
    answer: R
    failed: list[FailedRow]


def in_chunks(
    send: Callable[[Sequence[Any]], R],
    rows: Sequence[Any],
    *,
    size: int = 100,
    start: int = 0,
) -> Iterator[Chunk[R]]:
    """Send ``rows`` in parts of ``size``, from the row at ``start`` on, and yield each part with what became of it.

    An error gets a note that names the row to start from again.
    """
    for begin, part in _parts(rows, size, start):
        try:
            answer = send(part)
        except ApiError as error:
            error.add_note(_resume(begin, part, error))
            raise
        yield _chunk(begin, part, answer)


async def in_chunks_async(
    send: Callable[[Sequence[Any]], Awaitable[R]],
    rows: Sequence[Any],
    *,
    size: int = 100,
    start: int = 0,
) -> AsyncIterator[Chunk[R]]:
    """Do the same as ``in_chunks`` with an asynchronous client."""
    for begin, part in _parts(rows, size, start):
        try:
            answer = await send(part)
        except ApiError as error:
            error.add_note(_resume(begin, part, error))
            raise
        yield _chunk(begin, part, answer)


def _parts(
    rows: Sequence[Any], size: int, start: int
) -> list[tuple[int, Sequence[Any]]]:
    if size < 1 or start < 0:
        raise ValueError(f"size and start: {size} and {start} are no part of a batch")
    return [
        (begin, rows[begin : begin + size]) for begin in range(start, len(rows), size)
    ]


def _chunk(begin: int, part: Sequence[Any], answer: R) -> Chunk[R]:
    failed = [
        row._replace(position=begin + row.position) for row in failed_rows(answer, part)
    ]
    return Chunk(begin, begin + len(part), answer, failed)


def _resume(begin: int, part: Sequence[Any], error: ApiError) -> str:
    doubt = (
        "may have been imported: check them, then"
        if error.may_be_done
        else "were not imported:"
    )
    return f"rows {begin} to {begin + len(part) - 1} {doubt} start again with start={begin}"


def _has_failed(how: RowResults, result: Record) -> bool:
    """Whether a row failed: by its count of errors, else by its status in any capitals. A warning is no failure."""
    errors = _value(result, how.error_count)
    if isinstance(errors, int) and errors > 0:
        return True
    status = _value(result, how.status)
    if not isinstance(status, str) or not status:
        return True
    if status.lower() in (word.lower() for word in how.success):
        return False
    return how.failure is None or status.lower() == how.failure.lower()


def _reason(row: FailedRow) -> str:
    if row.result is None:
        return "the answer has no result for it"
    return printable("; ".join(map(repr, row.messages))) or "no reason given"


def _results(how: RowResults, answer: Record) -> list[Record]:
    results = _value(answer, how.results)
    if not isinstance(results, list):
        raise AnswerError(f"the answer has no rows under {how.results}").about(
            None, answer.raw
        )
    return cast("list[Record]", results)


def _value(record: Record, wire: str | None) -> Any:
    """Return a field by its name on the wire; None when it is absent."""
    known = plan_of(type(record)).by_wire.get(wire or "")
    value = held(record, known[0]) if known else None
    return None if value is UNSET else value
