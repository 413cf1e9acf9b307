"""Listings: which calls answer many records, whose records those are, and the fields that can choose among them."""

from __future__ import annotations

from codegen.spec.conventions import Conventions
from codegen.spec.model import Field, Operation, Response, Spec
from codegen.spec.types import Action, FieldType

# A value of these can be in a parameter by itself.
SINGLE = frozenset(FieldType) - {
    FieldType.OBJECT,
    FieldType.ARRAY,
    FieldType.MAP,
    FieldType.ANY,
    FieldType.UNION,
    FieldType.FILE,
}


def filters_by(conventions: Conventions) -> str | None:
    """Return the kind of filters that lists have."""
    return conventions.filter.kind if conventions.filter else None


def listed_model(operation: Operation, spec: Spec) -> str | None:
    """Return the key of the model whose records a list gives, None when nothing is known of them."""
    answer = success(operation)
    shape = answer.shape if answer else None
    record = shape.items if shape and shape.type is FieldType.ARRAY else shape
    return record.ref if record and record.ref in spec.models else None


def gives_listing(operation: Operation, spec: Spec) -> bool:
    """Whether a call answers one page of many records, which its method walks through."""
    response = success(operation) if operation.action is Action.LIST else None
    if response is None or response.body == "none" or response.shape is None:
        return False
    return response.envelope in spec.conventions.envelopes or response.shape.type is FieldType.ARRAY


def success(operation: Operation) -> Response | None:
    """Return the answer of success: the first that shows a record, else the first."""
    good = [response for status, response in operation.responses.items() if status.startswith("2")]
    return next((response for response in good if response.shape), good[0] if good else None)


def equal_fields(operation: Operation, spec: Spec) -> dict[str, Field]:
    """Where lists are filtered by equality, the fields with a single value: each is a parameter of its list.

    None of them replaces a parameter that pages or sorts: that one has the name already.
    """
    model = spec.models.get(listed_model(operation, spec) or "")
    if model is None or filters_by(spec.conventions) != "equality" or not gives_listing(operation, spec):
        return {}
    taken = {name for way in spec.conventions.pagination for name in (way.parameter, way.size_parameter)}
    taken |= {spec.conventions.sort.parameter} if spec.conventions.sort else set()
    return {wire: field for wire, field in model.fields.items() if field.type in SINGLE and wire not in taken}
