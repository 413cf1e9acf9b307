"""Scalars: the kinds of value that words name, and values of those kinds."""

from __future__ import annotations

import enum
from typing import TypeAlias

import msgspec


class Kind(enum.StrEnum):
    """What kind of value a type cell names. The same words as ``spec.types.FieldType`` where both have it."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    DECIMAL = "decimal"
    BOOLEAN = "boolean"
    DATE = "date"
    DATETIME = "datetime"
    TIME = "time"
    OBJECT = "object"
    ARRAY = "array"
    MAP = "map"
    FILE = "file"
    NULL = "null"
    UNION = "union"
    ANY = "any"


Scalar: TypeAlias = str | int | float | bool


class Limits(msgspec.Struct, frozen=True, omit_defaults=True):
    """What words allow at least and at most; None where they say nothing. ``pattern`` is as written."""

    minimum: int | float | None = None
    maximum: int | float | None = None
    exclusive_minimum: bool = False
    exclusive_maximum: bool = False
    min_length: int | None = None
    max_length: int | None = None
    min_items: int | None = None
    max_items: int | None = None
    pattern: str | None = None
    unique: bool = False
