"""The outline of a page: its sections, with headings that repeat a property's name drawn together."""

from __future__ import annotations

import msgspec

from codegen.dialects.docusaurus import wording
from codegen.dialects.ledger import Ledger
from codegen.dialects.words import folded
from codegen.documents.model import Block, Code, Heading, Paragraph, Table
from codegen.text import Text


class Section(msgspec.Struct):
    """A heading and what is under it up to the next heading.

    ``titles`` are captions by position in ``blocks``, ``leads`` the sentences that say what a code block holds.
    """

    heading: Heading | None
    blocks: list[Block]
    titles: dict[int, Text]
    leads: dict[int, Text] = {}

    @property
    def name(self) -> str:
        """The heading's words, empty above the first heading."""
        return self.heading.text.raw if self.heading else ""


def sections(ledger: Ledger) -> list[Section]:
    """Return the sections of the ledger's document. Sets aside the frame, repeated names, captions and what only
    leads on.
    """
    outline = [Section(None, [], {})]
    blocks = ledger.document.blocks
    for number, block in enumerate(blocks):
        following = blocks[number + 1] if number + 1 < len(blocks) else None
        current = outline[-1]
        if isinstance(block, Heading) and not _repeats(current, block.text):
            outline.append(Section(block, [], {}))
        elif isinstance(block, Heading):
            ledger.ignore(wording.REPEAT_REASON, block)
        elif not isinstance(block, Paragraph) or not _set_aside(ledger, current, block, following):
            current.blocks.append(block)
    return outline


def _set_aside(ledger: Ledger, section: Section, block: Paragraph, following: Block | None) -> bool:
    """Set ``block`` aside when it is frame, repeats the section's name, or only names or announces the next block."""
    words = block.text.raw.strip()
    reason = ""
    if block.chrome or wording.FRAME.fullmatch(words):
        reason = wording.FRAME_REASON
    elif section.name and folded(block.text) == section.name.casefold():
        reason = wording.REPEAT_REASON
    elif isinstance(following, Code) and following.title is None and wording.CAPTION.fullmatch(words):
        section.titles[len(section.blocks)] = block.text
        reason = wording.CAPTION_REASON
    elif wording.REFERENCE_LEAD.fullmatch(words):
        reason = wording.REFERENCE_REASON
    elif wording.TRY_PATTERN.fullmatch(words):
        reason = wording.TRY_REASON
    elif isinstance(following, Code) and words.endswith(":") and "\n" not in words:
        section.leads[len(section.blocks)] = block.text
        reason = wording.LEAD_REASON
    if reason:
        ledger.ignore(reason, block)
    return bool(reason)


def _repeats(section: Section, heading: Text) -> bool:
    """Whether ``heading`` still is about the section's own property."""
    name = section.name.casefold()
    return bool(name) and folded(heading) in [name + ending for ending in wording.SAME_PROPERTY]


def has_properties(section: Section) -> bool:
    """Whether a table of properties is in ``section``."""
    return any(isinstance(block, Table) and is_property_table(block) for block in section.blocks)


def is_property_table(table: Table) -> bool:
    """Whether the first column of ``table`` names properties."""
    return bool(table.header) and folded(table.header[0].text) == "property"
