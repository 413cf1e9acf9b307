"""Text into Python source: it says the same, cannot leave its place, hides nothing, and is in Black's style."""

from __future__ import annotations

import ast
import random
import subprocess
import textwrap

import black
import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.diagnostics.finding import BadInput
from codegen.targets.encoders import python as encoder
from codegen.targets.encoders.python import comment, docstring, dotted, identifier, literal
from codegen.text import Text
from tests.targets.python.packages import RUFF

VALUES = [
    "", "a", 'a"b', "a'b", "a'\"b", 'x""\'', "\\", "\n\r\t", "\x00\x1b", "\u202ex", "é", "a\u00a0b", "\ufeff",
    "\U000e0001", "{x}", "{{ x }}", 1e16, 1e-7, 1.5, 10**20, -3, True, None, [], {}, ["a", {"b": [1]}], "\ud800",
    "\u200d", "\u2028", "中", '"""', "\\N{DASH}", "%s", "*/",
]  # fmt: skip
_PIECES = [*"\"\\'  \n\r\x0b\u2028a{}#%", '"""', "\u202e", "word ", "\\n", '\\"', "\ufeff", "\x00"]


def hostile_texts(count: int = 120) -> list[str]:
    """Texts thrown together from what could end a string, a line or a docstring."""
    dice = random.Random(7)  # noqa: S311 - the same texts each time
    thrown = ["".join(dice.choices(_PIECES, k=dice.randint(1, 60))) for _ in range(count)]
    return ['"q"', 'a"', "a\\", '"""', 'a"""', '""""""', "x" * 200, *("x" * n for n in range(74, 90)), *thrown]


@pytest.mark.parametrize("value", VALUES, ids=ascii)
def test_a_literal_means_the_value_it_was_made_from(value: object) -> None:
    assert ast.literal_eval(literal(value)) == value


@pytest.mark.parametrize("value", VALUES, ids=ascii)
def test_a_literal_shows_every_character(value: object) -> None:
    assert all(char.isprintable() for char in literal(value))


def test_a_literal_takes_the_quotes_that_need_fewer_backslashes() -> None:
    assert [literal(name) for name in ('say "hi"', "it's", "'\"")] == ["'say \"hi\"'", '"it\'s"', '"\'\\""']


def test_docstrings_and_comments_of_hostile_texts_hold_one_statement_each() -> None:
    for text in hostile_texts():
        tree = ast.parse(f"def f():\n    {docstring([Text(text), text], 4, {'Args': [(text, text)]})}\n")
        body = tree.body[0].body  # type: ignore[attr-defined] - the one function
        assert len(body) == 1
        assert ast.get_docstring(tree.body[0]) is not None  # type: ignore[arg-type] - the one function
        assert ast.parse(comment(text)).body == []


def test_docstrings_and_literals_stand_as_black_and_ruff_print_them() -> None:
    parts = [f"V{number} = {literal(value)}\n" for number, value in enumerate(VALUES)]
    for number, text in enumerate(hostile_texts()):
        parts.append(f"\n\ndef f{number}():\n    {docstring(text, 4)}\n")
        parts.append(f"\n\ndef g{number}():\n    {docstring([text, 'Then. ' + text], 4, {'Args': [('a', text)]})}\n")
        parts.append(f"\n\n{comment(text)}\nC{number} = 1\n")
    source = "".join(parts)
    assert black.format_str(source, mode=black.Mode()) == source
    printed = subprocess.run(
        [RUFF, "format", "--isolated", "--stdin-filename", "x.py", "-"], input=source.encode(), capture_output=True
    )
    assert printed.stdout.decode() == source


@pytest.mark.parametrize("text", ["type: ignore", "noqa", "x # noqa: E501", "fmt: off", "-*- coding: utf-7 -*-"])
def test_a_comment_never_gives_an_order_to_a_tool(text: str) -> None:
    written = comment(text)
    assert written.startswith('# "')
    assert written.count("#") == 1
    assert ":" not in written


@pytest.mark.parametrize("name", ["", "class", "a b", "a.b", "1a", "é", "a\n", "x;y", "../x", "__import__('os')"])
def test_what_is_no_identifier_is_refused_and_not_escaped(name: str) -> None:
    with pytest.raises(BadInput) as refused:
        identifier(name)
    assert [finding.code for finding in refused.value.findings] == ["not-an-identifier"]


def test_a_dotted_name_is_identifiers_joined_by_dots() -> None:
    assert dotted("a.b") == "a.b"
    with pytest.raises(BadInput):
        dotted("a..b")


def test_the_findings_about_names_say_what_to_do() -> None:
    with pytest.raises(BadInput) as refused:
        identifier("a b")
    [finding] = refused.value.findings
    assert finding.message == "`a b` cannot be a name in Python"
    assert finding.hint == "choose a name of letters, digits and underscores that is not a keyword"


@given(
    st.lists(st.text(alphabet="ab-—é.", min_size=1, max_size=30), max_size=12).map(" ".join),
    st.integers(0, 60),
    st.sampled_from(["", "    ", "       "]),
    st.sampled_from(["", " " * 8]),
)
def test_words_are_wrapped_as_textwrap_does(words: str, width: int, margin: str, hanging: str) -> None:
    wrapped = textwrap.wrap(
        words,
        width + 40,
        initial_indent=margin,
        subsequent_indent=hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )
    assert encoder._filled(words, width + 40, margin, hanging) == wrapped
