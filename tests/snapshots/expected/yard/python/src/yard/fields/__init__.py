"""Fields to filter and sort lists by, and to choose as columns: an object for each model, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._fields import anywhere, field
    from .._open_fields import productstock
    from ._job import job
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "anywhere": "._fields",
            "field": "._fields",
            "productstock": "._open_fields",
            "job": "_job",
        },
    )

__all__ = [
    "anywhere",
    "field",
    "job",
    "productstock",
]
