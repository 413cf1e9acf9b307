"""Saved text of no known make: headings, tables and samples are found by the usual words and by how lines stand."""

from __future__ import annotations

import pytest

from codegen.documents.model import Code, Document, Heading, ListItem
from codegen.documents.saved_text.vocabulary import Vocabulary
from codegen.documents.saved_text.word_tables import read_header, split_row
from tests.documents.sketches import saved, sketch, spans

WORDS = Vocabulary(by_words=True)


def plain(content: str) -> Document:
    return saved(content, WORDS)


def test_a_page_with_a_call() -> None:
    page = plain(
        "Kites\n\nMake a kite\n\nPOST /kites\n\nMakes a kite of paper.\n\nRequest body\n\n"
        "Name Type Required Description\ntail string Yes The tail: one of long or short.\nwind number No\n\n"
        'Response\n\n{\n"id": 1\n}\n'
    )
    assert sketch(page) == [
        ("h1", "Kites"),
        ("h2", "Make a kite"),
        ("p", "POST /kites"),
        ("p", "Makes a kite of paper."),
        ("h3", "Request body"),
        (
            "table",
            ["Name", "Type", "Required", "Description"],
            [["tail", "string", "Yes", "The tail: one of long or short."], ["wind", "number", "No"]],
        ),
        ("h3", "Response"),
        ("code", None, '{\n"id": 1\n}'),
    ]
    assert spans(page)[5:] == [(11, 13), (15, 15), (17, 19)]


@pytest.mark.parametrize(
    ("header", "line", "row"),
    [
        ("Name Type Description", "kind Integer or String What it is", ("kind", "Integer or String", "What it is")),
        ("Name Type Description", "kind array of strings Its kinds", ("kind", "array of strings", "Its kinds")),
        ("Name Type Description", "kind string One of big, small.", ("kind", "string", "One of big, small.")),
        ("Name Type Description", "kind Kite[] The kites", ("kind", "Kite[]", "The kites")),
        ("Name Type Mandatory Description", "kind ENUM NO", ("kind", "ENUM", "NO")),
        ("Name Required Type Description", "kind yes string What", ("kind", "yes", "string", "What")),
        ("Name Description Type", "kind what it is string", ("kind", "what it is", "string")),
        ("Name Type Default Value Description", "kind integer 5 What", ("kind", "integer", "5", "What")),
        ("Name Type Default Description", "kind string The kind", ("kind", "string", "", "The kind")),
        ("Parameter In Type Description", "kind query string What", ("kind", "query", "string", "What")),
        ("Name Type Mandatory Visibility Description", "page INT NO all Page", ("page", "INT", "NO", "all", "Page")),
        ("Name Type Description", "kind (optional) string What", ("kind (optional)", "string", "What")),
        ("Value Description", "BOX a box", ("BOX", "a box")),
        ("Kite kind Description", "BOX_KITE a box", ("BOX_KITE", "a box")),
        ("Code Message Description", "-1100 ILLEGAL Not allowed.", ("-1100", "ILLEGAL", "Not allowed.")),
    ],
)
def test_a_row_is_cut_where_its_words_fit_the_columns(header: str, line: str, row: tuple[str, ...]) -> None:
    table = read_header(header)
    assert table
    assert split_row(table, line) == row


@pytest.mark.parametrize(
    "line",
    ["Name the type of the kite", "The description", "Type", "A name and a description.", "Name: Type", "name"],
)
def test_a_sentence_is_no_header(line: str) -> None:
    assert read_header(line) is None


def test_a_line_that_is_no_row_goes_on_with_the_cell_above() -> None:
    page = plain("Name Type Description\nkind string One of:\n• big\nand then some\nwind number Wind\n\nwords here.\n")
    assert sketch(page) == [
        (
            "table",
            ["Name", "Type", "Description"],
            [["kind", "string", "One of:\n• big\nand then some"], ["wind", "number", "Wind"]],
        ),
        ("p", "words here."),
    ]


@pytest.mark.parametrize(
    "content",
    [
        "Name\tType\tWhat\ntail\tstring\tits tail\nwind\tnumber\t\n",
        "| Name | Type | What |\n|------|------|------|\n| tail | string | its tail |\n| wind | number | |\n",
        "+------+--------+----------+\n| Name | Type   | What     |\n+------+--------+----------+\n"
        "| tail | string | its tail |\n| wind | number |          |\n+------+--------+----------+\n",
        "Name    Type      What\n----    ----      ----\ntail    string    its tail\nwind    number\n",
    ],
)
def test_tables_that_are_drawn(content: str) -> None:
    page = plain(content)
    table = sketch(page)[0]
    rows = [[cell for cell in row if cell] for row in table[2]]
    assert (table[1], rows) == (["Name", "Type", "What"], [["tail", "string", "its tail"], ["wind", "number"]])
    assert len(page.blocks) == 1


