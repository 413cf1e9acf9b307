"""MSON: the nested lists of API Blueprint, that describe requests, answers and named records.

``+ Request (application/json)``, ``+ Response 200``, ``+ Attributes (Owl)``, and below them ``+ id: `5` (number,
required) - Its number`` as deep as the record is. A list on a page of another make is never read so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec
from msgspec import structs

from codegen.dialects.facts import FieldCell, GroupFact, StatusFact
from codegen.dialects.generic.groups import RowDraft
from codegen.dialects.generic.kinds import Title
from codegen.dialects.generic.outline import List
from codegen.dialects.generic.standing import Standing
from codegen.dialects.generic.view import View
from codegen.documents.model import Code, Heading, ListItem
from codegen.text import Text
from codegen.wording.labels import Label, Role

_SECTION = re.compile(
    r"(?P<what>Request|Response|Attributes?|Parameters?|Headers?|Body|Schema|Model|Relation)\b"
    r"(?:\s+(?P<name>[^()]{1,80}?))?(?:\s*\((?P<type>[^()]{1,200}(?:\([^()]*\)[^()]*)?)\))?\s*:?"
)
_SURE = re.compile(r"Response \d{3}\b.*|Request \([\w.+-]+/[\w.+-]+.*\)|Attributes? \(.*\)|Members|One Of", re.DOTALL)
_PROPERTY = re.compile(
    r"(?P<name>[^:()\n]{1,120}?)\s*(?::\s*(?P<value>[^\n]{0,800}?))?"
    r"(?:\s*\((?P<type>[^()\n]{1,200}(?:\([^()\n]{0,100}\)[^()\n]{0,100})?)\))?(?:\s+-+\s+(?P<words>.{0,4000}))?",
    re.DOTALL,
)
_ITEM = re.compile(r"\((?P<type>[^()\n]{1,200})\)(?:\s+-+\s+(?P<words>.*))?", re.DOTALL)
_NAMED = re.compile(r"(?P<name>[^()\[\]]{1,80}?)\s*\((?P<type>[^()]{1,80})\)")
_FLAGS = frozenset({"required", "optional", "nullable", "fixed", "fixed-type", "sample", "default"})
_STATUS = re.compile(r"[1-5]\d\d")
_HEADER = re.compile(r"[ \t]*([A-Za-z][\w-]{0,60}):[ \t]*(.*)")
_PARTS = frozenset({"members", "items", "properties", "one of", "default", "sample"})


def is_blueprint(items: Iterable[ListItem]) -> bool:
    """Whether the lists of a page have the signs of API Blueprint."""
    return any(_SURE.fullmatch(item.text.raw.strip()) for item in items if item.depth <= 2)


class Blueprint:
    """The lists of a page of API Blueprint; without its signs on the page no list is taken."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.current: tuple[int, Label | None] = (-1, None)  # the section and the request or response at hand
        self.known = is_blueprint(item for unit in view.units if isinstance(unit, List) for item in unit.items)
        self.known = self.known or any(
            self._is_type(kind, unit) for kind, unit in zip(view.kinds, view.units, strict=True)
        )

    def take(self, number: int, unit: List) -> bool:
        """Take a list that is MSON; whether it is."""
        if not self.known:
            return False
        first = unit.items[0].text.raw.strip()
        section = _section(first)
        named = self._named(number)
        if section is None and named is None:
            return False
        if section is None:
            self._record(number, unit, named or ("", ""))
            return True
        for part in _parts(unit.items):
            self._part(number, part)
        return True

    def _is_type(self, kind: object, unit: object) -> bool:
        if not isinstance(unit, Heading) or not isinstance(kind, Title) or kind.call is not None:
            return False
        match = _NAMED.fullmatch(unit.text.raw.strip())
        return match is not None and match["type"].partition("[")[0] in ("object", "enum", "array")

    def _named(self, number: int) -> tuple[str, str] | None:
        """Return the name and the type of the record that the heading above introduces."""
        section = self.view.section(number)
        if not isinstance(section.source, Heading) or self.view.owners(number):
            return None
        if section.parent is None:
            return None
        match = _NAMED.fullmatch(section.title.strip())
        if match is not None:
            return match["name"], match["type"]
        around = self.view.outline.sections[section.parent].title.casefold()
        return (section.title, "object") if "data structures" in around else None

    def _record(self, number: int, unit: List, named: tuple[str, str]) -> None:
        name, kind = named
        base = kind.partition("[")[0]
        role = Role.VALUES if base == "enum" else Role.RECORD
        group = self._group(number, unit.items[0], Standing(Label(role, named=name), name, True))
        self.view.fact(group)
        if base == "enum":
            for item in unit.items:
                if item.text.raw.strip().casefold() not in _PARTS:
                    self.view.fact(_value_row(item).fact(group.key), item)
            self.view.ledger.use(*unit.items)
            return
        if base not in ("object", "array"):
            self.view.fact(_included(unit.items[0], kind).fact(group.key))
        self._rows(group, unit.items, unit.items[0].depth)

    def _part(self, number: int, items: list[ListItem]) -> None:
        """Read a request, a response, or another section, with what is below it."""
        head = items[0]
        section = _section(head.text.raw.strip())
        if section is None:
            self._loose(number, items)
            return
        what = section["what"].rstrip("s")
        self.view.ledger.use(head)
        if what in ("Request", "Response"):
            self._transaction(number, what, section, head)
            self._below(number, items[1:])
        elif what in ("Attribute", "Parameter"):
            self._fields(number, what, section, items)
        else:
            own = self._transacted(number)
            if what == "Header":
                self._headers(number, own, items)
            elif own is not None:
                self._hold(number, own, head)
            self.view.ledger.use(*items)

    def _transacted(self, number: int) -> Label | None:
        """Return the request or the response that a part is in, even if headers are between them."""
        section, own = self.current
        if own is not None and section == self.view.outline.section_of[number]:
            return own
        role = self._role(number)
        return Label(role, status=self._status(number)) if role is not None else None

    def _headers(self, number: int, own: Label | None, items: list[ListItem]) -> None:
        """Read the headers of a request, as the code below their item prints them; those of a response are its own."""
        answers = own is not None and own.role is Role.ANSWER
        self._hold(number, Label(Role.ANSWER_HEADER if answers else Role.HEADER), items[0])
        code = self.view.units[number + 1] if number + 1 < len(self.view.units) else None
        if answers or not isinstance(code, Code) or items[-1] is not self._last_item(number):
            return
        group = self._group(number, items[0], Standing(Label(Role.HEADER), items[0].text.raw, False))
        rows = [_header_row(code, match) for match in map(_HEADER.fullmatch, code.text.raw.split("\n")) if match]
        if rows:
            self.view.fact(group, items[0])
            for row in rows:
                self.view.fact(row.fact(group.key), code)
            self.view.done.add(number + 1)

    def _last_item(self, number: int) -> ListItem | None:
        unit = self.view.units[number]
        return unit.items[-1] if isinstance(unit, List) else None

    def _below(self, number: int, items: list[ListItem]) -> None:
        for part in _parts(tuple(items)):
            self._part(number, part)

    def _transaction(self, number: int, what: str, section: re.Match[str], head: ListItem) -> None:
        status = _STATUS.match(section["name"] or "")
        answer = Label(Role.ANSWER, status=status[0] if status else "200", media=section["type"])
        own = Label(Role.BODY, media=section["type"]) if what == "Request" else answer
        self.current = (self.view.outline.section_of[number], own)
        self._hold(number, own, head)
        if what == "Request":
            return
        for owner in self.view.owners(number):
            fact = StatusFact(
                place=head.place, status=int(status[0]) if status else 200, source="line", operation=owner,
                section=self.view.section_key(number),
            )  # fmt: skip
            self.view.fact(fact, head)

    def _fields(self, number: int, what: str, section: re.Match[str], items: list[ListItem]) -> None:
        head = items[0]
        standing = self.view.standing(number)
        if what == "Parameter":
            standing = Standing(Label(Role.ARGUMENT), head.text.raw, False)
        elif standing is None or standing.label.role not in (Role.BODY, Role.ANSWER):
            role = Role.BODY if self.view.owners(number) else Role.RECORD
            standing = Standing(Label(role), head.text.raw, False)
        group = self._group(number, head, Standing(standing.label, head.text.raw, False))
        if what == "Parameter" and not group.operations:
            group = structs.replace(group, operations=self._calls_below(number))
        self.view.fact(group, head)
        kind = (section["type"] or "object").split(",")[0].strip()
        if kind != "object":
            self.view.fact(_included(head, kind).fact(group.key))
        self._rows(group, tuple(items[1:]), head.depth + 1)

    def _calls_below(self, number: int) -> tuple[str, ...]:
        """Return the calls in the section of a unit: what a resource says about its address is true of its actions."""
        section = self.view.outline.section_of[number]
        around = (
            (call.key, {one.number for one in self.view.outline.ancestors(call.topic)})
            for call in self.view.scopes.calls
        )
        return tuple(dict.fromkeys(key for key, sections in around if section in sections))

    def _loose(self, number: int, items: list[ListItem]) -> None:
        from codegen.dialects.generic import emit_prose

        for item in items:
            emit_prose.statement(self.view, number, item)

    def _rows(self, group: GroupFact, items: tuple[ListItem, ...], top: int) -> None:
        for row in _rows(items, top):
            self.view.fact(row.fact(group.key), *row.taken)
        self.view.ledger.use(*items)

    def _hold(self, number: int, label: Label, head: ListItem) -> None:
        self.view.override = (self.view.outline.section_of[number], Standing(label, head.text.raw, False))

    def _role(self, number: int) -> Role | None:
        standing = self.view.standing(number)
        return standing.label.role if standing is not None and standing.label.role in (Role.BODY, Role.ANSWER) else None

    def _status(self, number: int) -> str | None:
        standing = self.view.standing(number)
        return standing.label.status if standing is not None else None

    def _group(self, number: int, head: ListItem, standing: Standing) -> GroupFact:
        label = standing.label
        return GroupFact(
            place=head.place, key=self.view.group_key(head.place), section=self.view.section_key(number),
            operations=self.view.owners(number), role=label.role.value, label=Text(standing.words), status=label.status,
            media=label.media, named=label.named, heading=standing.heading, form="tree",
        )  # fmt: skip


