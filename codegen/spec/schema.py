"""The JSON Schema of a spec, made from the model, for people and editors that open a spec.json.

Made here and not by msgspec's own generator: the bytes of ``specs/spec.schema.json`` must not depend on which msgspec
is installed, nor on a Python whose compiler strips the indentation of docstrings.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Iterator
from typing import Any

import msgspec.inspect as kinds
from msgspec import NODEFAULT

from codegen.spec.canonical import dump, to_builtins
from codegen.spec.model import SPEC_VERSION, Spec
from codegen.text import Text

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_PLAIN: dict[type[kinds.Type], str] = {
    kinds.StrType: "string",
    kinds.IntType: "integer",
    kinds.FloatType: "number",
    kinds.BoolType: "boolean",
    kinds.NoneType: "null",
}


@functools.cache
def spec_schema() -> str:
    """Return the JSON Schema 2020-12 of a spec as canonical JSON; the content of ``specs/spec.schema.json``."""
    head = {"$schema": _DIALECT, "$id": "spec.schema.json", "title": f"Spec, version {SPEC_VERSION}"}
    root = kinds.type_info(Spec)
    definitions = {named.cls.__name__: _definition(named) for named in _named(root, set())}
    return dump({**head, **_schema(root), "$defs": dict(sorted(definitions.items()))})


def _named(kind: kinds.Type, seen: set[type]) -> Iterator[kinds.StructType | kinds.EnumType]:
    """Yield each record and each list of words that ``kind`` reaches, once: they get a definition."""
    if isinstance(kind, (kinds.StructType, kinds.EnumType)):
        if kind.cls in seen:
            return
        seen.add(kind.cls)
        yield kind
    for part in _parts(kind):
        yield from _named(part, seen)


def _parts(kind: kinds.Type) -> tuple[kinds.Type, ...]:
    match kind:
        case kinds.StructType():
            return tuple(field.type for field in kind.fields)
        case kinds.UnionType():
            return kind.types
        case kinds.ListType():
            return (kind.item_type,)
        case kinds.DictType():
            return (kind.key_type, kind.value_type)
    return ()


def _definition(named: kinds.StructType | kinds.EnumType) -> dict[str, Any]:
    head = {"title": named.cls.__name__, **described(named.cls)}
    if isinstance(named, kinds.EnumType):
        return {**head, "enum": sorted(member.value for member in named.cls)}
    return {**head, **_object(named)}


def described(kind: type) -> dict[str, str]:
    """Return the docstring of ``kind`` without its indentation, whatever the compiler left of that."""
    words = kind.__dict__.get("__doc__")
    return {"description": inspect.cleandoc(words)} if words else {}


def _object(struct: kinds.StructType) -> dict[str, Any]:
    tag: dict[str, Any] = {struct.tag_field: {"enum": [struct.tag]}} if struct.tag_field else {}
    properties = {field.encode_name: {**_schema(field.type), **_default(field)} for field in struct.fields}
    required = [*tag, *(field.encode_name for field in struct.fields if field.required)]
    return {
        "type": "object",
        "properties": {**tag, **properties},
        "required": required,
        **({"additionalProperties": False} if struct.forbid_unknown_fields else {}),
    }


def _default(field: kinds.Field) -> dict[str, Any]:
    if field.default is not NODEFAULT:
        return {"default": to_builtins(field.default)}
    if field.default_factory in (list, dict):
        return {"default": field.default_factory()}
    return {}


def _schema(kind: kinds.Type) -> dict[str, Any]:
    match kind:
        case kinds.StructType() | kinds.EnumType():
            return {"$ref": f"#/$defs/{kind.cls.__name__}"}
        case kinds.LiteralType():
            return {"enum": sorted(kind.values)}
        case kinds.ListType():
            return {"type": "array", "items": _schema(kind.item_type)}
        case kinds.DictType():
            return {"type": "object", **_keys(kind.key_type), "additionalProperties": _schema(kind.value_type)}
        case kinds.UnionType():
            return {"anyOf": [_schema(choice) for choice in kind.types], **_discriminator(kind.types)}
        case kinds.AnyType():
            return {}
        case kinds.CustomType() if kind.cls is Text:
            return {"type": "string"}
    return {"type": _plain(kind)}


def _plain(kind: kinds.Type) -> str:
    """Return the JSON type of ``kind``. Raises TypeError for a limit that this module would lose."""
    name = _PLAIN.get(type(kind))
    if name is None or kind != type(kind)():
        raise TypeError(f"no JSON Schema for {kind}")
    return name


def _keys(kind: kinds.Type) -> dict[str, Any]:
    """Return what limits the keys of a map: nothing where any text is a key."""
    return {} if kind == kinds.StrType() else {"propertyNames": _schema(kind)}


def _discriminator(choices: tuple[kinds.Type, ...]) -> dict[str, Any]:
    """Return the key that says which of several records it is, for tools that know OpenAPI's word for that."""
    tagged = [choice for choice in choices if isinstance(choice, kinds.StructType) and choice.tag_field]
    if not tagged:
        return {}
    mapping = {str(record.tag): f"#/$defs/{record.cls.__name__}" for record in tagged}
    return {"discriminator": {"propertyName": tagged[0].tag_field, "mapping": dict(sorted(mapping.items()))}}
