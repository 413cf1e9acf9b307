"""Directions: which models are sent and which come back, by the requests and responses that reach them."""

from __future__ import annotations

from codegen.derive.values import Changes, shape_pointers
from codegen.spec.pointers import Pointer
from codegen.spec.references import reached_from

RULE = "direction-reached"


def derive_directions(changes: Changes) -> None:
    """Set the direction of each model that only requests, or only responses, reach. What nothing reaches stays."""
    spec = changes.spec
    sent, received = (reached_from(spec, shape_pointers(spec, sent=sent)) for sent in (True, False))
    for name, model in spec.models.items():
        pointer: Pointer = ("models", name, "direction")
        if (name in sent) == (name in received) or changes.is_corrected(pointer):
            continue
        direction, because = ("request", sent[name]) if name in sent else ("response", received[name])
        if model.direction != direction or changes.rule(pointer) is None:
            changes.set(pointer, direction, RULE, because)
