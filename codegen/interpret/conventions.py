"""Conventions: what holds for the whole API: stated in api.toml, filled in by what the pages say about it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from codegen.dialects.facts import OperatorFact, ParameterFact, ServerFact, StatementFact, StatusFact
from codegen.interpret.context import Context, quoted
from codegen.spec.auth import ApiKey, TokenExchange
from codegen.spec.pointers import Pointer
from codegen.text import Text

# What a page calls an operator's effect, and what the spec calls it. "smaller" and "lower" are "less" in the wild.
_MEANINGS = (
    (r"(?i)\b(not|un)\s*-?equal|\bdiffers?\b|\bdifferent\b", "not_equal"),
    (r"(?i)(greater|larger|more)( than)? or equal|at least", "greater_or_equal"),
    (r"(?i)(smaller|less|lower)( than)? or equal|at most", "less_or_equal"),
    (r"(?i)\b(greater|larger|more)\b", "greater"),
    (r"(?i)\b(smaller|less|lower)\b", "less"),
    (r"(?i)\b(equal|same)\b", "equal"),
    (r"(?i)\bnot\b.{0,40}\b(contain|hold|include)s?\b", "not_contains"),
    (r"(?i)\b(contain|hold|include)s?\b", "contains"),
)


# What statements about a record or a field are about, and so of no interest to the API as a whole.
_OF_RECORDS = ("field", "enum", "default", "pattern", "holds", "model", "rest")


def interpret_conventions(context: Context) -> None:
    """Claim the API's identity, servers, authentication and conventions."""
    _api(context)
    for section in ("servers", "auth"):
        for index, entry in enumerate(context.file.data.get(section, [])):
            _settings(context, (section, index), entry)
    if "default_auth" in context.file.data:
        needed = context.file.data["default_auth"]
        context.say(("default_auth",), needed, "settings", context.settings_quote("default_auth"))
    if "conventions" in context.file.data:
        _settings(context, ("conventions",), context.file.data["conventions"])
    _operators(context)
    _success(context)
    _servers(context)
    _notes(context)
    _credentials(context)


def _api(context: Context) -> None:
    source = context.settings_quote("title")
    context.say(("api", "id"), context.api, "settings", source)
    for name in ("title", "version", "docs_url"):
        if name in context.file.data:
            context.say(("api", name), context.file.data[name], "settings", context.settings_quote(name))
    for name in ("contact", "license"):
        if name in context.file.data:
            _settings(context, (name,), context.file.data[name], ("api", name))


def _settings(context: Context, path: tuple[str | int, ...], value: Any, at: Pointer | None = None) -> None:
    """Claim every leaf of a section of api.toml, ``at`` where the spec has it elsewhere; plain lists are leaves."""
    for leaf, leaf_value in leaves(path, value):
        pointer: Pointer = tuple(str(part) for part in leaf)
        if at is not None:
            pointer = (*at, *pointer[len(path) :])
        context.say(pointer, leaf_value, "settings", context.settings_quote(*leaf))


def leaves(path: tuple[str | int, ...], value: Any) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """Yield the values of nested tables with their paths; an array of tables goes by its indexes."""
    if isinstance(value, dict) and value:
        for name, inner in value.items():
            yield from leaves((*path, name), inner)
    elif isinstance(value, list) and value and all(isinstance(item, dict) for item in value):
        for index, inner in enumerate(value):
            yield from leaves((*path, index), inner)
    else:
        yield path, value


def _operators(context: Context) -> None:
    """Claim what the pages say about each operator, where api.toml says how a filter is written."""
    if context.settings.conventions.filter is None:
        return
    for fact in context.of(OperatorFact):
        pointer = ("conventions", "filter", "operators", fact.name)
        source = quoted(fact.place, f"{fact.name} {fact.meaning.raw}")
        meaning = next((name for words, name in _MEANINGS if re.search(words, fact.meaning.raw)), None)
        if meaning is None:
            context.find("operator-not-understood", fact.place, [source], operator=fact.name, words=fact.meaning.raw)
        else:
            context.say((*pointer, "meaning"), meaning, "prose-meaning", source)
            context.say((*pointer, "description"), fact.meaning, "table-cell", source)


def _success(context: Context) -> None:
    """Which status each method answers when it succeeds; tables and sections may disagree."""
    for fact in context.of(StatusFact):
        if 200 <= fact.status < 300 and fact.operation is None:
            rule = "status-table" if fact.source == "table" else "status-section"
            words = fact.meaning.raw if fact.meaning else str(fact.status)
            for method in fact.methods:
                source = quoted(fact.place, f"{fact.status}: {words}")
                context.say(("conventions", "success", method), fact.status, rule, source)


def _servers(context: Context) -> None:
    """Claim the base URLs that the pages name, where api.toml names none."""
    if context.settings.servers:
        return
    urls = dict.fromkeys(fact.url for fact in context.of(ServerFact) if fact.role == "api")
    for index, url in enumerate(urls):
        fact = next(fact for fact in context.of(ServerFact) if fact.url == url)
        context.say(("servers", str(index), "url"), url, "request-line", quoted(fact.place, url))


def _notes(context: Context) -> None:
    """Statements about the API as a whole, kept in their words by what they are about, page by page."""
    statements: dict[str, dict[Text, StatementFact]] = {}
    for fact in context.of(StatementFact):
        if fact.operation is None and fact.about.partition(":")[0] not in _OF_RECORDS:
            statements.setdefault(fact.about, {}).setdefault(fact.text, fact)
    for about, facts in statements.items():
        for index, fact in enumerate(facts.values()):
            at = ("conventions", "notes", about, str(index))
            context.say(at, fact.text, "prose-note", quoted(fact.place, fact.text))


def _credentials(context: Context) -> None:
    """Claim what pages say about the headers that api.toml makes credentials: the name they confirm, the words they
    add.
    """
    for index, auth in enumerate(context.settings.auth):
        for fact in context.of(ParameterFact):
            if fact.location not in ("header", "query", "cookie") or fact.scope != "call":
                continue
            source = quoted(fact.place, f"{fact.name} {fact.description.raw if fact.description else ''}")
            if isinstance(auth, ApiKey) and _is_it(auth, fact):
                context.say(("auth", str(index), "name"), auth.name, "table-cell", source)
                context.say(("auth", str(index), "description"), fact.description, "table-cell", source)
            if isinstance(auth, TokenExchange) and fact.location == "header":
                for header, filled in auth.call_headers.items():
                    if header.lower() == fact.name.lower():
                        context.say(("auth", str(index), "call_headers", header), filled, "table-cell", source)


def _is_it(auth: ApiKey, fact: ParameterFact) -> bool:
    """Whether a page's parameter is the key; names of headers have no case."""
    same = fact.name.lower() == auth.name.lower() if auth.location == "header" else fact.name == auth.name
    return same and fact.location == auth.location
