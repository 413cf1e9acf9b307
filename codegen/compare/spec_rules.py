"""The table: for every fact that a spec can hold, the rule that judges its change. A fact without a rule fails a test.

Conventions, which are many and alike, are in conventions_table.py.
"""

from __future__ import annotations

from codegen.compare.changes import Verdict
from codegen.compare.convention_rules import CONVENTIONS
from codegen.compare.field_rules import (
    default_changed,
    direction_changed,
    enum_changed,
    field_added,
    field_removed,
    field_roles,
    items_changed,
    layout_changed,
    model_roles,
    native_changed,
    no_longer_listed,
    options_changed,
    pattern_changed,
    reference_changed,
    shape_changed,
    type_changed,
    unit_changed,
    write_once_changed,
    writeable_changed,
)
from codegen.compare.operation_rules import (
    body_changed,
    excludes_changed,
    own_parameters_changed,
    own_responses_changed,
    path_changed,
    request_changed,
    shared_changed,
    shared_parameters_changed,
    shared_responses_changed,
)
from codegen.compare.renames import renamed_fields, renamed_operations
from codegen.compare.requirement_rules import (
    AUTH,
    auth_entries_changed,
    call_auth_changed,
    call_servers_changed,
    default_auth_changed,
)
from codegen.compare.rule_kinds import (
    BOTH,
    MORE,
    MORE_TO_READ,
    MORE_TO_WRITE,
    READER,
    WORDS,
    WRITER,
    A,
    B,
    always,
    ceiling,
    choices,
    flag,
    floor,
    keyed,
    listed,
    quiet,
    stated,
    values,
    within,
    wording,
)
from codegen.compare.walk import Table
from codegen.spec import model as m

