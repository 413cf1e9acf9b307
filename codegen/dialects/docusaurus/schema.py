"""Schema sections: tables of properties, and below them a section for each property, nested records included."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

import msgspec

from codegen.diagnostics.finding import finding
from codegen.dialects import columns
from codegen.dialects.docusaurus import wording
from codegen.dialects.docusaurus.outline import Section, has_properties, is_property_table
from codegen.dialects.facts import ExampleFact, FieldCell, FieldFact, ModelFact, StatementFact
from codegen.dialects.ledger import Ledger
from codegen.dialects.words import folded, joined
from codegen.documents.model import Code, ListItem, Paragraph, Row, Table
from codegen.text import Text


class Model(msgspec.Struct):
    """A record met so far: its name and the cells of each of its properties, by the property's name."""

    owner: str
    properties: dict[str, dict[str, FieldCell]]


class Schema:
    """Reads the sections of a page that are about records. ``models`` are the records met so far, in page order.

    ``groups`` are the names of all records that the page defines: a field may hold one that comes later.
    """

    def __init__(self, ledger: Ledger, outline: Sequence[Section] = ()) -> None:
        self.ledger = ledger
        self.models: list[Model] = []
        self.groups = [_owner(section.name) for section in outline if wording.DEFINITIONS_GROUP.fullmatch(section.name)]

    def is_about(self, section: Section) -> bool:
        """Whether ``section`` introduces a record or is about a property of one."""
        named = wording.DEFINITIONS_GROUP.fullmatch(section.name) is not None
        return named or has_properties(section) or self._holder(section.name) is not None

    def read(self, section: Section) -> None:
        """Take what ``section`` says about a record, of a property, or of a property that is a record itself."""
        holder = self._holder(section.name)
        about_property = holder.properties[section.name] if holder else {}
        if has_properties(section) or holder is None:
            owner = shown = self._introduce(section, holder)
            described = _above_table(section, about_property)
        else:
            owner, shown, described = holder.owner, section.name, []
            if section.heading:
                self.ledger.use(section.heading)
        field = f"field:{holder.owner}.{section.name}" if holder else f"model:{owner}"
        for number, block in enumerate(section.blocks):
            match block:
                case Table() as table if is_property_table(table):
                    self._read_properties(table, owner)
                case Table() as table if columns.headers(table)[:1] == ("value",):
                    self._read_values(table, field)
                case Code() as code if holder is not None and (lead := section.leads.get(number)) is not None:
                    self._read_led(code, lead, field, shown)
                case Code() as code:
                    self._read_code(code, code.title or section.titles.get(number), shown)
                case (Paragraph() | ListItem()) as running if running not in described:
                    self._read_line(running, field, about_property)
                case _:  # a description is taken with its record, all else stays open
                    pass

    def _holder(self, name: str) -> Model | None:
        """Return the record that has a property ``name``, the one met last first."""
        return next((model for model in reversed(self.models) if name in model.properties), None)

    def _introduce(self, section: Section, holder: Model | None) -> str:
        """Return a record of its own, or inside the one that has a property of its name. Gives the record's name."""
        owner = _owner(section.name)
        running = _above_table(section, holder.properties[section.name] if holder else {})
        place = section.heading.place if section.heading else section.blocks[0].place
        of = holder.owner if holder else None
        fact = ModelFact(place=place, owner=owner, description=joined(running), of=of)
        self.ledger.fact(fact, *running, *([section.heading] if section.heading else []))
        if not has_properties(section):
            self.ledger.findings.append(finding("object-without-table", place, owner=owner))
        self.models.append(Model(owner, {}))
        return owner

    # Tables

    def _read_properties(self, table: Table, owner: str) -> None:
        for row, cells in columns.rows(self.ledger, table, wording.PROPERTY_COLUMNS):
            self.ledger.fact(FieldFact(place=row.place, owner=owner, cells=cells), row)
            if "name" in cells:
                self.models[-1].properties[cells["name"].text.raw] = cells

    def _read_values(self, table: Table, field: str) -> None:
        """Read the values that a property may have: each row says one, and perhaps what it represents."""
        for row, cells in columns.rows(self.ledger, table, wording.VALUE_COLUMNS):
            value, explained = cells.get("value"), cells.get("explanation")
            if value is None or not value.text:
                continue
            self._state(row, field.replace("field:", "enum:", 1), value.text)
            if explained and explained.text:
                self._state(row, field, Text(f"{value.text.raw}: {explained.text.raw}"))

    # Words and code

    def _read_line(self, running: Paragraph | ListItem, field: str, about_property: dict[str, FieldCell]) -> None:
        """Read a line about a property: set aside when it repeats the table, a statement when it does not."""
        held = self._held(running, field, about_property)
        if held is not None:
            self._state(running, field.replace("field:", "holds:", 1), Text(held))
        elif _repeats_row(running.text, about_property):
            self.ledger.ignore(wording.TABLE_REASON, running)
        else:
            self._state(running, field, running.text)

    def _held(self, running: Paragraph | ListItem, field: str, about_property: dict[str, FieldCell]) -> str | None:
        """Return the record that a line such as “Type: object[] (Details)” links to; None for any other line."""
        kind = wording.TYPE_LINE.fullmatch(running.text.raw.strip())
        link = next((mark for mark in running.marks if mark.kind == "link" and mark.target), None)
        if kind is None or link is None or not about_property or not kind[1].casefold().startswith("object"):
            return None
        linked = group_linked(link.target or "", self.groups)
        return linked or group_alike(field.rpartition(".")[2], field[len("field:") :].partition(".")[0], self.groups)

    def _read_led(self, code: Code, lead: Text, field: str, owner: str) -> None:
        """Read code below a sentence that says what it holds: the pattern of a property, or its default."""
        if wording.PATTERN_LEAD.fullmatch(lead.raw.strip()):
            self._state(code, field.replace("field:", "pattern:", 1), Text(code.text.raw.strip()))
        elif wording.DEFAULT_LEAD.fullmatch(lead.raw.strip()):
            self._state(code, field.replace("field:", "default:", 1), Text(code.text.raw.strip()))
        else:
            self._read_code(code, code.title, owner)

    def _state(self, taken: Row | Paragraph | ListItem | Code, about: str, words: Text) -> None:
        self.ledger.fact(StatementFact(place=taken.place, about=about, text=words), taken)

    def _read_code(self, code: Code, title: Text | None, owner: str) -> None:
        if wording.REFERENCE.fullmatch(code.text.raw):
            self.ledger.ignore(wording.REFERENCE_REASON, code)
        elif not code.text.raw.strip():
            self.ledger.ignore(wording.EMPTY_CODE_REASON, code)
        else:
            fact = ExampleFact(
                place=code.place, role="object", owner=owner, code=code.text, title=title, lifted=code.lifted
            )
            self.ledger.fact(fact, code)


