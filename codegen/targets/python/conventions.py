"""The API's conventions lowered: the constants of the package's ``_api`` module."""

from __future__ import annotations

from collections import Counter
from typing import Any

import msgspec

from codegen.spec.conventions import Conventions, Envelope, Filter, Operator, Pagination
from codegen.spec.model import ErrorCase, Server, Spec
from codegen.spec.requirements import default_auth
from codegen.spec.types import FieldType
from codegen.targets.code import Code, join
from codegen.targets.encoders.python import identifier, literal
from codegen.targets.python import client_auth
from codegen.targets.python.imports import Imports
from codegen.targets.python.written import CONVENTIONS, called, known, texts
from codegen.targets.shared.names import unique

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


def lower_conventions(spec: Spec, agent: str, *, has_rules: bool) -> ApiView:
    """All conventions of the spec; ``agent`` is what the client calls itself. ``has_rules``: calls can be checked."""
    imports = Imports()
    imports.name(CONVENTIONS, "Api")
    constants = envelope_constants(spec)
    rows = _rows(spec.conventions, imports)
    envelopes = [] if rows is None else [Entry(Code("ROWS"), rows)]
    envelopes += [
        Entry(constants[key], _envelope(envelope, spec.conventions, imports))
        for key, envelope in spec.conventions.envelopes.items()
    ]
    kinds = _kinds_of_names(spec)
    reasons = [_reason(case, kinds, imports) for case in spec.errors]
    settings = [*_server(spec.servers), *_auth(spec, imports), *_rest(spec, imports)]
    if reasons:
        settings.append(Entry(Code("reasons"), Code("REASONS")))
    settings.append(Entry(Code("error_types"), imports.name(".errors", "BY_STATUS")))
    if has_rules:
        imports.name("typing", "TYPE_CHECKING")
        settings.append(Entry(Code("rules"), Code("_rules")))
    settings[:0] = [Entry(Code("name"), literal(spec.api.id)), Entry(Code("agent"), literal(agent))]
    return ApiView(imports, envelopes, reasons, settings)


def envelope_constants(spec: Spec) -> dict[str | None, Code]:
    """Return the name of each envelope's constant, by its key in the spec."""
    names, _ = unique(spec.conventions.envelopes, reserved=frozenset({"api", "reasons", "rows"}))
    return {key: identifier(name.upper()) for key, name in names.items()}


def _set(values: list[Any] | None, *, always: bool = False) -> Code | None:
    if values is None or not (values or always):
        return None
    return (
        Code("frozenset({" + ", ".join(literal(str(value)) for value in values) + "})")
        if values
        else Code("frozenset()")
    )


def _envelope(envelope: Envelope, conventions: Conventions, imports: Imports) -> Code:
    roles: dict[str | None, str] = {key.role: name for name, key in envelope.keys.items() if key.role}
    for role, key in [(role, key) for way in conventions.pagination for role, key in _keys_of(way)]:
        if key in envelope.keys:
            roles.setdefault(role, key)
    return called(
        "Envelope",
        imports,
        records=literal(envelope.records),
        next=known(roles.get("next")),
        range=known(roles.get("range")),
    )


def _keys_of(way: Pagination) -> list[tuple[str, str]]:
    """Return the keys of an envelope that a way through a list names, each with its role."""
    return [(role, key) for role, key in (("next", way.next), ("range", way.total)) if key is not None]


def _server(servers: list[Server]) -> list[Entry]:
    """Return the first server is the one to call. Variables without a source are the user's to give."""
    if not servers:
        return [Entry(Code("server"), literal(""))]
    entries = [Entry(Code("server"), literal(servers[0].url.rstrip("/")))]
    defaults = {
        name: variable.default for name, variable in servers[0].variables.items() if variable.default is not None
    }
    variable = next((name for name, variable in servers[0].variables.items() if variable.source == "auth.server"), None)
    if defaults:
        entries.append(Entry(Code("variables"), literal(defaults)))
    return [*entries, *([Entry(Code("found"), literal(variable))] if variable else [])]


def _auth(spec: Spec, imports: Imports) -> list[Entry]:
    codes = client_auth.lower_entries(spec, imports)
    entries = [Entry(Code("auth"), Code(f"({join(', ', codes)},)"))] if codes else []
    if not client_auth.is_chosen(spec):
        return entries
    return [*entries, Entry(Code("needs"), client_auth.needs(default_auth(spec)))]


