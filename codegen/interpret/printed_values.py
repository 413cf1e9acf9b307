"""Values of printed examples as they were meant: typed quotes and dashes, numbers without noise, whole lists, holes."""

from __future__ import annotations

import re
from typing import Any

import msgspec

_STRAIGHT = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "−": "-", "…": "..."})
_NOISELESS = 10  # digits: what is longer was meant to be, such as a coordinate
PLACEHOLDER = re.compile(r"<\s*(\w+)\s*>")


class Placeholder(msgspec.Struct, frozen=True):
    """Is the value of a template-like example of type ``kind`` (``number`` in ``<number>``)."""

    kind: str


def straight(words: str) -> str:
    """``words`` with quotes, dashes and dots as they are typed and as the wire carries them."""
    return words.translate(_STRAIGHT)


def straighten(value: Any, repairs: list[str]) -> Any:
    """Undo typography in every string and name: the wire carries straight quotes, hyphens and three dots."""
    match value:
        case str():
            typed = straight(value)
            if typed != value:
                repairs.append("typographic quotes or dashes")
            return typed
        case list():
            return [straighten(inner, repairs) for inner in value]
        case dict():
            return {straighten(name, repairs): straighten(inner, repairs) for name, inner in value.items()}
    return value


def denoise(value: Any, repairs: list[str]) -> Any:
    """Find placeholders in strings (``"<string>"``), and make numbers with binary noise what they were meant to be."""
    match value:
        case str() if match := re.fullmatch(PLACEHOLDER, value):
            return Placeholder(match.group(1).lower())
        case float():
            short = f"{value:.12g}"
            if float(short) != value and sum(char.isdigit() for char in short.partition("e")[0]) <= _NOISELESS:
                repairs.append("numbers with binary noise")
                return float(short)
            return value
        case list():
            return [denoise(inner, repairs) for inner in value]
        case dict():
            return {name: denoise(inner, repairs) for name, inner in value.items()}
    return value


def elide(value: Any, repairs: list[str]) -> Any:
    """Drop the sentences and empty objects that say "and so on" from lists of objects."""
    if isinstance(value, dict):
        return {name: elide(inner, repairs) for name, inner in value.items()}
    if not isinstance(value, list):
        return value
    whole = [elide(inner, repairs) for inner in value]
    if not any(isinstance(inner, dict) and inner for inner in whole):
        return whole
    kept = [inner for inner in whole if isinstance(inner, dict) and inner]
    if len(kept) < len(whole):
        repairs.append("a list cut short by words or empty objects")
    return kept


def has_placeholder(value: Any) -> bool:
    """Return whether ``value`` holds a placeholder at any depth."""
    match value:
        case Placeholder():
            return True
        case list():
            return any(has_placeholder(inner) for inner in value)
        case dict():
            return any(has_placeholder(inner) for inner in value.values())
    return False
