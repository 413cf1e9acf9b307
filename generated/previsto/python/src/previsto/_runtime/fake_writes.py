"""What the fake refuses of a record that is sent: by the documentation's rules, with the documented error."""

from __future__ import annotations

from typing import Any

from .checking import CallCheck
from .conventions import Api
from .encoding import spell
from .errors import Violation
from .fake_errors import RefusedError
from .operations import Assigned, FormBody, JsonBody, MultipartBody, Operation
from .plans import Fields

_CONDITIONS = {
    "unknown": "field_unknown",
    "not_writeable": "field_not_writeable",
    "required": "required_missing",
}


def refuse_faults(api: Api, operation: Operation[Any], sent: dict[str, Any]) -> None:
    """Raise RefusedError for the first rule that a record breaks."""
    rules = api.rules().get(operation.name) if api.rules else None
    if rules is None:
        return
    check = CallCheck(operation.name, rules)
    check.body(sent, None)
    for violation in check.violations[:1]:
        raise _refusal(api, operation, violation)


def condition_of(rule: str, value: object) -> str:
    """Return the documentation's word for a broken rule."""
    if rule == "required" and value == "":
        return "required_empty"
    return _CONDITIONS.get(rule, "value_invalid")


def _refusal(api: Api, operation: Operation[Any], violation: Violation) -> RefusedError:
    condition = condition_of(violation.rule, violation.value)
    kind = _kind(operation, violation.field)
    words = f"{violation.field}: {violation.message}"
    if violation.rule == "required":
        words = f"{violation.field} is required"
    return RefusedError(
        condition,
        words,
        kind=kind,
        parameter=None if isinstance(operation.body, Assigned) else violation.field,
        field=violation.field,
        text=_spelled(violation.value),
        value=_written(api, kind, violation.value),
    )


def _kind(operation: Operation[Any], field: str) -> str | None:
    match operation.body:
        case Assigned(Fields() as fields) | JsonBody(Fields() as fields):
            codec = fields.codec(field)
        case FormBody(Fields() as fields) | MultipartBody(Fields() as fields):
            codec = fields.codec(field)
        case _:
            codec = None
    return codec.kind if codec else None


def _written(api: Api, kind: str | None, value: object) -> str:
    """Return a value as it was sent, with its quotes where the API has such."""
    how = api.assignments
    text = _spelled(value)
    return (
        f"{how.quote}{text}{how.quote}"
        if how is not None and kind in how.quoted and how.quote
        else text
    )


def _spelled(value: object) -> str:
    return spell(value) if isinstance(value, (str, int, float)) else ""
