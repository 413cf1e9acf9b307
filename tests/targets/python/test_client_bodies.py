"""What the client sends as a body, as it arrives: files, parts, plain texts, wrapped records, lists, forms."""

from __future__ import annotations

import datetime as dt
import email
import email.policy
import importlib
import io
import os
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.targets.python.calling import client, run
from tests.targets.python.local_server import CUT, Arrived, LocalServer


class Part(NamedTuple):
    """One part of a body as a server sees it."""

    name: str
    file: str | None
    media: str | None
    content: bytes


def parts_of(arrived: Arrived) -> list[Part]:
    """Return the parts of a multipart body, as the standard library's parser of mail reads them."""
    head = b"Content-Type: " + arrived.headers["content-type"].encode() + b"\r\n\r\n"
    message = email.message_from_bytes(head + arrived.body, policy=email.policy.HTTP)
    parts = []
    for part in message.iter_parts():
        disposition = part["Content-Disposition"].params
        media = part["Content-Type"]
        content = part.get_payload(decode=True)
        parts.append(Part(disposition["name"], disposition.get("filename"), media and str(media), content))
    return parts


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def asynchronous(request: pytest.FixtureRequest, packages: dict[str, Path]) -> bool:
    return bool(request.param)


def _called(server: LocalServer, asynchronous: bool, use: Any, **options: Any) -> Any:
    return run(client("depot", server, asynchronous=asynchronous, **options), use, asynchronous=asynchronous)


def _models() -> Any:
    return importlib.import_module("depot.models")


def test_each_field_is_a_part_and_files_have_names_and_media_types(
    server: LocalServer, asynchronous: bool, tmp_path: Path
) -> None:
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(b"%PDF \xff\r\n--")
    crate = _models().Crate(code="A1", weight=Decimal("1.50"))
    server.answer(status=204)
    with (tmp_path / "page.png").open("w+b") as page:
        page.write(b"PNG")
        _called(
            server,
            asynchronous,
            lambda api: api.scans.create(
                file=paper,
                pages=[b"raw", page, ("zwei.txt", b"two"), ("3", io.BytesIO(b"three"), "text/x-three")],
                title='A "title" ü',
                copies=2,
                labels=["a", "b"],
                crate=crate,
                taken=dt.date(2026, 5, 7),
            ),
        )
    (arrived,) = server.requests
    assert arrived.headers["content-length"] == str(len(arrived.body))
    assert parts_of(arrived) == [
        Part("file", "paper.pdf", "application/pdf", b"%PDF \xff\r\n--"),
        Part("pages", "pages", "application/octet-stream", b"raw"),
        Part("pages", "page.png", "image/png", b"PNG"),
        Part("pages", "zwei.txt", "text/plain", b"two"),
        Part("pages", "3", "text/x-three", b"three"),
        Part("title", None, None, 'A "title" ü'.encode()),
        Part("copies", None, None, b"2"),
        Part("labels", None, None, b"a"),
        Part("labels", None, None, b"b"),
        Part("crate", None, "application/json", b'{"code":"A1","weight":1.50}'),
        Part("taken", None, None, b"2026-05-07"),
    ]


def test_a_file_is_sent_whole_again_when_the_connection_broke(
    server: LocalServer, asynchronous: bool, tmp_path: Path
) -> None:
    read, write = os.pipe()
    os.write(write, b"once only")
    os.close(write)
    sources: list[Any] = [tmp_path / "x", io.BytesIO(b"once only"), os.fdopen(read, "rb"), b"once only"]
    sources[0].write_bytes(b"once only")
    for source in sources:
        server.answer(status=CUT)
        server.answer(status=204)
        sleep = _nap if asynchronous else lambda _: None
        _called(server, asynchronous, lambda api, source=source: api.scans.replace(4, content=source), sleep=sleep)
    assert [request.body for request in server.requests] == [b"once only"] * 8


