"""Labelled lists: calls that are described in bullets, each of which is a label for what stands below it.

``* **URL**: /owls/:id``, ``* **Method**: GET``, ``* **Query parameters**:`` with bullets of its own. Such a list says
what headings say elsewhere, and is turned into headings, paragraphs, lists and code, so that all is read in one way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec
from msgspec import structs

from codegen.dialects.generic.emit_examples import RETURNS_FIRST
from codegen.dialects.generic.endpoints import address_alone, keyed, method_alone, whole_line
from codegen.dialects.generic.field_lines import shifted
from codegen.dialects.generic.labels import FIELDS, PARTS, label
from codegen.dialects.generic.mson import is_blueprint
from codegen.dialects.generic.spoken_lists import spoken_list
from codegen.dialects.reading import PLAIN, Reading
from codegen.dialects.sample_calls import is_json
from codegen.documents.model import Block, Code, Directive, Document, Heading, ListItem, Mark, Paragraph
from codegen.text import Text
from codegen.wording.columns import Column, column_of
from codegen.wording.labels import Role

_KEY = re.compile(r"(?P<key>[^\n:]{2,60}?)\s*(?P<colon>[:：]\s*|(?=\n)|$)")
_LABELS = PARTS | {Role.ERRORS, Role.STATUS, Role.AUTH}
_NEUTRAL = (Column.DESCRIPTION, Column.NOTES, Column.METHOD, Column.PATH, Column.STATUS, Column.READ_ONLY)


class _Group(msgspec.Struct, frozen=True):
    """An item with those below it: the words of its label, where they end, and whether they are one."""

    item: ListItem
    below: tuple[ListItem, ...]
    key: str = ""
    at: int = 0
    role: Role | None = None
    neutral: bool = False

    @property
    def rest(self) -> str:
        """The words behind the label."""
        return self.item.text.raw[self.at :]

    @property
    def holds(self) -> bool:
        """Whether the label has something below it, or JSON behind it."""
        return bool(self.below) or "\n" in self.item.text.raw.strip() or is_json(self.rest)


class _Around(msgspec.Struct):
    """Where a list stands: the level of the last heading, and whether a labelled list began below it already."""

    level: int = 0
    begun: bool = False


def with_lists_apart(document: Document, reading: Reading = PLAIN) -> Document:
    """Return ``document`` with its labelled lists as headings and what stands below them."""
    if is_blueprint(block for block in document.blocks if isinstance(block, ListItem)):
        return document
    return structs.replace(document, blocks=tuple(_blocks(document.blocks, reading, _Around())))


def _blocks(blocks: Sequence[Block], reading: Reading, around: _Around) -> Iterator[Block]:
    run: list[ListItem] = []
    for block in blocks:
        if isinstance(block, ListItem):
            run.append(block)
            continue
        yield from _run(run, reading, around)
        run = []
        if isinstance(block, Heading):
            around.level, around.begun = block.level, False
        if isinstance(block, Paragraph) and (parts := _with_json(block, reading) or spoken_list(block, reading.labels)):
            yield from parts
            continue
        if isinstance(block, Directive):
            block = structs.replace(block, blocks=tuple(_blocks(block.blocks, reading, around)))
        yield block
    yield from _run(run, reading, around)


def _with_json(paragraph: Paragraph, reading: Reading) -> list[Block]:
    """Split a label and the JSON behind it in one line into two blocks: ``Returns: `{"id": 1}```."""
    words = paragraph.text.raw
    if RETURNS_FIRST.match(words) and (code := _json_in_words(paragraph)) is not None:
        return [paragraph, code]
    match = _KEY.match(words)
    if match is None or not match["colon"] or not is_json(words[match.end() :]):
        return []
    if not words.rstrip().endswith(("}", "]")) or label(match["key"], reading.labels) is None:
        return []
    first = structs.replace(paragraph, text=Text(words[: match.end()].rstrip()), marks=())
    return [first, Code(paragraph.place, Text(words[match.end() :].strip()), "json")]


def _json_in_words(paragraph: Paragraph) -> Code | None:
    """Return the JSON that a sentence sets as code, as in ``Returns `{"ok": true}` on success``."""
    pieces = [paragraph.text.raw[mark.start : mark.end].strip() for mark in paragraph.marks if mark.kind == "code"]
    shown = [piece for piece in pieces if is_json(piece) and ":" in piece and piece.endswith(("}", "]"))]
    return Code(paragraph.place, Text(shown[0]), "json") if len(shown) == 1 else None


def _run(items: Sequence[ListItem], reading: Reading, around: _Around) -> Iterator[Block]:
    groups = [_grouped(part, reading) for part in _parts(items)]
    if _is_labelled(groups, begun=around.begun):
        around.begun = True
        for group in groups:
            yield from _apart(group, reading, around.level + 1)
    else:
        yield from items


def _parts(items: Sequence[ListItem]) -> Iterator[list[ListItem]]:
    part: list[ListItem] = []
    for item in items:
        if part and item.depth <= part[0].depth:
            yield part
            part = []
        part.append(item)
    if part:
        yield part


def _grouped(part: list[ListItem], reading: Reading) -> _Group:
    item, below = part[0], tuple(part[1:])
    match = _KEY.match(item.text.raw) if item.term is None else None
    if match is None or not _is_apart(item, match, below):
        return _Group(item, below)
    key = match["key"].strip()
    own = label(key, reading.labels)
    known = own is not None and own.role in _LABELS and not own.named
    role = own.role if known and own is not None else None
    return _Group(item, below, key, match.end(), role, role is None and column_of(key) in _NEUTRAL)


def _is_apart(item: ListItem, match: re.Match[str], below: Sequence[ListItem]) -> bool:
    """Whether the words are set apart as a label is: bold, or with a capital and a colon; never code or a link."""
    around = [mark for mark in item.marks if mark.start < match.end("key")]
    if any(mark.kind in ("code", "link") for mark in around):
        return False
    bold = any(mark.kind in ("strong", "emphasis") and mark.start == 0 for mark in around)
    ends = bool(match["colon"]) or bool(below) or match.end() < len(item.text.raw)
    return ends and (bold or (bool(match["colon"]) and item.text.raw[:1].isupper()))


def _is_labelled(groups: Sequence[_Group], *, begun: bool = False) -> bool:
    """Whether a list describes calls: most of its items are labels, and one holds what a call takes or gives.

    ``begun``: code between its items parts a list, the rest of which needs no more than labels.
    """
    known = [group for group in groups if group.role is not None or group.neutral]
    if not known or len(known) * 5 < len(groups) * 3:
        return False
    halves = {column_of(group.key) for group in groups} & {Column.METHOD, Column.PATH}
    holds = any((begun or group.role in FIELDS) and group.role and group.holds for group in groups)
    return holds or (len(halves) > 1 and any("\n" in group.item.text.raw for group in groups))


def _apart(group: _Group, reading: Reading, level: int) -> Iterator[Block]:
    """Yield what a group is without its bullet: a heading for its label, and blocks for what it holds."""
    item = group.item
    if group.role is None and not group.neutral and not _is_or(group):
        yield from (item, *group.below)
        return
    if _is_or(group) or _is_line(item.text.raw) or not (group.holds or _has_status(group)):
        yield _paragraph(item, 0, len(item.text.raw))
        yield from _below(group.below, reading, level)
        return
    if _has_status(group) and not is_json(group.rest):
        yield Heading(item.place, level, Text(item.text.raw.partition("\n")[0]), item.anchor)
        yield from _lines(item, item.text.raw.find("\n") + 1 or len(item.text.raw))
    elif is_json(group.rest):
        if group.role is not None:
            yield Heading(item.place, level, Text(group.key), item.anchor)
        yield Code(item.place, Text(group.rest.strip()), "json", None if group.role else Text(group.key))
    else:
        yield Heading(item.place, level, Text(group.key), item.anchor)
        yield from _lines(item, group.at)
    yield from _below(group.below, reading, level + 1)


def _has_status(group: _Group) -> bool:
    own = label(group.item.text.raw.partition("\n")[0])
    return own is not None and own.status is not None


def _is_or(group: _Group) -> bool:
    return group.item.text.raw.strip(" :").casefold() in ("or", "and")


def _is_line(words: str) -> bool:
    """Whether the words print a call, or one half of it: ``Method: GET``."""
    return "\n" not in words.strip() and bool(keyed(words) or whole_line(words))


def _below(items: tuple[ListItem, ...], reading: Reading, level: int) -> Iterator[Block]:
    groups = [_grouped(part, reading) for part in _parts(items)]
    if _has_statuses(groups) or _is_labelled(groups):
        status = level  # what stands beside a status is of the answer with it
        for group in groups:
            yield from _apart(group, reading, level if _has_status(group) else status)
            status = level + 1 if _has_status(group) else status
        return
    least = min((item.depth for item in items), default=1)
    yield from (structs.replace(item, depth=item.depth - least + 1) for item in items)


def _has_statuses(groups: Sequence[_Group]) -> bool:
    """Whether items say one status and what it holds: ``Code: 200``, ``Content: {…}``."""
    return any((group.key and _has_status(group)) or (is_json(group.rest) and group.key) for group in groups)


def _lines(item: ListItem, at: int) -> Iterator[Block]:
    """Yield the lines behind a label: labels, halves of calls, JSON, parts in code as items, the rest as words."""
    words = item.text.raw
    if is_json(words[at:]):
        yield Code(item.place, Text(words[at:].strip()), "json")
        return
    for line in words[at:].split("\n"):
        end = at + len(line)
        if line.strip():
            coded = [mark for mark in item.marks if mark.kind == "code" and at <= mark.start and mark.end <= end]
            yield from _pieces(item, at, end, coded)
        at = end + 1


def _pieces(item: ListItem, at: int, end: int, coded: Sequence[Mark]) -> Iterator[Block]:
    line = item.text.raw[at:end].strip()
    left = line
    for mark in coded:
        left = left.replace(item.text.raw[mark.start : mark.end], "", 1)
    if coded and not left.strip(" ,;") and not (method_alone(line) or address_alone(line) or whole_line(line)):
        for mark in coded:
            yield ListItem(item.place, 1, Text(item.text.raw[mark.start : mark.end]), (_moved(mark),))
    elif is_json(line):
        yield Code(item.place, Text(line), "json")
    else:
        yield _paragraph(item, at, end)


def _moved(mark: Mark) -> Mark:
    return Mark("code", 0, mark.end - mark.start)


def _paragraph(item: ListItem, at: int, end: int) -> Paragraph:
    words = item.text.raw[at:end]
    return Paragraph(item.place, Text(words), False, shifted(item.text.raw, item.marks, words), False, item.anchor)
