"""Client for Previsto API.

https://docs.previsto.io/
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from msgspec import UNSET, UnsetType

    from . import errors, fields, models
    from ._runtime.answers import Page
    from ._runtime.listings import AsyncListing, Listing
    from .client import AsyncPrevisto, Previsto
else:
    from ._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncListing": "_runtime.listings",
            "AsyncPrevisto": "client",
            "Previsto": "client",
            "Listing": "_runtime.listings",
            "Page": "_runtime.answers",
            "UNSET": "_runtime.unset",
            "UnsetType": "_runtime.unset",
            "errors": "",
            "fields": "",
            "models": "",
        },
    )

__all__ = [
    "UNSET",
    "AsyncListing",
    "AsyncPrevisto",
    "Listing",
    "Page",
    "UnsetType",
    "Previsto",
    "errors",
    "fields",
    "models",
]
