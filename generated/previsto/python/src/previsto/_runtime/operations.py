"""Operations: one documented call each, as data that the synchronous and the asynchronous methods share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

import msgspec

from .answers import Answer
from .codecs import Codec, Encoder
from .conventions import Needs, Server
from .plans import Fields

T_co = TypeVar("T_co", covariant=True)


class Path(msgspec.Struct, frozen=True):
    """A part of the path; a list goes in one value."""

    name: str
    codec: Codec[Any]
    separator: str = ","


class Query(msgspec.Struct, frozen=True):
    """A parameter of the query string; a list goes in one value where there is a ``separator``.

    ``style`` is how a list goes otherwise: ``brackets`` (``a[]=1``), ``indices`` (``a[0]=1``), None for ``a=1&a=2``. An
    object goes as ``a[b]=1``; as ``json``, any value goes as JSON.
    """

    name: str
    codec: Codec[Any]
    separator: str | None = None
    style: str | None = None


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

    ``needs`` and ``server`` are None where those of the API hold. ``accept`` is the media type to ask for, where the
    answer has another than its usual one.
    """

    name: str
    method: str
    path: str
    answer: Answer[T_co]
    parameters: tuple[Path | Query | Header | Cookie, ...] = ()
    body: JsonBody | FormBody | MultipartBody | RawBody | Assigned | None = None
    needs: Needs | None = None
    server: Server | None = None
    accept: str = ""


Arguments = Mapping[str, object]
