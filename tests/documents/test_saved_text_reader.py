"""The text reader: finds structure by blank lines, by the shape of JSON, and by the dialect's words."""

from __future__ import annotations

from codegen.documents.model import Code, Table
from codegen.documents.saved_text.vocabulary import ColumnWords, HeadingWords, TableWords, Vocabulary
from tests.documents.sketches import codes, saved, sketch, spans

WORDS = Vocabulary(
    tables=(
        TableWords(
            (ColumnWords("Field Name", r"\S+"), ColumnWords("Length", r"\d+"), ColumnWords("Link", r"\S*")), spaced=True
        ),
        TableWords(
            (
                ColumnWords("Field", r"\w+"),
                ColumnWords("Type", r"{types}(?:\[\])?"),
                ColumnWords("Required", "Yes|No"),
                ColumnWords("Description", ".*"),
            ),
            spaced=False,
        ),
        TableWords(tuple(ColumnWords(name, r"(?:v1_\w+)?") for name in ("Calls", "", "")), spaced=True),
    ),
    headings=(HeadingWords(r"\w+\.\w+ Method", 1), HeadingWords(r"\d{3} [A-Z ]+|Fields|columns|General", 2)),
    types=("string", "number", "plan"),
    type_headings=(r"The (\w+) object",),
    captions=(r"Example(?: Response)?", "HTTP", "Definition"),
    chrome=("Skip to main content",),
)


def test_a_heading_stands_alone_between_blank_lines() -> None:
    page = saved("Intro\n\nFields\n\nWords\n\ncolumns\n\n\nGeneral", WORDS)
    assert sketch(page) == [("p", "Intro"), ("h2", "Fields"), ("p", "Words"), ("h2", "columns"), ("h2", "General")]


def test_the_first_line_of_a_page_may_be_a_heading_with_text_below() -> None:
    page = saved("Api.v1_GET_X Method\nv1_GET_X() as String\n\nApi.v1_GET_Y Method\nagain", WORDS)
    assert sketch(page) == [
        ("h1", "Api.v1_GET_X Method"),
        ("p", "v1_GET_X() as String"),
        ("p", "Api.v1_GET_Y Method\nagain"),
    ]


def test_a_heading_may_touch_the_table_list_or_code_below_it() -> None:
    page = saved('Fields\nField Name Length Link\nid 0\n\ncolumns\n* a\n\nGeneral\n{ "a": 1 }', WORDS)
    assert [kind for kind, *_ in sketch(page)] == ["h2", "table", "h2", "item1", "h2", "code"]


def test_a_list_of_contents_is_no_row_of_headings() -> None:
    page = saved(
        "words\n\n200 OK\n400 BAD REQUEST\n    columns\n       General\n    limit\n404 NOT FOUND\n\nend", WORDS
    )
    assert sketch(page)[1:-1] == [
        ("item1", "200 OK"),
        ("item1", "400 BAD REQUEST"),
        ("item2", "columns"),
        ("item3", "General"),
        ("item2", "limit"),
        ("item1", "404 NOT FOUND"),
    ]


def test_items_by_their_bullets() -> None:
    page = saved("Try:\n* one = a|b\n  • two\n- three\n\nA – dash and a - minus\n-5 is a number", WORDS)
    assert sketch(page) == [
        ("p", "Try:"),
        ("item1", "one = a|b"),
        ("item2", "two"),
        ("item1", "three"),
        ("p", "A – dash and a - minus\n-5 is a number"),
    ]


def test_a_table_whose_cells_are_joined_by_spaces_and_may_lack_the_last() -> None:
    page = saved("Field Name Length Link\nid 0\naddress_id 10 Addresses\nfrom 0\n\nwords", WORDS)
    rows = [["id", "0", ""], ["address_id", "10", "Addresses"], ["from", "0", ""]]
    assert sketch(page) == [("table", ["Field Name", "Length", "Link"], rows), ("p", "words")]
    assert spans(page) == [(1, 4), (6, 6)]
    table = page.blocks[0]
    assert isinstance(table, Table)
    assert str(table.rows[1].cells[2].place) == "pages/page:3 [Link]"


