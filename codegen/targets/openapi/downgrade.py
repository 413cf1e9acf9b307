"""An OpenAPI 3.1.0 document as its 3.0.3 twin, for readers that know no 3.1: a pure function over plain data.

Where 3.0 has another form for the same thing, the twin has that form. Where it has none, the twin keeps the fact
under an ``x-`` name, so it says less to a validator and nothing that is wrong. The rules are those of the OpenAPI
Initiative's "Migrating from OpenAPI 3.0 to 3.1.0", read backwards.
"""

from __future__ import annotations

import re
from operator import is_
from typing import Any

from codegen.targets.shared.schema_names import NamePool
from codegen.targets.shared.schemas import Data

VERSION = "3.0.3"  # this very spelling: old readers list patch versions

_SCHEMAS = "#/components/schemas/"
_NULL = {"type": "null"}
_ALTERNATIVES = ("oneOf", "anyOf")
_DROPPED = frozenset({"$schema", "$id", "$anchor", "$dynamicAnchor", "$comment", "$vocabulary", "jsonSchemaDialect"})
_KEYWORDS = frozenset(  # of a 3.0 schema, beside x- names
    {
        "$ref", "title", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength",
        "minLength", "pattern", "maxItems", "minItems", "uniqueItems", "maxProperties", "minProperties", "required",
        "enum", "type", "allOf", "oneOf", "anyOf", "not", "items", "properties", "additionalProperties", "description",
        "format", "default", "nullable", "discriminator", "readOnly", "writeOnly", "xml", "externalDocs", "example",
        "deprecated",
    }
)  # fmt: skip
# Those of them that no rule below looks at. References, alternatives and limits that exclude are for the rules.
_SAID_ALIKE = _KEYWORDS - {
    "$ref", "exclusiveMaximum", "exclusiveMinimum", "allOf", "oneOf", "anyOf", "not", "example", "nullable",
}  # fmt: skip
_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")

# Which parts of an object are objects of which kind: a mapping of them, a list of them, or a single one. What is not
# named here (examples, defaults, extensions) is data and stays as it is, whatever its keys look like.
_PARTS: dict[str, dict[str, tuple[str, str]]] = {
    "document": {"paths": ("map", "path"), "components": ("one", "components")},
    "components": {
        "schemas": ("map", "schema"),
        "responses": ("map", "answer"),
        "parameters": ("map", "parameter"),
        "requestBodies": ("map", "answer"),
        "headers": ("map", "parameter"),
    },
    "path": {
        "parameters": ("list", "parameter"),
        **dict.fromkeys(("get", "put", "post", "delete", "options", "head", "patch", "trace"), ("one", "call")),
    },
    "call": {
        "parameters": ("list", "parameter"),
        "requestBody": ("one", "answer"),
        "responses": ("map", "answer"),
    },
    "answer": {"headers": ("map", "parameter"), "content": ("map", "media")},
    "parameter": {"schema": ("one", "schema"), "content": ("map", "media")},
    "media": {"schema": ("one", "schema")},
    "schema": {
        "properties": ("map", "schema"),
        "additionalProperties": ("one", "schema"),
        "items": ("one", "schema"),
        "not": ("one", "schema"),
        **dict.fromkeys(("allOf", *_ALTERNATIVES), ("list", "schema")),
    },
}


def downgraded(document: Data) -> Data:
    """Return the 3.0.3 twin of ``document``, which is 3.1.0 and is left as it is."""
    return _Downgrade(document).document()


