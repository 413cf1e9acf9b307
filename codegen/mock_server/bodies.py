"""Bodies: what a call sends besides parameters, read and checked as its documentation describes it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, assert_never
from urllib.parse import parse_qsl

import msgspec

from codegen.mock_server.forms import Upload, record_of
from codegen.mock_server.json_texts import decoded
from codegen.mock_server.messages import ApiError, Call
from codegen.mock_server.multipart import Part, parts_of
from codegen.mock_server.validation import shape_problems
from codegen.spec.model import Field, Model, Request, Shape
from codegen.spec.types import FieldType

FORM, MULTIPART, JSON = "application/x-www-form-urlencoded", "multipart/form-data", "application/json"
_ANYTHING = Shape(type=FieldType.ANY)
_MOST_FIELDS = 10_000  # of a form


def json_of(call: Call) -> Any:
    """Return the body of ``call``. Raises ApiError with what the parser says when it is no JSON."""
    try:
        return decoded(call.body)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as problem:
        raise ApiError(status=400, words=str(problem)) from None


def body_of(call: Call, request: Request | None, models: dict[str, Model]) -> Any:
    """Return what ``call`` sends in its body: a value of the shape of ``request``, as far as it is one.

    Nothing is documented without a ``request``: then it may be JSON, a form, or nothing. Raises ApiError for another
    media type, and for what cannot be read.
    """
    if request is None:
        return _undocumented(call)
    if not call.body and not request.required:
        return None
    if not call.body and request.style != "query_assignments" and not media_of(call):
        raise ApiError("required_missing", words="A body is required")
    _check_media(call, request)
    match request.style:
        case "json_body":
            return json_of(call)
        case "form":
            return record_of(_pairs(call), request.shape, models)
        case "multipart":
            return _multipart(call, request.shape, models)
        case "raw":
            return _raw(call, request)
        case "query_assignments":
            return None
        case _:
            assert_never(request.style)


def check_body(sent: Any, request: Request, models: dict[str, Model], *, whole: bool) -> None:
    """Raise ApiError for the first thing that is wrong with ``sent``; required fields count when it is ``whole``."""
    if sent is None and not request.required:
        return
    for problem in shape_problems(sent, request.shape, models, creating=whole):
        words = f"{problem.path}: {problem.words}" if problem.path else problem.words
        raise ApiError(problem.condition, parameter=problem.path or None, words=words, field=problem.path)


def media_of(call: Call) -> str:
    """Return the media type of the body of ``call`` without its parameters; empty when it has none."""
    return call.headers.get("content-type", "").partition(";")[0].strip().lower()


def _undocumented(call: Call) -> Any:
    if not call.body:
        return {}
    media = media_of(call)
    if media == FORM:
        return record_of(_pairs(call), _ANYTHING, {})
    if media == MULTIPART:
        return _multipart(call, _ANYTHING, {})
    return json_of(call)


def _check_media(call: Call, request: Request) -> None:
    """Raise ApiError for a body of another media type; one without any is taken for what is documented."""
    media = media_of(call)
    if call.body and media and not _fits(media, request):
        raise ApiError(status=415, words=f"Bodies of {media} are not supported here: send {_expected(request)}")


def _expected(request: Request) -> str:
    usual = {"json_body": JSON, "form": FORM, "multipart": MULTIPART}
    return request.media or usual.get(request.style, "a text")


def _fits(media: str, request: Request) -> bool:
    documented = (request.media or "").partition(";")[0].strip().lower()
    if media == documented:
        return True
    match request.style:
        case "json_body":
            return media == JSON or media.endswith("+json")
        case "form":
            return media == FORM
        case "multipart":
            return media == MULTIPART
        case "raw":
            return documented in ("", "*/*") and (request.shape.type is FieldType.FILE or media.startswith("text/"))
        case "query_assignments":
            return True
        case _:
            assert_never(request.style)


def _pairs(call: Call) -> list[tuple[str, str]]:
    try:
        text = call.body.decode()
        return parse_qsl(text, keep_blank_values=True, max_num_fields=_MOST_FIELDS)
    except ValueError as problem:
        raise ApiError(status=400, words=f"The form cannot be read: {problem}") from None


def _multipart(call: Call, shape: Shape, models: dict[str, Model]) -> Any:
    parts = parts_of(call.body, call.headers.get("content-type", ""))
    model = models.get(shape.ref or "")
    files = {name for name, field in model.fields.items() if _is_of_files(field)} if model else set()
    for part in parts:
        if part.name.partition("[")[0] in files and part.filename is None:
            raise ApiError("value_invalid", parameter=part.name, words=f"{part.name}: A file is expected")
    return record_of(_values(parts), shape, models)


def _is_of_files(field: Field) -> bool:
    items = field.items.type if field.items is not None else None
    return FieldType.FILE in (field.type, items)


def _values(parts: Iterable[Part]) -> Iterable[tuple[str, str | Upload]]:
    for part in parts:
        if part.filename is not None:
            yield part.name, Upload(part.filename)
        else:
            yield part.name, part.content.decode("utf-8", "replace")


def _raw(call: Call, request: Request) -> Any:
    """Return the text that is the whole body; of a file only that it is one, by the name of its media type."""
    if request.shape.type is FieldType.FILE:
        if request.required and not call.body:
            raise ApiError("required_missing", words="A file is required")
        return media_of(call) or "file"
    try:
        return call.body.decode()
    except UnicodeError:
        raise ApiError(status=400, words="The body is no UTF-8 text") from None
