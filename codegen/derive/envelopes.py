"""Envelopes: a list whose documented answer has the key of an envelope's records answers with that envelope."""

from __future__ import annotations

from codegen.derive.values import Changes
from codegen.spec.conventions import Envelope
from codegen.spec.model import Operation, Response, Shape, Spec
from codegen.spec.pointers import Pointer
from codegen.spec.types import FieldType

RULE = "envelope-key"


def derive_envelopes(changes: Changes) -> None:
    """Name the envelope of answers that pages show as a record with a list in it, where api.toml states one."""
    spec = changes.spec
    for key, operation in spec.operations.items():
        for status, response in operation.responses.items():
            pointer: Pointer = ("operations", key, "responses", status)
            envelope = _envelope(spec, operation, response) if status.startswith("2") else None
            if envelope is not None and not changes.is_corrected((*pointer, "shape")):
                name, record = envelope
                source: Pointer = ("conventions", "envelopes", name)
                changes.set((*pointer, "envelope"), name, RULE, source)
                changes.set((*pointer, "shape"), record, RULE, source)


def _envelope(spec: Spec, operation: Operation, response: Response) -> tuple[str, Shape] | None:
    """Return the envelope of an answer and the shape of its records; None where it has none, or has one already."""
    if response.envelope is not None or response.shape is None or response.shape.type is not FieldType.OBJECT:
        return None
    for name, envelope in spec.conventions.envelopes.items():
        record = _records(spec, response.shape, envelope) if operation.action in envelope.actions else None
        if record is not None:
            return name, record
    return None


def _records(spec: Spec, shape: Shape, envelope: Envelope) -> Shape | None:
    model = spec.models.get(shape.ref or "")
    field = model.fields.get(envelope.records) if model else None
    return field.items if field is not None and field.type is FieldType.ARRAY else None
