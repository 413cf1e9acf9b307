"""The input of a model: all that its claims are made of, gathered from every page, so that they depend on nothing else.

The reader of a model (``models.py``) gets this and no context. So the hash of the input is a right key for what was
read, and no dependency between pages has to be declared: what a reader wants to know must be put in here.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import TypeVar

import msgspec

from codegen.config.settings import KeySetting, TypeSetting
from codegen.diagnostics.location import Excerpt, Location
from codegen.dialects.facts import FieldFact, ModelFact, StatementFact
from codegen.interpret.context import Context, origin_of
from codegen.interpret.names import camel_like
from codegen.interpret.operations import ResolvedOperation
from codegen.interpret.records import Records, SeenModel, SeenValue
from codegen.interpret.seen_fields import Held, Spelling, holds_records, spelled_date
from codegen.interpret.tables import Tables
from codegen.interpret.types import Meaning
from codegen.spec.canonical import raw_words
from codegen.spec.types import Action, FieldType, Origin

F = TypeVar("F")

_ABOUT_FIELDS = ("field", "holds", "enum", "default", "pattern")  # ``field:Owner.name``
_EMPTY = SeenModel("")
_ENCODER = msgspec.msgpack.Encoder(enc_hook=raw_words)


class OwnCall(msgspec.Struct, frozen=True):
    """A call of the model's resource."""

    resource: str
    action: Action
    path: str
    place: Location


class ModelInput(msgspec.Struct, frozen=True):
    """One model as all pages show it.

    ``rows`` are those of tables by the name of their field in small letters, ``seen`` the values that examples show,
    ``first`` the example that shows the model first. ``introduced`` and ``nested`` are headings of it and of records
    inside it; ``statements`` are sentences about its fields, ``cut`` says that its table goes on.
    ``meanings`` and ``names`` say what type words and words for records mean; ``held`` which models its objects are;
    ``elsewhere`` how other records spell a date of the same name.
    """

    name: str
    rows: dict[str, list[FieldFact]]
    seen: dict[str, list[SeenValue]]
    first: Excerpt | None
    calls: list[OwnCall]
    url: str | None
    introduced: list[ModelFact]
    nested: list[ModelFact]
    statements: list[StatementFact]
    cut: StatementFact | None
    meanings: dict[str, Meaning | None]
    names: dict[str, str]
    held: dict[str, Held]
    elsewhere: dict[str, Spelling]
    types: dict[str, TypeSetting]
    key: KeySetting | None
    key_quote: Excerpt | None

    def digest(self) -> str | None:
        """Return a hash of all of it; None where a number or a character in it has no encoding.

        Values of examples go in as Python writes them: a placeholder is no object with its key.
        """
        try:
            encoded = _ENCODER.encode(msgspec.structs.replace(self, seen={}))
            return hashlib.sha256(encoded + repr(self.seen).encode()).hexdigest()
        except (OverflowError, UnicodeEncodeError, RecursionError):
            return None


