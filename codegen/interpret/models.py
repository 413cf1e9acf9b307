"""Models: every record the documentation shows, its fields from tables and examples brought together."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile
from typing import NamedTuple

import msgspec

from codegen.diagnostics.finding import Finding, finding
from codegen.diagnostics.location import Excerpt, Location
from codegen.dialects.facts import FieldFact, StatementFact
from codegen.interpret.claims import Claim
from codegen.interpret.constraints import is_pattern, read_constraint
from codegen.interpret.context import origin_of, quoted
from codegen.interpret.fields import FieldReader, cell_quote, said_claims
from codegen.interpret.model_input import ModelInput
from codegen.interpret.names import camel_like
from codegen.interpret.prose import read_prose
from codegen.interpret.rules import RULES
from codegen.interpret.seen_fields import SeenReader
from codegen.interpret.types import Meaning
from codegen.spec.model import Shape
from codegen.spec.pointers import Pointer, written
from codegen.spec.record import Json
from codegen.spec.types import Action, FieldType, Origin


class ReadModel(NamedTuple):
    """What the documentation says of one model: claims below its pointer alone, and findings."""

    claims: list[Claim]
    findings: list[Finding]


def read_model(model: ModelInput) -> ReadModel:
    """Return the model's own attributes, then its fields in the order a reader meets them."""
    reader = _ModelReader(model)
    reader.read()
    return ReadModel(reader.claims, reader.findings)


