"""New groups: a GroupFact from where its unit is, and giving it with its rows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from codegen.diagnostics.location import Location
from codegen.dialects.facts import GroupFact
from codegen.dialects.generic import emit_examples, emit_prose
from codegen.dialects.generic.access import is_described_key
from codegen.dialects.generic.groups import RowDraft
from codegen.dialects.generic.kinds import Labelled
from codegen.dialects.generic.listed_calls import owners_in_list
from codegen.dialects.generic.outline import List
from codegen.dialects.generic.standing import Standing
from codegen.dialects.generic.view import View
from codegen.documents.model import ListItem, Paragraph, Table
from codegen.text import Text
from codegen.wording.labels import Label, Role

Form = Literal["table", "list", "headings", "tree", "lines"]

_FIELD = re.compile(
    r"(?i)\b(?:for|of|in) (?:the |an? )?[\"'`“]?([\w.-]{1,60})[\"'`”]? "
    r"(?:parameter|field|attribute|property|column|argument)\b|"
    r"(?:parameter|field|attribute|property) [\"'`“]([\w.-]{1,60})[\"'`”]"
)


_FIRST_STEP = re.compile(r"[\s`*\"']*([\w$-]+)(?:\[\])?([.\[])?")


def new_group(
    view: View, number: int, place: Location, form: Form, standing: Standing | None, named: str | None = None
) -> GroupFact:
    """Return the group that begins at a unit, with what its label and what is around it say."""
    what = standing.label if standing is not None else None
    lead = view.sentence_above(number)
    title = view.section(number).title
    return GroupFact(
        place=place,
        key=view.group_key(place),
        section=view.section_key(number),
        operations=view.owners(number) or owners_in_list(view.scopes.calls, number, what.role if what else None),
        role=what.role.value if what else None,
        label=Text(standing.words) if standing is not None and standing.words else None,
        status=what.status if what else None,
        media=what.media if what else None,
        named=named or (what.named if what else None),
        required=what.required if what else None,
        heading=standing is not None and (standing.heading or standing.words == title),
        form=form,
        after=emit_examples.before(view, number),
        lead=lead.text if lead is not None else None,
        lead_marks=lead.marks if lead is not None else (),
        anchors=_anchors(view, number),
    )


def give_group(view: View, number: int, group: GroupFact, rows: Sequence[RowDraft]) -> None:
    """Give a group and its rows, and what they say about proof."""
    view.fact(group)
    _lift_full_names(rows)
    for row in rows:
        view.fact(row.fact(group.key), *row.taken)
        _access(view, number, row)


def _lift_full_names(rows: Sequence[RowDraft]) -> None:
    """Move a nested row whose name leads from a row around it (``nest.tree`` below ``nest``) beside that row."""
    around: dict[str, int] = {}
    for row in rows:
        cell = row.cells.get("name")
        match = _FIRST_STEP.match(cell.text.raw) if cell is not None else None
        if match is None:
            continue
        first = match[1]
        if row.depth and match[2] and around.get(first, row.depth) < row.depth:
            row.depth = around[first]
        elif not match[2]:
            around[first] = row.depth


def with_role(role: Role, standing: Standing | None) -> Standing:
    """Return the label with another role, for what the rows themselves say."""
    if standing is None:
        return Standing(Label(role), "", False)
    old = standing.label
    label = Label(role, old.status, old.media, old.named, old.required)
    return Standing(label, standing.words, standing.heading)


def named_here(view: View, number: int) -> str | None:
    """Return what values are about: a word of the sentence above, the label's, the section's title."""
    sentence = view.sentence_above(number)
    if sentence is not None and (field := _FIELD.search(sentence.text.raw)) is not None:
        return field[1] or field[2]
    standing = view.standing(number)
    if standing is not None and standing.label.named:
        return standing.label.named
    return view.section(number).title or None


def _access(view: View, number: int, row: RowDraft) -> None:
    """Emit what a row says about proof, where it is the header that carries it."""
    name, about = row.cells.get("name"), row.cells.get("description")
    if name is None:
        return
    if "authoriz" not in name.text.raw.casefold():
        if about is not None and view.role(number) is Role.HEADER:
            _access_by_key(view, number, row, name.text.raw.strip(" `*"), about.text)
        return
    words = Text(f"{name.text.raw}: {about.text.raw}") if about is not None else name.text
    emit_prose.access(view, number, row.place, words, sure=True)


def _access_by_key(view: View, number: int, row: RowDraft, name: str, about: Text) -> None:
    """Emit the key that a row of a table of headers describes."""
    if is_described_key(name, about.raw):
        emit_prose.access(view, number, row.place, Text(f"header `{name}`: {about.raw}"), sure=True)


def _anchors(view: View, number: int) -> tuple[str, ...]:
    """Return the ids that the page gives to a group, or to the label above it."""
    anchors: list[str] = []
    for at in (number - 1, number):
        unit = view.units[at] if at >= 0 else None
        block = unit.items[0] if isinstance(unit, List) else unit
        labelled = at == number or isinstance(view.kinds[at], Labelled)
        if labelled and isinstance(block, Paragraph | ListItem | Table) and block.anchor:
            anchors.append(block.anchor)
    return tuple(anchors)
