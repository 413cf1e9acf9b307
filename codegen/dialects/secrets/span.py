"""Span: a stretch of a text that is to be replaced, with what replaces it and what it looks like."""

from __future__ import annotations

from typing import Literal

import msgspec

Kind = Literal["secret", "an e-mail address", "a phone number", "an IBAN", "a card number", "a national number"]

STAND_IN = "EXAMPLE-SECRET"


class Span(msgspec.Struct, frozen=True, order=True):
    """The characters from offset ``start`` up to ``end``."""

    start: int
    end: int
    stand_in: str
    kind: Kind


def secret(words: str, start: int, end: int) -> Span:
    """Return the span of a secret; bare digits stay digits, so that JSON with them stays JSON."""
    return Span(start, end, stand_in_for(words[start:end], STAND_IN), "secret")


def stand_in_for(value: str, otherwise: str) -> str:
    """Return ``otherwise``, or a number of as many digits for a value that is only digits."""
    return "1" + "0" * (len(value) - 1) if value.isascii() and value.isdigit() else otherwise
