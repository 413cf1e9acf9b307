"""Operations: one documented call each, as data that the synchronous and the asynchronous methods share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

import msgspec

from .answers import Answer
from .codecs import Codec, Encoder
from .conventions import Needs, Server
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


class Cookie(msgspec.Struct, frozen=True):
    """A cookie of the call."""

    name: str
    codec: Codec[Any]
    separator: str | None = None


class JsonBody(msgspec.Struct, frozen=True):
    """The record or value goes as the JSON body, as ``media``."""

    codec: Encoder
    media: str = "application/json"


class FormBody(msgspec.Struct, frozen=True):
    """The record goes URL-encoded in the body, as ``media``: nested names as ``a[b]``, lists as ``a[]``."""

    codec: Encoder
    media: str = "application/x-www-form-urlencoded"


class MultipartBody(msgspec.Struct, frozen=True):
    """Each field of the record goes as a part of its own, each item of a list too; what is nested goes as JSON."""

    codec: Encoder


class RawBody(msgspec.Struct, frozen=True):
    """The value alone is the body: a text or a file, as ``media``."""

    codec: Encoder
    media: str


class Assigned(msgspec.Struct, frozen=True):
    """The record goes as assignments in the query parameter of the API's convention."""

    fields: Fields


class Operation(msgspec.Struct, Generic[T_co], frozen=True):
    """One call: where it goes, what it takes, and how its answer is read.

    ``needs`` and ``server`` are None where those of the API hold.
    """

    name: str
    method: str
    path: str
    answer: Answer[T_co]
    parameters: tuple[Path | Query | Header | Cookie, ...] = ()
    body: JsonBody | FormBody | MultipartBody | RawBody | Assigned | None = None
    needs: Needs | None = None
    server: Server | None = None


Arguments = Mapping[str, object]
