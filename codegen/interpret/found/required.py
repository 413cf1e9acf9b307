"""Required: which fields must be sent, where a page marks only some of them.

Beside fields that are marked as required, the unmarked ones are not. Where a page marks the optional ones alone, the
rest is required. A list without any mark follows the other lists of its page, then those of the whole documentation.
"""

from __future__ import annotations

from collections.abc import Iterable

from codegen.interpret.found.cells import RowRead
from codegen.interpret.found.nodes import Said

_Style = tuple[str, str]


class Marks:
    """How pages mark what must be sent: learned from all groups first, then asked for one."""

    def __init__(self) -> None:
        self._seen: dict[_Style, set[bool]] = {}

    def learn(self, reads: Iterable[RowRead], page: str) -> None:
        """Note which marks the rows of one group have."""
        for read in reads:
            if read.required is not None:
                for style in _styles(read, page):
                    self._seen.setdefault(style, set()).add(_asks(read.required))

    def apply(self, reads: list[RowRead], page: str) -> None:
        """Say of each row of one group whether its field is required, as far as marks tell."""
        own = {_asks(read.required) for read in reads if read.required is not None}
        for read in reads:
            said = read.required or self._unmarked(read, own, page)
            if said is not None:
                read.member.note("required", said)

    def _unmarked(self, read: RowRead, own: set[bool], page: str) -> Said | None:
        marks = own or next((seen for style in _styles(read, page) if (seen := self._seen.get(style))), set())
        if "default" in read.member.notes:
            default = read.member.notes["default"][0]
            return Said(value=False, rule="default-optional", quote=default.quote)
        if not marks:
            return None
        required = marks == {False}
        rule = "unmarked-required" if required else "unmarked-optional"
        return Said(value=required, rule=rule, quote=read.member.quote)


def _asks(said: Said) -> bool:
    """Whether a mark is of the kind that marks what is required: "required if" is, though it asks for nothing."""
    return bool(said.value) or said.rule == "prose-condition"


def _styles(read: RowRead, page: str) -> tuple[_Style, ...]:
    """How a row is written, on its page and anywhere: rows with the same columns are marked in the same way."""
    columns = "|".join(sorted(read.row.cells.keys() - {"description", "default", "example", "values"}))
    return (page, columns), ("", columns)
