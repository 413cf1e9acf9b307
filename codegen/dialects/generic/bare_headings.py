"""Bare headings: finds the headings of a page whose markup is lost, as in text that a browser saved.

A page that has headings is left as it is. In one that has none, short lines that are alone are headings, if such a
line is followed by what needs one: an endpoint line, a sample, a label.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import structs

from codegen.dialects.generic.classify import classify
from codegen.dialects.generic.endpoints import heading_call
from codegen.dialects.generic.kinds import Endpoints, Half, Labelled, Prose, Sample
from codegen.dialects.generic.labels import PARTS, label
from codegen.dialects.generic.method_headings import ADDRESS_OF_METHODS
from codegen.dialects.reading import Reading
from codegen.documents.model import Block, Document, Heading, Paragraph, walk

_TITLE = re.compile(r"[^\W_][^\n]{0,78}[^\s.,:;!?…]")
_SENTENCE = re.compile(r"(?i)\b(?:is|are|was|will|must|should|can|has|have|returns?|you|we|this|these|not)\b")
_IDENTIFIER = re.compile(r"[a-z]+(?:[A-Z][a-zA-Z0-9]*|\.[a-z]\w*)+")
_MOST_WORDS = 9
_FIRST, _TOPIC, _PART = 1, 2, 3


def with_headings(document: Document, reading: Reading) -> Document:
    """Return ``document`` with its bare headings as headings, where it has no others."""
    blocks = document.blocks
    if any(isinstance(block, Heading) for block in walk(blocks)):
        return document
    levels = _levels(blocks, reading)
    if not levels:
        return document
    headed = tuple(
        Heading(block.place, levels[number], block.text, block.anchor, block.marks)
        if number in levels and isinstance(block, Paragraph)
        else block
        for number, block in enumerate(blocks)
    )
    return structs.replace(document, blocks=headed)


def _levels(blocks: Sequence[Block], reading: Reading) -> dict[int, int]:
    """Return the levels of the bare headings, by the number of their block."""
    levels: dict[int, int] = {}
    for number, block in enumerate(blocks):
        if not isinstance(block, Paragraph) or not _is_title(block) or _describes_call(blocks, number):
            continue
        own = label(block.text.raw, reading.labels)
        part = own is not None and own.role in PARTS
        levels[number] = _PART if part else _TOPIC if levels else _FIRST
    return levels if _is_outline(blocks, set(levels), reading) else {}


def _is_outline(blocks: Sequence[Block], titles: set[int], reading: Reading) -> bool:
    """Whether some title is above a call or a label: a page of other short lines has no headings for that."""
    if any(isinstance(block := blocks[number], Paragraph) and heading_call(block.text.raw) for number in titles):
        return True
    if any(isinstance(block, Paragraph) and ADDRESS_OF_METHODS.search(block.text.raw[:2000]) for block in blocks):
        return True
    following = (blocks[number + 1] for number in titles if number + 1 < len(blocks))
    return any(
        isinstance(block, Paragraph) and isinstance(classify(block, reading), Endpoints | Half | Labelled)
        for block in following
    )


def _describes_call(blocks: Sequence[Block], number: int) -> bool:
    """Whether a short line directly below an endpoint line says what the call does, which is no heading."""
    before, block = blocks[number - 1] if number else None, blocks[number]
    if not isinstance(before, Paragraph) or not isinstance(classify(before), Endpoints | Half):
        return False
    after = blocks[number + 1] if number + 1 < len(blocks) else None
    if isinstance(after, Paragraph) and isinstance(classify(after), Endpoints | Half | Sample):
        return False  # the next call begins there
    return isinstance(block, Paragraph) and label(block.text.raw) is None and heading_call(block.text.raw) is None


def _is_title(paragraph: Paragraph) -> bool:
    """Whether a paragraph looks like a heading: few words on one line, no sentence, no call, no field."""
    words = paragraph.text.raw.strip()
    if paragraph.chrome or paragraph.quoted or not _TITLE.fullmatch(words) or len(words.split()) > _MOST_WORDS:
        return False
    call = heading_call(words)
    if call is not None:
        return call.title is not None
    kind = classify(paragraph)
    if label(words) is not None:
        return not isinstance(kind, Sample)
    if not isinstance(kind, Prose) or kind.lines or _SENTENCE.search(words):
        return False
    return words[0].isupper() or words[0].isdigit() or _IDENTIFIER.fullmatch(words) is not None
