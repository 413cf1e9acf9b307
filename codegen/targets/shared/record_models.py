"""Record models: which model the records of a resource have, by its own name or by what its calls answer."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.spec.model import Operation, Spec
from codegen.spec.references import references
from codegen.spec.types import Action, FieldType

_KEY = "id"  # the field that identifies most records


def model_of(spec: Spec, resource: str, calls: list[Operation]) -> str | None:
    """Return the model of the resource's records: its own, unless calls answer another one with a key instead."""
    own = next((name for name, model in spec.models.items() if model.resource == resource), None)
    if own is not None and any(_is_list(call, own, spec) for call in calls):
        own = None
    ordered = sorted(calls, key=lambda call: call.action not in (Action.GET, Action.LIST))
    answered = [ref for call in ordered for ref in _answered(call) if ref in spec.models]
    answered = [ref for ref in answered if not any(_is_list(call, ref, spec) for call in calls)] or answered
    if own in answered or (own and spec.models[own].key):
        return own
    keyed = next((ref for ref in answered if _KEY in spec.models[ref].fields), None)
    if own is not None or keyed is not None:
        return keyed or own
    inner = (ref for name in answered for field in spec.models[name].fields.values() for ref in references(field))
    others = [*answered, *(ref for call in calls for ref in _sent(call) if ref in spec.models)]
    return next((ref for ref in inner if _KEY in spec.models[ref].fields), next(iter(others), None))


def _is_list(call: Operation, name: str, spec: Spec) -> bool:
    """Whether the model ``name`` is what ``call`` answers around a list of records."""
    shapes = (response.shape for status, response in call.responses.items() if status.startswith("2"))
    around = call.action is Action.LIST and any(shape and shape.ref == name for shape in shapes)
    fields = spec.models[name].fields
    return around and _KEY not in fields and any(field.type is FieldType.ARRAY for field in fields.values())


def _answered(call: Operation) -> Iterator[str]:
    if call.action in (Action.FIELD_INFO, Action.CALL):
        return
    for status, response in call.responses.items():
        if status.startswith("2") and response.shape is not None:
            yield from references(response.shape)


def _sent(call: Operation) -> Iterator[str]:
    if call.request is not None and call.action not in (Action.FIELD_INFO, Action.CALL):
        yield from references(call.request.shape)
