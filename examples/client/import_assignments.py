"""Import many assignments, and report those that the server refused with what was sent for them."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from payandbill import Payandbill
from payandbill.models import Assignment
from payandbill.rows import in_chunks


def import_all(api: Payandbill, rows: Sequence[Assignment], start: int = 0) -> Iterator[str]:
    """Send ``rows`` from the one at ``start`` on, fifty at a time; yield a line for each that failed."""
    for chunk in in_chunks(lambda part: api.assignments.import_(records=part), rows, size=50, start=start):
        for failed in chunk.failed:
            yield f"row {failed.position}, {failed.row.assignment_ref}: {list(failed.messages)}"


if __name__ == "__main__":
    with Payandbill.from_env() as client, Path(sys.argv[1]).open(encoding="utf-8") as file:
        for line in import_all(client, [Assignment.from_dict(row) for row in json.load(file)]):
            print(line)