class _ModelReader:
    """Reads one model."""

    def __init__(self, model: ModelInput) -> None:
        self.input, self.name = model, model.name
        self.rows, self.seen = model.rows, model.seen
        self.fields = FieldReader(model.types, model.key, model.meanings)
        self.examples = SeenReader(model.held, model.elsewhere)
        self.pointer: Pointer = ("models", model.name)
        self.claims: list[Claim] = []
        self.findings: list[Finding] = []
        self._stated = _by_about(model.statements)

    def read(self) -> None:
        """Claim all of it."""
        self._attributes()
        self._unlisted_key()
        for wire, rows in self._names().items():
            self._field(wire, rows)
        self._key()

    def _attributes(self) -> None:
        source = self._first_quote()
        facts = [row for rows in self.rows.values() for row in rows]
        pages = [fact for fact in facts if origin_of(fact.place.page) is Origin.TABLE]
        documented = "page" if pages else "fieldinfo" if facts else "example"
        rule = "table-cell" if facts else "nesting"
        self._say("documented", documented, rule, source)
        self._complete(bool(facts), rule, source)
        if self.input.calls:
            self._say("resource", self.input.calls[0].resource, "request-line", source)
        if pages:
            self._say("docs_url", self.input.url, rule, source)
        for fact in self.input.introduced:
            self._say("title", fact.owner, "prose-meaning", quoted(fact.place, fact.owner))
            if fact.description:
                self._say("description", fact.description, "prose-meaning", quoted(fact.place, fact.description))

    def _complete(self, listed: bool, rule: str, source: Excerpt) -> None:
        """Claim that the tables list all fields, unless one of them goes on where its page ends."""
        cut = self.input.cut
        if cut is None:
            self._say("complete", listed, rule, source)
            return
        dots = quoted(cut.place, cut.text)
        self._say("complete", False, "table-cut-short", dots)
        self._find("table-cut-short", cut.place, [dots], model=self.name, pointer=written((*self.pointer, "complete")))

    def _names(self) -> dict[str, list[FieldFact]]:
        """Return the fields' names on the wire with their rows: names that examples put before all others come
        first.
        """
        spelled = {name.lower(): name for name in self.seen}
        in_table = [(name, self.rows[low]) for low, name in spelled.items() if low in self.rows]
        respelled = (name for name, rows in in_table if name != _documented_name(rows))
        kinds = {name[:1].islower(): name for name in respelled}  # one of each kind decides as much as all of them
        listed = {self._wire_name(lower, rows, spelled, [*kinds.values()]): rows for lower, rows in self.rows.items()}
        only_seen = [name for name in self.seen if name.lower() not in self.rows]
        first = dict.fromkeys(takewhile(lambda name: name.lower() not in self.rows, self.seen))
        rest = [name for name in only_seen if name not in first]
        return {name: listed.get(name, []) for name in (*first, *listed, *rest)}

    def _wire_name(self, lower: str, rows: list[FieldFact], spelled: dict[str, str], respelled: list[str]) -> str:
        """Return the name that travels: as an example spells it, else as the table does."""
        cell = rows[0].cells["name"]
        documented = cell.text.raw
        if lower in spelled:
            if spelled[lower] != documented:
                shown = self.seen[spelled[lower]][0].quote
                self._find(
                    "name-spelled-differently", cell.place, (cell_quote(cell), shown),
                    model=self.name, table=documented, example=spelled[lower],
                )  # fmt: skip
            return spelled[lower]
        wire = camel_like(documented, respelled)
        if wire != documented:
            self._find("name-not-shown", cell.place, [cell_quote(cell)], model=self.name, table=documented, wire=wire)
        return wire

    def _field(self, wire: str, rows: list[FieldFact]) -> None:
        pointer = (*self.pointer, "fields", wire)
        for fact in rows:
            self._row(pointer, fact)
        if rows and (documented := _documented_name(rows)) != wire:
            self._claim((*pointer, "documented_name"), documented, "table-cell", cell_quote(rows[0].cells["name"]))
        self._nested(pointer, wire, rows)
        self._seen(pointer, wire, self._documented(rows))
        if rows:
            self._claim((*pointer, "type"), FieldType.ANY, "type-missing", cell_quote(rows[0].cells["name"]))
        if self._stated:
            self._statements(pointer, wire, rows)
            self._enum(pointer, rows)
            self._set_apart(pointer, rows)
        self._required_yet_fixed(pointer, rows)
        self._tell_one_sided(wire, rows)

    def _row(self, pointer: Pointer, fact: FieldFact) -> None:
        """Claim what one row says, quoted from its own place."""
        row = self.fields.row(fact)
        quotes = [quote.in_row(fact) for quote in row.quotes]
        for attribute, value, rule, number in row.sayings:
            self.claims.append(Claim((*pointer, attribute), value, rule, quotes[number]))
        for code, number, parts in row.problems:
            self._find(code, quotes[number].place, [quotes[number]], **parts)

    def _seen(self, pointer: Pointer, wire: str, documented: Meaning | None) -> None:
        values = self.seen.get(wire)
        said = self.examples.read(wire, values, documented) if values else self.examples.elsewhere(wire, documented)
        for attribute, value, rule, source in said:
            self._claim((*pointer, attribute), value, rule, source)

    def _nested(self, pointer: Pointer, wire: str, rows: list[FieldFact]) -> None:
        """Claim the record inside this field, where further rows of its table list that record's fields."""
        holders = {row.owner for row in rows}
        for fact in self.input.nested:
            if fact.of in holders and (fact.field or fact.owner).lower() == wire.lower():
                self._holds(pointer, rows, fact.owner, quoted(fact.place, fact.owner))
        for stated in self._about("holds", rows):
            self._holds(pointer, rows, stated.text.raw, quoted(stated.place, stated.text))

    def _holds(self, pointer: Pointer, rows: list[FieldFact], owner: str, source: Excerpt) -> None:
        meaning = self._documented(rows)
        held = Shape(type=FieldType.OBJECT, ref=self.input.names[owner])
        if meaning is not None and meaning.shape.type is FieldType.ARRAY:
            self._claim((*pointer, "items"), held, "nested-rows", source)
        else:
            self._claim((*pointer, "type"), FieldType.OBJECT, "nested-rows", source)
            self._claim((*pointer, "ref"), held.ref, "nested-rows", source)

    def _documented(self, rows: list[FieldFact]) -> Meaning | None:
        """Return the type a table gives; anything when it is unknown; None when no table states one."""
        for fact in rows:
            cell = fact.cells.get("type")
            if cell is not None and cell.text and (meaning := self.input.meanings[cell.text.raw]) is not None:
                return meaning
        unknown = any(fact.cells.get("type") and fact.cells["type"].text for fact in rows)
        return Meaning(Shape(type=FieldType.ANY)) if unknown else None

    def _statements(self, pointer: Pointer, wire: str, rows: list[FieldFact]) -> None:
        """Sentences that the page's outline puts under this field. What states a limit does not describe it."""
        owners = {row.owner for row in rows}
        documented = self._documented(rows)
        stated = documented.shape.type if documented else None
        for fact in self._statements_about(f"field:{owner}.{wire}" for owner in owners):
            if fact.about.removeprefix("field:").partition(".")[0] not in owners:
                continue
            constraint = read_constraint(fact.text.raw, stated)
            if constraint is not None:
                for attribute, value in constraint.attributes:
                    self._claim((*pointer, attribute), value, "prose-limit", quoted(fact.place, fact.text))
                continue
            self._claim((*pointer, "description"), fact.text, "prose-meaning", quoted(fact.place, fact.text))
            for said in read_prose(fact.text.raw):
                for attribute, value, rule, source in said_claims(said, quoted(fact.place, said.words)):
                    self._claim((*pointer, attribute), value, rule, source)

    def _enum(self, pointer: Pointer, rows: list[FieldFact]) -> None:
        """Claim the values that a table of the property lists, one statement each, printed as JSON or bare.

        A bare ``null`` is no text: the field may be null.
        """
        listed = self._about("enum", rows)
        for fact in listed:
            if fact.text.raw.strip() == "null":
                self._claim((*pointer, "nullable"), True, "enum-table", quoted(fact.place, fact.text))
        if words := [enum_value(fact.text.raw) for fact in listed if fact.text.raw.strip() != "null"]:
            self._claim((*pointer, "enum"), words, "enum-table", quoted(listed[0].place, ", ".join(words)))

    def _set_apart(self, pointer: Pointer, rows: list[FieldFact]) -> None:
        """Claim the default and the pattern that a block of code below the property shows."""
        for fact in self._about("default", rows):
            value = json_or_words(fact.text.raw)
            self._claim((*pointer, "default"), value, "prose-default", quoted(fact.place, fact.text))
        for fact in self._about("pattern", rows):
            if is_pattern(fact.text.raw):
                self._claim((*pointer, "pattern"), fact.text.raw, "prose-limit", quoted(fact.place, fact.text))

    def _about(self, kind: str, rows: list[FieldFact]) -> list[StatementFact]:
        """Return the statements of ``kind`` about the field that ``rows`` are of."""
        if not self._stated:
            return []
        return self._statements_about(f"{kind}:{row.owner}.{row.cells['name'].text.raw}" for row in rows)

    def _statements_about(self, abouts: Iterable[str]) -> list[StatementFact]:
        """Return the statements about any of ``abouts``, whatever their capitals, in documented order."""
        numbers = {number for about in abouts for number in self._stated.get(about.lower(), ())}
        return [self.input.statements[number] for number in sorted(numbers)]

    def _required_yet_fixed(self, pointer: Pointer, rows: list[FieldFact]) -> None:
        for fact in rows:
            required, writeable = fact.cells.get("required"), fact.cells.get("writeable")
            if required and writeable and required.text.raw.lower() in ("yes", "true"):
                if writeable.text.raw.lower() not in ("no", "false"):
                    continue
                quotes = (cell_quote(required), cell_quote(writeable))
                self._claim((*pointer, "write_once"), True, "required-yet-fixed", quotes[1])
                self._find("required-not-writeable", fact.place, quotes, model=self.name, field=pointer[-1])

    def _tell_one_sided(self, wire: str, rows: list[FieldFact]) -> None:
        """Note what only the table or only the examples know, where both exist."""
        if not self.rows or not self.seen:
            return
        if not rows:
            source = self.seen[wire][0].quote
            self._find("field-only-in-example", source.place, [source], model=self.name, field=wire)
        elif wire not in self.seen:
            source = cell_quote(rows[0].cells["name"])
            self._find("field-only-in-table", source.place, [source], model=self.name, field=wire)

    def _key(self) -> None:
        """Claim the field that names a record in the paths of its resource."""
        call = next((call for call in self.input.calls if call.action is Action.GET), None)
        if call is None:
            return
        key = call.path.rsplit("/", 1)[-1].strip("{}")
        source = quoted(call.place, call.path)
        if key in self.seen or key.lower() in self.rows or self._unlisted_name() == key:
            self._say("key", key, "record-key", source)
            self._claim((*self.pointer, "fields", key, "writeable"), False, "record-key", source)

    def _unlisted_name(self) -> str | None:
        """Return the key that api.toml gives every record, where this is a record that no example shows with it."""
        key = self.input.key
        return key.name if key and self.input.calls and self.rows and key.name not in self.seen else None

    def _unlisted_key(self) -> None:
        key, source = self.input.key, self.input.key_quote
        if key is not None and source is not None and self._unlisted_name():
            pointer = (*self.pointer, "fields", key.name)
            self._claim((*pointer, "type"), key.type, "settings", source)
            self._claim((*pointer, "origin"), Origin.SETTINGS, "settings", source)

    def _first_quote(self) -> Excerpt:
        for rows in self.rows.values():
            return cell_quote(rows[0].cells["name"])
        if self.input.first is None:
            raise AssertionError(f"{self.name} is a model without a source")
        return self.input.first

    def _say(self, attribute: str, value: object, rule: str, source: Excerpt) -> None:
        if value is not None:
            self._claim((*self.pointer, attribute), value, rule, source)

    def _claim(self, pointer: Pointer, value: Json, rule: str, source: Excerpt) -> None:
        RULES[rule]  # KeyError: a name that explain could not explain
        self.claims.append(Claim(pointer, value, rule, source))

    def _find(self, code: str, place: Location, quotes: Iterable[Excerpt] = (), **parts: object) -> None:
        self.findings.append(finding(code, place, quotes, **parts))


def _by_about(statements: list[StatementFact]) -> dict[str, list[int]]:
    """Return the numbers of the statements by what they are about, in small letters."""
    by_about: dict[str, list[int]] = {}
    for number, fact in enumerate(statements):
        by_about.setdefault(fact.about.lower(), []).append(number)
    return by_about


def enum_value(words: str) -> str:
    """Return the value that ``words`` print: a JSON text without its quotes, anything else as it is spelled.

    So ``true`` and ``1.10`` stay what the page shows: they are not read as a truth value and a number.
    """
    value = json_or_words(words)
    return value if isinstance(value, str) else words.strip()


def json_or_words(words: str) -> Json:
    """Return the value that ``words`` print as JSON; the words themselves where they are none."""
    try:
        value: Json = msgspec.json.decode(words.strip().encode())
    except msgspec.DecodeError:
        return words.strip().strip('"')
    return value


def _documented_name(rows: list[FieldFact]) -> str:
    return rows[0].cells["name"].text.raw
