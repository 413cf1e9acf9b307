"""What the readers find in a page of HTML, Markdown or saved text."""

from __future__ import annotations

from codegen.diagnostics.messages.entry import ERROR, NOTE, WARNING, Code

DOCUMENTS: dict[str, Code] = {
    "html-unreadable": Code(
        ERROR,
        "the page is not HTML that can be read: {problem}",
        "open the page and mend it at this line, or capture it again",
        lenient=WARNING,
        many="{count} pages are not HTML that can be read",
        gap="a page is not HTML that can be read",
    ),
    "html-nested-deeply": Code(
        WARNING,
        "elements are nested {depth} deep here",
        "the page was read whole; see whether it is the page you meant to capture",
        many="{count} elements are nested deeply",
    ),
    "html-hidden-text": Code(
        NOTE,
        "text that a reader of the page cannot see was passed over",
        "nothing to do, unless the page shows these words after all",
    ),
    "markdown-nested-deeply": Code(
        ERROR,
        "quotes or lists are nested deeper than {limit}; what stands inside was not read",
        "mend the page at this line",
        lenient=WARNING,
        many="{count} quotes or lists are nested too deep",
        gap="a quote or a list is nested too deep to be read",
    ),
    "front-matter-unreadable": Code(
        WARNING,
        "the settings at the top of the page are not YAML: {problem}",
        "mend the lines between the two ---; the rest of the page was read",
        many="{count} pages have unreadable settings at the top",
    ),
    "rst-unreadable": Code(
        WARNING,
        "the page cannot be read as reStructuredText: {problem}",
        "it was read as plain text; capture the page as HTML, or correct its markup",
        gap="a page is not reStructuredText that can be read",
        many="{count} pages cannot be read as reStructuredText",
    ),
    "directive-unknown": Code(
        WARNING,
        "the directive {name} is not known",
        "its blocks were read; a dialect must say what it means or set it aside",
        many="{count} directives are unknown",
    ),
    "directive-not-closed": Code(
        ERROR,
        "the directive {name} is never closed",
        "add {{% end{name} %}} where it ends",
        lenient=WARNING,
        many="{count} directives are never closed",
        gap="a directive is never closed",
    ),
    "directive-end-alone": Code(
        ERROR,
        "{name} closes a directive that is not open",
        "remove it, or add the start of the directive",
        lenient=WARNING,
        many="{count} directives are closed that are not open",
        gap="a directive is closed that is not open",
    ),
    "directive-nested-deeply": Code(
        ERROR,
        "the directive {name} is nested too deep to keep its place",
        "mend the page: a directive before it was not closed",
        lenient=WARNING,
        many="{count} directives are nested too deep",
        gap="a directive is nested too deep",
    ),
    "table-split-ambiguous": Code(
        WARNING,
        "the cells of this row run together and can be told apart in two ways",
        "check the cells; a capture as HTML or Markdown leaves no doubt",
        many="{count} table rows can be split in two ways",
    ),
    "table-row-not-split": Code(
        ERROR,
        "this line stands in a table of the columns {columns}, but cannot be split into them",
        "add a type or a pattern to the dialect's vocabulary, or capture the page as HTML",
        lenient=WARNING,
        many="{count} lines of tables cannot be split into cells",
        gap="a line of a table cannot be split into cells",
    ),
}
