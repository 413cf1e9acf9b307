"""The headers of an answer that its documentation names; none that would break it, whatever a page says."""

from __future__ import annotations

import re
from typing import Any

from codegen.mock_server.fake_values import FakeValues
from codegen.mock_server.messages import Answer
from codegen.spec.model import Header, Response
from codegen.spec.types import NUMERIC

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
_VALUE = re.compile(r"[!-~]([ -~]*[!-~])?")
_MEDIA = re.compile(r"[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+-]+( *; *[A-Za-z0-9_-]+=\"?[A-Za-z0-9._-]+\"?)*")
_OURS = {"content-type", "content-length", "transfer-encoding", "connection", "date", "server", "link", "set-cookie"}
_OURS |= {"content-encoding", "trailer", "upgrade", "keep-alive"}
_TOTAL = re.compile(r"(?i)total|count")


def with_headers(answer: Answer, response: Response | None, fakes: FakeValues, total: int | None, url: str) -> Answer:
    """Return ``answer`` with the documented headers; ``total`` is how many records there are, ``url`` leads to one."""
    headers = {
        name: _text(name, header, fakes, total, url) for name, header in (response.headers if response else {}).items()
    }
    known = {name: value for name, value in headers.items() if _may_be_sent(name, value)}
    return Answer(answer.status, answer.body, answer.has_body, known | answer.headers, answer.media, answer.content)


def safe_media(media: str | None, usual: str) -> str:
    """Return ``media``, or the ``usual`` type where none is documented or it could not be a header."""
    return media if media and _MEDIA.fullmatch(media) else usual


def _text(name: str, header: Header, fakes: FakeValues, total: int | None, url: str) -> str:
    if name.lower() in ("location", "content-location") and url:
        return url
    if total is not None and header.shape.type in NUMERIC and _TOTAL.search(name):
        return str(total)
    value: Any = fakes.whole(header.shape, name) if header.example is None else header.example
    return ("true" if value else "false") if isinstance(value, bool) else str(value)


def _may_be_sent(name: str, value: str) -> bool:
    return bool(_NAME.fullmatch(name) and _VALUE.fullmatch(value)) and name.lower() not in _OURS
