"""Types: what a type cell says, which is often more than a type."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from codegen.wording.defaults import read_default
from codegen.wording.flags import Flags, flag, flag_at, flags_of
from codegen.wording.formats import read_layout
from codegen.wording.limits import read_limits
from codegen.wording.marks import Marks
from codegen.wording.pieces import closing, lines, moved, parts, plain, shifted
from codegen.wording.scalars import NUMERIC, Kind, Limits, number_of
from codegen.wording.tokens import LONGEST, Token, tokens_of
from codegen.wording.type_grammar import TypeParser
from codegen.wording.type_read import TypeRead
from codegen.wording.type_words import format_kind, type_word
from codegen.wording.values import Values, read_values, read_values_cell
from codegen.wording.vocabulary import vocabulary

__all__ = ["TypeRead", "read_implied_type", "read_leading_type", "read_type", "read_type_in_brackets"]

_LONGEST = 300  # characters; a longer line is no type
_BRACKETS = 12  # brackets of a description that are tried
_RANGE = re.compile(r"\s*(-?\d{1,12}(?:\.\d{1,6})?)\s*(?:,|\.\.\.?|-|–|to)\s*(-?\d{1,12}(?:\.\d{1,6})?)\s*")
_ITEM = r"""(?:"[^"\n]{1,60}"|'[^'\n]{1,60}')"""
_QUOTED_LIST = re.compile(rf"[ \t]{{0,9}}{_ITEM}(?:[ \t]{{0,9}},[ \t]{{0,9}}{_ITEM}){{1,60}}[ \t]{{0,9}}")
_LABEL = re.compile(r"\s*(?:data[ -]?)?(?:type|format)\s*[:=]\s*", re.IGNORECASE)
_UNITS = {
    "ms": "unix_milliseconds",
    "milliseconds": "unix_milliseconds",
    "s": "unix_seconds",
    "seconds": "unix_seconds",
}
_replace = msgspec.structs.replace


def read_type(words: str, marks: Marks = ()) -> TypeRead | None:
    """Return what a type cell says; None where it names neither a type nor what could be a record."""
    read: TypeRead | None = None
    flags = Flags()
    rest: list[str] = []
    words = words[:LONGEST]
    if labelled := _LABEL.match(words):
        words, marks = words[labelled.end() :], shifted(marks, labelled.end(), len(words))
    for line, inside in lines(words, marks):
        if alone := flags_of(line):
            flags = flags.joined(alone)
        elif read is None and (first := _line_type(line, inside)) is not None:
            read = first
        elif read is None:
            return _only_values(words, marks)
        else:
            read, left = _noted(read, line, inside)
            rest += [left] if left else []
    if read is None:
        return TypeRead(Kind.NULL, nullable=True) if _says_null(words) else None
    read = _with_line_values(_replace(read, rest=(*read.rest, *rest)), words, marks)
    return _with_flags(read, flags)


def read_leading_type(words: str, marks: Marks = ()) -> tuple[TypeRead, int] | None:
    """Return the type that a description begins with ("String. The name"), and the offset after it; None for none."""
    tokens = [token for token in tokens_of(plain(words), ()) if token.kind != "line"]
    at, flags = _leading_flags(tokens, 0)
    parser = TypeParser(words, tokens, marks)
    parser.at = at
    read = parser.union()
    if read is None or not _is_certain(read, records=False) or (read.names and not read.target):
        return _leading_brackets(words, marks)
    read, end = _annotated(_with_flags(read, flags), words, tokens, parser.at, marks)
    following = tokens[end] if end < len(tokens) else None
    if following is None:
        return read, len(words)
    if following.lowered in vocabulary().words("type_words", "specifies") and _is_plain(read):
        return read, following.start
    if following.text not in ".,;:-–—" or (following.text == "." and not _is_end(tokens, end)):
        return None
    return read, following.end


def read_implied_type(words: str) -> TypeRead | None:
    """Return the type that a description implies where nothing names one ("Whether it sleeps": boolean); None for none.

    Weaker than a type that is named: a sample that shows another type is right.
    """
    bare = words[:_LONGEST].replace("`", "").lstrip("*_( ")
    phrase = vocabulary().phrases("implied_types").starts(bare)
    if phrase is not None:
        return TypeRead(Kind(phrase.key.partition(".")[2].removesuffix("_within")))
    matches = vocabulary().phrases("implied_types").find(bare)
    within = next((phrase.key for phrase in matches if phrase.key.endswith("_within")), None)
    return TypeRead(Kind(within.partition(".")[2].removesuffix("_within"))) if within is not None else None