class _Level(msgspec.Struct):
    """An open item: its depth on the page, the depth of the rows below it, and how it treats them."""

    depth: int
    below: int
    part: str = ""
    row: RowDraft | None = None
    choices: int = 0


def _rows(items: tuple[ListItem, ...], top: int) -> list[RowDraft]:
    """Return the rows of the items, from ``top`` down; members and values go to the row that they are below."""
    rows: list[RowDraft] = []
    levels = [_Level(top - 1, 0)]
    filled = _with_rows(items)
    for number, item in enumerate(items):
        while levels[-1].depth >= item.depth and len(levels) > 1:
            levels.pop()
        _read(item, levels, rows, number in filled)
    return rows


def _read(item: ListItem, levels: list[_Level], rows: list[RowDraft], filled: bool) -> None:
    words = item.text.raw.strip()
    around = levels[-1]
    word, colon, value = words.partition(":")
    part = word.strip().casefold() if word.strip().casefold() in _PARTS else ""
    if (around.part == "members" or _lists_values(around)) and around.row is not None and not part:
        around.row.values.append(FieldCell("values", item.text, item.place, item.marks))
        levels.append(_Level(item.depth, around.below, "aside", around.row))
    elif around.part == "aside":
        levels.append(_Level(item.depth, around.below, "aside", around.row))
    elif part == "default" and colon and around.row is not None:
        around.row.cells["default"] = FieldCell("default", Text(value.strip()), item.place)
        levels.append(_Level(item.depth, around.below, "aside", around.row))
    elif part:
        aside = part in ("default", "sample") and filled
        levels.append(_Level(item.depth, around.below, "aside" if aside else part, around.row))
    elif (
        around.part in ("default", "sample")
        and words.casefold() in ("(array)", "(object)")
        and _is_own_kind(around, words)
    ):
        levels.append(_Level(item.depth, around.below, around.part, around.row))
    else:
        row = _row(item, around.below)
        if around.part == "one of":
            row.choice, around.choices = around.choices, around.choices + 1
        if around.part not in ("default", "sample") or "name" in row.cells or words.startswith("("):
            rows.append(row)
        levels.append(_Level(item.depth, around.below + 1, "", row))


