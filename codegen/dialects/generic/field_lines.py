"""Field lines: a field or a parameter on a line of its own, in a bullet, a definition, a heading or a paragraph.

``name: what it is (string, required)``, ``**name** – what it is``, ``name string Required``, a term with its
definition. The words stay as they are; they are only put into the standard columns. How sure it is that a line
describes a field depends on what it shows besides a name: a type or a flag makes it sure, a marked name likely.
"""

from __future__ import annotations

import enum
import functools
import re
from collections.abc import Sequence

import msgspec

from codegen.diagnostics.location import Location
from codegen.dialects.facts import FieldCell
from codegen.documents.model import ListItem, Mark, Paragraph
from codegen.text import Text
from codegen.wording.types import read_type
from codegen.wording.vocabulary import vocabulary

Cells = dict[str, FieldCell]

_NAME = r":?[A-Za-z_$@#*][\w$@-]{0,80}(?:(?:\[[\w*$-]{0,60}\])+|\.[\w$*-]{1,80}|\{[\w-]{1,60}\}|:[a-z]\w{0,40})*[?*]?"
_PLAIN = re.compile(rf"[\"'`“]?(?P<name>{_NAME})[\"'`”]?")
_MARKED = re.compile(
    rf"[\"'`“]?{_NAME}[\"'`”]?(?:\s?(?:,|/|\||and|or|&)\s?[\"'`“]?{_NAME}[\"'`”]?){{0,8}}|[\w.-]+ {{0,1}}\[\]"
)
_HEADERISH = re.compile(r"[A-Z][\w-]*(?:-[A-Z][\w]*)+")
_FLAG = (
    r"(?i:required|optional|mandatory|nullable|deprecated|read[- ]?only|write[- ]?only|not required|not null|"
    r"conditional|unique|immutable)"
)
_FLAGS = re.compile(rf"{_FLAG}\b[.!]?")
_SEPARATOR = re.compile(r"\s*(?:[:–—=|,]|-{1,2}(?=\s)|->|=>|\s)\s*")
_GROUP = re.compile(
    r"\s*(?:\((?P<round>[^()]{0,200}(?:\([^()]{0,80}\)[^()]{0,80})?)\)|\[(?P<square>[^\[\]]{1,120})\]|"
    r"<(?P<angle>[^<>]{1,80})>|\{(?P<curly>[^{}]{1,80})\})"
)
# What is between commas, but for those in brackets or quotes.
_PART = re.compile(r"(?:\"[^\"]*\"|\([^()]*\)|[^,;])+")
_LAST_GROUP = re.compile(r"\(([^()]{1,160}(?:\([^()]{0,60}\)[^()]{0,60})?)\)\s*\.?\s*$")
_TYPE_WORD = (
    r"(?:string|str|text|integer|int|int32|int64|uint64|long|number|float|double|decimal|boolean|bool|date-?time|"
    r"datetime|date|timestamp|time|object|array|list|map|hash|dict|file|uuid|guid|enum|any|json|binary|bytes|url|email|"
    r"numeric|money|char|varchar|strings|integers|numbers|objects|unsigned|big ?int)"
)
_TYPE = re.compile(
    rf"(?:{_TYPE_WORD}(?:\[\])*(?:\s?[|/]\s?|\s+or\s+|,\s?))*(?:(?:array|list|map|hash)(?:\s+of\s+|\s?[\[<(]\s?)"
    rf"[\w ]{{1,40}}?(?:[\]>)]|s\b|\b)|{_TYPE_WORD})(?:\[\])*"
    r"(?:\s?<[\w-]{1,20}>|\(\d{1,6}(?:,\s?\d{1,3})?\))?(?![\w-])",
    re.IGNORECASE,
)
# Words that begin a remark, set apart or not, and words that begin a sentence.
_NOTES = frozenset({
    "note", "notes", "tip", "hint", "warning", "important", "attention", "caution", "example", "examples", "todo",
    "info", "remark", "remarks", "please", "deprecated", "nb", "faq",
})  # fmt: skip
_METHODS = frozenset({"get", "post", "put", "patch", "delete"})
_TYPE_AND_DEFAULT = re.compile(r"([A-Za-z][\w \[\]<>|]{1,40}?)\s*:\s*(.{0,120})")
_INNER_TYPE = re.compile(rf"\(({_TYPE.pattern})\)", re.IGNORECASE)
_ASIDES = _NOTES | _METHODS | frozenset({
    "see", "e.g.", "default", "i.e.", "added", "changed", "fixed", "removed", "new", "if", "the", "when", "this", "you",
    "returns", "for", "all", "in", "yes", "no", "http", "https", "question", "answer", "q", "a", "an", "step",
})  # fmt: skip
_LITERALS = frozenset({"true", "false", "null"})
_LONGEST = 4000


