"""Example JSON: reads a printed example as the JSON that travels, however the page has bent it, and says each repair.

Strict JSON first; only what that refuses goes through the tolerant reader below. Recognised bends: typographic quotes
and dashes, trailing and lone commas, brackets missing or left over at the end, pairs without their braces, comments,
dots for what is left out, names and strings as JavaScript and Python write them, ``<number>`` placeholders and bare
words for values, alternatives (``"open" | "paid"``), sentences and ``{ }`` in lists ("and so on"), numbers with binary
noise.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable
from typing import Any

import msgspec

from codegen.interpret.printed_values import (
    PLACEHOLDER,
    Placeholder,
    denoise,
    elide,
    has_placeholder,
    straight,
    straighten,
)
from codegen.spec.record import Json

DEEPEST = 100
_DOUBLE = '"“”„'
_BLANK = re.compile(r"[\s\u200b\ufeff]+")
_ESCAPED = re.compile(r"[\\\x00-\x1f]")
_MAY_BE_PASSED = "/#<.…\u200b\ufeff"
_COMMENT = re.compile(r"//[^\n]*|#[^\n]*|/\*.*?\*/|<!--.*?-->", re.DOTALL)
_LEFT_OUT = re.compile(r"(?:\.{2,}|…)[^\n\"“”'{}\[\],:]*")
_BARE_NAME = re.compile(r"([A-Za-z_$][\w$-]{0,100})(?=\s*:)")
_NUMBER = re.compile(r"[-–−]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")
_HALF_CHARACTER = re.compile(r"[\ud800-\udfff]")
_HOLE = re.compile(r"<[^<>\n]{1,80}>|\{\{[^{}\n]{1,80}\}\}")
_WORD = re.compile(r"(?:true|false|null|True|False|None|undefined)\b")
_CONSTANTS = {"true": True, "false": False, "null": None, "True": True, "False": False, "None": None, "undefined": None}
_OR = re.compile(r"[ \t]*\|(?!\|)\s*")
_BARE_VALUE = re.compile(r"(?!NaN|Infinity)[A-Za-z_$][^\n\"“”'{}\[\],:]{0,80}(?=\s*(?:[,}\]]|\n|$))")
_TWICE = "a name twice in one object, of which the last value counts"


class Printed(msgspec.Struct, frozen=True):
    """An example read: its value, the repairs it took, and whether it shows a form instead of values."""

    value: Json
    repairs: tuple[str, ...] = ()
    template: bool = False


class UnreadableError(Exception):
    """No repair makes this JSON; ``offset`` is where reading ended, in characters."""

    def __init__(self, problem: str, offset: int) -> None:
        super().__init__(problem)
        self.offset = offset


def read_printed(text: str, *, lifted: bool = False) -> Printed:
    """Read the JSON that ``text`` prints. ``lifted``: the page ran it through its typography, straighten all of it.

    Raises UnreadableError when no known repair helps.
    """
    repairs: list[str] = []
    value = _strict(text, repairs)
    if value is _NOTHING:
        value = _Tolerant(text, repairs).document()
    elif _too_deep(value):
        raise UnreadableError(f"nested deeper than {DEEPEST}", 0)
    if lifted or set(repairs) - {_TWICE}:
        value = straighten(value, repairs)
    value = elide(denoise(value, repairs), repairs)
    template = has_placeholder(value)
    return Printed(value, tuple(dict.fromkeys(repairs)), template)


_NOTHING: Any = object()


def _strict(text: str, repairs: list[str]) -> Any:
    def pairs(named: list[tuple[str, Any]]) -> dict[str, Any]:
        members = dict(named)
        if len(members) < len(named):
            repairs.append(_TWICE)
        return members

    try:
        value = json.loads(text, parse_constant=_refuse, parse_float=_finite, object_pairs_hook=pairs)
    except (ValueError, RecursionError):
        return _NOTHING
    return _NOTHING if "\\u" in text and _HALF_CHARACTER.search(json.dumps(value, ensure_ascii=False)) else value


def _refuse(word: str) -> Any:
    raise ValueError(word)


def _finite(word: str) -> float:
    """Read a number; ValueError for one that is too large for a computer, which JSON could not carry on."""
    number = float(word)
    return number if math.isfinite(number) else _refuse(word)


def _too_deep(value: Any) -> bool:
    """Whether ``value`` is nested deeper than an example may be."""
    level = [value]
    for _ in range(DEEPEST + 1):
        level = [inner for nested in level for inner in _inside(nested)]
        if not level:
            return False
    return True


def _inside(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


class _Tolerant:
    """Recursive descent over text that is almost JSON."""

    def __init__(self, text: str, repairs: list[str]) -> None:
        self.text = text.replace("\u00a0", " ")
        self.at = 0
        self.repairs = repairs
        self.left_out = False  # whether dots are right before the place at hand

    def document(self) -> Any:
        value = self.value(0)
        self.space()
        while self.peek() in set("]},"):
            self.repair("stray bracket")
            self.at += 1
            self.space()
        if self.at < len(self.text):
            raise UnreadableError("words after the end of the JSON", self.at)
        return value

    def value(self, depth: int) -> Any:
        if depth > DEEPEST:
            raise UnreadableError(f"nested deeper than {DEEPEST}", self.at)
        self.space()
        here = self.peek()
        if here == "{":
            return self.pairs("}", depth)
        if here == "[":
            return self.items(depth)
        if self.left_out and (not here or here in ",]}"):
            return Placeholder("any")
        start, value = self.at, self.scalar(depth)
        if not depth or _OR.match(self.text, self.at) is None:
            return value
        return self.alternatives(start, depth)

    def scalar(self, depth: int) -> Any:
        here = self.peek()
        if here and here in _DOUBLE:
            return self.string()
        return self.single_quoted() if here == "'" else self.word(depth)

    def alternatives(self, start: int, depth: int) -> Placeholder:
        """Pass values with strokes between, of which one is sent: they show a form, as the words for a type do."""
        while match := _OR.match(self.text, self.at):
            self.at = match.end()
            self.scalar(depth)
        self.repair("alternatives instead of a value")
        return Placeholder(self.text[start : self.at])

    def pairs(self, closing: str, depth: int) -> dict[str, Any]:
        self.at += 1
        members: dict[str, Any] = {}
        while not self.closed(closing):
            name = self.key()
            if name in members:
                self.repair(_TWICE)
            members[name] = self.value(depth + 1)
        return members

    def key(self) -> str:
        name = self.name()
        self.space()
        if self.peek() != ":" and name.endswith(":"):
            self.repair("a colon inside a name")
            return name[:-1]
        if self.peek() != ":":
            raise UnreadableError("a colon was expected", self.at)
        self.at += 1
        return name

    def name(self) -> str:
        if self.peek() == "'":
            return self.single_quoted()
        if bare := _BARE_NAME.match(self.text, self.at):
            self.repair("names without quotes")
            self.at = bare.end()
            return bare.group()
        if not self.peek() or self.peek() not in _DOUBLE:
            raise UnreadableError("a quoted name was expected", self.at)
        return self.string()

    def items(self, depth: int) -> list[Any]:
        if self.bare_pairs():
            self.repair("pairs without braces")
            return [self.pairs("]", depth)]
        self.at += 1
        items = []
        while not self.closed("]"):
            items.append(self.value(depth + 1))
        return items

    def bare_pairs(self) -> bool:
        """Whether the list at hand holds ``"name": value`` without braces around."""
        return re.compile(r'\[\s*["“”][^"“”\n]*["“”]\s*:').match(self.text, self.at) is not None

    def closed(self, closing: str) -> bool:
        """Pass commas; whether the end of this list or object is reached, or the text ends."""
        commas = self.commas()
        if self.at >= len(self.text):
            self.repair("brackets missing at the end")
            return True
        if self.peek() == closing:
            if commas and not self.left_out:
                self.repair("trailing comma")
            self.at += 1
            return True
        if self.peek() in set("]}"):
            self.repair("brackets missing at the end")
            return True
        return False

    def commas(self) -> int:
        count = 0
        self.space()
        while self.peek() == ",":
            count += 1
            self.at += 1
            self.space()
        return count

    def single_quoted(self) -> str:
        end = self.at + 1
        while end < len(self.text) and self.text[end] not in "'\n":
            end += 2 if self.text[end] == "\\" else 1
        if self.text[end : end + 1] != "'":
            raise UnreadableError("a string without an end", self.at + 1)
        self.repair("single quotes")
        body, self.at = self.text[self.at + 1 : end], end + 1
        return self.whole(re.sub(r"\\(.)", r"\1", body))

    def string(self) -> str:
        opening = self.peek()
        if opening != '"':
            self.repair("typographic quotes")
        start = self.at + 1
        end = self.end_of_string(start, opening)
        self.at = end + 1
        body = self.text[start:end].replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")
        try:
            if not _ESCAPED.search(self.text, start, end):  # the usual case, many times faster
                return self.whole(self.text[start:end])
            return self.whole(str(json.loads(f'"{body}"', strict=False)))
        except ValueError:
            raise UnreadableError("a string that JSON cannot hold", start) from None

    @staticmethod
    def whole(words: str) -> str:
        """``words``; ValueError when an escape gives half a character, which no file can hold."""
        if _HALF_CHARACTER.search(words):
            raise ValueError(words)
        return words

    def end_of_string(self, start: int, opening: str) -> int:
        at = start
        while at < len(self.text):
            char = self.text[at]
            if char == "\\":
                at += 2
                continue
            if char == '"' or (char in _DOUBLE and opening != '"') or (char == "”" and self.structural(at + 1)):
                return at
            at += 1
        raise UnreadableError("a string without an end", start)

    def structural(self, at: int) -> bool:
        """Whether only blanks are between ``at`` and a mark that can follow a string."""
        rest = self.text[at : at + 200].lstrip()
        return not rest or rest[0] in ",:]}"

    def word(self, depth: int) -> Any:
        if match := PLACEHOLDER.match(self.text, self.at):
            self.at = match.end()
            return Placeholder(match.group(1).lower())
        if match := _NUMBER.match(self.text, self.at):
            return self.number(match)
        if match := _WORD.match(self.text, self.at):
            self.at = match.end()
            return _CONSTANTS[match.group()]
        if depth and (match := _HOLE.match(self.text, self.at) or _BARE_VALUE.match(self.text, self.at)):
            self.repair("words instead of a value")
            self.at = match.end()
            return Placeholder(match.group().strip("<>{} ").lower())
        raise UnreadableError("no JSON value", self.at)

    def number(self, match: re.Match[str]) -> Any:
        printed = match.group()
        if printed[0] in "–−":
            self.repair("typographic quotes or dashes")
        try:
            value = json.loads(straight(printed), parse_float=_finite)
        except ValueError:
            raise UnreadableError("a number that JSON cannot hold", self.at) from None
        self.at = match.end()
        return value

    def space(self) -> None:
        """Pass blanks, comments, and the dots that represent what the page leaves out."""
        self.left_out = False
        while (here := self.peek()) and (here in _MAY_BE_PASSED or here.isspace()):
            if match := _BLANK.match(self.text, self.at):
                pass
            elif match := _COMMENT.match(self.text, self.at):
                self.repair("comments")
            elif match := _LEFT_OUT.match(self.text, self.at):
                self.left_out = True
                self.repair("dots for what is left out")
            else:
                return
            self.at = match.end()

    def peek(self) -> str:
        """Return the character at hand, an empty string at the end."""
        return self.text[self.at : self.at + 1]

    def repair(self, what: str) -> None:
        self.repairs.append(what)
