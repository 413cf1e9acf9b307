"""Client for Pay and Bill Cloud API.

https://payandbill-cloud-api.azurewebsites.net/docs/api
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from msgspec import UNSET, UnsetType

    from . import errors, models
    from ._runtime.answers import Page
    from ._runtime.listings import AsyncListing, Listing
    from .client import AsyncPayandbill, Payandbill
else:
    from ._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncListing": "_runtime.listings",
            "AsyncPayandbill": "client",
            "Payandbill": "client",
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
    "AsyncPayandbill",
    "Listing",
    "Page",
    "UnsetType",
    "Payandbill",
    "errors",
    "models",
]
