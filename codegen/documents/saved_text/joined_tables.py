"""Tables of saved text whose cells run together without even a space: ``FieldTypeRequiredDescription``."""

from __future__ import annotations

import re

from codegen.documents.saved_text.table_rows import RowWords, compile_tables, split_row
from codegen.documents.saved_text.vocabulary import ColumnWords, TableWords, Vocabulary
from codegen.wording.columns import Column, column_of

_HEADER = re.compile(r"[A-Z][A-Za-z ]{5,80}$")
_NAMES = re.compile(r"[A-Z][a-z]+(?: [a-z]+)*")
_TYPES = (
    r"(?i:array of [a-z]+s?|string|integer|int(?:32|64)?|number|boolean|bool|array|object|date-?time|date|float|double"
    r"|decimal|long|timestamp|file|uuid|enum|hash|map|json|text)(?:\[\])*",
)
_RECORD = re.compile(r"^(?:The )?(\w{1,60}) (?:object|model|record|resource)$", re.MULTILINE | re.IGNORECASE)
_FLAG = r"(?i:yes|no|true|false|required|optional|mandatory)"
_CELLS = {
    Column.NAME: r"[A-Za-z_$][\w.$\[\]-]*",
    Column.TYPE: "{types}",
    Column.REQUIRED: _FLAG,
    Column.OPTIONAL: _FLAG,
    Column.NULLABLE: _FLAG,
    Column.LOCATION: "(?i:path|query|header|body|cookie|form)?",
    Column.DESCRIPTION: ".*",
    Column.NOTES: ".*",
}


def record_names(content: str) -> tuple[str, ...]:
    """Return the records that lines of the page name; a field can be of a type like this."""
    return tuple(dict.fromkeys(_RECORD.findall(content)))


def read_joined_header(line: str, records: tuple[str, ...]) -> RowWords | None:
    """Read the table whose header ``line`` is, its names run together; None for any other line."""
    if not _HEADER.match(line):
        return None
    names = _NAMES.findall(line)
    columns = [column_of(name) for name in names]
    cells = [_CELLS.get(column) if column else None for column in columns]
    if "".join(names) != line or len(names) < 3 or columns[0] is not Column.NAME or len(set(columns)) < len(columns):
        return None
    if Column.TYPE not in columns or any(cell is None for cell in cells):
        return None
    words = TableWords(tuple(ColumnWords(*pair) for pair in zip(names, filter(None, cells), strict=True)), spaced=False)
    types = (*_TYPES, *(rf"{name}(?:\[\])*" for name in records))
    return compile_tables(Vocabulary(tables=(words,), types=types), [])[0]


def split_joined(table: RowWords, line: str) -> tuple[str, ...] | None:
    """Split ``line`` into cells in their preferred reading; None when it is no row."""
    splits = split_row(table, line)
    return splits[0] if splits else None
