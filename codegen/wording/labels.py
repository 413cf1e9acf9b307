"""Labels: what a heading, or a short line above a block, says that the block is."""

from __future__ import annotations

import enum
import re

import msgspec


class Role(enum.StrEnum):
    """What the block below a label describes."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"
    BODY = "body"
    ARGUMENT = "argument"  # parameters, without a word on where they go
    ANSWER = "answer"
    ANSWER_HEADER = "answer-header"
    STATUS = "status"  # a list of statuses
    ERRORS = "errors"
    RECORD = "record"  # the fields of a record, named or not
    VALUES = "values"  # the values of a field, named or not
    EXAMPLE_REQUEST = "example-request"
    EXAMPLE_ANSWER = "example-response"
    EXAMPLE = "example"  # of what, the label does not say
    ENDPOINT = "endpoint"  # an address or a call follows
    AUTH = "auth"
    BASE_URL = "base-url"


class Label(msgspec.Struct, frozen=True):
    """What a label says.

    ``status`` is the HTTP status it names (``"200"``, ``"4XX"``, ``"default"``); ``media`` is json, form, multipart, or
    the full media type as written; ``named`` the record or field that it names ("The owl object": "owl"); ``required``
    where the label itself says that what follows is required or optional; ``list`` tells that it announces several.
    """

    role: Role
    status: str | None = None
    media: str | None = None
    named: str | None = None
    required: bool | None = None
    list: bool = False


_SIMPLE: tuple[tuple[str, Role], ...] = (
    (r"(?:path|url|uri) (?:parameters?|params|variables|arguments)", Role.PATH),
    (r"(?:query|query string|get|filter) (?:parameters?|params|arguments)", Role.QUERY),
    (r"(?:request |http )?headers?", Role.HEADER),
    (r"(?:example|sample) request|request example", Role.EXAMPLE_REQUEST),
    (r"(?:example|sample) response|response example", Role.EXAMPLE_ANSWER),
    (r"(?:request|json|form) (?:body|parameters|payload|data)|body(?: parameters)?", Role.BODY),
    (r"response(?: body| fields| attributes)?|returns|result", Role.ANSWER),
    (r"parameters|arguments|params", Role.ARGUMENT),
    (r"attributes|properties|fields", Role.RECORD),
    (r"errors|error codes", Role.ERRORS),
    (r"status codes|responses", Role.STATUS),
)
_PATTERNS = tuple((re.compile(words, re.IGNORECASE), role) for words, role in _SIMPLE)
_NAMED = re.compile(r"(?:the )?([\w-]{1,40}) (?:object|resource|attributes)", re.IGNORECASE)
_STATUS = re.compile(r"([1-5]\d\d)\b")


def label_of(words: str) -> Label | None:
    """Return what ``words`` say of the block below them; None where they are no label.

    ``words`` is a heading or a short line, with or without its colon.
    """
    short = " ".join(words.split()).strip(" *_:")
    if len(short) > 200:
        return None
    status = _STATUS.search(short)
    bare = re.sub(r"\s*\(.{0,40}\)", "", short)
    for pattern, role in _PATTERNS:
        if pattern.fullmatch(bare):
            return Label(role, status=status[1] if status else None)
    if named := _NAMED.fullmatch(bare):
        return Label(Role.RECORD, named=named[1])
    return None
