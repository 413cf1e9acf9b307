"""Operations lowered: each a constant that says how the call goes, and a method that takes its arguments."""

from __future__ import annotations

import msgspec

from codegen.diagnostics.finding import Finding, finding
from codegen.spec.model import Field, Model, Operation, Parameter, Request, Response, Shape, Spec, responses_of
from codegen.spec.types import Action, FieldType
from codegen.targets.code import Code, join
from codegen.targets.encoders.python import docstring, identifier, literal
from codegen.targets.python import docs, selection, types
from codegen.targets.python.conventions import envelope_constants
from codegen.targets.python.errors import class_name
from codegen.targets.python.imports import Imports
from codegen.targets.python.models import alias_names
from codegen.targets.python.names import RECORD_WORDS, Names, sent_fields
from codegen.targets.python.parameters import HOLE, all_parameters
from codegen.targets.python.selection import Argument
from codegen.targets.shared.listings import gives_listing, success
from codegen.targets.shared.names import unique
from codegen.targets.shared.wording import summary_of

OPERATIONS = ".._runtime.operations"
ANSWERS = ".._runtime.answers"
LISTINGS = ".._runtime.listings"
_BODIES = {
    "query_assignments": "Assigned",
    "json_body": "JsonBody",
    "form": "FormBody",
    "multipart": "Unsendable",
    "raw": "Unsendable",
}
_MEDIA = {"multipart": "multipart/form-data", "raw": "application/octet-stream"}
_OPEN_RECORD = "The fields by the API's own names; it alone checks them."


class MethodView(msgspec.Struct, frozen=True):
    """One method with its constant. ``arguments`` and ``body`` are what it passes on, ``body`` empty without one.

    ``lists``: it gives a listing, which asks for its pages later, by the operation ``listed``.
    """

    name: Code
    constant: Code
    operation: Code
    http: Code
    path: Code
    answer: Code
    parameters: list[Code]
    body_codec: Code
    signature: Code
    returns: Code
    doc: Code
    arguments: Code
    body: Code
    lists: bool
    listed: Code


class MethodLowering(msgspec.Struct, frozen=True):
    """What lowering the methods of one resource needs."""

    spec: Spec
    names: Names
    imports: Imports
    list_hidden: bool
    findings: list[Finding]

    def given(self) -> types.Scope:
        """Return the scope of what users pass."""
        return types.Scope(self.names, self.imports, given=True, list_hidden=self.list_hidden)

    def returned(self) -> types.Scope:
        """Return the scope of what methods return."""
        return types.Scope(self.names, self.imports, list_hidden=self.list_hidden)


def lower_method(key: str, name: str, context: MethodLowering) -> MethodView:
    """One operation as constant and method."""
    operation = context.spec.operations[key]
    parameters = all_parameters(operation, context.spec)
    taken = RECORD_WORDS | {"record", "records"} if operation.request else frozenset({"dt"}) | selection.WORDS
    by_wire, found = unique(parameters, reserved=taken, where=key)
    context.findings.extend(found)
    arguments = {wire: _argument(by_wire[wire], one, context) for wire, one in parameters.items()}
    fields = _fields(key, operation, set(by_wire.values()), context)
    whole = _whole(operation.request, context) if operation.request and not fields else None
    answer, returns = _answer(operation, context)
    in_path = [wire for wire, one in parameters.items() if one.location == "path"]
    keywords = [arguments[wire] for wire in parameters if wire not in in_path]
    keywords += [one for one, _ in fields.values()] + ([whole] if whole else [])
    given = [*(arguments[wire] for wire in in_path), *keywords]
    constant = identifier(f"_{name.rstrip('_').upper()}")
    choice = selection.Choice(operation, context.spec, context.imports)
    context.imports.name(OPERATIONS, "Operation")
    return MethodView(
        name=identifier(name),
        constant=constant,
        operation=literal(key),
        http=literal(operation.method),
        path=literal(operation.path),
        answer=answer,
        parameters=[_parameter(wire, one, context) for wire, one in parameters.items()],
        body_codec=_body(operation, bool(fields), context),
        signature=_signature(
            [arguments[wire] for wire in in_path], keywords, _extra(context) if fields else [], choice.star()
        ),
        returns=returns,
        doc=_doc(key, operation, [*choice.documented(), *given], context.spec),
        arguments=choice.arguments(parameters, by_wire),
        body=identifier(whole.name) if whole else _mapping({w: one.name for w, (one, _) in fields.items()}, constant),
        lists=gives_listing(operation, context.spec),
        listed=choice.listed(constant),
    )


def _signature(positional: list[Argument], keywords: list[Argument], more: list[Code], conditions: Code) -> Code:
    """Return the parameters of the method: what the path needs by place, all else by name, required ones first.

    ``conditions``: the parameter that takes any number of them by place, empty where there is none.
    """
    named = [one.declaration for one in sorted(keywords, key=lambda one: not one.required)] + more
    star = [conditions or Code("*")] if named or conditions else []
    return join(", ", [Code("self"), *(one.declaration for one in positional), *star, *named])


