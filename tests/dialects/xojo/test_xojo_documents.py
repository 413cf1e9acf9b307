"""What the dialect does with blocks that no real page has shown, built by hand."""

from __future__ import annotations

from codegen.diagnostics.location import Location
from codegen.dialects.facts import ExampleFact, FieldFact, OperationFact, PageFacts, StatementFact
from codegen.dialects.xojo.dialect import XOJO
from codegen.documents.model import Block, Cell, Code, Directive, Document, Heading, Paragraph, Row, Table
from codegen.text import Text
from tests.steps import assert_steps_grow_with

PAGE = "pages/x.html"


def at(line: int, end: int = 0) -> Location:
    return Location(PAGE, line, end)


def paragraph(line: int, words: str, chrome: bool = False) -> Paragraph:
    return Paragraph(at(line), Text(words), chrome)


def row(line: int, *words: str) -> Row:
    return Row(at(line), tuple(Cell(at(line), Text(word)) for word in words))


def read(*blocks: Block) -> PageFacts:
    return XOJO.read(Document(PAGE, "https://docs.example/x", blocks))


TITLE = Heading(at(1), 1, Text("ExampleCalls.v1_GET_Units Method"))


def test_a_title_may_be_a_heading() -> None:
    page = read(TITLE)
    assert [fact.key for fact in page.facts if isinstance(fact, OperationFact)] == ["v1_GET_Units"]
    assert page.account.unknown == ()


def test_a_first_row_is_the_header_where_the_page_marks_none() -> None:
    table = Table(at(3, 5), (), (row(3, "Field Name", "Type"), row(4, "id", "Number")))
    page = read(TITLE, Heading(at(2), 2, Text("Fields")), table)
    (field,) = [fact for fact in page.facts if isinstance(fact, FieldFact)]
    assert field.cells["name"].text == Text("id")
    assert page.account.unknown == ()


def test_the_frame_of_the_site_is_set_aside_with_its_reason() -> None:
    page = read(TITLE, paragraph(2, "Home | Search", chrome=True))
    assert [ignored.reason for ignored in page.account.ignored] == ["frame of the site"]


def test_a_directive_is_not_understood() -> None:
    page = read(TITLE, Directive(at(2), "swagger", {}, ()))
    assert [place.line for place in page.account.unknown] == [2]


def test_a_page_of_another_kind_is_not_understood_block_by_block() -> None:
    page = read(paragraph(1, "Hello"), paragraph(2, "Bye"))
    assert page.kind == "unknown"
    assert [place.line for place in page.account.unknown] == [1, 2]
    assert XOJO.recognise(Document(PAGE, "", (paragraph(1, "Hello"),))) == []


def test_a_parameter_without_a_call_is_not_understood() -> None:
    section = Heading(at(2), 2, Text("/Units/"))
    page = read(TITLE, section, paragraph(3, "ParameterName: limit, ParameterValue: 5"))
    assert [place.line for place in page.account.unknown] == [3]


def test_a_paragraph_with_one_strange_line_is_not_understood_though_the_rest_is_read() -> None:
    page = read(TITLE, Paragraph(at(2, 3), Text("Authorization goes into the header\nBeware of the dog")))
    assert [fact.text.raw for fact in page.facts if isinstance(fact, StatementFact)] == [
        "Authorization goes into the header"
    ]
    assert [place.line for place in page.account.unknown] == [2]


def test_a_published_token_is_replaced_where_it_stands_and_told_once_a_place() -> None:
    token = "AbCdE" * 10
    page = read(
        TITLE,
        Heading(at(2), 2, Text("/Units/")),
        paragraph(3, "https://sample.example/api/v1/Units"),
        paragraph(4, f"ParameterName: AccessToken, ParameterValue: {token}"),
        Code(at(5), Text(f"{{“AccessToken”: “{token}”, “NextId”: “167079”}}"), "json", None, True),
    )
    assert token not in repr(page.facts)
    (example,) = [fact for fact in page.facts if isinstance(fact, ExampleFact)]
    assert "“NextId”: “167079”" in example.code.raw
    assert [(finding.code, finding.place) for finding in page.findings] == [
        ("secret-replaced", at(4)),
        ("secret-replaced", at(5)),
    ]


def test_lines_of_a_title_above_code_know_their_own_place() -> None:
    code = Code(at(10), Text("{“Code”:“400”}"), "json", Text("Authorization goes into the header\nSecond line:"), True)
    page = read(TITLE, code)
    (statement,) = [fact for fact in page.facts if isinstance(fact, StatementFact)]
    assert statement.place == at(8)


HOSTILE = "authorization (404 (404 status errors instance ".__mul__


def read_lines(words: str) -> PageFacts:
    return read(TITLE, Heading(at(2), 2, Text("/Units/")), paragraph(3, words), paragraph(4, words[:7_900]))


def test_a_very_long_line_takes_no_more_steps_than_it_is_long() -> None:
    assert [place.line for place in read_lines(HOSTILE(20_000)).account.unknown] == [3, 4]
    assert_steps_grow_with(HOSTILE, read_lines, 500)
