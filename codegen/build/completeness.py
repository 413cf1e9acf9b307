"""Completeness: how much of what a spec names is known, in numbers for people."""

from __future__ import annotations

import msgspec

from codegen.spec.model import Operation, Spec
from codegen.spec.types import FieldType


class Completeness(msgspec.Struct, frozen=True):
    """Of the operations, how many are ``answered``; of the fields, how many are ``typed``; how many ``gaps`` there are.

    An operation is answered where its success has a known shape, or a body that needs none. A gap is one kind of thing
    that was not understood about one call or record (``Spec.incomplete``).
    """

    operations: int
    answered: int
    models: int
    fields: int
    typed: int
    gaps: int


def completeness(spec: Spec) -> Completeness:
    """Return the numbers of ``spec``."""
    fields = [field for model in spec.models.values() for field in model.fields.values()]
    return Completeness(
        operations=len(spec.operations),
        answered=sum(_is_answered(operation) for operation in spec.operations.values()),
        models=len(spec.models),
        fields=len(fields),
        typed=sum(field.type is not FieldType.ANY for field in fields),
        gaps=len(spec.incomplete),
    )


def _is_answered(operation: Operation) -> bool:
    success = (response for status, response in operation.responses.items() if status.startswith("2"))
    return any(response.shape is not None or response.body in ("none", "text", "binary") for response in success)
