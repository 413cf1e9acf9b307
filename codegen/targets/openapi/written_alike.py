"""Records that calls create and change as assignments, where both may send the same: one schema serves both."""

from __future__ import annotations

from codegen.spec.model import Field, Model, Operation, Spec
from codegen.spec.types import FieldType
from codegen.targets.shared.schema_names import Mode
from codegen.targets.shared.schemas import mode_of, sendable

_HOLDING_OTHERS = (FieldType.OBJECT, FieldType.ARRAY, FieldType.MAP, FieldType.UNION)


def written_alike(spec: Spec) -> dict[str, list[Operation]]:
    """Return those records by name, each with the calls that write it."""
    writers: dict[str, list[Operation]] = {}
    for call in spec.operations.values():
        if call.request and call.request.style == "query_assignments" and call.request.shape.ref in spec.models:
            writers.setdefault(str(call.request.shape.ref), []).append(call)
    return {name: calls for name, calls in writers.items() if len(_modes(calls)) > 1 and _is_alike(spec.models[name])}


def _modes(calls: list[Operation]) -> set[Mode]:
    return {mode_of(call.action, call.request.partial) for call in calls if call.request}


def _is_alike(model: Model) -> bool:
    return not any(map(_differs, model.fields.values()))


def _differs(field: Field) -> bool:
    """Whether the schema to create and the schema to change would say different things about ``field``."""
    if sendable(field, Mode.CREATE) != sendable(field, Mode.UPDATE):
        return True
    says_more = bool(field.required) or field.default is not None or field.type in _HOLDING_OTHERS
    return says_more and sendable(field, Mode.CREATE)
