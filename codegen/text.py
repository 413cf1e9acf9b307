"""Text: words taken from a page, a type of its own so that they cannot slip into an output unencoded.

Not for names the compiler made itself. A ``Text`` refuses ``str()``, f-strings and templates; only readers,
interpreters and encoders take its words out with ``.raw``, and each of those is a place a reviewer can look at.

Here too: which characters a reader of an output would not see, or would see in another order than the machine does.
"""

from __future__ import annotations

import functools
import re
from typing import NoReturn


class Text:
    """Words from documentation, untrusted. Equal and hashable by value; never prints itself.

    ``raw`` are the words as they stood on the page. Anyone who takes them must encode them for where they go.
    """

    __slots__ = ("raw",)
    raw: str

    def __init__(self, raw: str) -> None:
        _set_raw(self, raw)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError("a Text never changes; make another")

    def __bool__(self) -> bool:
        return bool(self.raw)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and other.raw == self.raw

    def __hash__(self) -> int:
        return hash((Text, self.raw))

    def __lt__(self, other: Text) -> bool:
        return self.raw < other.raw

    def __repr__(self) -> str:
        return f"Text({self.raw!r})"

    def __str__(self) -> str:
        raise TypeError("text from a page must go through an encoder, not through str()")

    def __format__(self, spec: str) -> str:
        raise TypeError("text from a page must go through an encoder, not into an f-string")


# The slot's own way to be set: pages have more texts than anything else, and object.__setattr__ takes twice as long.
_set_raw = vars(Text)["raw"].__set__

_SHORT = 80  # characters
_known = functools.lru_cache(maxsize=1 << 14)(Text)


def known_text(words: str) -> Text:
    """Return ``words`` as a Text: of short ones, which pages repeat in their cells, mostly one that exists already."""
    return _known(words) if len(words) <= _SHORT else Text(words)


# Unicode's Default_Ignorable_Code_Point, as far as str.isprintable() lets it through, and the blank Braille pattern.
_UNSEEN = (
    (0x034F, 0x034F),
    (0x115F, 0x1160),
    (0x17B4, 0x17B5),
    (0x180B, 0x180F),
    (0x2800, 0x2800),
    (0x3164, 0x3164),
    (0xFE00, 0xFE0F),
    (0xFFA0, 0xFFA0),
    (0xE0100, 0xE01EF),
)


def is_visible(char: str) -> bool:
    """Whether ``char`` shows itself: no control, bidi or zero-width character, no space but the plain one."""
    if char < "\x7f":
        return char >= " "
    return char.isprintable() and not any(first <= ord(char) <= last for first, last in _UNSEEN)


# All that is_visible could refuse: what is not plain ASCII. Line ends are for those who ask to keep.
_RISKY = re.compile(r"[^\n\x20-\x7e]")


def hidden_in(words: str) -> set[str]:
    """Return the characters of ``words`` that are not visible, line ends aside."""
    return {char for char in set(_RISKY.findall(words)) if not is_visible(char)}
