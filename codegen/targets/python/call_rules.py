"""Rules of calls lowered: by what a client checks calls before it sends them. Validators have the same tables."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from codegen.spec.model import Operation, Parameter, Shape, Spec
from codegen.spec.references import reached
from codegen.spec.types import Action, FieldType
from codegen.targets.code import Code, join
from codegen.targets.encoders.python import literal
from codegen.targets.python.conventions import Entry
from codegen.targets.python.parameters import all_parameters
from codegen.targets.shared.rules.expressions import Expressions
from codegen.targets.shared.rules.tables import Table, Tables, listed

_OWN_LIMITS = ("minimum", "maximum", "pattern", "enum")


class RulesView(msgspec.Struct, frozen=True):
    """The rules of all ``calls``, by operation, and the ``tables`` of the models that they send."""

    calls: list[Entry]
    kinds: Code
    modules: Code
    tables: list[Table]


def lower_rules(spec: Spec) -> RulesView:
    """Return what calls can be checked by; a call of which nothing is documented has no rules."""
    tables = Tables(spec)
    expressions = Expressions("", spec.models, tables.modules)  # of no model in particular
    calls = [Entry(literal(key), rules) for key, rules in _calls(spec, expressions)]
    bodies = (operation.request.shape for operation in spec.operations.values() if operation.request)
    return RulesView(
        calls=calls,
        kinds=listed(expressions.used),
        modules=listed(expressions.nested),
        tables=[tables.of(name) for name in reached(spec, bodies)],
    )


def _calls(spec: Spec, expressions: Expressions) -> Iterator[tuple[str, Code]]:
    for key, operation in spec.operations.items():
        parts = [*_body(operation, spec, expressions), *_parameters(operation, spec, expressions)]
        mode = _mode(operation)
        if parts:
            yield key, Code(f"CallRules({join(', ', [literal(mode), *parts])})")


def _mode(operation: Operation) -> str:
    partial = operation.request is not None and operation.request.partial
    return "update" if operation.action is Action.UPDATE or partial else "create"


def _body(operation: Operation, spec: Spec, expressions: Expressions) -> Iterator[Code]:
    request = operation.request
    if request is None or request.shape.type is FieldType.ANY:
        return
    yield Code(f"body={expressions.shape(request.shape)}")
    models = (spec.models[name] for name in reached(spec, [request.shape]))
    secret = dict.fromkeys(wire for model in models for wire, field in model.fields.items() if field.write_only)
    if secret:
        yield Code(f"secret=frozenset({{{join(', ', [literal(wire) for wire in secret])}}})")


def _parameters(operation: Operation, spec: Spec, expressions: Expressions) -> Iterator[Code]:
    """Return the rules of the parameters that have limits; those in a language of their own have none."""
    shapes = {
        wire: _limited(parameter)
        for wire, parameter in all_parameters(operation, spec).items()
        if parameter.grammar is None
    }
    pairs = [
        Code(f"{literal(wire)}: {expressions.shape(shape)}") for wire, shape in shapes.items() if _has_limits(shape)
    ]
    if pairs:
        yield Code(f"parameters={{{join(', ', pairs)}}}")


def _limited(parameter: Parameter) -> Shape:
    """Return the shape of a parameter with the limits that are stated of the parameter itself."""
    own = {name: getattr(parameter, name) for name in _OWN_LIMITS if getattr(parameter, name) is not None}
    if "enum" in own:
        own["enum_open"] = parameter.enum_open
    return msgspec.structs.replace(parameter.shape, **own)


def _has_limits(shape: Shape) -> bool:
    own = (shape.min_length, shape.max_length, shape.minimum, shape.maximum, shape.min_items, shape.max_items)
    has_own = any(limit is not None for limit in own) or bool(shape.pattern or shape.layout)
    closed = bool(shape.enum) and not shape.enum_open
    return has_own or closed or (shape.items is not None and _has_limits(shape.items))
