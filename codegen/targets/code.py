"""Code: text that is safe where it is in an output, because an encoder or this program itself made it.

Templates print nothing else. A plain ``str`` (a wire name from a page, say) or a ``Text`` is refused there, so a
value that no one encoded stops the build instead of becoming code.
"""

from __future__ import annotations


class Code(str):
    """Text encoded for its place. Make one only in an encoder, or from a constant of this program."""

    __slots__ = ()


def join(separator: str, parts: list[Code]) -> Code:
    """``parts`` joined; a ``separator`` is this program's own constant."""
    return Code(separator.join(parts))
