"""Write once: a field that is required and not writeable is sent on creation and fixed afterwards."""

from __future__ import annotations

from codegen.derive.values import Changes
from codegen.spec.pointers import Pointer

RULE = "required-yet-fixed"


def derive_write_once(changes: Changes) -> None:
    """Bring ``write_once`` in line where ``required`` or ``writeable`` was corrected."""
    if not changes.corrects_any:
        return
    spec = changes.spec
    for name, model in spec.models.items():
        for wire, field in model.fields.items():
            pointer: Pointer = ("models", name, "fields", wire)
            cause = next((flag for flag in ("required", "writeable") if _is_corrected(changes, (*pointer, flag))), None)
            fixed = field.required is True and field.writeable is False
            if cause and fixed != field.write_once and not changes.is_corrected((*pointer, "write_once")):
                changes.set((*pointer, "write_once"), fixed, RULE, (*pointer, cause))


def _is_corrected(changes: Changes, pointer: Pointer) -> bool:
    return changes.rule(pointer) == "correction"
