"""Which characters a reader of an output would not see, or would see in another order than the machine does."""

from __future__ import annotations

import re

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
    """The characters of ``words`` that are not visible, line ends aside."""
    return {char for char in set(_RISKY.findall(words)) if not is_visible(char)}
