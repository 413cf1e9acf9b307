"""What the dialects find while they read pages into facts: words and tables that they do not understand."""

from __future__ import annotations

from codegen.diagnostics.messages.entry import ERROR, NOTE, WARNING, Code

DIALECTS: dict[str, Code] = {
    "block-not-understood": Code(
        ERROR,
        "not understood: `{words}`",
        "if it states a fact, add that in corrections.toml; `strict = false` in api.toml lets a build go on without it",
        lenient=WARNING,
        many="{count} blocks were not understood",
        gap="a block was not understood",
    ),
    "secret-replaced": Code(
        WARNING,
        "what looks like a secret was replaced by `{stand_in}`",
        "report it to the vendor, so that the secret is withdrawn",
        many="{count} places contain what looks like a secret; each was replaced",
    ),
    "personal-data-replaced": Code(
        WARNING,
        "what looks like {kind} of a person was replaced by `{stand_in}`",
        "report it to the vendor, so that it is removed from the documentation",
        many="{count} places contain what looks like data of a person; each was replaced",
    ),
    # tables
    "table-unknown-column": Code(
        ERROR,
        "unknown table column `{header}`",
        "if it means a known column, rename it in the captured page: {known}; `strict = false` in api.toml ignores it",
        lenient=WARNING,
        many="{count} tables have columns of unknown meaning",
        gap="a column has an unknown meaning",
    ),
    "table-row-short": Code(
        WARNING,
        "table row with {cells} cells under {columns} columns; the last columns are empty",
        "compare the row with the page; what is missing counts as not stated",
        many="{count} table rows have fewer cells than their headers",
    ),
    "table-row-long": Code(
        ERROR,
        "table row with {cells} cells under {columns} columns: `{words}`",
        "compare the row with the page; a cell may contain an unescaped column separator",
        lenient=WARNING,
        many="{count} table rows have more cells than their headers",
        gap="a row has more cells than its table has columns",
    ),
    "table-empty": Code(
        WARNING,
        "table without rows; its columns are {columns}",
        "check whether another page lists these rows",
        many="{count} tables have no row",
    ),
    "object-without-table": Code(
        WARNING,
        "the object `{owner}` has no table of fields",
        "check whether another page lists its fields",
        many="{count} objects have no table of fields",
    ),
    # pages of calls
    "field-name-repeated": Code(
        WARNING,
        "the table lists the field `{name}` more than once",
        "compare the rows; the first one counts unless corrections.toml gives another value",
        many="{count} field names are repeated in one table",
    ),
    "field-type-error": Code(
        WARNING,
        "the field `{name}` has the type `{type}`, an error of the vendor's generator",
        "take the type from an example or from the API's field information, and add a correction",
    ),
    "path-list-dangling": Code(
        NOTE,
        "the list of paths ends with `or`",
        "nothing to do, unless the captured page lost a path: compare the list with the sections below it",
    ),
    "path-list-gap": Code(
        NOTE,
        "the list of paths has an empty entry",
        "nothing to do, unless the captured page lost a path: compare the list with the sections below it",
    ),
    "path-spelled-otherwise": Code(
        NOTE,
        "the list of paths has `{known}` for `{form}`",
        "nothing to do; paths that differ only in a final slash count as one path",
    ),
    "method-named-otherwise": Code(
        WARNING,
        "the page gives `{said}`, but the name of the call is `{named}`",
        "nothing to do if the page's table is right; otherwise add a correction",
    ),
    "status-line-contradicts": Code(
        WARNING,
        "the text gives status `{said}`, but the status below it is `{status}`",
        "nothing to do if the status in brackets is right; otherwise add a correction",
    ),
    "call-listed-twice": Code(
        WARNING,
        "the index lists the call `{name}` more than once",
        "nothing to do; the first entry counts",
        many="{count} calls are listed twice",
    ),
    "call-not-listed": Code(
        WARNING,
        "an example shows the call `{name}`, which is not in the index",
        "compare the name with the index of calls",
        many="{count} calls of examples are not in the index",
    ),
}
