"""The table of all statuses on a class page."""

from __future__ import annotations

import re
from typing import Literal

from codegen.diagnostics.location import Location
from codegen.dialects.columns import rows
from codegen.dialects.facts import StatusFact
from codegen.dialects.xojo.class_section import ClassPage, ClassSection
from codegen.dialects.xojo.titles import with_header
from codegen.dialects.xojo.wordings import NAMED_METHOD, STATUS_PHRASE
from codegen.documents.model import Table
from codegen.text import Text

COLUMNS = {"code": "status", "description": "description"}


class StatusTable(ClassSection):
    """The table of all statuses."""

    def __init__(self, page: ClassPage) -> None:
        super().__init__(page, "statuses")

    def table(self, table: Table) -> None:
        """One status a row; a row that names no status is left open."""
        ledger = self.page.ledger
        for row, cells in rows(ledger, with_header(ledger, table), COLUMNS):
            status = STATUS_PHRASE.match(cells["status"].text.raw) if "status" in cells else None
            meaning = cells.get("description")
            if status is not None:
                ledger.use(row)
                self.page.add(status_fact(row.place, "table", status, meaning.text if meaning else None))


def status_fact(
    place: Location, source: Literal["table", "section"], status: re.Match[str], meaning: Text | None
) -> StatusFact:
    """The fact of a status; ``status`` matched its number and phrase, ``meaning`` may name methods."""
    methods = tuple(dict.fromkeys(NAMED_METHOD.findall(meaning.raw))) if meaning else ()
    return StatusFact(
        place=place,
        status=int(status.group(1)),
        source=source,
        phrase=status.group(2),
        meaning=meaning,
        methods=methods,
    )
