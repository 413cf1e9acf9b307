"""Models that a run before settled: whatever changes on other pages or in api.toml, they are what a full run makes."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec
import pytest

from codegen.config.settings import SettingsFile, read_settings
from codegen.diagnostics.location import Location, excerpt
from codegen.dialects.facts import ExampleFact, Fact, FieldFact, ModelFact, OperationFact, PageFacts, StatementFact
from codegen.dialects.fieldinfo import read_fieldinfo
from codegen.dialects.registry import BY_NAME
from codegen.documents.read import read_page
from codegen.interpret import settled_model
from codegen.interpret.interpret import interpret
from codegen.interpret.model_input import ModelInput
from codegen.interpret.printed_values import Placeholder
from codegen.interpret.records import SeenValue
from codegen.sources.page import MEDIA_TYPES, Page
from codegen.spec.canonical import encode_text, load
from codegen.text import Text
from tests.interpret.test_interpret_cases import CASES

SETTINGS = """\
title = "The Shed API"
dialect = "gitbook"

[[servers]]
url = "https://api.shed.test"

[conventions.write]
kind = "json_body"

[conventions.errors]
kind = "object"
model = "{error}"
message = "message"
"""
FURTHER = (
    '\n[key]\nname = "id"\ntype = "integer"\n',
    '\n[key]\nname = "number"\ntype = "string"\n',
    '\n[models]\n"{owner}" = "Rack"\n',
    '\n[models]\n"{owner}" = "Crate"\nCrate = "Box"\n',
    '\n[types.Date]\ntype = "date"\nlayout = "YYYY-MM-DD"\n\n[types.Tool]\ntype = "string"\n',
    '\n[types.number]\ntype = "decimal"\nid = 4\n\n[types.string]\ntype = "string"\nid = 7\nempty = true\n',
)
ABOUT = ("field", "holds", "enum", "default", "pattern")
SENTENCES = (
    "null", '"open"', "1.10", "^[a-z]+$", "Maximum length: the length of this string must be at most 12", "In grams.",
    "Deprecated since May.", "Between 1 and 9.",
)  # fmt: skip
PLACE = Location("pages/a.md", 1)
VALUES: tuple[Any, ...] = (
    None, "", 3, 1.5, True, "2026-05-21", "2026-05-21T20:22:28.110Z", "<number>", {"id": 1}, [{"id": 1, "to": "x"}], {},
    [[]], "Saw",
)  # fmt: skip


class Memory(dict[str, bytes]):
    """What a run keeps, in memory."""

    def put(self, key: str, content: bytes) -> None:
        """Lay ``content`` under ``key``."""
        self[key] = content


class Edits:
    """The facts of a few cases together, their settings, and edits of both that cross pages."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._folder, self._chance = folder, random.Random(seed)  # noqa: S311 - the same at each run
        self.pages = [page for number, case in enumerate(self._cases(seed)) for page in _facts(case, number)]
        self._further: list[str] = []
        self._error = "ApiError"

    def _cases(self, seed: int) -> list[Path]:
        return [CASES[(seed * 5 + number) % len(CASES)] for number in range(5)]

    def settings(self) -> SettingsFile:
        """Return api.toml as it is now."""
        text = SETTINGS.format(error=self._error) + "".join(self._further)
        (self._folder / "api.toml").write_text(text, "utf-8")
        return read_settings(self._folder)

    def edit(self) -> None:
        """Change one thing."""
        edits: tuple[Callable[[], None], ...] = (
            *[self._mix] * 3, *[self._state] * 2, *[self._show] * 3, *[self._refer] * 3, *[self._set] * 3, self._nest,
            self._call, self._call, self._remove, self._move, self._address, self._name_error,
        )  # fmt: skip
        self._chance.choice(edits)()

    def respell(self) -> None:
        """Spell the name of the first field otherwise."""
        row = self._facts(FieldFact)[0]
        name = msgspec.structs.replace(row.cells["name"], text=Text("renamed"))
        self._replace(row, [msgspec.structs.replace(row, cells={**row.cells, "name": name})])

    def _facts(self, kind: type[Fact]) -> list[Any]:
        return [fact for page in self.pages for fact in page.facts if isinstance(fact, kind)]

    def _mix(self) -> None:
        """Give a fact a part of another fact of its kind, or of the same page a cell of another row."""
        kind = self._chance.choice((FieldFact, FieldFact, ModelFact, OperationFact, ExampleFact, StatementFact))
        facts = self._facts(kind)
        if len(facts) < 2:
            return
        fact, other = self._chance.sample(facts, 2)
        if kind is FieldFact and self._chance.random() < 0.8:
            column = self._chance.choice([*other.cells])
            part: dict[str, Any] = {"cells": {**fact.cells, column: other.cells[column]}}
        else:
            name = self._chance.choice([name for name in fact.__struct_fields__ if name != "place"])
            part = {name: getattr(other, name)}
        self._replace(fact, [msgspec.structs.replace(fact, **part)])

    def _state(self) -> None:
        """Say something about a field on whatever page."""
        field, page = self._chance.choice(self._facts(FieldFact)), self._chance.choice(self.pages)
        about = f"{self._chance.choice(ABOUT)}:{field.owner}.{field.cells['name'].text.raw}"
        if self._chance.random() < 0.2:
            about = f"rest:{field.owner}"
        words = self._chance.choice((*SENTENCES, self._chance.choice(self._facts(FieldFact)).owner))
        place = Location(page.page, self._chance.randrange(1, 40))
        self._write(page, (*page.facts, StatementFact(place=place, about=about, text=Text(words))))

    def _show(self) -> None:
        """Add an example of a record, which may spell its names otherwise and hold other records."""
        owner = self._chance.choice(self._owners())
        names = [row.cells["name"].text.raw for row in self._facts(FieldFact) if row.owner == owner]
        shown = {self._chance.choice((str, str.lower))(name): self._chance.choice(VALUES) for name in names}
        if self._chance.random() < 0.5:
            shown[self._chance.choice(("tool", "Crates", "bought", "id"))] = self._chance.choice(VALUES)
        page = self._chance.choice(self.pages)
        place = Location(page.page, self._chance.randrange(1, 40))
        code = Text(msgspec.json.encode(shown).decode())
        self._write(page, (*page.facts, ExampleFact(place=place, role="object", owner=owner, code=code)))

    def _refer(self) -> None:
        """Let a field be of a type that is the word for a record, or a date that other records have too."""
        row = self._chance.choice(self._facts(FieldFact))
        word = self._chance.choice((self._chance.choice(self._owners()), "Crate", "Crate[]", "array", "number"))
        words = {"type": word} if self._chance.random() < 0.6 else {"name": "bought", "type": "date"}
        cells = {column: msgspec.structs.replace(row.cells["name"], text=Text(text)) for column, text in words.items()}
        self._replace(row, [msgspec.structs.replace(row, cells={**row.cells, **cells})])

    def _call(self) -> None:
        """Describe a call that gets a record by its key."""
        owner, page = self._chance.choice(self._owners()), self._chance.choice(self.pages)
        path = f"/{owner}/{{{self._chance.choice(('id', 'number'))}}}"
        place = Location(page.page, self._chance.randrange(1, 40))
        call = OperationFact(place=place, key=f"GET {path}", method="GET", resource=owner, paths=(path,))
        self._write(page, (*page.facts, call))

    def _nest(self) -> None:
        """Say that a field holds a record, or that a record called Crate is described."""
        row, page = self._chance.choice(self._facts(FieldFact)), self._chance.choice(self.pages)
        field = self._chance.choice((row.cells["name"].text.raw, None))
        owner = self._chance.choice((*self._owners(), "Crate", row.cells["name"].text.raw))
        self._write(
            page, (*page.facts, ModelFact(place=Location(page.page, 3), owner=owner, of=row.owner, field=field))
        )

    def _address(self) -> None:
        """Give a page another address."""
        number = self._chance.randrange(len(self.pages))
        address = f"https://docs.shed.test/{self._chance.randrange(9)}"
        self.pages[number] = msgspec.structs.replace(self.pages[number], url=address)

    def _owners(self) -> list[str]:
        return [*dict.fromkeys(fact.owner for fact in self._facts(FieldFact))]

    def _remove(self) -> None:
        if len(self.pages) > 3:
            self.pages.remove(self._chance.choice(self.pages))

    def _move(self) -> None:
        """Put the pages into another order."""
        self._chance.shuffle(self.pages)

    def _set(self) -> None:
        further = self._chance.choice(FURTHER).replace("{owner}", self._chance.choice(self._owners()))
        without = [text for text in self._further if text[:6] != further[:6]]
        self._further = without if further in self._further else [*without, further]

    def _name_error(self) -> None:
        self._error = self._chance.choice(("ApiError", *self._owners()))

    def _replace(self, fact: Fact, by: Sequence[Fact]) -> None:
        page = next(page for page in self.pages if any(known is fact for known in page.facts))
        self._write(page, tuple(new for known in page.facts for new in (by if known is fact else (known,))))

    def _write(self, page: PageFacts, facts: tuple[Fact, ...]) -> None:
        self.pages[self.pages.index(page)] = msgspec.structs.replace(page, facts=facts)


