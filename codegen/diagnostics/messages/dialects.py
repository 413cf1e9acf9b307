"""What the dialects find while they read pages into facts: words and tables that they do not understand."""

from __future__ import annotations

from codegen.diagnostics.messages.entry import ERROR, NOTE, WARNING, Code

DIALECTS: dict[str, Code] = {
    "block-not-understood": Code(
        ERROR,
        "not understood: {words}",
        "if it states a fact, add that in corrections.toml; `strict = false` in api.toml lets a build go on without it",
        lenient=WARNING,
        many="{count} blocks were not understood",
    ),
    "secret-replaced": Code(
        WARNING,
        "an example shows what looks like a secret; it was replaced by {stand_in}",
        "tell the vendor, and have the secret withdrawn",
        many="{count} examples show what looks like a secret; each was replaced",
    ),
    # tables
    "table-unknown-column": Code(
        ERROR,
        "a table has the column {header}, which is not among those known here: {known}",
        "rename the column in the captured page if it means one of these; `strict = false` in api.toml leaves it out",
        lenient=WARNING,
        many="{count} tables have columns of unknown meaning",
    ),
    "table-row-short": Code(
        WARNING,
        "a table row has {cells} cells under {columns} columns; the last ones are missing",
        "compare with the page: what is missing counts as not stated",
        many="{count} table rows have fewer cells than their headers",
    ),
    "table-row-long": Code(
        ERROR,
        "a table row has {cells} cells under {columns} columns: {words}",
        "compare with the page: a cell may hold the character that parts the cells",
        lenient=WARNING,
        many="{count} table rows have more cells than their headers",
    ),
    "table-empty": Code(
        WARNING,
        "a table has the columns {columns} and no row",
        "look whether another page lists what should stand here",
        many="{count} tables have no row",
    ),
    "object-without-table": Code(
        WARNING,
        "the object {owner} is announced, and no table of its fields follows",
        "look whether another page lists its fields",
        many="{count} objects are announced without a table",
    ),
    # pages of calls
    "field-name-repeated": Code(
        WARNING,
        "the field {name} stands in the table more than once",
        "compare the rows; the first one counts unless a correction says otherwise",
        many="{count} field names are repeated in one table",
    ),
    "field-type-error": Code(
        WARNING,
        "the field {name} has the type {type}: the vendor's generator failed on it",
        "find the type in an example or in the API's own field information, and record a correction",
    ),
    "path-list-dangling": Code(
        NOTE,
        'the list of paths ends with an "or" that no path follows',
        "nothing to do, unless the page lost a path: compare with the sections below the list",
    ),
    "path-list-gap": Code(
        NOTE,
        "the list of paths has an empty place",
        "nothing to do, unless the page lost a path: compare with the sections below the list",
    ),
    "path-spelled-otherwise": Code(
        NOTE,
        "the path {form} stands in the list of paths as {known}",
        "nothing to do: the two differ in a slash at the end, and count as one path",
    ),
    "method-named-otherwise": Code(
        WARNING,
        "the page says {said} where the name of the call says {named}",
        "the page's table counts; record a correction if the name is right",
    ),
    "status-line-contradicts": Code(
        WARNING,
        "a sentence says {said} where the status below it says {status}",
        "the status in brackets counts; record a correction if the sentence is right",
    ),
    "call-listed-twice": Code(
        WARNING,
        "the index names the call {name} more than once",
        "nothing to do: the first one counts",
        many="{count} calls are listed twice",
    ),
    "call-not-listed": Code(
        WARNING,
        "an example shows the call {name}, which the index does not name",
        "compare the name with the index of calls",
        many="{count} calls of examples are not in the index",
    ),
}
