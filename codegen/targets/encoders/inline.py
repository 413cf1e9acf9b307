"""Text inside the script and style elements of an HTML page, where HTML knows no escapes of its own.

Only what could end the element, or make the parser see a comment in it, is spelled otherwise; what it means stays.
"""

from __future__ import annotations

import json
import re
from typing import Any

import msgspec

from codegen.targets.code import Code
from codegen.targets.encoders.data import json_text
from codegen.text import hidden_in

_MARKUP = "<>&"


def data(value: Any) -> Code:
    """``value`` as JSON for an element that a script reads."""
    return Code(json_text(value).replace("<", "\\u003c"))


def compact_data(value: Any) -> Code:
    """``value`` as JSON without a space, for an element that a script reads; for tables of a hundred thousand rows."""
    text = msgspec.json.encode(value).decode()
    for char in (*_MARKUP, *sorted(hidden_in(text))):
        text = text.replace(char, _escape(char))
    return Code(text)


def _escape(char: str) -> str:
    """Return a character as an escape of JSON; of one beyond 16 bits, the two that stand for it."""
    return json.dumps(char)[1:-1] if char not in _MARKUP else f"\\u{ord(char):04x}"


def script(source: str) -> Code:
    """``source``, JavaScript, for a script element: these signs are in its strings and patterns alone."""
    return Code(re.sub(r"<(?=/script|!--|script)", r"\\x3C", source, flags=re.IGNORECASE))


def style(source: str) -> Code:
    """``source``, CSS, for a style element."""
    return Code(re.sub(r"</(?=style)", r"\\3C /", source, flags=re.IGNORECASE))
