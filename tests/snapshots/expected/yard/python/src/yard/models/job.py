"""Job."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal, TypeAlias

from .._runtime.codecs import (
    BOOLEAN,
    DECIMAL,
    INTEGER,
    NUMBER,
    TEXT,
    Date,
    DateTime,
    Enum,
    Nullable,
    OrEmpty,
    Time,
)
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING

JobStatus: TypeAlias = Literal["To schedule", "Done"]


class Job(
    Record,
    kw_only=True,
    rename={
        "from_": "from",
        "class_": "class",
        "list_": "list",
        "ef_boiler_1step_bool": "ef_Boiler.1step.Bool",
    },
):
    """Job.

    https://docs.yard.test/jobs
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    nr: int = MISSING
    title: str = MISSING
    """At most 100 characters."""
    status: JobStatus | str = MISSING
    date: dt.date = MISSING
    due: dt.date | Literal[""] = MISSING
    changed: dt.datetime = MISSING
    starts: dt.time = MISSING
    price: Decimal = MISSING
    quantity: float = MISSING
    """From 0 to 1000."""
    done: bool = MISSING
    from_: str = MISSING
    class_: str = MISSING
    """What kind of job it is."""
    list_: str = MISSING
    ef_boiler_1step_bool: bool = MISSING
    site_id: int = MISSING
    """Leads to Sites."""

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "nr": Nullable(INTEGER),
            "title": Nullable(TEXT),
            "status": Nullable(Enum("To schedule", "Done", closed=False)),
            "date": Nullable(Date()),
            "due": Nullable(OrEmpty(Date())),
            "changed": Nullable(DateTime("YYYY-MM-DD HH:MM:SS")),
            "starts": Nullable(Time("HH:MM")),
            "price": Nullable(DECIMAL),
            "quantity": Nullable(NUMBER),
            "done": Nullable(BOOLEAN),
            "from_": Nullable(TEXT),
            "class_": Nullable(TEXT),
            "list_": Nullable(TEXT),
            "ef_boiler_1step_bool": Nullable(BOOLEAN),
            "site_id": Nullable(INTEGER),
        }
