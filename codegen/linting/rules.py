"""The rules, a function each, in the order in which they are told; what they are called elsewhere stands beside them.

They know the document alone, so they judge what was made as a stranger would.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from codegen.linting.conforming import faults
from codegen.linting.problem import Problem, calls, inside, resolved, target
from codegen.spec.pointers import Pointer

_HOLE = re.compile(r"\{([^{}]*)\}")
_URL_SAFE = re.compile(r"[A-Za-z0-9_.~-]+")


def paths(document: Any) -> Iterator[Problem]:
    """no-identical-paths, no-ambiguous-paths, no-path-trailing-slash, path-not-include-query."""
    seen: dict[str, str] = {}
    for path in document.get("paths", {}):
        at = ("paths", path)
        if (other := seen.setdefault(_HOLE.sub("{}", path), path)) != path:
            yield Problem("lint-path", at, f"is the same path as {other}")
        if "?" in path or "#" in path or (path.endswith("/") and path != "/"):
            yield Problem("lint-path", at, "ends in a slash, or holds a query or a fragment")
    yield from _ambiguous(list(document.get("paths", {})))


def _ambiguous(found: list[str]) -> Iterator[Problem]:
    """Paths of as many places that one address may both mean. Compared within a first word, so that many stay quick."""
    groups: dict[tuple[int, int], list[list[str]]] = {}
    for path in found:
        parts = path.strip("/").split("/")
        group = groups.setdefault((len(parts), sum("{" in part for part in parts)), [])
        for other in group:
            pairs = list(zip(parts, other, strict=True))
            differ = any(("{" in one) != ("{" in two) for one, two in pairs)
            if differ and all(one == two or "{" in one or "{" in two for one, two in pairs):
                yield Problem(
                    "lint-path", ("paths", path), f"may be meant by the address that /{'/'.join(other)} means"
                )
        group.append(parts)


def parameters(document: Any) -> Iterator[Problem]:
    """path-parameters-defined, operation-parameters-unique, parameter-description."""
    for at, path, call in calls(document):
        named = [resolved(document, one) for one in call.get("parameters", [])]
        in_path = {one.get("name") for one in named if one.get("in") == "path"}
        for name in sorted(set(_HOLE.findall(path)) ^ in_path):
            yield Problem("lint-parameter", at, f"the path and the parameters disagree about {name}")
        for (name, place), count in Counter((one.get("name"), one.get("in")) for one in named).items():
            if count > 1:
                yield Problem("lint-parameter", at, f"the {place} parameter {name} stands {count} times")
        for number, one in enumerate(named):
            if not one.get("description"):
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
        if [one for one in call.get("tags", []) if one in tags] != call.get("tags") or len(call.get("tags", [])) != 1:
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
            yield Problem("lint-answer", at, f"no {' and no '.join(f'{digit}xx' for digit in missing)} answer is told")


def references(document: Any) -> Iterator[Problem]:
    """no-unresolved-refs, no-unused-components."""
    used = set()
    for at, part in _all_objects(document):
        reference = part.get("$ref")
        if isinstance(reference, str):
            used.add(reference)
            if not target(document, reference):
                yield Problem("lint-reference", at, f"{reference} leads nowhere")
    for section in ("parameters", "responses", "examples"):
        for name in document.get("components", {}).get(section, {}):
            if f"#/components/{section}/{name}" not in used:
                yield Problem("lint-reference", ("components", section, name), "nothing refers to it")


def _all_objects(document: Any) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    """Every object, and the entries of ``examples``, which may be references too."""
    for at, part in inside(document):
        yield at, part
        examples = part.get("examples")
        for name, one in examples.items() if isinstance(examples, dict) else ():
            if isinstance(one, dict) and "$ref" in one:
                yield (*at, "examples", name), one


def schemas(document: Any) -> Iterator[Problem]:
    """no-required-schema-properties-undefined, no-duplicated-enum-values, component-name-unique."""
    found = document.get("components", {}).get("schemas", {})
    folded = Counter(name.casefold() for name in found)
    for name in found:
        if folded[name.casefold()] > 1:
            yield Problem("lint-schema", ("components", "schemas", name), "another schema differs by case alone")
    for at, part in inside(found, ("components", "schemas")):
        required, properties = part.get("required"), part.get("properties")
        if isinstance(required, list) and isinstance(properties, dict):
            for name in required:
                if name not in properties:
                    yield Problem("lint-schema", at, f"{name} is required and not among the properties")
        choices = part.get("enum")
        if isinstance(choices, list) and len({repr(one) for one in choices}) != len(choices):
            yield Problem("lint-schema", at, "a value of the enum stands twice")


def examples(document: Any) -> Iterator[Problem]:
    """no-invalid-media-type-examples, no-invalid-parameter-examples, no-invalid-schema-examples."""
    for at, part in inside(document):
        schema = part.get("schema")
        many = part.get("examples")
        if isinstance(schema, dict):
            named = {name: resolved(document, one) for name, one in many.items()} if isinstance(many, dict) else {}
            values: dict[Pointer, Any] = {
                ("examples", key): one["value"] for key, one in named.items() if "value" in one
            }
            if "example" in part:
                values["example",] = part["example"]
            yield from _unfit(document, at, schema, values)
        elif isinstance(many, list) and "components" in at[:1]:
            yield from _unfit(document, at, part, {("examples", str(number)): one for number, one in enumerate(many)})


def _unfit(document: Any, at: Pointer, schema: Any, values: dict[Pointer, Any]) -> Iterator[Problem]:
    for below, value in values.items():
        if words := next(faults(document, schema, value), None):
            yield Problem("lint-example", (*at, *below), f"the example {words}")


def servers(document: Any) -> Iterator[Problem]:
    """no-server-example.com, no-server-trailing-slash, tag-description, info-description."""
    for number, server in enumerate(document.get("servers", [])):
        url = server.get("url", "")
        if url.endswith("/") or re.match(r"https?://(?:localhost|(?:[\w.-]*\.)?example\.)", url):
            yield Problem("lint-server", ("servers", str(number)), f"{url} ends in a slash, or is nobody's server")
    for number, tag in enumerate(document.get("tags", [])):
        if not tag.get("description"):
            yield Problem("lint-words", ("tags", str(number)), f"the tag {tag.get('name')} has no description")
    if not document.get("info", {}).get("description"):
        yield Problem("lint-words", ("info",), "the document has no description")


Rule = Callable[[Any], Iterator[Problem]]
RULES: tuple[Rule, ...] = (servers, paths, parameters, operations, answers, references, schemas, examples)
