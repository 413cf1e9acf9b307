"""JSON and YAML read back as exactly the data, whatever is in it, and YAML reads well."""

from __future__ import annotations

import json
import random
import textwrap
from typing import Any

import pytest
import yaml

from codegen.targets.encoders import data as encoder
from codegen.targets.encoders.data import Spelled, comment, json_entries, json_text, yaml_entries, yaml_text
from codegen.text import Text

AMBIGUOUS = [
    "yes", "No", "on", "OFF", "y", "N", "true", "null", "~", "", " ", "0x1f", "0o7", "1e3", "1_000", "12", "-1", ".5",
    "1:30", "2026-05-07", "2026-05-07 10:00:00", "=", "<<", ":", "a: b", "a:", "a #b", "# x", "- a", "-", "? x", "* a",
    "*x", "&x", "!x", "%x", "@x", "`x`", "'", '"', "\\", "[a]", "{a}", "| x", "> x", "---", "...", ".inf", ".nan",
    "key:\tx",
]  # fmt: skip
UNSEEN = ["\u200b", "\u202e", "\ufeff", "\u2028", "\x85", "\x00", "\x7f", "\xa0", "\t", "\r", "\U000e0041", "\u3164"]
WORDS = [
    *AMBIGUOUS,
    *UNSEEN,
    "word",
    "two words",
    "é",
    "中文",
    "😀",
    "\n",
    "\n\n",
    "  ",
    "*/",
    "../",
    "{{ x }}",
    "x" * 130,
]


def made_up(source: random.Random, depth: int = 0) -> Any:
    kind = source.random()
    if depth < 4 and kind < 0.2:
        return {sentence(source): made_up(source, depth + 1) for _ in range(source.randrange(4))}
    if depth < 4 and kind < 0.4:
        return [made_up(source, depth + 1) for _ in range(source.randrange(4))]
    numbers = [None, True, False, 0, -1, 10**25, 1.5, 1e-7, 1e16, 1e300, -0.0, 12.0, 5e-324]
    return sentence(source) if kind < 0.9 else source.choice(numbers)


def sentence(source: random.Random) -> str:
    parts = (
        source.choice(WORDS) + source.choice(["", " ", " ", "\n"]) for _ in range(source.choice([0, 1, 1, 2, 9, 40]))
    )
    return "".join(parts)


def plain_text(source: random.Random) -> str:
    lines = [
        "",
        "- an item",
        "# a heading",
        "--- a rule",
        "key: value " * 15 + "end",
        "word " * source.randrange(1, 60) + "end",
    ]
    return "\n".join(source.choice(lines) for _ in range(source.randrange(1, 7)))


def test_any_data_reads_back_from_yaml_and_json_as_it_was() -> None:
    source = random.Random(7)  # noqa: S311 - made-up data, no secret; the same every time
    folded = 0
    for _ in range(600):
        data = {"made up": made_up(source), "text": plain_text(source), "list": [plain_text(source)]}
        text = str(yaml_text(data))
        folded += ">-" in text
        for loader in (yaml.SafeLoader, yaml.CSafeLoader):
            assert repr(yaml.load(text, loader)) == repr(data)  # noqa: S506 - both loaders are the safe ones
        assert repr(json.loads(json_text(data))) == repr(data)
    assert folded > 100


@pytest.mark.parametrize("text", AMBIGUOUS)
def test_what_yaml_could_read_as_something_else_is_quoted(text: str) -> None:
    assert yaml_text({"k": text}).startswith('k: "')


@pytest.mark.parametrize("text", ["Jobs", "/Jobs/{id}", "a, b & c (d)", "$ref", "it's", "a:b", "C# x", "Größe", "v1"])
def test_what_nothing_can_misread_stands_plain(text: str) -> None:
    assert yaml_text([text]) == f"- {text}\n"


@pytest.mark.parametrize("char", UNSEEN)
def test_unseen_characters_are_shown_as_escapes(char: str) -> None:
    for text in (yaml_text({char: f"a{char}b " * 40}), json_text({char: f"a{char}b"})):
        assert char not in text
        assert "\\" in text


def test_what_holds_plain_values_alone_is_on_one_line_where_it_fits() -> None:
    data = {"ref": {"$ref": "#/a"}, "list": ["a, b", 1, None, {}], "words": [f"word{number}" for number in range(30)]}
    assert yaml_text({"few": ["x" * 60, "y" * 60], **data}) == textwrap.dedent(f"""\
        few:
          - {"x" * 60}
          - {"y" * 60}
        ref: {{ $ref: "#/a" }}
        list: ["a, b", 1, null, {{}}]
        words: [
          word0, word1, word2, word3, word4, word5, word6, word7, word8, word9, word10, word11, word12, word13, word14, word15, word16,
          word17, word18, word19, word20, word21, word22, word23, word24, word25, word26, word27, word28, word29]
        """)  # noqa: E501 - as wide as the document


