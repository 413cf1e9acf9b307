"""The five seeds through the text reader: what stands on each page, and nothing left to tell."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.dialects.docusaurus.vocabulary import VOCABULARY as DOCUSAURUS
from codegen.dialects.gitbook.vocabulary import VOCABULARY as GITBOOK
from codegen.dialects.xojo.vocabulary import VOCABULARY as XOJO
from codegen.documents.model import Code, Directive, Document, Heading, ListItem, Table, walk
from codegen.documents.saved_text.vocabulary import Vocabulary
from tests.documents.sketches import cells, saved


def read(seeds: Path, name: str, vocabulary: Vocabulary) -> tuple[Document, list[str]]:
    content = next(seeds.glob(f"{name}_*.txt")).read_text("utf-8")
    document = saved(content, vocabulary)
    assert document.findings == ()
    return document, content.split("\n")


def tables(document: Document) -> list[Table]:
    return [block for block in walk(document.blocks) if isinstance(block, Table)]


def codes(document: Document) -> list[Code]:
    return [block for block in walk(document.blocks) if isinstance(block, Code)]


@pytest.mark.parametrize(("name", "rows"), [("000", 49), ("002", 35)])
def test_every_cell_of_the_field_tables(seeds: Path, name: str, rows: int) -> None:
    document, lines = read(seeds, name, XOJO)
    fields = tables(document)[1]
    assert len(fields.rows) == rows
    assert [cell.text.raw for cell in fields.header][-2:] == ["Force Write", "Link"]
    for row in fields.rows:
        assert " ".join(cells(row)).strip() == lines[row.place.line - 1].strip()
        assert len(row.cells) == 8


@pytest.mark.parametrize(("name", "count"), [("000", 1), ("002", 3)])
def test_examples_of_method_pages_are_found_whole(seeds: Path, name: str, count: int) -> None:
    document, lines = read(seeds, name, XOJO)
    examples = codes(document)
    assert len(examples) == count
    for example in examples:
        assert example.text.raw.startswith(("{", "["))
        assert example.text.raw.endswith(("}", "]"))
        assert lines[example.place.line - 1].strip() == example.text.raw.split("\n")[0].strip()
        assert lines[example.place.last - 1].strip() == example.text.raw.split("\n")[-1].strip()


def test_the_class_pages_errors_have_their_triggers_as_titles(seeds: Path) -> None:
    document, lines = read(seeds, "001", XOJO)
    errors = [code for code in codes(document) if code.text.raw.startswith("{“Code”")]
    assert len({code.text.raw for code in errors}) == len({code.place.line for code in errors}) - 1  # one stands twice
    titled = {code.title.raw for code in errors if code.title}
    assert {"columns: name", "limit: 1000", "filter: eq ‘5’", lines[684]} <= titled


def test_the_class_page_has_two_html_answers_and_an_indented_list_of_contents(seeds: Path) -> None:
    document, _ = read(seeds, "001", XOJO)
    assert [code.place.line for code in codes(document) if code.language == "html"] == [849, 859]
    depths = [block.depth for block in document.blocks if isinstance(block, ListItem) and block.place.line > 490]
    assert (len(depths), max(depths)) == (23, 4)


def test_headings_of_the_class_page_are_not_its_list_of_contents(seeds: Path) -> None:
    document, _ = read(seeds, "001", XOJO)
    results = [(block.place.line, block.text.raw) for block in document.blocks if isinstance(block, Heading)]
    assert [line for line, words in results if words == "200 OK"] == [517]
    assert [line for line, words in results if words == "columns"] == [215, 627]
    assert [line for line, words in results if words == "Which server to call"] == [9]


def test_rows_that_run_together_on_the_import_page(seeds: Path) -> None:
    document, lines = read(seeds, "003", DOCUSAURUS)
    rows = [row for table in tables(document) for row in table.rows]
    assert len(rows) == 2 + 1 + 8 + 6 + 2 + 5
    assert all("".join(cells(row)) == lines[row.place.line - 1].strip() for row in rows)
    responses = [cells(row)[:2] for row in tables(document)[2].rows]
    assert responses[0] == ["200 Ok", "Results[]"]
    assert [first for first, _ in responses].count("403 Forbidden") == 3
    assert cells(tables(document)[0].rows[1])[:2] == ["header", "X-Software-Key"]


def test_code_of_the_import_page_has_its_captions(seeds: Path) -> None:
    document, _ = read(seeds, "003", DOCUSAURUS)
    titles = [code.title.raw for code in codes(document) if code.title]
    assert titles == [
        "HTTP",
        "Example Request Body",
        "Example Response",
        "400 Error Response",
        "200 Ok Response",
        "Example",
        "Example",
    ]
    assert [code.place.last for code in codes(document)] == [18, 140, 176, 187, 220, 252, 317]


def test_the_object_pages_tables_and_calls(seeds: Path) -> None:
    document, lines = read(seeds, "004", GITBOOK)
    assert [len(table.rows) for table in tables(document)] == [11, 4, 5]
    for row in (row for table in tables(document) for row in table.rows):
        assert "".join(cells(row)) == lines[row.place.line - 1].strip()
    types = [cells(row)[1] for row in tables(document)[0].rows]
    assert types[-2:] == ["assignment_plan", "task[]"]
    calls = [block for block in document.blocks if isinstance(block, Directive)]
    assert [call.attributes["method"].raw for call in calls] == ["post", "get", "put", "delete", "get"]
    assert [
        [inner.name.removeprefix("swagger-") for inner in call.blocks if isinstance(inner, Directive)] for call in calls
    ] == [
        ["description", "parameter", "response"],
        ["description", "parameter", "response"],
        ["description", "parameter", "parameter", "response"],
        ["description", "parameter", "response"],
        ["description", "parameter", "parameter", "response"],
    ]
    assert codes(document)[-1].text.raw.endswith('requested"\n\n]')
