"""The API's conventions lowered: the constants of the package's ``_api`` module."""

from __future__ import annotations

from typing import Any

import msgspec

from codegen.spec.auth import ApiKey, Basic, Bearer, OAuth2, TokenExchange, as_key
from codegen.spec.conventions import Conventions, Envelope, Filter, Operator
from codegen.spec.model import ErrorCase, Server, Spec
from codegen.spec.requirements import usual_auth
from codegen.targets.code import Code, join
from codegen.targets.encoders.python import identifier, literal
from codegen.targets.python.errors import statuses
from codegen.targets.python.imports import Imports
from codegen.targets.shared.names import snake, unique

_CONVENTIONS = "._runtime.conventions"
_ERRORS = "._runtime.errors"


class Entry(msgspec.Struct, frozen=True):
    """A keyword argument, or a key, and its value."""

    name: Code
    value: Code


class ApiView(msgspec.Struct, frozen=True):
    """The module with the constants: ``envelopes`` by name, ``settings`` of the one Api."""

    imports: Imports
    envelopes: list[Entry]
    reasons: list[Code]
    settings: list[Entry]


def lower_conventions(spec: Spec, agent: str) -> ApiView:
    """All conventions of the spec; ``agent`` is what the client calls itself."""
    imports = Imports()
    imports.name(_CONVENTIONS, "Api")
    constants = envelope_constants(spec)
    envelopes = [
        Entry(constants[key], _envelope(envelope, imports)) for key, envelope in spec.conventions.envelopes.items()
    ]
    reasons = [_reason(case, imports) for case in spec.errors]
    settings = [*_server(spec.servers), *_auth(spec, imports), *_rest(spec.conventions, imports)]
    if reasons:
        settings.append(Entry(Code("reasons"), Code("REASONS")))
    if statuses(spec):
        settings.append(Entry(Code("error_types"), imports.name(".errors", "BY_STATUS")))
    settings[:0] = [Entry(Code("name"), literal(spec.api.id)), Entry(Code("agent"), literal(agent))]
    return ApiView(imports, envelopes, reasons, settings)


def envelope_constants(spec: Spec) -> dict[str | None, Code]:
    """Return the name of each envelope's constant, by its key in the spec."""
    names, _ = unique(spec.conventions.envelopes, reserved=frozenset({"api", "reasons"}))
    return {key: identifier(name.upper()) for key, name in names.items()}


def called(kind: str, imports: Imports, module: str = _CONVENTIONS, /, **values: Code | None) -> Code:
    """``kind(key=value, …)``, without the values that are None."""
    given = [Code(f"{key}={value}") for key, value in values.items() if value is not None]
    return Code(f"{imports.name(module, kind)}({join(', ', given)})")


def _known(value: Any) -> Code | None:
    return literal(value) if value is not None and value != [] and value is not False else None


def _texts(values: list[str]) -> Code | None:
    """Return a tuple of texts."""
    if not values:
        return None
    return Code("(" + ", ".join(literal(value) for value in values) + ("," if len(values) == 1 else "") + ")")


def _set(values: list[Any] | None, *, always: bool = False) -> Code | None:
    if values is None or not (values or always):
        return None
    return (
        Code("frozenset({" + ", ".join(literal(str(value)) for value in values) + "})")
        if values
        else Code("frozenset()")
    )


def _envelope(envelope: Envelope, imports: Imports) -> Code:
    roles = {key.role: name for name, key in envelope.keys.items() if key.role}
    return called(
        "Envelope",
        imports,
        records=literal(envelope.records),
        next=_known(roles.get("next")),
        range=_known(roles.get("range")),
    )


def _server(servers: list[Server]) -> list[Entry]:
    """Return the first server is the one to call. Variables without a source are the user's to give."""
    if not servers:
        return [Entry(Code("server"), literal(""))]
    entries = [Entry(Code("server"), literal(servers[0].url.rstrip("/")))]
    defaults = {name: one.default for name, one in servers[0].variables.items() if one.default is not None}
    found = next((name for name, one in servers[0].variables.items() if one.source == "auth.server"), None)
    if defaults:
        entries.append(Entry(Code("variables"), literal(defaults)))
    return [*entries, *([Entry(Code("found"), literal(found))] if found else [])]


def _auth(spec: Spec, imports: Imports) -> list[Entry]:
    found: list[Code] = []
    for entry in usual_auth(spec):
        match entry:
            case ApiKey() | Bearer() | OAuth2():
                made = _key(as_key(entry), imports)
            case Basic():
                made = called("Basic", imports, username=literal(entry.username), password=_known(entry.password))
            case TokenExchange():
                made = _exchange(entry, imports)
        found.append(made)
    return [Entry(Code("auth"), Code(f"({join(', ', found)},)"))] if found else []


def _key(entry: ApiKey, imports: Imports) -> Code:
    return called(
        "ApiKey",
        imports,
        credential=literal(entry.credential),
        name=literal(entry.name),
        location=literal(entry.location) if entry.location != "header" else None,
        prefix=literal(entry.prefix) if entry.prefix else None,
    )


