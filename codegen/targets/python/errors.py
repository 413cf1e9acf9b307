"""Errors lowered: one exception class for each documented status, with a property for each hole of its texts."""

from __future__ import annotations

import builtins
import re
from http import HTTPStatus

import msgspec

from codegen.spec.model import Operation, Spec
from codegen.targets.code import Code
from codegen.targets.encoders.python import docstring, identifier, literal
from codegen.targets.python import docs
from codegen.targets.shared.names import pascal, unique

_HOLE = re.compile(r"\{([^{}]*)\}")
# Holes of which each refusal tells, whether its text has them or not.
_TOLD_BY_ALL = frozenset({"field"})
_STATUS_ERROR_WORDS = frozenset(
    {
        "add_note", "args", "body", "code", "description", "holes", "message", "parameter", "reason", "request",
        "request_id", "retry_after", "status", "type", "with_traceback",
    }
)  # fmt: skip


class HoleView(msgspec.Struct, frozen=True):
    """A property that tells what stood in a hole of the error's text."""

    name: Code
    hole: Code


class ErrorView(msgspec.Struct, frozen=True):
    """The exception of one status."""

    name: Code
    status: Code
    doc: Code
    holes: list[HoleView]


def lower_errors(spec: Spec) -> list[ErrorView]:
    """Return an exception for each documented status, lowest first."""
    return [_error(status, spec) for status in statuses(spec)]


def tree(views: list[ErrorView]) -> Code:
    """Return the lines of the module's tree that stand below StatusError."""
    marks = ["├──"] * (len(views) - 1) + ["└──"]
    return Code("\n".join(f"    {mark} {view.name} ({view.status})" for mark, view in zip(marks, views, strict=False)))


def exports(views: list[ErrorView]) -> list[Code]:
    """All names of the module, sorted."""
    runtime = (
        "AnswerError",
        "ApiError",
        "LoginError",
        "NoAnswerError",
        "Reason",
        "SentRequest",
        "StatusError",
        "TimedOutError",
    )
    return sorted([*(identifier(name) for name in runtime), *(view.name for view in views)])


def statuses(spec: Spec) -> list[int]:
    """Every documented status that is an error."""
    told = {int(status) for one in _telling(spec) for status in one.responses if _is_error(status)}
    return sorted(told | {case.status for case in spec.errors if 400 <= case.status < 600})


def _telling(spec: Spec) -> list[Spec | Operation]:
    """Return what tells of statuses: the API as a whole, and each call."""
    return [spec, *spec.operations.values()]


def class_name(status: int) -> str:
    """Return the class of a status, by the name that HTTP itself gives it; none hides an exception of Python's own."""
    phrase = HTTPStatus(status).phrase if status in {one.value for one in HTTPStatus} else f"Status {status}"
    name = pascal(phrase)
    name = name if name.endswith("Error") else f"{name}Error"
    return f"Http{name}" if hasattr(builtins, name) else name


def _is_error(status: str) -> bool:
    return status.isascii() and status.isdigit() and len(status) == 3 and "400" <= status < "600"


def _error(status: int, spec: Spec) -> ErrorView:
    meanings = [
        docs.words(meaning)
        for told in _telling(spec)
        for response in (told.responses.get(str(status)),)
        if response is not None
        for meaning in response.meanings
    ]
    cases = [case for case in spec.errors if case.status == status]
    found = {
        hole: None for case in cases for text in (case.description, case.message) for hole in _HOLE.findall(text or "")
    }
    found = {hole: None for hole in found if hole not in _TOLD_BY_ALL}
    names, _ = unique(found, reserved=_STATUS_ERROR_WORDS | _TOLD_BY_ALL)
    return ErrorView(
        name=identifier(class_name(status)),
        status=literal(status),
        doc=docstring([f"The server answered {status}.", *dict.fromkeys(word for word in meanings if word)], 4),
        holes=[HoleView(identifier(names[hole]), literal(hole)) for hole in found],
    )
