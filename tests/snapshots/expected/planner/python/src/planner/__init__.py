"""Client for Planner."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from msgspec import UNSET, UnsetType

    from . import errors, fields, models
    from ._runtime.answers import Page
    from ._runtime.faults import AnswerFault
    from ._runtime.listings import AsyncListing, Listing
    from ._runtime.records import OpenRecord, Record
    from .client import AsyncPlanner, Planner
else:
    from ._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AnswerFault": "_runtime.faults",
            "AsyncListing": "_runtime.listings",
            "AsyncPlanner": "client",
            "Planner": "client",
            "Listing": "_runtime.listings",
            "OpenRecord": "_runtime.records",
            "Page": "_runtime.answers",
            "Record": "_runtime.records",
            "UNSET": "_runtime.unset",
            "UnsetType": "_runtime.unset",
            "errors": "",
            "fields": "",
            "models": "",
        },
    )

__version__ = "0.1.0"
__all__ = [
    "UNSET",
    "AnswerFault",
    "AsyncListing",
    "AsyncPlanner",
    "Listing",
    "OpenRecord",
    "Page",
    "Record",
    "UnsetType",
    "Planner",
    "errors",
    "fields",
    "models",
]