def _exchange(entry: TokenExchange, imports: Imports) -> Code:
    return called(
        "TokenExchange",
        imports,
        url=literal(entry.url),
        method=literal(entry.method),
        request_headers=literal(entry.request_headers),
        call_headers=literal(entry.call_headers),
        token=literal(entry.answer.token),
        server=_known(entry.answer.server),
        valid_until=_known(entry.answer.valid_until),
        layout=literal(entry.valid_until.value) if entry.valid_until else None,
        hosts=_texts(entry.hosts),
    )


def _rest(conventions: Conventions, imports: Imports) -> list[Entry]:
    """All that is the same record in the spec and in the runtime, and what nearly is."""
    pages = [_same("Pagination", page, imports) for page in conventions.pagination]
    found: dict[str, Code | None] = {
        "pagination": Code(f"({join(', ', pages)},)") if pages else None,
        "assignments": _assignments(conventions, imports),
        "filter": _filter(conventions.filter, imports) if conventions.filter else None,
        "sort": _same("Sort", conventions.sort, imports) if conventions.sort else None,
        "columns": _known(conventions.columns),
        "errors": _errors(conventions, imports),
        "rate_limit": _same("RateLimit", conventions.rate_limit, imports) if conventions.rate_limit else None,
        "rows": _rows(conventions, imports),
    }
    return [Entry(identifier(name), value) for name, value in found.items() if value is not None]


def _same(kind: str, record: msgspec.Struct, imports: Imports) -> Code:
    """Return a record whose parts have the same names in the spec and in the runtime; what says nothing is left out."""
    values: dict[str, object] = {key: getattr(record, key) for key in record.__struct_fields__}
    given = {str(identifier(key)): _known(value) for key, value in values.items() if (key, value) != ("first", 0)}
    return called(kind, imports, **given)


def _assignments(conventions: Conventions, imports: Imports) -> Code | None:
    write, filters = conventions.write, conventions.filter
    if write is None or write.kind != "query_assignments" or write.parameter is None:
        return None
    return called(
        "Assignments",
        imports,
        parameter=literal(write.parameter),
        separator=literal(write.separator or ","),
        quote=literal(write.quote or ""),
        quote_escape=literal(write.quote_escape),
        quoted=_set([kind.value for kind in write.quoted], always=True),
        true=literal(write.true if write.true is not None else "true"),
        false=literal(write.false if write.false is not None else "false"),
        null=_known(filters.null if filters else None),
    )


def _filter(filters: Filter, imports: Imports) -> Code:
    operators = [Code(f"{literal(word)}: {_operator(one, imports)}") for word, one in filters.operators.items()]
    return called(
        "Filter",
        imports,
        kind=literal(filters.kind),
        parameter=_known(filters.parameter),
        operators=Code("{" + join(", ", operators) + "}") if operators else None,
        conjunctions=_texts(filters.conjunctions),
        null=_known(filters.null),
        quote=_known(filters.quote),
        quote_escape=_known(filters.quote_escape),
        brackets=_known(filters.brackets),
        bare_values=_known(filters.bare_values),
        bare_minimum=_known(filters.bare_minimum),
        negation=_known(filters.negation),
    )


def _operator(operator: Operator, imports: Imports) -> Code:
    return called(
        "Operator",
        imports,
        meaning=literal(operator.meaning),
        types=_set([kind.value for kind in operator.types] if operator.types is not None else None, always=True),
        nullable_types=_set(
            [kind.value for kind in operator.nullable_types] if operator.nullable_types is not None else None,
            always=True,
        ),
    )


def _errors(conventions: Conventions, imports: Imports) -> Code | None:
    form = conventions.errors
    if form is None or form.kind == "none":
        return None
    parts = ("code", "message", "description", "parameter", "type", "inside")
    return called("ErrorFormat", imports, _ERRORS, **{part: _known(getattr(form, part)) for part in parts})


def _rows(conventions: Conventions, imports: Imports) -> Code | None:
    rows = conventions.rows
    if rows is None:
        return None
    return called(
        "RowResults",
        imports,
        results=literal(rows.results),
        status=literal(rows.status),
        success=_texts(rows.success),
        messages=_known(rows.messages),
        error_count=_known(rows.error_count),
    )


def _reason(case: ErrorCase, imports: Imports) -> Code:
    return called(
        "Reason",
        imports,
        _ERRORS,
        status=literal(case.status),
        code=_known(case.code),
        message=_known(case.message),
        description=_known(case.description),
        about=_known(case.about),
        operation=_known(case.operation),
    )


def variable_names(servers: list[Server]) -> dict[str, str]:
    """Return the server variables a user must or may give, by wire name."""
    if not servers:
        return {}
    return {name: snake(name) for name, one in servers[0].variables.items() if one.source is None}
