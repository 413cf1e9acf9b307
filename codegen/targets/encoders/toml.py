"""Text into TOML: basic strings."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.targets.code import Code
from codegen.text import Text, is_visible


def string(value: Text | str) -> Code:
    """``value`` as a TOML basic string, on one line; what is invisible is escaped."""
    raw = value.raw if isinstance(value, Text) else value
    body = "".join(_char(char) for char in raw)
    return Code(f'"{body}"')


def _char(char: str) -> str:
    if char in '"\\':
        return "\\" + char
    if is_visible(char):
        return char
    code = ord(char)
    if 0xD800 <= code < 0xE000:
        return "\\uFFFD"  # TOML has no surrogates
    return f"\\u{code:04X}" if code < 0x10000 else f"\\U{code:08X}"


def strings(words: Iterable[str]) -> Code:
    """Return ``words`` as the items of an array: basic strings, separated by commas."""
    return Code(", ".join(string(word) for word in words))
