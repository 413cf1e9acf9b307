"""Explained examples: a list right below an example that says what the example's own keys are."""

from __future__ import annotations

from typing import Any

import msgspec

from codegen.dialects.generic import emit_examples
from codegen.dialects.generic.field_lines import Certainty, field_line
from codegen.dialects.generic.kinds import Body
from codegen.dialects.generic.outline import List
from codegen.dialects.generic.standing import Standing
from codegen.dialects.generic.view import View
from codegen.documents.model import Code, ListItem
from codegen.wording.http_methods import WRITES
from codegen.wording.labels import Label, Role


def label_by_example(view: View, number: int, unit: List) -> Standing | None:
    """Return the label of a list that explains the keys of the JSON right above it: what that JSON is an example of.

    Every item at the top must begin with one of the keys, so that a list of remarks stays one. Returns None otherwise.
    """
    code = view.units[number - 1] if number else None
    if not isinstance(code, Code) or not isinstance(view.kinds[number - 1], Body):
        return None
    names = [_name(item) for item in unit.items if item.depth == unit.items[0].depth]
    keys = _keys(code.text.raw)
    if not keys or any(name not in keys for name in names):
        return None
    role = _role(view, number - 1)
    return Standing(Label(role), "", False) if role is not None else None


def _name(item: ListItem) -> str | None:
    line = field_line(item)
    return line.name if line is not None and line.certainty >= Certainty.NAMED else None


def _keys(text: str) -> frozenset[str]:
    """Return the keys of an object, or of the first object of a list."""
    try:
        value: Any = msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError):
        return frozenset()
    first = value[0] if isinstance(value, list) and value else value
    return frozenset(first) if isinstance(first, dict) else frozenset()


def _role(view: View, number: int) -> Role | None:
    """Return the role of the fields of the example at a unit; None where it is not known what it is of."""
    match emit_examples.role_of_body(view, number)[0]:
        case "request":
            return Role.BODY
        case "response":
            return Role.ANSWER
        case "unknown" if not any(_sends(view, key) for key in view.owners(number)):
            return Role.ANSWER
        case _:
            return None


def _sends(view: View, key: str) -> bool:
    return any(call.key == key and call.line.method in WRITES for call in view.scopes.calls)