_ENGLISH = frozenset({"data", "real", "tal", "fil", "time", "unique", "nul"})


class Certainty(enum.IntEnum):
    """How surely a line describes a field."""

    WORD = 0  # a word that begins many sentences, and words behind it
    NAMED = 1  # a name and words behind it, as many sentences have
    MARKED = 2  # the name is set apart
    SURE = 3  # with a type or a flag


class FieldLine(msgspec.Struct, frozen=True):
    """A line's cells by standard column, and how surely it describes a field."""

    cells: Cells
    certainty: Certainty

    @property
    def name(self) -> str:
        """The words of the name cell."""
        return self.cells["name"].text.raw


def field_line(block: Paragraph | ListItem) -> FieldLine | None:
    """Return the field that a paragraph or an item describes; None where it describes none."""
    if isinstance(block, ListItem) and block.term is not None:
        return definition(block.place, block.term.raw, block.term_marks, block.text.raw, block.marks)
    return words_of_field(block.place, block.text.raw, block.marks)


def words_of_field(place: Location, words: str, marks: Sequence[Mark] = ()) -> FieldLine | None:
    """Return the field that running words describe."""
    if not words.strip() or len(words) > _LONGEST:
        return None
    name, at, marked = _name(words, marks)
    if name is None or (word := name.strip("\"'`“”*?:").casefold()) in _METHODS | _LITERALS:
        return None
    if word in _NOTES and not _is_set_as_code(name, words, marks):
        return None
    slots = _Slots(place, words, marks, at)
    slots.read()
    if not (slots.separated or slots.type or slots.flags or marked):
        return None
    if not marked and slots.by_blank and (word in _ASIDES or not (slots.type or slots.flags)):
        return None
    cells = slots.cells(name)
    sure = bool(slots.type or slots.flags)
    plain = Certainty.WORD if word in _ASIDES else Certainty.NAMED
    return FieldLine(cells, Certainty.SURE if sure else Certainty.MARKED if marked else plain)


def definition(
    place: Location, term: str, term_marks: Sequence[Mark], words: str, marks: Sequence[Mark]
) -> FieldLine | None:
    """Return the field that a term with its definition describes; its first sentence may be its type."""
    line = words_of_field(place, term, term_marks) or _bare(place, term)
    if line is None:
        return None
    cells = {**line.cells, **_defined(place, words, marks, "type" in line.cells)}
    sure = line.certainty is Certainty.SURE or "type" in cells or "required" in cells
    return FieldLine(cells, Certainty.SURE if sure else Certainty.MARKED)


def bare_name(place: Location, words: str) -> Cells | None:
    """Return the name cell where ``words`` are the name of a field and nothing else."""
    line = _bare(place, words.strip())
    return line.cells if line else None


def _bare(place: Location, words: str) -> FieldLine | None:
    if not _MARKED.fullmatch(words.strip()) or words.strip() in _LITERALS:
        return None
    return FieldLine({"name": FieldCell("name", Text(words.strip()), place)}, Certainty.MARKED)


def _name(words: str, marks: Sequence[Mark]) -> tuple[str | None, int, bool]:
    """Return the name that a line begins with, where it ends, and whether the page sets it apart."""
    start = len(words) - len(words.lstrip(" \t\"'“"))
    kinds = ("code", "strong", "emphasis")
    first = next((mark for mark in marks if mark.kind in kinds and mark.start <= start < mark.end), None)
    if first is not None:
        name = words[first.start : first.end].strip().rstrip(":").strip()
        if _MARKED.fullmatch(name):
            return name, _after_mark(words, first.end), True
    match = _PLAIN.match(words, start)
    if match is None or (match.end() < len(words) and words[match.end()] not in " \t\n:–—-=|,([<{.)"):
        return None, 0, False
    return match["name"], match.end(), False


