"""Values as they are in a request that a person sends: encoded for a URL, and never a variable of the client.

API clients put a variable's value wherever they see its name in two braces, credentials too. So two braces come from
this program alone: those of a page are percent-encoded in a URL, and escaped in JSON.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from codegen.spec.record import Json
from codegen.targets.code import Code
from codegen.targets.encoders.data import json_text

_IN_A_QUERY = "-._~|,'=:/()*!@$;"  # readable, and no client or server takes them for anything else there
_HEADER_VALUE = re.compile(r"[!-~](?:[ -~]*[!-~])?")
_HEADER_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")


def slot(variable: str) -> str:
    """Where the client puts the value of its ``variable``."""
    return "{{" + variable + "}}"


def query_value(text: str) -> str:
    """``text`` as the value of a query parameter; a list in one value stays readable."""
    encoded = quote(text.encode("utf-8", "replace"), safe=_IN_A_QUERY)
    return "%27" + encoded[1:] if encoded.startswith("'") else encoded  # some clients read a first quote as their own


def strict(text: str) -> str:
    """``text`` as a segment of a path, or as the name of a query parameter."""
    return quote(text.encode("utf-8", "replace"), safe="-._")


def header_value(text: str) -> str:
    """``text`` as the value of a header; empty when it cannot be one, or holds two braces."""
    return text if _HEADER_VALUE.fullmatch(text) and "{{" not in text else ""


def form_text(text: str) -> str:
    """``text`` as a name or value of a form, which the client encodes itself; empty when it holds two braces."""
    return "" if "{{" in text else text


def is_header_name(name: str) -> bool:
    """Whether ``name`` can be sent as a header."""
    return _HEADER_NAME.fullmatch(name) is not None


def body_text(value: Json, links: Mapping[str, bool] | None = None) -> Code:
    """``value`` as the JSON of a body; two braces in a text are spelled so that no client reads them as its own.

    ``links`` are variables that are texts in ``value``, with whether what they hold is a text itself.
    """
    text = str(json_text(value)).replace("{{", "{\\u007b")
    for variable, is_text in (links or {}).items():
        text = text.replace(f': "{variable}"', f': "{slot(variable)}"' if is_text else f": {slot(variable)}")
    return Code(text)


def spelled(value: Any, separator: str | None) -> str:
    """Return a documented value as the text that a parameter carries; a list is joined by ``separator``."""
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return value
        case int() | float():
            return str(value)
        case list():
            return (separator or ",").join(spelled(inner, separator) for inner in value)
        case None:
            return ""
        case _:
            return str(json_text(value)).replace("\n", " ")
