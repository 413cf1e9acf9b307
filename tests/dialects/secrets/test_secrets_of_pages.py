"""A secret in any position of a page reaches no fact of any dialect, and is reported with its place."""

from __future__ import annotations

import pytest

from codegen.diagnostics.location import Location
from codegen.dialects.dialect import Dialect
from codegen.dialects.fieldinfo import read_answer
from codegen.dialects.registry import DIALECTS
from codegen.dialects.secrets.documents import without_secrets_in
from codegen.documents.model import (
    Block,
    Cell,
    Code,
    Directive,
    Document,
    Heading,
    ListItem,
    Mark,
    Paragraph,
    Row,
    Table,
)
from codegen.text import Text

SECRET = "ghp_" + "a1B2c3D4e5F6g7H8i9J0"
AT = Location("pages/x.md", 3)
WORDS = Text(f"before {SECRET} after")
CELL = Cell(AT, WORDS)
LINK = Mark("link", 0, 6, f"https://shed.test/?token={SECRET}")
POSITIONS: dict[str, Block] = {
    "heading": Heading(AT, 2, WORDS),
    "paragraph": Paragraph(AT, WORDS),
    "link": Paragraph(AT, Text("before after"), marks=(LINK,)),
    "item": ListItem(AT, 1, WORDS),
    "term": ListItem(AT, 1, Text("x"), term=WORDS),
    "code": Code(AT, WORDS),
    "title of code": Code(AT, Text("x"), title=WORDS),
    "attribute": Directive(AT, "swagger", {"path": WORDS}, ()),
    "inside a directive": Directive(AT, "swagger", {}, (Paragraph(AT, WORDS),)),
    "header": Table(AT, (CELL,), ()),
    "cell": Table(AT, (), (Row(AT, (CELL,)),)),
    "nested table": Table(AT, (), (Row(AT, (), nested=(Table(AT, (CELL,), ()),)),)),
    "caption": Table(AT, (), (), caption=WORDS),
}


def document(*blocks: Block) -> Document:
    return Document("pages/x.md", f"https://bob:{SECRET}@docs.shed.test/", blocks)


@pytest.mark.parametrize("dialect", DIALECTS, ids=lambda dialect: dialect.name)
@pytest.mark.parametrize("position", POSITIONS)
def test_a_secret_in_any_position_reaches_no_fact(position: str, dialect: Dialect) -> None:
    facts = dialect.read(document(POSITIONS[position]))
    assert SECRET not in repr(facts)


@pytest.mark.parametrize("position", [name for name in POSITIONS if name != "link"])
def test_each_is_reported_with_its_place(position: str) -> None:
    clean = without_secrets_in(document(POSITIONS[position]))
    assert [(finding.code, finding.place) for finding in clean.findings] == [("secret-replaced", AT)]
    assert "EXAMPLE-SECRET" in repr(clean.blocks)


def test_a_cell_below_a_column_of_values_is_judged_by_the_name_in_its_row() -> None:
    head = tuple(Cell(AT, Text(words)) for words in ("Name", "Type", "Default", "Description"))
    cells = tuple(Cell(AT, Text(words)) for words in ("password", "string", "hunter2", "hunter2 is a nickname"))
    (table,) = without_secrets_in(Document("p", "", (Table(AT, head, (Row(AT, cells),)),))).blocks
    assert isinstance(table, Table)
    assert [cell.text.raw for cell in table.rows[0].cells] == [
        "password", "string", "EXAMPLE-SECRET", "hunter2 is a nickname",
    ]  # fmt: skip


def test_marks_move_with_the_words() -> None:
    words = f"use {SECRET} or {SECRET} now"
    marks = (Mark("code", 4, 28), Mark("strong", 32, 56), Mark("emphasis", 57, 60), Mark("code", 6, 10))
    (block,) = without_secrets_in(Document("p", "", (Paragraph(AT, Text(words), marks=marks),))).blocks
    assert isinstance(block, Paragraph)
    assert [block.text.raw[mark.start : mark.end] for mark in block.marks] == [
        "EXAMPLE-SECRET", "EXAMPLE-SECRET", "now", "EXAMPLE-SECRET",
    ]  # fmt: skip


def test_a_page_without_secrets_is_the_same_object() -> None:
    page = Document("p", "https://docs.shed.test/", (Paragraph(AT, Text("Nothing."), marks=(Mark("code", 0, 7),)),))
    assert without_secrets_in(page) is page


def test_field_information_has_no_secret() -> None:
    facts = read_answer("fieldinfo/Tools.json", "Tools", f'[{{"name": "a", "link": "{SECRET}"}}]'.encode())
    assert SECRET not in repr(facts.facts)
    assert [finding.code for finding in facts.findings] == ["secret-replaced"]
