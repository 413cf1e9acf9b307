"""Directions: which models are sent and which come back, by the requests and responses that reach them."""

from __future__ import annotations

from codegen.derive.values import Changes, shape_pointers
from codegen.spec.model import Spec
from codegen.spec.pointers import Pointer
from codegen.spec.references import references

RULE = "direction-reached"


def derive_directions(changes: Changes) -> None:
    """Set the direction of each model that only requests, or only responses, reach. What nothing reaches stays."""
    spec = changes.spec
    sent, received = _reached_from(spec, sent=True), _reached_from(spec, sent=False)
    for name, model in spec.models.items():
        pointer: Pointer = ("models", name, "direction")
        if (name in sent) == (name in received) or changes.is_corrected(pointer):
            continue
        direction, because = ("request", sent[name]) if name in sent else ("response", received[name])
        if model.direction != direction or changes.rule(pointer) is None:
            changes.set(pointer, direction, RULE, because)


def _reached_from(spec: Spec, *, sent: bool) -> dict[str, Pointer]:
    """Return the models that requests or responses lead to, each with the first place that does."""
    first: dict[str, Pointer] = {}
    for pointer, shape in shape_pointers(spec, sent=sent):
        waiting = list(references(shape))
        while waiting:
            name = waiting.pop()
            if name not in first and name in spec.models:
                first[name] = pointer
                waiting += [inner for field in spec.models[name].fields.values() for inner in references(field)]
    return first