def _facts(case: Path, number: int) -> Iterator[PageFacts]:
    """Yield the facts of the pages of ``case``, under names that no other case has."""
    dialect = BY_NAME[read_settings(case).settings.dialect]
    pages = [
        dialect.read(
            read_page(
                Page(f"pages/{path.name}", "", MEDIA_TYPES[path.suffix], path.read_text("utf-8"), ""),
                dialect.vocabulary,
            )
        )
        for path in sorted(case.glob("page*.*"))
    ]
    for facts in (*pages, *read_fieldinfo(case)):
        encoded = msgspec.json.encode(facts, enc_hook=encode_text)
        yield load(encoded.replace(b'"pages/', b'"pages/%d-' % number), PageFacts)


def outcome(edits: Edits, store: Memory | None) -> bytes:
    """Return all that the interpretation says; the exception's name where there is one, which both ways must raise."""
    try:
        interpretation = interpret("shed", edits.pages, edits.settings(), store)
    except Exception as wrong:
        return type(wrong).__name__.encode()
    return msgspec.json.encode(interpretation, enc_hook=encode_text)


@pytest.mark.parametrize("seed", range(8))
def test_after_any_edits_kept_models_are_those_of_a_full_interpretation(tmp_path: Path, seed: int) -> None:
    edits, store = Edits(tmp_path, seed), Memory()
    whole = 0
    for _ in range(20):
        edits.edit()
        kept, anew = outcome(edits, store), outcome(edits, None)
        assert kept == anew
        whole += anew.startswith(b"{")
    assert whole > 10
    assert store


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """List the names of the models that are read from now on."""
    names: list[str] = []
    read_model = settled_model.read_model

    def noted(model: ModelInput) -> settled_model.ReadModel:
        names.append(model.name)
        return read_model(model)

    monkeypatch.setattr(settled_model, "read_model", noted)
    return names