_TYPE = {
    "type": type_changed,
    "ref": reference_changed,
    "items": items_changed,
    "options": options_changed,
    "layout": layout_changed,
    "format": wording,
}
_NULLABLE = flag(on=Verdict(B, A), off=WRITER)
_LIMITS = {
    "min_length": floor,
    "max_length": ceiling,
    "minimum": floor,
    "maximum": ceiling,
    "min_items": floor,
    "max_items": ceiling,
    "pattern": pattern_changed,
    "enum": enum_changed,
    "enum_open": flag(on=Verdict(B, A), off=WRITER),
}
_API: Table = {
    m.Spec: {
        "spec_version": quiet,
        "api": within(added=MORE, removed=BOTH),
        "incomplete": listed("gap", lambda gap: (gap.at, gap.code), added=WORDS, removed=WORDS),
        "servers": listed("server", lambda server: server.url, added=MORE, removed=BOTH, first=True),
        "auth": auth_entries_changed,
        "default_auth": default_auth_changed,
        "conventions": within(added=MORE, removed=BOTH),
        "parameters": shared_parameters_changed,
        "responses": shared_responses_changed,
        "operations": keyed(
            "operation",
            added=lambda _: MORE,
            removed=lambda _: BOTH,
            pairing=lambda step: renamed_operations(step.walk.before, step.walk.after),
        ),
        "models": keyed(
            "model",
            added=lambda _: MORE,
            removed=lambda _: BOTH,
            roles=model_roles,
            pairing=lambda step: step.walk.models,
        ),
        "names": values("name", added=BOTH, removed=BOTH, changed=BOTH),
        "errors": listed(
            "error",
            lambda error: (error.operation, error.status, error.condition, error.about, error.field_type),
            added=MORE_TO_READ,
            removed=WORDS,
        ),
    },
    m.Incomplete: {
        "at": quiet,  # with another place or reason it is another gap
        "code": quiet,
        "reason": wording,
        "count": wording,
        "places": quiet,  # where it was read
    },
    m.Api: {
        "id": quiet,  # the folder's name, which the vendor does not know
        "title": wording,
        "version": wording,  # as it is in the paths, which are compared
        "docs_url": wording,
        "contact": within(added=WORDS, removed=WORDS),
        "license": within(added=WORDS, removed=WORDS),
    },
    m.Contact: {"name": wording, "url": wording, "email": wording},
    m.License: {"name": wording, "url": wording},
    m.Server: {
        "url": always(BOTH),
        "variables": keyed(
            "server-variable", added=lambda variable: MORE if variable.default else BOTH, removed=lambda _: BOTH
        ),
        "description": wording,
    },
    m.ServerVariable: {
        "default": stated(added=MORE, removed=BOTH, changed=BOTH),
        "enum": choices(added=MORE, removed=BOTH),
        "source": always(BOTH),
        "description": wording,
    },
}
_MODELS: Table = {
    m.Shape: {**_TYPE, **_LIMITS, "nullable": _NULLABLE, "max_key_length": ceiling},
    m.NativeType: {"id": wording, "name": wording},
    m.Field: {
        **_TYPE,
        **_LIMITS,
        "native": native_changed,
        "max_properties": ceiling,
        "unit": unit_changed,
        "default": default_changed,
        "required": flag(on=WRITER, off=MORE_TO_WRITE),
        "writeable": writeable_changed,
        "write_once": write_once_changed,
        "force_write": wording,
        "write_only": flag(on=READER, off=MORE_TO_READ),
        "nullable": _NULLABLE,
        "empty": flag(on=Verdict(B, A), off=WRITER),
        "link": stated(added=WORDS, removed=WORDS, changed=BOTH),
        "description": wording,
        "deprecated": flag(on=MORE, off=WORDS),
        "example": wording,
        "documented_name": wording,
        "origin": quiet,  # where it was read
    },
    m.Example: {"name": wording, "value": wording},
    m.Model: {
        "resource": wording,
        "title": wording,
        "description": wording,
        "docs_url": wording,
        "documented": quiet,  # where it was read
        "complete": wording,
        "direction": direction_changed,
        "key": stated(added=MORE, removed=BOTH, changed=BOTH),
        "fields": keyed(
            "field",
            added=field_added,
            removed=field_removed,
            roles=field_roles,
            pairing=lambda step: renamed_fields(step.before, step.after),
            gone=no_longer_listed,
        ),
    },
}
_CALLS: Table = {
    m.Parameter: {
        "location": always(WRITER),
        "shape": shape_changed,
        "required": flag(on=WRITER, off=MORE_TO_WRITE),
        "default": default_changed,
        "minimum": floor,
        "maximum": ceiling,
        "pattern": pattern_changed,
        "enum": enum_changed,
        "enum_open": flag(on=Verdict(B, A), off=WRITER),
        "array_separator": always(WRITER),
        "style": always(WRITER),
        "grammar": stated(added=WORDS, removed=WRITER, changed=WRITER),
        "excludes": excludes_changed,
        "deprecated": flag(on=MORE, off=WORDS),
        "description": wording,
        "example": wording,
    },
    m.Request: {
        "style": always(WRITER),
        "media": always(WRITER),
        "shape": shape_changed,
        "partial": flag(on=WRITER, off=WRITER),  # what is not sent stays, or goes
        "required": flag(on=WRITER, off=MORE_TO_WRITE),
        "description": wording,
        "examples": wording,
    },
    m.Header: {
        "shape": shape_changed,
        "required": flag(on=MORE_TO_READ, off=READER),
        "description": wording,
        "example": wording,
    },
    m.Response: {
        "phrase": wording,
        "meanings": wording,
        "description": wording,
        "body": body_changed,
        "media": always(READER),
        "shape": shape_changed,
        "envelope": always(READER),
        "headers": keyed("header", added=lambda _: MORE_TO_READ, removed=lambda _: READER),
        "examples": wording,
    },
    m.Operation: {
        "native": wording,
        "method": always(BOTH),
        "path": path_changed,
        "resource": always(BOTH),  # clients name their parts and methods by it
        "action": always(BOTH),
        "documented": quiet,  # where it was read
        "summary": wording,
        "description": wording,
        "docs_url": wording,
        "deprecated": flag(on=MORE, off=WORDS),
        "servers": call_servers_changed,
        "auth": call_auth_changed,
        "shared": shared_changed,
        "parameters": own_parameters_changed,
        "request": request_changed,
        "responses": own_responses_changed,
    },
    m.ErrorCase: {
        "status": quiet,  # with another status, condition or call it is another error
        "condition": quiet,
        "code": always(READER),
        "message": wording,
        "description": wording,
        "about": quiet,
        "field_type": quiet,
        "native_types": wording,
        "trigger": wording,
        "operation": quiet,
        "body": wording,
    },
}

TABLE: Table = {**_API, **AUTH, **CONVENTIONS, **_MODELS, **_CALLS}
