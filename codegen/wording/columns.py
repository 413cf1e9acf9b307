"""Columns: which standard column the header of a table means."""

from __future__ import annotations

import enum

from codegen.wording.vocabulary import folded, vocabulary


class Column(enum.StrEnum):
    """The standard columns of tables of fields, values, statuses and calls."""

    NAME = "name"
    TYPE = "type"
    REQUIRED = "required"
    OPTIONAL = "optional"
    DESCRIPTION = "description"
    DEFAULT = "default"
    LENGTH = "length"
    WRITEABLE = "writeable"
    READ_ONLY = "read_only"
    NULLABLE = "nullable"
    LOCATION = "location"
    EXAMPLE = "example"
    VALUES = "values"
    TITLE = "title"
    VALUE = "value"  # of a table of values: one value a row
    STATUS = "status"
    METHOD = "method"
    PATH = "path"


def column_of(header: str) -> Column | None:
    """Return the standard column that ``header`` means, in any known language; None for an unknown header."""
    column = vocabulary().columns.get(folded(header))
    return Column(column) if column else None
