"""Operations: one documented call each, as data that the synchronous and the asynchronous methods share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from .answers import Answer
from .codecs import Codec
from .records import Fields

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Path:
    """A part of the path."""

    name: str
    codec: Codec[Any]


@dataclass(frozen=True, slots=True)
class Query:
    """A parameter of the query string; a list goes in one value where there is a ``separator``."""

    name: str
    codec: Codec[Any]
    separator: str | None = None


@dataclass(frozen=True, slots=True)
class Header:
    """A header of the call."""

    name: str
    codec: Codec[Any]
    separator: str | None = None


@dataclass(frozen=True, slots=True)
class JsonBody:
    """The record or value goes as the JSON body."""

    codec: Codec[Any]


@dataclass(frozen=True, slots=True)
class Assigned:
    """The record goes as assignments in the query parameter of the API's convention."""

    fields: Fields


@dataclass(frozen=True, slots=True)
class Operation(Generic[T_co]):
    """One call: where it goes, what it takes, and how its answer is read."""

    name: str
    method: str
    path: str
    answer: Answer[T_co]
    parameters: tuple[Path | Query | Header, ...] = ()
    body: JsonBody | Assigned | None = None


Arguments = Mapping[str, object]
