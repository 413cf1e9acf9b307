"""The context of one interpretation: the facts sorted by kind, the settings, and where claims and findings go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any, TypeVar

from codegen.config.settings import Settings, SettingsFile
from codegen.diagnostics.finding import Finding, finding
from codegen.diagnostics.location import Excerpt, Location, excerpt
from codegen.dialects.facts import (
    AuthFact,
    ErrorFact,
    Fact,
    FieldFact,
    GroupFact,
    ModelFact,
    OperationFact,
    OperatorFact,
    PageFacts,
    SectionFact,
    ServerFact,
    StatementFact,
    StatusFact,
)
from codegen.interpret.claims import Claims
from codegen.interpret.names import pascal, singular
from codegen.interpret.nesting import with_nested_named
from codegen.spec.pointers import Pointer
from codegen.spec.record import Json
from codegen.spec.types import Origin
from codegen.text import Text

F = TypeVar("F")


class Context:
    """What every interpreter works with. It only grows: claims and findings are added, nothing is taken back."""

    def __init__(self, api: str, pages: Sequence[PageFacts], settings: SettingsFile) -> None:
        self.api = api
        self.pages = pages
        self.file = settings.file
        self.settings: Settings = settings.settings
        self.claims = Claims()
        self.findings: list[Finding] = []
        # Pages of no known make go a way of their own (``found/``); of them only calls and servers are looked at here.
        self.found_pages = [page for page in pages if is_found(page)]
        self.found_facts = [fact for page in self.found_pages for fact in page.facts]
        pages_found = {page.page for page in self.found_pages}  # is_found looks at all facts of a page: once for each
        known: list[Fact] = []
        for page in pages:
            known += filter(_is_shared, page.facts) if page.page in pages_found else page.facts
        self.shared_facts: list[Fact] = with_nested_named(known)
        self.facts = [fact for fact in self.shared_facts if fact.place.page not in pages_found]
        self._of_kind: dict[type[Any], list[Any]] = {}
        for fact in self.shared_facts:
            self._of_kind.setdefault(type(fact), []).append(fact)
        self._of_call: dict[type[Any], dict[str | None, list[Any]]] = {}
        self._model_names: dict[str, str] = {}
        self._urls = {page.page: page.url for page in pages}
        self.own_models = {word.lower(): name for word, name in self.settings.models.items()}
        self._alike = _alike(fact.resource for fact in self.of(OperationFact) if fact.resource)
        self.models = {word.lower(): self.model_name(word) for word in self._record_words()}

    def of(self, kind: type[F]) -> Iterator[F]:
        """Yield the facts of one kind, in documented order."""
        return iter(self._of_kind.get(kind, ()))

    def of_call(self, kind: type[F], call: str) -> Sequence[F]:
        """Return the facts of one kind about the call ``call``, in documented order."""
        if kind not in self._of_call:  # asked for once a call
            by_call: dict[str | None, list[Any]] = {}
            for fact in self.of(kind):
                by_call.setdefault(getattr(fact, "operation", None), []).append(fact)
            self._of_call[kind] = by_call
        return self._of_call[kind].get(call, ())

    def statements(self, *abouts: str) -> list[StatementFact]:
        """Return the statements about any of ``abouts``, whatever their capitals, in documented order."""
        by_number: dict[int, StatementFact] = {}
        for about in abouts:
            by_number |= self._statements_by_about.get(about.lower(), {})
        return [by_number[number] for number in sorted(by_number)]

    @cached_property
    def _statements_by_about(self) -> dict[str, dict[int, StatementFact]]:
        by_about: dict[str, dict[int, StatementFact]] = {}
        for number, fact in enumerate(self.of(StatementFact)):
            by_about.setdefault(fact.about.lower(), {})[number] = fact
        return by_about

    def say(self, pointer: Pointer, value: Json, rule: str, source: Excerpt) -> None:
        """Make a claim."""
        self.claims.say(pointer, value, rule, source)

    def find(self, code: str, place: Location, quotes: Iterable[Excerpt] = (), **parts: object) -> None:
        """Record a finding by its code."""
        self.findings.append(finding(code, place, quotes, **parts))

    def settings_quote(self, *path: str | int) -> Excerpt:
        """Quote what api.toml says at ``path``, as a source."""
        value: Json = self.file.data
        for part in path:
            value = value[part]
        return excerpt(self.file.place(*path), f"{path[-1]} = {value}")

    def url_of(self, place: Location) -> str | None:
        """Return the address of the page that ``place`` is on, where one is known."""
        return self._urls.get(place.page) or None

    def model_name(self, word: str) -> str:
        """Return the model of a documented word for a record: its name in api.toml, else its singular in PascalCase."""
        if word not in self._model_names:
            self._model_names[word] = self._own_model(word) or pascal(singular(word))
        return self._model_names[word]

    def _own_model(self, word: str) -> str | None:
        """api.toml's name for ``word``, however it is spelled there; of two resources alike, each has its own."""
        if word in self._alike:
            return self.settings.models.get(word)
        return self.own_models.get(word.lower())

    def _record_words(self) -> Iterator[str]:
        owner = None
        for fact in self.facts:
            if isinstance(fact, OperationFact):
                if fact.resource is not None:
                    owner = None
                    yield fact.resource
            elif isinstance(fact, (FieldFact, ModelFact)) and fact.owner != owner:  # a table has many rows of one
                owner = fact.owner
                yield owner
                yield singular(owner)


def _alike(resources: Iterable[str]) -> set[str]:
    """Return the resources whose names differ from another's in capital letters alone."""
    spelled: dict[str, set[str]] = {}
    for resource in resources:
        spelled.setdefault(resource.lower(), set()).add(resource)
    return {resource for same in spelled.values() if len(same) > 1 for resource in same}


def is_found(page: PageFacts) -> bool:
    """Whether a page was read as one of no known make: only those have sections, groups, or words about access."""
    return any(isinstance(fact, SectionFact | GroupFact | AuthFact) for fact in page.facts)


def _is_shared(fact: Fact) -> bool:
    """Whether both ways of interpretation look at a fact: calls, servers, and what holds for every call."""
    if isinstance(fact, (OperationFact, ServerFact, OperatorFact, ErrorFact)):
        return True
    return isinstance(fact, StatusFact) and fact.operation is None


def quoted(place: Location, words: Text | str) -> Excerpt:
    """Quote the words of a fact at its place."""
    return excerpt(place, words.raw if isinstance(words, Text) else words)


def spanning(places: list[Location]) -> Location:
    """One place from the first to the last of ``places``, which are on one page."""
    first = min(places, key=lambda place: place.line)
    return Location(first.page, first.line, max(place.last for place in places))


def origin_of(page: str) -> Origin:
    """Where facts of ``page`` come from: the API's own field information, or a page for people."""
    return Origin.FIELDINFO if page.startswith("fieldinfo/") else Origin.TABLE
