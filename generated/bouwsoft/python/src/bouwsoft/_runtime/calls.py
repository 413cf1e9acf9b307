"""A call before it is addressed: its arguments in path, query, headers and body. It knows no server and no secrets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import msgspec
from msgspec import UNSET

from . import encoding
from .codecs import Codec
from .conventions import Api
from .operations import (
    Arguments,
    Assigned,
    Cookie,
    FormBody,
    Header,
    JsonBody,
    MultipartBody,
    Operation,
    Path,
    Query,
    RawBody,
)
from .records import Fields, OpenRecord
from .uploads import Content, Upload, media_of


class Call(msgspec.Struct):
    """What a call asks for: the parts of its path by name, and all else as it is sent."""

    method: str
    headers: dict[str, str]
    query: list[tuple[str, str]] = []
    parts: dict[str, str] = {}
    path: str = ""
    content: Content = None


def call_of(
    api: Api, operation: Operation[Any], arguments: Arguments, body: object
) -> Call:
    """Return the call of ``operation``. Raises TypeError or ValueError, naming the argument that cannot be sent."""
    call = Call(
        operation.method, {"Accept": operation.accept or operation.answer.media}
    )
    for parameter in operation.parameters:
        value = arguments.get(parameter.name, UNSET)
        if value is not UNSET:
            _place(parameter, value, call)
        elif isinstance(parameter, Path):
            raise TypeError(
                f"{operation.name}: {parameter.name} is UNSET: the record it is from came without it"
            )
    if body is not UNSET:
        _put_body(api, operation, body, call)
    call.path = encoding.fill_path(operation.path, call.parts)
    return call


def _place(
    parameter: Path | Query | Header | Cookie, value: object, call: Call
) -> None:
    """Put one argument where it belongs, its name before any complaint about its value."""
    try:
        match parameter:
            case Path(name, codec, separator):
                call.parts[name] = encoding.spell_list(codec.encode(value), separator)
            case Query(name, codec, separator, style):
                call.query += encoding.query_pairs(name, value, codec, separator, style)
            case Header(name, codec, separator):
                text = encoding.spell_list(_encoded(value, codec), separator or ",")
                call.headers[name] = encoding.header_value(name, text)
            case Cookie(name, codec, separator):
                text = encoding.spell_list(_encoded(value, codec), separator or ",")
                add_headers(
                    call.headers, {"Cookie": f"{name}={encoding.percent(text)}"}
                )
    except (TypeError, ValueError) as wrong:
        raise type(wrong)(f"{parameter.name}: {wrong}") from None


def _encoded(value: object, codec: Codec[Any]) -> object:
    """Return ``value`` as JSON has it; a single text stays as it is, also where a list is expected."""
    return value if isinstance(value, str) else codec.encode(value)


def _put_body(api: Api, operation: Operation[Any], body: object, call: Call) -> None:
    match operation.body:
        case Assigned(fields):
            call.query.append(_assignments(api, fields, body))
        case JsonBody(codec, media):
            call.content, call.headers["Content-Type"] = (
                encoding.to_json(codec.encode(body)),
                media,
            )
        case FormBody(codec, media):
            call.content, call.headers["Content-Type"] = (
                encoding.to_form(codec.encode(body)),
                media,
            )
        case MultipartBody(codec):
            call.content = encoding.to_parts(
                codec.encode(body)
            )  # httpx2 states its media type, with the boundary
        case RawBody(codec, media):
            call.content, call.headers["Content-Type"] = _raw(codec.encode(body), media)
        case None:
            pass


def _raw(value: object, media: str) -> tuple[Content, str]:
    """Return a body that is one value alone, and its media type."""
    if not isinstance(value, Upload):
        return encoding.spell(value).encode("utf-8"), media
    content = value.content if isinstance(value.content, bytes) else value
    return content, media_of(value, media)


def _assignments(api: Api, fields: Fields, body: object) -> tuple[str, str]:
    how = api.assignments
    if how is None:
        raise TypeError(f"{api.name} does not say how assignments are written")
    if not isinstance(body, Mapping):
        instead = ": record.as_dict() gives one" if isinstance(body, OpenRecord) else ""
        raise TypeError(
            f"record: a mapping of names to values was expected, not {type(body).__name__}{instead}"
        )
    return how.parameter, encoding.assignments(
        how, fields, cast("Mapping[str, object]", body)
    )


def add_headers(headers: dict[str, str], more: Mapping[str, str]) -> None:
    """Put ``more`` into ``headers``; cookies of both stay."""
    cookies = [part for part in (headers.get("Cookie"), more.get("Cookie")) if part]
    headers.update(more)
    if cookies:
        headers["Cookie"] = "; ".join(cookies)
