"""Access: what words say about how calls prove who sends them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

import msgspec

from codegen.wording.marks import Marks
from codegen.wording.phrases import Found, Phrases
from codegen.wording.vocabulary import vocabulary

Scheme = Literal["bearer", "basic", "header", "query", "cookie", "oauth2", "none"]

_PLACES: dict[str, Scheme] = {"header": "header", "query": "query", "cookie": "cookie"}

# What is written alike in every language; the words are data, in `wording/languages/`.
_TOPIC = re.compile(r"(?i)\bauth\b|\boauth|api[ _-]?keys?\b|bearer")
_NONE = re.compile(
    r"(?i)\b(?:no|without|not require(?:d|s)?(?: any)?|doesn't require|does not require|don't need)\b[^.]{0,30}"
    r"\b(?:authenticat\w+|authoriz\w+|auth|api key|token)\b|\bauth\w*\s*:\s*(?:none|public|no)\b"
)
_REFUSED = re.compile(r"\b40[13]\b")  # what happens without proof is no leave to go without
_BEARER = re.compile(r"(?i)\bbearer\b")
_BASIC = re.compile(r"(?i)\b(?:http )?basic[ -](?:access )?auth|\bauthorization:\s*basic\b|\bhttp[ -]basic\b")
_OAUTH2 = re.compile(r"(?i)\boauth(?: ?2(?:\.0)?)?\b(?! ?1)|\bclient[ _]credentials\b|\bauthorization[ _]code\b")
_NAME = r"[A-Za-z][\w-]{1,60}"
_QUOTE = r"[`\"'“”„«»]"
_WRITTEN: tuple[tuple[Scheme, re.Pattern[str]], ...] = (
    ("header", re.compile(rf"{_QUOTE}?([Xx]-{_NAME}){_QUOTE}?\s*:")),
    ("query", re.compile(rf"[?&]({_NAME})=")),
)
# Right before its place, or quoted and with short words between: "`X-Key` in the header", "`X-Key` dans l'en-tête".
_BEFORE = re.compile(rf"(?:{_QUOTE}?({_NAME}){_QUOTE}?|{_QUOTE}({_NAME}){_QUOTE}(?:\s\w{{1,4}}){{1,2}})[\s'-]{{1,3}}$")
_AFTER = re.compile(rf"\s{{0,3}}:?\s{{0,3}}({_QUOTE}?)\s?({_NAME})(?:\s?({_QUOTE})|(:)|)")
_WORD = re.compile(r"\s{1,3}(?=\w)")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\n+")
_KEYISH = re.compile(r"(?i)key|token|auth|secret|appid|app_id|client|access|sign|session|credential|password")
_SECRET = re.compile(r"(?i)key|token|secret|password|auth")
_OTHER_KEYS = re.compile(r"(?i)(?:x-)?(?:idempoten|access-control|(?:sort|cache|partition|routing|primary)[-_]?key)")
_SCOPE = re.compile(r"[`\"']?\b([a-z][\w.]*(?::[\w.*-]+)+)\b")
_HEADER_LINE = re.compile(rf"\s*({_NAME})\s*:\s\S.*|\s*")
_NO_NAMES = frozenset({
    "authorization", "authentication", "key", "api", "token", "access", "auth",
    "www-authenticate", "proxy-authenticate",
})  # fmt: skip
_LONGEST = 3000
_NEAR = 70  # characters before a place in which a name is looked for


class Access(msgspec.Struct, frozen=True):
    """One way of proof: its scheme, the name of its key, the scopes of OAuth 2."""

    scheme: Scheme
    name: str | None = None
    scopes: tuple[str, ...] = ()


def access_in(words: str, marks: Marks = (), *, sure: bool = False) -> tuple[Access, ...]:
    """Return the ways of proof that words name.

    Args:
        words: Running text, or the cells of a row.
        marks: The marks on it; what is set as code is a name.
        sure: The words are where a page describes authentication.
    """
    if len(words) > _LONGEST:
        return ()
    keys = {_key(phrase) for phrase in _phrases().find(words)}
    sure = sure or _TOPIC.search(words) is not None or bool(keys & {"topic", "none"})
    if sure and (_NONE.search(words) or "none" in keys) and not _REFUSED.search(words):
        return (Access("none"),)
    quoted = _quoted(words, marks)
    return tuple(dict.fromkeys((*(_schemes(quoted) if sure else ()), *_named(quoted, sure=sure))))


def is_described_key(name: str, words: str) -> bool:
    """Whether a header of this name, described by ``words``, carries a key: "X-Parcel-Key: your key"."""
    keys = {_key(phrase) for phrase in _phrases().find(words)}
    return _is_key(name) and (_TOPIC.search(words) is not None or bool(keys & {"topic", "secret"}))


def are_headers_with_a_key(text: str) -> bool:
    """Whether lines are all headers of a message, and one of them carries a key: "Authorization: Bearer abc"."""
    lines = [_HEADER_LINE.fullmatch(line) for line in text.splitlines()]
    names = [line[1] for line in lines if line is not None and line[1]]
    return None not in lines and any(name.casefold() == "authorization" or _is_key(name) for name in names)


def _schemes(words: str) -> Iterator[Access]:
    if _OAUTH2.search(words):
        yield Access("oauth2", None, tuple(dict.fromkeys(_SCOPE.findall(words))))
    if _BEARER.search(words):
        yield Access("bearer")
    if _BASIC.search(words):
        yield Access("basic")
    for scheme, pattern in _WRITTEN:
        for match in pattern.finditer(words):
            if _is_key(match[1]):
                yield Access(scheme, match[1])


def _named(words: str, *, sure: bool) -> Iterator[Access]:
    """Yield the keys that sentences name beside the word for their place: "in the header `X-Key`"."""
    for sentence in _SENTENCE_END.split(words):
        found = [*_phrases().find(sentence)]
        keys = {_key(phrase) for phrase in found}
        sent = sure or {"secret", "send"} <= keys
        of_all = {"every", "send"} <= keys  # "all requests need the header `X-Key`": the name alone says that it is one
        for phrase in found if sent or of_all else ():
            if (place := _PLACES.get(_key(phrase))) is not None and (sent or place == "header"):
                names = (name for name in _beside(sentence, phrase) if _is_key(name))
                yield from (Access(place, name) for name in names if sent or _SECRET.search(name))


def _beside(sentence: str, place: Found) -> Iterator[str]:
    """Yield the name before a place ("the `X-Key` header") and the one behind it ("header called `X-Key`").

    Behind it, a name is quoted, has a colon, or has a hyphen: other words are words.
    """
    before = _BEFORE.search(sentence, max(0, place.start - _NEAR), place.start)
    if before is not None:
        yield before[1] or before[2]
    end = place.end
    while (word := _WORD.match(sentence, end)) is not None:
        named = _phrases().starts(sentence, word.end())
        if named is None or _key(named) != "named":
            break
        end = named.end
    after = _AFTER.match(sentence, end)
    if after is not None and ((after[1] and after[3]) or after[4] or "-" in after[2]):
        yield after[2]


def _is_key(name: str) -> bool:
    if _OTHER_KEYS.match(name):
        return False
    return _KEYISH.search(name) is not None and name.casefold() not in _NO_NAMES


def _key(phrase: Found) -> str:
    return phrase.key.partition(".")[2]


def _phrases() -> Phrases:
    return vocabulary().phrases("access")


def _quoted(words: str, marks: Marks) -> str:
    """Return ``words`` with quotes around what is set as code, or in strong letters."""
    names = {mark.start: mark for mark in marks if mark.kind in ("code", "strong")}
    for mark in sorted(names.values(), key=lambda mark: -mark.start):
        inner = words[mark.start : mark.end]
        words = f"{words[: mark.start]}`{inner}`{words[mark.end :]}"
    return words