def _leading_brackets(words: str, marks: Marks) -> tuple[TypeRead, int] | None:
    """Read the type in the brackets that a description begins with."""
    read = read_type_in_brackets(words, marks) if words.lstrip()[:1] in ("(", "[") else None
    return (read[0], read[2]) if read and not words[: read[1]].strip() else None


def read_type_in_brackets(words: str, marks: Marks = ()) -> tuple[TypeRead, int, int] | None:
    """Return the type that is in brackets in a description ("the name (string, required)"), and its offsets."""
    tokens = tokens_of(plain(words), ())
    opening = [token for token in tokens if token.text in ("(", "[") and token.kind == "mark"][:_BRACKETS]
    if any(token.lowered in vocabulary().words("type_words", "encoded") for token in tokens):
        return None  # what is in brackets is what a text encodes
    for token in opening:
        end = closing(words, token.start)
        inside = words[token.start + 1 : end]
        read = read_type(inside, shifted(marks, token.start + 1, end)) if 0 < len(inside) < _LONGEST else None
        if read is not None and _is_certain(read):
            return read, token.start, end + 1
    return None


def _says_null(words: str) -> bool:
    """Whether null is all that a cell allows."""
    return bool(words.strip()) and words.lower().split()[-1].strip("`*_.") in ("null", "nil")


def _line_type(line: str, marks: Marks) -> TypeRead | None:
    """Read the type that one line says, flags and annotations around it; None for prose."""
    if len(line) > _LONGEST:
        return None
    if _QUOTED_LIST.fullmatch(line) and (values := read_values_cell(line, marks, Kind.STRING)) is not None:
        return TypeRead(Kind.STRING, values=values)
    tokens = tokens_of(plain(line), ())
    at, flags = _leading_flags(tokens, 0)
    parser = TypeParser(line, tokens, marks)
    parser.at = at
    read = parser.union()
    if read is None or _is_number(read):
        return None
    read, end = _annotated(_with_flags(read, flags), line, tokens, parser.at, marks)
    if end >= len(tokens):
        return read
    drawn = read_layout(line[tokens[end].start :]) is not None
    if not (_is_certain(read) and (drawn or _may_go_on(tokens, end))):
        return None
    start = tokens[end + 1].start if tokens[end].text in ".,;:-–—" and end + 1 < len(tokens) else tokens[end].start
    read, left = _noted(read, line[start:].strip(), shifted(marks, start, len(line)))
    return _replace(read, rest=(*read.rest, left)) if left else read


def _is_number(read: TypeRead) -> bool:
    """Whether a lone number is where a type should."""
    return read.values is not None and len(read.values.values) == 1 and read.kind in NUMERIC


def _leading_flags(tokens: Sequence[Token], at: int) -> tuple[int, Flags]:
    """Read flags before a type ("nullable String"), and return the index after them."""
    flags = Flags()
    while (read := flag_at(tokens, at)) is not None and not type_word(tokens, at):
        if read[1] < len(tokens) and tokens[read[1]].text in "<[" and not tokens[read[1]].spaced:
            break  # Nullable<int>, Optional[int]
        at, flags = read[1], flags.joined(flag(read[0]))
        while at < len(tokens) and tokens[at].text in ",;:-–.)":
            at += 1
    return at, flags


def _annotated(read: TypeRead, words: str, tokens: Sequence[Token], at: int, marks: Marks) -> tuple[TypeRead, int]:
    """``read`` with the brackets and flags that follow it, and the index of the first token after them."""
    while at < len(tokens):
        token = tokens[at]
        if token.text in "([{<" and token.kind == "mark":
            end = closing(words, token.start)
            read = _bracketed(read, words[token.start + 1 : end], shifted(marks, token.start + 1, end))
            while at < len(tokens) and tokens[at].start <= end:
                at += 1
            continue
        index = at
        while index < len(tokens) and tokens[index].text in ",;|-–/":
            index += 1
        following = flag_at(tokens, index)
        if following is None:
            return read, at
        read, at = _with_flags(read, flag(following[0])), following[1]
    return read, at