def _is_set_as_code(name: str, words: str, marks: Sequence[Mark]) -> bool:
    """Whether ``words`` begin with ``name`` set as code, as no word of a sentence is."""
    return any(mark.kind == "code" and words[: mark.end].strip() == name for mark in marks)


def _after_mark(words: str, end: int) -> int:
    while end < len(words) and words[end] in "\"'”`":
        end += 1
    return end


class _Slots:
    """What is behind a name: types, flags and groups in any order, until the description begins."""

    def __init__(self, place: Location, words: str, marks: Sequence[Mark], at: int) -> None:
        self.place, self.words, self.marks, self.at = place, words, marks, at
        self.type = ""
        self.flags: list[str] = []
        self.values = ""
        self.default = ""
        self.separated = self.by_blank = False

    def read(self) -> None:
        while self._group() or self._separator() or self._flag() or self._type():
            pass
        if not self.type:
            self._last_group()

    def cells(self, name: str) -> Cells:
        described = self.words[self.at :].strip().lstrip(":–—- ")
        stated = {
            "name": name,
            "type": self.type,
            "required": ", ".join(self.flags),
            "default": self.default,
            "description": described,
        }
        cells = {column: FieldCell(column, Text(words), self.place) for column, words in stated.items() if words}
        if "description" in cells:
            marks = shifted(self.words, self.marks, described)
            cells["description"] = FieldCell("description", Text(described), self.place, marks)
        return cells

    def _group(self) -> bool:
        match = _GROUP.match(self.words, self.at)
        if match is None:
            return False
        inside = (match["round"] or match["square"] or match["angle"] or match["curly"] or "").strip()
        if not self._take_parts(inside):
            return False
        self.at = match.end()
        return True

    def _take_parts(self, inside: str) -> bool:
        """Whether the words in brackets say a type or flags: the rest of them comes with the type."""
        if (stated := _TYPE_AND_DEFAULT.fullmatch(inside)) and is_type(stated[1].strip()):
            return self._take_default(stated)
        parts = [part.strip() for part in _PART.findall(inside) if part.strip()]
        flags = [part for part in parts if _FLAGS.match(part) or part.casefold().rstrip(".!") in _foreign("flags")]
        typed = next((part for part in parts if part not in flags and is_type(part)), None)
        if not flags and typed is None:
            return False
        self.flags += flags
        rest = [part for part in parts if part not in flags]
        if rest and typed is not None:
            self.type = self.type or ", ".join(rest)
        elif rest:
            self.flags += rest
        return True

    def _take_default(self, stated: re.Match[str]) -> bool:
        """Take a type with a default, or with a flag in its place: ``(string: <required>)``, ``(int: 30)``."""
        self.type = self.type or stated[1].strip()
        behind = stated[2].strip().strip("<>").strip()
        if _FLAGS.match(behind):
            self.flags.append(behind)
        elif behind.strip("\"'"):
            self.default = behind
        return True

    def _separator(self) -> bool:
        match = _SEPARATOR.match(self.words, self.at)
        if match is None or match.end() == self.at or match.end() >= len(self.words):
            return False
        blank = not match[0].strip()
        behind = match.end()
        if blank and not (
            _FLAGS.match(self.words, behind)
            or _TYPE.match(self.words, behind)
            or _GROUP.match(self.words, behind)
            or "\n" in match[0]
        ):
            self.by_blank = self.by_blank or not self.separated
            self.separated = True
            self.at = behind
            return False
        self.by_blank = self.by_blank or (blank and not self.separated)
        self.separated = self.separated or not blank
        self.at = behind
        return True

    def _flag(self) -> bool:
        match = _FLAGS.match(self.words, self.at)
        behind = self.words[match.end() : match.end() + 8].lstrip() if match else ""
        if match is None or re.match(r"(?:if|when|unless|for|to|by|in|fields?|parameters?)\b", behind):
            return False
        self.flags.append(match[0].rstrip(".!"))
        self.at = match.end()
        return True

    def _type(self) -> bool:
        match = _TYPE.match(self.words, self.at) if not self.type else None
        if match is None:
            return False
        behind = self.words[match.end() :]
        if not re.match(
            r"\s*(?:$|[\n.:,;–—|()\[\]=-]|(?i:required|optional|nullable|default))", behind
        ) and not self._spaced(match):
            return False
        self.type = match[0]
        self.at = match.end()
        if re.match(r"\.(?:\s|$)", behind):
            self.at += 1
        return True

    def _spaced(self, match: re.Match[str]) -> bool:
        """Whether a type is marked as one: set apart by the page, or written in capitals."""
        return match[0].isupper() or any(
            mark.start <= match.start() and match.end() <= mark.end <= match.end() + 2 for mark in self.marks
        )

    def leading_group(self) -> None:
        """Take the brackets that a definition begins with: ``(string, required) its name``."""
        match = _GROUP.match(self.words)
        if match is not None and match["round"] and self._take_parts(match["round"]):
            self.at = match.end()

    def _last_group(self) -> None:
        """Take the brackets at the end of the line: ``name: what it is (string, required)``."""
        match = _LAST_GROUP.search(self.words[:_LONGEST], max(self.at, len(self.words) - 300))
        if match is not None and self._take_parts(match[1]):
            self.words = self.words[: match.start()].rstrip()
        elif (inner := _INNER_TYPE.search(self.words, self.at, self.at + 400)) is not None:
            self.type = inner[1]


