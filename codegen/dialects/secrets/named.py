"""Named: secrets in running text, samples and code, found by the name before them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.dialects.secrets.looks import mentions_any
from codegen.dialects.secrets.names import ANY_TELLING, TELLING_WORDS, Telling, is_secret_value, telling
from codegen.dialects.secrets.span import Span, secret

_QUOTE = "\"'“”„‘’"
# "name": "value", with straight, typographic or escaped quotes; the value may be a number
_QUOTED = re.compile(
    rf"\\?[{_QUOTE}](?P<name>[\w .-]{{1,80}})\\?[{_QUOTE}]\s{{0,20}}(?::|=>|=)\s{{0,20}}"
    rf"(?:\\?[{_QUOTE}](?P<value>(?:[^\"'“”„‘’\\\n]|\\[^\n\"]|(?<=\w)['’](?=\w)){{1,4000}}+)\\?[{_QUOTE}]"
    r"|(?P<number>\d{4,40}+)(?![\d.]))"
)
# ParameterName: AccessToken, ParameterValue: …
_PARAMETER = re.compile(
    r"(?i)ParameterName:\s{0,5}(?P<name>[\w.-]{1,80}+),\s{0,5}ParameterValue:\s{0,5}(?P<value>\S{1,4000}+)"
)
# X-Api-Key: …, api_key=…, password: …; what follows may hold the next pair, so the value is matched by itself
_PAIR = re.compile(r"(?<![\w-])(?P<name>[A-Za-z][\w-]{0,80})\]?[ \t]{0,4}(?P<equals>:=|=>|[:=])[ \t]{0,4}[`\"'“]?")
_VALUE = re.compile(r"[^\s`\"'“”&,;<>()\[\]{}|?=]{4,4000}+={0,2}")
# <password>…</password>
_ELEMENT = re.compile(r"<(?P<name>[A-Za-z][\w:.-]{0,80}+)>(?P<value>[^<>\n]{4,4000}+)</")
# the password is hunter2; the API key `…`
_SENTENCE = re.compile(
    r"(?i)\b(?P<name>password|passphrase|passcode|api[ _-]?key|secret(?: key)?|access key|token)[ \t]{1,3}"
    r"(?:(?:is|was|be|of|are|equals)[ \t]{1,3})?[`\"'“]?(?P<value>[^\s`\"'“”,;<>()]{5,4000}[^\s`\"'“”,;<>().!?:])"
)
_USER = re.compile(
    r"(?:^|\s)(?:-u|--user|--proxy-user|-U)(?:[ \t]{1,4}|=)?[\"']?([^\s:\"'@/]{0,200}+):([^\s\"'\\]{0,200}+)"
)
_BEARER = re.compile(r"--oauth2-bearer(?:[ \t]{1,4}|=)[\"']?([^\s\"'\\]{8,4000}+)")
_COOKIES = re.compile(r"(?i)(?:\b(?:set-)?cookie:|(?:^|\s)(?:-b|--cookie)(?:[ \t]{1,4}|=))([^\n]{1,8000}+)")
_COOKIE = re.compile(r"([\w.-]{1,80})=([^\s;,\"']{8,4000}+)")
_ATTRIBUTES = ("path", "domain", "expires", "max-age", "samesite")


def by_name(words: str) -> Iterator[Span]:
    """Yield the values that the names before them show to be secrets."""
    if "curl" in words or "-u" in words or "cookie" in words.lower():
        yield from _of_calls(words)
    if mentions_any(TELLING_WORDS, words) and ANY_TELLING.search(words):
        yield from _pairs(words)
        for pattern in (_QUOTED, _PARAMETER, _ELEMENT, _SENTENCE):
            for match in pattern.finditer(words):
                group = match.lastgroup or "value"
                may_be = pattern is not _SENTENCE or _is_no_word(match[group])
                if may_be and is_secret_value(telling(match["name"]), match[group]):
                    yield secret(words, *match.span(group))


def _pairs(words: str) -> Iterator[Span]:
    """Values after a name and a sign; after a colon, a plain word is no password."""
    for match in _PAIR.finditer(words):
        name = telling(match["name"])
        value = _VALUE.match(words, match.end()) if name is not Telling.NOTHING else None
        if value is None or not is_secret_value(name, value[0]):
            continue
        if name is not Telling.PASSWORD or "=" in match["equals"] or _is_no_word(value[0]):
            yield secret(words, *value.span())


def _is_no_word(value: str) -> bool:
    return bool(re.search(r"\d", value) and re.search(r"[A-Za-z]", value))


def _of_calls(words: str) -> Iterator[Span]:
    """Yield what calls send to say who they are: ``-u``, ``--oauth2-bearer`` and cookies."""
    for match in _USER.finditer(words):
        if is_secret_value(Telling.PASSWORD, match[2]):
            yield secret(words, *match.span(2))
        elif len(match[1]) >= 12 and is_secret_value(Telling.TOKEN, match[1]):
            yield secret(words, *match.span(1))
    for match in _BEARER.finditer(words):
        if is_secret_value(Telling.TOKEN, match[1]):
            yield secret(words, *match.span(1))
    for match in _COOKIES.finditer(words):
        for pair in _COOKIE.finditer(words, *match.span(1)):
            if pair[1].lower() not in _ATTRIBUTES and is_secret_value(Telling.TOKEN, pair[2]):
                yield secret(words, *pair.span(2))
