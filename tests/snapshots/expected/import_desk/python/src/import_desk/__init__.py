"""Client for Import Desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from msgspec import UNSET, UnsetType

    from . import errors, models
    from ._runtime.answers import Page
    from ._runtime.faults import AnswerFault
    from ._runtime.listings import AsyncListing, Listing
    from ._runtime.records import OpenRecord, Record
    from .client import AsyncImportDesk, ImportDesk
else:
    from ._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AnswerFault": "_runtime.faults",
            "AsyncListing": "_runtime.listings",
            "AsyncImportDesk": "client",
            "ImportDesk": "client",
            "Listing": "_runtime.listings",
            "OpenRecord": "_runtime.records",
            "Page": "_runtime.answers",
            "Record": "_runtime.records",
            "UNSET": "_runtime.unset",
            "UnsetType": "_runtime.unset",
            "errors": "",
            "models": "",
        },
    )

__version__ = "0.1.0"
__all__ = [
    "UNSET",
    "AnswerFault",
    "AsyncListing",
    "AsyncImportDesk",
    "Listing",
    "OpenRecord",
    "Page",
    "Record",
    "UnsetType",
    "ImportDesk",
    "errors",
    "models",
]
