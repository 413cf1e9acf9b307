"""Device."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import UNSET, UnsetType

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
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class Device(Record, kw_only=True):
    """Device.

    https://support.bouwsoft.be/manual/api/v1_PUT_Devices.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    maintenancesheet_id: int | None | UnsetType = UNSET
    group: str | None | UnsetType = UNSET
    """At most 100 characters."""
    nr: str | None | UnsetType = UNSET
    """At most 100 characters."""
    description: str | None | UnsetType = UNSET
    product_id: int | None | UnsetType = UNSET
    machine_id: int | None | UnsetType = UNSET
    unit: str | None | UnsetType = UNSET
    """At most 10 characters."""
    quantity: float | None | UnsetType = UNSET
    serialnr: str | None | UnsetType = UNSET
    """At most 50 characters."""
    typenr: str | None | UnsetType = UNSET
    """At most 50 characters."""
    brand: str | None | UnsetType = UNSET
    """At most 50 characters."""
    constructionyear: int | None | UnsetType = UNSET
    active: bool | None | UnsetType = UNSET
    installationdate: dt.date | Literal[""] | None | UnsetType = UNSET
    lastmaintenance: dt.date | Literal[""] | None | UnsetType = UNSET
    nextmaintenance: dt.date | Literal[""] | None | UnsetType = UNSET
    maintenancecycle: str | None | UnsetType = UNSET
    ts_lastupdate: dt.datetime | None | UnsetType = UNSET

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
