"""The body of an error: what its keys mean by the API's error convention, and which of them are always there."""

from __future__ import annotations

from codegen.spec.conventions import ErrorFormat
from codegen.spec.model import Spec
from codegen.spec.record import Json
from codegen.targets.encoders.commonmark import code_span
from codegen.targets.shared.schemas import Data
from codegen.targets.shared.wording import joined

_MEANINGS = {
    "code": "The code of the error.",
    "type": "The kind of error.",
    "message": "The error in a few words.",
    "description": "What went wrong.",
    "parameter": "The parameter at fault.",
}
_ROLES = {"type": "kind", "parameter": "parameter at fault"}


def error_keys(convention: ErrorFormat) -> dict[str, str]:
    """Return the keys of an error's body by their roles."""
    keys = {role: getattr(convention, role) for role in _MEANINGS}
    return {role: key for role, key in keys.items() if key}


def errors_in_words(spec: Spec) -> str:
    """Return what a failed call returns: its keys by their roles, and where else they may be."""
    rules = spec.conventions.errors
    assert rules is not None  # noqa: S101 - for mypy: the caller has checked it
    named = [(_ROLES.get(role, role), key) for role, key in error_keys(rules).items()]
    keys = joined([code_span(key) if key.lower() == role else f"{code_span(key)} (the {role})" for role, key in named])
    text = f"What a failed call returns: {keys}." if keys else "What a failed call returns."
    return text + (f" The same keys may be inside {code_span(rules.inside)}." if rules.inside else "")


def errors_described(schema: Data, spec: Spec) -> Data:
    """Return ``schema`` with a description for each key of an error, and those required that every example has.

    Where the keys may be one level deeper, none is required: the body around them has none of them.
    """
    convention = spec.conventions.errors
    assert convention is not None  # noqa: S101 - for mypy: the caller has checked it
    role_of = {key: role for role, key in error_keys(convention).items()}
    properties = {
        key: {**part, "description": part.get("description", _MEANINGS[role_of[key]])} if key in role_of else part
        for key, part in schema["properties"].items()
    }
    always = _in_every_example(spec, properties) if convention.inside is None else []
    required = list(dict.fromkeys([*schema.get("required", []), *always]))
    head = {key: part for key, part in schema.items() if key not in ("required", "properties", "additionalProperties")}
    tail = {key: part for key, part in schema.items() if key == "additionalProperties"}
    return {**head, **({"required": required} if required else {}), "properties": properties, **tail}


def _in_every_example(spec: Spec, properties: Data) -> list[str]:
    bodies = [case.body for case in spec.errors if case.body is not None] + _answered(spec)
    records = [body for body in bodies if isinstance(body, dict)]
    if not records or len(records) < len(bodies):
        return []
    return [key for key in properties if all(key in body for body in records)]


def _answered(spec: Spec) -> list[Json]:
    responses = [
        response
        for answers in (spec.responses, *(operation.responses for operation in spec.operations.values()))
        for status, response in answers.items()
        if status[0] in "45"
    ]
    return [example.value for response in responses for example in response.examples]