def test_what_holds_a_few_short_parts_is_on_one_line_too_and_lists_of_parts_are_not() -> None:
    data = {
        "content": {"json": {"schema": {"$ref": "#/a", "examples": [1, "x, y"]}}},
        "tags": [{"name": "a", "about": {"b": []}}, {"$ref": "#/b"}],
        "long": {"first": {"words": "w " * 30 + "end"}, "second": {"words": "w " * 30 + "end"}},
    }
    text = str(yaml_text(data))
    assert text == textwrap.dedent(f"""\
        content: {{ json: {{ schema: {{ $ref: "#/a", examples: [1, "x, y"] }} }} }}
        tags:
          - {{ name: a, about: {{ b: [] }} }}
          - $ref: "#/b"
        long:
          first: {{ words: {"w " * 30}end }}
          second: {{ words: {"w " * 30}end }}
        """)
    assert yaml.safe_load(text) == data


@pytest.mark.parametrize(
    "text", ["https://a.test/?page=1", "a, b", "a]b", "{a}", "a:b", "what?", "a?b", "x: y", "a #b"]
)
def test_what_brackets_could_misread_is_quoted_inside_them(text: str) -> None:
    for data in ({"k": {"url": text, "other": 1}}, {"k": {text: "x"}}, {"k": [text, text]}, {"k": [text * 30] * 9}):
        for loader in (yaml.SafeLoader, yaml.CSafeLoader):
            assert yaml.load(str(yaml_text(data)), loader) == data  # noqa: S506 - both loaders are the safe ones


def test_yaml_is_block_style_with_long_texts_folded_and_lines_kept() -> None:
    data = {
        "long": "word " * 30 + "end",
        "lines": "one\n\n- two\n- three",
        "list": [{"a": 1, "b": []}, ["x", {}]],
        "none": None,
    }
    assert yaml_text(data) == textwrap.dedent("""\
        long: >-
          word word word word word word word word word word word word word word word word word word word word word
          word word word word word word word word word end
        lines: |-
          one

          - two
          - three
        list:
          - { a: 1, b: [] }
          - - x
            - {}
        none: null
        """)


def test_a_key_too_long_for_yaml_to_find_its_colon_is_marked_as_a_key() -> None:
    data = {"k" * 3000: {"x" * 2000: 1}}
    assert yaml.safe_load(str(yaml_text(data))) == data


def test_entries_are_those_of_the_named_keys_that_are_there_in_the_order_of_the_names() -> None:
    data = {"b": 1, "a": {"c": [True]}, "left out": 0}
    assert yaml_entries(data, 2, "a", "missing", "b") == "  a: { c: [true] }\n  b: 1"
    assert json_entries(data, 2, "a", "missing", "b") == '  "a": {\n    "c": [true]\n  },\n  "b": 1'


def test_a_short_list_of_values_stays_on_its_line_in_json_and_a_long_one_does_not() -> None:
    assert json_text(["string", None, []]) == '["string", null, []]'
    assert json_text(["x" * 90]) == '[\n  "' + "x" * 90 + '"\n]'


def test_words_of_pages_are_encoded_like_any_string() -> None:
    assert yaml_text({"k": Text("no")}) == 'k: "no"\n'
    assert json_text([Text('"')]) == '["\\""]'


@pytest.mark.parametrize("number", [float("inf"), float("nan")])
def test_a_number_that_json_does_not_have_is_refused(number: float) -> None:
    for encode in (yaml_text, json_text):
        with pytest.raises(ValueError, match="JSON"):
            encode([number])


def test_what_is_no_data_is_refused() -> None:
    for encode in (yaml_text, json_text):
        with pytest.raises(TypeError, match="JSON"):
            encode({"k": object()})


def test_a_comment_is_one_line_whatever_it_says() -> None:
    assert comment(Text("a\n- b\u202e\x85c")) == "# a\\n- b\\u202e\\x85c"


def test_libraries_and_our_own_loop_spell_json_alike() -> None:
    source = random.Random(7)  # noqa: S311 - the same data each time
    for number in range(400):
        data, indent = made_up(source), number % 5
        if isinstance(data, (dict, list)) and data:
            assert encoder._json_by_libraries(data, indent) == encoder._json_by_entries(data, indent)


def test_a_list_next_to_the_longest_that_stays_on_its_line_is_spelled_alike() -> None:
    for length in range(78, 92):
        for data in (
            ["x" * length],
            {"a": ["\u200b", "x" * (length - 10)]},
            [[], {}, "y" * (length - 8)],
            [["]"], "["],
        ):
            assert encoder._json_by_libraries(data, 2) == encoder._json_by_entries(data, 2)


@pytest.mark.parametrize("data", [["\ud800"], {Text("key"): 1}])
def test_what_libraries_refuse_our_own_loop_spells(data: Any) -> None:
    assert encoder._json_by_libraries(data, 0) is None
    assert json_text(data) == encoder._json_by_entries(data, 0)


def test_twins_of_a_document_are_spelled_as_each_alone() -> None:
    source = random.Random(8)  # noqa: S311 - the same data each time
    for _ in range(200):
        shared = {"part": made_up(source), "list": [made_up(source)], "x": made_up(source)}
        twins = [
            {"a": shared, "b": {"deeper": shared, "c": [shared, [shared]]}},
            {"b": [{"first": shared}], "a": shared},
        ]
        spelled = Spelled()
        for twin in twins:
            assert yaml_entries(twin, 0, "a", "b", spelled=spelled) == yaml_entries(twin, 0, "a", "b")