def test_models_of_which_nothing_changed_are_not_read_again(tmp_path: Path, read: list[str]) -> None:
    edits, store = Edits(tmp_path, 7), Memory()
    whole = outcome(edits, store)
    assert len(read) > 5
    read.clear()
    assert outcome(edits, store) == whole
    assert read == []


def test_a_changed_cell_has_its_model_read_again_and_no_other(tmp_path: Path, read: list[str]) -> None:
    edits, store = Edits(tmp_path, 7), Memory()
    outcome(edits, store)
    read.clear()
    edits.respell()
    changed = outcome(edits, store)
    assert len(read) == 1
    read.clear()
    assert changed == outcome(edits, None)
    assert len(read) > 5


@pytest.mark.parametrize("damage", [b"", b"{", b"null", b"[]", b'{"part": {}, "findings": []}', b"\xff\xfe"])
def test_what_cannot_be_decoded_counts_as_not_kept(tmp_path: Path, damage: bytes) -> None:
    edits, store = Edits(tmp_path, 2), Memory()
    whole = outcome(edits, store)
    for key in store:
        store[key] = damage
    assert outcome(edits, store) == whole
    assert damage not in store.values()


def test_values_of_examples_that_only_look_alike_have_inputs_of_their_own() -> None:
    values = (1, True, 1.0, "1", [1], {"kind": "1"}, Placeholder("1"), None, "None", 10**30, "\ud800", "\\ud800")
    digests = [_seen(value).digest() for value in values]
    assert None not in digests
    assert len({*digests}) == len(values)


@pytest.mark.parametrize("part", ModelInput.__struct_fields__)
def test_each_part_of_an_input_is_in_its_digest(part: str) -> None:
    other = {"seen": {"b": []}, "name": "Saw", "url": "https://docs.shed.test/", "first": excerpt(PLACE, "y")}
    changed = msgspec.structs.replace(_seen(1), **{part: other.get(part, [PLACE])})
    assert changed.digest() not in (None, _seen(1).digest())


def test_an_input_without_an_encoding_is_read_at_each_run() -> None:
    assert _seen(1, name="\ud800").digest() is None


def _seen(value: object, name: str = "Tool") -> ModelInput:
    """Return a model of which an example shows one ``value``."""
    quote = excerpt(PLACE, "x")
    empty: dict[str, Any] = dict.fromkeys(ModelInput.__struct_fields__)
    lists: dict[str, Any] = {name: [] for name in ("calls", "introduced", "nested", "statements")}
    return ModelInput(**{**empty, **lists, "name": name, "first": quote, "seen": {"a": [SeenValue(value, quote)]}})
