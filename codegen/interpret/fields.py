"""Fields: what tables say about a field, cell by cell, and what the sentence beside it adds."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from codegen.diagnostics.location import Excerpt
from codegen.dialects.facts import FieldCell, FieldFact
from codegen.dialects.words import CROSSES, TICKS
from codegen.interpret.context import Context, origin_of, quoted
from codegen.interpret.prose import Said, read_prose
from codegen.interpret.rules import RULES
from codegen.interpret.tables import Tables
from codegen.interpret.types import Meaning
from codegen.spec.model import NativeType
from codegen.spec.pointers import Pointer
from codegen.spec.record import Json
from codegen.spec.types import NAMED_TYPES, NUMERIC, TEMPORAL, FieldType, Origin
from codegen.wording.defaults import read_default_cell
from codegen.wording.scalars import Kind

_YES_NO = {
    **dict.fromkeys(("yes", "true", "required", *TICKS), True),
    **dict.fromkeys(("no", "false", "optional", *CROSSES), False),
}
_FLAGS = ("required", "writeable", "force_write", "nullable")
_NULLABLE = {**_YES_NO, "can be null": True, "cannot be null": False}


class FieldReader:
    """Turns the rows of one field into claims at ``pointer``."""

    def __init__(self, context: Context, tables: Tables) -> None:
        self._context = context
        self._tables = tables

    def claim(self, pointer: Pointer, fact: FieldFact) -> None:
        """All that the row ``fact`` says."""
        fieldinfo = origin_of(fact.place.page) is Origin.FIELDINFO
        rule = "fieldinfo" if fieldinfo else ""
        for attribute, value, named, source in self._read(fact):
            usual = RULES[named].gives_way
            self._context.say((*pointer, attribute), value, named if usual else rule or named, source)

    def _read(self, fact: FieldFact) -> Iterator[tuple[str, Json, str, Excerpt]]:
        cells = fact.cells
        yield "origin", origin_of(fact.place.page), "table-cell", _row_quote(fact)
        yield from self._type(cells.get("type"), cells.get("type_id"))
        yield from self._key(cells.get("type"), cells["name"].text.raw)
        yield from self._length(cells.get("length"), self._tables.meaning(cells.get("type")))
        for name in _FLAGS:
            yield from self._flag(name, cells.get(name))
        yield from self._optional(cells.get("optional"))
        if (link := cells.get("link")) is not None and link.text:
            yield "link", link.text.raw, "table-cell", cell_quote(link)
        yield from self._default(cells.get("default"), self._tables.meaning(cells.get("type")))
        yield from self._description(cells.get("description"))

    def _type(self, cell: FieldCell | None, number: FieldCell | None) -> Iterator[tuple[str, Json, str, Excerpt]]:
        if cell is None or not cell.text:
            return
        source, meaning = cell_quote(cell), self._tables.meaning(cell)
        stated = NativeType(id=_whole(number), name=cell.text.raw)
        yield "native", self._native(stated), self._native_rule(stated), source
        if meaning is None:
            known = sorted(self._context.settings.types) or NAMED_TYPES
            self._context.find("type-unknown", cell.place, [source], type=cell.text.raw, known=", ".join(known))
            yield "type", FieldType.ANY, "native-type", source
            return
        self._check_number(cell, stated)
        yield from spread(meaning, "wide-type" if meaning.wide else "native-type", source)

    def _native(self, stated: NativeType) -> NativeType:
        """``stated`` with the number that api.toml has for it, where the page's tables have none."""
        setting = self._context.settings.types.get(stated.name)
        return msgspec.structs.replace(stated, id=setting.id) if setting and stated.id is None else stated

    def _native_rule(self, stated: NativeType) -> str:
        """Return the rule for a type word; a general one gives way where the API has type names of its own."""
        own = self._context.settings.types
        return "exact-type-elsewhere" if own and stated.name not in own else "native-type"

    def _key(self, cell: FieldCell | None, name: str) -> Iterator[tuple[str, Json, str, Excerpt]]:
        """Yield the key's type for a number that is named like the key, or like a reference to one."""
        key, meaning = self._context.settings.key, self._tables.meaning(cell)
        if (
            cell is None
            or key is None
            or meaning is None
            or meaning.shape.type is not FieldType.NUMBER
            or not meaning.wide
        ):
            return
        if key.type is FieldType.INTEGER and (name == key.name or name.endswith(f"_{key.name}")):
            yield "type", key.type, "key-in-name", cell_quote(cell)

    def _check_number(self, cell: FieldCell, native: NativeType) -> None:
        """Report a type id that is not the one in api.toml for the name; the name decides."""
        setting = self._context.settings.types.get(native.name)
        if setting and setting.id is not None and native.id is not None and setting.id != native.id:
            source = cell_quote(cell)
            self._context.find(
                "type-id-differs", cell.place, [source], type=native.name, id=native.id, known=setting.id
            )

    def _length(self, cell: FieldCell | None, meaning: Meaning | None) -> Iterator[tuple[str, Json, str, Excerpt]]:
        """Yield the most characters of a text; 0 states no limit, and a number has no length."""
        if cell is None or not cell.text:
            return
        length = _whole(cell)
        if length is None or length < 0:
            self._context.find(
                "cell-not-understood", cell.place, [cell_quote(cell)], column=cell.header, words=_raw(cell)
            )
        elif length and meaning is not None and meaning.shape.type in (*NUMERIC, *TEMPORAL, FieldType.BOOLEAN):
            kind = meaning.shape.type
            self._context.find("length-without-text", cell.place, [cell_quote(cell)], length=length, type=kind)
        else:
            yield "max_length", length or None, "length-cell", cell_quote(cell)

    def _flag(self, name: str, cell: FieldCell | None) -> Iterator[tuple[str, Json, str, Excerpt]]:
        if cell is None or cell.text.raw in ("", "-"):
            return
        word = cell.text.raw.strip().lower()
        value = (_NULLABLE if name == "nullable" else _YES_NO).get(word)
        if value is None:
            self._context.find(
                "cell-not-understood", cell.place, [cell_quote(cell)], column=cell.header, words=_raw(cell)
            )
        else:
            yield name, value, "table-cell", cell_quote(cell)

    def _optional(self, cell: FieldCell | None) -> Iterator[tuple[str, Json, str, Excerpt]]:
        """Yield a column "Optional" says the opposite of "Required"."""
        for _, value, rule, source in self._flag("optional", cell):
            yield "required", not value, rule, source

    def _default(self, cell: FieldCell | None, meaning: Meaning | None) -> Iterator[tuple[str, Json, str, Excerpt]]:
        """Yield the default, as a value of the field's type: a number is the same in a cell and in a sentence."""
        if cell is None or cell.text.raw in ("", "-"):
            return
        kind = Kind(meaning.shape.type) if meaning is not None else None
        default = read_default_cell(cell.text.raw, (), kind)
        yield "default", default.value if default is not None else cell.text.raw, "table-cell", cell_quote(cell)

    def _description(self, cell: FieldCell | None) -> Iterator[tuple[str, Json, str, Excerpt]]:
        if cell is None or cell.text.raw in ("", "-"):
            return
        source = cell_quote(cell)
        yield "description", cell.text, "table-cell", source
        for said in read_prose(cell.text.raw):
            yield from said_claims(said, quoted(cell.place, said.words))


def said_claims(said: Said, source: Excerpt) -> Iterator[tuple[str, Json, str, Excerpt]]:
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


def spread(meaning: Meaning, rule: str, source: Excerpt) -> Iterator[tuple[str, Json, str, Excerpt]]:
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
    place = cell.place if cell.place.cell else msgspec.structs.replace(cell.place, cell=cell.header)
    return quoted(place, cell.text)


def _row_quote(fact: FieldFact) -> Excerpt:
    return quoted(fact.place, " | ".join(cell.text.raw for cell in fact.cells.values()))


def _whole(cell: FieldCell | None) -> int | None:
    words = cell.text.raw.strip() if cell else ""
    return int(words) if words.lstrip("-").isascii() and words.lstrip("-").isdigit() and len(words) < 10 else None


def _raw(cell: FieldCell) -> str:
    return cell.text.raw
