"""Rows whose cells run together: every split is looked at, in bounded time."""

from __future__ import annotations

from codegen.documents.saved_text.table_rows import compile_tables, split_row
from codegen.documents.saved_text.vocabulary import ColumnWords, TableWords, Vocabulary


def splits(columns: list[str], line: str, *types: str, spaced: bool = False) -> list[tuple[str, ...]]:
    named = tuple(ColumnWords(f"C{number}", pattern) for number, pattern in enumerate(columns))
    vocabulary = Vocabulary(tables=(TableWords(named, spaced=spaced),), types=types)
    return split_row(compile_tables(vocabulary, [])[0], line)


def test_one_split_that_fits_is_the_answer() -> None:
    assert splits([r"\w+", "{types}", ".*"], "codestringWords", "string") == [("code", "string", "Words")]


def test_no_split_that_fits_gives_none() -> None:
    assert splits([r"\w+", "{types}"], "codetext", "string") == []
    assert splits([r"\w+", "{types}"], "code") == []
    assert splits([r"\w+", r"\w+"], "a b c", spaced=True) == []


def test_the_longest_type_comes_first_then_the_shortest_first_cell() -> None:
    assert splits([r"\w+", "{types}"], "xaplan", "plan", "aplan") == [("x", "aplan"), ("xa", "plan")]
    assert splits([r"\w+", "Yes|No", ".*"], "aNobNo") == [("a", "No", "bNo"), ("aNob", "No", "")]


def test_a_cell_may_be_empty_only_where_its_pattern_says_so() -> None:
    assert splits([r"\w+", r"\d*", r"\w*"], "a 1 b", spaced=True) == [("a", "1", "b")]
    assert splits([r"\w+", r"\d*", "x?"], "a x", spaced=True) == [("a", "", "x")]
    assert splits([r"\w+", r"\d+", "x?"], "a x", spaced=True) == []


def test_a_pattern_may_look_back_at_the_cell_before() -> None:
    assert splits(["[A-Z][a-z]+", r"(?<=Ok)[A-Z].*"], "OkThe result") == [("Ok", "The result")]


def test_the_last_cell_may_be_as_long_as_it_likes_but_names_may_not() -> None:
    assert splits(["[a-z]+", "Yes", ".*"], "aYes" + "words " * 5_000)[0][:2] == ("a", "Yes")
    assert splits(["[a-z]+", "Yes", ".*"], "a" * 5_000 + "Yes") == []
