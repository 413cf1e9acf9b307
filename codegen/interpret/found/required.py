"""Required: which fields must be sent, where a page marks only some of them.

Beside fields that are marked as required, the unmarked ones are not. Where a page marks the optional ones alone, the
rest is required. A list without any mark follows the other lists of its page, then those of the whole documentation.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from codegen.interpret.context import quoted
from codegen.interpret.found.cells import RowRead
from codegen.interpret.found.index import Group
from codegen.interpret.found.nodes import Said
from codegen.wording.labels import Role

_Style = tuple[str, ...]
_NOUNS = r"(?:param(?:eter)?s?|fields?|propert(?:y|ies)|attributes?|arguments?|values|keys|them|these|below)"
_OF_ALL = re.compile(
    rf"(?i)\b(?:all|each|every|any|{_NOUNS} without (?:an? )?defaults?(?: values?)?)\b[^.!?]{{0,60}}?"
    r"\b(?:are|is|must be|have to be)\b[^.!?]{0,15}?\b(?P<what>required|mandatory|optional|provided|specified)\b"
)
_NOT_ALL = re.compile(r"(?i)\bnot\b|\bmarked\b|\bif\b|\bwhen\b|\bexcept\b")
_ENOUGH = 2  # what makes a style: one mark, or two sentences that begin with the word


class Marks:
    """How pages mark what must be sent: learned from all groups first, then asked for one.

    ``unmarked`` is what api.toml says about fields without a mark, where it does.
    """

    def __init__(self, unmarked: Said | None = None) -> None:
        self._told = unmarked
        self._seen: dict[_Style, Counter[bool]] = {}

    def learn(self, group: Group, reads: Iterable[RowRead]) -> None:
        """Note which marks the rows of one group have."""
        marks = _marks(reads)
        for style in _styles(group):
            self._seen.setdefault(style, Counter()).update(marks)

    def apply(self, group: Group, reads: list[RowRead]) -> None:
        """Say for each row of one group whether its field is required, as far as marks say."""
        own = _marks(reads)
        usual = next((seen for style in _styles(group) if (seen := self._seen.get(style))), Counter[bool]())
        asked = own if own[True] or own[False] >= _ENOUGH else usual or own
        led = _led(group)
        for read in reads:
            said = read.required or _by_lead(read, led) or self._told or _unmarked(read, asked)
            if said is not None:
                read.member.note("required", said)


def _led(group: Group) -> Said | None:
    """Read the sentence above a group about all its fields, or about those without a default."""
    lead = group.fact.lead
    match = _OF_ALL.search(lead.raw) if lead is not None else None
    if lead is None or match is None or _NOT_ALL.search(lead.raw):
        return None
    return Said(match["what"].casefold() != "optional", "label-required", quoted(group.fact.place, lead))


def _by_lead(read: RowRead, led: Said | None) -> Said | None:
    """Return what a sentence above means for one field: a field with a default need not be sent."""
    return None if led is None or (led.value and "default" in read.member.notes) else led


def _unmarked(read: RowRead, marks: Counter[bool]) -> Said | None:
    """Return what it means that a field has no mark."""
    if "default" in read.member.notes:
        return Said(value=False, rule="default-optional", quote=read.member.notes["default"][0].quote)
    if marks[True]:
        return Said(value=False, rule="unmarked-optional", quote=read.member.quote)
    if marks[False] >= _ENOUGH:
        return Said(value=True, rule="unmarked-required", quote=read.member.quote)
    return None


def _marks(reads: Iterable[RowRead]) -> Counter[bool]:
    """How many rows are marked as required, and how many as optional; a word that only begins a sentence counts less.

    "Required if" marks what is required, though it asks for nothing. A label above rows marks none of them.
    """
    marks: Counter[bool] = Counter()
    for said in (read.required for read in reads if read.required and read.required.rule != "label-required"):
        marks[bool(said.value) or said.rule == "prose-condition"] += 1 if said.rule == "prose-required" else _ENOUGH
    return marks


def _styles(group: Group) -> Sequence[_Style]:
    """How a group is written, on its page and anywhere: groups with the same columns are marked in the same way.

    What records and answers mark as optional may be absent there, which says nothing of what must be sent.
    """
    columns: set[str] = {name for row in group.rows for name in row.cells} if group.fact.form == "table" else set()
    shows = group.fact.role in (Role.RECORD, Role.ANSWER) or not group.fact.operations
    shown = ("shown",) if shows else ()
    kind = "|".join((*shown, *sorted(columns & {"required", "optional", "type", "name"})))
    return (group.page, group.fact.form, kind), ("", group.fact.form, kind)
