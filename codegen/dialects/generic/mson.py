"""MSON: the nested lists of API Blueprint, that describe requests, answers and named records.

``+ Request (application/json)``, ``+ Response 200``, ``+ Attributes (Owl)``, and below them ``+ id: `5` (number,
required) - Its number`` as deep as the record is. A list on a page of another make is never read so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec import structs

from codegen.dialects.facts import GroupFact, StatusFact
from codegen.dialects.generic import emit_examples
from codegen.dialects.generic.kinds import Body, Title
from codegen.dialects.generic.mson_rows import PARTS, header_row, included, rows_of_items, value_row
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
_NAMED = re.compile(r"(?P<name>[^()\[\]]{1,80}?)\s*\((?P<type>[^()]{1,80})\)")
_MODEL = re.compile(r"\[([^\[\]]{1,80})\]\[\]")
_STATUS = re.compile(r"[1-5]\d\d")
_HEADER = re.compile(r"[ \t]*([A-Za-z][\w-]{0,60}):[ \t]*(.*)")


def is_blueprint(items: Iterable[ListItem]) -> bool:
    """Whether the lists of a page have the signs of API Blueprint."""
    return any(_SURE.fullmatch(item.text.raw.strip()) for item in items if item.depth <= 2)


class Blueprint:
    """The lists of a page of API Blueprint; without its signs on the page no list is taken."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.current: tuple[int, Label | None] = (-1, None)  # the section and the request or response at hand
        self.models: dict[str, tuple[Code, Body]] = {}
        self.known = is_blueprint(item for unit in view.units if isinstance(unit, List) for item in unit.items)
        self.known = self.known or any(
            self._is_type(kind, unit) for kind, unit in zip(view.kinds, view.units, strict=True)
        )

    def take(self, number: int, unit: List) -> bool:
        """Take a list that is MSON; whether it is."""
        if not self.known:
            return False
        section = _section(_first_line(unit.items[0])) or self._sure(unit)
        named = self._named(number)
        if section is None and named is None:
            return False
        if section is None:
            self._record(number, unit, named or ("", ""))
            return True
        for part in _parts(unit.items):
            self._part(number, part)
        return True

    @staticmethod
    def _sure(unit: List) -> re.Match[str] | None:
        """Return the first section of a list that begins with other words."""
        heads = (
            item for item in unit.items if item.depth == unit.items[0].depth and _SURE.fullmatch(_first_line(item))
        )
        return next((section for head in heads if (section := _section(_first_line(head)))), None)

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
                if item.text.raw.strip().casefold() not in PARTS:
                    self.view.fact(value_row(item).fact(group.key), item)
            self.view.ledger.use(*unit.items)
            return
        if base not in ("object", "array"):
            self.view.fact(included(unit.items[0], kind).fact(group.key))
        self._rows(group, unit.items, unit.items[0].depth)

    def _part(self, number: int, items: list[ListItem]) -> None:
        """Read a request, a response, or another section, with what is below it."""
        head = items[0]
        section = _section(_first_line(head))
        if section is None:
            self._loose(number, items)
            return
        what = section["what"].rstrip("s")
        self.view.ledger.use(head)
        if what in ("Request", "Response"):
            self._transaction(number, what, section, head)
            self._model(number, head)
            self._below(number, items[1:])
        elif what in ("Attribute", "Parameter"):
            self._fields(number, what, section, items)
        else:
            own = self._transacted(number)
            if what == "Header":
                self._headers(number, own, items)
            elif what == "Model":
                self._shown_model(number, head, section["name"] or self._resource(number))
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
        rows = [header_row(code, match) for match in map(_HEADER.fullmatch, code.text.raw.split("\n")) if match]
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
            own = Label(Role.BODY) if self.view.owners(number) else Label(Role.RECORD, named=self._resource(number))
            standing = Standing(own, head.text.raw, False)
        group = self._group(number, head, Standing(standing.label, head.text.raw, False))
        if what == "Parameter" and not group.operations:
            group = structs.replace(group, operations=self._calls_below(number))
        self.view.fact(group, head)
        kind = (section["type"] or "object").split(",")[0].strip()
        if kind != "object":
            self.view.fact(included(head, kind).fact(group.key))
        self._rows(group, tuple(items[1:]), head.depth + 1)

    def _resource(self, number: int) -> str | None:
        """Return the name that the heading above gives to its resource, which is that of the record it shows."""
        section = self.view.section(number)
        title = self.view.kinds[section.start] if section.source is not None else None
        return title.call.title if isinstance(title, Title) and title.call is not None else None

    def _shown_model(self, number: int, head: ListItem, name: str | None) -> None:
        """Emit the model of a resource, which the code below shows; transactions refer to it by its name."""
        self._hold(number, Label(Role.RECORD, named=name), head)
        below = number + 1
        unit, kind = (self.view.units[below], self.view.kinds[below]) if below < len(self.view.units) else (None, None)
        if name and isinstance(unit, Code) and isinstance(kind, Body):
            self.models[name] = (unit, kind)

    def _model(self, number: int, head: ListItem) -> None:
        """Emit what a transaction carries, where it names the model of a resource: ``[Owls][]``."""
        match = _MODEL.fullmatch(head.text.raw.strip().partition("\n")[2].strip())
        standing = self.view.standing(number)
        if match is None or standing is None:
            return
        if (model := self.models.get(match[1])) is not None:
            emit_examples.body(self.view, number, *model)
        else:
            group = self._group(number, head, standing)
            self.view.fact(group)
            self.view.fact(included(head, match[1]).fact(group.key))

    def _calls_below(self, number: int) -> tuple[str, ...]:
        """Return the calls in the section of a unit: what a resource says about its address is true of its actions."""
        section = self.view.outline.section_of[number]
        around = (
            (call.key, {ancestor.number for ancestor in self.view.outline.ancestors(call.topic)})
            for call in self.view.scopes.calls
        )
        return tuple(dict.fromkeys(key for key, sections in around if section in sections))

    def _loose(self, number: int, items: list[ListItem]) -> None:
        from codegen.dialects.generic import emit_prose

        for item in items:
            emit_prose.statement(self.view, number, item)

    def _rows(self, group: GroupFact, items: tuple[ListItem, ...], top: int) -> None:
        for row in rows_of_items(items, top):
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


def _first_line(item: ListItem) -> str:
    return item.text.raw.strip().partition("\n")[0].rstrip()


def _section(words: str) -> re.Match[str] | None:
    match = _SECTION.fullmatch(words)
    if match is None or (
        match["name"] and match["what"] in ("Body", "Schema", "Header", "Headers", "Attributes", "Parameters")
    ):
        return None
    return match