def group_linked(target: str, groups: Sequence[str]) -> str | None:
    """Return the record among ``groups`` whose name the address ``target`` ends in; the longest name counts."""
    slug = re.sub(r"\W|_", "", target.rpartition("#")[2] or target)
    slug = re.sub(r"(?:schema)?(?:md|html|json)?$", "", slug.casefold())
    named = [group for group in groups if slug.endswith(group.casefold())]
    return max(named, key=len, default=None)


def group_alike(field: str, holder: str, groups: Sequence[str]) -> str | None:
    """Return the record among ``groups`` that ``field`` of ``holder`` is called after, of the same version."""
    version = wording.VERSION_IN_NAME.search(holder)
    known = {group.casefold(): group for group in groups}
    endings = [version[0], ""] if version else [""]
    words = [word for stem in (field, field.removesuffix("s")) for word in (stem + ending for ending in endings)]
    return next((known[word.casefold()] for word in words if word.casefold() in known), None)


def _owner(heading: str) -> str:
    for pattern in (wording.DEFINITIONS_GROUP, wording.PROPERTIES_OF, wording.VERSIONED_TITLE):
        match = pattern.fullmatch(heading)
        if match:
            return match[1]
    return heading


def _above_table(section: Section, about_property: dict[str, FieldCell]) -> list[Paragraph]:
    """Return the paragraphs above the first table of properties: they describe the record, unless they repeat its
    row.
    """
    above = takewhile(lambda block: not (isinstance(block, Table) and is_property_table(block)), section.blocks)
    return [
        paragraph
        for paragraph in above
        if isinstance(paragraph, Paragraph) and not _repeats_row(paragraph.text, about_property)
    ]


def _repeats_row(line: Text, about_property: dict[str, FieldCell]) -> bool:
    return any(_says_the_same(line, column, cell) for column, cell in about_property.items())


def _says_the_same(line: Text, column: str, cell: FieldCell) -> bool:
    """Whether ``line`` says about a property what ``cell`` of its row says already."""
    words, cell_words = folded(line), folded(cell.text)
    if column == "type":
        match = wording.TYPE_LINE.fullmatch(line.raw.strip())
        kind = wording.DETAILS.sub("", match[1] if match else line.raw).strip().casefold()
        return (
            kind == cell_words
            or (kind == "array" and cell_words.endswith("[]") and match is not None)
            or _is_list(kind, cell_words)
        )
    pattern = wording.PROPERTY_LINES.get(column)
    match = pattern.fullmatch(words) if pattern else None
    return match is not None and match[1] == cell_words


def _is_list(kind: str, words: str) -> bool:
    """Whether both are lists, one of which says of what."""
    return words == "array" and kind.endswith("[]")
