"""What can go wrong in a call.

ApiError
├── NotSentError           what a call would send breaks the documentation, and the client checks that
├── NoAnswerError          the server was not reached, or the connection broke
│   └── TimedOutError      no answer in time
├── AnswerError            an answer that cannot be read, or breaks the documentation in strict mode
├── LoginError             no usable token from the login
└── StatusError            the server refused; each usual or documented status has a class below one of these
    ├── RedirectError      3xx: redirects are not followed
    ├── ClientError        4xx
    │   └── RateLimitError 429
    └── ServerError        5xx
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType, NoneType
from typing import TYPE_CHECKING, Any, NamedTuple, Self, cast

import msgspec
from msgspec import UNSET

if TYPE_CHECKING:
    from .responses import Response

_SNIPPET = 10_000  # characters of a body that an error keeps
_LONGEST_SHOWN = 60  # characters of a value that a message shows


class SentRequest(msgspec.Struct, frozen=True):
    """What was sent, without secrets. ``url`` has the query; ``place`` only the names of its parameters."""

    method: str
    url: str

    @property
    def place(self) -> str:
        """The address for messages and logs: values of the query may be personal, so they are left out."""
        path, mark, query = self.url.partition("?")
        return (
            path
            + mark
            + "&".join(
                f"{pair.partition('=')[0]}=…" for pair in query.split("&") if pair
            )
        )

    def __str__(self) -> str:
        return f"{self.method} {self.place}"


class ApiError(Exception):
    """Base of everything a call raises on its own account. It can be pickled, as other processes need it.

    Every error has the same contents, as far as they are known: the ``request`` without secrets; the ``status``,
    ``headers``, ``request_id`` and start of the ``body`` of the answer, and the answer itself as ``raw``.
    ``may_be_done``: the call changes records, and may have done so.
    """

    request: SentRequest | None = None
    status: int | None = None
    headers: Mapping[str, str] = MappingProxyType({})
    request_id: str | None = None
    body: str = ""
    raw: Response | None = None
    may_be_done: bool = False

    def about(
        self,
        request: SentRequest | None,
        answer: Response | None = None,
        *,
        may_be_done: bool = False,
    ) -> Self:
        """Return the same error with what is known of the call; what it has already stays."""
        self.request = self.request or request
        self.may_be_done = self.may_be_done or may_be_done
        if answer is not None and self.raw is None:
            self.raw, self.status, self.headers = answer, answer.status, answer.headers
            self.request_id, self.body = answer.request_id(), answer.text()[:_SNIPPET]
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return _remade, (type(self), self.args, vars(self))


def _remade(
    kind: type[ApiError], args: tuple[object, ...], parts: dict[str, object]
) -> ApiError:
    error = kind.__new__(kind, *args)
    vars(error).update(parts)
    return error


class Violation(NamedTuple):
    """A documented rule that a call would break: the ``field`` or parameter, the ``rule``, and the ``value`` there.

    ``value`` is UNSET for one that is missing. ``message`` says what is allowed. ``hidden``: the value is a secret,
    which no message shows.
    """

    field: str
    rule: str
    message: str
    value: object
    hidden: bool = False

    def __str__(self) -> str:
        shown = (
            ""
            if self.value is UNSET or self.hidden
            else f", found {_shown(self.value)}"
        )
        return f"{self.field}: {self.message}{shown} ({self.rule})"


class NotSentError(ApiError, ValueError):
    """The call breaks the documentation and was not sent. ``violations`` lists each rule that it breaks."""

    def __init__(self, operation: str, violations: Sequence[Violation]) -> None:
        self.violations = tuple(violations)
        super().__init__(
            "\n  ".join([f"{operation} was not sent:", *map(str, self.violations)])
        )


class NoAnswerError(ApiError):
    """The server was not reached, or the connection broke before an answer was there."""


class TimedOutError(NoAnswerError):
    """No answer in time. A call that changes records may have done so."""


class AnswerError(ApiError):
    """The answer cannot be read. ``faults`` lists what breaks the documentation: path, value, what was expected."""

    def __init__(
        self, message: str, faults: Sequence[tuple[str, object, str]] = ()
    ) -> None:
        lines = [
            f"  expected {expected}, found {_shown(value)} @ {at}"
            for at, value, expected in faults
        ]
        super().__init__("\n".join([message, *lines]))
        self.faults = tuple(faults)

    def within(self, call: str) -> AnswerError:
        """Return the same error, which names the call it is about."""
        self.args = (f"{call}: {self}",)
        return self


class LoginError(ApiError):
    """The login answered no usable token, or named a server outside the API's own hosts."""


class Reason(msgspec.Struct, frozen=True, kw_only=True):
    """A documented error. ``description`` is its text on the wire, with ``{holes}`` for what differs.

    ``condition`` says in a word what is wrong, and ``kinds`` are the types of field that it is about.
    """

    status: int
    condition: str | None = None
    kinds: tuple[str, ...] = ()
    code: str | None = None
    message: str | None = None
    description: str | None = None
    about: str | None = None
    operation: str | None = None


class ErrorFormat(msgspec.Struct, frozen=True, kw_only=True):
    """The keys under which an error's body holds its parts; ``inside`` is a key whose list the body may come in."""

    code: str | None = None
    message: str | None = None
    description: str | None = None
    parameter: str | None = None
    type: str | None = None
    inside: str | None = None


class ErrorParts(msgspec.Struct, frozen=True, kw_only=True):
    """What an error's body says, as far as it could be read."""

    code: str | None = None
    message: str | None = None
    description: str | None = None
    parameter: str | None = None
    type: str | None = None


