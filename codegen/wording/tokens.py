"""Tokens: the words of a text, its code and quotations, and its marks of punctuation, in one linear pass."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import Literal

import msgspec

from codegen.wording.marks import Marks

LONGEST = 5_000  # characters; what is longer is no description of a field, and is read up to here only
_SET_APART = ("code", "strong", "badge")
_EMPHATIC = 60  # characters; longer strong text is a sentence, not a value

_TOKEN = re.compile(
    r"""
    (?P<space>[^\S\n]+)
    | (?P<line>\s*\n\s*(?:[-*•·+–]\s+)?)
    | `{1,3}(?P<code>[^`\n]{1,200})`{1,3}
    | "(?P<double>[^"\n]{0,120})" | “(?P<curly>[^”\n]{0,120})” | „(?P<low>[^“”\n]{0,120})[“”]
    | «\s?(?P<angle>[^»\n]{0,120}?)\s?» | ‘(?P<single>[^’\n]{0,80})’
    | (?<![\w'])'(?P<straight>[^'\n]{1,80})'(?![\w'])
    | (?P<url>https?://[^\s<>"'`)]{1,300})
    | (?P<dots>\.{2,}|…)
    | (?P<arrow>[-=]{1,2}>|→|⇒)
    | (?P<pipe>\|\|?)
    | (?P<elided>(?<!\w)[dD]['’](?=\w))
    | (?P<word>(?:(?<!\w)[-+@#$](?=\w))?\w++(?:(?:::|[-.:+&@'’])\w++)*+)
    | (?P<mark>.)
    """,
    re.VERBOSE,
)
_QUOTES = ("double", "curly", "low", "angle", "single", "straight")
TokenKind = Literal["word", "code", "quoted", "strong", "url", "mark", "line"]


class Token(msgspec.Struct, frozen=True):
    """One token; ``text`` of code and quotations is what is inside. ``mark`` also covers "..." and arrows ("→")."""

    kind: TokenKind
    text: str
    start: int
    end: int
    lowered: str
    spaced: bool = False  # white space, a line or the text's start comes before it

    @property
    def set_apart(self) -> bool:
        """Whether the page or its author set the words apart as a value."""
        return self.kind in ("code", "quoted", "strong")


def tokens_of(words: str, marks: Marks = ()) -> tuple[Token, ...]:
    """Return the tokens of ``words``; text that a code, strong or badge mark covers is one token."""
    return _tokens_of(words[:LONGEST], tuple(marks))


@functools.lru_cache(maxsize=2_000)  # most cells of a table say what others of it do, and each is read several times
def _tokens_of(words: str, marks: Marks) -> tuple[Token, ...]:
    found: list[Token] = []
    at = 0
    for kind, start, end in _stretches(words, marks):
        found += _plain(words, at, start)
        found.append(_token(kind, _bare(words[start:end]), start, end, words))
        at = end
    found += _plain(words, at, len(words))
    return tuple(found)


def _bare(code: str) -> str:
    """Code without the quotes that it spells a string with."""
    plain = code.strip().strip("`").strip()
    quoted = len(plain) > 1 and plain[0] == plain[-1] and plain[0] in "\"'" and plain.count(plain[0]) == 2
    return plain[1:-1] if quoted else plain


def _stretches(words: str, marks: Marks) -> Iterator[tuple[TokenKind, int, int]]:
    """Yield the marked stretches that become one token each, without those inside another."""
    at = 0
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
        short = mark.kind == "code" or mark.end - mark.start <= _EMPHATIC
        if mark.kind not in _SET_APART or not short or mark.start < at or mark.end > len(words):
            continue
        if words[mark.start : mark.end].strip():
            yield "code" if mark.kind == "code" else "strong", mark.start, mark.end
            at = mark.end


def _plain(words: str, start: int, end: int) -> Iterator[Token]:
    for match in _TOKEN.finditer(words, start, end):
        group = match.lastgroup
        if group is None or group == "space":
            continue
        text = match[group]
        if group in _QUOTES:
            yield _token("quoted", text.strip(), match.start(), match.end(), words)
        elif group in ("dots", "arrow", "pipe", "mark"):
            plain = {"dots": "...", "arrow": "→", "pipe": "|"}.get(group, text)
            yield _token("mark", plain, match.start(), match.end(), words)
        else:
            kind: TokenKind = {"code": "code", "url": "url", "line": "line"}.get(group, "word")  # type: ignore[assignment]
            yield _token(kind, _bare(text) if group == "code" else text, match.start(), match.end(), words)


def _token(kind: TokenKind, text: str, start: int, end: int, words: str) -> Token:
    spaced = start == 0 or words[start - 1].isspace()
    return Token(kind, text, start, end, text.lower() if kind == "word" else text, spaced)
