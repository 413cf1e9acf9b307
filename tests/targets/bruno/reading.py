"""Reads .bru files as strictly as this project writes them: blocks at the margin, everything inside them indented."""

from __future__ import annotations

import re

_OPENS = re.compile(r"([a-z][a-z:-]*) ([{\[])")
_CLOSES = {"{": "}", "[": "]"}


def blocks(text: str) -> dict[str, list[str]]:
    """Return the lines of each block, without their indentation. Fails where a line is in none, or a block comes
    twice.
    """
    results: dict[str, list[str]] = {}
    inside: list[str] | None = None
    end = ""
    for line in text.split("\n"):
        if inside is None:
            opened = _OPENS.fullmatch(line)
            assert opened or not line, line
            if opened:
                assert opened[1] not in results, f"{opened[1]} stands twice"
                inside, end = results.setdefault(opened[1], []), _CLOSES[opened[2]]
        elif line == end:
            inside = None
        else:
            assert not line or line.startswith("  "), line
            inside.append(line[2:])
    assert inside is None, "a block has no end"
    return results


def entries(lines: list[str]) -> dict[str, str]:
    """Return the keys and values of a block's lines; a key that is switched off keeps its mark."""
    pairs = [line.partition(": ") if ": " in line else line.partition(":") for line in lines]
    assert all(mark for _, mark, _ in pairs), lines
    return {key: value for key, _, value in pairs}
