"""UNSET: the value of a field that is not there, which is neither None nor empty."""

from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

__all__ = ["IN_EVERY_RECORD", "UNSET", "UnsetType"]

# The default of a key. Every record has one, so its type does not name UNSET: columns alone can leave it out.
IN_EVERY_RECORD: Any = UNSET
