"""Fields: what tables say about a field, cell by cell, and what the sentence beside it adds.

A row is read without its place: rows of the same words say the same, and many pages repeat a table. Each quote then
gets its place from the row that it is of.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple, TypeAlias, TypeVar

import msgspec

from codegen.config.settings import KeySetting, TypeSetting
from codegen.diagnostics.location import Excerpt, Location, folded
from codegen.dialects.facts import FieldCell, FieldFact
from codegen.dialects.words import CROSSES, TICKS
from codegen.interpret.context import origin_of, quoted
from codegen.interpret.prose import Said, read_prose
from codegen.interpret.rules import RULES
from codegen.interpret.types import Meaning
from codegen.spec.model import NativeType
from codegen.spec.record import Json
from codegen.spec.types import NAMED_TYPES, NUMERIC, TEMPORAL, FieldType, Origin
from codegen.text import Text
from codegen.wording.defaults import read_default_cell
from codegen.wording.scalars import Kind

_YES_NO = {
    **dict.fromkeys(("yes", "true", "required", *TICKS), True),
    **dict.fromkeys(("no", "false", "optional", *CROSSES), False),
}
_FLAGS = ("required", "writeable", "force_write", "nullable")
_NULLABLE = {**_YES_NO, "can be null": True, "cannot be null": False}

Q = TypeVar("Q")
Cells: TypeAlias = Mapping[str, FieldCell]


class Quote(NamedTuple):
    """Words of a row, wherever it is: of its cell in ``column``, or of all of it. ``part``: of a sentence there."""

    column: str | None
    text: Text
    part: bool = False

    def in_row(self, row: FieldFact) -> Excerpt:
        """Return the quote from ``row``, which has these words."""
        if self.column is None:
            return Excerpt(row.place, self.text)
        cell = row.cells[self.column]
        return Excerpt(cell.place if self.part else _place(cell), self.text)


class Saying(NamedTuple):
    """What a row says: an attribute of its field, the value, the rule, and the number of its quote."""

    attribute: str
    value: Json
    rule: str
    quote: int


class Problem(NamedTuple):
    """What is wrong with a cell: a finding's code, the number of its quote, and the parts of its message."""

    code: str
    quote: int
    parts: dict[str, object]


class Row(NamedTuple):
    """All that the words of a row say."""

    quotes: list[Quote]
    sayings: list[Saying]
    problems: list[Problem]


_Read: TypeAlias = Iterator[tuple[str, Json, str, Quote]]


