"""Bodies lowered: the arguments that a method takes for one, and how the call sends it."""

from __future__ import annotations

from codegen.diagnostics.finding import finding
from codegen.spec.model import Field, Model, Operation, Request, Shape, Spec
from codegen.spec.types import Action, FieldType
from codegen.targets.code import Code, join
from codegen.targets.encoders.python import identifier, literal
from codegen.targets.python import docs, types
from codegen.targets.python.lowering import OPERATIONS, MethodLowering, unset
from codegen.targets.python.models import alias_names, is_hidden
from codegen.targets.python.names import RECORD_WORDS, Names, sent_fields
from codegen.targets.python.parameters import HOLE
from codegen.targets.python.selection import Argument
from codegen.targets.shared.listings import SINGLE

_BODIES = {
    "query_assignments": "Assigned",
    "json_body": "JsonBody",
    "form": "FormBody",
    "multipart": "MultipartBody",
    "raw": "RawBody",
}
_OPEN_RECORD = "The fields by the API's own names; it alone checks them."
_FILE = "A path, bytes, an open binary file, or a tuple of name, content and media type."


def words_of(request: Request) -> frozenset[str]:
    """Return the names that no parameter of a call with this body may have."""
    return RECORD_WORDS | {"record", "records", *(["content"] if request.style == "raw" else [])}


def _body_model(request: Request | None, spec: Spec) -> tuple[str, Model] | None:
    if (
        request is None
        or request.style == "raw"
        or request.shape.type is not FieldType.OBJECT
        or request.shape.ref not in spec.models
    ):
        return None
    return request.shape.ref, spec.models[request.shape.ref]


def fields_of(
    key: str, operation: Operation, taken: set[str], context: MethodLowering
) -> dict[str, tuple[Argument, Field]]:
    """Return the fields that the method takes one by one, by wire name."""
    body_model = _body_model(operation.request, context.spec)
    if body_model is None or operation.request is None:
        return {}
    ref, model = body_model
    aliases = alias_names(ref, model, context.names)
    arguments: dict[str, tuple[Argument, Field]] = {}
    for wire, name in field_names(operation, taken, context.spec, context.names).items():
        field, natural = model.fields[wire], context.names.fields[ref][wire]
        if name != natural:
            context.findings.append(finding("name-clash", wire=wire, first=natural, name=name, where=key))
        required = field.required is True and not operation.request.partial
        annotation = _field_annotation(field, aliases.get(wire), operation.request, ref, context)
        declaration = Code(f"{identifier(name)}: {annotation}") if required else unset(name, annotation, context)
        arguments[wire] = Argument(name, declaration, required, docs.of_sent_field(field)), field
    return arguments


def field_names(operation: Operation, taken: set[str], spec: Spec, names: Names) -> dict[str, str]:
    """Return the argument of each field that a method takes, by its name on the wire; none of them is ``taken``."""
    body_model = _body_model(operation.request, spec)
    if body_model is None:
        return {}
    ref, model = body_model
    in_path, used = set(HOLE.findall(operation.path)), set(taken)
    called: dict[str, str] = {}
    for wire in sent_fields(model, create=operation.action is not Action.UPDATE):
        if wire == model.key and wire in in_path:
            continue  # the path says which record it is
        called[wire] = _free(names.fields[ref][wire], used)
        used.add(called[wire])
    return called


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
        named = Code(f"{named} | str")  # what was read can be written, also a value that is not documented
    inner = types.annotation(field, scope, named)
    whole = types.or_empty(inner, field, scope)
    return types.or_none(whole) if _may_be_null(field, request, context.spec) else whole


def _may_be_null(field: Field, request: Request, spec: Spec) -> bool:
    """Whether a call may send null.

    A JSON body may unless the documentation forbids it or asks for a value, a form only where it allows it, and
    assignments where it also says how.
    """
    if request.style in ("form", "multipart"):
        return field.nullable is True
    if request.style != "query_assignments":
        return field.nullable is True or (field.nullable is None and field.required is not True)
    filters = spec.conventions.filter
    return field.nullable is True and filters is not None and filters.null is not None


def body_name(request: Request) -> str:
    """Return the argument for a body that is one value."""
    if request.style == "raw":
        return "content"
    return "records" if request.shape.type is FieldType.ARRAY else "record"


