"""Limits: the least and the most that words allow: of a number, of the length of a text, of the items of a list."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence

import msgspec

from codegen.wording.scalars import Kind, Limits, number_of
from codegen.wording.sizes import read_count, read_letters
from codegen.wording.tokens import Token, tokens_of
from codegen.wording.vocabulary import vocabulary

_FILLERS = 5  # tokens between a phrase and its number
_UNIT = 3  # tokens after a number that may name what it counts
_MOST = 30  # phrases of one text
_RANGE = re.compile(r"(-?\d{1,12}(?:\.\d{1,6})?)(?:-|\.\.)(-?\d{1,12}(?:\.\d{1,6})?)")
_COMPARED = re.compile(r"(?:^|(?<=[\s(,;:]))(>=|<=|≥|≤|>|<)\s?[`\"']?(-?\d{1,12}(?:[.,]\d{1,6}){0,3})(?![\w%-])")
_PATTERN = re.compile(r"[`\"'/]?(\^[^\s`]{1,200}\$)[`\"'/]?")
_DASHES = frozenset((*"-–—~", "..."))
_COUNTED_FROM = {"from_zero": 0, "from_one": 1}  # "a zero-based number of the page": no number follows
_replace = msgspec.structs.replace


class _Bound(msgspec.Struct, frozen=True):
    """A least or a most as words say it, and what the words after the number count."""

    least: int | float | None = None
    most: int | float | None = None
    open_least: bool = False
    open_most: bool = False
    unit: str = ""


def read_limits(words: str, kind: Kind | None = None) -> Limits:
    """Return the limits that words state, with ``Limits()`` where they state none.

    Args:
        words: A description, a cell of a column "Length", or what is in brackets after a type.
        kind: The type of the field where it is known. A number without a unit limits a number or the items of a list,
            never the length of a text.
    """
    limits = Limits()
    tokens = [token for token in tokens_of(words) if token.kind != "line"]
    for bound in _bounds(words, tokens):
        limits = _with_bound(limits, bound, kind)
    if pattern := _pattern(words, tokens):
        limits = _replace(limits, pattern=pattern)
    return _with_size(limits, words, kind)


def _with_size(limits: Limits, words: str, kind: Kind | None) -> Limits:
    """``limits`` with the one size that all values have, where words state no other limit of it."""
    if kind is Kind.ARRAY and limits.min_items is None and limits.max_items is None and (count := read_count(words)):
        return _replace(limits, min_items=count.size, max_items=count.size)
    if kind is Kind.STRING and limits.min_length is None and limits.max_length is None:
        letters = read_letters(words)
        return _replace(limits, min_length=letters.size, max_length=letters.size) if letters else limits
    return limits


def _bounds(words: str, tokens: Sequence[Token]) -> Iterator[_Bound]:
    starts = {token.start: index for index, token in enumerate(tokens)}
    ends = {token.end: index + 1 for index, token in enumerate(tokens)}
    phrases = vocabulary().phrases("limits").find(words[: tokens[-1].end if tokens else 0])
    for _, phrase in zip(range(_MOST), phrases, strict=False):
        first, after = starts.get(phrase.start), ends.get(phrase.end)
        if first is not None and after is not None and not _is_conditional(tokens, first):
            yield from _bound(phrase.key.partition(".")[2], tokens, first, after)
    yield from _bare_ranges(tokens)
    yield from _comparisons(words)


def _bound(key: str, tokens: Sequence[Token], first: int, after: int) -> Iterator[_Bound]:
    """Yield the bound of one phrase, by the number or the two numbers after it."""
    if key in _COUNTED_FROM:
        yield _Bound(least=_COUNTED_FROM[key], unit="number")
        return
    named = " ".join(token.lowered for token in tokens[first:after])
    at, skipped = _skip(tokens, after)
    number = _number(tokens, at)
    if number is None:
        pair = _pair_in_one(tokens, at)
        if pair and key in ("range", "exactly"):
            yield _Bound(*pair, unit=_unit(tokens, at + 1) or _unit_of(f"{named} {skipped}"))
        return
    value, end = number
    unit = _unit(tokens, end) or _unit_of(f"{named} {skipped}")
    if key in ("range", "exactly"):
        yield from _spread(key, value, tokens, end, unit)
    elif key == "minimum":
        yield _Bound(least=value, unit=unit)
    elif key == "maximum":
        yield _Bound(most=value, unit=unit)
    elif key == "above":
        yield _Bound(least=value, open_least=True, unit=unit)
    elif key == "below":
        yield _Bound(most=value, open_most=True, unit=unit)


def _spread(key: str, value: int | float, tokens: Sequence[Token], end: int, unit: str) -> Iterator[_Bound]:
    """Both bounds of a range; "exactly 3 characters" is a range too."""
    if (second := _second(tokens, end)) is not None:
        yield _Bound(value, second[0], unit=_unit(tokens, second[1]) or unit)
    elif key == "exactly" and unit == "length":
        yield _Bound(value, value, unit=unit)


def _second(tokens: Sequence[Token], at: int) -> tuple[int | float, int] | None:
    """Return the second number of a range whose first one ends before ``at``, and the index after it."""
    if at < len(tokens) and (tokens[at].lowered in _words("to") or tokens[at].text in _DASHES):
        return _number(tokens, at + 1)
    return None


def _bare_ranges(tokens: Sequence[Token]) -> Iterator[_Bound]:
    """Ranges that are a clause of their own: "(1-100)", "; 0–1500", "1-256 characters", "1 to 100"."""
    for index, token in enumerate(tokens):
        pair, end = _pair_in_one(tokens, index), index + 1
        if pair is None and (first := _number(tokens, index)) and (second := _second(tokens, first[1])):
            pair, end = (first[0], second[0]), second[1]
        if pair is None or token.kind not in ("word", "code"):
            continue
        unit = _unit(tokens, end)
        alone = _is_clause_end(tokens, end) and (index == 0 or tokens[index - 1].text in ",;:.([")
        if pair[0] < pair[1] and (alone or unit in ("length", "items")):
            yield _Bound(*pair, unit=unit)


def _comparisons(words: str) -> Iterator[_Bound]:
    for sign, spelled in _COMPARED.findall(words[:2000]):
        number = number_of(spelled.rstrip(".,"))
        if number is None or re.search(r"(?i)\b(?:if|when)\b[^.]{0,40}" + re.escape(sign), words[:2000]):
            continue
        if sign in (">", ">=", "≥"):
            yield _Bound(least=number, open_least=sign == ">")
        else:
            yield _Bound(most=number, open_most=sign == "<")


def _with_bound(limits: Limits, bound: _Bound, kind: Kind | None) -> Limits:
    """``limits`` with ``bound`` where it limits what a field of ``kind`` has; the first statement counts."""
    low, high = _fields(bound.unit, kind)
    if not low:
        return limits
    if bound.least is not None and getattr(limits, low) is None and _fits(bound.least, low):
        limits = _replace(limits, **{low: bound.least})
        limits = _replace(limits, exclusive_minimum=bound.open_least and low == "minimum")
    if bound.most is not None and getattr(limits, high) is None and _fits(bound.most, high):
        limits = _replace(limits, **{high: bound.most})
        limits = _replace(limits, exclusive_maximum=bound.open_most and high == "maximum")
    return limits


def _fields(unit: str, kind: Kind | None) -> tuple[str, str]:
    """Return the names of the limits that a bound sets; two empty ones for none."""
    if unit == "none" or (unit in ("time", "items") and kind is None) or (unit == "number" and kind is Kind.ARRAY):
        return "", ""
    if unit == "length":
        return ("min_length", "max_length") if kind in (Kind.STRING, Kind.FILE, None, Kind.ANY) else ("", "")
    if kind is Kind.ARRAY:
        return "min_items", "max_items"
    if unit == "items" and kind not in (Kind.INTEGER, Kind.NUMBER, Kind.DECIMAL):
        return ("min_items", "max_items") if kind is None else ("", "")
    numeric = kind in (Kind.INTEGER, Kind.NUMBER, Kind.DECIMAL, None, Kind.UNION)
    return ("minimum", "maximum") if numeric else ("", "")


def _fits(value: int | float, name: str) -> bool:
    return name in ("minimum", "maximum") or (isinstance(value, int) and value >= 0)


def _skip(tokens: Sequence[Token], at: int) -> tuple[int, str]:
    """Return the index after a few unimportant words, and these words."""
    skipped: list[str] = []
    for index in range(at, min(at + _FILLERS, len(tokens))):
        token = tokens[index]
        if token.text not in (":", "=", "(") and token.lowered not in _words("fillers"):
            at_number = None if _number(tokens, index) else _after_link(tokens, index)
            return at_number or index, " ".join(skipped)
        skipped.append(token.lowered)
    return min(at + _FILLERS, len(tokens)), " ".join(skipped)


def _after_link(tokens: Sequence[Token], at: int) -> int | None:
    """Return the index of the number in "maximum of owls allowed is 3", from "owls" on; None where no "is" leads to
    one.
    """
    for index in range(at, min(at + _FILLERS, len(tokens) - 1)):
        if tokens[index].text == ":" or tokens[index].lowered in _words("links"):
            return index + 1 if _number(tokens, index + 1) else None
        if tokens[index].kind != "word":
            return None
    return None


def _number(tokens: Sequence[Token], at: int) -> tuple[int | float, int] | None:
    """Return the number at ``at``, which commas may group ("1,000"), and the index after it."""
    if at >= len(tokens) or tokens[at].kind not in ("word", "code", "quoted", "strong"):
        return None
    number, end = number_of(tokens[at].text), at + 1
    if number is None:
        return None
    while (
        end + 1 < len(tokens)
        and tokens[end].text == ","
        and not tokens[end + 1].spaced
        and len(tokens[end + 1].text) == 3
    ):
        grouped = number_of(f"{number}{tokens[end + 1].text}")
        if grouped is None:
            break
        number, end = grouped, end + 2
    return number, end


def _pair_in_one(tokens: Sequence[Token], at: int) -> tuple[int | float, int | float] | None:
    """Both numbers of a token such as "1-100"."""
    match = _RANGE.fullmatch(tokens[at].text) if at < len(tokens) else None
    low, high = (number_of(match[1]), number_of(match[2])) if match else (None, None)
    return (low, high) if low is not None and high is not None else None


def _unit(tokens: Sequence[Token], at: int) -> str:
    """Return what the number before ``at`` counts: "length", "items", "time", "none" for no limit, "" for no word."""
    for index in range(at, min(at + _UNIT, len(tokens))):
        token = tokens[index]
        if token.kind != "word" or (index > at and token.lowered in ("and", "or", "if", "in", "of")):
            return ""
        if unit := _unit_of(token.lowered):
            return unit
    return ""


def _unit_of(words: str) -> str:
    for word in words.split():
        if word in _words("not_units"):
            return "none"
        if word in _words("length"):
            return "length"
        if word in _words("items"):
            return "items"
        if word in _words("time"):
            return "time"
    return ""


def _is_clause_end(tokens: Sequence[Token], at: int) -> bool:
    return at >= len(tokens) or tokens[at].text in ".,;)]" or tokens[at].lowered in ("inclusive", "included", "default")


def _is_conditional(tokens: Sequence[Token], at: int) -> bool:
    """Whether the clause before ``at`` is a condition ("if more than 5 owls …")."""
    for index in range(at - 1, max(-1, at - 15), -1):
        token = tokens[index]
        if token.text in ".,;:(":
            return False
        if token.lowered in ("if", "when", "whenever", "unless", "after", "takes", "longer"):
            return True
    return False


def _pattern(words: str, tokens: Sequence[Token]) -> str | None:
    """Return the regular expression that words give, anchored at both ends."""
    if not any(token.lowered in _words("pattern") for token in tokens):
        return None
    match = _PATTERN.search(words[:2000])
    return match[1] if match else None


@functools.cache
def _words(key: str) -> frozenset[str]:
    return vocabulary().words("limit_words", key)