def _lists_values(around: _Level) -> bool:
    """Whether the items below a row are its values though nothing says so: it is an enumeration."""
    kind = around.row.cells.get("type") if around.row is not None and not around.part else None
    return kind is not None and kind.text.raw.startswith("enum")


def _is_own_kind(around: _Level, words: str) -> bool:
    kind = around.row.cells.get("type") if around.row is not None else None
    return kind is not None and kind.text.raw.startswith(words.strip("()").casefold())


def _with_rows(items: tuple[ListItem, ...]) -> set[int]:
    """Return the numbers of defaults and samples whose own field has rows beside them, and so needs none of theirs."""
    found: set[int] = set()
    for number, item in enumerate(items):
        if item.text.raw.strip().casefold().rstrip(":") in ("default", "sample"):
            above = items[number - 1] if number else None
            if above is not None and above.depth >= item.depth:
                found.add(number)
    return found


def _row(item: ListItem, depth: int) -> RowDraft:
    words = item.text.raw.strip()
    if words.startswith("Include "):
        return _included(item, words.removeprefix("Include ").strip(), depth)
    match = _ITEM.fullmatch(words)
    if match is not None:
        stated = {"type": match["type"], "description": match["words"] or ""}
    else:
        match = _PROPERTY.fullmatch(words[:5000])
        stated = _property(match) if match else {"name": words}
    cells = {
        column: FieldCell(column, Text(text.strip()), item.place) for column, text in stated.items() if text.strip()
    }
    return RowDraft(item.place, cells, [item], depth)


