"""UNSET: the value of a field that is not there, which is neither None nor empty."""

from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

__all__ = ["MISSING", "UNSET", "UnsetType"]

# The default of a field of a record. Its type does not name UNSET: to read a field that is missing is an error.
MISSING: Any = UNSET
