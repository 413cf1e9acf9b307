"""Addresses: the path or URL of a call as pages spell it, its holes put into braces.

``/owls/:id``, ``/owls/<int:id>``, ``/owls/(id or name)``, ``/owls/OWL_ID`` and ``https://host/v1/owls/{{id}}?deep=1``
are one kind of thing: an address with a host, a path, holes, and a query.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

_HOLE = (
    r"\{\{[^{}\n]{1,60}\}\}|[$#%]?\{(?![?&])[^{}\n]{1,80}\}|<[^<>\n]{1,60}>|\[(?![.&])[^\[\]\n/?]{1,60}\]|"
    r"\((?![?&.])[^()\n/]{1,60}\)"
)
_HOST_HOLE = r"<[^<>\n]{1,60}>|\{\{?[^{}\n]{1,60}\}?\}|\[[^\[\]\n]{1,60}\]|\$\{?\w{1,40}\}?"
_SCHEME_HOST = rf"[a-zA-Z]{{2,6}}://(?:{_HOST_HOLE}|[^\s/?#<>{{}}\[\]()`\"'|])+"
_BARE_HOST = r"(?:[a-zA-Z0-9][a-zA-Z0-9-]{0,60}\.){1,5}[a-zA-Z]{2,12}(?::\d{2,5})?(?=/)|localhost(?::\d{2,5})?(?=/)"
_BASE_HOLE = rf"(?:{_HOST_HOLE}|\$[A-Z_]{{2,40}}|[A-Z][A-Z_]{{3,30}})(?=/)"
_PATH = rf"(?:/(?:{_HOLE}|[^\s/?#<>{{}}\[\]()`\"'|\\,;]|[,;](?=[^\s/]))*)+"
_QUERY = rf"\?(?:{_HOLE}|[^\s#`\"'<>()\[\]]|\[\w{{0,40}}\])*"
_TEMPLATE_QUERY = r"\{[?&][^{}\n]{1,300}\}|\[[?&][^\[\]\n]{1,200}\]|\(\?[^()\n]{1,200}\)"

ADDRESS = rf"(?:(?:{_SCHEME_HOST}|{_BARE_HOST}|{_BASE_HOLE})(?:{_PATH})?|{_PATH})(?:{_QUERY})?(?:{_TEMPLATE_QUERY})*"
RELATIVE = rf"[a-zA-Z][\w.-]{{1,60}}(?:{_PATH})?(?:{_QUERY})?(?:{_TEMPLATE_QUERY})*"
_PARTS = re.compile(
    rf"(?P<base>{_SCHEME_HOST}|{_BARE_HOST}|{_BASE_HOLE})?(?P<path>(?:{_PATH})?)(?P<query>(?:{_QUERY})?)"
    rf"(?P<template>(?:{_TEMPLATE_QUERY})*)"
)
_USER = re.compile(r"(?<=://)[^/?#@\s]{1,200}@")
_FORMAT = re.compile(r"[(\[]\.(?:\w{2,5}|:?format)[)\]]$")
_ONE_HOLE = re.compile(rf"{_HOLE}|(?<![\w}}\])>:]):[A-Za-z_][\w-]*(?:\([^()\s]{{1,60}}\))?\??|(?<=/)\$[A-Za-z_]\w*")
_CAPITALS = re.compile(r"(?<![\w{.-])(?=[A-Z])([A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)*)(?![\w}-])")
_TYPED = re.compile(r"^(?:int|integer|str|string|uuid|path|float|slug|any|number|long|id|re|regex)\s*:\s*(?=\S)", re.I)
_WORDY = re.compile(r"(?:_ID|ID|UUID|GUID|NAME|CODE|NUMBER|KEY|SLUG|TOKEN|USER|HASH|DATE|TYPE|USERNAME|EMAIL)$")
_X = re.compile(r"x{2,40}|X{2,40}|\.{3}|…|\*{3,}")
_NUMBER = re.compile(r"\d{2,30}|\d(?=$)")
_UUID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)
_HEX = re.compile(r"(?=[0-9a-f]*\d)(?=\d*[a-f])[0-9a-f]{8,64}", re.IGNORECASE)
_MIXED = re.compile(r"(?=\D*\d)(?=[^a-zA-Z]*[a-zA-Z])[A-Za-z0-9]{1,12}[_-][A-Za-z0-9]{6,60}|(?=(?:\D*\d){3})\w{10,60}")
_NOT_HOLES = frozenset({"metadata", "batch", "count", "value", "ref", "links", "all", "search", "crossjoin", "entity"})
_VERSIONED = re.compile(r"(?:v|ver|version|api|rest)", re.IGNORECASE)
LONGEST = 600


class Address(msgspec.Struct, frozen=True):
    """An address taken apart: ``base_url`` (None where only a path is written), ``path`` with its holes, ``query``."""

    written: str
    path: str
    base_url: str | None = None
    query: str = ""

    @property
    def shape(self) -> str:
        """The path without the names of its holes: two spellings of one address have the same."""
        return re.sub(r"\{[^{}]*\}", "{}", self.path).rstrip("/") or "/"

    @property
    def holes(self) -> tuple[str, ...]:
        """The names of the holes, in their order."""
        return tuple(re.findall(r"\{([^{}]*)\}", self.path))


def read_address(words: str, known: Sequence[str] = ()) -> Address | None:
    """Return the address that ``words`` are, as a whole; None where they are none.

    ``known`` are names of path parameters: a segment that is one of them is a hole though nothing marks it.
    """
    written = words.strip().strip("`\"'").rstrip(".,;")
    if not written or len(written) > LONGEST:
        return None
    written = _FORMAT.sub("", written)
    match = _PARTS.fullmatch(written) or _PARTS.fullmatch("/" + written)
    if match is None or not (match["path"] or match["base"]):
        return None
    base = match["base"]
    query = match["query"].lstrip("?")
    if match["template"]:
        query = "&".join(part for part in (query, *_templated(match["template"])) if part)
    return Address(written, with_holes(match["path"] or "/", known), _host(base), query)


def with_holes(path: str, known: Sequence[str] = ()) -> str:
    """Return ``path`` with each hole as ``{name}``, however it is spelled; no name occurs twice."""
    braced = _ONE_HOLE.sub(_braced, path)
    braced = _CAPITALS.sub(lambda match: _capital(match, braced, known), braced)
    segments = [_plain_hole(segment, known) for segment in braced.split("/")]
    return _distinct("/".join(segments))


def sample_shape(path: str) -> str:
    """Return the shape of a sample's path: numbers and other identifiers count as holes."""
    return "/".join("{}" if is_identifier(segment) else segment for segment in path.split("/")).rstrip("/") or "/"


