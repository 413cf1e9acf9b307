"""Shared responses: the error statuses that the documentation, or api.toml, says about every call."""

from __future__ import annotations

from collections.abc import Iterator
from http import HTTPStatus

from codegen.diagnostics.location import Excerpt
from codegen.dialects.facts import ErrorFact, StatusFact
from codegen.interpret.context import Context, quoted
from codegen.spec.model import Shape
from codegen.spec.record import Json
from codegen.spec.types import FieldType
from codegen.text import Text


def general_facts(context: Context) -> list[StatusFact]:
    """Return what is said of statuses for all calls, tables before sections: they are written with more care."""
    facts = [fact for fact in context.of(StatusFact) if fact.operation is None]
    return sorted(facts, key=lambda fact: fact.source != "table")


def interpret_shared_responses(context: Context) -> None:
    """Claim each error status that is said of all calls, in ascending order."""
    facts = [fact for fact in general_facts(context) if fact.status >= 400]
    statuses = {int(status) for status in context.settings.statuses}
    for status in sorted(statuses | {fact.status for fact in facts}):
        _claim(context, status, [fact for fact in facts if fact.status == status])


def _claim(context: Context, status: int, facts: list[StatusFact]) -> None:
    rule, source = _source(context, status, facts)
    phrase = next((fact.phrase for fact in facts if fact.phrase), None) or phrase_of(status)
    for attribute, value in (("phrase", phrase), ("meanings", list(_meanings(context, status, facts)))):
        if value:
            context.say(("responses", str(status), attribute), value, rule, source)
    _body(context, status, facts, rule, source)


def _source(context: Context, status: int, facts: list[StatusFact]) -> tuple[str, Excerpt]:
    if facts:
        return ("status-table" if facts[0].source == "table" else "status-section"), status_quote(facts[0])
    return "settings", context.settings_quote("statuses", str(status))


def _meanings(context: Context, status: int, facts: list[StatusFact]) -> Iterator[Text]:
    """Yield the first documented meaning, else api.toml's."""
    meanings = [fact.meaning for fact in facts if fact.meaning]
    if meanings:
        yield meanings[0]
    elif str(status) in context.settings.statuses:
        yield context.settings.statuses[str(status)]


def _body(context: Context, status: int, facts: list[StatusFact], rule: str, source: Excerpt) -> None:
    """Claim the error object for a status with documented error bodies, or set in api.toml.

    A page of no known make that lists the errors of all calls lists what api.toml knows the body of.
    """
    errors = context.settings.conventions.errors
    documented = any(fact.status == status for fact in context.of(ErrorFact))
    documented = documented or any(fact.source == "table" and fact.section is not None for fact in facts)
    values: dict[str, Json] = {"body": "unknown"}
    if errors and errors.model and (documented or str(status) in context.settings.statuses):
        values = {"body": "json", "shape": Shape(type=FieldType.OBJECT, ref=errors.model)}
        rule, source = "settings", context.settings_quote("conventions", "errors")
    for attribute, value in values.items():
        context.say(("responses", str(status), attribute), value, rule, source)


def status_quote(fact: StatusFact) -> Excerpt:
    """Return a status line as a source."""
    return quoted(fact.place, f"{fact.status} {fact.phrase or ''} {fact.meaning.raw if fact.meaning else ''}")


def phrase_of(status: int) -> str | None:
    """HTTP's own phrase."""
    return HTTPStatus(status).phrase if status in HTTPStatus._value2member_map_ else None
