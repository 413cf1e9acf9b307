"""Leaving out: takes from a document what api.toml says not to read, and keeps account of it with the reason."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from codegen.dialects.facts import Ignored
from codegen.dialects.ledger import units
from codegen.dialects.reading import Reading, folded, folded_headers
from codegen.documents.model import Block, Directive, Document, Heading, Table


class Rest(msgspec.Struct, frozen=True):
    """What is left of a document to be read, and what was left out."""

    document: Document
    ignored: tuple[Ignored, ...]


def leave_out(document: Document, reading: Reading, because: str | None = None) -> Rest:
    """Return ``document`` without what ``reading`` leaves out; without anything where the whole page is, ``because``.

    A heading leaves with its section: up to the next heading of its level or above it.
    """
    if because is not None:
        everything = tuple(Ignored(unit.place, because) for unit in units(document.blocks))
        return Rest(msgspec.structs.replace(document, blocks=()), everything)
    if not (reading.headings or reading.tables):
        return Rest(document, ())
    run = _Run(reading)
    blocks = tuple(run.keep(document.blocks))
    return Rest(msgspec.structs.replace(document, blocks=blocks), tuple(run.ignored))


class _Run:
    """One document under way: the section that is being left out, if one is."""

    def __init__(self, reading: Reading) -> None:
        self.ignored: list[Ignored] = []
        self._reading = reading
        self._level = 0
        self._because: str | None = None

    def keep(self, blocks: tuple[Block, ...]) -> Iterator[Block]:
        for block in blocks:
            if isinstance(block, Heading):
                self._enter(block)
            because = self._because or self._table(block)
            if because is not None:
                self.ignored += [Ignored(unit.place, because) for unit in units((block,))]
            elif isinstance(block, Directive):
                yield msgspec.structs.replace(block, blocks=tuple(self.keep(block.blocks)))
            else:
                yield block

    def _enter(self, heading: Heading) -> None:
        if self._because is not None and heading.level > self._level:
            return
        self._because, self._level = self._reading.headings.get(folded(heading.text.raw)), heading.level

    def _table(self, block: Block) -> str | None:
        if not isinstance(block, Table):
            return None
        return self._reading.tables.get(folded_headers([cell.text.raw for cell in block.header]))