def with_sample_holes(path: str) -> str:
    """Return a sample's path as a pattern: what looks like an identifier becomes a hole named after what it follows."""
    segments: list[str] = []
    for number, segment in enumerate(path.split("/")):
        before = segments[-1] if segments else ""
        numbered = _VERSIONED.fullmatch(before) or number == 1
        if "{" in segment:
            segments.append(segment)
        elif is_identifier(segment) and not (segment.isdigit() and numbered):
            stem, dot, ending = segment.partition(".") if "." in segment else (segment, "", "")
            segments.append("{id}" + (dot + ending if stem and ending.isalpha() else ""))
        else:
            segments.append(segment)
    return _distinct("/".join(segments))


def is_identifier(segment: str) -> bool:
    """Whether a segment of a path looks like the identifier of one thing, not like a word."""
    stem = segment.partition(".")[0] if re.fullmatch(r"[^.]{1,60}\.(?:json|xml|csv|pdf)", segment) else segment
    if "," in stem and len(stem) < LONGEST:
        return all(is_identifier(part) for part in stem.split(",") if part)
    return any(pattern.fullmatch(stem) for pattern in (_NUMBER, _UUID, _HEX, _MIXED)) or stem.startswith("{")


def without_user(url: str) -> str:
    """Return ``url`` without the name and password that a sample has before its host: they are the user's own."""
    return _USER.sub("", url)


def _host(base: str | None) -> str | None:
    """Scheme and host without a user's name and password; None for a variable that represents them."""
    base = without_user(base) if base is not None else None
    if base is None or re.match(r"[<{\[$]|[A-Z_]+$", base):
        return None
    return base if "://" in base else f"https://{base}"


def _templated(template: str) -> Iterator[str]:
    """Yield the names in ``{?page,size}`` as ``page=&size=``; the other brackets hold a query as it is."""
    for part in re.findall(r"[\{\[(]([?&][^\}\])]*)[\}\])]", template):
        for name in re.split(r"[,&?]", part):
            bare = name.strip().rstrip("*").partition("=")
            if bare[0]:
                yield f"{bare[0]}={bare[2]}"


def _braced(match: re.Match[str]) -> str:
    whole = match[0]
    if whole[0] == "$" and whole[1:].lower() in _NOT_HOLES:
        return whole
    if whole[0] == ":" and "(" in whole:
        whole = whole.partition("(")[0]
    return "{" + hole_name(whole) + "}"


def hole_name(written: str) -> str:
    """Return the name of a hole: without its marks and its type; of several names the first."""
    name = written.strip("{}<>[]()$#%:?*+ ")
    name = _TYPED.sub("", name)
    name = re.split(r"[=|?]|:(?=\w)|,|\s+or\s+|\s+/\s+", name, maxsplit=1)[0].strip(" *+?:")
    name = re.sub(r"^(?:your|the|an?)\s+", "", name, flags=re.IGNORECASE)
    return re.sub(r"[^\w.$-]+", "_", name).strip("_.") or "value"


def _capital(match: re.Match[str], path: str, known: Sequence[str]) -> str:
    word = match[1]
    others = path.replace(word, "")
    lower = re.search(r"[a-z]", re.sub(r"\{[^{}]*\}", "", others)) is not None
    inside = path.count("{", 0, match.start()) > path.count("}", 0, match.start())
    if inside or match.start() == 0 or path[match.start() - 1] not in "/,":
        return word
    if word in known or word.startswith("YOUR") or (lower and ("_" in word or _WORDY.search(word))):
        return "{" + word + "}"
    return word


def _plain_hole(segment: str, known: Sequence[str]) -> str:
    if segment in known:
        return "{" + segment + "}"
    if _X.fullmatch(segment):
        return "{" + (segment if segment.isalnum() else "value") + "}"
    return segment


def _distinct(path: str) -> str:
    """``path`` with its holes named apart: a second ``{id}`` is named after the segment before it."""
    seen: set[str] = set()
    segments: list[str] = []
    for segment in path.split("/"):
        segments.append(_apart_in(segment, segments[-1] if segments else "", seen))
    return "/".join(segments)


def _apart_in(segment: str, before: str, seen: set[str]) -> str:
    return re.sub(r"\{([^{}]*)\}", lambda match: _apart(match[1], before, seen), segment)


def _apart(name: str, before: str, seen: set[str]) -> str:
    free = name
    if free in seen and re.fullmatch(r"[\w-]+", before):
        free = f"{before.removesuffix('s')}_{name}"
    number = 2
    while free in seen:
        free, number = f"{name}_{number}", number + 1
    seen.add(free)
    return "{" + free + "}"