class FieldReader:
    """Reads the rows of one model, each wording once."""

    def __init__(
        self, types: Mapping[str, TypeSetting], key: KeySetting | None, meanings: Mapping[str, Meaning | None]
    ) -> None:
        self._types, self._key_setting, self._meanings = types, key, meanings
        self._rows: dict[tuple[object, ...], Row] = {}
        self._problems: list[tuple[str, Quote, dict[str, object]]] = []

    def row(self, fact: FieldFact) -> Row:
        """Return what the row ``fact`` says."""
        origin = origin_of(fact.place.page)
        words = [(name, cell.header, cell.text.raw) for name, cell in fact.cells.items()]
        key = (origin, *words)
        row = self._rows.get(key)
        if row is None:
            row = self._rows[key] = self._row(fact.cells, origin)
        return row

    def _row(self, cells: Cells, origin: Origin) -> Row:
        self._problems = []
        rule = "fieldinfo" if origin is Origin.FIELDINFO else ""
        sayings = list(self._read(cells, origin))
        quotes = [*(quote for *_, quote in sayings), *(quote for _, quote, _ in self._problems)]
        distinct = {id(quote): quote for quote in quotes}  # a cell says several things
        numbers = {quote: number for number, quote in enumerate(distinct)}
        return Row(
            list(distinct.values()),
            [
                Saying(attribute, value, named if RULES[named].gives_way else rule or named, numbers[id(quote)])
                for attribute, value, named, quote in sayings
            ],
            [Problem(code, numbers[id(quote)], parts) for code, quote, parts in self._problems],
        )

    def _read(self, cells: Cells, origin: Origin) -> _Read:
        yield "origin", origin, "table-cell", Quote(None, folded(" | ".join(cell.text.raw for cell in cells.values())))
        yield from self._type(cells)
        yield from self._key(cells)
        yield from self._length(cells)
        for name in _FLAGS:
            yield from self._flag(cells, name)
        yield from self._optional(cells)
        if (link := cells.get("link")) is not None and link.text:
            yield "link", link.text.raw, "table-cell", _whole_cell(cells, "link")
        yield from self._default(cells)
        yield from self._description(cells)

    def _find(self, code: str, quote: Quote, **parts: object) -> None:
        self._problems.append((code, quote, parts))

    def _meaning(self, cells: Cells) -> Meaning | None:
        cell = cells.get("type")
        return self._meanings[cell.text.raw] if cell is not None and cell.text else None

    def _type(self, cells: Cells) -> _Read:
        cell = cells.get("type")
        if cell is None or not cell.text:
            return
        source, meaning = _whole_cell(cells, "type"), self._meaning(cells)
        stated = NativeType(id=_whole(cells.get("type_id")), name=cell.text.raw)
        yield "native", self._native(stated), self._native_rule(stated), source
        if meaning is None:
            known = sorted(self._types) or NAMED_TYPES
            self._find("type-unknown", source, type=cell.text.raw, known=", ".join(known))
            yield "type", FieldType.ANY, "native-type", source
            return
        self._check_number(source, stated)
        yield from spread(meaning, "wide-type" if meaning.wide else "native-type", source)

    def _native(self, stated: NativeType) -> NativeType:
        """``stated`` with the number that api.toml has for it, where the page's tables have none."""
        setting = self._types.get(stated.name)
        return msgspec.structs.replace(stated, id=setting.id) if setting and stated.id is None else stated

    def _native_rule(self, stated: NativeType) -> str:
        """Return the rule for a type word; a general one gives way where the API has type names of its own."""
        return "exact-type-elsewhere" if self._types and stated.name not in self._types else "native-type"

    def _key(self, cells: Cells) -> _Read:
        """Yield the key's type for a number that is named like the key, or like a reference to one."""
        key, meaning, name = self._key_setting, self._meaning(cells), cells["name"].text.raw
        if key is None or meaning is None or meaning.shape.type is not FieldType.NUMBER or not meaning.wide:
            return
        if key.type is FieldType.INTEGER and (name == key.name or name.endswith(f"_{key.name}")):
            yield "type", key.type, "key-in-name", _whole_cell(cells, "type")

    def _check_number(self, source: Quote, native: NativeType) -> None:
        """Report a type id that is not the one in api.toml for the name; the name decides."""
        setting = self._types.get(native.name)
        if setting and setting.id is not None and native.id is not None and setting.id != native.id:
            self._find("type-id-differs", source, type=native.name, id=native.id, known=setting.id)

    def _length(self, cells: Cells) -> _Read:
        """Yield the most characters of a text; 0 states no limit, and a number has no length."""
        cell, meaning = cells.get("length"), self._meaning(cells)
        if cell is None or not cell.text:
            return
        length, source = _whole(cell), _whole_cell(cells, "length")
        if length is None or length < 0:
            self._find("cell-not-understood", source, column=cell.header, words=cell.text.raw)
        elif length and meaning is not None and meaning.shape.type in (*NUMERIC, *TEMPORAL, FieldType.BOOLEAN):
            self._find("length-without-text", source, length=length, type=meaning.shape.type)
        else:
            yield "max_length", length or None, "length-cell", source

    def _flag(self, cells: Cells, name: str) -> _Read:
        cell = cells.get(name)
        if cell is None or cell.text.raw in ("", "-"):
            return
        word = cell.text.raw.strip().lower()
        value = (_NULLABLE if name == "nullable" else _YES_NO).get(word)
        if value is None:
            self._find("cell-not-understood", _whole_cell(cells, name), column=cell.header, words=cell.text.raw)
        else:
            yield name, value, "table-cell", _whole_cell(cells, name)

    def _optional(self, cells: Cells) -> _Read:
        """Yield a column "Optional" says the opposite of "Required"."""
        for _, value, rule, source in self._flag(cells, "optional"):
            yield "required", not value, rule, source

    def _default(self, cells: Cells) -> _Read:
        """Yield the default, as a value of the field's type: a number is the same in a cell and in a sentence."""
        cell, meaning = cells.get("default"), self._meaning(cells)
        if cell is None or cell.text.raw in ("", "-"):
            return
        kind = Kind(meaning.shape.type) if meaning is not None else None
        default = read_default_cell(cell.text.raw, (), kind)
        value = default.value if default is not None else cell.text.raw
        yield "default", value, "table-cell", _whole_cell(cells, "default")

    def _description(self, cells: Cells) -> _Read:
        cell = cells.get("description")
        if cell is None or cell.text.raw in ("", "-"):
            return
        yield "description", cell.text, "table-cell", _whole_cell(cells, "description")
        for said in read_prose(cell.text.raw):
            yield from said_claims(said, Quote("description", folded(said.words), part=True))


def said_claims(said: Said, source: Q) -> Iterator[tuple[str, Json, str, Q]]:
    """Yield what a sentence states, as attributes of a field."""
    match said.attribute:
        case "enum_open":
            yield "enum", said.value, said.rule, source
            yield "enum_open", True, said.rule, source
        case "count":
            yield "min_items", said.value, said.rule, source
            yield "max_items", said.value, said.rule, source
        case "letters":
            yield "min_length", said.value, said.rule, source
            yield "max_length", said.value, said.rule, source
        case attribute:
            yield attribute, said.value, said.rule, source


def spread(meaning: Meaning, rule: str, source: Q) -> Iterator[tuple[str, Json, str, Q]]:
    """Yield a meaning as the attributes of a field, those that say something."""
    values: dict[str, Json] = {
        "type": meaning.shape.type,
        "ref": meaning.shape.ref,
        "items": meaning.shape.items,
        "layout": meaning.layout,
        "unit": meaning.unit,
        "empty": meaning.empty or None,
    }
    for attribute, value in values.items():
        if value is not None:
            yield attribute, value, "native-layout" if attribute == "layout" else rule, source


def cell_quote(cell: FieldCell) -> Excerpt:
    """Return a cell as a source, its column named."""
    return quoted(_place(cell), cell.text)


def _place(cell: FieldCell) -> Location:
    """Return the place of ``cell``, its column named."""
    place = cell.place
    return place if place.cell else Location(place.page, place.line, place.end, cell.header)


def _whole_cell(cells: Cells, column: str) -> Quote:
    return Quote(column, folded(cells[column].text.raw))


def _whole(cell: FieldCell | None) -> int | None:
    words = cell.text.raw.strip() if cell else ""
    return int(words) if words.lstrip("-").isascii() and words.lstrip("-").isdigit() and len(words) < 10 else None
