"""Lifting: where JSON and HTML that a page prints as paragraphs begin and end."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.diagnostics.location import Location
from codegen.documents.code_detection import lift_code, starts_code
from codegen.documents.model import Block, Document, Heading, Paragraph
from codegen.text import Text
from tests.documents.sketches import PAGE, sketch


def lifted(*paragraphs: str) -> list[Any]:
    """Return the sketch of ``paragraphs``, each right below the one before with a blank line between."""
    return sketch(document(*paragraphs))


def document(*paragraphs: str) -> Document:
    blocks: list[Block] = []
    line = 1
    for words in paragraphs:
        last = line + words.count("\n")
        blocks.append(Paragraph(Location(PAGE, line, last if last > line else 0), Text(words)))
        line = last + 2
    return Document(PAGE, "", lift_code(blocks))


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[",
        "{ }",
        "[]",
        '{"a": 1}',
        "{ “a”:“b”, “c”: [",
        "{‘a’: 1}",
        "[ 1, 2 ]",
        "[ {",
        "{a: 1}",
        "[<string>",
        "{ ...",
    ],
)
def test_these_lines_begin_json(line: str) -> None:
    assert starts_code(line)


@pytest.mark.parametrize(
    "line",
    ["{% swagger %}", "{id} is the id", "{{ x }}", "[link](http://x)", "[optional] words", "a { b", "(x)", "", "<p>"],
)
def test_these_lines_do_not(line: str) -> None:
    assert not starts_code(line)


@pytest.mark.parametrize("words", ["[1] a footnote", "[ ] to do", '{"a": 1} is what comes back', "[]-typed names"])
def test_json_that_is_part_of_a_sentence_stays_a_sentence(words: str) -> None:
    assert lifted(words) == [("p", words)]


def test_lines_above_are_the_title_and_lines_below_a_paragraph() -> None:
    page = document('when: a\nthen: b\n{ "x": 1 }\nafter\nwards')
    assert sketch(page) == [("code", "when: a\nthen: b", '{ "x": 1 }'), ("p", "after\nwards")]
    assert [(block.place.line, block.place.last) for block in page.blocks] == [(3, 3), (4, 5)]


def test_one_paragraph_holds_several_triggers_and_answers() -> None:
    assert lifted('a:\n{ "x": 1 }\nb:\n{ "y":\n2 }\n{ "z": 3 }') == [
        ("code", "a:", '{ "x": 1 }'),
        ("code", "b:", '{ "y":\n2 }'),
        ("code", None, '{ "z": 3 }'),
    ]


def test_two_objects_on_one_line_are_two() -> None:
    assert lifted('{ "x": 1 } { "y": 2 }') == [("code", None, '{ "x": 1 }'), ("code", None, '{ "y": 2 }')]


def test_json_goes_on_over_paragraphs_until_it_is_closed() -> None:
    assert lifted('{ “Records”: [\n{\n"id": 2\n}\n,', "]\n}", "words") == [
        ("code", None, '{ “Records”: [\n{\n"id": 2\n}\n,\n\n]\n}'),
        ("p", "words"),
    ]


def test_objects_parted_by_blank_lines_belong_to_their_array_after_a_comma() -> None:
    assert lifted('[\n{ "a": 1 },', '{ "b": 2 }', "]") == [("code", None, '[\n{ "a": 1 },\n\n{ "b": 2 }\n\n]')]


@pytest.mark.parametrize(
    "json",
    [
        '{“RecordChanges”]: [\n{\n"id": 1\n}\n]\n}',
        '{ "recordIds": [\n"field": "<string>",\n"value": <number>\n],\n"more": [\n{ }\n]\n}',
        '{ "a": "an [ in \\" a { string", “b”: “]” }',
        '{\n"a": "a quote is missing,\n"b": [ ]\n}',
        '[\n{ },\n"... And then as many results as asked for"\n\n]',
        '{\n"a": [\n{ "b": 1\n]\n}',
        '{\n// a remark\n"a": 1,\n...\n}',
    ],
)
def test_examples_that_are_no_json_are_still_found_whole(json: str) -> None:
    assert lifted(*json.split("\n\n"), "Words.") == [("code", None, json), ("p", "Words.")]


@pytest.mark.parametrize(
    "prose", ["Words that go on.", "200 OK", "/Things/{id}", "“Quoted” words", "[optional] x", "{id}"]
)
def test_prose_ends_an_example_that_is_never_closed(prose: str) -> None:
    assert lifted('{ "a": [\n1', prose, "]") == [("code", None, '{ "a": [\n1'), ("p", prose), ("p", "]")]


def test_another_object_ends_an_example_that_is_never_closed() -> None:
    assert lifted('{ "a": [\n{ "b": 1 }', '{ "c": 1 }') == [
        ("code", None, '{ "a": [\n{ "b": 1 }'),
        ("code", None, '{ "c": 1 }'),
    ]


def test_a_heading_ends_an_example_that_is_never_closed() -> None:
    heading = Heading(Location(PAGE, 3), 2, Text("Title"))
    first, second = document('{ "a": [').blocks[0], Paragraph(Location(PAGE, 5), Text("] }"))
    page = Document(PAGE, "", lift_code([Paragraph(Location(PAGE, 1), Text('{ "a": [')), heading, second]))
    assert sketch(page) == [*sketch(Document(PAGE, "", (first, heading))), ("p", "] }")]


def test_an_html_page_printed_as_text_is_code() -> None:
    page = '<!DOCTYPE HTML PUBLIC "x">\n<html><head>\n</head></html>'
    assert lifted("over http:", page, page, "words") == [
        ("p", "over http:"),
        ("code", None, page),
        ("code", None, page),
        ("p", "words"),
    ]


def test_an_html_page_that_never_ends_is_its_paragraph() -> None:
    assert lifted("<html>\n<body>", "words") == [("code", None, "<html>\n<body>"), ("p", "words")]


def test_lines_of_one_source_line_keep_the_place_they_have() -> None:
    blocks = lift_code([Paragraph(Location(PAGE, 7), Text('title\n{ "a": 1 }'))])
    assert [str(block.place) for block in blocks] == [f"{PAGE}:7"]
