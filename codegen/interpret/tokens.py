"""Tokens: the token exchange as the pages describe it: the credentials' types and the model of the token answer."""

from __future__ import annotations

from codegen.diagnostics.location import Excerpt
from codegen.dialects.facts import ParameterFact
from codegen.interpret.context import Context, quoted
from codegen.interpret.examples import ReadExample
from codegen.interpret.fields import said_claims
from codegen.interpret.prose import read_prose
from codegen.interpret.types import meaning
from codegen.interpret.values import common
from codegen.spec.auth import TokenExchange
from codegen.spec.record import Json
from codegen.spec.types import FieldType, Layout, Origin

MODEL = "TokenAnswer"


def interpret_tokens(context: Context, examples: list[ReadExample]) -> None:
    """Claim what pages say about the token exchange that api.toml sets up; nothing without one."""
    for index, auth in enumerate(context.settings.auth):
        if isinstance(auth, TokenExchange):
            _credentials(context, index, auth)
            _answer(context, index, [example for example in examples if example.fact.role == "token_answer"])


def _credentials(context: Context, index: int, auth: TokenExchange) -> None:
    by_header = {header.lower(): credential for header, credential in auth.request_headers.items()}
    for fact in context.of(ParameterFact):
        credential = by_header.get(fact.name.lower())
        if fact.scope == "token_request" and credential is not None:
            source = quoted(fact.place, f"{fact.name} {fact.type or ''}")
            kind = _type(context, fact)
            context.say(("auth", str(index), "credentials", credential), kind, "native-type", source)


def _type(context: Context, fact: ParameterFact) -> FieldType:
    type_meaning = meaning(fact.type or "", context.settings.types, context.models)
    return type_meaning.shape.type if type_meaning else FieldType.STRING


def _answer(context: Context, index: int, examples: list[ReadExample]) -> None:
    """Claim the model of the answer: the table's rows, spelled as the example spells them."""
    facts = [fact for fact in context.of(ParameterFact) if fact.scope == "token_answer"]
    answers = [example for example in examples if isinstance(example.printed.value, dict)]
    shown = {name: (value, example.quote) for example in answers for name, value in example.printed.value.items()}
    spelled = {name.lower(): name for name in shown}
    for fact in facts:
        _field(context, fact, spelled.get(fact.name.lower(), fact.name), shown)
    if facts:
        source = quoted(facts[0].place, facts[0].name)
        context.say(("auth", str(index), "answer_model"), MODEL, "table-cell", source)
        for attribute, value in (("documented", "page"), ("direction", "response")):
            context.say(("models", MODEL, attribute), value, "table-cell", source)


def _field(context: Context, fact: ParameterFact, wire: str, shown: dict[str, tuple[Json, Excerpt]]) -> None:
    pointer = ("models", MODEL, "fields", wire)
    source = quoted(fact.place, f"{fact.name} {fact.type or ''}")
    context.say((*pointer, "origin"), Origin.TABLE, "table-cell", source)
    context.say((*pointer, "type"), _type(context, fact), "wide-type", source)
    if fact.description:
        context.say((*pointer, "description"), fact.description, "table-cell", quoted(fact.place, fact.description))
        for said in read_prose(fact.description.raw):
            for attribute, value, rule, words in said_claims(said, quoted(fact.place, said.words)):
                context.say((*pointer, attribute), value, rule, words)
    if wire in shown:
        value, example = shown[wire]
        if wire != fact.name:
            context.find(
                "name-spelled-differently", fact.place, (source, example), model=MODEL, table=fact.name, example=wire
            )
            context.say((*pointer, "documented_name"), fact.name, "table-cell", source)
        seen = common([value])
        if seen is not None and isinstance(seen.layout, Layout):
            context.say((*pointer, "type"), seen.type, "example-narrows", example)
            context.say((*pointer, "layout"), seen.layout, "example-layout", example)
