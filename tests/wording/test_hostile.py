"""Hostile words: any text is read without an error, and at a cost that does not grow faster than the text."""

from __future__ import annotations

import re
import re._constants as constants  # the parts of a pattern have no public name
import re._parser as parser
from collections.abc import Callable, Iterator
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import codegen.wording
from codegen.wording.columns import column_of, columns_of
from codegen.wording.defaults import read_default, read_default_cell
from codegen.wording.flags import flags_of
from codegen.wording.formats import read_format, read_layout
from codegen.wording.labels import label_of
from codegen.wording.limits import read_limits
from codegen.wording.lists import ListReader
from codegen.wording.names import read_names
from codegen.wording.requirements import read_flag, read_required
from codegen.wording.returns import read_returns
from codegen.wording.scalars import Kind
from codegen.wording.states import read_deprecated, read_nullable, read_read_only, read_write_only
from codegen.wording.tokens import LONGEST, tokens_of
from codegen.wording.types import read_leading_type, read_type, read_type_in_brackets
from codegen.wording.values import read_values, read_values_cell, read_values_link
from codegen.wording.vocabulary import vocabulary
from tests.wording.marked_words import Mark

READERS: list[Callable[..., object]] = [
    read_values, read_values_cell, read_values_link, read_type, read_leading_type, read_type_in_brackets, read_names,
    label_of, read_returns, read_required, read_flag, read_default, read_default_cell, read_nullable, read_deprecated,
    read_read_only, read_write_only,
]  # fmt: skip
PLAIN: list[Callable[[str], object]] = [column_of, read_limits, read_format, read_layout, flags_of]
PIECES = st.sampled_from(
    [
        "one of ",
        "can be ",
        "values: ",
        "or ",
        "and ",
        ", ",
        "; ",
        "`a`",
        "'b'",
        '"c"',
        "“d”",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "<",
        ">",
        "|",
        "/",
        ".",
        "...",
        ":",
        "=",
        " - ",
        "* ",
        "array of ",
        "map<",
        "string",
        "integer",
        "null",
        "?",
        "!",
        "default",
        "required ",
        "if ",
        "max ",
        "1",
        "1-100",
        "1,000",
        "returns ",
        "a list of ",
        "is returned",
        "owl",
        "Owl",
        "http://a.b/c",
        "e.g. ",
        "oder ",
        "возвращает ",
        "↳ ",
        "**",
        "$",
        "\\",
        "\t",
        "\u202e",
        "\x00",
        "é",
        "İ",
        "ß",
        "\xa0",
        "only ",
        "either ",
        "sorted by ",
        "between ",
        "deprecated",
        "$.",
        ":id",
        "200",
        "(default)",
        "^a$",
        "```",
        "^",
        "‘",
        "»",
        "–",
        "→",
        "\n- ",
        "\n",
        " ",
        "''",
        "{{",
        "}}",
        "",
        "",
    ]
)
WORDS = st.one_of(st.lists(PIECES, max_size=30).map("".join), st.text(max_size=80))


@st.composite
def marked_words(draw: st.DrawFn) -> tuple[str, tuple[Mark, ...]]:
    words = draw(WORDS)
    offsets = st.integers(0, len(words))
    kinds = st.sampled_from(["code", "strong", "emphasis", "link", "badge"])
    spans = draw(st.lists(st.tuples(kinds, offsets, offsets), max_size=4))
    return words, tuple(Mark(kind, min(a, b), max(a, b), "x.md") for kind, a, b in spans)


@given(marked_words(), st.sampled_from([None, *Kind]))
@settings(max_examples=600, deadline=None)
def test_any_words_with_any_marks_are_read_without_an_error(
    written: tuple[str, tuple[Mark, ...]], kind: Kind | None
) -> None:
    words, marks = written
    for reader in READERS:
        reader(words, marks)
    for plain in PLAIN:
        plain(words)
    read_values(words, marks, kind, name="status", enum=True)
    read_default(words, marks, kind)
    read_limits(words, kind)
    read_returns(words, marks, labelled=True)
    columns_of([words, words, "Notes"])