class StatusError(ApiError):
    """The server refused the call.

    ``code``, ``message``, ``description``, ``parameter`` and ``type`` come from the answer, None where it has none.
    ``reason`` is the documented error this is, and ``holes`` what is in the holes of its text. ``retry_after`` is how
    many seconds the server asks to wait, ``location`` where it redirects to; None when it does not.
    """

    status: int  # pyright: ignore[reportIncompatibleVariableOverride]

    def __init__(
        self,
        answer: Response,
        parts: ErrorParts,
        *,
        request: SentRequest,
        reason: Reason | None = None,
        holes: dict[str, str] | None = None,
        retry_after: float | None = None,
    ) -> None:
        words = (
            printable(parts.description or parts.message or answer.text()[:200]).strip()
            or "no reason given"
        )
        wait = (
            ""
            if retry_after is None
            else f" (the server asks to wait {retry_after:.0f} seconds)"
        )
        self.location = (
            answer.headers.get("location") if 300 <= answer.status < 400 else None
        )
        if self.location is not None:
            words = f"a redirect to {printable(self.location.partition('?')[0])[:500]}, which is not followed"
        super().__init__(f"{answer.status} for {request}: {words}{wait}")
        self.code = parts.code
        self.message = parts.message
        self.description = parts.description
        self.parameter = parts.parameter
        self.type = parts.type
        self.reason = reason
        self.holes = holes or {}
        self.retry_after = retry_after
        writes = request.method not in ("GET", "HEAD")
        self.about(
            request, answer, may_be_done=writes and answer.status in (500, 502, 504)
        )

    @property
    def field(self) -> str | None:
        """The field that the refusal is about; None when it does not say."""
        return self.holes.get("field") or self.parameter


class RedirectError(StatusError):
    """The server answered 3xx. Redirects are not followed: secrets go to no other place."""


class ClientError(StatusError):
    """The server answered 4xx: the call is wrong, or not allowed."""


class RateLimitError(ClientError):
    """The server answered 429: too many calls. None of them was carried out."""


class ServerError(StatusError):
    """The server answered 5xx: something is wrong with it."""


def class_of(status: int) -> type[StatusError]:
    """Return the class of a status that has none of its own."""
    if status == 429:
        return RateLimitError
    return {3: RedirectError, 4: ClientError, 5: ServerError}.get(
        status // 100, StatusError
    )


def printable(text: str) -> str:
    """``text`` of a server with blanks in the place of characters that control a terminal or cannot be seen."""
    return "".join(character if character.isprintable() else " " for character in text)


def read_parts(form: ErrorFormat, data: object) -> ErrorParts:
    """Return the parts of an error's body; whatever is not there, or not a text, is None."""
    body = _body(form, data)

    def part(key: str | None) -> str | None:
        value = body.get(key) if key else None
        return str(value) if isinstance(value, (str, int)) else None

    return ErrorParts(
        code=part(form.code),
        message=part(form.message),
        description=part(form.description),
        parameter=part(form.parameter),
        type=part(form.type),
    )


def recognise(
    reasons: Sequence[Reason], status: int, parts: ErrorParts, operation: str
) -> tuple[Reason | None, dict[str, str]]:
    """Return the documented error that an answer is, and what is in the holes of its text. The most exact text
    wins.
    """
    best: tuple[int, Reason, dict[str, str]] | None = None
    for reason in reasons:
        if reason.status != status or reason.operation not in (None, operation):
            continue
        for pattern, words in (
            (reason.description, parts.description),
            (reason.message, parts.message),
        ):
            holes = match_holes(pattern, words) if pattern and words else None
            if pattern and holes is not None:
                exact = len(pattern) - sum(len(name) + 2 for name in holes)
                exact += 1000 if pattern is reason.description else 0
                if best is None or exact > best[0]:
                    best = exact, reason, holes
                break
    return (best[1], best[2]) if best else (None, {})


def match_holes(pattern: str, words: str) -> dict[str, str] | None:
    """Return what is in the ``{holes}`` of ``pattern`` when ``words`` fit it, else None. Linear in both."""
    first, *rest = pattern.split("{")
    if not words.startswith(first):
        return None
    holes: dict[str, str] = {}
    position = len(first)
    for number, piece in enumerate(rest):
        name, _, literal = piece.partition("}")
        last = number == len(rest) - 1
        end = _end_of_hole(words, position, literal, last=last)
        if end < position:
            return None
        holes[name] = words[position:end]
        position = end + len(literal)
    return holes if position == len(words) else None


def _end_of_hole(words: str, start: int, literal: str, *, last: bool) -> int:
    if last:
        return len(words) - len(literal) if words.endswith(literal) else -1
    return words.find(literal, start)


def _shown(value: object) -> str:
    """Return a value in few words."""
    if not isinstance(value, (str, int, float, Decimal, NoneType)):
        return f"a {type(value).__name__}"
    words = str(value) if isinstance(value, Decimal) else repr(value)
    return printable(
        words if len(words) <= _LONGEST_SHOWN else f"{words[:_LONGEST_SHOWN]}…"
    )


def _body(form: ErrorFormat, data: object) -> dict[str, object]:
    if isinstance(data, str) and form.message:
        return {form.message: data}  # nothing but a text, which is the message
    if not isinstance(data, dict):
        return {}
    members = cast("dict[str, object]", data)
    inside = members.get(form.inside) if form.inside else None
    if isinstance(inside, list) and inside:
        inside = cast("list[object]", inside)[0]
    return cast("dict[str, object]", inside) if isinstance(inside, dict) else members
