"""What the readers find in a page of HTML, Markdown or saved text."""

from __future__ import annotations

from codegen.diagnostics.messages.entry import ERROR, NOTE, WARNING, Code

DOCUMENTS: dict[str, Code] = {
    "html-unreadable": Code(
        ERROR,
        "invalid HTML: {problem}",
        "correct the captured page at this line, or capture it again",
        lenient=WARNING,
        many="{count} pages are invalid HTML",
        gap="a page is not HTML that can be read",
    ),
    "html-nested-deeply": Code(
        WARNING,
        "elements are nested {depth} levels deep",
        "check that the right page was captured; it was read in full",
        many="{count} places are nested too deep",
    ),
    "page-too-complex": Code(
        ERROR,
        "the page has more than {limit} {what}; it was not read",
        "check that the right page was captured; divide a page that is so long into several files",
        lenient=WARNING,
        many="{count} pages are too complex to be read",
        gap="a page is too complex to be read",
    ),
    "table-spans-too-large": Code(
        WARNING,
        "cells that span rows or columns would add more than {limit} cells; the rest is read as it is in the source",
        "check that the right page was captured",
        many="{count} pages have cells that span too much",
    ),
    "html-hidden-text": Code(
        NOTE,
        "hidden text was ignored",
        "nothing to do, unless the page displays this text",
    ),
    "markdown-nested-deeply": Code(
        ERROR,
        "quotes or lists are nested more than {limit} levels deep; the content inside was not read",
        "correct the captured page at this line",
        lenient=WARNING,
        many="{count} quotes or lists are nested too deep",
        gap="a quote or a list is nested too deep to be read",
    ),
    "front-matter-unreadable": Code(
        WARNING,
        "invalid YAML in the front matter: {problem}",
        "correct the lines between the two `---`; the rest of the page was read",
        many="{count} pages have invalid front matter",
    ),
    "rst-unreadable": Code(
        WARNING,
        "invalid reStructuredText: {problem}",
        "capture the page as HTML, or correct its markup; it was read as plain text",
        many="{count} pages are invalid reStructuredText",
        gap="a page is not reStructuredText that can be read",
    ),
    "directive-unknown": Code(
        WARNING,
        "unknown directive `{name}`",
        "nothing to do if the blocks inside it were understood; otherwise correct the captured page",
        many="{count} directives are unknown",
    ),
    "directive-not-closed": Code(
        ERROR,
        "the directive `{name}` is not closed",
        "add `{{% end{name} %}}` where it ends",
        lenient=WARNING,
        many="{count} directives are never closed",
        gap="a directive is never closed",
    ),
    "directive-end-alone": Code(
        ERROR,
        "`{name}` closes a directive that is not open",
        "remove it, or add the start of the directive",
        lenient=WARNING,
        many="{count} closing directives have no start",
        gap="a directive is closed that is not open",
    ),
    "directive-nested-deeply": Code(
        ERROR,
        "the directive `{name}` is nested too deep",
        "correct the captured page; an earlier directive is not closed",
        lenient=WARNING,
        many="{count} directives are nested too deep",
        gap="a directive is nested too deep",
    ),
    "table-split-ambiguous": Code(
        WARNING,
        "the cells of this row can be separated in two ways",
        "check the cells, or capture the page as HTML or Markdown",
        many="{count} table rows can be separated in two ways",
    ),
    "table-row-not-split": Code(
        ERROR,
        "this line cannot be separated into the columns {columns}",
        "capture the page as HTML or Markdown, or state the row in corrections.toml",
        lenient=WARNING,
        many="{count} table lines cannot be separated into cells",
        gap="a line of a table cannot be split into cells",
    ),
}