@given(WORDS, st.sampled_from(["One of: ", "Can be ", "Possible values: "]))
@settings(max_examples=300, deadline=None)
def test_values_are_words_of_the_text(words: str, introduction: str) -> None:
    values = read_values(introduction + words)
    assert values is None or all(str(value) in introduction + words for value in values.values)


@given(WORDS)
@settings(max_examples=300, deadline=None)
def test_tokens_stand_where_they_say(words: str) -> None:
    at = 0
    for token in tokens_of(words):
        assert at <= token.start < token.end <= len(words)
        at = token.end


HOSTILE = [
    "one of `a`, ",
    "values: a, ",
    "* a = b\n",
    "`a` - b. ",
    "((",
    "[",
    '"',
    "'",
    "array of ",
    "map<",
    "a|",
    "is returned ",
    "default: a ",
    "1-",
    "\n",
    "a or ",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_twice_the_words_are_at_most_twice_the_items_read(piece: str, monkeypatch: pytest.MonkeyPatch) -> None:
    counted = 0
    read_item = ListReader._item

    def count(self: ListReader, at: int, **asked: bool) -> tuple[str, int] | None:
        nonlocal counted
        counted += 1
        return read_item(self, at, **asked)

    monkeypatch.setattr(ListReader, "_item", count)
    costs = []
    for size in (1000, 2000, 4000):
        counted = 0
        read_values((piece * size)[:size], (), name="status", enum=True)
        costs.append(counted)
    assert costs[1] <= 2 * costs[0] + 200
    assert costs[2] <= 2 * costs[1] + 200


@pytest.mark.parametrize("piece", HOSTILE)
def test_what_comes_after_the_longest_description_is_not_read(piece: str) -> None:
    words = piece * (100_000 // len(piece))
    assert tokens_of(words)[-1].end <= LONGEST
    assert read_values(words) == read_values(words[:LONGEST])
    assert read_type(words) == read_type(words[:LONGEST])


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """All compiled patterns of the folder, those of the word lists too."""
    for module in iter_modules(codegen.wording.__path__, "codegen.wording."):
        for name, value in vars(import_module(module.name)).items():
            for entry in value if isinstance(value, tuple) else (value,):
                for pattern in entry if isinstance(entry, tuple) else (entry,):
                    if isinstance(pattern, re.Pattern):
                        yield f"{module.name}.{name}", pattern
    for section in (
        "introductions",
        "context",
        "limits",
        "defaults",
        "requirements",
        "states",
        "returns",
        "described_formats",
    ):
        phrases = vocabulary().phrases(section)
        yield from ((section, pattern) for pattern in phrases.patterns)


def repeats(parsed: Any, inside: bool = False) -> Iterator[tuple[bool, int, Any]]:
    """Yield the repeats of a parsed pattern: whether one is inside another, the most, and what is repeated."""
    for operation, argument in parsed:
        if operation is constants.POSSESSIVE_REPEAT:
            continue  # gives nothing back, so it is walked once
        if operation in (constants.MAX_REPEAT, constants.MIN_REPEAT):
            _, most, repeated = argument
            yield inside, most, repeated
            yield from repeats(repeated, inside=inside or most is constants.MAXREPEAT)
        elif operation is constants.BRANCH:
            for branch in argument[1]:
                yield from repeats(branch, inside)
        elif operation is constants.SUBPATTERN:
            yield from repeats(argument[-1], inside)
        elif operation in (constants.ASSERT, constants.ASSERT_NOT):
            yield from repeats(argument[1], inside)


@pytest.mark.parametrize(("name", "pattern"), sorted({(name, pattern.pattern) for name, pattern in patterns()}))
def test_no_pattern_repeats_without_a_bound_inside_another_repeat(name: str, pattern: str) -> None:
    for inside, most, _ in repeats(parser.parse(pattern, re.VERBOSE if "(?P<space>" in pattern else 0)):
        assert not (inside and most is constants.MAXREPEAT), f"{name}: {pattern}"
