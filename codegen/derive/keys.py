"""Keys in paths: a path that ends in a record's key has a parameter of that key's type."""

from __future__ import annotations

from codegen.derive.values import Changes
from codegen.spec.model import Model, Operation, Shape
from codegen.spec.pointers import Pointer
from codegen.spec.types import FieldType

RULE = "key-in-path"
_WEAKER = (None, "path-name")


def derive_keys_in_paths(changes: Changes) -> None:
    """Give each parameter that is a record's whole-numbered key that type, where nothing else states one."""
    spec = changes.spec
    by_resource: dict[str | None, list[tuple[str, Operation]]] = {}
    for key, operation in spec.operations.items():
        by_resource.setdefault(operation.resource, []).append((key, operation))
    for name, model in spec.models.items():
        field = model.fields.get(model.key or "")
        if field is None or field.type is not FieldType.INTEGER:
            continue
        for key, operation in by_resource.get(model.resource, ()):
            pointer: Pointer = ("operations", key, "parameters", model.key or "", "shape")
            if _names(model, operation) and changes.rule(pointer) in _WEAKER:
                because = ("models", name, "fields", model.key or "", "type")
                changes.set(pointer, Shape(type=FieldType.INTEGER), RULE, because)


def _names(model: Model, operation: Operation) -> bool:
    """Whether the path of ``operation``, which is on the model's resource, ends in the key of its records."""
    return operation.path.endswith(f"{{{model.key}}}") and model.key in operation.parameters
