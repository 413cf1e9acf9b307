"""A call before it is addressed: its arguments in path, query, headers and body. It knows no server and no secrets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, cast

import msgspec
from msgspec import UNSET

from . import encoding
from .codecs import ANY, Codec
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
from .plans import Fields
from .records import OpenRecord
from .retrying import Timeout
from .uploads import Content, Upload, media_of

if TYPE_CHECKING:
    from .checking import CallCheck


class Call(msgspec.Struct):
    """What a call asks for: the parts of its path by name, and all else as it is sent."""

    method: str
    headers: dict[str, str]
    query: list[tuple[str, str]] = []
    parts: dict[str, str] = {}
    path: str = ""
    content: Content = None


class More(TypedDict, total=False):
    """What any call takes beside its documented arguments: further headers and parameters, and a timeout of its own."""

    extra_headers: Mapping[str, str] | None
    extra_query: Mapping[str, Any] | None
    timeout: Timeout


def check_more(more: More | None, operation: str) -> None:
    """Raise TypeError for an argument that the call does not have: nothing of it would be sent."""
    unknown = [name for name in more or {} if name not in More.__annotations__]
    if unknown:
        raise TypeError(
            f"{operation}() got an unexpected keyword argument {unknown[0]!r}"
        )


def add_more(call: Call, more: More | None) -> Call:
    """Return ``call`` with the headers and parameters that the documentation does not name for it."""
    for name, value in ((more or {}).get("extra_headers") or {}).items():
        call.headers[name] = encoding.header_value(name, value)
    for name, value in ((more or {}).get("extra_query") or {}).items():
        call.query += encoding.query_pairs(name, value, ANY, None, None)
    return call


def raw_call(
    method: str, path: str, json: object = UNSET, content: bytes | None = None
) -> Call:
    """Return a call that the documentation does not describe. Raises ValueError for what is no path of the API."""
    if (
        not path.startswith("/")
        or path.startswith("//")
        or not path.isprintable()
        or set(path) & set("?#\\ ")
    ):
        raise ValueError(
            f"path: {path!r:.100} is no path such as /orders/5; parameters go into query"
        )
    if not method.isascii() or not method.isalpha():
        raise ValueError(f"method: {method!r:.40} is no method such as GET")
    call = Call(
        method.upper(), {"Accept": "application/json, */*;q=0.5"}, [], {}, path, content
    )
    if json is not UNSET:
        call.content, call.headers["Content-Type"] = (
            encoding.to_json(ANY.encode(json)),
            "application/json",
        )
    return call


def call_of(
    api: Api,
    operation: Operation[Any],
    arguments: Arguments,
    body: object,
    *,
    checked: bool = False,
) -> Call:
    """Return the call of ``operation``. Raises TypeError or ValueError, naming the argument that cannot be sent.

    ``checked``: NotSentError for what breaks the documentation.
    """
    call = Call(
        operation.method, {"Accept": operation.accept or operation.answer.media}
    )
    check = _check_of(api, operation) if checked else None
    for parameter in operation.parameters:
        value = arguments.get(parameter.name, UNSET)
        if value is not UNSET:
            _place(parameter, value, call, check)
        elif isinstance(parameter, Path):
            raise TypeError(
                f"{operation.name}: {parameter.name} is UNSET: the record it is from came without it"
            )
    if body is not UNSET:
        _put_body(api, operation, body, call, check)
    if check is not None:
        check.finish()
    call.path = encoding.fill_path(operation.path, call.parts)
    return call


def _check_of(api: Api, operation: Operation[Any]) -> CallCheck | None:
    """Return the check of a call by the documentation's rules; None where it states none."""
    from .checking import CallCheck  # only clients that check wait for it

    rules = api.rules().get(operation.name) if api.rules else None
    return None if rules is None else CallCheck(operation.name, rules)


def _place(
    parameter: Path | Query | Header | Cookie,
    value: object,
    call: Call,
    check: CallCheck | None,
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
        if check is not None:
            check.parameter(name, _encoded(value, codec))
    except (TypeError, ValueError) as wrong:
        raise type(wrong)(f"{parameter.name}: {wrong}") from None


def _encoded(value: object, codec: Codec[Any]) -> object:
    """Return ``value`` as JSON has it; a single text is sent as it is, also where a list is expected."""
    return value if isinstance(value, str) else codec.encode(value)


def _put_body(
    api: Api,
    operation: Operation[Any],
    body: object,
    call: Call,
    check: CallCheck | None,
) -> None:
    how = operation.body
    if how is None:
        return
    if isinstance(how, Assigned):
        call.query.append(_assignments(api, how.fields, body))
        written: object = how.fields.encode(body) if check else None
    else:
        written = how.codec.encode(body)
    match how:
        case JsonBody(media=media):
            call.content, call.headers["Content-Type"] = (
                encoding.to_json(written),
                media,
            )
        case FormBody(media=media):
            call.content, call.headers["Content-Type"] = (
                encoding.to_form(written),
                media,
            )
        case MultipartBody():
            call.content = encoding.to_parts(
                written
            )  # httpx2 states its media type, with the boundary
        case RawBody(media=media):
            call.content, call.headers["Content-Type"] = _raw(written, media)
        case Assigned():
            pass  # they are in the query
    if check is not None:
        check.body(written, body)


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
