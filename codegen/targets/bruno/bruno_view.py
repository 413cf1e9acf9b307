"""What is in each file of the collection, every word encoded for .bru."""

from __future__ import annotations

import re
from typing import assert_never

import msgspec

from codegen.spec.model import Spec
from codegen.targets.code import Code
from codegen.targets.encoders import bru
from codegen.targets.encoders.commonmark import code_span, inert_line
from codegen.targets.encoders.data import json_text
from codegen.targets.shared.collections.access import EXCHANGE, TOKEN, Access, access, stand_in
from codegen.targets.shared.collections.call_bodies import Body, FormField
from codegen.targets.shared.collections.calls import Answer, Given, ReadyCall, folders
from codegen.targets.shared.collections.descriptions import ABOUT_EXCHANGE, EXCHANGE_NAME, about_collection
from codegen.targets.shared.collections.request_values import slot
from codegen.targets.shared.collections.scripts import After, Before, after, before

_AUTHORIZATION = "Authorization"
_KINDS = {
    kind: Code(word)
    for kind, word in (
        ("json", "json"),
        ("text", "text"),
        ("form", "formUrlEncoded"),
        ("multipart", "multipartForm"),
        ("file", "file"),
    )
}
_BLOCKS = {"json": "json", "text": "text", "form": "form-urlencoded", "multipart": "multipart-form", "file": "file"}
_MEDIA = re.compile(r"[a-zA-Z0-9.+-]+/[a-zA-Z0-9.+-]+")


class Entry(msgspec.Struct, frozen=True):
    """A key and its value; ``off`` is the mark of what is switched off, or nothing."""

    key: Code
    value: Code
    off: Code = Code("")


class Basic(msgspec.Struct, frozen=True):
    """User name and password of one call."""

    username: Code
    password: Code


class Content(msgspec.Struct, frozen=True):
    """A body: the name of its block, and either the lines of a text or the entries of a form."""

    block: Code
    lines: Code | None = None
    entries: list[Entry] = []


class Request(msgspec.Struct, frozen=True):
    """One call's file. ``seq`` is its place in the folder, ``auth`` and ``body`` are the words of the file for both."""

    name: Code
    seq: int
    method: Code
    url: Code
    auth: Code
    body: Code
    query: list[Entry]
    places: list[Entry]
    headers: list[Entry]
    content: Content | None
    docs: Code | None
    basic: Basic | None = None
    exchange: Exchange | None = None
    after: After | None = None


class Exchange(msgspec.Struct, frozen=True):
    """What the script after the exchange of a token is made of, as JavaScript."""

    token: Code
    variable: Code
    server: Code
    follows: Code | None
    hosts: Code


class Folder(msgspec.Struct, frozen=True):
    """A folder: its path, what is in its own file, and the files of its calls by path."""

    path: str
    name: Code
    seq: int
    docs: Code
    requests: dict[str, Request]


class Environment(msgspec.Struct, frozen=True):
    """What users fill in: ``variables`` with what they start as, and the names of those that stay hidden."""

    variables: list[Entry]
    secrets: list[Code]


class Collection(msgspec.Struct, frozen=True):
    """The whole. ``username`` and ``password`` are those of Basic; ``username`` is None without it."""

    title: str
    docs: Code
    username: Code | None
    password: Code
    before: Before
    environments: dict[str, Environment]
    folders: list[Folder]


def collection_view(spec: Spec) -> Collection:
    """Return the files of ``spec``'s collection."""
    how = access(spec)
    view_folders = [_authorization(how)] if how.exchange else []
    for number, folder in enumerate(folders(spec), start=len(view_folders) + 1):
        requests = {
            f"{folder.key}/{call.key}.bru": _request(call, place, how) for place, call in enumerate(folder.calls, 1)
        }
        view_folders.append(Folder(folder.key, bru.value(folder.name), number, bru.lines(folder.about), requests))
    username, password = how.basic or (None, "")
    return Collection(
        title=inert_line(spec.api.title),
        docs=bru.lines(about_collection(spec, how)),
        username=bru.value(username) if username else None,
        password=bru.value(password),
        before=before(spec),
        environments=_environments(how),
        folders=view_folders,
    )


def _environments(how: Access) -> dict[str, Environment]:
    """By file: what users fill in for the vendor's server, and for a stand-in on their own machine."""
    open_ones = {variable.name: variable for variable in how.variables if not variable.secret}
    secrets = [bru.key(variable.name) for variable in how.variables if variable.secret]
    variables = {"vendor": open_ones, "stand-in": open_ones | {variable.name: variable for variable in stand_in(how)}}
    return {
        name: Environment(
            [Entry(bru.key(variable.name), bru.value(variable.value)) for variable in own.values()], secrets
        )
        for name, own in variables.items()
    }


