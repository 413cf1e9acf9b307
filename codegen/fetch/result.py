"""The result of a run: what became of each page, and what was found."""

from __future__ import annotations

from collections import Counter

import msgspec

from codegen.diagnostics.finding import Finding
from codegen.fetch.journal import Outcome


class Row(msgspec.Struct, frozen=True):
    """What became of one page."""

    url: str
    file: str | None
    outcome: Outcome


class Fetched(msgspec.Struct, frozen=True):
    """What a run did: its pages in the order of pages.toml, and what it found. Not ``complete``: run it again."""

    rows: tuple[Row, ...]
    findings: tuple[Finding, ...]
    complete: bool

    def counts(self) -> dict[str, int]:
        """How many pages became what."""
        counter = Counter(row.outcome for row in self.rows)
        return {outcome: counter[outcome] for outcome in ("new", "changed", "unchanged", "kept", "missing")}
