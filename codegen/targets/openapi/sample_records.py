"""Sample values: what an example shows for a field, from the documentation where it shows one, else by its type."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.spec.model import Field, Model, Operation, Spec
from codegen.spec.record import Json
from codegen.spec.types import FieldType
from codegen.targets.shared.sample_moments import moment
from codegen.targets.shared.schema_names import Mode
from codegen.targets.shared.schemas import sendable

_BY_TYPE: dict[FieldType, Json] = {
    FieldType.INTEGER: 1,
    FieldType.NUMBER: 1.5,
    FieldType.DECIMAL: 12.35,
    FieldType.STRING: "text",
    FieldType.BOOLEAN: True,
}
_SHOWN = 3  # fields of an example that nobody documented


def sample(field: Field) -> Json:
    """Return a value of ``field``; None where no valid one is known."""
    if field.example is not None:
        return field.example
    if field.enum and field.type is FieldType.STRING:
        return field.enum[0]
    if field.type in (FieldType.DATE, FieldType.DATETIME, FieldType.TIME):
        return moment(field.layout)
    value = _BY_TYPE.get(field.type)
    return value if _is_within(field, value) else None


def _is_within(field: Field, value: Json) -> bool:
    if isinstance(value, str):
        return field.pattern is None and (field.min_length or 0) <= len(value) <= (field.max_length or len(value))
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        low, high = field.minimum, field.maximum
        return not field.enum and (low is None or value >= low) and (high is None or value <= high)
    return value is not None


def sample_record(spec: Spec, operation: Operation, model: Model, mode: Mode) -> dict[str, Json]:
    """Return a record to send: what has to be in it, and a few more fields, with values that the documentation shows.

    The values of one documented record come first, for they belong together.
    """
    fields = {wire: field for wire, field in model.fields.items() if sendable(field, mode)}
    shown = next((record for record in _shown(spec, operation) if _known(record, fields)), {})
    known = _known(shown, fields) if shown else {}
    needed = {wire: known.get(wire, sample(field)) for wire, field in fields.items() if _is_needed(field, mode)}
    values = {wire: sample(field) for wire, field in fields.items() if field.example not in (None, "")}
    others = {**known, **{wire: value for wire, value in values.items() if wire not in known}}
    others = others or {wire: sample(field) for wire, field in fields.items()}
    record = {**needed, **{wire: value for wire, value in others.items() if wire not in needed}}
    samples = [(wire, value) for wire, value in record.items() if value is not None]
    return dict(samples[: max(_SHOWN, len(needed))])


def _is_needed(field: Field, mode: Mode) -> bool:
    return bool(field.required) and mode is Mode.CREATE


def _known(record: dict[str, Json], fields: dict[str, Field]) -> dict[str, Json]:
    """Return what of ``record`` may be sent and says something."""
    return {wire: value for wire, value in record.items() if wire in fields and value not in (None, "", 0, False)}


def _shown(spec: Spec, operation: Operation) -> Iterator[dict[str, Json]]:
    """Yield the records that the documentation shows of what a call writes: its own answers first."""
    related = [
        shown_by
        for shown_by in spec.operations.values()
        if shown_by.resource == operation.resource and shown_by is not operation
    ]
    for shown_by in (operation, *related):
        for status, response in shown_by.responses.items():
            if status.startswith("2"):
                envelope = spec.conventions.envelopes.get(response.envelope or "")
                for example in response.examples:
                    yield from _records(example.value, envelope.records if envelope else None)


def _records(value: Json, key: str | None) -> Iterator[dict[str, Json]]:
    inner = value.get(key) if key and isinstance(value, dict) else value
    for record in inner if isinstance(inner, list) else [inner]:
        if isinstance(record, dict):
            yield record
