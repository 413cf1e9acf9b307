"""Operations lowered: each a constant that says how the call goes, and a method that takes its arguments."""

from __future__ import annotations

import msgspec

from codegen.spec.model import Header, Operation, Parameter, Response
from codegen.spec.types import FieldType
from codegen.targets.code import Code, join
from codegen.targets.encoders.python import docstring, identifier, literal
from codegen.targets.python import client_auth, docs, errors, method_answers, method_bodies, selection, types
from codegen.targets.python.conventions import Entry, own_server
from codegen.targets.python.errors import class_name
from codegen.targets.python.lowering import OPERATIONS, MethodLowering, unset
from codegen.targets.python.parameters import all_parameters
from codegen.targets.python.selection import Argument
from codegen.targets.shared.listings import gives_listing
from codegen.targets.shared.names import unique
from codegen.targets.shared.wording import summary_of

_MORE = frozenset({"extra_headers", "extra_query", "timeout", "call"})


class MethodView(msgspec.Struct, frozen=True):
    """One method with its constant. ``arguments`` and ``body`` are what it passes on, ``body`` empty without one.

    ``typed`` is the type of a constant that type checkers cannot see by themselves, empty for any other.
    ``own`` is what this call has of its own, where the API has another.
    ``more``: what it passes on of the headers, parameters and timeout that any call takes; empty where an argument of
    its own has one of these names.
    ``lists``: it gives a listing, which asks for its pages later, by the operation ``listed``.
    """

    name: Code
    constant: Code
    typed: Code
    operation: Code
    http: Code
    path: Code
    answer: Code
    parameters: list[Code]
    body_codec: Code
    own: list[Entry]
    signature: Code
    returns: Code
    doc: Code
    arguments: Code
    body: Code
    lists: bool
    listed: Code
    more: Code


def lower_method(key: str, name: str, context: MethodLowering) -> MethodView:
    """One operation as constant and method."""
    operation = context.spec.operations[key]
    parameters = all_parameters(operation, context.spec)
    by_wire, findings = unique(parameters, reserved=_taken(operation), where=key)
    context.findings.extend(findings)
    arguments = {wire: _argument(by_wire[wire], parameter, context) for wire, parameter in parameters.items()}
    fields = method_bodies.fields_of(key, operation, set(by_wire.values()), context)
    whole = method_bodies.whole(operation.request, context) if operation.request and not fields else None
    answer, returns = method_answers.lower_answer(operation, context)
    in_path = [wire for wire, parameter in parameters.items() if parameter.location == "path"]
    keywords = [arguments[wire] for wire in parameters if wire not in in_path]
    keywords += [argument for argument, _ in fields.values()] + ([whole] if whole else [])
    passed = [*(arguments[wire] for wire in in_path), *keywords]
    lists = gives_listing(operation, context.spec)
    constant = identifier(f"_{name.rstrip('_').upper()}")
    choice = selection.Choice(operation, context.spec, context.imports)
    context.imports.name(OPERATIONS, "Operation")
    return MethodView(
        name=identifier(name),
        constant=constant,
        typed=Code(f"Operation[{returns}]") if "Union(" in answer and not lists else Code(""),
        operation=literal(key),
        http=literal(operation.method),
        path=literal(operation.path),
        answer=answer,
        parameters=[_parameter(wire, parameter, context) for wire, parameter in parameters.items()],
        body_codec=method_bodies.lower_body(operation, bool(fields), context),
        own=_own(operation, context),
        signature=_signature(
            [arguments[wire] for wire in in_path],
            keywords,
            [*(_extra(context) if fields else []), *_more(passed, context)],
            choice.star(),
        ),
        returns=returns,
        doc=_doc(key, operation, [*choice.documented(), *passed], context),
        arguments=choice.arguments(parameters, by_wire),
        body=identifier(whole.name)
        if whole
        else _mapping({w: argument.name for w, (argument, _) in fields.items()}, constant),
        lists=lists,
        listed=choice.listed(constant),
        more=Code("" if _has_own_more(passed) else "call"),
    )


def argument_names(key: str, operation: Operation, parameters: dict[str, Parameter]) -> dict[str, str]:
    """Return the argument of each parameter, by its name on the wire."""
    return unique(parameters, reserved=_taken(operation), where=key)[0]


def _taken(operation: Operation) -> frozenset[str]:
    """Return the names that no argument for a parameter may have."""
    if operation.request is not None:
        return method_bodies.words_of(operation.request)
    return frozenset({"dt"}) | selection.WORDS


def _own(operation: Operation, context: MethodLowering) -> list[Entry]:
    """Return the authentication, the server and the media type of a call that has its own."""
    entries: list[Entry] = []
    if operation.auth is not None:
        entries.append(Entry(Code("needs"), client_auth.needs(operation.auth)))
    if operation.servers:
        entries.append(Entry(Code("server"), own_server(operation.servers, context.imports)))
    if accept := method_answers.accepted(operation):
        entries.append(Entry(Code("accept"), literal(accept)))
    return entries