def own_server(servers: list[Server], imports: Imports) -> Code:
    """Return the server of one call as a record of the runtime."""
    values = {str(entry.name): entry.value for entry in _server(servers)}
    values["url"] = values.pop("server")
    return called("Server", imports, f".{CONVENTIONS}", **values)


def _rest(spec: Spec, imports: Imports) -> list[Entry]:
    """All that is the same record in the spec and in the runtime, and what nearly is."""
    conventions = spec.conventions
    pages = [_same("Pagination", page, imports) for page in conventions.pagination]
    codes: dict[str, Code | None] = {
        "pagination": Code(f"({join(', ', pages)},)") if pages else None,
        "assignments": _assignments(spec, imports),
        "filter": _filter(conventions.filter, imports) if conventions.filter else None,
        "sort": _same("Sort", conventions.sort, imports) if conventions.sort else None,
        "columns": known(conventions.columns),
        "errors": _errors(conventions, imports),
        "rate_limit": _same("RateLimit", conventions.rate_limit, imports) if conventions.rate_limit else None,
        "rows": Code("ROWS") if conventions.rows else None,
    }
    return [Entry(identifier(name), value) for name, value in codes.items() if value is not None]


def _same(kind: str, record: msgspec.Struct, imports: Imports) -> Code:
    """Return a record whose parts have the same names in the spec and in the runtime; what says nothing is left out."""
    values: dict[str, object] = {key: getattr(record, key) for key in record.__struct_fields__}
    codes = {str(identifier(key)): known(value) for key, value in values.items() if (key, value) != ("first", 0)}
    return called(kind, imports, **codes)


def _datetime_layout(spec: Spec) -> str | None:
    """Return how more than half of the API's fields spell date-times; None where they do not agree."""
    fields = [field for model in spec.models.values() for field in model.fields.values()]
    layouts = Counter(field.layout for field in fields if field.type is FieldType.DATETIME and field.layout)
    usual = [layout for layout, count in layouts.items() if count * 2 > layouts.total()]
    return usual[0] if usual else None


def _assignments(spec: Spec, imports: Imports) -> Code | None:
    conventions = spec.conventions
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
        null=known(filters.null if filters else None),
        datetime=known(_datetime_layout(spec)),
    )


def _filter(filters: Filter, imports: Imports) -> Code:
    operators = [
        Code(f"{literal(word)}: {_operator(operator, imports)}") for word, operator in filters.operators.items()
    ]
    return called(
        "Filter",
        imports,
        kind=literal(filters.kind),
        parameter=known(filters.parameter),
        operators=Code("{" + join(", ", operators) + "}") if operators else None,
        conjunctions=texts(filters.conjunctions),
        null=known(filters.null),
        quote=known(filters.quote),
        quote_escape=known(filters.quote_escape),
        brackets=known(filters.brackets),
        bare_values=known(filters.bare_values),
        bare_minimum=known(filters.bare_minimum),
        negation=known(filters.negation),
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
    return called("ErrorFormat", imports, _ERRORS, **{part: known(getattr(form, part)) for part in parts})


def _rows(conventions: Conventions, imports: Imports) -> Code | None:
    rows = conventions.rows
    if rows is None:
        return None
    return called(
        "RowResults",
        imports,
        results=literal(rows.results),
        status=literal(rows.status),
        success=texts(rows.success),
        failure=known(rows.failure),
        messages=known(rows.messages),
        error_count=known(rows.error_count),
    )


def _kinds_of_names(spec: Spec) -> dict[str, FieldType]:
    """Return what type each type name of the documentation means."""
    fields = (field for model in spec.models.values() for field in model.fields.values())
    return {field.native.name: field.type for field in fields if field.native}


def _reason(case: ErrorCase, kinds: dict[str, FieldType], imports: Imports) -> Code:
    about = sorted({kinds[name].value for name in case.native_types if name in kinds})
    return called(
        "Reason",
        imports,
        _ERRORS,
        status=literal(case.status),
        code=known(case.code),
        message=known(case.message),
        description=known(case.description),
        about=known(case.about),
        operation=known(case.operation),
        condition=known(case.condition),
        kinds=texts(about),
    )
