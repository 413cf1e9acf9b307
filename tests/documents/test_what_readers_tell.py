"""Each finding of the readers, with its exact words."""

from __future__ import annotations

import pytest

from codegen.documents.model import Document
from codegen.documents.saved_text.vocabulary import ColumnWords, TableWords, Vocabulary
from tests.documents.sketches import html, markdown, saved

ROWS = Vocabulary(
    tables=(TableWords((ColumnWords("Name", "[a-z]+"), ColumnWords("Type", "{types}")), spaced=False),),
    types=("plan", "aplan"),
)

CASES: dict[str, tuple[Document, str, str]] = {
    "html-nested-deeply": (
        html("<b>" * 400),
        "elements are nested 300 deep here",
        "the page was read whole; see whether it is the page you meant to capture",
    ),
    "html-hidden-text": (
        html("<p style='display:none'>x</p>"),
        "text that a reader of the page cannot see was passed over",
        "nothing to do, unless the page shows these words after all",
    ),
    "markdown-nested-deeply": (
        markdown(">" * 400 + " x"),
        "quotes or lists are nested deeper than 100; what stands inside was not read",
        "mend the page at this line",
    ),
    "front-matter-unreadable": (
        markdown("---\na: @b\n---\n"),
        "the settings at the top of the page are not YAML: found character '@' that cannot start any token",
        "mend the lines between the two ---; the rest of the page was read",
    ),
    "directive-unknown": (
        saved("{% wonder %}"),
        "the directive wonder is not known",
        "its blocks were read; a dialect must say what it means or set it aside",
    ),
    "directive-not-closed": (
        saved("{% tab %}"),
        "the directive tab is never closed",
        "add {% endtab %} where it ends",
    ),
    "directive-end-alone": (
        saved("{% endtab %}"),
        "endtab closes a directive that is not open",
        "remove it, or add the start of the directive",
    ),
    "directive-nested-deeply": (
        saved("{% tab %}" * 41 + "{% endtab %}" * 40),
        "the directive tab is nested too deep to keep its place",
        "mend the page: a directive before it was not closed",
    ),
    "table-split-ambiguous": (
        saved("NameType\nxaplan", ROWS),
        "the cells of this row run together and can be told apart in two ways",
        "check the cells; a capture as HTML or Markdown leaves no doubt",
    ),
    "table-row-not-split": (
        saved("NameType\n???", ROWS),
        "this line stands in a table of the columns Name, Type, but cannot be split into them",
        "add a type or a pattern to the dialect's vocabulary, or capture the page as HTML",
    ),
}


@pytest.mark.parametrize("code", CASES)
def test_a_finding_has_these_words(code: str) -> None:
    document, message, hint = CASES[code]
    found = [(one.code, one.message, one.hint) for one in document.findings if one.code == code]
    assert found == [(code, message, hint)]
