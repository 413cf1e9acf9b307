"""What came back: an answer as it was, or that there was none."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any

import msgspec

from .errors import AnswerError, NoAnswerError, SentRequest
from .spellings import http_date, undecimal

_JSON = msgspec.json.Decoder(float_hook=Decimal)
BOM = b"\xef\xbb\xbf"
_REQUEST_IDS = (
    "x-request-id",
    "request-id",
    "x-correlation-id",
    "x-ms-request-id",
    "traceparent",
)
_CHARSET = re.compile(r";\s*charset=\"?([A-Za-z0-9._-]{1,40})", re.IGNORECASE)


class Headers(Mapping[str, str]):
    """The headers of an answer. Their names are in lower case, and found in any case."""

    __slots__ = ("_values",)

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._values = {name.lower(): value for name, value in pairs}

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Headers({', '.join(self._values)})"


class Response(msgspec.Struct, frozen=True):
    """An answer, read whole. Header names are found in any case. The hooks see a login's answer without its content."""

    status: int
    headers: Mapping[str, str]
    content: bytes
    request: SentRequest | None = None

    def time(self) -> dt.datetime | None:
        """Return when the server answered by its own clock; None when it does not say so."""
        return http_date(self.headers.get("date", ""))

    def json(self) -> Any:
        """Return the content's JSON, its numbers as Python has them. Raises AnswerError when it is none."""
        return undecimal(json_of(self.content))

    def request_id(self) -> str | None:
        """Return what the server calls this exchange, where it names it."""
        return next(
            (self.headers[name] for name in _REQUEST_IDS if name in self.headers), None
        )

    def text(self) -> str:
        """Return the content as a text, in the charset that the answer states, or UTF-8."""
        stated = _CHARSET.search(self.headers.get("content-type", ""))
        try:
            return self.content.decode(stated[1] if stated else "utf-8", "replace")
        except (LookupError, ValueError):
            return self.content.decode("utf-8", "replace")

    def __repr__(self) -> str:
        return f"Response({self.status}, {len(self.content)} bytes)"

    def __rich_repr__(self) -> list[tuple[str, object]]:
        return [("status", self.status), ("bytes", len(self.content))]


class Lost(msgspec.Struct, frozen=True):
    """No answer. ``arrived``: the request may have arrived all the same; ``passing``: the trouble may pass."""

    error: NoAnswerError
    arrived: bool
    passing: bool


def json_of(content: bytes) -> object:
    """Return JSON data, its fractions as Decimal so that no digit is lost. Raises AnswerError when it is none."""
    try:
        data: object = _JSON.decode(content.removeprefix(BOM))
    except RecursionError:
        raise AnswerError("the answer is nested too deeply to be read") from None
    except (msgspec.DecodeError, UnicodeDecodeError, ArithmeticError) as wrong:
        html = content.lstrip()[:200].lower().startswith((b"<!doctype html", b"<html"))
        raise AnswerError(
            "the answer is an HTML page, no JSON"
            if html
            else f"the answer is no JSON: {wrong}"
        ) from None
    return data
