"""Calls and answers: HTTP as the stand-in's parts see it, free of any web framework."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from codegen.spec.conditions import Condition
from codegen.spec.model import Field, Operation
from codegen.spec.record import Json


class Call(msgspec.Struct, frozen=True):
    """One request. ``path`` has no slash at its ends; ``headers`` have lower-case names; ``host`` is what was called.

    ``segments`` are the parts of the path, decoded one by one, so that a slash inside a value stays inside it;
    ``written`` is the path as it was sent.
    """

    method: str
    path: str
    segments: tuple[str, ...]
    query: tuple[tuple[str, str], ...] = ()
    headers: Mapping[str, str] = {}
    body: bytes = b""
    host: str = ""
    written: str = ""

    def values(self, name: str) -> list[str]:
        """Every value given for the query parameter ``name``."""
        return [value for key, value in self.query if key == name]

    def value(self, name: str) -> str | None:
        """Return the one value of ``name``, None when it is absent; several are joined, so that no number comes out."""
        values = self.values(name)
        return ",".join(values) if values else None


class MatchedCall(msgspec.Struct, frozen=True):
    """A call whose operation is known, by its key, with the values that its path holds."""

    call: Call
    key: str
    operation: Operation
    path_values: dict[str, str]


class Answer(msgspec.Struct, frozen=True):
    """One answer; ``has_body`` tells an empty answer from the JSON value null.

    ``media`` is the media type of the body. ``content`` is the body itself where it is no JSON.
    """

    status: int
    body: Json = None
    has_body: bool = True
    headers: dict[str, str] = {}
    media: str = "application/json"
    content: bytes | None = None


class ApiError(Exception):
    """The call gets an error: a ``condition`` of the spec's errors, or a bare ``status``.

    ``about`` is the model's field it is about, ``parameter`` what the call names it, ``words`` what to say where the
    documentation has no text; ``holes`` fill the documented one. ``meaning`` chooses among a status's several.
    """

    def __init__(
        self,
        condition: Condition | None = None,
        *,
        status: int | None = None,
        words: str = "",
        about: Field | None = None,
        parameter: str | None = None,
        meaning: int = 1,
        headers: Mapping[str, str] | None = None,
        **holes: str,
    ) -> None:
        super().__init__(condition or status)
        self.condition, self.status, self.words = condition, status, words
        self.about, self.parameter, self.meaning = about, parameter, meaning
        self.headers, self.holes = dict(headers or {}), holes


def listed(values: list[str], separator: str | None) -> Iterator[str]:
    """Yield the names in ``values``: repeated parameters and values joined by ``separator`` alike."""
    for value in values:
        yield from value.split(separator) if separator else [value]
