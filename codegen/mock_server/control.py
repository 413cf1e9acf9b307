"""The controls below ``/__codegen/``: how tests reset a stand-in, read what it was asked, and set its records."""

from __future__ import annotations

from collections.abc import Callable

from codegen.mock_server.fixtures import StateError, state_of
from codegen.mock_server.messages import Answer, Call
from codegen.mock_server.server import MockServer

PREFIX = "__codegen"


def is_control(call: Call) -> bool:
    """Whether ``call`` is for the stand-in itself and not for the API."""
    return call.segments[0] == PREFIX


def control(mock_server: MockServer, call: Call) -> Answer:
    """Return the answer to a call of a control."""
    known: dict[str, dict[str, Callable[[], Answer]]] = {
        "reset": {"POST": lambda: _done(mock_server.reset)},
        "requests": {
            "GET": lambda: Answer(200, {"requests": list(mock_server.requests.shown())}),
            "DELETE": lambda: _done(mock_server.requests.clear),
        },
        "state": {"GET": lambda: Answer(200, dict(mock_server.state())), "PUT": lambda: _put(mock_server, call)},
    }
    calls = known.get("/".join(call.segments[1:]))
    if calls is None:
        return _refused(404, f"unknown control; known ones: {', '.join(f'/{PREFIX}/{name}' for name in known)}")
    method = "GET" if call.method == "HEAD" else call.method
    if method not in calls:
        return _refused(405, f"{call.method!a} is not supported here", {"Allow": ", ".join(calls)})
    return calls[method]()


def forbidden() -> Answer:
    """Return the answer to a caller who may not use the controls."""
    return _refused(403, "the controls answer calls of this machine only, and no page of another site")


def _put(mock_server: MockServer, call: Call) -> Answer:
    try:
        mock_server.replace(state_of(call.body, mock_server.tables))
    except StateError as problem:
        return _refused(400, str(problem))
    return Answer(204, has_body=False)


def _done(action: Callable[[], None]) -> Answer:
    action()
    return Answer(204, has_body=False)


def _refused(status: int, words: str, headers: dict[str, str] | None = None) -> Answer:
    return Answer(status, {"message": words}, headers=headers or {})
