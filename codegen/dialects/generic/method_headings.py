"""Methods named by headings under one address: ``https://host/bot<token>/METHOD_NAME``, and a heading for each."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from codegen.dialects.generic.addresses import Address
from codegen.dialects.generic.endpoints import EndpointLine, Strength
from codegen.dialects.generic.kinds import Kind, Tabular, Title
from codegen.dialects.generic.outline import Outline
from codegen.documents.model import Code, Heading, Paragraph
from codegen.text import Text

ADDRESS_OF_METHODS = re.compile(
    r"(?P<base>https?://[^\s\"'`]{1,200})/(?:[{<\[(:$]{0,2}"
    r"(?:(?:api[_-]?)?(?:METHOD|method|Method)(?:[_ -]?(?:NAME|name|Name))?)[}>\])]{0,2})(?![\w/])"
)
_METHODS = re.compile(r"\b(GET|POST)\b")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{1,60}(?:[./][A-Za-z][A-Za-z0-9_]{0,60}){0,4}")
_NEAR = 4  # units around the address that may say how it is called


class Pattern(msgspec.Struct, frozen=True):
    """The address of all methods without their name, the HTTP method, and the section that says so."""

    base_url: str
    method: str
    section: int


def pattern_of(outline: Outline) -> Pattern | None:
    """Return the address under which the headings of a page name methods; None where there is none."""
    for number, unit in enumerate(outline.units):
        words = unit.text.raw if isinstance(unit, Paragraph | Code) else ""
        match = ADDRESS_OF_METHODS.search(words[:2000]) if "://" in words else None
        if match is not None:
            around = " ".join(_words(unit) for unit in outline.units[number : number + _NEAR])
            methods = set(_METHODS.findall(around))
            return Pattern(match["base"], "GET" if methods == {"GET"} else "POST", outline.section_of[number])
    return None


def methods_of(outline: Outline, kinds: Sequence[Kind]) -> dict[int, EndpointLine]:
    """Return the calls that headings name, by the unit of the heading."""
    pattern = pattern_of(outline)
    if pattern is None:
        return {}
    named = {
        section.start: section.title
        for section in outline.sections
        if section.number != pattern.section
        and _is_name(kinds[section.start] if section.source else None, section.title)
    }
    small = {unit for unit, title in named.items() if title[0].islower()}
    chosen = small or {unit for unit in named if _takes_parameters(outline, kinds, unit)}
    return {unit: _call(pattern, named[unit]) for unit in sorted(chosen)}


def _call(pattern: Pattern, name: str) -> EndpointLine:
    address = Address(f"{pattern.base_url}/{name}", f"/{name}", pattern.base_url)
    return EndpointLine(pattern.method, address, f"{pattern.method} {pattern.base_url}/{name}", name, Strength.HEADING)


def _is_name(kind: Kind | None, title: str) -> bool:
    return isinstance(kind, Title) and kind.call is None and kind.label is None and _NAME.fullmatch(title) is not None


def _takes_parameters(outline: Outline, kinds: Sequence[Kind], unit: int) -> bool:
    """Whether the first table below a heading has a column of parameters, not of fields."""
    section = outline.sections[outline.section_of[unit]]
    for kind in kinds[unit : min(section.end, unit + 20)]:
        if isinstance(kind, Tabular):
            return bool(kind.read.header) and "param" in kind.read.header[0].text.raw.casefold()
    return False


def _words(unit: object) -> str:
    text = unit.text if isinstance(unit, Paragraph | Heading | Code) else Text("")
    return text.raw[:2000]
