"""Device."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from .._runtime.codecs import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    TEXT,
    Date,
    DateTime,
    Nullable,
    OrEmpty,
)
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class Device(Record, kw_only=True):
    """Device.

    https://support.bouwsoft.be/manual/api/v1_PUT_Devices.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    maintenancesheet_id: int = MISSING
    group: str = MISSING
    """At most 100 characters."""
    nr: str = MISSING
    """At most 100 characters."""
    description: str = MISSING
    product_id: int = MISSING
    machine_id: int = MISSING
    unit: str = MISSING
    """At most 10 characters."""
    quantity: float = MISSING
    serialnr: str = MISSING
    """At most 50 characters."""
    typenr: str = MISSING
    """At most 50 characters."""
    brand: str = MISSING
    """At most 50 characters."""
    constructionyear: int = MISSING
    active: bool = MISSING
    installationdate: dt.date | Literal[""] = MISSING
    lastmaintenance: dt.date | Literal[""] = MISSING
    nextmaintenance: dt.date | Literal[""] = MISSING
    maintenancecycle: str = MISSING
    ts_lastupdate: dt.datetime = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "maintenancesheet_id": Nullable(INTEGER),
            "group": Nullable(TEXT),
            "nr": Nullable(TEXT),
            "description": Nullable(TEXT),
            "product_id": Nullable(INTEGER),
            "machine_id": Nullable(INTEGER),
            "unit": Nullable(TEXT),
            "quantity": Nullable(NUMBER),
            "serialnr": Nullable(TEXT),
            "typenr": Nullable(TEXT),
            "brand": Nullable(TEXT),
            "constructionyear": Nullable(INTEGER),
            "active": Nullable(BOOLEAN),
            "installationdate": Nullable(OrEmpty(Date())),
            "lastmaintenance": Nullable(OrEmpty(Date())),
            "nextmaintenance": Nullable(OrEmpty(Date())),
            "maintenancecycle": Nullable(TEXT),
            "ts_lastupdate": Nullable(DateTime("YYYY-MM-DD HH:MM:SS")),
        }
