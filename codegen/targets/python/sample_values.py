"""Sample values: an expression that fits a field, a parameter or a body, for the README and the examples."""

from __future__ import annotations

from collections.abc import Callable

from codegen.spec.model import Field, Model, Parameter, Request, Shape, Spec
from codegen.spec.types import Action, FieldType, Layout
from codegen.targets.code import Code, join
from codegen.targets.encoders.python import identifier, literal
from codegen.targets.python.models import is_hidden, sent_whole
from codegen.targets.python.names import Names, sent_fields
from codegen.targets.python.types import effective, values
from codegen.targets.shared.listings import SINGLE

SHOWN = 2
_DEEPEST = 3  # a record inside a record inside a record needs no more
_ZONED = (Layout.DATETIME_ZONE, Layout.DATETIME_UTC_MINUTES)
FILE = Code('("example.txt", b"content")')


def sample(of: Field | Shape, spec: Spec, names: Names, depth: int = 0) -> Code:
    """Return a value that fits: the documented example when it does, else the plainest."""
    kind = effective(of)
    documented = _documented(of, kind)
    if documented is not None:
        return documented
    plain: dict[FieldType, Callable[[], str]] = {
        FieldType.INTEGER: lambda: "1",
        FieldType.NUMBER: lambda: "1.0",
        FieldType.DECIMAL: lambda: 'Decimal("1.00")',
        FieldType.STRING: lambda: literal(_text(of)),
        FieldType.BOOLEAN: lambda: "True",
        FieldType.DATE: lambda: "dt.date(2026, 5, 7)",
        FieldType.DATETIME: lambda: f"dt.datetime(2026, 5, 7, 8, 30{', tzinfo=dt.UTC' if of.layout in _ZONED else ''})",
        FieldType.TIME: lambda: "dt.time(8, 30)",
        FieldType.OBJECT: lambda: _record(of, spec, names, depth),
        FieldType.ARRAY: lambda: f"[{join(', ', [_item(of, spec, names, depth)] * (of.min_items or 0))}]",
        FieldType.MAP: lambda: "{}",
        FieldType.UNION: lambda: _option(of, spec, names, depth),
        FieldType.FILE: lambda: FILE,
        FieldType.ANY: lambda: "None",
    }
    return Code(plain[kind]())


def _documented(of: Field | Shape, kind: FieldType) -> Code | None:
    """Return a documented value, where it is of the documented type."""
    if isinstance(of, Shape):
        return literal(of.enum[0]) if of.enum and kind is FieldType.STRING else None
    if of.enum and values(of):
        return literal(values(of)[0])
    number = isinstance(of.example, int) and not isinstance(of.example, bool) and kind is FieldType.INTEGER
    return literal(of.example) if number or (isinstance(of.example, str) and kind is FieldType.STRING) else None


def _text(of: Field | Shape) -> str:
    """Return a text of a length that the field allows."""
    return ("text" * -(-(of.min_length or 4) // 4))[: of.max_length]


def _item(of: Field | Shape, spec: Spec, names: Names, depth: int) -> Code:
    return sample(of.items, spec, names, depth) if of.items else Code("None")


def _option(of: Field | Shape, spec: Spec, names: Names, depth: int) -> Code:
    """Return a value of the plainest option."""
    options = sorted(of.options, key=lambda option: effective(option) not in SINGLE)
    return sample(options[0], spec, names, depth) if options else Code("None")


def _record(of: Field | Shape, spec: Spec, names: Names, depth: int) -> Code:
    model = spec.models.get(of.ref or "")
    if of.ref is None or model is None:
        return Code("{}")
    fields = [wire for wire in record_fields(of.ref, spec) if depth < _DEEPEST or model.direction == "request"]
    codes = [
        Code(f"{identifier(names.fields[of.ref][wire])}={sample(model.fields[wire], spec, names, depth + 1)}")
        for wire in fields
        if depth < _DEEPEST or effective(model.fields[wire]) is not FieldType.OBJECT
    ]
    return Code(f"{identifier(names.classes[of.ref])}({join(', ', codes)})")


def record_fields(key: str, spec: Spec) -> list[str]:
    """Return the fields of a record in an example: those that it must have, or the first that it may have."""
    model = spec.models[key]
    whole = key in sent_whole(spec)
    return [wire for wire in shown_fields(model, create=True) if not is_hidden(model.fields[wire], whole=whole)]


def shown_fields(model: Model, *, create: bool) -> list[str]:
    """Return the fields of an example: those that must be sent, or the first that may; one is enough for a change."""
    sent = sent_fields(model, create=create)
    if not create:
        single = [wire for wire in sent if effective(model.fields[wire]) in SINGLE and wire != model.key]
        texts = [wire for wire in single if effective(model.fields[wire]) is FieldType.STRING]
        return [*texts, *single][:1]
    return [wire for wire in sent if model.fields[wire].required is True] or sent[:SHOWN]


def fields_sent(model: Model, request: Request, action: Action) -> list[str]:
    """Return the fields of a call's example; a change that is not partial needs all that are required."""
    create = action is not Action.UPDATE
    shown = shown_fields(model, create=create)
    if create or request.partial:
        return shown
    must = [wire for wire in sent_fields(model, create=False) if model.fields[wire].required is True]
    return must or shown


def argument(parameter: Parameter, spec: Spec, names: Names) -> Code:
    """Return a value for a parameter that must be given."""
    shape = parameter.shape
    kind = effective(shape)
    if parameter.enum and kind is FieldType.STRING:
        return literal(parameter.enum[0])
    if kind is FieldType.STRING:
        return literal("1")  # it may well be a number in disguise, such as an id
    if kind is FieldType.ARRAY:
        inner = shape.items or Shape(type=FieldType.STRING)
        return Code(f"[{sample(inner, spec, names)}]")
    return sample(shape, spec, names)


def body(request: Request, spec: Spec, names: Names) -> Code:
    """Return a value for a body that is one argument; an empty list or object will do."""
    if request.style == "raw" and effective(request.shape) not in SINGLE:
        return FILE
    if request.shape.type is FieldType.ARRAY:
        return Code("[]")
    return Code("{}") if request.shape.type is FieldType.ANY else sample(request.shape, spec, names)