class _Downgrade:
    """One walk through one document; remembers which components are needed in a form that allows null."""

    def __init__(self, document: Data) -> None:
        self._whole = document
        self._named: Data = document.get("components", {}).get("schemas", {})
        self._plain = _plain_references(document)
        self._pool = NamePool(self._named)
        self._nullable: dict[str, str] = {}

    def document(self) -> Data:
        twin: Data = dict(self._walked(self._whole, "document"))
        twin["openapi"] = VERSION
        twin["info"] = _info(twin["info"])
        twin.setdefault("paths", {})
        twin.pop("jsonSchemaDialect", None)
        _move(twin, "webhooks", "x-webhooks")
        if "components" in twin:
            twin["components"] = self._components(twin["components"])
        return twin

    def _components(self, walked: Data) -> Data:
        components = dict(walked)
        _move(components, "pathItems", "x-path-items")
        if "schemas" in components:
            components["schemas"] = dict(components["schemas"])
            self._add_nullable(components["schemas"])
        return components

    def _add_nullable(self, schemas: Data) -> None:
        """Components that are themselves nullable: no 3.0 form of a nullable reference is right in every reader."""
        nullable: set[str] = set()
        while waiting := [name for name in self._nullable if name not in nullable]:
            for name in waiting:
                schemas[self._nullable[name]] = self._with_null(schemas[name])
            nullable.update(waiting)

    def _walked(self, data: Any, kind: str) -> Any:
        """Return ``data`` as 3.0 says it: the same object where 3.0 says the same, which need not be spelled twice."""
        if kind == "schema" and not _is_said_alike(data):
            data = self._schema(data)
        if not isinstance(data, dict):
            return data
        parts = _PARTS[kind]
        changed = {name: self._part(data[name], *parts[name]) for name in parts.keys() & data.keys()}
        if all(part is data[name] for name, part in changed.items()):
            return data
        return {name: changed.get(name, value) for name, value in data.items()}

    def _part(self, data: Any, shape: str, kind: str) -> Any:
        if shape == "map" and isinstance(data, dict):
            walked = {name: self._walked(value, kind) for name, value in data.items()}
            return data if all(map(is_, walked.values(), data.values())) else walked
        if shape == "list":
            items = [self._walked(value, kind) for value in data]
            return data if isinstance(data, list) and all(map(is_, items, data)) else items
        return self._walked(data, kind)

    def _schema(self, data: Any) -> Any:
        """One schema with the keywords of 3.0; what is inside it is not converted yet."""
        if isinstance(data, bool):  # additionalProperties alone may be one
            return data
        schema = {name: value for name, value in data.items() if name not in _DROPPED}
        for rule in (_constant, _exclusive, _examples, _content, self._alternatives, self._types, _siblings):
            schema = rule(schema)
        if schema.get("type") == "array":
            schema.setdefault("items", {})
        return {
            name if _is_known(name) else _extension(name): _no_boolean(name, value) for name, value in schema.items()
        }

    def _alternatives(self, schema: Data) -> Data:
        """``oneOf`` with null as what remains, nullable. One that remains alone needs no ``oneOf``."""
        word = next((word for word in _ALTERNATIVES if _NULL in schema.get(word, [])), None)
        if word is None:
            return schema
        others = [option for option in schema[word] if option != _NULL]
        rest = {name: value for name, value in schema.items() if name != word}
        if not others:
            return rest | _NULL
        first = self._with_null(others[0])
        return _joined(first, rest) if len(others) == 1 else {word: [first, *others[1:]], **rest}

    def _with_null(self, schema: Data) -> Data:
        """Return ``schema``, and null beside what it allows. Only a schema with a type can say so."""
        if "$ref" in schema:
            return {**schema, "$ref": self._nullable_reference(schema["$ref"])}
        if "enum" in schema and None not in schema["enum"]:
            schema = {**schema, "enum": [*schema["enum"], None]}
        if "type" in schema:
            kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
            return self._types({**schema, "type": [*kinds, "null"]})
        word = next((word for word in _ALTERNATIVES if word in schema), None)
        if word:
            first, *others = schema[word]
            return {**schema, word: [self._with_null(first), *others]}
        return schema

    def _nullable_reference(self, reference: str) -> str:
        name = reference.removeprefix(_SCHEMAS)
        if name not in self._named or name in self._nullable.values():
            return reference
        if name not in self._nullable:
            self._nullable[name] = self._pool.take(f"{name}OrNull") if name in self._plain else name
        return _SCHEMAS + self._nullable[name]

    def _types(self, schema: Data) -> Data:
        """Return a list of types as one type that may be nullable, or as alternatives."""
        kinds = schema.get("type")
        if kinds == "null":
            return {**schema, "type": "string", "nullable": True, "enum": [None]}
        if not isinstance(kinds, list):
            return schema
        named = [kind for kind in dict.fromkeys(kinds) if kind != "null"]
        nullable = {"nullable": True} if "null" in kinds else {}
        if not named:
            return self._types({**schema, "type": "null"})
        if len(named) == 1:
            return _after(schema, "type", {"type": named[0], **nullable})
        choices = {"anyOf": [{"type": kind, **nullable} for kind in named]}
        rest = {name: value for name, value in schema.items() if name not in ("type", "allOf")}
        return {"allOf": [*schema.get("allOf", []), choices], **rest}


def _plain_references(document: Data) -> set[str]:
    """Return the names of schemas that are referred to where null is not allowed beside them."""
    names: set[str] = set()
    waiting: list[Any] = [document]
    while waiting:
        data = waiting.pop()
        if isinstance(data, list):
            waiting += (inner for inner in data if isinstance(inner, (dict, list)))
            continue
        if isinstance(reference := data.get("$ref"), str):
            names.add(reference.removeprefix(_SCHEMAS))
        waiting += (_without_null(word, inner) for word, inner in data.items() if isinstance(inner, (dict, list)))
    return names


