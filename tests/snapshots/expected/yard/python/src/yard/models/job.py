"""Job."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal, TypeAlias

from msgspec import UNSET, UnsetType

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
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD

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

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    nr: int | None | UnsetType = UNSET
    title: str | None | UnsetType = UNSET
    """At most 100 characters."""
    status: JobStatus | str | None | UnsetType = UNSET
    date: dt.date | None | UnsetType = UNSET
    due: dt.date | Literal[""] | None | UnsetType = UNSET
    changed: dt.datetime | None | UnsetType = UNSET
    starts: dt.time | None | UnsetType = UNSET
    price: Decimal | None | UnsetType = UNSET
    quantity: float | None | UnsetType = UNSET
    """From 0 to 1000."""
    done: bool | None | UnsetType = UNSET
    from_: str | None | UnsetType = UNSET
    class_: str | None | UnsetType = UNSET
    """What kind of job it is."""
    list_: str | None | UnsetType = UNSET
    ef_boiler_1step_bool: bool | None | UnsetType = UNSET
    site_id: int | None | UnsetType = UNSET
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
