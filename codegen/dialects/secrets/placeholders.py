"""Placeholders: values that only say where a secret goes, such as ``<token>``, ``YOUR_API_KEY`` or ``string``."""

from __future__ import annotations

import re

_SAYS_SO = re.compile(
    r"(?i)example|your|placeholder|redacted|x{4}|\*{3}|\.{3}|…|dummy|sample|changeme|_here|-here|insert|replace"
    r"|^[<{\[$%:]|[<>{}]|^not[_-]|0123456789|[_-](?:token|secret|key|password)$"
)
_TYPE = re.compile(
    r"(?i)(?:string|str|text|varchar|char|bool(?:ean)?|int(?:eger)?|long|uuid|guid|date(?:time)?|number|numeric|object"
    r"|array|nullable|any|null|nil|none|undefined|true|false|required|optional|yes|no|n/a|bearer|basic|hidden)\b.*"
)
_CONSTANT = re.compile(r"[A-Z]+(?:[_-][A-Z]+)*")
_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_PLAIN = frozenset((
    "my", "the", "a", "an", "some", "user", "users", "admin", "name", "username", "access", "api", "client", "app",
    "application", "auth", "authorization", "authentication", "refresh", "secret", "token", "tokens", "key",
    "keys", "password", "passwd", "pass", "new", "old", "current", "id", "value", "test", "demo", "service",
    "account", "login", "session", "code", "bearer", "oauth", "public", "private", "first", "second", "last",
    "this", "confirm", "reset",
))  # fmt: skip


def is_placeholder(value: str) -> bool:
    """Whether ``value`` is no secret for it says that it is none."""
    value = value.strip()
    if len(set(value)) <= 2 or _SAYS_SO.search(value) or _TYPE.fullmatch(value) or _CONSTANT.fullmatch(value):
        return True
    words = _WORDS.findall(value)
    return "".join(words) == re.sub(r"[\s_.:-]", "", value) and all(word.lower() in _PLAIN for word in words)
