"""Models: every record the documentation shows, its fields from tables and examples brought together."""

from __future__ import annotations

from itertools import takewhile

import msgspec

from codegen.diagnostics.location import Excerpt
from codegen.dialects.facts import FieldFact, ModelFact, StatementFact
from codegen.interpret.constraints import is_pattern, read_constraint
from codegen.interpret.context import Context, origin_of, quoted
from codegen.interpret.fields import FieldReader, cell_quote, said_claims
from codegen.interpret.names import camel_like
from codegen.interpret.operations import ResolvedOperation
from codegen.interpret.prose import read_prose
from codegen.interpret.records import Records, SeenModel
from codegen.interpret.seen_fields import SeenReader
from codegen.interpret.tables import Tables
from codegen.interpret.types import Meaning
from codegen.spec.model import Shape
from codegen.spec.pointers import Pointer, written
from codegen.spec.record import Json
from codegen.spec.types import Action, FieldType, Origin

_EMPTY = SeenModel("")


def interpret_models(context: Context, tables: Tables, records: Records, operations: list[ResolvedOperation]) -> None:
    """Claim every model that a table or an example shows, tables first; no table or example shows a mere name."""
    seen = (name for name, model in records.models.items() if model.first is not None)
    for name in dict.fromkeys([*tables.rows, *seen]):
        _ModelReader(context, tables, records, name).claim(operations)


