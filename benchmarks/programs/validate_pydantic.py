"""Validate records with pydantic: print the seconds of the processor for one round."""

from __future__ import annotations

import datetime
import sys
import time
from typing import Annotated, Any

from pydantic import Field, StrictBool, StrictFloat, StrictInt, TypeAdapter, ValidationError
from typing_extensions import TypedDict

from benchmarks.programs.records import FIELDS, LONGEST, ROUNDS, records

_TYPES: dict[str, Any] = {
    "integer": StrictInt,
    "string": Annotated[str, Field(max_length=LONGEST)],
    "date": datetime.date,
    "boolean": StrictBool,
    "number": StrictFloat,
}
RECORD = TypedDict("RECORD", {name: _TYPES[kind] for name, kind in FIELDS.items()})  # type: ignore[misc]  # made here


def main() -> None:
    """Measure."""
    adapter, rows = TypeAdapter(RECORD), records(sys.argv[1])
    before = time.process_time()
    for _ in range(ROUNDS):
        for row in rows:
            try:
                adapter.validate_python(row)
            except ValidationError as wrong:
                wrong.errors()
    print((time.process_time() - before) / ROUNDS)


main()