def _property(match: re.Match[str]) -> dict[str, str]:
    parts = [part.strip() for part in (match["type"] or "").split(",") if part.strip()]
    flags = [part for part in parts if part in _FLAGS]
    return {
        "name": match["name"].strip("`\"' "),
        "example": (match["value"] or "").strip(),
        "type": ", ".join(part for part in parts if part not in _FLAGS),
        "required": ", ".join(flags),
        "description": match["words"] or "",
    }


def _header_row(code: Code, match: re.Match[str]) -> RowDraft:
    cells = {
        "name": FieldCell("name", Text(match[1]), code.place),
        "example": FieldCell("example", Text(match[2].strip()), code.place),
    }
    return RowDraft(code.place, {column: cell for column, cell in cells.items() if cell.text.raw}, [])


def _value_row(item: ListItem) -> RowDraft:
    value, _, meaning = item.text.raw.strip().partition(" - ")
    cells = {"value": FieldCell("value", Text(value.strip("` ")), item.place)}
    if meaning:
        cells["description"] = FieldCell("description", Text(meaning), item.place)
    return RowDraft(item.place, cells, [item])


def _included(item: ListItem, kind: str, depth: int = 0) -> RowDraft:
    return RowDraft(item.place, {"type": FieldCell("include", Text(kind), item.place)}, [item], depth)


def _parts(items: tuple[ListItem, ...]) -> Iterator[list[ListItem]]:
    """Yield the items in parts: each item of the first depth with what is below it."""
    part: list[ListItem] = []
    for item in items:
        if part and item.depth <= items[0].depth:
            yield part
            part = []
        part.append(item)
    if part:
        yield part


def _section(words: str) -> re.Match[str] | None:
    match = _SECTION.fullmatch(words)
    if match is None or (
        match["name"] and match["what"] in ("Body", "Schema", "Header", "Headers", "Attributes", "Parameters")
    ):
        return None
    return match
