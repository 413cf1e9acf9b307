"""Normalising: a page without the parts that change at every request and that no reader sees anyway.

Scripts, styles, comments and links to files of the site's build go; one-time values go from the tags that carry them;
the moment at which a page was made goes from its words. Everything else stays as it came, letter for letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.sources.page import MediaType

# Quoted values may hold ">". Each alternative begins with what no other can begin with; nothing is given back.
_TAG = re.compile(r"</?[A-Za-z](?>[^<>\"']|\"[^\"]*+\"|'[^']*+')*+>")
_NAME = re.compile(r"</?([A-Za-z][A-Za-z0-9-]*)")
_UNREAD = frozenset({"script", "style"})
_WORDS_STAY = frozenset({"pre", "code", "table", "textarea"})
_ONE_TIME = re.compile(
    r"\s(?:data-)?(?:nonce|csp-nonce|csrf(?:-token)?|authenticity-token|request-id|render-time|integrity)"
    r"(?:\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"'>]+))?(?=[\s/>])",
    re.IGNORECASE,
)
_ONE_TIME_FIELD = re.compile(
    r"\b(?:name|id|property|http-equiv)\s*=\s*[\"']?[\w.:-]*"
    r"(?:csrf|xsrf|nonce|authenticity_token|verificationtoken|viewstate|eventvalidation|request-?id|generated|"
    r"render-?time|build-?id|content-security-policy)",
    re.IGNORECASE,
)
_MOMENT = (
    r"(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4}|(?:\w{3,9},? )?(?:\d{1,2} \w{3,9}|\w{3,9} \d{1,2},?) \d{4})"
    r"[T ,at]{0,5}\d{1,2}:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?: ?(?:[AaPp][Mm]|Z|UTC|GMT|[+-]\d\d:?\d\d))?"
)
_MADE = re.compile(
    rf"\b((?:generated|rendered|served|retrieved|printed)(?: (?:at|on|by [\w. -]{{1,40}} (?:at|on)))?:? ){_MOMENT}"
    r"|\b((?:generated|rendered|served|created) in )\d+(?:[.,]\d+)? ?(?:ms|s|msec|milliseconds|seconds)\b",
    re.IGNORECASE,
)


def normalised(text: str, media_type: MediaType) -> str:
    """``text`` as it is captured. A page normalised once is not changed by a second time."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if media_type == "text/html":
        text = "".join(_html(text))
    elif media_type == "text/markdown":
        text = "\n".join(_markdown(text.split("\n")))
    return text if text.endswith("\n") else text + "\n"


def _html(text: str) -> Iterator[str]:
    """Yield the parts of ``text`` that stay. What opens and never closes stays to the end: no search is made twice."""
    at, inside, end = 0, 0, len(text)
    while at < end:
        tag = text.find("<", at)
        tag = end if tag < 0 else tag
        yield text[at:tag] if inside else _MADE.sub(_without_moment, text[at:tag])
        if tag == end:
            return
        closes = _end_of(text, tag)
        if closes < 0:
            yield text[tag:]
            return
        yield _tag(text[tag:closes])
        inside = max(0, inside + _depth(text, tag))
        at = closes


def _end_of(text: str, tag: int) -> int:
    """Where what begins at ``tag`` ends: a comment, an element that no reader reads, or a tag; -1 for nowhere."""
    if text.startswith("<!--", tag):
        return _after(text, "-->", tag + 4)
    if not (name := _NAME.match(text, tag)):
        return tag + 1
    whole = _TAG.match(text, tag)
    if whole is None:
        return -1
    if name[1].lower() in _UNREAD and text[tag + 1] != "/":
        closing = re.compile(rf"</{name[1]}\s*>", re.IGNORECASE).search(text, whole.end())
        return closing.end() if closing else -1
    return whole.end()


def _after(text: str, words: str, start: int) -> int:
    position = text.find(words, start)
    return -1 if position < 0 else position + len(words)


def _tag(part: str) -> str:
    """Return what stays of one tag, comment or unread element."""
    if part.startswith("<!--"):
        return ""
    name = _NAME.match(part)
    if name is None or part.startswith("</"):
        return part
    kind = name[1].lower()
    if kind in _UNREAD or (kind == "link" and "canonical" not in part):
        return ""
    if kind in ("meta", "input") and _ONE_TIME_FIELD.search(part):
        return ""
    return _ONE_TIME.sub("", part)


def _depth(text: str, tag: int) -> int:
    """How the tag changes the number of open elements whose words are documentation to the letter."""
    name = _NAME.match(text, tag)
    if name is None or name[1].lower() not in _WORDS_STAY:
        return 0
    return -1 if text[tag + 1] == "/" else 1


def _without_moment(match: re.Match[str]) -> str:
    return (match[1] or match[2]) + "…"


def _markdown(lines: list[str]) -> Iterator[str]:
    fence = ""
    for line in lines:
        mark = line.lstrip()[:3]
        if mark in ("```", "~~~"):
            fence = "" if fence == mark else fence or mark
        code = fence or line.startswith(("    ", "\t")) or mark.startswith("|")
        yield line if code else _MADE.sub(_without_moment, line)
