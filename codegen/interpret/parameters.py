"""Parameters: those that many calls share, those of one call, and the names in braces of a path."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator
from urllib.parse import parse_qsl

from codegen.diagnostics.location import Excerpt
from codegen.dialects.facts import CallFact, ErrorFact, ParameterFact, StatementFact
from codegen.interpret.context import Context, quoted
from codegen.interpret.operations import ResolvedOperation
from codegen.interpret.printed_values import straight
from codegen.interpret.prose import read_prose
from codegen.interpret.types import meaning
from codegen.spec.model import Shape
from codegen.spec.pointers import Pointer
from codegen.spec.record import Json
from codegen.spec.types import NAMED_TYPES, Action, FieldType
from codegen.wording.exclusions import read_exclusion
from codegen.wording.printed_addresses import parts_of

_IN_BRACES = re.compile(r"\{([^{}]+)\}")
_SEPARATED = re.compile(r"(?i)(?:sep[ae]rated by|joined by|between them)\s*['\"‘(]?\s*([|,;])")
_ONLY = re.compile(r"(?i)\bonly\b")
_WITH_ID = re.compile(r"(?i)\bpath ?parameter|\bwith an id\b|\bone (?:single )?record\b")
_PRESENCE = re.compile(r"(?i)required: (yes|no|true|false)")
_ERROR_LIMITS: tuple[tuple[str, re.Pattern[str], Callable[[re.Match[str]], int]], ...] = (
    ("minimum", re.compile(r"(?i)smaller than (\d+)"), lambda m: int(m[1])),
    ("minimum", re.compile(r"(?i)\bis negative"), lambda _: 0),
    ("maximum", re.compile(r"(?i)larger than (\d+)"), lambda m: int(m[1])),
)


def interpret_parameters(context: Context, operations: list[ResolvedOperation]) -> None:
    """Claim shared parameters, then each operation's own."""
    shared = [fact for fact in context.of(ParameterFact) if _is_shared(context, fact)]
    for fact in shared:
        _ParameterReader(context, ("parameters", fact.name), fact.name).declared(fact)
        _sample(context, fact)
    names = list(dict.fromkeys(fact.name for fact in shared))
    for operation in operations:
        _use_shared(context, operation, names, shared)
        _own(context, operation)


def _is_shared(context: Context, fact: ParameterFact) -> bool:
    write = context.settings.conventions.write
    sent_as_record = bool(write and write.parameter == fact.name and fact.name != context.settings.conventions.columns)
    return fact.scope == "call" and fact.operation is None and fact.location == "query" and not sent_as_record


def _sample(context: Context, fact: ParameterFact) -> None:
    """Claim the first value that a sample call gives a shared parameter."""
    type_meaning = meaning(fact.type or "", context.settings.types, context.models)
    counted = type_meaning is not None and type_meaning.shape.type is FieldType.INTEGER
    for call in context.of(CallFact):
        for location, name, value in call.parameters:
            words = value.raw.strip()
            if (location, name) == ("query", fact.name) and (not counted or (words.isascii() and words.isdigit())):
                sample = int(words) if counted else straight(words)
                context.say(
                    ("parameters", name, "example"), sample, "sample-call", quoted(call.place, f"{name} = {words}")
                )
                return


def _use_shared(context: Context, operation: ResolvedOperation, names: list[str], facts: list[ParameterFact]) -> None:
    """Give lists all shared parameters; one record takes only the selection of columns (a sentence says so)."""
    if not names:
        return
    if operation.action is Action.LIST:
        source = quoted(facts[0].place, facts[0].name)
        context.say((*operation.pointer, "shared"), names, "prose-scope", source)
    elif operation.action is Action.GET:
        for fact in context.of(StatementFact):
            name = fact.about.partition("parameter:")[2]
            if name in names and _ONLY.search(fact.text.raw) and _WITH_ID.search(fact.text.raw):
                context.say((*operation.pointer, "shared"), [name], "prose-scope", quoted(fact.place, fact.text))
                return


