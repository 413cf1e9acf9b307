"""Bad servers: what `codegen introspect` tells of those that refuse, fail, lead elsewhere, or contradict the pages."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import httpx2
import msgspec

from codegen.diagnostics.finding import Finding
from codegen.dialects.page_reader import PageReader
from codegen.fetch.client import Politeness
from codegen.introspect.client import Server
from codegen.introspect.credentials import Credentials, find_credentials
from codegen.introspect.run import introspect
from codegen.spec.auth import AnswerKeys, Basic, TokenExchange
from codegen.spec.model import Spec
from tests.diagnostics.bad_input import gives
from tests.tiny_spec import broken, tiny
from tests.tiny_workspace import TinyWorkspace

FIELDS = ("id", "name", "weight", "bought")
TYPES = {"weight": "number", "bought": "date"}


def with_field_tables() -> Spec:
    """Return the tiny spec, whose resource is called as the page calls it, with a path for field tables."""
    spec = broken("operations", "tools.get", "resource", value="tool")
    conventions = msgspec.structs.replace(spec.conventions, introspection="/{resource}/FieldInfo")
    return msgspec.structs.replace(spec, conventions=conventions)


def asked(folder: Path, answer: httpx2.Response, spec: Spec | None = None) -> tuple[Finding, ...]:
    """Return the findings of a run whose server answers every call with ``answer``."""
    shed = TinyWorkspace(folder)
    spec = spec or with_field_tables()
    credentials = Credentials({"api_key": "EXAMPLE-KEY"})
    network = httpx2.MockTransport(lambda _: answer)
    server = Server(spec, credentials, "https://api.shed.test", politeness=Politeness(first_wait=0), transport=network)
    return introspect(shed.folder, spec, PageReader("gitbook"), server, credentials, lambda _done, _of: None).findings


def table(*names: str, **changed: str) -> httpx2.Response:
    """Return a field table as the page has it, but for ``changed`` types."""
    types = TYPES | changed
    rows = [{"name": name, "type": types.get(name, "string"), "required": name == "name"} for name in names]
    return httpx2.Response(200, content=json.dumps(rows).encode())


@gives("introspect-none")
def api_that_tells_nothing_of_field_tables(folder: Path) -> Iterable[Finding]:
    return asked(folder, table(*FIELDS), tiny())


@gives("introspect-credential")
def credential_that_is_nowhere(_: Path) -> Iterable[Finding]:
    spec = msgspec.structs.replace(tiny(), auth=[Basic(username="api_key")])
    find_credentials("shed", spec, {}, None)
    return ()


@gives("introspect-refused")
def server_that_refuses_the_key(folder: Path) -> Iterable[Finding]:
    return asked(folder, httpx2.Response(401))


@gives("introspect-elsewhere")
def token_answer_that_leads_to_a_stranger(folder: Path) -> Iterable[Finding]:
    exchange = TokenExchange(
        url="https://auth.shed.test/token", answer=AnswerKeys(token="t", server="s"), hosts=["*.shed.test"]
    )
    answer = httpx2.Response(200, content=b'{"t": "EXAMPLE-TOKEN", "s": "shed.test.example"}')
    spec = msgspec.structs.replace(tiny(), auth=[exchange])
    spec = msgspec.structs.replace(spec, conventions=with_field_tables().conventions)
    server = Server(spec, Credentials({}), transport=httpx2.MockTransport(lambda _: answer))
    return introspect(folder, spec, PageReader("gitbook"), server, Credentials({}), lambda _done, _of: None).findings


@gives("introspect-failed")
def server_that_breaks(folder: Path) -> Iterable[Finding]:
    return asked(folder, httpx2.Response(500))


@gives("introspect-left")
def server_that_wants_to_be_left_alone_for_a_day(folder: Path) -> Iterable[Finding]:
    return asked(folder, httpx2.Response(429, headers={"retry-after": "86400"}))


@gives("introspect-no-table")
def resource_without_a_table(folder: Path) -> Iterable[Finding]:
    return asked(folder, httpx2.Response(404))


@gives("introspect-differs")
def type_that_the_server_tells_otherwise(folder: Path) -> Iterable[Finding]:
    return asked(folder, table(*FIELDS, weight="integer"))


@gives("introspect-field-missing")
def field_that_the_server_does_not_know(folder: Path) -> Iterable[Finding]:
    return asked(folder, table("id", "name", "bought"))


@gives("introspect-field-new")
def field_that_no_page_lists(folder: Path) -> Iterable[Finding]:
    return asked(folder, table(*FIELDS, "colour"))
