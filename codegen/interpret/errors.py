"""Errors: the documented error catalogue, each text as a pattern whose holes are named.

A hole is what changes with the request: the column, the value, the id. A new wording of an error is a line here.
"""

from __future__ import annotations

import re

from codegen.dialects.facts import ErrorFact
from codegen.interpret.context import Context, quoted
from codegen.interpret.examples import printed_of
from codegen.interpret.wire import straight
from codegen.spec.model import ErrorFormat, Json
from codegen.spec.types import FieldType, Origin
from codegen.text import Text

# What changes with the request, by the words around it. Every group becomes a hole of its name.
_HOLES = tuple(
    re.compile(pattern)
    for pattern in (
        r"^Column not found: (?P<column>.+)$",
        r"^Can't update (?P<column>\S+)$",
        r"^(?P<column>\S+) must exist$",
        r"^Invalid \w+value in Column (?P<column>[^:]+): (?P<value>.*?)(?: \(.*\))?$",
        r"^Unknown field: (?P<field>.+)$",
        r"^Operator (?P<operator>\w+) found without a Field$",
        r"^(?P<operator>'not \w+') is not a valid operator$",
        r"^(?P<value>\S+) is not an? (?:boolean|date|integer|textvalue|number)$",
        r"^(?:Limit|Offset) is not valid: (?P<value>.+)$",
        r"^Sort Field (?:not found|defined twice): (?P<field>.+)$",
        r"^(?:Id|NextId) not found: (?P<id>.+)$",
        r"^This Resource does not support this method: (?P<method>\w+)$",
        r"^This Method is not implemented: (?P<path>.+)$",
    )
)


def interpret_errors(context: Context) -> None:
    """Claim every documented error, in documented order, and the model of an error's body."""
    form = context.settings.conventions.errors
    index = 0
    for fact in context.of(ErrorFact):
        printed = printed_of(context, fact)
        if printed is not None and form is not None:
            _claim(context, index, fact, printed.value, form)
            index += 1
    if form is not None and form.model:
        _model(context, form, form.model)


def pattern_of(description: str) -> str:
    """``description`` with what changes replaced by ``{holes}``; literal braces are doubled."""
    for known in _HOLES:
        if match := known.match(description):
            return _with_holes(description, match)
    return description.replace("{", "{{").replace("}", "}}")


def _with_holes(words: str, match: re.Match[str]) -> str:
    parts, at = [], 0
    for name, found in sorted(match.groupdict().items(), key=lambda item: match.start(item[0])):
        if found is not None:
            parts += [words[at : match.start(name)].replace("{", "{{").replace("}", "}}"), "{" + name + "}"]
            at = match.end(name)
    return "".join([*parts, words[at:].replace("{", "{{").replace("}", "}}")])


def _claim(context: Context, index: int, fact: ErrorFact, body: Json, form: ErrorFormat) -> None:
    pointer, source = ("errors", str(index)), quoted(fact.place, fact.code)
    parts = body if isinstance(body, dict) else {}
    context.say((*pointer, "status"), fact.status, "status-section", source)
    code = str(parts.get(form.code or "", ""))
    if code.isascii() and code.isdigit():
        context.say((*pointer, "status"), int(code), "error-body", source)
    values = {
        "code": code or None,
        "message": _text(parts, form.message),
        "description": _pattern(parts, form.description),
        "about": fact.about,
        "field_type": fact.field_type,
        "trigger": _straight(fact),
        "body": body,
    }
    for name, value in values.items():
        if value is not None:
            context.say((*pointer, name), value, "error-body", source)


def _straight(fact: ErrorFact) -> Text | None:
    """What provokes the error, its quotes and dashes as they would be typed."""
    if fact.trigger is None or not fact.lifted:
        return fact.trigger
    return Text(straight(fact.trigger.raw))


def _text(parts: dict[str, Json], key: str | None) -> str | None:
    return str(parts[key]) if key and key in parts else None


def _pattern(parts: dict[str, Json], key: str | None) -> str | None:
    words = _text(parts, key)
    return pattern_of(words) if words is not None else None


def _model(context: Context, form: ErrorFormat, name: str) -> None:
    """The body of an error as a model: the keys that api.toml names for its parts."""
    keys = [key for key in (form.code, form.type, form.message, form.description, form.parameter) if key]
    source = context.settings_quote("conventions", "errors")
    pointer = ("models", name)
    for attribute, value in (("documented", "prose"), ("complete", False), ("direction", "response")):
        context.say((*pointer, attribute), value, "settings", source)
    for key in keys:
        context.say((*pointer, "fields", key, "type"), FieldType.STRING, "settings", source)
        context.say((*pointer, "fields", key, "origin"), Origin.SETTINGS, "settings", source)