def _mapping(names: dict[str, str], writes: Code) -> Code:
    """Return the fields by their wire names, with the extra ones of the call that ``writes``; empty for no fields."""
    if not names:
        return Code("")
    pairs = [Code(f"{literal(wire)}: {identifier(name)}") for wire, name in names.items()]
    rest = Code(f"**extra_fields({writes}, extra, validate=validate)")
    return Code("{" + join(", ", [*pairs, rest]) + "}")


def _argument(name: str, parameter: Parameter, context: MethodLowering) -> Argument:
    scope = context.given()
    annotation = selection.annotation(parameter, context.spec, context.imports) or types.annotation(
        parameter.shape, scope
    )
    if parameter.enum and parameter.shape.type is FieldType.STRING:
        values = ", ".join(literal(value) for value in parameter.enum)
        others = " | str" if parameter.enum_open else ""
        annotation = Code(f"{context.imports.name('typing', 'Literal')}[{values}]{others}")
    return _with_default(name, annotation, parameter, context)


def _with_default(name: str, annotation: Code, parameter: Parameter, context: MethodLowering) -> Argument:
    told = docs.of_parameter(parameter)
    if parameter.location == "path" or (parameter.required and not _simple_default(parameter)):
        return Argument(name, Code(f"{identifier(name)}: {annotation}"), True, told)
    if parameter.required:
        default = literal(parameter.default)
        return Argument(name, Code(f"{identifier(name)}: {annotation} = {default}"), False, told)
    return Argument(name, _unset(name, annotation, context), False, told)


def _simple_default(parameter: Parameter) -> bool:
    """Whether the documented default is a value of the parameter's own type."""
    kinds: dict[FieldType, type | tuple[type, ...]] = {
        FieldType.INTEGER: int, FieldType.STRING: str, FieldType.BOOLEAN: bool, FieldType.NUMBER: (int, float),
    }  # fmt: skip
    kind = kinds.get(parameter.shape.type)
    fits = kind is not None and isinstance(parameter.default, kind)
    return fits and isinstance(parameter.default, bool) == (parameter.shape.type is FieldType.BOOLEAN)


def _unset(name: str, annotation: Code, context: MethodLowering) -> Code:
    unset = context.imports.name("msgspec", "UnsetType")
    inner = annotation if annotation != "Any" else Code("Any")
    return Code(f"{identifier(name)}: {inner} | {unset} = {context.imports.name('msgspec', 'UNSET')}")


def _extra(context: MethodLowering) -> list[Code]:
    """Return what the documentation does not know can be sent all the same, by whoever insists."""
    context.imports.name(".._runtime.writes", "extra_fields")
    mapping, anything = context.imports.name("collections.abc", "Mapping"), context.imports.name("typing", "Any")
    return [Code(f"extra: {mapping}[str, {anything}] | None = None"), Code("validate: bool = True")]


def _body_model(request: Request | None, spec: Spec) -> tuple[str, Model] | None:
    if request is None or request.shape.type is not FieldType.OBJECT or request.shape.ref not in spec.models:
        return None
    return request.shape.ref, spec.models[request.shape.ref]


def _fields(
    key: str, operation: Operation, taken: set[str], context: MethodLowering
) -> dict[str, tuple[Argument, Field]]:
    """Return the fields that the method takes one by one, by wire name."""
    found = _body_model(operation.request, context.spec)
    if found is None or operation.request is None:
        return {}
    ref, model = found
    in_path = set(HOLE.findall(operation.path))
    create = operation.action is not Action.UPDATE
    aliases = alias_names(ref, model, context.names)
    arguments: dict[str, tuple[Argument, Field]] = {}
    for wire in sent_fields(model, create=create):
        if wire == model.key and wire in in_path:
            continue  # the path says which record it is
        field, natural = model.fields[wire], context.names.fields[ref][wire]
        name = _free(natural, taken)
        if name != natural:
            context.findings.append(finding("name-clash", wire=wire, first=natural, name=name, where=key))
        taken.add(name)
        required = field.required is True and not operation.request.partial
        annotation = _field_annotation(field, aliases.get(wire), operation.request, ref, context)
        declaration = Code(f"{identifier(name)}: {annotation}") if required else _unset(name, annotation, context)
        arguments[wire] = Argument(name, declaration, required, docs.of_sent_field(field)), field
    return arguments


def _free(name: str, taken: set[str]) -> str:
    number, candidate = 2, name
    while candidate in taken:
        candidate, number = f"{name.rstrip('_')}_{number}", number + 1
    return candidate


