"""Fields to filter and sort lists by, and to choose as columns: an object for each model, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._fields import field
    from ._agreement import agreement
    from ._assignment import assignment
    from ._contact import contact
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "field": "._fields",
            "agreement": "_agreement",
            "assignment": "_assignment",
            "contact": "_contact",
        },
    )

__all__ = [
    "agreement",
    "assignment",
    "contact",
    "field",
]