def is_type(words: str) -> bool:
    """Whether ``words`` are a type that needs no record to be understood."""
    if not _TYPE.match(words) and not _names_foreign_type(words):
        return False
    if _TYPE.fullmatch(re.sub(r"\s*\([^()]{0,100}\)$", "", words)):
        return True
    read = read_type(words)
    return read is not None and read.kind is not None


def _names_foreign_type(words: str) -> bool:
    """Whether words in brackets begin with the name of a type in another language than English."""
    lowered = words.casefold()
    first = re.match(r"[\w/-]+", lowered)
    return first is not None and (first[0] in _foreign("types") or lowered.strip() in _foreign("types"))


@functools.cache
def _foreign(section: str) -> frozenset[str]:
    """Return the words of a section in other languages, without those that mean something else in English."""
    entries = vocabulary().entries(section)
    return frozenset(word for language, _, word in entries if language != "en") - _ENGLISH


def shifted(words: str, marks: Sequence[Mark], part: str) -> tuple[Mark, ...]:
    """Return the marks of ``words`` that are in its ``part``, by the offsets there."""
    at = words.find(part)
    return tuple(
        Mark(mark.kind, max(mark.start - at, 0), min(mark.end - at, len(part)), mark.target)
        for mark in marks
        if at >= 0 and mark.end > at and mark.start < at + len(part)
    )


def _defined(place: Location, words: str, marks: Sequence[Mark], typed: bool) -> Cells:
    """Return the cells of a definition: flags and a type at its start, and the rest."""
    slots = _Slots(place, words, marks, 0)
    slots.leading_group()
    while _leading_flag(slots):
        pass
    if not typed:
        _first_sentence(slots)
    cells = slots.cells("")
    cells.pop("name", None)
    return cells


def _leading_flag(slots: _Slots) -> bool:
    slots.at += len(slots.words[slots.at :]) - len(slots.words[slots.at :].lstrip(" \t\n,;:()-–—."))
    match = _FLAGS.match(slots.words, slots.at)
    behind = slots.words[match.end() :].lstrip()[:8] if match else ""
    if match is None or re.match(r"(?:if|when|unless|for|to|by|in)\b", behind):
        return False
    slots.flags.append(match[0].rstrip(".!"))
    slots.at = match.end()
    return True


def _first_sentence(slots: _Slots) -> None:
    rest = slots.words[slots.at :]
    end = re.search(r"[.;:](?=\s|$)|\n|\s[–—-]\s", rest)
    first = rest[: end.start()] if end else rest
    if len(first) <= 160 and is_type(first.strip()) and (end is not None or len(first) < 60):
        slots.type = first.strip()
        slots.at += end.end() if end else len(first)