def _field_annotation(field: Field, alias: str | None, request: Request, ref: str, context: MethodLowering) -> Code:
    scope = context.given()
    named: Code | None = None
    if alias is not None:
        named = context.imports.name(f"..models.{context.names.modules[ref]}", alias)
        named = Code(f"{named} | str") if field.enum_open else named
    inner = types.annotation(field, scope, named)
    whole = types.or_empty(inner, field, scope)
    return Code(f"{whole} | None") if inner != "Any" and _may_be_null(field, request, context.spec) else whole


def _may_be_null(field: Field, request: Request, spec: Spec) -> bool:
    """Return a JSON body may hold null unless the documentation forbids it, or asks for a value; assignments only
    where it
    says how.
    """
    if request.style != "query_assignments":
        return field.nullable is True or (field.nullable is None and field.required is not True)
    filters = spec.conventions.filter
    return field.nullable is True and filters is not None and filters.null is not None


def _whole(request: Request, context: MethodLowering) -> Argument:
    """Return the body as one argument: a record of unknown fields, or a list of records."""
    shape, scope = request.shape, context.given()
    name = "records" if shape.type is FieldType.ARRAY else "record"
    if shape.type is FieldType.ANY:
        mapping = context.imports.name("collections.abc", "Mapping")
        annotation = Code(f"{mapping}[str, {context.imports.name('typing', 'Any')}]")
    else:
        annotation = types.annotation(shape, scope)
    told = docs.words(request.description) or (_OPEN_RECORD if name == "record" else "")
    if request.required:
        return Argument(name, Code(f"{name}: {annotation}"), True, told)
    return Argument(name, _unset(name, annotation, context), False, told)


def _body(operation: Operation, by_field: bool, context: MethodLowering) -> Code:
    request = operation.request
    if request is None:
        return Code("")
    found = _body_model(request, context.spec)
    kind = identifier(context.names.classes[found[0]]) if found else Code("")
    if found:
        context.imports.name(f"..models.{context.names.modules[found[0]]}", kind)
    if by_field or request.style == "query_assignments":
        fixed = _read_only(found[1], operation) if found else []
        more = f", ({join(', ', fixed)},)" if fixed else ""
        more += f", nulls={_nulls(found[1], operation, request, context)}" if found else ""
        codec = Code(f"{context.imports.name(types.RECORDS, 'Fields')}({kind}{more})")
    elif request.shape.type is FieldType.ANY:
        codec = context.imports.name(types.CODECS, "ANY")
    else:
        codec = types.codec(request.shape, context.given())
    style = _BODIES[request.style]
    needed = style == "Unsendable" and _MEDIA[request.style]
    media = f", {literal(request.media or needed)}" if request.media or needed else ""
    return Code(f"{context.imports.name(OPERATIONS, style)}({codec}{media})")


def _read_only(model: Model, operation: Operation) -> list[Code]:
    """Return the names of the fields that a call may not send."""
    sent = set(sent_fields(model, create=operation.action is not Action.UPDATE))
    return [literal(wire) for wire in model.fields if wire not in sent]


def _nulls(model: Model, operation: Operation, request: Request, context: MethodLowering) -> Code:
    """Return the names of the fields that a call may send null for, as their annotations say."""
    sent = {wire: model.fields[wire] for wire in sent_fields(model, create=operation.action is not Action.UPDATE)}
    free = [
        literal(wire)
        for wire, field in sent.items()
        if types.effective(field) is FieldType.ANY or _may_be_null(field, request, context.spec)
    ]
    return Code(f"({join(', ', free)},)" if free else "()")


def _parameter(wire: str, parameter: Parameter, context: MethodLowering) -> Code:
    kind = context.imports.name(OPERATIONS, parameter.location.capitalize())
    codec = types.codec(parameter.shape, context.given())
    separator = parameter.array_separator if parameter.shape.type is FieldType.ARRAY else None
    more = f", {literal(separator)}" if separator is not None and parameter.location != "path" else ""
    return Code(f"{kind}({literal(wire)}, {codec}{more})")


def _answer(operation: Operation, context: MethodLowering) -> tuple[Code, Code]:
    """How the answer is read, and the type the method returns."""
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
        return Code(f"{context.imports.name(types.CODECS, 'Nullable')}({codec})"), Code(f"{record} | None")
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


def _doc(key: str, operation: Operation, arguments: list[Argument], spec: Spec) -> Code:
    known = "" if operation.documented == "page" else "The documentation only names this call."
    paragraphs = [
        docs.sentence(summary_of(key, operation)),
        docs.words(operation.description),
        known,
        docs.address(operation.docs_url),
    ]
    raised = {
        status: one for status, one in responses_of(spec, operation).items() if status.isdigit() and int(status) >= 400
    }
    sections = {
        "Args": [(one.name, one.doc) for one in arguments if one.doc],
        "Raises": [(class_name(int(status)), _meanings(one)) for status, one in raised.items()],
    }
    return docstring(paragraphs, 8, sections)


def _meanings(response: Response) -> str:
    words = [docs.words(one) for one in response.meanings]
    return " Or: ".join(word for word in words if word) or docs.sentence(response.phrase or "")
