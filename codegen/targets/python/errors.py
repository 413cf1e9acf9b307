"""Errors lowered: one exception class for each documented status, with a property for each hole of its texts."""

from __future__ import annotations

import builtins
import re
from collections import Counter
from http import HTTPStatus
from typing import TypeAlias

import msgspec

from codegen.spec.model import Operation, Response, Spec
from codegen.targets.code import Code
from codegen.targets.encoders.python import docstring, identifier, literal
from codegen.targets.python import docs
from codegen.targets.shared.names import pascal, unique
from codegen.text import Text

_HOLE = re.compile(r"\{([^{}]*)\}")
# Holes of which each refusal tells, whether its text has them or not.
_TOLD_BY_ALL = frozenset({"field"})
_STATUS_ERROR_WORDS = frozenset(
    {
        "about", "add_note", "args", "body", "code", "description", "headers", "holes", "location", "may_be_done",
        "message", "parameter", "raw", "reason", "request", "request_id", "retry_after", "status", "type",
        "with_traceback",
    }
)  # fmt: skip
# Servers answer these whether a documentation names them or not.
_USUAL = (400, 401, 402, 403, 404, 405, 406, 408, 409, 410, 412, 413, 415, 422, 423, 429, 500, 501, 502, 503, 504)
# Python calls these otherwise since 3.13; classes have one name whatever runs the program.
_PHRASES = {
    413: "Request Entity Too Large",
    414: "Request-URI Too Long",
    416: "Requested Range Not Satisfiable",
    422: "Unprocessable Entity",
}
_BASES = {"RedirectError": "3xx", "ClientError": "4xx", "ServerError": "5xx"}


Meaning: TypeAlias = tuple[str, tuple[Text, ...]]  # a status, and what it means


class HoleView(msgspec.Struct, frozen=True):
    """A property that tells what stood in a hole of the error's text."""

    name: Code
    hole: Code


class ErrorView(msgspec.Struct, frozen=True):
    """The exception of one status; ``base`` is the class above it. ``documented``: the pages name the status."""

    name: Code
    base: Code
    status: Code
    documented: bool
    doc: Code
    holes: list[HoleView]


def lower_errors(spec: Spec) -> list[ErrorView]:
    """Return an exception for each documented and each usual status, lowest first."""
    documented = set(statuses(spec))
    return [_error(status, spec, documented) for status in sorted(documented.union(_USUAL))]


def tree(views: list[ErrorView]) -> Code:
    """Return the lines of the module's tree that are below StatusError."""
    lines: list[str] = []
    for base, digits in _BASES.items():
        last = base == "ServerError"
        lines.append(f"    {'└──' if last else '├──'} {base} ({digits})")
        below = [view for view in views if view.status[0] == digits[0]]
        stroke = "    " if last else "│   "
        for view in below:
            mark = "└──" if view is below[-1] else "├──"
            above = " < RateLimitError" if view.base == "RateLimitError" else ""
            lines.append(f"    {stroke}{mark} {view.name} ({view.status}){above}")
    return Code("\n".join(lines))


def exports(views: list[ErrorView]) -> list[Code]:
    """All names of the module, sorted."""
    runtime = (
        "AnswerError",
        "ApiError",
        "ClientError",
        "LoginError",
        "NoAnswerError",
        "NotSentError",
        "RateLimitError",
        "Reason",
        "RedirectError",
        "SentRequest",
        "ServerError",
        "StatusError",
        "TimedOutError",
        "Violation",
    )
    return sorted([*(identifier(name) for name in runtime), *(view.name for view in views)])


def statuses(spec: Spec) -> list[int]:
    """Every documented status that is an error."""
    documented = {int(status) for responding in _telling(spec) for status in responding.responses if _is_error(status)}
    return sorted(documented | {case.status for case in spec.errors if 400 <= case.status < 600})


def _telling(spec: Spec) -> list[Spec | Operation]:
    """Return what tells of statuses: the API as a whole, and each call."""
    return [spec, *spec.operations.values()]


def shared(spec: Spec) -> frozenset[Meaning]:
    """Return the keys (``meaning_key``) of what a status means at more than one call."""
    responses = [item for holder in _telling(spec) for item in holder.responses.items()]
    counts = Counter(meaning_key(status, response) for status, response in responses)
    return frozenset(key for key, count in counts.items() if count > 1)


def meaning_key(status: str, response: Response) -> Meaning:
    """Return what is the same for responses of one status that mean the same."""
    return status, tuple(response.meanings)


def class_name(status: int) -> str:
    """Return the class of a status, by the name that HTTP itself gives it; none hides an exception of Python's own."""
    known = {status.value: status.phrase for status in HTTPStatus} | _PHRASES
    phrase = known.get(status, f"Status {status}")
    name = pascal(phrase)
    name = name if name.endswith("Error") else f"{name}Error"
    return f"Http{name}" if hasattr(builtins, name) else name


def _is_error(status: str) -> bool:
    return status.isascii() and status.isdigit() and len(status) == 3 and "400" <= status < "600"


def _base(status: int) -> Code:
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return identifier("RateLimitError")
    return identifier("ClientError" if status < 500 else "ServerError")


def _error(status: int, spec: Spec, documented: set[int]) -> ErrorView:
    meanings = [
        docs.words(meaning)
        for responding in _telling(spec)
        for response in (responding.responses.get(str(status)),)
        if response is not None
        for meaning in response.meanings
    ]
    cases = [case for case in spec.errors if case.status == status]
    by_status = {
        hole: None for case in cases for text in (case.description, case.message) for hole in _HOLE.findall(text or "")
    }
    by_status = {hole: None for hole in by_status if hole not in _TOLD_BY_ALL}
    names, _ = unique(by_status, reserved=_STATUS_ERROR_WORDS | _TOLD_BY_ALL)
    return ErrorView(
        name=identifier(class_name(status)),
        base=_base(status),
        status=literal(status),
        documented=status in documented,
        doc=docstring([f"The server answered {status}.", *_words(status, meanings, documented)], 4),
        holes=[HoleView(identifier(names[hole]), literal(hole)) for hole in by_status],
    )


def _words(status: int, meanings: list[str], documented: set[int]) -> list[str]:
    """Return what the pages state of a status, each sentence once."""
    if status not in documented:
        return ["The documentation does not name this status."]
    return list(dict.fromkeys(word for word in meanings if word))
