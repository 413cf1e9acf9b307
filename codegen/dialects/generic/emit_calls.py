"""Emits calls: the operations that a unit begins, their servers, and the query of the line itself."""

from __future__ import annotations

import re

from codegen.diagnostics.location import Location
from codegen.dialects.calls import last_fixed_segment
from codegen.dialects.facts import CallFact, OperationFact, ServerFact
from codegen.dialects.generic import call_cells
from codegen.dialects.generic.addresses import without_user
from codegen.dialects.generic.endpoints import EndpointLine, Strength
from codegen.dialects.generic.kinds import Endpoints, Half, Labelled, Prose, Title
from codegen.dialects.generic.outline import Closing, List, Opening, Unit
from codegen.dialects.generic.scope import Call
from codegen.dialects.generic.view import View
from codegen.dialects.sample_calls import pairs
from codegen.documents.model import Code, Paragraph, Table
from codegen.text import Text
from codegen.wording.labels import Role

_FARTHEST = 40  # units from a call to its words; more endpoint lines between them are a list
_ONE_RECORD = re.compile(r"(?i)\w+ an? ([\w-]+)")


def operations(view: View, number: int) -> None:
    """Give the operations that begin at a unit."""
    for call in view.calls_at.get(number, ()):
        _operation(view, call)
    kind, unit = view.kinds[number], view.units[number]
    if isinstance(unit, Table):
        call_cells.emit(view, number, unit, view.calls_at.get(number, ()))
    if number not in view.calls_at and isinstance(kind, Endpoints) and isinstance(unit, Paragraph | Code):
        for line in kind.lines:
            _sample_line(view, number, unit, line)


def _sample_line(view: View, number: int, unit: Paragraph | Code, line: EndpointLine) -> None:
    """Emit a line that prints a sample of a call documented elsewhere: its parameters are sent as it shows."""
    if not line.address.query:
        return
    url = line.address.written
    for owner in view.owners(number):
        if owner.startswith(f"{line.method} "):
            fact = CallFact(
                place=unit.place, url=url, operation=owner, parameters=tuple(pairs(url.partition("?")[2], "query")),
                method=line.method, section=view.section_key(number), source="http",
            )  # fmt: skip
            view.fact(fact, unit)


def half(view: View, number: int, unit: Paragraph | Code, kind: Half) -> None:
    """Take half of an endpoint line; an address without a method is a server or a sample of a call."""
    address = kind.address
    if address is None or number in view.calls_at or address.base_url is None:
        view.ledger.use(unit)
        return
    if view.role(number) is Role.BASE_URL:
        view.fact(ServerFact(place=unit.place, url=without_user(unit.text.raw.strip().rstrip("/"))), unit)
        return
    url = address.written
    for owner in view.each_owner(number):
        query_pairs = pairs(address.query, "query")
        fact = CallFact(
            place=unit.place, url=url, operation=owner, parameters=tuple(query_pairs), section=view.section_key(number),
            source="url",
        )  # fmt: skip
        view.fact(fact, unit)


def resource_of(path: str) -> str | None:
    """Return what a call is about: the last plural in its path, else what is before the first hole in it."""
    fixed = [segment for segment in path.split("/") if segment and segment[0] not in ":{<["]
    after_hole = last_fixed_segment(path) != (fixed[-1] if fixed else None)
    return fixed[-1] if after_hole and fixed and fixed[-1].endswith("s") else last_fixed_segment(path)


def _operation(view: View, call: Call) -> None:
    address = call.line.address
    place = _place(view.units[call.unit], call.item)
    summary = _summary(view, call)
    noun = _ONE_RECORD.match(summary) if summary else None
    description = _description(view, call)
    fact = OperationFact(
        place=place,
        key=call.key,
        method=call.line.method,
        listed=call.listed or call.weak,
        resource=resource_of(address.path),
        base_url=address.base_url,
        paths=(address.path,),
        noun=noun[1] if noun else None,
        summary=Text(summary) if summary else None,
        description=Text(description) if description else None,
        section=view.outline.sections[call.topic].key,
        written=Text(call.line.words),
    )
    view.fact(fact)
    if address.base_url:
        view.fact(ServerFact(place=place, url=address.base_url))
    if address.query:
        query_pairs = pairs(address.query, "query")
        written = f"{address.base_url or ''}{address.path}?{address.query}"
        key = view.section_key(call.unit)
        view.fact(
            CallFact(
                place=place,
                url=written,
                operation=call.key,
                parameters=tuple(query_pairs),
                method=call.line.method,
                section=key,
                source="endpoint",
            )
        )


def _summary(view: View, call: Call) -> str | None:
    """Return what the call does, in few words: beside its line, else the title of its topic."""
    topic = view.outline.sections[call.topic]
    title = view.kinds[topic.start] if topic.source is not None and topic.start < len(view.kinds) else None
    words = topic.title if topic.source is not None else ""
    if isinstance(title, Title) and title.call is not None:
        words = title.call.title or ""
    beside = call.line.summary
    if call.listed and isinstance(view.units[call.unit], Table):
        return beside if beside and len(beside) < 200 else None
    if words and (isinstance(view.units[call.unit], List) or call.line.strength is Strength.LEADING):
        beside = None
    return beside if beside and len(beside) < 200 else words or None


def _description(view: View, call: Call) -> str | None:
    """Return the paragraphs directly below the call's line, else those between it and the heading above."""
    unit = view.units[call.unit]
    if isinstance(unit, List):
        return call.line.summary
    section = view.outline.section_of[call.unit]
    below = _paragraphs(view, call.unit + 1, 1, section)
    above = _paragraphs(view, call.unit - 1, -1, section)[::-1] if not below else []
    return "\n\n".join(below or above) or None


def _paragraphs(view: View, start: int, step: int, section: int) -> list[str]:
    paragraphs: list[str] = []
    for number in range(start, start + step * _FARTHEST, step):
        inside = 0 <= number < len(view.units) and view.outline.section_of[number] == section
        if not inside or len(paragraphs) == 8:
            break
        unit = view.units[number]
        if isinstance(view.kinds[number], Prose) and isinstance(unit, Paragraph):
            paragraphs.append(unit.text.raw)
        elif not isinstance(view.kinds[number], Endpoints | Half | Labelled) or (paragraphs and step < 0):
            break
    return paragraphs


def _place(unit: Unit, item: int) -> Location:
    match unit:
        case List():
            return unit.items[item].place
        case Table() if unit.rows:
            return unit.rows[item].place
        case Opening() | Closing():
            return unit.directive.place
        case _:
            return unit.place
