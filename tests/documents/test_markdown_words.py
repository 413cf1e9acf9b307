"""Words without markup are read without the parser of Markdown, and give what the parser makes of them."""

from __future__ import annotations

import random

import pytest
from markdown_it.rules_block.table import escapedSplit

from codegen.documents.markdown import words
from codegen.documents.markdown.parser import markdown_parser
from codegen.documents.markdown.words import InlineReader

# fmt: off
_PIECES = (
    "a", "Owl", "wing_span", " ", "  ", "`", "``", "*", "_", "~~", "[x](y)", "]", "!", "<br>", "&amp;", "&", "{{<x>}}",
    "\\", "\n", "\t", "|", ":", "https://x.test/a", "'", '"', "-", "--", "...", "(c)", "#", "+", "=", "$", "%", "^",
    "\u00a0", "\u00ad", "\u200b", "é", "\u2003", "1.", ">", "\x0b", "\x00", "`code`", "`a  b`", "` `", "`é`",
)
# fmt: on


@pytest.mark.parametrize("seed", range(20))
def test_words_in_pieces_are_what_the_parser_makes_of_them(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    reader = InlineReader(markdown_parser(), {})
    for _ in range(60):
        source = "".join(chance.choices(_PIECES, k=chance.randrange(7)))
        assert reader.read(source) == reader._parsed(source), repr(source)


@pytest.mark.parametrize("source", ["", "Number of the owl (1 to 9), if any.", "`wing_span`", "`a  b`", "\u00a0é  x "])
def test_words_of_most_cells_need_no_parser(source: str) -> None:
    parsed = InlineReader(markdown_parser(), {})._parsed(source)
    assert words._without_markup(source) == parsed


@pytest.mark.parametrize("row", ["", "|", "a | b", "| a || b |", " a|"])
def test_a_row_without_backslashes_is_split_as_the_parser_splits_it(row: str) -> None:
    assert row.split("|") == escapedSplit(row)
