"""The base of every part of the spec, and what a JSON value is called."""

from __future__ import annotations

from typing import Any, TypeAlias

import msgspec

Json: TypeAlias = Any  # a JSON value: None, bool, int, float, str, list, dict (msgspec has no recursive alias)


class Record(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of every part of the spec: immutable, no unknown keys."""
