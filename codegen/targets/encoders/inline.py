"""Text inside the script and style elements of an HTML page, where HTML knows no escapes of its own.

Only what could end the element, or make the parser see a comment in it, is spelled otherwise; what it means stays.
"""

from __future__ import annotations

import re
from typing import Any

from codegen.targets.code import Code
from codegen.targets.encoders.data import json_text


def data(value: Any) -> Code:
    """``value`` as JSON for an element that a script reads."""
    return Code(json_text(value).replace("<", "\\u003c"))


def script(source: str) -> Code:
    """``source``, JavaScript, for a script element: these signs are in its strings and patterns alone."""
    return Code(re.sub(r"<(?=/script|!--|script)", r"\\x3C", source, flags=re.IGNORECASE))


def style(source: str) -> Code:
    """``source``, CSS, for a style element."""
    return Code(re.sub(r"</(?=style)", r"\\3C /", source, flags=re.IGNORECASE))