async def _nap(_: float) -> None:
    """No pause at all."""


def test_a_raw_body_is_the_file_alone_with_its_media_type(
    server: LocalServer, asynchronous: bool, tmp_path: Path
) -> None:
    photo = tmp_path / "photo.jpeg"
    photo.write_bytes(b"JPEG" * 50_000)
    for source in (photo, ("a.png", b"PNG"), ("x", b"GIF", "image/gif"), b"?"):
        server.answer(status=204)
        _called(server, asynchronous, lambda api, source=source: api.scans.replace(4, content=source))
    assert [request.headers["content-type"] for request in server.requests] == [
        "image/jpeg",
        "image/png",
        "image/gif",
        "application/octet-stream",
    ]
    assert [request.body for request in server.requests] == [b"JPEG" * 50_000, b"PNG", b"GIF", b"?"]
    assert server.requests[0].headers["content-length"] == "200000"
    assert "transfer-encoding" not in server.requests[0].headers


def test_a_raw_text_is_sent_as_it_is(server: LocalServer, asynchronous: bool) -> None:
    server.answer(status=204)
    _called(server, asynchronous, lambda api: api.scans.note(4, content="né\n{}"))
    server.answer(status=204)
    _called(server, asynchronous, lambda api: api.scans.patch(content="<a/>"))
    server.answer(status=204)
    _called(server, asynchronous, lambda api: api.scans.patch(content=b"<b/>"))
    assert [(request.headers["content-type"], request.body) for request in server.requests] == [
        ("text/plain; charset=utf-8", "né\n{}".encode()),
        ("application/xml", b"<a/>"),
        ("application/xml", b"<b/>"),
    ]


def test_a_wrapped_record_a_list_and_a_form_of_free_names(server: LocalServer, asynchronous: bool) -> None:
    crate = _models().Crate(code="A1")
    for _ in range(3):
        server.answer(status=204)
    _called(server, asynchronous, lambda api: api.crates.create(crate=crate))
    _called(server, asynchronous, lambda api: api.crates.load(records=[crate, _models().Crate(code="B2")]))
    _called(server, asynchronous, lambda api: api.crates.tag(record={"wood": ["old", "wet"], "lid": []}))
    assert [request.body for request in server.requests] == [
        b'{"crate":{"code":"A1"}}',
        b'[{"code":"A1"},{"code":"B2"}]',
        b"wood%5B%5D=old&wood%5B%5D=wet",
    ]


@pytest.mark.parametrize(
    ("source", "error", "words"),
    [
        ("paper.pdf", TypeError, "file: .*pathlib.Path.* was expected, not str"),
        (3, TypeError, "not int"),
        (io.StringIO("x"), TypeError, 'open\\(path, "rb"\\)'),
        (("a", b"", "b", "c"), TypeError, "not a tuple of 4"),
        (("a\r\nb", b""), ValueError, "control characters"),
        (("a", b"", "x/y\r\nZ: 1"), ValueError, "control characters"),
        (Path("/no/such/file"), FileNotFoundError, "no/such"),
    ],
)
def test_what_is_no_file_is_refused_before_anything_is_sent(
    server: LocalServer, asynchronous: bool, source: object, error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words):
        _called(server, asynchronous, lambda api: api.scans.create(file=source, copies=1))
    assert server.requests == []


def test_a_field_that_is_not_documented_is_refused_in_parts_and_forms_too(
    server: LocalServer, asynchronous: bool
) -> None:
    with pytest.raises(ValueError, match="titel is no field, did you mean title"):
        _called(server, asynchronous, lambda api: api.scans.create(file=b"", copies=1, extra={"titel": "x"}))
    server.answer(status=204)
    _called(
        server, asynchronous,
        lambda api: api.scans.create(file=b"x", copies=1, extra={"titel": "x"}, validate=False),
    )  # fmt: skip
    assert [part.name for part in parts_of(server.requests[0])] == ["file", "copies", "titel"]
