"""Check a CSV file of addresses against the documentation before anything is sent."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable
from pathlib import Path

from bouwsoft_validators import check_rows
from bouwsoft_validators.address import check_create


def problems(lines: Iterable[str]) -> list[str]:
    """Return a line for each rule that a row breaks; the first row of the file is row 1, after the names."""
    rows = [{name: value for name, value in row.items() if value} for row in csv.DictReader(lines)]
    return [f"row {row + 1}: {problem}" for row, problem in check_rows(check_create, rows)]


if __name__ == "__main__":
    with Path(sys.argv[1]).open(encoding="utf-8", newline="") as file:
        found = problems(file)
    print("\n".join(found))
    sys.exit(bool(found))
