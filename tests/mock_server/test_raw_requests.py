"""Requests as bytes on a socket: other versions of HTTP, HEAD, and broken ones, none of which is a server fault."""

from __future__ import annotations

import contextlib
import logging
import re
import socket
from collections.abc import Iterator

import httpx2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen.mock_server.options import Options
from tests.mock_server.running import Caller, running

_STATUS = re.compile(rb"HTTP/1\.[01] (\d{3})")
_SECONDS = 60.0  # a bound for a server that hangs, not a measure
_SOON = 0.05  # seconds; an incomplete request waits for its rest, and faults that come later are in the log
_TOKENS = [b"GET", b"POST", b"PUT", b"DELETE", b"HEAD", b"OPTIONS", b"PATCH", b"TRACE", b"CONNECT", b"X", b"get", b""]
_PATHS = [
    b"/",
    b"/assignments",
    b"/assignments/asgmt-klJ23j4L23j43",
    b"/agreements",
    b"/accounts/current",
    b"*",
    b"x:/",
]
_PATHS += [
    b"/__codegen/state",
    b"/__codegen/requests",
    b"/__codegen/reset",
    b"/%00",
    b"/%ff/%",
    b"/assignments//",
    b"//",
]
_QUERIES = [b"", b"?size=1&page=1", b"?size=-1", b"?size=%ff", b"?&&=&", b"?size[]=1", b"?a=\xff", b"?" + b"a=1&" * 300]
_HEADERS = [b"Host: x", b"Host:", b"Host: [", b"Connection: close", b"Content-Length: 5", b"Content-Length: -1"]
_HEADERS += [b"Transfer-Encoding: chunked", b"Content-Type: application/json", b"Content-Type: \xff", b"Cookie: =;;a"]
_HEADERS += [b"Authorization: Basic bG9jYWwtYXBpLWtleTo=", b"Authorization: Basic \xff", b"Origin: http://[", b": x"]
_HEADERS += [b"Expect: 100-continue", b"Upgrade: websocket", b"Accept: text/html", b"Range: bytes=0-1", b"X" * 9000]
_BODIES = [b"", b"{}", b"[[[[[", b"5\r\n{}   \r\n0\r\n\r\n", b"name=a&x[y]=%ff", b"\0" * 40, b'{"contactId": 1e999}']


@pytest.fixture(scope="module")
def desk() -> Iterator[Caller]:
    with running("previsto", Options(records=2, rate_limited=False)) as caller:
        yield caller


@pytest.fixture
def server_faults(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """Provide what the web server logs, which it keeps from other loggers."""
    logger = logging.getLogger("uvicorn.error")
    logger.addHandler(caplog.handler)
    yield caplog
    logger.removeHandler(caplog.handler)


def exchanged(caller: Caller, sent: bytes, patience: float = _SECONDS) -> bytes:
    """Return all that the server answers to ``sent``; without a word for ``patience`` seconds the caller leaves."""
    url = httpx2.URL(caller.url)
    with socket.create_connection((url.host, url.port or 80), timeout=patience) as connection:
        answer = b""
        with contextlib.suppress(TimeoutError, ConnectionError):
            connection.sendall(sent)
            while part := connection.recv(65536):
                answer += part
    return answer


def test_http_1_0_needs_no_host(desk: Caller) -> None:
    key = b"Authorization: Basic bG9jYWwtYXBpLWtleTo=\r\n"
    answer = exchanged(desk, b"GET /assignments/asgmt-klJ23j4L23j43 HTTP/1.0\r\n" + key + b"\r\n")
    assert _STATUS.match(answer) is not None
    assert (answer.split(b" ", 2)[1], b'"id":"asgmt-klJ23j4L23j43"' in answer) == (b"200", True)


def test_head_is_answered_as_get_is_without_the_body(desk: Caller) -> None:
    path = "/assignments/asgmt-klJ23j4L23j43"
    got, head = desk.get(path), desk("HEAD", path)
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == str(len(got.content))
    assert head.headers["content-type"] == got.headers["content-type"]
    assert desk("HEAD", "/assignments/nowhere").status_code == 404


_REQUEST = st.tuples(
    st.sampled_from(_TOKENS) | st.binary(max_size=4),
    st.sampled_from(_PATHS) | st.binary(max_size=12),
    st.sampled_from(_QUERIES),
    st.sampled_from([b"HTTP/1.1", b"HTTP/1.0", b"HTTP/2.0", b"http/1.1", b""]),
    st.lists(st.sampled_from(_HEADERS) | st.binary(max_size=20), max_size=4),
    st.sampled_from(_BODIES) | st.binary(max_size=30),
)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(parts=_REQUEST)
def test_no_bytes_are_a_fault_of_the_server(
    desk: Caller, server_faults: pytest.LogCaptureFixture, parts: tuple[bytes, bytes, bytes, bytes, list[bytes], bytes]
) -> None:
    method, path, query, version, headers, body = parts
    head = b"\r\n".join([method + b" " + path + query + b" " + version, b"Connection: close", *headers])
    answer = exchanged(desk, head + b"\r\n\r\n" + body, _SOON)
    assert [status for status in _STATUS.findall(answer) if int(status) >= 500] == []
    assert [record.getMessage() for record in server_faults.records if record.levelno >= logging.ERROR] == []


def test_a_fault_would_be_noticed(
    desk: Caller, server_faults: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk.stand_in, "handle", lambda _: 1 / 0)
    assert b" 500 " in exchanged(desk, b"GET / HTTP/1.0\r\n\r\n")
    assert any(record.levelno >= logging.ERROR for record in server_faults.records)


@pytest.mark.parametrize(
    "header", [b"Host: [", b"Host: x\r\nOrigin: http://[", b"Host: [::1]:x", b"Origin: http://[::1"]
)
@pytest.mark.parametrize("path", [b"/", b"/__codegen/state", b"/assignments"])
def test_a_host_or_an_origin_that_is_none_is_no_fault(desk: Caller, header: bytes, path: bytes) -> None:
    sent = b"GET " + path + b" HTTP/1.0\r\nAccept: text/html\r\n" + header + b"\r\n\r\n"
    assert re.match(rb"HTTP/1\.1 [24]", exchanged(desk, sent))


def test_it_answers_still(desk: Caller) -> None:
    assert desk.get("/assignments/asgmt-klJ23j4L23j43").status_code in (200, 404)  # a request may have deleted it