def test_a_cell_that_goes_on_below_itself() -> None:
    page = plain("Name    Type      Description\ntail    string    its tail,\n                  long or short\n")
    assert sketch(page) == [
        ("table", ["Name", "Type", "Description"], [["tail", "string", "its tail,\nlong or short"]])
    ]


def test_cells_that_run_together() -> None:
    page = plain(
        "The kite object\n\nFieldTypeRequiredDescription\nidstringNo-\nmadeDatedateYesWhen\nkiteskite[]NoAll\n"
    )
    assert sketch(page)[1] == (
        "table",
        ["Field", "Type", "Required", "Description"],
        [["id", "string", "No", "-"], ["madeDate", "date", "Yes", "When"], ["kites", "kite[]", "No", "All"]],
    )


@pytest.mark.parametrize(
    ("content", "language", "lines"),
    [
        ("curl https://kites.test \\\n  -d '{\n\n}'\n\nwords.\n", "bash", 4),
        ('HTTP/1.1 200 OK\nContent-Type: application/json\n\n{\n"a": 1\n}\n\nwords.\n', "http", 6),
        ("GET /kites/1 HTTP/1.1\nHost: kites.test\n\nwords.\n", "http", 2),
        ("const kite = {\n  tail: 1,\n};\nfly(kite);\n\nwords.\n", None, 4),
    ],
)
def test_samples_without_their_box(content: str, language: str | None, lines: int) -> None:
    page = plain(content)
    code = page.blocks[0]
    assert isinstance(code, Code)
    assert (code.language, code.text.raw.count("\n") + 1) == (language, lines)
    assert sketch(page)[1:] == [("p", "words.")]


def test_levels_of_headings() -> None:
    page = plain(
        "Kites\n\nwords.\n\n1. Flying\n\nwords.\n\n1.1 Winds\n\nwords.\n\nQuery parameters\n\nwords.\n\nRequired\n\n"
        "words.\n\nKite object\n\nwords.\n\nNotes\n=====\n\nwords.\n"
    )
    assert [(b.level, b.text.raw) for b in page.blocks if isinstance(b, Heading)] == [
        (1, "Kites"),
        (2, "1. Flying"),
        (3, "1.1 Winds"),
        (3, "Query parameters"),
        (4, "Required"),
        (2, "Kite object"),
        (1, "Notes"),
    ]


@pytest.mark.parametrize(
    "line",
    ["GET /kites", "GET", "It flies.", "Weight: 1", "or", "The answer is a list of kites", "/kites", "Parameters:"],
)
def test_a_line_that_is_no_heading(line: str) -> None:
    assert not any(isinstance(block, Heading) for block in plain(f"Kites\n\n{line}\n\nwords.\n").blocks[1:])


def test_what_stands_right_below_a_call_describes_it() -> None:
    assert sketch(plain("Kites\n\nGET /kites\n\nList all kites\n\nResponse\n\nwords.\n"))[2:4] == [
        ("p", "List all kites"),
        ("h3", "Response"),
    ]


def test_what_stands_between_two_calls_is_the_title_of_the_second() -> None:
    page = plain("Kites\n\nGet\n\nGET /kites/:id\n\nFly\n\nGET /kites/:id/flights\n")
    assert sketch(page)[3:] == [("h2", "Fly"), ("p", "GET /kites/:id/flights")]


def test_lists_and_terms() -> None:
    page = plain(
        "Kites\n\n  • one\n    • two\n  • three\n\nwind\n    how much\ntail\n    how long\n\n1) first\n2) second\n"
    )
    assert sketch(page)[1:] == [
        ("item1", "one"),
        ("item2", "two"),
        ("item1", "three"),
        ("item1", "how much", "wind"),
        ("item1", "how long", "tail"),
        ("item1", "first"),
        ("item1", "second"),
    ]
    assert [item.ordered for item in page.blocks if isinstance(item, ListItem)][-2:] == [True, True]


def test_directives_are_read_as_in_the_other_forms() -> None:
    page = plain('Kites\n\n{% swagger method="get" path="/" %}\nwords.\n{% endswagger %}\n')
    assert sketch(page)[1] == ("directive", "swagger", {"method": "get", "path": "/"}, [("p", "words.")])
