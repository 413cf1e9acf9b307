"""Answers lowered: how each is read, and the type that a method returns."""

from __future__ import annotations

from codegen.spec.model import Header, Operation, Shape
from codegen.spec.types import Action, FieldType
from codegen.targets.code import Code
from codegen.targets.python import types
from codegen.targets.python.conventions import envelope_constants
from codegen.targets.python.lowering import MethodLowering
from codegen.targets.shared.listings import success

ANSWERS = ".._runtime.answers"
LISTINGS = ".._runtime.listings"
_EVERY = frozenset({"content-type", "content-length", "date"})


def lower_answer(operation: Operation, context: MethodLowering) -> tuple[Code, Code]:
    """Return how the answer is read, and the type that the method returns.

    Records and pages lead to their headers themselves; where others have documented ones, something stands around them.
    """
    answer, returns = _answer(operation, context)
    if not documented_headers(operation) or _leads(answer):
        return answer, returns
    around = context.imports.name(ANSWERS, "Answered")
    return Code(f"{context.imports.name(ANSWERS, 'WithHeaders')}({answer})"), Code(f"{around}[{returns}]")


def _leads(answer: Code) -> bool:
    """Whether what a method returns has ``raw``: a record, a page, or a list of pages."""
    return answer.startswith(("Many(", "Bare(", "One(", "Body(Model(", "Body(Nullable(Model("))


def documented_headers(operation: Operation) -> dict[str, Header]:
    """Return the headers of success that the documentation describes, but those that every answer has."""
    response = success(operation)
    headers = response.headers if response is not None else {}
    return {name: header for name, header in headers.items() if name.lower() not in _EVERY}


def gives_nothing(operation: Operation) -> bool:
    """Whether a method returns None, whatever the server answers."""
    response = success(operation)
    return response is not None and response.body == "none" and not documented_headers(operation)


def accepted(operation: Operation) -> str:
    """Return what to ask for where the answer has a media type of its own; empty for any other."""
    response = success(operation)
    if response is None or response.media is None:
        return ""
    others = "application/json" if response.body == "json" else "*/*"
    return "" if response.media == others else f"{response.media}, {others};q=0.5"


def _answer(operation: Operation, context: MethodLowering) -> tuple[Code, Code]:
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
