"""Spoken lists: fields or statuses that a sentence lists behind a label, each with a remark in brackets or without.

``Body: `url` (string, required), `state` (string).``, ``Errors: 401, 429.`` They are read like a list below the label.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec import structs

from codegen.dialects.generic.field_lines import Certainty, shifted, words_of_field
from codegen.dialects.generic.labels import FIELDS, label
from codegen.documents.model import Block, ListItem, Mark, Paragraph
from codegen.text import Text
from codegen.wording.labels import Label, Role

_LONGEST = 2000
_LABEL = re.compile(r"\s*(?P<key>[^\n:.,()]{2,60}?)\s*[:：]\s+")
_REMARK = r"(?:\s?\((?P<remark>[^()]{1,160}(?:\([^()]{0,60}\)[^()]{0,60})?)\))?"
_FIELD = re.compile(rf"(?P<name>[A-Za-z_$@][\w$@\[\]-]{{0,60}}(?:\.[\w$@\[\]-]{{1,60}}){{0,6}}\??){_REMARK}")
_STATUS = re.compile(rf"(?P<name>[1-5]\d\d){_REMARK}")
_BETWEEN = re.compile(r",?\s+(?:and|or|&)\s+|[,;]\s*")
_END = re.compile(r"\s*(?:[.;](?=\s|$)|$|\n)\s*")
_STATUSES = frozenset({Role.ERRORS, Role.STATUS})


def spoken_list(paragraph: Paragraph, own: Mapping[str, str] | None = None) -> list[Block]:
    """Return a paragraph as labels and the items behind them, and the rest of its words; ``[]`` where it has none.

    ``own`` are the roles that the API's settings give to labels.
    """
    words = paragraph.text.raw
    blocks: list[Block] = []
    at = 0
    while len(words) <= _LONGEST and (key := _LABEL.match(words, at)) is not None:
        matches = _matches(paragraph, key.end(), label(key["key"], own))
        end = _END.match(words, matches[-1].end()) if matches else None
        if end is None:
            break
        blocks += [_part(paragraph, at, key.end()), *(_item(paragraph, match) for match in matches)]
        at = end.end()
    rest = [_part(paragraph, at, len(words))] if blocks and words[at:].strip() else []
    return [*blocks, *rest]


def _matches(paragraph: Paragraph, at: int, own: Label | None) -> list[re.Match[str]]:
    """Return what is listed from ``at`` on; nothing unless the label announces such a list."""
    if own is None or own.named or own.sentence:
        return []
    if own.role in _STATUSES:
        return list(_listed(paragraph.text.raw, at, _STATUS))
    matches = list(_listed(paragraph.text.raw, at, _FIELD)) if own.role in FIELDS else []
    return matches if _are_fields(paragraph, matches, own) else []


def _listed(words: str, at: int, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    while (match := pattern.match(words, at)) is not None:
        yield match
        between = _BETWEEN.match(words, match.end())
        if between is None:
            return
        at = between.end()


def _are_fields(paragraph: Paragraph, matches: Sequence[re.Match[str]], own: Label) -> bool:
    """Whether all are fields: each with a type or a flag, or set as code; of a record's, one at least with a remark."""
    code = {mark.start: mark.end for mark in paragraph.marks if mark.kind == "code"}
    if all(code.get(match.start()) == match.end("name") for match in matches):
        return own.role is not Role.RECORD or own.required is not None or any(match["remark"] for match in matches)
    lines = (words_of_field(paragraph.place, match[0]) for match in matches)
    return all(line is not None and line.certainty is Certainty.SURE for line in lines)


def _item(paragraph: Paragraph, match: re.Match[str]) -> ListItem:
    start, end = match.span()
    inside = (mark for mark in paragraph.marks if start <= mark.start and mark.end <= end)
    marks = tuple(Mark(mark.kind, mark.start - start, mark.end - start, mark.target) for mark in inside)
    return ListItem(paragraph.place, 1, Text(match[0]), marks)


def _part(paragraph: Paragraph, start: int, end: int) -> Paragraph:
    words = paragraph.text.raw[start:end].rstrip()
    return structs.replace(paragraph, text=Text(words), marks=shifted(paragraph.text.raw, paragraph.marks, words))