def _own(context: Context, operation: ResolvedOperation) -> None:
    for name in _IN_BRACES.findall(operation.path):
        _path_parameter(context, operation, name)
    for fact in context.of_call(ParameterFact, operation.fact.key):
        if _travels_apart(fact) and not _is_credential(context, fact):
            _ParameterReader(context, (*operation.pointer, "parameters", fact.name), fact.name).declared(fact)
    calls = context.of_call(CallFact, operation.fact.key)
    _query_of_calls(context, operation, [call for call in calls if operation.serves(call.path)])


def _travels_apart(fact: ParameterFact) -> bool:
    """Whether a parameter goes beside the body, by its place."""
    return fact.location in ("path", "query", "header")


def _is_credential(context: Context, fact: ParameterFact) -> bool:
    """Headers that carry keys or tokens belong to the authentication, which sends them."""
    names = {str(entry.get("name", "")).lower() for entry in context.file.data.get("auth", [])}
    names |= {name.lower() for entry in context.file.data.get("auth", []) for name in entry.get("call_headers", {})}
    return fact.location == "header" and fact.name.lower() in names


def _path_parameter(context: Context, operation: ResolvedOperation, name: str) -> None:
    pointer = (*operation.pointer, "parameters", name)
    source = quoted(operation.fact.place, operation.path)
    context.say((*pointer, "location"), "path", "request-line", source)
    context.say((*pointer, "required"), True, "request-line", source)
    context.say((*pointer, "shape"), Shape(type=FieldType.STRING), "path-name", source)
    for call in context.of(CallFact):
        last = parts_of(call.url).path.rsplit("/", 1)[-1]
        if last.isascii() and last.isdigit() and call.operation in (None, operation.fact.key):
            context.say((*pointer, "shape"), Shape(type=FieldType.INTEGER), "sample-call", quoted(call.place, call.url))
            return


def _query_of_calls(context: Context, operation: ResolvedOperation, calls: list[CallFact]) -> None:
    """Claim the query that printed request lines carry: its value is what to send.

    Pages that print other values, such as one for each version of a call, state from where to where they go.
    """
    printed: dict[str, list[tuple[CallFact, str]]] = {}
    for call in calls:
        if not call.parameters and not operation.listed:
            for name, value in parse_qsl(parts_of(call.url).query):
                printed.setdefault(name, []).append((call, value))
    for name, values in printed.items():
        _printed_parameter(context, (*operation.pointer, "parameters", name), values)


def _printed_parameter(context: Context, pointer: Pointer, printed: list[tuple[CallFact, str]]) -> None:
    values = list(dict.fromkeys(value for _, value in printed))
    whole = all(value.isascii() and value.isdigit() for value in values)
    source = quoted(printed[0][0].place, printed[0][0].url)
    claims: dict[str, Json] = {"location": "query", "required": True}
    claims["shape"] = Shape(type=FieldType.INTEGER if whole else FieldType.STRING)
    if len(values) == 1:
        claims["default"] = int(values[0]) if whole else values[0]
    elif whole:
        numbers = [int(value) for value in values]
        claims |= {"minimum": min(numbers), "maximum": max(numbers), "example": numbers[0]}
    else:
        claims |= {"enum": values, "example": values[0]}
    for attribute, value in claims.items():
        context.say((*pointer, attribute), value, "sample-call", source)