def whole(request: Request, context: MethodLowering) -> Argument:
    """Return the body as one argument: a record of unknown fields, or a list of records."""
    shape, scope = request.shape, context.given()
    name = body_name(request)
    if request.style == "raw" and not _is_text(request):
        annotation = Code(types.file_input(scope) + ("" if shape.type is FieldType.FILE else " | str"))
    elif shape.type is FieldType.ANY:
        mapping = context.imports.name("collections.abc", "Mapping")
        annotation = Code(f"{mapping}[str, {context.imports.name('typing', 'Any')}]")
    else:
        annotation = types.annotation(shape, scope)
    description = docs.words(request.description) or _said_of(name, shape)
    if request.required:
        return Argument(name, Code(f"{name}: {annotation}"), True, description)
    return Argument(name, unset(name, annotation, context), False, description)


def lower_body(operation: Operation, by_field: bool, context: MethodLowering) -> Code:
    """Return how a call sends its body; empty for a call without one. ``by_field``: its method takes the fields."""
    request = operation.request
    if request is None:
        return Code("")
    body_model = _body_model(request, context.spec)
    kind = identifier(context.names.classes[body_model[0]]) if body_model else Code("")
    if body_model:
        context.imports.name(f"..models.{context.names.modules[body_model[0]]}", kind)
    if by_field or request.style == "query_assignments":
        fixed = _read_only(body_model[1], operation) if body_model else []
        more = f", ({join(', ', fixed)},)" if fixed else ""
        more += f", nulls={_nulls(body_model[1], operation, request, context)}" if body_model else ""
        hidden = _write_only(*body_model, operation, context) if body_model else ""
        more += f", write_only={hidden}" if hidden else ""
        codec = Code(f"{context.imports.name(types.PLANS, 'Fields')}({kind}{more})")
    elif request.style == "raw" and not _is_text(request):
        known = request.shape.type is FieldType.FILE
        codec = context.imports.name(types.UPLOADS, "FILE" if known else "PAYLOAD")
    elif request.shape.type is FieldType.ANY:
        codec = context.imports.name(types.CODECS, "ANY")
    else:
        codec = types.codec(request.shape, context.given())
    media = _media(request)
    more = f", {literal(media)}" if media else ""
    return Code(f"{context.imports.name(OPERATIONS, _BODIES[request.style])}({codec}{more})")


def _is_text(request: Request) -> bool:
    """Whether a raw body is a text or another single value, and no file."""
    return request.shape.type in SINGLE


def _said_of(name: str, shape: Shape) -> str:
    if shape.type is FieldType.FILE:
        return _FILE
    return _OPEN_RECORD if name == "record" and shape.type in (FieldType.ANY, FieldType.OBJECT) else ""


def _media(request: Request) -> str | None:
    """Return the media type to state: that of a raw body always, httpx2 knows that of several parts."""
    match request.style:
        case "raw":
            return request.media or ("text/plain; charset=utf-8" if _is_text(request) else "application/octet-stream")
        case "multipart":
            return None
        case _:
            return request.media


def _read_only(model: Model, operation: Operation) -> list[Code]:
    """Return the names of the fields that a call may not send."""
    sent = set(sent_fields(model, create=operation.action is not Action.UPDATE))
    return [literal(wire) for wire in model.fields if wire not in sent]


def _write_only(key: str, model: Model, operation: Operation, context: MethodLowering) -> Code:
    """Return the codecs of the fields that a call sends and no record has; empty for none."""
    whole = key in context.sent_whole
    sent = sent_fields(model, create=operation.action is not Action.UPDATE)
    hidden = {wire: model.fields[wire] for wire in sent if is_hidden(model.fields[wire], whole=whole)}
    pairs = [Code(f"{literal(wire)}: {types.full_codec(field, context.given())}") for wire, field in hidden.items()]
    return Code("{" + join(", ", pairs) + "}") if pairs else Code("")


def _nulls(model: Model, operation: Operation, request: Request, context: MethodLowering) -> Code:
    """Return the names of the fields that a call may send null for, as their annotations say."""
    sent = {wire: model.fields[wire] for wire in sent_fields(model, create=operation.action is not Action.UPDATE)}
    free = [
        literal(wire)
        for wire, field in sent.items()
        if types.effective(field) is FieldType.ANY or _may_be_null(field, request, context.spec)
    ]
    return Code(f"({join(', ', free)},)" if free else "()")