class ModelInputs:
    """Gathers the input of each model. Each kind of fact is sorted by model once."""

    def __init__(
        self, context: Context, tables: Tables, records: Records, operations: Iterable[ResolvedOperation]
    ) -> None:
        self._context, self._tables, self._records = context, tables, records
        self._calls: dict[str, list[OwnCall]] = {}
        for known in operations:
            call = OwnCall(known.resource, known.action, known.path, known.fact.place)
            self._calls.setdefault(context.model_name(known.resource), []).append(call)
        self._introduced: dict[str, list[ModelFact]] = {}
        self._nested: dict[str, dict[int, ModelFact]] = {}
        for number, fact in enumerate(context.of(ModelFact)):
            self._introduced.setdefault(context.model_name(fact.owner), []).append(fact)
            if fact.of is not None:
                self._nested.setdefault(fact.of, {})[number] = fact
        self._cuts: dict[str, StatementFact] = {}
        self._statements: dict[str, dict[int, StatementFact]] = {}
        self._sort_statements()
        self._spelled: dict[str, Spelling | None] = {}

    def __iter__(self) -> Iterator[ModelInput]:
        """Yield every model that a table or an example shows, tables first; no table or example shows a mere name."""
        seen = (name for name, model in self._records.models.items() if model.first is not None)
        for name in dict.fromkeys([*self._tables.rows, *seen]):
            yield self._input(name)

    def _sort_statements(self) -> None:
        for number, fact in enumerate(self._context.of(StatementFact)):
            kind, _, about = fact.about.partition(":")
            if kind == "rest":
                self._cuts.setdefault(self._context.model_name(about), fact)
            elif kind.lower() in _ABOUT_FIELDS:
                for owner in _owners(about.lower()):
                    self._statements.setdefault(owner, {})[number] = fact

    def _input(self, name: str) -> ModelInput:
        rows = self._tables.rows.get(name, {})
        model = self._records.models.get(name, _EMPTY)
        facts = [fact for of_field in rows.values() for fact in of_field]
        owners = dict.fromkeys(fact.owner for fact in facts)
        nested = _in_order(self._nested.get(owner) for owner in owners)
        statements = _in_order(self._statements.get(owner.lower()) for owner in owners)
        key = self._context.settings.key
        return ModelInput(
            name=name,
            rows=rows,
            seen=model.values,
            first=model.first,
            calls=self._calls.get(name, []),
            url=self._url(facts),
            introduced=self._introduced.get(name, []),
            nested=nested,
            statements=statements,
            cut=self._cuts.get(name),
            meanings=self._meanings(facts),
            names=self._names(nested, statements),
            held=self._held(model),
            elsewhere=self._elsewhere(rows, model),
            types=self._context.settings.types,
            key=key,
            key_quote=self._context.settings_quote("key") if key is not None else None,
        )

    def _url(self, facts: list[FieldFact]) -> str | None:
        """Return the address of the first page for people that has a row."""
        page = next((fact for fact in facts if origin_of(fact.place.page) is Origin.TABLE), None)
        return self._context.url_of(page.place) if page is not None else None

    def _meanings(self, facts: list[FieldFact]) -> dict[str, Meaning | None]:
        cells = [cell for fact in facts if (cell := fact.cells.get("type")) is not None]
        by_word = {words: cell for cell in cells if (words := cell.text.raw)}
        return {word: self._tables.meaning(cell) for word, cell in by_word.items()}

    def _names(self, nested: list[ModelFact], statements: list[StatementFact]) -> dict[str, str]:
        """Return the models of the words for records that fields hold."""
        words = [fact.owner for fact in nested]
        words += [fact.text.raw for fact in statements if fact.about.lower().startswith("holds:")]
        return {word: self._context.model_name(word) for word in words}

    def _held(self, model: SeenModel) -> dict[str, Held]:
        """Return which models the objects in its fields are, alone or in a list."""
        held = {}
        for field, values in model.values.items():
            if holds_records(values):
                alone, listed = (self._records.nested(model.name, field, sample) for sample in ({"": 0}, [{"": 0}]))
                held[field] = Held(alone or "", listed or "")
        return held

    def _elsewhere(self, rows: dict[str, list[FieldFact]], model: SeenModel) -> dict[str, Spelling]:
        """Return how records spell the dates that this one only has in tables, under either of their names."""
        if not self._records.models:
            return {}
        names = [name for of_field in rows.values() if self._is_date(of_field) for name in _spellings(of_field)]
        unseen = (name for name in names if name not in model.values)
        return {name: spelling for name in unseen if (spelling := self._date(name)) is not None}

    def _is_date(self, rows: list[FieldFact]) -> bool:
        meanings = (self._tables.meaning(fact.cells.get("type")) for fact in rows)
        first = next(filter(None, meanings), None)
        return first is not None and first.shape.type is FieldType.DATE

    def _date(self, field: str) -> Spelling | None:
        if field not in self._spelled:
            self._spelled[field] = spelled_date(self._records.elsewhere(field))
        return self._spelled[field]


def _owners(about: str) -> Iterator[str]:
    """Yield what may be the owner in ``Owner.name``: either may have dots."""
    parts = about.split(".")
    return (".".join(parts[:length]) for length in range(1, len(parts)))


def _in_order(by_number: Iterable[dict[int, F] | None]) -> list[F]:
    """Return the facts of all of ``by_number``, each once, in documented order."""
    merged: dict[int, F] = {}
    for facts in by_number:
        merged |= facts or {}
    return [merged[number] for number in sorted(merged)]


def _spellings(rows: list[FieldFact]) -> dict[str, None]:
    """Return the names that a field of ``rows`` may have on the wire, where no example shows it."""
    documented = rows[0].cells["name"].text.raw
    return dict.fromkeys((documented, camel_like(documented, ["a"])))
