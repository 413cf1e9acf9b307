"""The fields of records of which the documentation names none: any name may be tried."""

from __future__ import annotations

from ._fields import AnyFields

productstock = AnyFields()
"""The fields of Productstock."""
