"""The rules, a function each, in the order in which they are reported; what they are called elsewhere is beside them.

They know the document alone, so they judge what was made as a stranger would.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from codegen.lint.json_schema import faults
from codegen.lint.openapi_3_0 import openapi_3_0
from codegen.lint.problem import Problem, calls, inside, resolved, schemas_in, target
from codegen.lint.structure import info, security, servers, tags
from codegen.spec.pointers import Pointer, written

_HOLE = re.compile(r"\{([^{}]*)\}")
_SECTIONS = ("parameters", "responses", "examples", "requestBodies", "headers", "schemas")
_URL_SAFE = re.compile(r"[A-Za-z0-9_.~-]+")


def paths(document: Any) -> Iterator[Problem]:
    """no-identical-paths, no-ambiguous-paths, no-path-trailing-slash, path-not-include-query."""
    seen: dict[str, str] = {}
    for path in document.get("paths", {}):
        at = ("paths", path)
        if (other := seen.setdefault(_HOLE.sub("{}", path), path)) != path:
            yield Problem("lint-path", at, f"is the same path as {other}")
        if "?" in path or "#" in path or (path.endswith("/") and path != "/"):
            yield Problem("lint-path", at, "ends in a slash, or contains a query or a fragment")
    yield from _ambiguous(list(document.get("paths", {})))


def _ambiguous(paths: list[str]) -> Iterator[Problem]:
    """Paths of as many places that one address may both mean. Compared within a first word, so that many stay quick."""
    groups: dict[tuple[int, int], list[list[str]]] = {}
    for path in paths:
        parts = path.strip("/").split("/")
        group = groups.setdefault((len(parts), sum("{" in part for part in parts)), [])
        for other in group:
            pairs = list(zip(parts, other, strict=True))
            differ = any(("{" in mine) != ("{" in theirs) for mine, theirs in pairs)
            if differ and all(mine == theirs or "{" in mine or "{" in theirs for mine, theirs in pairs):
                yield Problem(
                    "lint-path", ("paths", path), f"may be meant by the address that /{'/'.join(other)} means"
                )
        group.append(parts)


def parameters(document: Any) -> Iterator[Problem]:
    """path-parameters-defined, operation-parameters-unique, parameter-description."""
    for at, path, call in calls(document):
        named = [resolved(document, parameter) for parameter in call.get("parameters", [])]
        in_path = {parameter.get("name") for parameter in named if parameter.get("in") == "path"}
        for name in sorted(set(_HOLE.findall(path)) ^ in_path):
            yield Problem("lint-parameter", at, f"the path and the parameters disagree about {name}")
        for (name, place), count in Counter(
            (parameter.get("name"), parameter.get("in")) for parameter in named
        ).items():
            if count > 1:
                yield Problem("lint-parameter", at, f"the {place} parameter {name} is listed {count} times")
        for number, parameter in enumerate(named):
            if not parameter.get("description"):
                yield Problem("lint-words", (*at, "parameters", str(number)), "the parameter has no description")


def operations(document: Any) -> Iterator[Problem]:
    """operation-operationId (-unique, -url-safe), operation-summary, operation-description, operation-tag-defined."""
    tags = {tag["name"] for tag in document.get("tags", [])}
    seen: dict[str, str] = {}
    for at, path, call in calls(document):
        name = call.get("operationId", "")
        if not _URL_SAFE.fullmatch(name):
            yield Problem("lint-operation", at, f"the operationId {name!r} is missing or not safe in an address")
        elif name.casefold() in seen:
            yield Problem("lint-operation", at, f"the operationId {name} is that of {seen[name.casefold()]} too")
        seen.setdefault(name.casefold(), path)
        if [tag for tag in call.get("tags", []) if tag in tags] != call.get("tags") or len(call.get("tags", [])) != 1:
            yield Problem("lint-operation", at, "the call has not just one tag that is defined")
        for key in ("summary", "description"):
            if not call.get(key):
                yield Problem("lint-words", at, f"the call has no {key}")


def answers(document: Any) -> Iterator[Problem]:
    """operation-2xx-response, operation-4xx-response."""
    for at, _, call in calls(document):
        statuses = {status[0] for status in call.get("responses", {})}
        missing = [digit for digit in "24" if not {digit, "d"} & statuses]
        if missing:
            yield Problem(
                "lint-answer", at, f"no {' and no '.join(f'{digit}xx' for digit in missing)} response is documented"
            )


def references(document: Any) -> Iterator[Problem]:
    """no-unresolved-refs."""
    for at, reference in _references(document):
        if not target(document, reference):
            yield Problem("lint-reference", at, f"{reference} does not exist")


def unused(document: Any) -> Iterator[Problem]:
    """no-unused-components, oas3-unused-component. What refers only to itself is not used by that."""
    components = document.get("components", {})
    used: dict[str, set[Pointer]] = {}
    for at, reference in _references(document):
        used.setdefault(reference, set()).add(at[:3])
    for section in _SECTIONS:
        for name in components.get(section, {}):
            here = ("components", section, name)
            if not used.get(written(here), set()) - {here}:
                yield Problem("lint-unused", here, "nothing uses it")
    called = [requirement for _, _, call in calls(document) for requirement in call.get("security", [])]
    asked = {name for requirement in [*document.get("security", []), *called] for name in requirement}
    for name in components.get("securitySchemes", {}):
        if name not in asked:
            yield Problem("lint-unused", ("components", "securitySchemes", name), "nothing uses it")


def _references(document: Any) -> Iterator[tuple[Pointer, str]]:
    for at, part in _all_objects(document):
        if isinstance(part.get("$ref"), str) and at[-1:] != ("properties",):
            yield at, part["$ref"]


def _all_objects(document: Any) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    """Every object, and the entries of ``examples``, which may be references too."""
    for at, part in inside(document):
        yield at, part
        examples = part.get("examples")
        for name, example in examples.items() if isinstance(examples, dict) else ():
            if isinstance(example, dict) and "$ref" in example:
                yield (*at, "examples", name), example


def schemas(document: Any) -> Iterator[Problem]:
    """no-required-schema-properties-undefined, component-name-unique, no-duplicated-enum-values, typed-enum."""
    schemas = document.get("components", {}).get("schemas", {})
    folded = Counter(name.casefold() for name in schemas)
    for name in schemas:
        if folded[name.casefold()] > 1:
            yield Problem("lint-schema", ("components", "schemas", name), "another schema differs by case alone")
    for at, part in inside(schemas, ("components", "schemas")):
        required, properties = part.get("required"), part.get("properties")
        if isinstance(required, list) and isinstance(properties, dict):
            for name in required:
                if name not in properties:
                    yield Problem("lint-schema", at, f"{name} is required and not among the properties")
        yield from (Problem("lint-schema", at, words) for words in _enum_faults(document, part))


def _enum_faults(document: Any, schema: dict[str, Any]) -> Iterator[str]:
    choices = schema.get("enum")
    if not isinstance(choices, list):
        return
    if len({repr(choice) for choice in choices}) != len(choices):
        yield "a value of the enum is listed twice"
    limits = {word: schema[word] for word in ("type", "nullable") if word in schema}
    for choice in choices:
        if words := next(faults(document, limits, choice), None):
            yield f"a value of the enum {words}"


def examples(document: Any) -> Iterator[Problem]:
    """no-invalid-media-type-examples, no-invalid-parameter-examples, no-invalid-schema-examples."""
    for at, part in inside(document):
        schema = part.get("schema")
        many = part.get("examples")
        if isinstance(schema, dict):
            named = (
                {name: resolved(document, example) for name, example in many.items()} if isinstance(many, dict) else {}
            )
            values: dict[Pointer, Any] = {
                ("examples", key): example["value"] for key, example in named.items() if "value" in example
            }
            if "example" in part:
                values["example",] = part["example"]
            yield from _unfit(document, at, schema, values)
    for at, part in schemas_in(document):
        many = part.get("examples")
        shown: dict[Pointer, Any] = {("example",): part["example"]} if "example" in part else {}
        if isinstance(many, list):
            shown |= {("examples", str(number)): example for number, example in enumerate(many)}
        if "default" in part:
            shown["default",] = part["default"]
        yield from _unfit(document, at, part, shown)


def _unfit(document: Any, at: Pointer, schema: Any, values: dict[Pointer, Any]) -> Iterator[Problem]:
    for below, value in values.items():
        if words := next(faults(document, schema, value), None):
            yield Problem("lint-example", (*at, *below), f"the {below[0].removesuffix('s')} {words}")


Rule = Callable[[Any], Iterator[Problem]]
RULES: tuple[Rule, ...] = (
    info, servers, tags, security, paths, parameters, operations, answers, references, unused, schemas, examples,
    openapi_3_0,
)  # fmt: skip
