"""UNSET: the value of a field that is not there, which is neither None nor empty."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

__all__ = ["UNSET", "UnsetType"]
