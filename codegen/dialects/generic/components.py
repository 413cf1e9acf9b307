"""Components: elements of MDX and of old GitBook that are calls or fields, by their attributes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.dialects.facts import FieldCell
from codegen.dialects.generic.addresses import read_address
from codegen.dialects.generic.endpoints import EndpointLine, Strength, method_alone, whole_line
from codegen.documents.model import Code, Directive, Heading, ListItem, Paragraph
from codegen.text import Text

_METHOD = ("method", "verb", "httpMethod")
_PATH = ("path", "url", "uri", "route", "endpoint", "href")
_HOST = ("baseUrl", "host", "server", "base")
_NAME = ("name", "path", "query", "body", "header", "cookie", "param", "field")
_PLACES = ("path", "query", "body", "header", "cookie")
_FIELD = re.compile(r"(?i)(?:.*(?:param|parameter|field|property|attribute|arg|argument))|prop")
_TRUE = ("", "true", "required", "{true}", "yes")


def calls(directive: Directive) -> tuple[EndpointLine, ...]:
    """Return the calls that an element is, by its attributes, or by a method there and the path inside."""
    method = _first(directive, _METHOD)
    if method is None:
        endpoint = _first(directive, ("api", "endpoint", "openapi"))
        return whole_line(endpoint) if endpoint else ()
    methods = method_alone(method)
    written = _path(directive)
    address = read_address(written) if written and methods else None
    if address is None:
        return ()
    line = f"{method.upper()} {written}"
    return tuple(EndpointLine(name, address, line, summary(directive), Strength.LINE) for name in methods)


def summary(directive: Directive) -> str | None:
    """Return what an element says in few words that its call does: by an attribute, else in an element inside it."""
    stated = _first(directive, ("summary", "title"))
    if stated:
        return stated
    inside = (block for block in directive.blocks if isinstance(block, Directive) and block.name.endswith("summary"))
    return next((words for block in inside for words in _words(block) if words), None)


def field(directive: Directive) -> dict[str, FieldCell] | None:
    """Return the cells of the field that an element describes; None where it describes none."""
    if not _FIELD.fullmatch(directive.name):
        return None
    name = _first(directive, _NAME)
    if name is None:
        return None
    stated = {
        "name": name,
        "type": _first(directive, ("type",)) or "",
        "default": _first(directive, ("default",)) or "",
    }
    required = directive.attributes.get("required")
    if required is not None:
        stated["required"] = "required" if required.raw.strip().casefold() in _TRUE else required.raw
    place = _first(directive, ("in",)) or next((key for key in _PLACES if key in directive.attributes), None)
    stated["location"] = place or ""
    if "deprecated" in directive.attributes:
        stated["required"] = ", ".join(part for part in (stated.get("required", ""), "deprecated") if part)
    stated["description"] = "\n".join(_words(directive))
    return {
        column: FieldCell(column, Text(words), directive.place) for column, words in stated.items() if words.strip()
    }


def _path(directive: Directive) -> str:
    written = _first(directive, _PATH)
    if written is None:
        written = next((words for words in _words(directive) if words.startswith(("/", "http"))), "")
    host = _first(directive, _HOST) or ""
    if host and not written.startswith("http"):
        return host.rstrip("/") + ("/" + written.strip("/") if written.strip("/") else "")
    return written


def _words(directive: Directive) -> Iterator[str]:
    for block in directive.blocks:
        match block:
            case Paragraph() | Heading() | ListItem() | Code():
                yield block.text.raw.strip()
            case Directive() if block.name.endswith(("description", "summary")):
                yield from _words(block)


def _first(directive: Directive, names: tuple[str, ...]) -> str | None:
    for name in names:
        words = directive.attributes.get(name)
        if words is not None and words.raw.strip():
            return words.raw.strip()
    return None
