"""Multipart: the parts of a ``multipart/form-data`` body, texts and files, as RFC 7578 frames them."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import Message
from email.utils import collapse_rfc2231_value

import msgspec

from codegen.mock_server.messages import ApiError

_MOST_PARTS = 1000
_LONGEST_BOUNDARY = 70  # characters, says RFC 2046


class Part(msgspec.Struct, frozen=True):
    """One part: the name of its field, its bytes, and the name of the file where it is one."""

    name: str
    content: bytes
    filename: str | None = None


def parts_of(body: bytes, content_type: str) -> list[Part]:
    """Return the parts of ``body``. Raises ApiError for a body that is not framed as ``content_type`` says."""
    boundary = _parameter(content_type, "content-type", "boundary")
    if not boundary or len(boundary) > _LONGEST_BOUNDARY:
        raise _malformed("no boundary")
    pieces = (b"\r\n" + body).split(b"\r\n--" + boundary.encode("latin-1", "replace"))
    if len(pieces) < 2 or not pieces[-1].startswith(b"--"):
        raise _malformed("no closing boundary")
    if len(pieces) > _MOST_PARTS:
        raise _malformed(f"more than {_MOST_PARTS} parts")
    return [_part(piece) for piece in pieces[1:-1]]


def _part(piece: bytes) -> Part:
    _, _, rest = piece.partition(b"\r\n")
    head, blank, content = (b"\r\n" + rest).partition(b"\r\n\r\n")
    disposition = next((line for name, line in _headers(head) if name == "content-disposition"), "")
    name = _parameter(disposition, "content-disposition", "name")
    if not blank or name is None:
        raise _malformed("a part has no name")
    return Part(name, content, _parameter(disposition, "content-disposition", "filename"))


def _headers(head: bytes) -> Iterator[tuple[str, str]]:
    for line in head.decode("utf-8", "replace").split("\r\n"):
        name, _, value = line.partition(":")
        yield name.strip().lower(), value.strip()


def _parameter(header: str, kind: str, name: str) -> str | None:
    """Return the parameter ``name`` of a header such as ``form-data; name="file"``."""
    message = Message()
    message[kind] = " ".join(header.split())
    try:
        value = message.get_param(name, header=kind)
    except (ValueError, LookupError):  # an encoding that does not exist
        return None
    return None if value is None else collapse_rfc2231_value(value)


def _malformed(problem: str) -> ApiError:
    return ApiError(status=400, words=f"The multipart body is malformed: {problem}")
