"""Columns: which standard column the header of a table means."""

from __future__ import annotations

import enum
import re
from collections.abc import Sequence

from codegen.wording.vocabulary import folded, vocabulary

_LONGEST = 60  # characters; a longer header is a sentence
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]{0,40}[)\]]")
_PLURAL = re.compile(r"\(e?s\)|\?|\*|¹|²|†")


class Column(enum.StrEnum):
    """The standard columns of tables of fields, values, statuses and calls."""

    NAME = "name"
    TYPE = "type"
    FORMAT = "format"  # beside a type; alone it is the type
    REQUIRED = "required"
    OPTIONAL = "optional"
    DESCRIPTION = "description"
    NOTES = "notes"  # beside a description; alone they are the description
    DEFAULT = "default"
    LENGTH = "length"
    MINIMUM = "minimum"
    MAXIMUM = "maximum"
    WRITEABLE = "writeable"
    READ_ONLY = "read_only"
    NULLABLE = "nullable"
    DEPRECATED = "deprecated"
    LOCATION = "location"
    EXAMPLE = "example"
    VALUES = "values"
    TITLE = "title"
    SINCE = "since"
    VALUE = "value"  # of a table of values: one value a row
    STATUS = "status"
    METHOD = "method"
    PATH = "path"


# What a header means where no other header of the table means it.
_ALONE = {Column.NOTES: Column.DESCRIPTION, Column.FORMAT: Column.TYPE}


def column_of(header: str) -> Column | None:
    """Return the standard column that ``header`` alone means, in any known language; None for an unknown header."""
    column = _column(header)
    return _ALONE.get(column, column) if column else None


def columns_of(headers: Sequence[str]) -> tuple[Column | None, ...]:
    """Return the standard columns that the headers of one table mean, none of them twice.

    Beside "Description", "Notes" are notes; without it they are the description. Of two headers that mean the same,
    the first counts; a second name ("Field", "Name") is a title.
    """
    known = [_column(header) for header in headers]
    columns: list[Column | None] = []
    for column in known:
        alone = _ALONE.get(column) if column else None
        if alone is not None and alone not in known and alone not in columns:
            column = alone
        elif column is Column.NAME and column in columns and Column.TITLE not in known:
            column = Column.TITLE
        columns.append(None if column in columns else column)
    return tuple(columns)


def _column(header: str) -> Column | None:
    if len(header) > _LONGEST:
        return None
    words = vocabulary().columns
    whole = folded(_PLURAL.sub("", header))
    word = words.get(folded(header)) or words.get(whole) or words.get(folded(_BRACKETS.sub("", header)))
    return Column(word) if word else None
