"""Words of blocks: joins running text into descriptions, and keeps secrets out of what becomes a fact."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.diagnostics.location import Location
from codegen.dialects.ledger import Ledger
from codegen.dialects.secrets import without_secrets
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


def safe(ledger: Ledger, text: Text, place: Location) -> Text:
    """``text`` with secrets replaced; says the ledger when there was one."""
    clean, findings = without_secrets(text, place)
    ledger.findings += findings
    return clean
