"""The start page: what stands here, for a person with a browser: resources, a call of each that works, and errors."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from codegen.mock_server.curl import curl
from codegen.mock_server.server import MockServer
from codegen.mock_server.sql import TRUE
from codegen.spec.model import Operation
from codegen.spec.types import Action
from codegen.targets.code import Code
from codegen.targets.encoders.html import words
from codegen.targets.templating import Templates
from codegen.text import Text

_TRIED = (Action.LIST, Action.CALL, Action.FIELD_INFO)  # what can be called without knowing a record


class ResourceView(msgspec.Struct, frozen=True):
    """One resource: how many records it has, the methods of its calls, and a command that makes one of them."""

    name: Code
    records: Code
    methods: Code
    command: Code


class ErrorView(msgspec.Struct, frozen=True):
    """One error that the documentation tells of."""

    status: Code
    words: Code


def start_page(mock_server: MockServer, url: str) -> str:
    """Return the page about ``mock_server``, which is called at ``url``; complete in itself, without scripts."""
    return Templates().render(
        "serve/start.html.j2",
        title=words(mock_server.spec.api.title),
        url=words(url),
        resources=list(_resources(mock_server, url)),
        errors=list(_errors(mock_server)),
    )


def _resources(mock_server: MockServer, url: str) -> Iterator[ResourceView]:
    for resource, table in sorted(mock_server.tables.items()):
        calls = [call for call in mock_server.spec.operations.values() if call.resource == resource]
        yield ResourceView(
            words(resource),
            words(f"{mock_server.store.count(table, TRUE):,}"),
            words(" ".join(dict.fromkeys(call.method for call in calls))),
            words(curl(url, mock_server, _tried(calls))),
        )


def _tried(calls: list[Operation]) -> Operation | None:
    fitting = (call for action in _TRIED for call in calls if call.action is action and "{" not in call.path)
    return next(fitting, next((call for call in calls if call.method == "GET"), next(iter(calls), None)))


def _errors(mock_server: MockServer) -> Iterator[ErrorView]:
    """Every documented error; of a status that none tells more of, what it means."""
    spec = mock_server.spec
    errors: dict[tuple[str, str | Text], None] = {
        (str(case.status), case.description or ""): None for case in spec.errors
    }
    known = {status for status, _ in errors}
    answers = [spec.responses, *(call.responses for call in spec.operations.values())]
    for status, response in (pair for responses in answers for pair in responses.items()):
        if status[0] in "45" and status not in known:
            meanings: list[str | Text] = [*response.meanings] or [response.phrase or ""]
            errors |= {(status, meaning): None for meaning in meanings}
    return (ErrorView(words(status), words(text)) for status, text in sorted(errors, key=lambda error: error[0]))
