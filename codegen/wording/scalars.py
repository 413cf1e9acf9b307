"""Scalars: the kinds of value that words name, values of those kinds, and the limits of them."""

from __future__ import annotations

import enum
import re
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


NUMERIC = (Kind.INTEGER, Kind.NUMBER, Kind.DECIMAL)
Scalar: TypeAlias = str | int | float | bool

_NUMBER = re.compile(r"[-+]?\d{1,18}(?:\.\d{1,12})?")
_THOUSANDS = re.compile(r"[-+]?\d{1,3}(?:[,_ ]\d{3}){1,5}(?:\.\d{1,12})?")
_TRUE, _FALSE = ("true", "yes", "1"), ("false", "no", "0")


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


def scalar_of(words: str, kind: Kind | None) -> Scalar | None:
    """Return ``words`` as a value of ``kind``; None where they are none. Without a kind they stay a string."""
    if kind in NUMERIC:
        number = number_of(words)
        return None if kind is Kind.INTEGER and isinstance(number, float) else number
    if kind is Kind.BOOLEAN:
        lowered = words.lower()
        return True if lowered in _TRUE else False if lowered in _FALSE else None
    return words


def number_of(words: str) -> int | float | None:
    """Return the number that ``words`` spell; None for anything else."""
    if _THOUSANDS.fullmatch(words):
        words = re.sub(r"[,_ ]", "", words)
    if not _NUMBER.fullmatch(words):
        return None
    return float(words) if "." in words else int(words)
