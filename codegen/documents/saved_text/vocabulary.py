"""Vocabulary: what a dialect says the text reader, which has lost the markup and must find structure by words.

A dialect gives one constant of this type. HTML and Markdown readers do not need it.
"""

from __future__ import annotations

import msgspec


class ColumnWords(msgspec.Struct, frozen=True):
    """One column: the header's words, and a regular expression that a cell of it matches entirely.

    An empty ``header`` is a column that the header row does not name. A cell may be empty only where its
    expression matches the empty string; it may look behind itself at the cell before (``(?<![a-z])[a-z].*``). Write
    expressions without nested repetition: pages are untrusted.

    The expression may hold ``{types}``: it is replaced by the alternatives of ``Vocabulary.types`` and the words
    that ``Vocabulary.type_headings`` finds on the page, longest first.
    """

    header: str
    cell: str


class TableWords(msgspec.Struct, frozen=True):
    """A table known by its header row. In saved text the cells are joined by one space or by nothing at all.

    ``spaced`` says whether a row's cells are joined by a space (True) or run together (False).
    """

    columns: tuple[ColumnWords, ...]
    spaced: bool


class HeadingWords(msgspec.Struct, frozen=True):
    """Lines that are headings: ``pattern`` must match the whole line, alone between blank lines.

    The first line of a page need not be alone, and a table, a list or code may follow without a blank line.
    """

    pattern: str
    level: int


class Vocabulary(msgspec.Struct, frozen=True):
    r"""All that the text reader knows of a dialect. Patterns are tried in order; the first that matches wins.

    ``types``: expressions for the types that a type cell can hold. ``type_headings``: expressions over the lines of
    the page with one group, a further type name (``The (\\w+) object``). ``captions``: whole lines that are right
    above code and are its title (blank lines may be between only when the code is JSON or a request line).
    ``chrome``: whole lines that are the site's own frame; each becomes a paragraph marked ``chrome``.
    ``by_words`` says that the pages are of no known make: headings and tables are found by the usual words.
    """

    tables: tuple[TableWords, ...] = ()
    headings: tuple[HeadingWords, ...] = ()
    types: tuple[str, ...] = ()
    type_headings: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()
    chrome: tuple[str, ...] = ()
    by_words: bool = False
