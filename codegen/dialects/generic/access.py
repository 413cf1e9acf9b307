"""Access: what words say about how calls prove who sends them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

import msgspec

Scheme = Literal["bearer", "basic", "header", "query", "cookie", "oauth2", "none"]

_TOPIC = re.compile(
    r"(?i)authenticat|authori[sz]|\bauth\b|\boauth|api[ _-]?keys?\b|access[ -]tokens?|bearer|credential|\bsigned in\b"
)
_NONE = re.compile(
    r"(?i)\b(?:no|without|not require(?:d|s)?(?: any)?|doesn't require|does not require|don't need)\b[^.]{0,30}"
    r"\b(?:authenticat\w+|authoriz\w+|auth|api key|token)\b|\bauth\w*\s*:\s*(?:none|public|no)\b"
)
_BEARER = re.compile(r"(?i)\bbearer\b")
_BASIC = re.compile(r"(?i)\b(?:http )?basic (?:access )?auth|\bauthorization:\s*basic\b|\bhttp basic\b")
_OAUTH2 = re.compile(r"(?i)\boauth(?: ?2(?:\.0)?)?\b(?! ?1)|\bclient[ _]credentials\b|\bauthorization[ _]code\b")
_NAME = r"[A-Za-z][\w-]{1,60}"
_QUOTE = r"[`\"'“”]?"
# Each pattern has the name as its only group; they are looked for one after another, for they overlap.
_WORDS_BEFORE = r"(?i:called|named|field|key|of|is|with the name|such as)?"
_NAMED: tuple[tuple[Scheme, re.Pattern[str]], ...] = (
    ("header", re.compile(rf"(?i:headers?)\s+{_WORDS_BEFORE}\s*:?\s*{_QUOTE}({_NAME})\s*[:`\"'”]")),
    ("header", re.compile(rf"{_QUOTE}({_NAME}){_QUOTE}\s+(?i:(?:request |http |custom )?headers?)\b")),
    ("header", re.compile(rf"{_QUOTE}([Xx]-{_NAME})\s*:")),
    ("query", re.compile(rf"[?&]({_NAME})=")),
    (
        "query",
        re.compile(rf"{_QUOTE}({_NAME}){_QUOTE}\s+(?i:(?:query (?:string )?|url |get )(?:param(?:eter)?|argument))\b"),
    ),
    ("query", re.compile(rf"(?i:query (?:string )?parameter)\s+(?i:called|named)?\s*{_QUOTE}({_NAME})[`\"'”]")),
    ("cookie", re.compile(rf"(?i:cookie)\s+(?i:called|named)\s*{_QUOTE}({_NAME})")),
    ("cookie", re.compile(rf"{_QUOTE}({_NAME}){_QUOTE}\s+(?i:cookie)\b")),
)
_KEYISH = re.compile(r"(?i)key|token|auth|secret|appid|app_id|client|access|sign|session|credential|password")
_SCOPE = re.compile(r"[`\"']?\b([a-z][\w.]*(?::[\w.*-]+)+)\b")
_NO_NAMES = frozenset({
    "authorization", "authentication", "key", "api", "token", "access", "auth",
    "www-authenticate", "proxy-authenticate",
})  # fmt: skip
_LONGEST = 3000


class Access(msgspec.Struct, frozen=True):
    """One way of proof: its scheme, the name of its key, the scopes of OAuth 2."""

    scheme: Scheme
    name: str | None = None
    scopes: tuple[str, ...] = ()


def access_in(words: str, *, sure: bool = False) -> tuple[Access, ...]:
    """Return the ways of proof that words name. ``sure``: they are where a page describes authentication."""
    if len(words) > _LONGEST or not (sure or _TOPIC.search(words)):
        return ()
    if _NONE.search(words):
        return (Access("none"),)
    return tuple(dict.fromkeys(_ways(words)))


def _ways(words: str) -> Iterator[Access]:
    if _OAUTH2.search(words):
        yield Access("oauth2", None, tuple(dict.fromkeys(_SCOPE.findall(words))))
    if _BEARER.search(words):
        yield Access("bearer")
    if _BASIC.search(words):
        yield Access("basic")
    for scheme, pattern in _NAMED:
        for match in pattern.finditer(words):
            if _KEYISH.search(match[1]) and match[1].casefold() not in _NO_NAMES:
                yield Access(scheme, match[1])