class _ModelReader:
    """Claims one model."""

    def __init__(self, context: Context, tables: Tables, records: Records, name: str) -> None:
        self.context, self.tables, self.name = context, tables, name
        self.rows = tables.rows.get(name, {})
        self.seen = records.models.get(name, _EMPTY)
        self.fields = FieldReader(context, tables)
        self.examples = SeenReader(context, records)
        self.pointer: Pointer = ("models", name)

    def claim(self, operations: list[ResolvedOperation]) -> None:
        """Claim the model's own attributes, then its fields in the order a reader meets them."""
        self._attributes(operations)
        self._unlisted_key(operations)
        for wire, rows in self._names().items():
            self._field(wire, rows)
        self._key(operations)

    def _attributes(self, operations: list[ResolvedOperation]) -> None:
        source = self._first_quote()
        facts = [row for rows in self.rows.values() for row in rows]
        pages = [fact for fact in facts if origin_of(fact.place.page) is Origin.TABLE]
        documented = "page" if pages else "fieldinfo" if facts else "example"
        rule = "table-cell" if facts else "nesting"
        resource = next((known for known in operations if self.context.model_name(known.resource) == self.name), None)
        self._say("documented", documented, rule, source)
        self._complete(bool(facts), rule, source)
        if resource is not None:
            self._say("resource", resource.resource, "request-line", source)
        if pages:
            self._say("docs_url", self.context.url_of(pages[0].place), rule, source)
        for fact in self.context.of(ModelFact):
            if self.context.model_name(fact.owner) != self.name:
                continue
            self._say("title", fact.owner, "prose-meaning", quoted(fact.place, fact.owner))
            if fact.description:
                self._say("description", fact.description, "prose-meaning", quoted(fact.place, fact.description))

    def _complete(self, listed: bool, rule: str, source: Excerpt) -> None:
        """Claim that the tables list all fields, unless one of them goes on where its page ends."""
        cut = next((fact for fact in self.context.of(StatementFact) if self._is_cut(fact)), None)
        if cut is None:
            self._say("complete", listed, rule, source)
            return
        dots = quoted(cut.place, cut.text)
        self._say("complete", False, "table-cut-short", dots)
        self.context.find(
            "table-cut-short", cut.place, [dots], model=self.name, pointer=written((*self.pointer, "complete"))
        )

    def _is_cut(self, fact: StatementFact) -> bool:
        kind, _, owner = fact.about.partition(":")
        return kind == "rest" and self.context.model_name(owner) == self.name

    def _names(self) -> dict[str, list[FieldFact]]:
        """Return the fields' names on the wire with their rows: names that examples put before all others come
        first.
        """
        spelled = {name.lower(): name for name in self.seen.values}
        in_table = [(name, self.rows[low]) for low, name in spelled.items() if low in self.rows]
        respelled = (name for name, rows in in_table if name != _documented_name(rows))
        kinds = {name[:1].islower(): name for name in respelled}  # one of each kind decides as much as all of them
        listed = {self._wire_name(lower, rows, spelled, [*kinds.values()]): rows for lower, rows in self.rows.items()}
        only_seen = [name for name in self.seen.values if name.lower() not in self.rows]
        first = dict.fromkeys(takewhile(lambda name: name.lower() not in self.rows, self.seen.values))
        rest = [name for name in only_seen if name not in first]
        return {name: listed.get(name, []) for name in (*first, *listed, *rest)}

    def _wire_name(self, lower: str, rows: list[FieldFact], spelled: dict[str, str], respelled: list[str]) -> str:
        """Return the name that travels: as an example spells it, else as the table does."""
        cell = rows[0].cells["name"]
        documented = cell.text.raw
        if lower in spelled:
            if spelled[lower] != documented:
                shown = self.seen.values[spelled[lower]][0].quote
                self.context.find(
                    "name-spelled-differently", cell.place, (cell_quote(cell), shown),
                    model=self.name, table=documented, example=spelled[lower],
                )  # fmt: skip
            return spelled[lower]
        wire = camel_like(documented, respelled)
        if wire != documented:
            self.context.find(
                "name-not-shown", cell.place, [cell_quote(cell)], model=self.name, table=documented, wire=wire
            )
        return wire

    def _field(self, wire: str, rows: list[FieldFact]) -> None:
        pointer = (*self.pointer, "fields", wire)
        for fact in rows:
            self.fields.claim(pointer, fact)
        if rows and (documented := _documented_name(rows)) != wire:
            self.context.say((*pointer, "documented_name"), documented, "table-cell", cell_quote(rows[0].cells["name"]))
        self._nested(pointer, wire, rows)
        values = self.seen.values.get(wire, [])
        if values:
            self.examples.claim(pointer, values, self._documented(rows))
        else:
            self.examples.claim_elsewhere(pointer, self._documented(rows))
        if rows:
            self.context.say((*pointer, "type"), FieldType.ANY, "type-missing", cell_quote(rows[0].cells["name"]))
        self._statements(pointer, wire, rows)
        self._enum(pointer, rows)
        self._set_apart(pointer, rows)
        self._required_yet_fixed(pointer, rows)
        self._tell_one_sided(wire, rows)

    def _nested(self, pointer: Pointer, wire: str, rows: list[FieldFact]) -> None:
        """Claim the record inside this field, where further rows of its table list that record's fields."""
        holders = {row.owner for row in rows}
        for fact in self.context.of(ModelFact):
            if fact.of not in holders or (fact.field or fact.owner).lower() != wire.lower():
                continue
            self._holds(pointer, rows, fact.owner, quoted(fact.place, fact.owner))
        for stated in self._about("holds", rows):
            self._holds(pointer, rows, stated.text.raw, quoted(stated.place, stated.text))

    def _holds(self, pointer: Pointer, rows: list[FieldFact], owner: str, source: Excerpt) -> None:
        meaning = self._documented(rows)
        held = Shape(type=FieldType.OBJECT, ref=self.context.model_name(owner))
        if meaning is not None and meaning.shape.type is FieldType.ARRAY:
            self.context.say((*pointer, "items"), held, "nested-rows", source)
        else:
            self.context.say((*pointer, "type"), FieldType.OBJECT, "nested-rows", source)
            self.context.say((*pointer, "ref"), held.ref, "nested-rows", source)

    def _documented(self, rows: list[FieldFact]) -> Meaning | None:
        """Return the type a table gives; anything when it is unknown; None when no table states one."""
        for fact in rows:
            if meaning := self.tables.meaning(fact.cells.get("type")):
                return meaning
        unknown = any(fact.cells.get("type") and fact.cells["type"].text for fact in rows)
        return Meaning(Shape(type=FieldType.ANY)) if unknown else None

    def _statements(self, pointer: Pointer, wire: str, rows: list[FieldFact]) -> None:
        """Sentences that the page's outline puts under this field. What states a limit does not describe it."""
        owners = {row.owner for row in rows}
        documented = self._documented(rows)
        stated = documented.shape.type if documented else None
        for fact in self.context.statements(*(f"field:{owner}.{wire}" for owner in owners)):
            if fact.about.removeprefix("field:").partition(".")[0] not in owners:
                continue
            constraint = read_constraint(fact.text.raw, stated)
            if constraint is not None:
                for attribute, value in constraint.attributes:
                    self.context.say((*pointer, attribute), value, "prose-limit", quoted(fact.place, fact.text))
                continue
            self.context.say((*pointer, "description"), fact.text, "prose-meaning", quoted(fact.place, fact.text))
            for said in read_prose(fact.text.raw):
                for attribute, value, rule, source in said_claims(said, quoted(fact.place, said.words)):
                    self.context.say((*pointer, attribute), value, rule, source)

    def _enum(self, pointer: Pointer, rows: list[FieldFact]) -> None:
        """Claim the values that a table of the property lists, one statement each, printed as JSON or bare.

        A bare ``null`` is no text: the field may be null.
        """
        listed = self._about("enum", rows)
        for fact in listed:
            if fact.text.raw.strip() == "null":
                self.context.say((*pointer, "nullable"), True, "enum-table", quoted(fact.place, fact.text))
        if words := [enum_value(fact.text.raw) for fact in listed if fact.text.raw.strip() != "null"]:
            self.context.say((*pointer, "enum"), words, "enum-table", quoted(listed[0].place, ", ".join(words)))

    def _set_apart(self, pointer: Pointer, rows: list[FieldFact]) -> None:
        """Claim the default and the pattern that a block of code below the property shows."""
        for fact in self._about("default", rows):
            value = json_or_words(fact.text.raw)
            self.context.say((*pointer, "default"), value, "prose-default", quoted(fact.place, fact.text))
        for fact in self._about("pattern", rows):
            if is_pattern(fact.text.raw):
                self.context.say((*pointer, "pattern"), fact.text.raw, "prose-limit", quoted(fact.place, fact.text))

    def _about(self, kind: str, rows: list[FieldFact]) -> list[StatementFact]:
        """Return the statements of ``kind`` about the field that ``rows`` are of."""
        return self.context.statements(*(f"{kind}:{row.owner}.{row.cells['name'].text.raw}" for row in rows))

    def _required_yet_fixed(self, pointer: Pointer, rows: list[FieldFact]) -> None:
        for fact in rows:
            required, writeable = fact.cells.get("required"), fact.cells.get("writeable")
            if required and writeable and required.text.raw.lower() in ("yes", "true"):
                if writeable.text.raw.lower() not in ("no", "false"):
                    continue
                quotes = (cell_quote(required), cell_quote(writeable))
                self.context.say((*pointer, "write_once"), True, "required-yet-fixed", quotes[1])
                self.context.find("required-not-writeable", fact.place, quotes, model=self.name, field=pointer[-1])

    def _tell_one_sided(self, wire: str, rows: list[FieldFact]) -> None:
        """Note what only the table or only the examples know, where both exist."""
        if not self.rows or not self.seen.values:
            return
        if not rows:
            source = self.seen.values[wire][0].quote
            self.context.find("field-only-in-example", source.place, [source], model=self.name, field=wire)
        elif wire not in self.seen.values:
            source = cell_quote(rows[0].cells["name"])
            self.context.find("field-only-in-table", source.place, [source], model=self.name, field=wire)

    def _key(self, operations: list[ResolvedOperation]) -> None:
        """Claim the field that names a record in the paths of its resource."""
        for known in operations:
            if known.action is Action.GET and self.context.model_name(known.resource) == self.name:
                key = known.path.rsplit("/", 1)[-1].strip("{}")
                source = quoted(known.fact.place, known.path)
                if key in self.seen.values or key.lower() in self.rows or self._told_key(operations) == key:
                    self._say("key", key, "record-key", source)
                    self.context.say((*self.pointer, "fields", key, "writeable"), False, "record-key", source)
                return

    def _told_key(self, operations: list[ResolvedOperation]) -> str | None:
        """Return the key that api.toml gives every record, where this is a record that no example shows with it."""
        key = self.context.settings.key
        mine = any(self.context.model_name(known.resource) == self.name for known in operations)
        return key.name if key and mine and self.rows and key.name not in self.seen.values else None

    def _unlisted_key(self, operations: list[ResolvedOperation]) -> None:
        key = self.context.settings.key
        if key is not None and self._told_key(operations):
            source, pointer = self.context.settings_quote("key"), (*self.pointer, "fields", key.name)
            self.context.say((*pointer, "type"), key.type, "settings", source)
            self.context.say((*pointer, "origin"), Origin.SETTINGS, "settings", source)

    def _first_quote(self) -> Excerpt:
        for rows in self.rows.values():
            return cell_quote(rows[0].cells["name"])
        if self.seen.first is None:
            raise AssertionError(f"{self.name} is a model without a source")
        return self.seen.first

    def _say(self, attribute: str, value: object, rule: str, source: Excerpt) -> None:
        if value is not None:
            self.context.say((*self.pointer, attribute), value, rule, source)


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