def test_a_table_whose_cells_run_together_and_types_that_the_page_defines() -> None:
    page = saved(
        "The visit_plan object\n\nFieldTypeRequiredDescription\nidstringNo-\nplanvisit_planNoPlan of it.\n"
        "plansvisit_plan[]YesYes or No.\n",
        WORDS,
    )
    rows = [
        ["id", "string", "No", "-"],
        ["plan", "visit_plan", "No", "Plan of it."],
        ["plans", "visit_plan[]", "Yes", "Yes or No."],
    ]
    assert sketch(page)[1] == ("table", ["Field", "Type", "Required", "Description"], rows)


def test_columns_without_a_name_and_short_rows() -> None:
    page = saved("Calls\nv1_A v1_B v1_C\nv1_D\n", WORDS)
    assert sketch(page) == [("table", ["Calls"], [["v1_A", "v1_B", "v1_C"], ["v1_D", "", ""]])]
    assert codes(page) == [("table-split-ambiguous", "3")]


def test_a_row_with_two_readings_takes_the_longer_type_and_says_so() -> None:
    words = Vocabulary(tables=WORDS.tables, types=("plan", "a_plan"))
    page = saved("FieldTypeRequiredDescription\nxa_planNoWords\n", words)
    assert sketch(page)[0][2] == [["x", "a_plan", "No", "Words"]]
    assert codes(page) == [("table-split-ambiguous", "2")]
    finding = page.findings[0]
    assert finding.message == "the cells of this row can be separated in two ways"
    assert [quote.text.raw for quote in finding.quotes] == ["x | a_plan | No | Words", "xa_ | plan | No | Words"]


def test_a_line_that_is_no_row_is_an_error_and_is_kept() -> None:
    page = saved("FieldTypeRequiredDescription\nidstringNo-\nnot a row\n", WORDS)
    assert sketch(page)[0][2] == [["id", "string", "No", "-"], ["not a row"]]
    assert codes(page) == [("table-row-not-split", "3")]
    assert page.findings[0].message == (
        "this line cannot be separated into the columns Field, Type, Required, Description"
    )


def test_a_table_ends_at_a_caption_a_list_code_or_another_table() -> None:
    row = "FieldTypeRequiredDescription\nidstringNo-\n"
    page = saved(f'{row}Example\n{{ "a": 1 }}\n{row}* item\n{row}{row}[ 1 ]', WORDS)
    assert [kind for kind, *_ in sketch(page)] == ["table", "code", "table", "item1", "table", "table", "code"]
    assert page.findings == ()


def test_a_table_with_no_rows_is_a_table() -> None:
    assert sketch(saved("Field Name Length Link\n\nwords", WORDS))[0] == ("table", ["Field Name", "Length", "Link"], [])


def test_captions_are_titles_of_what_stands_below() -> None:
    page = saved(
        'Example Response\n\n{ "a": 1 }\n\nHTTP\nPOST https://api.example.test/x?v=1\n\nDefinition\n\n'
        "GET /things\n\nExample\ncurl https://api.example.test \\\n  -u key:\n\nExample\n\nno code",
        WORDS,
    )
    assert sketch(page) == [
        ("code", "Example Response", '{ "a": 1 }'),
        ("code", "HTTP", "POST https://api.example.test/x?v=1"),
        ("code", "Definition", "GET /things"),
        ("code", "Example", "curl https://api.example.test \\\n  -u key:"),
        ("p", "Example"),
        ("p", "no code"),
    ]
    languages = [block.language for block in page.blocks if isinstance(block, Code)]
    assert languages == ["json", "http", "http", None]
    assert spans(page)[:4] == [(3, 3), (6, 6), (10, 10), (13, 14)]


def test_the_sites_frame_is_marked() -> None:
    assert sketch(saved("Skip to main content\n\nwords", WORDS)) == [("chrome", "Skip to main content"), ("p", "words")]


def test_an_example_that_is_never_closed_ends_where_the_page_goes_on() -> None:
    page = saved('{ "a": [\n{ "b": 1 },\n\n200 OK\n\n{ "c": [\n"d"\n\nField Name Length Link\nid 0', WORDS)
    assert sketch(page) == [
        ("code", None, '{ "a": [\n{ "b": 1 },'),
        ("h2", "200 OK"),
        ("code", None, '{ "c": [\n"d"'),
        ("table", ["Field Name", "Length", "Link"], [["id", "0", ""]]),
    ]


def test_words_of_a_page_without_any_vocabulary_are_paragraphs_items_and_code() -> None:
    page = saved("one\ntwo\n\n* three\n\n[ 1 ]\n")
    assert sketch(page) == [("p", "one\ntwo"), ("item1", "three"), ("code", None, "[ 1 ]")]
