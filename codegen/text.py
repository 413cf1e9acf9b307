"""Text: words taken from a page, a type of its own so that they cannot slip into an output unencoded.

Not for names the compiler made itself. A ``Text`` refuses ``str()``, f-strings and templates; only readers,
interpreters and encoders take its words out with ``.raw``, and each of those is a place a reviewer can look at.
"""

from __future__ import annotations

from typing import NoReturn


class Text:
    """Words from documentation, untrusted. Equal and hashable by value; never prints itself."""

    __slots__ = ("_raw",)
    _raw: str

    def __init__(self, raw: str) -> None:
        object.__setattr__(self, "_raw", raw)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError("a Text never changes; make another")

    @property
    def raw(self) -> str:
        """The words as they stood on the page. Whoever takes them must encode them for where they go."""
        return self._raw

    def __bool__(self) -> bool:
        return bool(self._raw)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and other._raw == self._raw

    def __hash__(self) -> int:
        return hash((Text, self._raw))

    def __lt__(self, other: Text) -> bool:
        return self._raw < other._raw

    def __repr__(self) -> str:
        return f"Text({self._raw!r})"

    def __str__(self) -> str:
        raise TypeError("text from a page must go through an encoder, not through str()")

    def __format__(self, spec: str) -> str:
        raise TypeError("text from a page must go through an encoder, not into an f-string")
