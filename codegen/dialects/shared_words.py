"""Facts read back from JSON with one object for each distinct word: a page repeats the same few thousands of times.

Decoding makes a new string for each mention; they are more than half of what facts take in memory.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from msgspec.structs import force_setattr

from codegen.diagnostics.location import Location
from codegen.dialects.facts import FieldCell, FieldFact, PageFacts, RowFact
from codegen.text import Text


class Facts:
    """Reads the facts of pages, and remembers the words that it has met."""

    def __init__(self) -> None:
        self._words: dict[str, str] = {}
        self._texts: dict[str, Text] = {}
        self._decoder = msgspec.json.Decoder(PageFacts, dec_hook=self._text)

    def read(self, encoded: bytes) -> PageFacts:
        """Return the facts that ``encoded`` holds. Raises msgspec.DecodeError."""
        page = self._decoder.decode(encoded)
        for fact in page.facts:
            self._share_page(fact.place)
            if isinstance(fact, FieldFact | RowFact):
                self._share_cells(fact.cells.values())
            if isinstance(fact, FieldFact):
                force_setattr(fact, "owner", self._word(fact.owner))
                force_setattr(fact, "operation", fact.operation and self._word(fact.operation))
        for unit in page.account.taken:
            self._share_page(unit.place)
        return page

    def _share_cells(self, cells: Iterable[FieldCell]) -> None:
        word = self._words.setdefault
        for cell in cells:
            place, header = cell.place, cell.header
            force_setattr(cell, "header", word(header, header))
            force_setattr(place, "page", word(place.page, place.page))
            force_setattr(place, "cell", word(place.cell, place.cell))

    def _share_page(self, place: Location) -> None:
        force_setattr(place, "page", self._word(place.page))

    def _word(self, word: str) -> str:
        return self._words.setdefault(word, word)

    def _text(self, kind: type, value: object) -> Text:
        """Return words as a Text: msgspec's hook."""
        if kind is not Text or not isinstance(value, str):
            raise TypeError(f"expected `str`, got `{type(value).__name__}`")
        text = self._texts.get(value)
        if text is None:
            text = self._texts[value] = Text(value)
        return text
