"""Defaults: the value that counts where none is sent, typed by its field."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence

import msgspec

from codegen.wording.marks import Marks
from codegen.wording.scalars import NUMERIC, Kind, Scalar, number_of, scalar_of
from codegen.wording.tokens import Token, tokens_of
from codegen.wording.vocabulary import vocabulary

_MOST = 20  # phrases of one description
_LONGEST = 100  # characters of a default
_SKIPPED = 4  # tokens between "default" and its value


class Default(msgspec.Struct, frozen=True):
    """A default, typed by the kind of its field; ``value`` None is the default null; ``words`` say it."""

    value: Scalar | None
    words: str


def read_default(words: str, marks: Marks = (), kind: Kind | None = None) -> Default | None:
    """Return the default that a description states, of the field's ``kind``.

    None where it states none, states it in prose ("defaults to the owner's nest"), or states several.
    """
    tokens = tokens_of(words, marks)
    defaults = list(_defaults(words, tokens, kind))
    return defaults[0] if defaults and len({repr(default.value) for default in defaults}) == 1 else None


def read_default_cell(words: str, marks: Marks = (), kind: Kind | None = None) -> Default | None:
    """Return the default that a cell of a column "Default" holds; None for an empty cell, a dash, and for prose."""
    tokens = [token for token in tokens_of(words, marks) if token.kind != "line"]
    bare = " ".join(words.split()).strip("`*_ ").strip("\"'“”")
    if bare.lower() in _words("nothing") or not tokens or len(bare) > _LONGEST:
        return None
    if bare.lower() in ("null", "nil"):
        return Default(None, bare)
    single = len(tokens) == 1 or (len(tokens) == 2 and tokens[1].text == ".") or " " not in bare
    if not single or bare in ("[]", "{}"):
        return read_default(words, marks, kind)
    value = scalar_of(bare.rstrip(".") if kind in NUMERIC else bare, kind)
    return None if value is None or kind in (Kind.ARRAY, Kind.OBJECT, Kind.MAP) else Default(value, bare)


def _defaults(words: str, tokens: Sequence[Token], kind: Kind | None) -> Iterator[Default]:
    if not tokens or kind in (Kind.ARRAY, Kind.OBJECT, Kind.MAP, Kind.FILE):
        return
    starts = {token.start: index for index, token in enumerate(tokens)}
    phrases = vocabulary().phrases("defaults").find(words[: tokens[-1].end])
    for _, phrase in zip(range(_MOST), phrases, strict=False):
        first = starts.get(phrase.start)
        if first is None:
            continue
        after = next((index for index in range(first, len(tokens)) if tokens[index].start >= phrase.end), len(tokens))
        if after - first == 1 and not _is_stated(tokens, first):
            continue
        default = _after(tokens, after, kind) or _before(words, tokens, first, after, kind)
        if default is not None:
            yield default


def _is_stated(tokens: Sequence[Token], at: int) -> bool:
    """Whether a lone "default" states one: it begins a clause, or a value follows that is set apart."""
    before, following = tokens[at - 1] if at else None, tokens[at + 1] if at + 1 < len(tokens) else None
    begins = before is None or before.kind != "word"
    return begins or (following is not None and (following.set_apart or following.text in (":", "=")))


def _after(tokens: Sequence[Token], at: int, kind: Kind | None) -> Default | None:
    """Return the value after "defaults to", "default:", "by default"."""
    for index in range(at, min(at + _SKIPPED, len(tokens))):
        token = tokens[index]
        if token.text in (":", "=", "-", "–", "→", "(") or (token.lowered in _words("links") and not token.set_apart):
            continue
        return _value(tokens, index, kind)
    return None


def _value(tokens: Sequence[Token], at: int, kind: Kind | None) -> Default | None:
    """Return the value at ``at``: set apart, a number with its unit, or one word that ends the clause."""
    token = tokens[at]
    if token.text.lower() in ("null", "nil"):
        return Default(None, token.text)
    if token.set_apart:
        value = scalar_of(token.text, kind)
        return Default(value, token.text) if value is not None and 0 < len(token.text) <= _LONGEST else None
    if token.kind != "word" or token.lowered in _words("no_values"):
        return None
    digits = _digits(tokens, at)
    number = scalar_of(digits, Kind.NUMBER)
    if number is not None and (kind in NUMERIC or kind is None):
        value = scalar_of(digits, kind)
        return Default(number if kind is None else value, digits) if kind is None or value is not None else None
    value = scalar_of(token.text, kind)
    return Default(value, token.text) if value is not None and _ends(tokens, at + 1) else None


def _digits(tokens: Sequence[Token], at: int) -> str:
    """Return the word at ``at``; of a number in groups ("1,000"), which are tokens of their own, all of it."""
    last = at + 1
    while last + 1 < len(tokens) and _goes_on(tokens[last], tokens[last + 1]):
        last += 2
    whole = "".join(token.text for token in tokens[at:last])
    return whole if number_of(whole) is not None else tokens[at].text


def _goes_on(comma: Token, group: Token) -> bool:
    joined = not comma.spaced and not group.spaced
    return joined and comma.text == "," and len(group.text) == 3 and group.text.isdecimal()


def _before(words: str, tokens: Sequence[Token], first: int, after: int, kind: Kind | None) -> Default | None:
    """Return the value before "(default)" or "by default"."""
    said = words[tokens[first].start : tokens[after - 1].end].lower()
    bracketed = first > 0 and tokens[first - 1].text == "(" and after < len(tokens) and tokens[after].text == ")"
    if bracketed and said == "default":
        return _listed(tokens, first - 2, kind)
    if any(said == known for known in _words_of_after()) and first > 0:
        return _listed(tokens, first - 1, kind)
    return None


def _listed(tokens: Sequence[Token], at: int, kind: Kind | None) -> Default | None:
    """Return the value at ``at``, right before the words that call it the default."""
    if at < 0 or not (
        tokens[at].set_apart or scalar_of(tokens[at].text, Kind.NUMBER) is not None or _is_listed(tokens, at)
    ):
        return None
    value = scalar_of(tokens[at].text, kind)
    return Default(value, tokens[at].text) if value is not None and len(tokens[at].text) <= _LONGEST else None


def _is_listed(tokens: Sequence[Token], at: int) -> bool:
    """Whether the plain word at ``at`` is an item of a list: "asc (default), desc"."""
    before = tokens[at - 1] if at else None
    return tokens[at].kind == "word" and (
        before is None or before.text in (",", ":", "|", "/") or before.kind == "line"
    )


def _ends(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause ends before the token ``at``."""
    if at >= len(tokens) or tokens[at].kind == "line":
        return True
    return tokens[at].text in (",", ";", ")", "(", "]", "!") or (
        tokens[at].text == "." and (at + 1 >= len(tokens) or tokens[at + 1].spaced)
    )


@functools.cache
def _words_of_after() -> frozenset[str]:
    return vocabulary().words("defaults", "after")


@functools.cache
def _words(key: str) -> frozenset[str]:
    return vocabulary().words("default_words", key)
