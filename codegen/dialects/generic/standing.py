"""Standing labels: which label holds where, from the headings around and from the short lines above."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from codegen.dialects.generic.endpoints import HeadingCall
from codegen.dialects.generic.kinds import Endpoints, Items, Kind, Labelled, Title
from codegen.dialects.generic.labels import PARTS, label, within
from codegen.dialects.generic.outline import Outline, Section
from codegen.documents.model import Heading, Paragraph
from codegen.wording.labels import Label, Role

_SHOWN = (Role.EXAMPLE, Role.EXAMPLE_ANSWER)  # "Code: 201", and then "Content example"


class Standing(msgspec.Struct, frozen=True):
    """A label that holds somewhere: what it says, its words, and whether they are a heading."""

    label: Label
    words: str
    heading: bool


def labels_of_units(
    outline: Outline, kinds: Sequence[Kind], titles: Sequence[Standing | None]
) -> tuple[Standing | None, ...]:
    """Return the label that holds at each unit: the last short line in its section, within those of headings around."""
    standings: list[Standing | None] = []
    line: Standing | None = None
    section = -1
    for number, kind in enumerate(kinds):
        if outline.section_of[number] != section:
            section, line = outline.section_of[number], None
        around = titles[section]
        if isinstance(kind, Labelled):
            unit = outline.units[number]
            words = unit.text.raw if isinstance(unit, Paragraph) else ""
            outer = line if line is not None and _has_status(line.label) and kind.label.role in _SHOWN else around
            line = Standing(within(kind.label, outer.label if outer else None), words, False)
        standings.append(line or around)
    return tuple(standings)


def _has_status(own: Label) -> bool:
    return own.status is not None and own.role in (Role.ANSWER, Role.ERRORS, Role.EXAMPLE_ANSWER)


def labels_of_sections(outline: Outline, kinds: Sequence[Kind]) -> list[Standing | None]:
    """Return the label of each section, within those around it as far as the next section that prints a call."""
    own = [own_label(section, kinds) for section in outline.sections]
    calling = _calling_sections(outline, kinds, own)
    labels: list[Standing | None] = []
    for section in outline.sections:
        around = labels[section.parent] if section.parent is not None else None
        label_here = own[section.number]
        if label_here is not None:
            labels.append(Standing(within(label_here, around.label if around else None), section.title, True))
        elif section.number in calling or (around is not None and around.label.role not in (*PARTS, Role.ERRORS)):
            labels.append(None)
        else:
            labels.append(around)
    return labels


def _calling_sections(outline: Outline, kinds: Sequence[Kind], own: Sequence[Label | None]) -> set[int]:
    """Find the sections that print calls, themselves or in a part such as "HTTP request": labels around end there."""
    sections: set[int] = set()
    for number, kind in enumerate(kinds):
        match kind:
            case Endpoints() | Title(call=HeadingCall(methods=[_, *_])):
                prints = True
            case Items(lines=lines):
                prints = any(lines)
            case _:
                prints = False
        if prints:
            around = outline.ancestors(outline.section_of[number])
            sections.add(next((section.number for section in around if own[section.number] is None), 0))
    return sections


def own_label(section: Section, kinds: Sequence[Kind]) -> Label | None:
    """Return the label that the heading of a section is by itself."""
    if section.source is None:
        return None
    kind = kinds[section.start] if isinstance(section.source, Heading) else None
    return kind.label if isinstance(kind, Title) else label(section.title)