class _ParameterReader:
    """Claims one parameter from its declaration and from the sentences about it."""

    def __init__(self, context: Context, pointer: Pointer, name: str) -> None:
        self.context, self.pointer, self.name = context, pointer, name
        self.conventions = context.settings.conventions

    def declared(self, fact: ParameterFact) -> None:
        source = quoted(fact.place, f"{fact.name} {fact.type or ''}")
        self._say("location", fact.location, "directive" if fact.operation else "table-cell", source)
        self._shape(fact, source)
        if fact.description:
            described = quoted(fact.place, fact.description)
            self._say("description", fact.description, "table-cell", described)
            self._sentence(fact.description.raw, described)
        for statement in self.context.statements(f"parameter:{self.name}"):
            if statement.about == f"parameter:{self.name}" and fact.operation in (None, statement.operation):
                self._presence(statement)
                self._sentence(statement.text.raw, quoted(statement.place, statement.text))
        self._limits_of_errors(fact)

    def _presence(self, fact: StatementFact) -> None:
        """Claim ``required: true``, as the attribute of a directive says it."""
        if stated := _PRESENCE.fullmatch(fact.text.raw):
            required = stated.group(1).lower() in ("yes", "true")
            self._say("required", required, "table-cell", quoted(fact.place, fact.text))

    def _shape(self, fact: ParameterFact, source: Excerpt) -> None:
        type_meaning = meaning(fact.type or "", self.context.settings.types, self.context.models)
        if type_meaning is None and fact.type:
            self.context.find("type-unknown", fact.place, [source], type=fact.type, known=", ".join(NAMED_TYPES))
        shape = type_meaning.shape if type_meaning else Shape(type=FieldType.STRING)
        grammar = self._grammar()
        if grammar in ("columns", "sort") and (separator := self._separator(fact)):
            shape = Shape(type=FieldType.ARRAY, items=shape)
            self._say("array_separator", separator, "prose-meaning", source)
        if (shape.type is FieldType.NUMBER or not fact.type) and self._counts():
            self._say("shape", Shape(type=FieldType.INTEGER), "paging-counts", source)
        else:
            self._say("shape", shape, "native-type", source)
        if grammar:
            self._say("grammar", grammar, "settings", source)
        pages = [way for way in self.conventions.pagination if way.kind == "page" and way.parameter == self.name]
        if pages:
            self._say("minimum", pages[0].first, "paging-counts", source)

    def _counts(self) -> bool:
        """Whether this is the page, offset, cursor or size of a list."""
        return any(self.name in (page.parameter, page.size_parameter) for page in self.conventions.pagination)

    def _grammar(self) -> str | None:
        sort, filters = self.conventions.sort, self.conventions.filter
        if self.name == self.conventions.columns:
            return "columns"
        if sort and self.name == sort.parameter:
            return "sort"
        return "filter" if filters and self.name == filters.parameter else None

    def _separator(self, fact: ParameterFact) -> str | None:
        match = _SEPARATED.search(fact.description.raw) if fact.description else None
        sort = self.conventions.sort
        return match.group(1) if match else sort.separator if sort else None

    def _sentence(self, words: str, source: Excerpt) -> None:
        for said in read_prose(words):
            if said.attribute in ("minimum", "maximum", "default"):
                self._limit(said.attribute, said.value, said.rule, source)
        if excluded := read_exclusion(words):
            self._exclude(excluded, source)

    def _limit(self, attribute: str, value: Json, rule: str, source: Excerpt) -> None:
        self._say(attribute, value, rule, source)
        size = {"default": "default_size", "minimum": "minimum_size", "maximum": "maximum_size"}[attribute]
        for index, page in enumerate(self.conventions.pagination):
            if page.size_parameter == self.name:
                self.context.say(("conventions", "pagination", str(index), size), value, rule, source)

    def _exclude(self, word: str, source: Excerpt) -> None:
        """Claim the parameter named, or the one it must be when the page misspells it."""
        names = [fact.name for fact in self.context.of(ParameterFact)]
        meant = word if word in names else next(iter(difflib.get_close_matches(word, names, 1)), None)
        if meant is None:
            return
        if meant != word:
            self.context.find("name-misspelled", source.place, [source], word=word, meant=meant)
        self._say("excludes", [meant], "prose-exclusion", source)

    def _limits_of_errors(self, fact: ParameterFact) -> None:
        """Documented errors state limits too: "smaller than 1"."""
        if fact.operation is not None:
            return
        for error in self.context.of(ErrorFact):
            if error.about == self.name:
                for attribute, value in _limits(error.code.raw):
                    self._limit(attribute, value, "error-text", quoted(error.place, error.code))

    def _say(self, attribute: str, value: Json, rule: str, source: Excerpt) -> None:
        self.context.say((*self.pointer, attribute), value, rule, source)


def _limits(words: str) -> Iterator[tuple[str, int]]:
    for attribute, pattern, value in _ERROR_LIMITS:
        if match := pattern.search(words):
            yield attribute, value(match)
