"""The reStructuredText reader: the language, the fields of calls, and directives and roles that only a site knows."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.documents.model import Code, Document, Heading, ListItem, Paragraph, Table
from codegen.documents.rst.reader import read_rst
from codegen.sources.page import Page
from tests.documents.sketches import codes, sketch, spans


def rst(content: str) -> Document:
    return read_rst(Page("pages/page", "https://docs.example.test", "text/x-rst", content, ""))


def test_sections_lists_code_and_quotes() -> None:
    page = rst(
        ".. _kites:\n\nKites\n=====\n\nSome *words*\nwrapped.\n\nFlying\n------\n\n- one\n\n  - two\n\n1. three\n\n"
        "term\n    meaning\n\nExample::\n\n    GET /kites\n\n.. note:: Careful.\n"
    )
    assert sketch(page) == [
        ("h1", "Kites"),
        ("p", "Some words wrapped."),
        ("h2", "Flying"),
        ("item1", "one"),
        ("item2", "two"),
        ("item1", "three"),
        ("item1", "meaning", "term"),
        ("p", "Example:"),
        ("code", None, "GET /kites"),
        ("p", "Careful."),
    ]
    assert spans(page)[:3] == [(3, 3), (6, 7), (9, 9)]
    heading, note = page.blocks[0], page.blocks[-1]
    assert isinstance(heading, Heading)
    assert heading.anchor == "kites"
    assert isinstance(note, Paragraph)
    assert note.quoted


def test_the_description_of_a_call() -> None:
    page = rst(
        "Kites\n=====\n\n.. http:get:: /kites/(int:id)\n\n   One kite.\n\n   .. sourcecode:: http\n\n"
        "      GET /kites/1 HTTP/1.1\n\n   :param int id: which\n   :query string full: ``yes`` or ``no``\n"
        "   :query wind: how much\n   :>json string tail: its tail\n   :statuscode 200: found\n"
    )
    assert sketch(page) == [
        ("h1", "Kites"),
        ("h2", "GET /kites/(int:id)"),
        ("p", "One kite."),
        ("code", None, "GET /kites/1 HTTP/1.1"),
        ("p", "Parameters:"),
        ("item1", "id (int) – which"),
        ("p", "Query Parameters:"),
        ("item1", "full (string) – yes or no"),
        ("item1", "wind – how much"),
        ("p", "Response JSON Object:"),
        ("item1", "tail (string) – its tail"),
        ("p", "Status Codes:"),
        ("item1", "200 – found"),
    ]
    code = page.blocks[3]
    assert isinstance(code, Code)
    assert (code.language, code.place.line) == ("http", 10)
    item = page.blocks[7]
    assert isinstance(item, ListItem)
    assert [(mark.kind, item.text.raw[mark.start : mark.end]) for mark in item.marks] == [
        ("strong", "full"),
        ("emphasis", "string"),
        ("code", "yes"),
        ("code", "no"),
    ]


@pytest.mark.parametrize(
    "source",
    [
        "======  ======\nName    Type\n======  ======\ntail    string\n======  ======\n",
        "+------+--------+\n| Name | Type   |\n+======+========+\n| tail | string |\n+------+--------+\n",
        ".. list-table::\n   :header-rows: 1\n\n   * - Name\n     - Type\n   * - tail\n     - string\n",
        '.. csv-table::\n   :header: "Name", "Type"\n\n   "tail", "string"\n',
    ],
)
def test_tables_of_every_kind(source: str) -> None:
    assert sketch(rst(source)) == [("table", ["Name", "Type"], [["tail", "string"]])]


def test_a_row_of_full_width() -> None:
    page = rst("+---+---+\n| A | B |\n+===+===+\n| all   |\n+---+---+\n| 1 | 2 |\n+---+---+\n")
    table = page.blocks[0]
    assert isinstance(table, Table)
    assert [(row.full, len(row.cells)) for row in table.rows] == [(True, 1), (False, 2)]


def test_what_only_a_site_knows_is_read_for_what_stands_in_it() -> None:
    page = rst(
        ".. tabs::\n\n   .. tab:: Body\n\n      Words with :ref:`Kite <kite>`, :http:get:`/kites`, :required:`yes`.\n\n"
        ".. toctree::\n\n   a\n\n.. versionadded:: 2.0\n\n.. code-block:: json\n   :emphasize-lines: 1\n\n   1\n"
    )
    assert sketch(page) == [
        ("p", "Body"),
        ("p", "Words with Kite, /kites, yes."),
        ("p", "versionadded 2.0"),
        ("code", None, "1"),
    ]
    words = page.blocks[1]
    assert isinstance(words, Paragraph)
    assert [(mark.kind, mark.target) for mark in words.marks] == [("link", "kite"), ("code", None), ("badge", None)]
    assert page.findings == ()


def test_nothing_outside_the_page_is_read(tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    other.write_text("secret,words\n", "utf-8")
    page = rst(
        f".. include:: {other}\n\n.. csv-table::\n   :file: {other}\n\n.. raw:: html\n   :file: {other}\n\nend\n"
    )
    assert sketch(page) == [("p", "end")]


def test_roles_of_one_page_are_not_known_on_the_next() -> None:
    rst(".. role:: wind(strong)\n\n:wind:`x`\n")
    page = rst(":wind:`x`\n")
    words = page.blocks[0]
    assert isinstance(words, Paragraph)
    assert words.marks == ()


def test_a_long_page_is_read_in_pieces_with_its_levels_lines_and_links() -> None:
    part = "Call {0}\n--------\n\nSee `the kite`_.\n\nNotes {0}\n~~~~~~~~~~\n\n- a\n- b\n\n"
    page = rst("Kites\n=====\n\n" + "".join(part.format(at) for at in range(200)) + ".. _the kite: kite.html\n")
    levels = [block.level for block in page.blocks if isinstance(block, Heading)]
    assert levels == [1] + [2, 3] * 200
    assert [b.place.line for b in page.blocks if isinstance(b, Heading)][-1] == 3 + 11 * 199 + 6
    links = [mark.target for b in page.blocks if isinstance(b, Paragraph) for mark in b.marks]
    assert links == ["kite.html"] * 200


def test_what_the_parser_gives_up_on_is_read_as_text() -> None:
    page = rst("".join(" " * depth + "- a\n\n" for depth in range(400)))
    assert codes(page) == [("rst-unreadable", "1")]
    assert len(page.blocks) == 400
