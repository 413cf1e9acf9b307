"""Sample calls: a call of an operation that this stand-in answers with success, for people to try."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote, urlencode

import msgspec

from codegen.mock_server.fake_values import FakeValues
from codegen.mock_server.json_texts import encoded
from codegen.mock_server.parameters import declared
from codegen.mock_server.parents import Parents
from codegen.mock_server.store import Store
from codegen.mock_server.tables import Table
from codegen.spec.model import Operation, Parameter, Request, Spec
from codegen.spec.types import FieldType
from codegen.targets.shared.server_paths import paths_of
from codegen.targets.shared.wire_forms import form_fields, query_pairs, wire_text

_HOLE = re.compile(r"\{([^{}]*)\}")


class Sample(msgspec.Struct, frozen=True):
    """What a call sends besides who calls: the whole ``path`` from the top, headers, and a body of one of three kinds.

    ``form`` are pairs, of which those of ``files`` are names of files; ``data`` is any other body with its ``media``.
    """

    path: str = ""
    query: list[tuple[str, str]] = []
    headers: dict[str, str] = {}
    cookies: dict[str, str] = {}
    media: str = ""
    data: str = ""
    form: list[tuple[str, str]] | None = None
    files: list[str] | None = None


class Samples:
    """Makes calls for one stand-in; the keys in their paths are of records that are there."""

    def __init__(self, spec: Spec, tables: dict[str, Table], store: Store, fakes: FakeValues, parents: Parents) -> None:
        self._spec, self._tables, self._store, self._fakes = spec, tables, store, fakes
        self._parents = parents

    def of(self, operation: Operation) -> Sample:
        """Return a call of ``operation``."""
        fakes = self._fakes.seeded(operation.path)
        parameters = declared(operation, self._spec)
        needed = {name: parameter for name, parameter in parameters.items() if parameter.required}
        values = {name: _value(name, parameter, fakes) for name, parameter in needed.items()}
        sent = {
            place: {n: values[n] for n, parameter in needed.items() if parameter.location == place}
            for place in ("header", "cookie")
        }
        query = [
            pair
            for n, parameter in needed.items()
            if parameter.location == "query"
            for pair in query_pairs(n, values[n], parameter)
        ]
        path = "/".join(
            part for part in (next(iter(paths_of(self._spec, operation)), ""), self._path(operation)) if part
        )
        headers = {name: wire_text(value) for name, value in sent["header"].items()}
        cookies = {name: quote(wire_text(value)) for name, value in sent["cookie"].items()}
        return _with_body(Sample(path, query, headers, cookies), operation.request, self._spec, fakes)

    def _path(self, operation: Operation) -> str:
        key = self._first_key(self._tables[operation.resource])
        names = _HOLE.findall(operation.path)
        keys = {name: operation.parameters[name].example for name in names if name in operation.parameters}
        keys |= {names[-1]: key} if names else {}
        keys |= {parent.hole: self._first_key(parent.table) for parent in self._parents.of(operation)}

        def filled(hole: re.Match[str]) -> str:
            held = keys.get(hole[1])
            return quote(wire_text(key if held is None else held), safe="")

        return _HOLE.sub(filled, operation.path).strip("/")

    def _first_key(self, table: Table) -> Any:
        return (self._store.first(table) or {}).get(table.key or "", 1)


def _value(name: str, parameter: Parameter, fakes: FakeValues) -> Any:
    known = [parameter.example, parameter.default, *(parameter.enum or ())]
    value = next((candidate for candidate in known if candidate is not None), None)
    return fakes.parameter(name, parameter) if value is None else value


def _with_body(sample: Sample, request: Request | None, spec: Spec, fakes: FakeValues) -> Sample:
    if request is None or request.style == "query_assignments":
        return sample
    value = fakes.sent(request.shape, least=0 if request.style == "json_body" else 1)
    match request.style:
        case "json_body":
            media = request.media or "application/json"
            return msgspec.structs.replace(sample, media=media, data=encoded(value).decode())
        case "form":
            media = "application/x-www-form-urlencoded"
            return msgspec.structs.replace(sample, media=media, data=urlencode(form_fields(value)))
        case "multipart":
            model = spec.models.get(request.shape.ref or "")
            files = [name for name, field in model.fields.items() if field.type is FieldType.FILE] if model else []
            pairs = [pair for pair in form_fields(value) if pair[0] not in files]
            sent = [name for name in files if isinstance(value, dict) and name in value]
            return msgspec.structs.replace(sample, form=pairs, files=sent)
        case "raw":
            media = request.media or (
                "text/plain" if request.shape.type is not FieldType.FILE else "application/octet-stream"
            )
            return msgspec.structs.replace(sample, media=media, data=wire_text(value))
