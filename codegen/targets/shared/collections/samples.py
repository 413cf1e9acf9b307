"""Values to send: documented ones where there are any, else the plainest of the type, so that a call is whole."""

from __future__ import annotations

from codegen.spec.conventions import Write
from codegen.spec.model import Field, Operation, Parameter, Shape, Spec
from codegen.spec.record import Json
from codegen.spec.types import NUMERIC, FieldType
from codegen.targets.shared.assignments import spell
from codegen.targets.shared.collections.chain import Chain
from codegen.targets.shared.collections.request_values import query_value, slot, spelled
from codegen.targets.shared.collections.values import sample
from codegen.targets.shared.schemas import mode_of, sendable
from codegen.targets.shared.wire_forms import query_pairs

_SHOWN = 3  # fields of a record that nothing is documented for
_PLAIN = {*NUMERIC, FieldType.STRING, FieldType.BOOLEAN, FieldType.DATE}


class Samples:
    """Finds values for the calls of one spec; ``chain`` knows where the keys of other records are."""

    def __init__(self, spec: Spec, chain: Chain) -> None:
        self._spec, self._chain = spec, chain

    def parameter(self, parameter: Parameter) -> str:
        """Return a value of ``parameter``; empty when none is documented and none is needed."""
        known = [parameter.example, parameter.default, *(parameter.enum or [])]
        value = next((candidate for candidate in known if candidate is not None), None)
        if value is None:
            return _plainest(parameter.shape) if parameter.required else ""
        return spelled(value, parameter.array_separator)

    def pairs(self, name: str, parameter: Parameter) -> list[tuple[str, str]]:
        """Return the parameters of a query that send a value of ``parameter`` in its style, as texts."""
        known = [parameter.example, parameter.default]
        value = next((candidate for candidate in known if candidate is not None), None)
        if parameter.style is None or (value is not None and not isinstance(value, list | dict)):
            return [(name, self.parameter(parameter))]
        if value is None:
            value = _plainest_of(parameter)
        return query_pairs(name, value, parameter)

    def in_path(self, operation: Operation, parameter: Parameter | None) -> str:
        """Return what is in the path: never empty, else it would be another path."""
        if parameter is not None and parameter.example is not None:
            return spelled(parameter.example, None) or "1"
        return self._documented_key(operation) or "1"

    def _documented_key(self, operation: Operation) -> str:
        """Return the documented key of a record that ``operation`` answers or takes, or of another one of its
        resource.
        """
        shapes = [response.shape for response in operation.responses.values()]
        shapes += [operation.request.shape] if operation.request else []
        models = [self._spec.models[shape.ref] for shape in shapes if shape and shape.ref in self._spec.models]
        models += [model for model in self._spec.models.values() if model.resource == operation.resource]
        for model in models:
            field = model.fields.get(model.key or "id")
            if field and field.example is not None:
                return spelled(field.example, None)
        return ""

    def body(self, operation: Operation) -> Json:
        """Return what ``operation`` sends as JSON: its first documented body, else one made of its fields' own
        values.
        """
        request = operation.request
        if request is None:
            return None
        if request.examples:
            return request.examples[0].value
        shape = request.shape
        if shape.type is FieldType.ARRAY:
            return [self._record(operation, shape.items)] if shape.items else []
        return self._record(operation, shape)

    def assignments(self, operation: Operation, write: Write) -> str:
        """Return what ``operation`` sends as assignments, encoded for the query; empty when nothing of it is
        documented.
        """
        request = operation.request
        if request is None:
            return ""
        model = self._spec.models.get(request.shape.ref or "")
        fields = model.fields if model else {}
        for value in [*(example.value for example in request.examples), self._record(operation, request.shape)]:
            if assigned := _spelled(write, fields, value, self.links(operation)):
                return assigned
        return ""

    def links(self, operation: Operation) -> dict[str, str]:
        """Return the fields of what ``operation`` sends that lead to other records, with the variable that holds
        one.
        """
        model = self._spec.models.get(operation.request.shape.ref or "") if operation.request else None
        fields = model.fields if model else {}
        links = {
            wire: self._chain.link(wire, field.link) for wire, field in fields.items() if field.link or field.required
        }
        return {wire: variable for wire, variable in links.items() if variable}

    def _record(self, operation: Operation, shape: Shape | None) -> dict[str, Json]:
        """Return what must be sent, and what has a documented value; without either, the first fields that are
        plain.
        """
        model = self._spec.models.get(shape.ref or "") if shape else None
        if model is None or operation.request is None:
            return {}
        mode = mode_of(operation.action, operation.request.partial)
        fields = {wire: field for wire, field in model.fields.items() if sendable(field, mode) and wire != model.key}
        wanted = {wire: field for wire, field in fields.items() if field.required or field.example is not None}
        plain = {wire: field for wire, field in fields.items() if field.type in _PLAIN and not wire.endswith("_id")}
        chosen = wanted or dict(list(plain.items())[:_SHOWN])
        links = self.links(operation)
        record = {wire: links.get(wire) or sample(self._spec, field) for wire, field in chosen.items()}
        return {wire: value for wire, value in record.items() if value is not None}


def _spelled(write: Write, fields: dict[str, Field], value: Json, links: dict[str, str]) -> str:
    """``value`` as assignments; what leads to another record names the variable with its key."""
    if not isinstance(value, dict):
        return query_value(spell(write, fields, value) or "")
    parts = []
    for wire, field_value in value.items():
        if wire in links:
            quote = query_value(write.quote or "") if fields[wire].type in write.quoted else ""
            parts.append(f"{query_value(wire)}={quote}{slot(links[wire])}{quote}")
        elif (part := spell(write, fields, {wire: field_value})) is not None:
            parts.append(query_value(part))
    return query_value(write.separator or ",").join(parts)


def _plainest_of(parameter: Parameter) -> Json:
    """Return the plainest value that shows the style of ``parameter``: a list or an object with one text in it."""
    shape = parameter.shape
    if shape.type is FieldType.ARRAY:
        items = shape.items or Shape(type=FieldType.STRING)
        text = next(iter(items.enum or parameter.enum or [_plainest(items)]))
        return [text if parameter.required else ""]
    return {"key": ""} if parameter.style == "deep_object" else {}


def _plainest(shape: Shape) -> str:
    if shape.type in NUMERIC:
        return "1"
    return "true" if shape.type is FieldType.BOOLEAN else "text"
