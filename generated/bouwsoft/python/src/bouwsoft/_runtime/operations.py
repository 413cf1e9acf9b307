"""Operations: one documented call each, as data that the synchronous and the asynchronous methods share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

import msgspec

from .answers import Answer
from .codecs import Codec
from .records import Fields

T_co = TypeVar("T_co", covariant=True)


class Path(msgspec.Struct, frozen=True):
    """A part of the path."""

    name: str
    codec: Codec[Any]


class Query(msgspec.Struct, frozen=True):
    """A parameter of the query string; a list goes in one value where there is a ``separator``."""

    name: str
    codec: Codec[Any]
    separator: str | None = None


class Header(msgspec.Struct, frozen=True):
    """A header of the call."""

    name: str
    codec: Codec[Any]
    separator: str | None = None


class JsonBody(msgspec.Struct, frozen=True):
    """The record or value goes as the JSON body."""

    codec: Codec[Any]


class Assigned(msgspec.Struct, frozen=True):
    """The record goes as assignments in the query parameter of the API's convention."""

    fields: Fields


class Operation(msgspec.Struct, Generic[T_co], frozen=True):
    """One call: where it goes, what it takes, and how its answer is read."""

    name: str
    method: str
    path: str
    answer: Answer[T_co]
    parameters: tuple[Path | Query | Header, ...] = ()
    body: JsonBody | Assigned | None = None


Arguments = Mapping[str, object]