def _without_null(word: str, inner: Any) -> Any:
    """Return what is below a keyword, but of alternatives to null those alone that are no reference."""
    with_null = word in _ALTERNATIVES and isinstance(inner, list) and _NULL in inner
    return [schema for schema in inner if "$ref" not in schema] if with_null else inner


def _info(info: Data) -> Data:
    """3.0 has no summary of an API, and of a license no identifier but an address."""
    info = dict(info)
    _move(info, "summary", "x-summary")
    if "identifier" in (terms := dict(info.get("license", {}))):
        terms.setdefault("url", f"https://spdx.org/licenses/{terms['identifier']}.html")
        _move(terms, "identifier", "x-identifier")
        info["license"] = terms
    return info


def _move(data: Data, old: str, new: str) -> None:
    if old in data:
        data[new] = data.pop(old)


def _constant(schema: Data) -> Data:
    """``const`` as an ``enum`` of one."""
    if "const" not in schema:
        return schema
    return _after(
        {name: value for name, value in schema.items() if name != "enum"}, "const", {"enum": [schema["const"]]}
    )


def _exclusive(schema: Data) -> Data:
    """Return a limit that is a number of its own as the flag of a limit; the narrower one where both are."""
    for word, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        edge = schema.get(word)
        if not isinstance(edge, (int, float)) or isinstance(edge, bool):
            continue
        beside = schema.get(limit, edge)
        is_narrower = edge >= beside if limit == "minimum" else edge <= beside
        kept = {limit: edge, word: True} if is_narrower else {limit: beside}
        schema = _after({name: value for name, value in schema.items() if name != limit}, word, kept)
    return schema


def _examples(schema: Data) -> Data:
    """Return the first of several examples: 3.0 has room for one."""
    examples = schema.get("examples")
    if not isinstance(examples, list):
        return schema
    return _after(schema, "examples", {"example": examples[0]} if examples and "example" not in schema else {})


def _content(schema: Data) -> Data:
    """Return what a text holds: a format where 3.0 has one, else names of our own. A reference there stays one."""
    encoding, media = schema.get("contentEncoding"), schema.get("contentMediaType")
    if encoding == "base64" and "format" not in schema:
        return _after(schema, "contentEncoding", {"format": "byte"})
    if media == "application/octet-stream" and encoding is None and "format" not in schema:
        return _after(schema, "contentMediaType", {"format": "binary"})
    return schema


def _siblings(schema: Data) -> Data:
    """3.0 ignores all that is beside a reference, so the reference goes into an ``allOf``."""
    if "$ref" not in schema or len(schema) == 1:
        return schema
    rest = {name: value for name, value in schema.items() if name not in ("$ref", "allOf")}
    return {"allOf": [{"$ref": schema["$ref"]}, *schema.get("allOf", [])], **rest}


def _joined(first: Data, rest: Data) -> Data:
    """Both in one schema where they do not contradict each other."""
    return {"allOf": [first], **rest} if set(first) & set(rest) else {**first, **rest}


def _after(schema: Data, name: str, new: Data) -> Data:
    """Return ``schema`` with ``new`` in the place of ``name``."""
    changed: Data = {}
    for key, value in schema.items():
        changed |= new if key == name else {key: value}
    return changed


def _is_said_alike(schema: Any) -> bool:
    """Whether no rule changes ``schema`` itself: it has a single type, and no keyword but those that are the same."""
    if not isinstance(schema, dict):
        return False
    kind = schema.get("type")
    if not isinstance(kind, str) or kind == "null" or (kind == "array" and "items" not in schema):
        return False
    properties = schema.get("properties")
    if isinstance(properties, dict) and any(isinstance(inner, bool) for inner in properties.values()):
        return False
    return all(name in _SAID_ALIKE or name.startswith("x-") for name in schema) and not isinstance(
        schema.get("items"), bool
    )


def _is_known(name: str) -> bool:
    return name in _KEYWORDS or name.startswith("x-")


def _extension(name: str) -> str:
    """``contentMediaType`` as ``x-content-media-type``."""
    return f"x-{_CAPITAL.sub('-', name.lstrip('$')).lower()}"


def _no_boolean(name: str, value: Any) -> Any:
    """Schemas that are true or false, which 3.0 knows for ``additionalProperties`` alone."""
    shape, kind = _PARTS["schema"].get(name, ("", ""))
    if kind != "schema" or name == "additionalProperties":
        return value
    if shape == "list":
        return [_spelled(item) for item in value]
    return {key: _spelled(item) for key, item in value.items()} if shape == "map" else _spelled(value)


def _spelled(schema: Any) -> Any:
    return ({} if schema else {"not": {}}) if isinstance(schema, bool) else schema