def _bracketed(read: TypeRead, inside: str, marks: Marks) -> TypeRead:
    """``read`` with what is in brackets after it, part by part."""
    if (bounds := _RANGE.fullmatch(inside)) and read.kind in (*NUMERIC, Kind.STRING, Kind.ARRAY):
        return _replace(read, limits=_bounded(read, *bounds.groups()))
    if read.enum or read.kind is Kind.STRING:
        values = _listed_values(inside, marks, enum=read.enum)
        if values is not None:
            return _replace(read, values=values, enum=True)
    for part, part_marks in parts(inside, marks):
        read, left = _noted(read, part, part_marks)
        read = _replace(read, rest=(*read.rest, left)) if left else read
    return read


def _bounded(read: TypeRead, least: str, most: str) -> Limits:
    """Return the limits that two numbers in brackets set: of a number, the length of a text, the items of a list."""
    low, high = number_of(least), number_of(most)
    if read.kind in NUMERIC:
        return _replace(read.limits, minimum=low, maximum=high)
    if not isinstance(low, int) or not isinstance(high, int):
        return read.limits
    if read.kind is Kind.ARRAY:
        return _replace(read.limits, min_items=low, max_items=high)
    return _replace(read.limits, min_length=low, max_length=high)


def _noted(read: TypeRead, note: str, marks: Marks) -> tuple[TypeRead, str]:
    """``read`` with what a note beside it adds, and the words of the note where nothing was understood."""
    note_marks = marks
    if flags := flags_of(note):
        return _with_flags(read, flags), ""
    if layout := read_layout(note):
        return _replace(_dated(read, layout), layout=layout), ""
    if (enriched := _enriched(read, note, note_marks)) is not None:
        return enriched, ""
    default, limits = read_default(note, note_marks, read.kind), read_limits(note, read.kind)
    if default is not None:
        read = _replace(read, default=default.value)
    if limits != Limits():
        read = _replace(read, limits=limits)
    values = read_values(note, note_marks, read.kind, enum=read.enum)
    if values is None and read.enum and read.values is None:
        listed = read_values_cell(note, note_marks)
        values = listed if listed and len(listed.values) > 1 else None
    if values is not None:
        read = _replace(read, values=values)
    understood = default is not None or limits != Limits() or values is not None
    return read, "" if understood else note


def _enriched(read: TypeRead, note: str, marks: Marks) -> TypeRead | None:
    """``read`` made more exact by a note, which may be labelled: "format: date"."""
    labelled = _LABEL.match(note)
    start = labelled.end() if labelled else 0
    return _refined_by(read, note[start:], shifted(marks, start, len(note)))


def _refined_by(read: TypeRead, note: str, marks: Marks) -> TypeRead | None:
    """``read`` made more exact by a note that is a type, a format, a length or a record's name; None for none."""
    bare = " ".join(note.split()).strip("`*_. ")
    if read.kind is Kind.DATETIME and bare in _UNITS:
        return _replace(read, kind=Kind.INTEGER, format=_UNITS[bare])
    if bare.isdigit() and read.kind is Kind.STRING:
        return _replace(read, limits=_replace(read.limits, max_length=int(bare)))
    tokens = [token for token in tokens_of(plain(note), ()) if not (token.start == 0 and token.lowered == "of")]
    if tokens and tokens[0].lowered in vocabulary().words("type_words", "enum") and len(tokens) < 4:
        return _replace(read, enum=True)
    inner = _whole_type(note, tokens, marks)
    if inner is None or inner.values is not None:
        return None
    if read.kind is Kind.ARRAY:
        items = inner if read.items is None else _enriched(read.items, note, marks)
        return items and _replace(read, items=items)
    if read.kind is None and inner.kind is not None and not inner.names:
        return _replace(inner, names=read.names, target=read.target)
    if read.kind is Kind.OBJECT and not read.names and inner.names:
        return _replace(read, names=inner.names, target=inner.target)
    if read.kind is Kind.OBJECT and inner.kind is Kind.MAP:
        return _replace(read, kind=Kind.MAP, items=inner.items)
    return _refined(read, inner)


