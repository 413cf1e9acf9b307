"""Endpoint lines: a method and an address in every usual spelling, from words alone.

A line is an endpoint line as a whole (``GET /owls``), at its start (``GET /owls will return …``), as a heading
(``List owls [GET /owls]``), or somewhere in a sentence. Whether it documents a call or shows a sample of one is decided
elsewhere, from where it is.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator, Sequence

import msgspec

from codegen.dialects.generic.addresses import ADDRESS, LONGEST, RELATIVE, Address, read_address
from codegen.documents.model import Mark
from codegen.wording.columns import Column, column_of
from codegen.wording.http_methods import ANY_METHOD as _NAMES

_ANY = f"(?i:{_NAMES})"
_SEVERAL = rf"(?:{_NAMES})(?:\s?(?:\||,|/|or|and|&)\s?(?:{_NAMES}))*"
_HTTP = r"(?:\s+HTTP/\d(?:\.\d)?)?"
_QUOTE = r"[`\"'“”]?"
_LABEL = r"(?:(?P<label>[A-Za-z][A-Za-z ]{1,60}?)\s?:\s*)?"
_REST = r"(?:\s*(?::(?!\S)|[–—]|\s-|--|\s=>?)\s*(?P<rest>\S.{0,300})|\s+\((?P<aside>[^()]{1,100})\))?"
_PERMALINK = "¶#🔗 \t"
_WHOLE = re.compile(
    rf"{_LABEL}[\[(<*`]?(?P<methods>{_SEVERAL})[\])>*`]?(?:\s*[:|–—]|\s-)?(?:\s+|(?=[/`]))"
    rf"{_QUOTE}(?P<address>{ADDRESS}){_QUOTE}{_HTTP}{_REST}",
    re.DOTALL,
)
_WHOLE_ANY = re.compile(
    rf"{_LABEL}[\[(]?(?P<methods>{_ANY})[\])]?\s*:?(?:\s+|(?=/)){_QUOTE}(?P<address>{ADDRESS}){_QUOTE}{_HTTP}"
)
_RELATIVE = re.compile(rf"(?P<methods>{_SEVERAL})\s+(?P<address>(?=\S{{1,200}}[/{{]|\S{{1,60}}$){RELATIVE}){_HTTP}")
_LEADING = re.compile(
    rf"{_QUOTE}(?P<methods>{_NAMES}){_QUOTE}\s+{_QUOTE}(?P<address>{ADDRESS}){_QUOTE}(?=[.,:;–—-]?(?:\s|$))(?P<rest>.*)",
    re.DOTALL,
)
_IN_PROSE = re.compile(
    rf"\b(?P<methods>{_NAMES}){_QUOTE}(?:\s+(?:requests?|calls?|method|HTTP|an?|the|against|to|at|on|is|sent|made|"
    rf"should|be|must|endpoint|url|URL|path|following)){{0,7}}\s+{_QUOTE}(?P<address>(?=\S*/)(?:{ADDRESS})){_QUOTE}"
)
_BRACKETED = re.compile(rf"(?P<title>[^\[\]]{{0,200}}?)\s*[\[(](?P<methods>{_SEVERAL})\s+(?P<address>{ADDRESS})[\])]")
_BRACKETED_METHOD = re.compile(rf"(?P<title>[^\[\]]{{1,200}}?)\s*[\[(](?P<methods>{_SEVERAL})[\])]")
_BRACKETED_PATH = re.compile(rf"(?P<title>[^\[\]]{{1,200}}?)\s*[\[(](?P<address>(?=/|https?:){ADDRESS})[\])]")
_AFTER_TITLE = re.compile(
    rf"(?P<title>.{{1,200}}?)[\s:–—(|-]+(?P<methods>{_SEVERAL}):?\s+{_QUOTE}(?P<address>(?=\S*/){ADDRESS}){_QUOTE}\)?"
)
_EACH = re.compile(
    rf"(?<![\w/])(?P<methods>{_SEVERAL}):?\s+{_QUOTE}(?P<address>(?=/|https?:){ADDRESS}){_QUOTE}(?=[\s,;|)&]|$)"
)
_METHOD = re.compile(rf"[\[(<*`]?(?P<methods>{_SEVERAL})[\])>*`]?(?:\s+(?:request|method))?:?", re.IGNORECASE)
_ADDRESS = re.compile(rf"{_QUOTE}(?P<address>(?=\S{{0,300}}/){ADDRESS}){_QUOTE}{_HTTP}")
_BADGE = re.compile(rf"(?P<methods>{_NAMES})[\s:]{{1,3}}(?P<title>(?=[^\W\d_])[^/\n]{{2,150}})")
_NUMBERED = re.compile(r"^(?:\d+(?:\.\d+)*\.?|[#§–—*-]|Step \d+:?)\s+")
_KEY = re.compile(
    rf"\s*(?P<key>[A-Za-z][A-Za-z ]{{1,40}}?)\s*(?:[:=|–—]|\s-)\s*{_QUOTE}"
    rf"(?P<value>{_SEVERAL}(?:\s+{ADDRESS})?|(?=\S*/){ADDRESS}){_QUOTE}(?=\s|$)"
)
_FRAME = re.compile(r"(?i)\b(?:url|uri|endpoint|request|path|method|definition|usage|route|example|api)\b")
_SERVER = re.compile(r"(?i)\b(?:base|root|server|host|token|login|auth|callback|redirect|documentation|docs)\b")
_TAB = re.compile(r"\A\s*(?:HTTP|HTTPS|REST|URL)[ \t]*\n(?=\s*\S)")
_COMMENT = re.compile(r"\s*(?:#|//|--|;|/\*)")


class Strength(enum.IntEnum):
    """How surely an endpoint line documents a call, the surest last."""

    PROSE = 1
    CURL = 2
    HTTP = 3
    LEADING = 4
    LINE = 5
    HEADING = 6


class EndpointLine(msgspec.Struct, frozen=True):
    """One call as printed: its method, its address, and the words beside them."""

    method: str
    address: Address
    words: str
    summary: str | None = None
    strength: Strength = Strength.LINE


class HeadingCall(msgspec.Struct, frozen=True):
    """What a heading says about a call: its title, methods, and address; each may be missing."""

    title: str | None
    methods: tuple[str, ...] = ()
    address: Address | None = None


def whole_line(words: str, *, code: bool = False) -> tuple[EndpointLine, ...]:
    """Return the calls that a line prints as a whole, one for each method; none where it is no endpoint line.

    ``code`` allows a path without its first slash, for nothing else would be set as code like that.
    """
    line = _trimmed(words)
    if not line or len(line) > LONGEST:
        return ()
    match = _WHOLE.fullmatch(line) or _WHOLE_ANY.fullmatch(line) or (_RELATIVE.fullmatch(line) if code else None)
    if match is None:
        return ()
    groups = match.groupdict()
    return _lines(match, line, groups.get("rest") or _telling(groups.get("aside"), groups.get("label")), Strength.LINE)


def leading_line(words: str) -> tuple[EndpointLine, ...]:
    """Return the call that running words begin with: ``GET /owls.json will return …``."""
    line = _trimmed(words)[:2000]
    match = _LEADING.match(line)
    return _lines(match, line, match["rest"], Strength.LEADING) if match else ()


def lines_in_prose(words: str) -> tuple[EndpointLine, ...]:
    """Return the calls that a sentence names: ``Send a POST request to /owls``."""
    if "/" not in words:
        return ()
    return tuple(
        line for match in _IN_PROSE.finditer(words[:4000]) for line in _lines(match, match[0], None, Strength.PROSE)
    )


def heading_call(words: str) -> HeadingCall | None:
    """Return what a heading says about a call, or None where it says nothing of one."""
    line = _NUMBERED.sub("", _trimmed(words))
    if not line or len(line) > LONGEST:
        return None
    if several := lines_in_heading(line):
        return HeadingCall(several[0].summary, tuple(call.method for call in several), several[0].address)
    if calls := whole_line(line):
        return HeadingCall(calls[0].summary, tuple(call.method for call in calls), calls[0].address)
    for pattern in (_BRACKETED, _AFTER_TITLE, _BRACKETED_METHOD, _BRACKETED_PATH):
        if match := pattern.fullmatch(line):
            return _heading_call(match)
    if line.isupper() and (methods := method_alone(line)):
        return HeadingCall(None, methods)
    if led := leading_line(line):  # "GET /owls Lists all owls"
        return HeadingCall(_title(led[0].summary), (led[0].method,), led[0].address)
    if (address := address_alone(line)) is not None and line.startswith(("/", "http", "`/")):
        return HeadingCall(None, (), address)
    return None


def titled_method(words: str) -> HeadingCall | None:
    """Return what a heading says that has a method before its title, as a badge: ``POST Make an owl``."""
    match = _BADGE.fullmatch(_NUMBERED.sub("", _trimmed(words)))
    return HeadingCall(match["title"], (match["methods"],)) if match else None


def lines_in_heading(words: str) -> tuple[EndpointLine, ...]:
    """Return the calls of a heading that prints several: ``Owls: GET /owls and POST /owls``; else none."""
    line = _NUMBERED.sub("", _trimmed(words))
    matches = list(_EACH.finditer(line)) if len(line) <= LONGEST else []
    if len(matches) < 2:
        return ()
    title = _title(line[: matches[0].start()])
    endpoint_lines = [_lines(match, match[0], title, Strength.HEADING) for match in matches]
    return tuple(call for calls in endpoint_lines for call in calls)


def method_alone(words: str) -> tuple[str, ...]:
    """Return the methods where ``words`` are methods and nothing else, as a badge before a path is."""
    match = _METHOD.fullmatch(words.strip()) if len(words) < 60 else None
    return tuple(_methods(match["methods"])) if match else ()


def address_alone(words: str) -> Address | None:
    """Return the address where ``words`` are an address and nothing else."""
    line = _trimmed(words)
    match = _ADDRESS.fullmatch(line) if len(line) <= LONGEST else None
    return read_address(match["address"]) if match else None


def keyed(words: str) -> list[tuple[Column, str]]:
    """Return the column and the value of each pair as ``URL: /owls`` or ``Method: POST`` that words are made of."""
    pairs: list[tuple[Column, str]] = []
    at = 0
    while at < len(words) and (match := _KEY.match(words, at)) is not None and len(pairs) < 20:
        column = _column(match["key"])
        if column is not None:
            pairs.append((column, match["value"].strip()))
        at = match.end()
    return pairs if at >= len(words.rstrip()) and len(words) < 4 * LONGEST else []


def _column(key: str) -> Column | None:
    """Return the column of a key, or of its last words ("HTTP request method")."""
    words = key.split()
    for start in range(len(words)):
        column = column_of(" ".join(words[start:]))
        if column in (Column.METHOD, Column.PATH) and not _SERVER.search(key):
            return column
    return None


def without_tab(text: str) -> str:
    """Return text without the name of a tab above its call, which pages that are saved as text keep: "HTTP"."""
    return _TAB.sub("", text, count=1)


def lines_in_code(text: str) -> tuple[EndpointLine, ...]:
    """Return the calls of a code block that holds endpoint lines and nothing else but comments."""
    calls: list[EndpointLine] = []
    for line in without_tab(text).strip().splitlines()[:60]:
        if not line.strip() or _COMMENT.match(line):
            continue
        endpoint_lines = whole_line(line, code=True)
        if not endpoint_lines:
            return ()
        calls += endpoint_lines
    return tuple(calls)


def marked_lines(words: str, marks: Sequence[Mark]) -> Iterator[EndpointLine]:
    """Yield the calls that running words set as code: a method and a path in one code span."""
    for mark in marks:
        if mark.kind == "code":
            yield from (_weaker(line) for line in whole_line(words[mark.start : mark.end]))


def _telling(aside: str | None, label: str | None) -> str | None:
    """Return what is beside a call, where it describes the call: several words, and no label like "Endpoint:"."""
    return next((words for words in (label, aside) if words and " " in words and not _FRAME.search(words)), None)


def _weaker(line: EndpointLine) -> EndpointLine:
    return EndpointLine(line.method, line.address, line.words, None, Strength.PROSE)


def _heading_call(match: re.Match[str]) -> HeadingCall | None:
    groups = match.groupdict()
    title = _title(groups.get("title"))
    address = read_address(groups["address"]) if groups.get("address") else None
    if address is None and title is not None and title.startswith(("/", "http")):
        address, title = address_alone(title), None  # "/owls (GET)"
    if address is None and not groups.get("methods"):
        return None
    return HeadingCall(title, tuple(_methods(groups.get("methods") or "")), address)


def _title(words: str | None) -> str | None:
    title = (words or "").strip(" \t:–—-(|*`")
    return title if re.search(r"[^\W\d_]", title) else None


def _lines(match: re.Match[str], words: str, rest: str | None, strength: Strength) -> tuple[EndpointLine, ...]:
    address = read_address(match["address"].rstrip(".,;:"))
    if address is None:
        return ()
    summary = rest.strip(" .,:;–—-") if rest else None
    return tuple(
        EndpointLine(method, address, words, summary or None, strength) for method in _methods(match["methods"])
    )


def _methods(words: str) -> list[str]:
    return list(dict.fromkeys(name.upper() for name in re.findall(_NAMES, words, re.IGNORECASE)))


def _trimmed(words: str) -> str:
    return " ".join(words.split()).strip(_PERMALINK).strip()
