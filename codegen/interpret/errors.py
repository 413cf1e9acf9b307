"""Errors: the documented error catalogue, each text as a pattern whose holes are named.

A hole is what changes with the request: the column, the value, the id. A new wording of an error is a line here.
"""

from __future__ import annotations

import re

from codegen.diagnostics.location import Excerpt
from codegen.dialects.facts import ErrorFact, StatusFact
from codegen.interpret.context import Context, quoted
from codegen.interpret.example_json import straight
from codegen.interpret.examples import printed_of
from codegen.interpret.shared_responses import status_quote
from codegen.spec.conditions import Condition
from codegen.spec.conventions import ErrorFormat
from codegen.spec.record import Json
from codegen.spec.types import FieldType, Origin
from codegen.text import Text

_NOT_ALLOWED = r" (?:is |are )?not allowed in a filter on (?:an? |this )?\w+$"

# Each known wording: what is wrong, and how it is told. Every group becomes a hole of its name.
_TEXTS: tuple[tuple[Condition, str], ...] = (
    ("column_unknown", r"^Column not found: (?P<column>.+)$"),
    ("column_not_writeable", r"^Can't update (?P<column>\S+)$"),
    ("reference_missing", r"^(?P<column>\S+) must exist$"),
    ("value_invalid", r"^Invalid Datevalue in Column (?P<column>[^:]+): (?P<text>.*)$"),
    ("value_invalid", r"^Invalid \w+value in Column (?P<column>[^:]+): (?P<value>.*?)(?: \([^()]*\))?$"),
    ("field_unknown", r"^Unknown field: '(?P<field>.+)'$"),
    ("filter_two_fields", r"^2 fields in 1 filterexpression are not allowed$"),
    ("filter_quotes_odd", r"^Invalid number of quotes in filter$"),
    ("filter_ends_with_and", r"^Filter ends with AND$"),
    ("filter_ends_with_or", r"^Filter ends with OR$"),
    ("bracket_unclosed", r"^Every opening bracket needs a closing bracket$"),
    ("bracket_open_misplaced", r"^Invalid position for an opening bracket$"),
    ("bracket_close_misplaced", r"^Invalid position for a closing bracket$"),
    ("value_without_field", r"^Value found without Field or Operator in this filterexpression$"),
    ("operator_without_field", r"^Operator (?P<operator>\w+) found without a Field$"),
    ("operator_unknown", r"^'(?P<operator>not \w+)' is not a valid operator$"),
    ("operator_not_allowed", r"^EQ and NE are the only allowed operators in a filter on an? \w+$"),
    ("null_not_allowed", r"^NULL value" + _NOT_ALLOWED),
    ("null_operator_not_allowed", r"^EQ and NE are the only allowed operators to check on NULL$"),
    ("operator_not_allowed", r"^[\w'/ ]+ operator" + _NOT_ALLOWED),
    ("filter_value_invalid", r"^(?P<value>\S+) is not an? (?:boolean|date|integer|textvalue|number)$"),
    ("parameter_on_record", r"^\w+ found on a request for 1 single id$"),
    ("size_invalid", r"^Limit is not valid: (?P<value>.+)$"),
    ("size_too_small", r"^Requested limit is smaller than \d+$"),
    ("size_too_large", r"^Requested limit is larger than \d+$"),
    ("cursor_invalid", r"^Invalid NextId$"),
    ("cursor_missing", r"^NextId not found: (?P<id>.+)$"),
    ("offset_invalid", r"^Offset is not valid: (?P<value>.+)$"),
    ("offset_negative", r"^Requested offset is negative$"),
    ("offset_with_cursor", r"^offset can't be combined with nextid$"),
    ("sort_field_unknown", r"^Sort Field not found: (?P<field>.+)$"),
    ("sort_field_twice", r"^Sort Field defined twice: (?P<field>.+)$"),
    ("token_missing", r"^No AccessToken found in request$"),
    ("credential_missing", r"^No ClientNr found in request$"),
    ("token_invalid", r"^This accesstoken is not valid in combination with the given clientnr$"),
    ("token_expired", r"^This accesstoken is expired\b.*$"),
    ("record_missing", r"^Id not found: (?P<id>.+)$"),
    ("method_not_supported", r"^This Resource does not support this method: (?P<method>\w+)$"),
    ("resource_unknown", r"^This Method is not implemented: (?P<path>.+)$"),
)
_WORDINGS = tuple((condition, re.compile(pattern)) for condition, pattern in _TEXTS)


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
    for _, known in _WORDINGS:
        if match := known.match(description):
            return _with_holes(description, match)
    return description.replace("{", "{{").replace("}", "}}")


def condition_of(description: str) -> Condition | None:
    """What is wrong where an API says ``description``; None when nobody knows these words yet."""
    return next((condition for condition, known in _WORDINGS if known.match(description)), None)


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
    context.say((*pointer, "status"), fact.status, "status-section", _section(context, fact) or source)
    code = str(parts.get(form.code or "", ""))
    if code.isascii() and code.isdigit() and len(code) == 3:
        context.say((*pointer, "status"), int(code), "error-body", source)
    said = _text(parts, form.description)
    values = {
        "condition": condition_of(said) if said is not None else None,
        "code": code or None,
        "message": _text(parts, form.message),
        "description": pattern_of(said) if said is not None else None,
        "about": fact.about,
        "field_type": fact.field_type,
        "native_types": _natives(context, fact.field_type) or None,
        "trigger": _straight(fact),
        "body": body,
    }
    for name, value in values.items():
        if value is not None:
            context.say((*pointer, name), value, "error-body", source)


def _section(context: Context, fact: ErrorFact) -> Excerpt | None:
    """The heading of the section that an error stands in."""
    above = [
        status
        for status in context.of(StatusFact)
        if status.source == "section" and status.status == fact.status and status.place <= fact.place
    ]
    return status_quote(above[-1]) if above else None


def _straight(fact: ErrorFact) -> Text | None:
    """What provokes the error, its quotes and dashes as they would be typed."""
    if fact.trigger is None or not fact.lifted:
        return fact.trigger
    return Text(straight(fact.trigger.raw))


def _text(parts: dict[str, Json], key: str | None) -> str | None:
    return str(parts[key]) if key and key in parts else None


def _natives(context: Context, heading: str | None) -> list[str]:
    """The type names that api.toml puts under the documented ``heading``."""
    return [name for name, setting in context.settings.types.items() if heading and setting.errors == heading]


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
