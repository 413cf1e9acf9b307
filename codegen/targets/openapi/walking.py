"""Walks plain JSON data."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


def keys_of(data: Any) -> Iterator[str]:
    """Every key of every object in ``data``, at any depth."""
    if isinstance(data, dict):
        yield from data
    for one in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from keys_of(one)
