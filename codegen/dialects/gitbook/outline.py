"""The outline of a page: its sections, and in a section each block with the label that is above it."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from codegen.dialects.gitbook import wording
from codegen.dialects.ledger import Ledger
from codegen.dialects.words import folded
from codegen.documents.model import Block, Code, Directive, Heading, ListItem, Paragraph
from codegen.text import Text


class Labelled(msgspec.Struct, frozen=True):
    """A block, what the label above it says it is, and the label's words."""

    block: Block
    label: str | None = None
    title: Text | None = None


class Section(msgspec.Struct):
    """A heading and what is under it, up to the next heading that is no label."""

    heading: Heading | None
    parts: list[Labelled]

    @property
    def name(self) -> str:
        """The heading's words, folded; empty above the first heading."""
        return folded(self.heading.text) if self.heading else ""


def sections(ledger: Ledger) -> list[Section]:
    """Return the sections of the ledger's document; takes labels and wrappers, sets the site's frame aside."""
    outline = [Section(None, [])]
    for part in labelled(ledger, ledger.document.blocks):
        if isinstance(part.block, Heading):
            outline.append(Section(part.block, []))
        else:
            outline[-1].parts.append(part)
    return outline


def labelled(ledger: Ledger, blocks: tuple[Block, ...]) -> Iterator[Labelled]:
    """Yield the blocks inside wrappers laid flat, each with its label. A label holds until the next one or a
    heading.
    """
    label: str | None = None
    title: Text | None = None
    for block in _flat(ledger, blocks):
        own = _title(block)
        if own is not None and _label(own):
            label, title = _label(own), own
        if own is not None and not isinstance(block, Code):
            ledger.use(block)
        elif isinstance(block, Heading):
            label = title = None
            yield Labelled(block)
        elif not _frame(ledger, block) and not _is_tag(block):
            yield Labelled(block, label, own or title)


def _flat(ledger: Ledger, blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Directive) and block.name in wording.WRAPPERS:
            yield block
            yield from _flat(ledger, block.blocks)
        else:
            yield block


def _title(block: Block) -> Text | None:
    """Return the words by which ``block`` labels what follows (a code block: itself); empty for a wrapper without
    any.
    """
    match block:
        case Code():
            return block.title
        case Directive() if block.name in wording.WRAPPERS:
            return block.attributes.get("title", Text(""))
        case Heading() | Paragraph() if _label(block.text):
            return block.text
        case _:
            return None


def _label(words: Text) -> str | None:
    return wording.LABELS.get(folded(words).removesuffix(":"))


def _is_tag(block: Block) -> bool:
    """Whether a directive's tag was left in the words: no statement of the page, so it stays open."""
    return isinstance(block, Paragraph | ListItem) and "{%" in block.text.raw


def _frame(ledger: Ledger, block: Block) -> bool:
    frame = isinstance(block, Paragraph) and (block.chrome or wording.FRAME.fullmatch(block.text.raw) is not None)
    if frame:
        ledger.ignore(wording.FRAME_REASON, block)
    return frame
