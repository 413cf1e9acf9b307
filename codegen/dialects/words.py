"""Words of blocks: joins running text into descriptions, and compares words."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.documents.model import ListItem, Paragraph
from codegen.text import Text

Running = Paragraph | ListItem

# How a cell says yes or no without a word.
TICKS = ("✓", "✔", "✔️", "✅", ":white_check_mark:", ":heavy_check_mark:")
CROSSES = ("✗", "✘", "❌", ":x:", ":negative_squared_cross_mark:")


def folded(text: Text) -> str:
    """Return the words of ``text`` in small letters with single spaces, to compare them by."""
    return " ".join(text.raw.casefold().split())


def joined(blocks: Sequence[Running]) -> Text | None:
    """Return the words of ``blocks`` as one description, a paragraph each; None when there is none."""
    words = [block.text.raw for block in blocks if block.text]
    return Text("\n\n".join(words)) if words else None
