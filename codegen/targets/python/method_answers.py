"""Answers lowered: how each is read, and the type that a method returns."""

from __future__ import annotations

from codegen.spec.model import Operation, Shape
from codegen.spec.types import Action, FieldType
from codegen.targets.code import Code
from codegen.targets.python import types
from codegen.targets.python.conventions import envelope_constants
from codegen.targets.python.lowering import MethodLowering
from codegen.targets.shared.listings import success

ANSWERS = ".._runtime.answers"
LISTINGS = ".._runtime.listings"


def lower_answer(operation: Operation, context: MethodLowering) -> tuple[Code, Code]:
    """Return how the answer is read, and the type that the method returns."""
    response, imports = success(operation), context.imports
    if response is not None and response.body == "none":
        return Code(f"{imports.name(ANSWERS, 'Nothing')}()"), Code("None")
    if response is not None and response.body == "text":
        return Code(f"{imports.name(ANSWERS, 'PlainText')}()"), Code("str")
    if response is not None and response.body == "binary":
        return Code(f"{imports.name(ANSWERS, 'Content')}()"), Code("bytes")
    if response is None or response.shape is None:
        return _answered("Body", imports.name(types.CODECS, "ANY"), context), imports.name("typing", "Any")
    constants = envelope_constants(context.spec)
    if response.envelope in constants:
        return _enveloped(operation, response.shape, constants[response.envelope], context)
    if operation.action is Action.LIST and response.shape.type is FieldType.ARRAY:
        codec, record = _record(response.shape.items, context)
        return _answered("Bare", codec, context), _pages(operation, record, context)
    codec, returns = _record(response.shape, context)
    return _answered("Body", codec, context), returns


def _enveloped(operation: Operation, shape: Shape, envelope: Code, context: MethodLowering) -> tuple[Code, Code]:
    if shape.type is FieldType.ARRAY:
        shape = shape.items or Shape(type=FieldType.ANY)
    if shape.type is FieldType.ANY:
        shape = Shape(type=FieldType.OBJECT)
    context.imports.name(".._api", envelope)
    codec, record = _record(shape, context)
    if operation.action in (Action.GET, Action.CREATE, Action.UPDATE, Action.DELETE):
        return _answered("One", codec, context, envelope), record
    return _answered("Many", codec, context, envelope), _pages(operation, record, context)


def _record(shape: Shape | None, context: MethodLowering) -> tuple[Code, Code]:
    """How a record that an answer gives is read, and its type: one of which no model tells is an open record."""
    scope, shape = context.returned(), shape or Shape(type=FieldType.ANY)
    if shape.type is FieldType.OBJECT and shape.ref not in context.names.classes:
        record = context.imports.name(types.RECORDS, "OpenRecord")
        codec = Code(f"{context.imports.name(types.RECORDS, 'Model')}({record})")
    else:
        codec, record = types.codec(shape, scope), types.annotation(shape, scope)
    if shape.nullable and record != "Any":
        return Code(f"{context.imports.name(types.CODECS, 'Nullable')}({codec})"), types.or_none(record)
    return codec, record


def _pages(operation: Operation, record: Code, context: MethodLowering) -> Code:
    """Return what a method of many records returns: a list is a listing, with a twin for async code."""
    if operation.action is not Action.LIST:
        return Code(f"{context.imports.name(ANSWERS, 'Page')}[{record}]")
    context.imports.name(LISTINGS, "AsyncListing")
    return Code(f"{context.imports.name(LISTINGS, 'Listing')}[{record}]")


def _answered(kind: str, codec: Code, context: MethodLowering, envelope: Code | None = None) -> Code:
    more = f", {envelope}" if envelope else ""
    return Code(f"{context.imports.name(ANSWERS, kind)}({codec}{more})")
