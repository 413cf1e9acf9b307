"""Item."""

from __future__ import annotations

import datetime as dt

from .._runtime.codecs import INTEGER, TEXT, DateTime, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class Item(Record, kw_only=True, rename={"list_": "list", "type_": "type"}):
    """Item.

    https://support.bouwsoft.be/manual/api/v1_PUT_Items.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    list_: str = MISSING
    """At most 50 characters."""
    group: str = MISSING
    """At most 50 characters."""
    nr1: str = MISSING
    """At most 100 characters."""
    nr2: str = MISSING
    """At most 100 characters."""
    description: str = MISSING
    unit1: str = MISSING
    """At most 10 characters."""
    unit2: str = MISSING
    """At most 10 characters."""
    brand: str = MISSING
    """At most 150 characters."""
    type_: str = MISSING
    barcode: str = MISSING
    """At most 50 characters."""
    active: str = MISSING
    ts_lastupdate: dt.datetime = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "list_": Nullable(TEXT),
            "group": Nullable(TEXT),
            "nr1": Nullable(TEXT),
            "nr2": Nullable(TEXT),
            "description": Nullable(TEXT),
            "unit1": Nullable(TEXT),
            "unit2": Nullable(TEXT),
            "brand": Nullable(TEXT),
            "type_": Nullable(TEXT),
            "barcode": Nullable(TEXT),
            "active": Nullable(TEXT),
            "ts_lastupdate": Nullable(DateTime("YYYY-MM-DD HH:MM:SS")),
        }
