"""Text into .bru files: one-line values, keys, and blocks whose lines can neither end the block nor begin another."""

from __future__ import annotations

import re

from codegen.targets.code import Code
from codegen.text import is_visible

_PLAIN_KEY = re.compile(r"[A-Za-z0-9_%][A-Za-z0-9_.%-]*")


def value(text: str) -> Code:
    """``text`` as the value of an entry: on one line, and no beginning of a text of several lines."""
    line = text if _is_plain(text) else "".join(char for char in text if is_visible(char) or char.isspace())
    line = " ".join(line.split())
    return Code(line.lstrip("'") if line.startswith("'''") else line)


def key(name: str) -> Code:
    """``name`` as the key of an entry; what could switch it off or annotate it is in quotes."""
    if _PLAIN_KEY.fullmatch(name):
        return Code(name)
    return Code('"' + value(name).replace("\\", "").replace('"', '\\"') + '"')


def lines(text: str) -> Code:
    """``text`` as the inside of a block of text. Only a brace at the start of a line ends a block: none is there."""
    plain = _is_plain(text.replace("\n", ""))
    shown = text if plain else "".join(char if is_visible(char) or char == "\n" else " " for char in text)
    return Code("\n".join(f"  {line}".rstrip() for line in shown.split("\n")))


def _is_plain(text: str) -> bool:
    """Whether all of ``text`` is visible, as far as that can be seen at once."""
    return text.isascii() and text.isprintable()
