"""The app: the stand-in behind Starlette. Here alone HTTP becomes calls, and answers become HTTP."""

from __future__ import annotations

import asyncio
import re
from ipaddress import ip_address
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from codegen.mock_server.control import control, forbidden, is_control
from codegen.mock_server.json_texts import encoded
from codegen.mock_server.messages import Answer, Call
from codegen.mock_server.server import MockServer

_PATH = "%/-._~!$&'()*+,;=:@"  # what a path may hold as it is
_HOST = re.compile(r"[^A-Za-z0-9.:\[\]_-]")
LARGEST = 32 * 1024 * 1024  # bytes of a body: what is larger is refused before it is read


class _Door:
    """Every path and every method lead here; which of them there are is the stand-in's business.

    Calls are answered on the event loop: the records are behind one lock anyway, and a thread costs more than a call.
    """

    def __init__(self, mock_server: MockServer) -> None:
        self._mock_server = mock_server

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await send({"type": "websocket.close"})
            return
        request = Request(scope, receive)
        try:
            body = await _body(request)
        except ClientDisconnect:
            return
        if _is_visitor(request):
            base = self._mock_server.base
            url = f"http://{_host_of(request)}" + (f"/{base}" if base else "")
            await (await run_in_threadpool(_page, self._mock_server, url))(scope, receive, send)
            return
        if body is None:
            await Response(status_code=413)(scope, receive, send)
            return
        call = call_of(request, body)
        if self._mock_server.options.latency and not is_control(call):
            await asyncio.sleep(self._mock_server.options.latency)
        await response_of(self._answer(request, call))(scope, receive, send)

    def _answer(self, request: Request, call: Call) -> Answer:
        if not is_control(call):
            return self._mock_server.handle(call)
        return control(self._mock_server, call) if self._may_control(request) else forbidden()

    def _may_control(self, request: Request) -> bool:
        """Whether a call may use the controls: one of this machine, or any that comes to an address of the network.

        A site whose name leads here may not, nor may a page of another site, unless pages of any origin may call.
        """
        name, _ = request.scope.get("server") or ("127.0.0.1", None)
        origin = request.headers.get("origin")
        if origin is not None and not self._mock_server.options.cors and _authority(origin) != _host_of(request):
            return False
        return not _is_loopback(name) or _is_loopback(_host_name(_host_of(request)))


def _is_visitor(request: Request) -> bool:
    """Whether a browser on this very machine asks for the top: no call of an API, which asks for no page.

    The page shows what admits a call, so nobody else gets it, nor a site whose name leads here.
    """
    if request.scope["path"] != "/" or request.method != "GET" or "text/html" not in request.headers.get("accept", ""):
        return False
    here = request.client is not None and _is_loopback(request.client.host)
    return here and _is_loopback(_host_name(_host_of(request)))


def _host_name(host: str) -> str:
    """Return the name in ``host`` without its port; empty where it can be none."""
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""


def _authority(origin: str) -> str:
    """Return the host and port of ``origin``; empty where it has none."""
    try:
        return urlsplit(origin).netloc
    except ValueError:
        return ""


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _host_of(request: Request) -> str:
    """Return the host that was called; a caller of HTTP/1.0 need not name it, so then it is where this server is."""
    name, port = request.scope.get("server") or ("127.0.0.1", None)
    return request.headers.get("host") or (f"{name}:{port}" if port else name)


def _page(mock_server: MockServer, url: str) -> Response:
    from codegen.mock_server.start_page import start_page  # templates cost what a start has no time for

    return HTMLResponse(start_page(mock_server, url), headers={"Cache-Control": "no-store"})


def app_for(mock_server: MockServer) -> ASGIApp:
    """Return the ASGI application that answers for ``mock_server``."""
    door, every = _Door(mock_server), ("*",)
    if not mock_server.options.cors:
        return door
    return CORSMiddleware(door, allow_origins=every, allow_methods=every, allow_headers=every, expose_headers=every)


async def _body(request: Request) -> bytes | None:
    """Return the whole body, None when there is too much of it."""
    if "content-length" not in request.headers and "transfer-encoding" not in request.headers:
        return b""
    parts, size = [], 0
    async for part in request.stream():
        size += len(part)
        if size > LARGEST:
            return None
        parts.append(part)
    return b"".join(parts)


def call_of(request: Request, body: bytes) -> Call:
    """Return the request as the stand-in sees it; the parts of the path are decoded one by one."""
    raw = request.scope.get("raw_path") or request.url.path.encode()
    written = raw.decode("latin-1").partition("?")[0].strip("/")
    segments = tuple(unquote(part) for part in written.split("/"))
    query = parse_qsl(request.scope["query_string"].decode("latin-1"), keep_blank_values=True, max_num_fields=None)
    headers = {name.lower(): value for name, value in reversed(request.headers.items())}
    host = _HOST.sub("", _host_of(request))
    return Call(
        request.method, "/".join(segments), segments, tuple(query), headers, body, host, quote(written, safe=_PATH)
    )


def response_of(answer: Answer) -> Response:
    """Return the answer as HTTP."""
    if not answer.has_body:
        return Response(status_code=answer.status, headers=answer.headers)
    content = encoded(answer.body) if answer.content is None else answer.content
    return Response(content, answer.status, headers=answer.headers | {"Content-Type": answer.media})
