"""Answers into what a call returns, or into the error that says why they are none."""

from __future__ import annotations

from collections import deque
from itertools import repeat
from operator import setitem
from typing import Any, TypeVar, cast

from msgspec import UNSET

from .answers import Answer, Answered, Page
from .beside import Shared, members_of
from .codecs import Faults
from .conventions import Api
from .duplicates import EXPECTED, hidden_values
from .errors import (
    AnswerError,
    ErrorParts,
    SentRequest,
    StatusError,
    class_of,
    printable,
    read_parts,
    recognise,
)
from .faults import FaultReports
from .operations import Operation
from .records import Record, held
from .responses import Response, json_of
from .retrying import retry_after

T = TypeVar("T")


def read_answer(
    api: Api,
    operation: Operation[T],
    answer: Response,
    reports: FaultReports,
    *,
    strict: bool,
) -> T:
    """Return what a successful answer holds. Raises AnswerError for one that cannot be read."""
    faults = Faults()
    try:
        value = operation.answer.read_at_once(answer.content, faults)
        if value is None:
            value = _leniently(api, operation.answer, answer, faults)
    except AnswerError as wrong:
        raise wrong.within(operation.name) from None
    except RecursionError:
        raise AnswerError("the answer is nested too deeply to be read").within(
            operation.name
        ) from None
    if faults and strict:
        raise AnswerError(
            f"the answer of {operation.name} breaks the documentation", faults
        )
    reports.report(operation.name, faults)
    _keep(value, answer)
    return value


def _leniently(api: Api, expected: Answer[T], answer: Response, faults: Faults) -> T:
    """Return what an answer holds, value by value, and report the keys that are there twice."""
    data = _data(expected, answer)
    value = _value(api, expected, data, faults, answer.status)
    if expected.content is None and data is not None:
        faults += [
            (at, hidden, EXPECTED) for at, hidden in hidden_values(answer.content, data)
        ]
    return value


def _value(
    api: Api, expected: Answer[T], data: object, faults: Faults, status: int
) -> T:
    try:
        value = expected.read(data, faults)
    except AnswerError:
        _refuse_error(api, data, status)
        raise
    if isinstance(value, Record) and all(
        held(value, name) is UNSET for name in value.__struct_fields__
    ):
        _refuse_error(api, data, status)
    return value


def _refuse_error(api: Api, data: object, status: int) -> None:
    """Raise AnswerError when an answer of success holds what the API answers to a call that it refuses."""
    if not isinstance(data, dict):
        return
    parts = read_parts(api.errors, cast("object", data))
    words = [
        part
        for part in (parts.code, parts.type, parts.message, parts.description)
        if part
    ]
    if parts.message or parts.description or len(words) > 1:
        raise AnswerError(
            f"the answer is a {status} that holds an error: {printable(': '.join(words))}"
        )


def _data(expected: Answer[Any], answer: Response) -> object:
    """Return what a value is read from: JSON, a text, bytes, or None without a body."""
    if expected.content is not None:
        return answer.text() if expected.content is str else answer.content
    if expected.empty:
        return None
    if not answer.content.strip() and not expected.may_be_blank:
        raise AnswerError(f"the answer is empty: a {answer.status} without a body")
    return json_of(answer.content) if answer.content.strip() else None


def _keep(value: object, answer: Response) -> None:
    """Let a record, a page with its records, or what surrounds another value lead to the answer it came in."""
    if isinstance(value, Record):
        value.raw = answer
    elif isinstance(value, Page):
        page = cast("Page[object]", value)
        page.raw = answer
        _keep_all(page.records, answer)
    elif isinstance(value, Answered):
        cast("Answered[object]", value).raw = answer


def _keep_all(values: list[object], answer: Response) -> None:
    """Let all records among ``values`` lead to their answer, without a look at the class of each."""
    if (
        values
        and isinstance(values[0], Record)
        and isinstance(shared := members_of(values[0]), Shared)
    ):
        shared["raw"] = answer  # all of them were decoded at once
        return
    classes = set(map(type, values))
    kinds = {kind for kind in classes if issubclass(kind, Record)}
    records = (
        values
        if kinds == classes
        else [value for value in values if type(value) in kinds]
    )
    members = map(members_of, cast("list[Record]", records))
    deque(map(setitem, members, repeat("raw"), repeat(answer)), maxlen=0)


def refused(
    api: Api, operation: str, answer: Response, shown: SentRequest
) -> StatusError:
    """Return the error that an answer without success is."""
    try:
        parts = read_parts(api.errors, json_of(answer.content))
    except AnswerError:
        parts = ErrorParts()
    reason, holes = recognise(api.reasons, answer.status, parts, operation)
    kind = api.error_types.get(answer.status) or class_of(answer.status)
    wait = retry_after(answer.headers.get("retry-after", ""))
    return kind(
        answer, parts, request=shown, reason=reason, holes=holes, retry_after=wait
    )
