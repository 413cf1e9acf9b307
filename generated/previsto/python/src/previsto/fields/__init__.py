"""Fields to filter and sort lists by, and to choose as columns: an object for each model, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._fields import field
    from ._assignment import assignment
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "field": "._fields",
            "assignment": "_assignment",
        },
    )

__all__ = [
    "assignment",
    "field",
]