def _refined(read: TypeRead, inner: TypeRead) -> TypeRead | None:
    """Refine a type: a text that is a moment, an integer of a width."""
    if read.kind is Kind.STRING and inner.kind in (Kind.DATE, Kind.DATETIME, Kind.TIME, Kind.FILE):
        return _replace(read, kind=inner.kind)
    if inner.format and read.kind in (Kind.STRING, Kind.INTEGER, Kind.NUMBER, Kind.DECIMAL, None):
        fits = read.kind in (format_kind(inner.format), Kind.STRING) or read.kind is None
        kind = read.kind or format_kind(inner.format)
        return _replace(read, kind=kind, format=inner.format) if fits else read
    if read.kind is Kind.STRING and inner.kind in (Kind.DECIMAL, Kind.NUMBER, Kind.INTEGER):
        return _replace(read, format="decimal")
    if read.kind is Kind.NUMBER and inner.kind in (Kind.INTEGER, Kind.DECIMAL):
        return _replace(read, kind=inner.kind)
    return read if inner.kind is read.kind and not inner.names else None


def _whole_type(words: str, tokens: Sequence[Token], marks: Marks) -> TypeRead | None:
    """Read the type that all of ``words`` are; None where something is left."""
    parser = TypeParser(words, tokens, marks)
    read = parser.union()
    return read if read is not None and parser.at == len(tokens) else None


def _listed_values(inside: str, marks: Marks, *, enum: bool) -> Values | None:
    """Read the values in the brackets after a type: "enum (a, b)", "string (`a` or `b`)"."""
    if flags_of(inside):
        return None
    if enum:
        return read_values_cell(inside, marks)
    if not marks and "|" not in inside and "'" not in inside and '"' not in inside:
        return None
    return read_values(f"({inside})", moved(marks, 1), Kind.STRING)


def _only_values(words: str, marks: Marks) -> TypeRead | None:
    """Read a type cell that lists values and names no type."""
    values = read_values(words, marks)
    return TypeRead(Kind.STRING, enum=True, values=values) if values else None


def _with_line_values(read: TypeRead, words: str, marks: Marks) -> TypeRead:
    """``read`` with the values that the lines of its cell list."""
    if read.values is not None or "\n" not in words:
        return read
    values = read_values(words, marks, read.kind if read.kind is not Kind.ARRAY else None, enum=read.enum)
    return _replace(read, values=values) if values else read


def _with_flags(read: TypeRead, flags: Flags) -> TypeRead:
    return _replace(
        read,
        required=read.required if flags.required is None else flags.required,
        nullable=read.nullable or flags.nullable,
        deprecated=read.deprecated or flags.deprecated,
        read_only=read.read_only or flags.read_only,
        write_only=read.write_only or flags.write_only,
        location=read.location or flags.location,
        limits=_replace(read.limits, unique=True) if flags.unique else read.limits,
    )


def _dated(read: TypeRead, layout: str) -> TypeRead:
    """``read`` as the moment that a layout spells."""
    if read.kind not in (Kind.STRING, None):
        return read
    timed, dated = "H" in layout, "Y" in layout
    return _replace(read, kind=Kind.DATETIME if timed and dated else Kind.DATE if dated else Kind.TIME)


def _is_certain(read: TypeRead, *, records: bool = True) -> bool:
    """Whether ``read`` has a kind all the way down; a list of what may be ``records`` has one too."""
    if read.kind is Kind.UNION:
        return all(map(_is_certain, read.options))
    if read.items is not None:
        return _is_certain(read.items) or (records and bool(read.items.names))
    return read.kind is not None


def _is_plain(read: TypeRead) -> bool:
    """Whether a type can begin a sentence such as "Boolean that …", and is no other noun there."""
    return (
        read.kind in (Kind.STRING, Kind.INTEGER, Kind.BOOLEAN, Kind.DATETIME, Kind.ARRAY, Kind.OBJECT)
        and not read.format
    )


def _may_go_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether a line may go on with the token ``at`` after its type: a mark, or a word that says more about values."""
    token = tokens[at]
    return token.text in ".,;:-–—=<>≥≤→+" or token.lowered in vocabulary().words("type_words", "goes_on")


def _is_end(tokens: Sequence[Token], at: int) -> bool:
    return at + 1 >= len(tokens) or tokens[at + 1].spaced
