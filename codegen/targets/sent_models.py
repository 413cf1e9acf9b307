"""Sent models: which records travel in which requests, through everything they hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.spec.model import Field, Operation, Shape, Spec
from codegen.spec.types import Action


def models_of_updates(spec: Spec) -> frozenset[str]:
    """Return the models that whole updates send and nothing else: their required fields are an update's own."""
    updates, others = set[str](), set[str]()
    for operation in spec.operations.values():
        if operation.request is not None:
            (updates if _is_whole_update(operation) else others).update(_reached(spec, [operation.request.shape]))
    return frozenset(name for name in updates - others if spec.models[name].direction == "request")


def _is_whole_update(operation: Operation) -> bool:
    return operation.action is Action.UPDATE and operation.request is not None and not operation.request.partial


def _reached(spec: Spec, shapes: Iterable[Shape | Field]) -> set[str]:
    """The models that ``shapes`` name, and those inside them."""
    reached: set[str] = set()
    waiting: list[Shape | Field] = list(shapes)
    while waiting:
        for name in references(waiting.pop()):
            if name in spec.models and name not in reached:
                reached.add(name)
                waiting.extend(spec.models[name].fields.values())
    return reached


def references(part: Shape | Field) -> Iterator[str]:
    """Yield every model that ``part`` names, its items' and options' too."""
    if part.ref is not None:
        yield part.ref
    for inner in ([part.items] if part.items is not None else []) + list(part.options):
        yield from references(inner)
