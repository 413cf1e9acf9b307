"""Implied types: the type that a description means, where no page states one and no sample shows one."""

from __future__ import annotations

from codegen.interpret.context import quoted
from codegen.interpret.found.nodes import Member, Said
from codegen.spec.types import FieldType
from codegen.text import Text
from codegen.wording.types import read_implied_type

RULE = "implied-type"
_PLAIN = frozenset(
    {FieldType.BOOLEAN, FieldType.INTEGER, FieldType.NUMBER, FieldType.STRING, FieldType.DATE, FieldType.DATETIME}
)


def implied(member: Member, *, lists: bool = True) -> Said | None:
    """Return the type that the description of a field implies. ``lists``: it may be a list, as bodies have them."""
    words = member.first("description")
    read = read_implied_type(words.raw) if isinstance(words, Text) else None
    kind = FieldType(read.kind) if read is not None and read.kind is not None else None
    if not isinstance(words, Text) or (kind not in _PLAIN and not (lists and kind is FieldType.ARRAY)):
        return None
    source = member.notes["description"][0].quote
    return Said(kind, RULE, quoted(source.place, words))


def imply(member: Member) -> None:
    """Give a field without a type the one that its description implies."""
    if member.node.kind is None and not member.node.options and (said := implied(member)) is not None:
        member.node.kind, member.node.said = said.value, said