def _signature(positional: list[Argument], keywords: list[Argument], more: list[Code], conditions: Code) -> Code:
    """Return the parameters of the method: what the path needs by place, all else by name, required ones first.

    ``conditions``: the parameter that takes any number of them by place, empty where there is none.
    """
    named = [keyword.declaration for keyword in sorted(keywords, key=lambda argument: not argument.required)]
    named += [code for code in more if not code.startswith("**")]
    star = [conditions or Code("*")] if named or conditions else []
    last = [code for code in more if code.startswith("**")]
    return join(", ", [Code("self"), *(argument.declaration for argument in positional), *star, *named, *last])


def _has_own_more(arguments: list[Argument]) -> bool:
    """Whether an argument of the call has the name of one that any call takes."""
    return not _MORE.isdisjoint(argument.name for argument in arguments)


def _more(arguments: list[Argument], context: MethodLowering) -> list[Code]:
    """Return the parameter for the headers, parameters and timeout that any call takes."""
    if _has_own_more(arguments):
        return []
    context.imports.name("typing", "Unpack")
    return [Code(f"**call: Unpack[{context.imports.name('.._runtime.calls', 'More')}]")]


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
    description = docs.of_parameter(parameter)
    if parameter.location == "path" or (parameter.required and not has_default(parameter)):
        return Argument(name, Code(f"{identifier(name)}: {annotation}"), True, description)
    if parameter.required:
        default = literal(parameter.default)
        return Argument(name, Code(f"{identifier(name)}: {annotation} = {default}"), False, description)
    return Argument(name, unset(name, annotation, context), False, description)


def has_default(parameter: Parameter) -> bool:
    """Whether the documented default is a value of the parameter's own type."""
    kinds: dict[FieldType, type | tuple[type, ...]] = {
        FieldType.INTEGER: int, FieldType.STRING: str, FieldType.BOOLEAN: bool, FieldType.NUMBER: (int, float),
    }  # fmt: skip
    kind = kinds.get(parameter.shape.type)
    fits = kind is not None and isinstance(parameter.default, kind)
    return fits and isinstance(parameter.default, bool) == (parameter.shape.type is FieldType.BOOLEAN)


def _extra(context: MethodLowering) -> list[Code]:
    """Return the parameters for fields that are not documented, and for sending without checks."""
    context.imports.name(".._runtime.writes", "extra_fields")
    mapping, anything = context.imports.name("collections.abc", "Mapping"), context.imports.name("typing", "Any")
    return [Code(f"extra: {mapping}[str, {anything}] | None = None"), Code("validate: bool = True")]


def _parameter(wire: str, parameter: Parameter, context: MethodLowering) -> Code:
    kind = context.imports.name(OPERATIONS, parameter.location.capitalize())
    codec = types.codec(parameter.shape, context.given())
    separator = parameter.array_separator if parameter.shape.type is FieldType.ARRAY else None
    more = f", {literal(separator)}" if separator is not None else ""
    style = parameter.style if parameter.location == "query" and separator is None else None
    more += f", style={literal(style)}" if style in ("brackets", "indices", "json") else ""
    return Code(f"{kind}({literal(wire)}, {codec}{more})")


def _doc(key: str, operation: Operation, arguments: list[Argument], context: MethodLowering) -> Code:
    known = "" if operation.documented == "page" else "The documentation only names this call."
    paragraphs = [
        docs.sentence(summary_of(key, operation)),
        docs.words(operation.description),
        known,
        "Deprecated." if operation.deprecated else "",
        docs.address(operation.docs_url),
    ]
    raised = {
        status: response for status, response in operation.responses.items() if _is_special(status, response, context)
    }
    sections = {
        "Args": [(argument.name, argument.doc) for argument in arguments if argument.doc],
        "Headers": [
            (name, _said_of(documented_header))
            for name, documented_header in method_answers.documented_headers(operation).items()
        ],
        "Raises": [(class_name(int(status)), _meanings(response)) for status, response in raised.items()],
    }
    return docstring(paragraphs, 8, sections)


def _is_special(status: str, response: Response, context: MethodLowering) -> bool:
    """Return whether an error means something at this call alone; what others share is in the package's ``errors``."""
    is_error = status.isdigit() and int(status) >= 400 and bool(response.meanings)
    return is_error and errors.meaning_key(status, response) not in context.shared_errors


def _said_of(header: Header) -> str:
    """Return what is known of a header of the answer."""
    return docs.words(header.description) or docs.sentence(f"A header of the answer, of type {header.shape.type.value}")


def _meanings(response: Response) -> str:
    words = [docs.words(meaning) for meaning in response.meanings]
    return " Or: ".join(word for word in words if word) or docs.sentence(response.phrase or "")
