"""Errors: the documented error catalogue, each text as a pattern whose holes are named.

A hole is what changes with the request: the field, the value, the id. How an API words its errors is its own, so the
texts come from ``[[conventions.error_texts]]`` in api.toml.
"""

from __future__ import annotations

from collections.abc import Sequence

from codegen.diagnostics.location import Excerpt
from codegen.dialects.facts import ErrorFact, StatusFact
from codegen.interpret.context import Context, quoted
from codegen.interpret.error_texts import Hole, Wording
from codegen.interpret.examples import printed_of
from codegen.interpret.printed_values import straight
from codegen.interpret.shared_responses import status_quote
from codegen.spec.conditions import Condition
from codegen.spec.conventions import ErrorFormat
from codegen.spec.record import Json
from codegen.spec.types import FieldType, Origin
from codegen.text import Text


def interpret_errors(context: Context) -> None:
    """Claim every documented error, in documented order, and the model of an error's body."""
    form = context.settings.conventions.errors
    wordings = [Wording(text) for text in context.settings.conventions.error_texts]
    index = 0
    for fact in context.of(ErrorFact):
        printed = printed_of(context, fact)
        if printed is not None and form is not None:
            _claim(context, index, fact, printed.value, form, wordings)
            index += 1
    if form is not None and form.model:
        _model(context, form, form.model)


def pattern_of(description: str, wordings: Sequence[Wording]) -> str:
    """Return ``description`` with what changes replaced by ``{holes}``; literal braces are doubled."""
    for wording in wordings:
        if (holes := wording.holes_in(description)) is not None:
            return _with_holes(description, holes)
    return _literal(description)


def condition_of(description: str, wordings: Sequence[Wording]) -> Condition | None:
    """Return what is wrong where an API says ``description``; None when none of the ``wordings`` fits."""
    return next((known.condition for known in wordings if known.holes_in(description) is not None), None)


def _with_holes(words: str, holes: Sequence[Hole]) -> str:
    parts, at = [], 0
    for hole in holes:
        parts += [_literal(words[at : hole.start]), "{" + hole.name + "}"]
        at = hole.end
    return "".join([*parts, _literal(words[at:])])


def _literal(words: str) -> str:
    return words.replace("{", "{{").replace("}", "}}")


def _claim(
    context: Context, index: int, fact: ErrorFact, body: Json, form: ErrorFormat, wordings: Sequence[Wording]
) -> None:
    pointer, source = ("errors", str(index)), quoted(fact.place, fact.code)
    parts = body if isinstance(body, dict) else {}
    context.say((*pointer, "status"), fact.status, "status-section", _section(context, fact) or source)
    code = str(parts.get(form.code or "", ""))
    if code.isascii() and code.isdigit() and len(code) == 3:
        context.say((*pointer, "status"), int(code), "error-body", source)
    said = _text(parts, form.description)
    values = {
        "condition": condition_of(said, wordings) if said is not None else None,
        "code": code or None,
        "message": _text(parts, form.message),
        "description": pattern_of(said, wordings) if said is not None else None,
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
    """Return the heading of the section that an error is in."""
    above = [
        status
        for status in context.of(StatusFact)
        if status.source == "section" and status.status == fact.status and status.place <= fact.place
    ]
    return status_quote(above[-1]) if above else None


def _straight(fact: ErrorFact) -> Text | None:
    """Return what provokes the error, its quotes and dashes as they would be typed."""
    if fact.trigger is None or not fact.lifted:
        return fact.trigger
    return Text(straight(fact.trigger.raw))


def _text(parts: dict[str, Json], key: str | None) -> str | None:
    return str(parts[key]) if key and key in parts else None


def _natives(context: Context, heading: str | None) -> list[str]:
    """Return the type names that api.toml puts under the documented ``heading``."""
    return [name for name, setting in context.settings.types.items() if heading and setting.errors == heading]


def _model(context: Context, form: ErrorFormat, name: str) -> None:
    """Claim the body of an error as a model: the keys that api.toml names for its parts."""
    keys = [key for key in (form.code, form.type, form.message, form.description, form.parameter) if key]
    source = context.settings_quote("conventions", "errors")
    pointer = ("models", name)
    for attribute, value in (("documented", "prose"), ("complete", False), ("direction", "response")):
        context.say((*pointer, attribute), value, "settings", source)
    for key in keys:
        context.say((*pointer, "fields", key, "type"), FieldType.STRING, "settings", source)
        context.say((*pointer, "fields", key, "origin"), Origin.SETTINGS, "settings", source)
    if context.found_facts:
        from codegen.interpret.error_fields import claim_described  # late: it takes all that reads words of such pages

        claim_described(context, (*pointer, "fields"), keys)