def _authorization(how: Access) -> Folder:
    exchange = how.exchange
    assert exchange is not None  # noqa: S101 - for mypy: the caller has checked it
    follows = exchange.follows if exchange.hosts else ""
    script = Exchange(
        token=json_text(exchange.token),
        variable=json_text(TOKEN),
        server=json_text(exchange.server),
        follows=json_text(follows) if follows else None,
        hosts=json_text(exchange.hosts),
    )
    headers = [Entry(bru.key(name), bru.value(value)) for name, value in exchange.headers]
    request = Request(
        name=Code(EXCHANGE_NAME),
        seq=1,
        method=bru.key(exchange.method.lower()),
        url=Code(slot(EXCHANGE)),
        auth=Code("none"),
        body=Code("none"),
        query=[],
        places=[],
        headers=headers,
        content=None,
        docs=None,
        exchange=script,
    )
    requests = {f"{_AUTHORIZATION}/tokenExchange.bru": request}
    return Folder(_AUTHORIZATION, Code(_AUTHORIZATION), 1, bru.lines(ABOUT_EXCHANGE), requests)


def _request(call: ReadyCall, place: int, how: Access) -> Request:
    sent = "&".join(f"{parameter.name}={parameter.value}" for parameter in call.query if parameter.sent)
    url = "/".join([slot(call.base), *call.path]) + (f"?{sent}" if sent else "")
    headers = call.headers + _media(call.body)
    own = call.basic if call.basic != how.basic else None
    docs = _docs(call)
    return Request(
        name=bru.value(call.name),
        seq=place,
        method=bru.key(call.method.lower()),
        url=bru.value(url),
        auth=Code("basic" if own else "inherit" if call.basic else "none"),
        basic=Basic(bru.value(own[0]), bru.value(own[1])) if own else None,
        body=_KINDS[call.body.kind] if call.body else Code("none"),
        query=[_entry(parameter) for parameter in call.query],
        places=[_entry(place) for place in call.places],
        headers=[_entry(header) for header in headers],
        content=_content(call.body) if call.body else None,
        docs=bru.lines(docs) if docs else None,
        after=after(call.handing),
    )


def _media(body: Body | None) -> list[Given]:
    """Return the header of the media type; clients know those of forms, files and plain JSON themselves."""
    is_own = body is not None and body.kind in ("json", "text") and body.media != "application/json"
    return [Given("Content-Type", body.media)] if body is not None and is_own else []


def _content(body: Body) -> Content:
    block = Code(_BLOCKS[body.kind])
    match body.kind:
        case "json" | "text":
            return Content(block, lines=bru.lines(body.text))
        case "form" | "multipart":
            return Content(block, entries=[_field(field) for field in body.fields])
        case "file":
            kind = f" @contentType({body.media})" if _MEDIA.fullmatch(body.media) else ""
            return Content(block, entries=[Entry(Code("file"), Code(f"@file(){kind}"))])
        case _:
            assert_never(body.kind)


def _field(form_field: FormField) -> Entry:
    value = Code("@file()") if form_field.is_file else _form_value(form_field.value)
    return Entry(bru.key(form_field.name), value, Code("" if form_field.sent else "~"))


def _form_value(text: str) -> Code:
    """Return a value of a form: what begins with ``@`` would be the name of a file or a remark."""
    return bru.value(text.lstrip("@"))


def _entry(parameter: Given) -> Entry:
    return Entry(bru.key(parameter.name), bru.value(parameter.value), Code("" if parameter.sent else "~"))


def _docs(call: ReadyCall) -> str:
    """Return what the call does, what its parameters mean, and its documented answers: a file has no other place."""
    parameters = [parameter for parameter in (*call.places, *call.query, *call.headers) if parameter.about]
    lines = "\n".join(f"* {code_span(parameter.name)}: {' '.join(parameter.about.split())}" for parameter in parameters)
    return "\n\n".join(part for part in [call.about, lines, *map(_answer, call.answers)] if part)


def _answer(answer: Answer) -> str:
    """Return a documented answer as a block of code, its fence longer than any run of backticks inside."""
    fence = "`" * max(3, *(len(run) + 1 for run in re.findall(r"`+", answer.body)), 3)
    return f"Answer {answer.status} {code_span(answer.name)}:\n\n{fence}json\n{answer.body}\n{fence}"
