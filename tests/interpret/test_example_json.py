"""Printed examples as what travels: every known bend is straightened and told, everything else is an error."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from typing import Any

import pytest

from codegen.interpret.example_json import DEEPEST, Printed, UnreadableError, read_printed
from codegen.interpret.printed_values import Placeholder, straight
from tests.steps import assert_steps_grow_with

NUMBER = Placeholder("number")


@pytest.mark.parametrize(
    "text", ['{"a": [1, 2.5, true, null, "x"]}', "[]", '"alone"', "5", '{"a": {"b": {}}}', '{"quote": "“kept”"}']
)
def test_json_as_it_should_be_is_read_without_a_repair(text: str) -> None:
    assert read_printed(text) == Printed(json.loads(text))


@pytest.mark.parametrize(
    ("text", "value", "repair"),
    [
        ("{“a”: “b”}", {"a": "b"}, "typographic quotes"),
        ('{"a": “b"}', {"a": "b"}, "typographic quotes"),
        ('{"a": 1,}', {"a": 1}, "trailing comma"),
        ("[1, 2,\n,\n]", [1, 2], "trailing comma"),
        ('{"a": [1, 2', {"a": [1, 2]}, "brackets missing at the end"),
        ('{"a": [1, 2}', {"a": [1, 2]}, "brackets missing at the end"),
        ('{"a": 1}}', {"a": 1}, "stray bracket"),
        ('{"a:" [1]}', {"a": [1]}, "a colon inside a name"),
        ('["a": 1, "b": 2]', [{"a": 1, "b": 2}], "pairs without braces"),
        ('{"a": 1, // the number\n "b": "x//y" /* and\nmore */}', {"a": 1, "b": "x//y"}, "comments"),
        ('{\n# first\n"a": 1}', {"a": 1}, "comments"),
        ('{"a": 1,\n...\n"b": [2, …]\n}', {"a": 1, "b": [2]}, "dots for what is left out"),
        ('{"a": 1, ... and so on\n}', {"a": 1}, "dots for what is left out"),
        ('{"a": ..., "b": 1}', {"a": Placeholder("any"), "b": 1}, "dots for what is left out"),
        ("{a: 1, $b: true}", {"a": 1, "$b": True}, "names without quotes"),
        ("{'a': 'it\\'s', 'b': None}", {"a": "it's", "b": None}, "single quotes"),
        (
            '{"a": <the number>, "b": string}',
            {"a": Placeholder("the number"), "b": Placeholder("string")},
            "words instead of a value",
        ),
        ('{"a": –10,}', {"a": -10}, "typographic quotes or dashes"),
        ('{"a": 0.30000000000000004}', {"a": 0.3}, "numbers with binary noise"),
        (
            '[{"a": 1}, { }, "... and so on"]',
            [{"a": 1}],
            "a list cut short by words or empty objects",
        ),
    ],
)
def test_each_known_bend_is_straightened_and_told(text: str, value: Any, repair: str) -> None:
    printed = read_printed(text)
    assert printed.value == value
    assert repair in printed.repairs


def test_a_repair_is_told_once_however_often_it_was_made() -> None:
    assert read_printed("{“a”: 1, “b”: 2, “c”: 3}").repairs == ("typographic quotes",)


def test_typography_inside_strings_goes_only_where_the_page_ran_the_json_through_it() -> None:
    text = '{"when": "2026–05–07", "name": "’t Huis…"}'
    assert read_printed(text).value == {"when": "2026–05–07", "name": "’t Huis…"}
    lifted = read_printed(text, lifted=True)
    assert lifted.value == {"when": "2026-05-07", "name": "'t Huis..."}
    assert lifted.repairs == ("typographic quotes or dashes",)


def test_typographic_quotes_inside_a_straight_string_stay_text_until_they_are_straightened() -> None:
    assert read_printed('{"a": "he said “no” twice",}').value == {"a": 'he said "no" twice'}


def test_line_ends_and_tabs_inside_a_string_are_its_own() -> None:
    assert read_printed('{"a": "one\ntwo\tthree",}').value == {"a": "one\ntwo\tthree"}


@pytest.mark.parametrize("text", ['{"a": <number>}', '{"a": "<number>"}', '{"a": < Number >}'])
def test_placeholders_stand_for_a_value_of_their_type(text: str) -> None:
    printed = read_printed(text)
    assert printed.value == {"a": NUMBER}
    assert printed.template


def test_a_placeholder_deep_inside_makes_the_whole_example_a_form() -> None:
    assert read_printed('{"a": [{"b": ["<string>"]}]}').template
    assert not read_printed('{"a": [{"b": ["string"]}]}').template


def test_a_list_of_plain_values_keeps_its_words_and_a_list_of_empty_objects_stays() -> None:
    assert read_printed('["a", "... and so on"]').value == ["a", "... and so on"]
    assert read_printed("[{ }, { }]").value == [{}, {}]


@pytest.mark.parametrize("number", ["10.5286863", "11.543540954589844", "56.703469017862034", "123456789012345.0"])
def test_long_numbers_that_are_meant_stay(number: str) -> None:
    assert read_printed(f"[{number}]") == Printed([float(number)])


def test_a_name_twice_in_one_object_is_told_and_the_last_value_counts() -> None:
    printed = read_printed('{"a": 1, "a": 2}')
    assert printed.value == {"a": 2}
    assert len(printed.repairs) == 1


@pytest.mark.parametrize(
    ("text", "problem", "offset"),
    [
        ("", "no JSON value", 0),
        ("nothing", "no JSON value", 0),
        ('{"a": =3}', "no JSON value", 6),
        ('{"a" 1}', "a colon was expected", 5),
        ("{a 1}", "a quoted name was expected", 1),
        ('{"a": "b', "a string without an end", 7),
        ('{"a": 1} and more', "words after the end of the JSON", 9),
        ('{"a": 007}', "a number that JSON cannot hold", 6),
        ('{"a": 1e999}', "a number that JSON cannot hold", 6),
        ('{"a": NaN}', "no JSON value", 6),
        ('{"a": "\\ud800"}', "a string that JSON cannot hold", 7),
        ('{"a": "\\x"}', "a string that JSON cannot hold", 7),
    ],
)
def test_what_nobody_can_read_is_an_error_with_its_place(text: str, problem: str, offset: int) -> None:
    with pytest.raises(UnreadableError) as wrong:
        read_printed(text)
    assert (str(wrong.value), wrong.value.offset) == (problem, offset)


@pytest.mark.parametrize("closing", ["]", ""])
@pytest.mark.parametrize("depth", [DEEPEST + 2, 800, 100_000])
def test_nesting_too_deep_is_an_error_however_well_formed(depth: int, closing: str) -> None:
    with pytest.raises(UnreadableError, match=f"nested deeper than {DEEPEST}"):
        read_printed("[" * depth + closing * depth)


def test_nesting_as_deep_as_allowed_is_read() -> None:
    assert read_printed("[" * DEEPEST + "]" * DEEPEST).repairs == ()


HOSTILE: dict[str, Callable[[int], str]] = {
    "quotes": lambda count: '"' + "“" * count,
    "texts": lambda count: "[" + '"a",' * count,
    "commas": lambda count: "[" + "," * count,
    "blanks": lambda count: '{"a":' + " " * count,
}


@pytest.mark.parametrize("text_of", HOSTILE.values(), ids=HOSTILE)
def test_hostile_examples_take_no_more_steps_than_they_are_long(text_of: Callable[[int], str]) -> None:
    try_to_read(text_of(100_000))
    assert_steps_grow_with(text_of, try_to_read, 500)


def try_to_read(text: str) -> None:
    with contextlib.suppress(UnreadableError):
        read_printed(text)


def test_words_are_straightened_as_one_would_type_them() -> None:
    assert straight("‘a’ “b” – — …") == "'a' \"b\" - - ..."
