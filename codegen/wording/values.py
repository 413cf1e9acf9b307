"""Values: the list of values that words allow, closed or open."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from codegen.wording.introduced import CERTAIN, LIKELY, Candidate, introduced
from codegen.wording.lists import Item, Listed
from codegen.wording.marks import Marks
from codegen.wording.pieces import shifted
from codegen.wording.scalars import Kind, Scalar, scalar_of
from codegen.wording.scene import Scene
from codegen.wording.tokens import Token, tokens_of
from codegen.wording.unannounced import lines_of_values, unannounced
from codegen.wording.vocabulary import vocabulary

_LINKED_WORDS = 12  # tokens between a link and the words that say it leads to values
_LONGEST = 80  # characters of a value
_BOOLEANS = frozenset(("true", "false"))
_TYPES = frozenset(
    (
        *("string", "integer", "number", "boolean", "object", "array", "null", "float", "int", "bool", "list"),
        *("hash", "map", "date", "datetime", "file", "double"),
    )
)
_TEMPLATE = re.compile(r"[<>{}=`]|https?:|^/\w|\(\)|^\.\w|^--?[a-z]|\s.*\s.*\s.*\s.*\s")
_DATE = re.compile(r"\d{4}[-/]\d\d[-/]\d\d")
_FORMAT = re.compile(r"[-/:.,\sTZ]*(?:(?:YYYY|yyyy|YY|MM|mm|DD|dd|HH|hh|SS|ss)[-/:.,\sTZ]*){1,7}")


class Values(msgspec.Struct, frozen=True):
    """The values that words list, in their order.

    ``open``: the words do not say that there are no others ("can be", "either … or …"). ``meanings`` are the words that
    explain a value, "" where there are none; empty where no value has any. ``null``: null is one of the values.
    """

    values: tuple[Scalar, ...]
    open: bool = True
    meanings: tuple[str, ...] = ()
    null: bool = False


# A line behind which a description tells of other times: what stands below it is no value.
_PAST = re.compile(r"(?i)\n\W{0,4}(?:version history|history|change ?log|changes|revisions?)\W{0,2}:\W{0,4}(?=\n|$)")


def read_values(
    words: str, marks: Marks = (), kind: Kind | None = None, *, name: str = "", enum: bool = False
) -> Values | None:
    """Return the list of values that the words of a description state; None for none.

    Args:
        words: A description, or a sentence of one.
        marks: What the page set apart in it; code and strong text are values for sure.
        kind: The type of the field where it is known: values of an integer are integers.
        name: The field's own name; "`type` can be a or b" says nothing of a field of another name.
        enum: The type cell says that the field is an enum, so that less evidence is needed.
    """
    if kind is Kind.BOOLEAN:
        return None
    if past := _PAST.search(words):
        words, marks = words[: past.start()], tuple(shifted(marks, 0, past.start()))
    scene = Scene(words, tokens_of(words, marks), name, enum=enum)
    for candidate in _candidates(scene):
        if values := _values(candidate, kind, enum=enum):
            return values
    return None


def _candidates(scene: Scene) -> Iterator[Candidate]:
    """Yield the lists of a description that may be of values, the most certain first."""
    yield from introduced(scene, CERTAIN)
    yield from lines_of_values(scene)
    yield from introduced(scene, LIKELY)
    yield from unannounced(scene)


def read_values_cell(words: str, marks: Marks = (), kind: Kind | None = None) -> Values | None:
    """Return the values that a cell of a column "Possible values" lists; None where it lists none."""
    tokens = tokens_of(words, marks)
    if stated := read_values(words, marks, kind, enum=True):
        return stated
    listed = Scene(words, tokens).reader.read(0, several=True)
    if listed is None or listed.end < len(tokens) - 1 or (len(listed.items) == 1 and listed.items[0].kind == "word"):
        return None
    return _values(Candidate(listed, closed=True), kind, enum=True)


def _values(candidate: Candidate, kind: Kind | None, *, enum: bool) -> Values | None:
    """Return the values of a list, typed; None where one of them is no value of ``kind``."""
    items = [item for item in _split(candidate.listed) if item.text]
    null = any(item.text.lower() in ("null", "nil") for item in items)
    unique: dict[str, Item] = {}
    for item in items:
        if item.text.lower() not in ("null", "nil"):
            unique.setdefault(item.text, item)
    items = list(unique.values())
    values = [scalar_of(item.text, kind) for item in items]
    least = 1 if enum and candidate.closed else 2
    if len(values) < least or None in values or not _are_values([item.text for item in items]):
        return None
    meanings = tuple(item.meaning for item in items) if any(item.meaning for item in items) else ()
    typed = tuple(value for value in values if value is not None)
    return Values(typed, not candidate.closed or candidate.listed.more, meanings, null)


def _are_values(values: Sequence[str]) -> bool:
    """Whether words can be values at all: not all are names of types, formats or booleans, and none is a template."""
    lowered = {value.lower() for value in values}
    if lowered <= _BOOLEANS or lowered <= _TYPES or all(map(_FORMAT.fullmatch, values)):
        return False
    return not any(len(value) > _LONGEST or _TEMPLATE.search(value) or _DATE.match(value) for value in values)


def _split(listed: Listed) -> Sequence[Item]:
    """Return the items of a list; one piece of code that holds them all is taken apart: `asc,desc`."""
    if len(listed.items) > 1:
        return listed.items
    only = listed.items[0]
    inside = only.text.strip("()[]{}")
    for separator in (",", "/"):
        if separator in inside and only.kind != "word":
            return [Item(part.strip().strip("\"'"), only.kind) for part in inside.split(separator)]
    return listed.items


def read_values_link(words: str, marks: Marks) -> str | None:
    """Return the address of the list of values that words refer to ("see Sizes for possible values"); None for none."""
    tokens = tokens_of(words)
    said = [token.start for token in tokens if token.lowered in vocabulary().words("links", "values")]
    for mark in marks:
        if mark.kind == "link" and mark.target and _near(tokens, said, mark.start, mark.end):
            return mark.target
    return None


def _near(tokens: Sequence[Token], said: Sequence[int], start: int, end: int) -> bool:
    """Whether one of the offsets ``said`` is in the link from ``start`` to ``end``, or few words away from it."""
    inside = [index for index, token in enumerate(tokens) if start <= token.start < end]
    if not inside:
        return False
    first, last = max(0, inside[0] - _LINKED_WORDS), min(len(tokens) - 1, inside[-1] + _LINKED_WORDS)
    return any(tokens[first].start <= offset <= tokens[last].start for offset in said)
