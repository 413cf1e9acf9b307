"""Sent models: which records travel in which requests, through everything they hold."""

from __future__ import annotations

from codegen.spec.model import Operation, Spec
from codegen.spec.references import reached
from codegen.spec.types import Action


def models_of_updates(spec: Spec) -> frozenset[str]:
    """Return the models that whole updates send and nothing else: their required fields are an update's own."""
    updates, others = set[str](), set[str]()
    for operation in spec.operations.values():
        if operation.request is not None:
            (updates if _is_whole_update(operation) else others).update(reached(spec, [operation.request.shape]))
    return frozenset(name for name in updates - others if spec.models[name].direction == "request")


def _is_whole_update(operation: Operation) -> bool:
    return operation.action is Action.UPDATE and operation.request is not None and not operation.request.partial
