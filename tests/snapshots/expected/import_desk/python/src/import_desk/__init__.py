"""Client for Import Desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from msgspec import UNSET, UnsetType

    from . import errors, models
    from ._runtime.answers import Page
    from ._runtime.listings import AsyncListing, Listing
    from .client import AsyncImportDesk, ImportDesk
else:
    from ._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncListing": "_runtime.listings",
            "AsyncImportDesk": "client",
            "ImportDesk": "client",
            "Listing": "_runtime.listings",
            "Page": "_runtime.answers",
            "UNSET": "_runtime.unset",
            "UnsetType": "_runtime.unset",
            "errors": "",
            "models": "",
        },
    )

__all__ = [
    "UNSET",
    "AsyncListing",
    "AsyncImportDesk",
    "Listing",
    "Page",
    "UnsetType",
    "ImportDesk",
    "errors",
    "models",
]
