"""What descriptions say of fixed sizes, of units, and of parameters that exclude each other."""

from __future__ import annotations

import pytest

from codegen.wording.exclusions import read_exclusion
from codegen.wording.limits import read_limits
from codegen.wording.scalars import Kind, Limits
from codegen.wording.sizes import read_count, read_letters
from codegen.wording.states import read_write_only
from codegen.wording.units import read_unit
from tests.wording.marked_words import marked


@pytest.mark.parametrize(
    ("words", "size"),
    [
        ("Array of 2 numbers with the place of the nest.", 2),
        ("An array of length 2 holding both", 2),
        ("List of three names, in order", 3),
        ("An array with 4 corners", 4),
    ],
)
def test_a_list_of_one_size(words: str, size: int) -> None:
    count = read_count(words)
    assert count is not None
    assert count.size == size
    assert read_limits(words, Kind.ARRAY) == Limits(min_items=size, max_items=size)


@pytest.mark.parametrize(
    "words", ["Array of owls", "An array of up to 2 owls", "A list of names", "Array of 2D points", "2 arrays of owls"]
)
def test_a_list_of_any_size(words: str) -> None:
    assert read_count(words) is None


@pytest.mark.parametrize(
    ("words", "size"),
    [
        ("2-letter ISO 639-1 code, fx. 'da'", 2),
        ("3-letter ISO 4217 code", 3),
        ("The three letter currency", 3),
        ("A two-character country code", 2),
        ("The 2-letter code of the country", 2),
    ],
)
def test_a_code_of_so_many_letters(words: str, size: int) -> None:
    letters = read_letters(words)
    assert letters is not None
    assert letters.size == size
    assert read_limits(words, Kind.STRING) == Limits(min_length=size, max_length=size)
    assert read_limits(words, Kind.INTEGER) == Limits()


@pytest.mark.parametrize(
    "words",
    ["A 2-letter word in a name", "1-3-letter code", "An ISO 639-1 code", "The 2 codes", "12-digit number of the owl"],
)
def test_what_states_no_size_of_a_code(words: str) -> None:
    assert read_letters(words) is None


@pytest.mark.parametrize(
    ("words", "unit"),
    [
        ("The duration in minutes of the flight.", "minutes"),
        ("How long the owl sleeps, in hours", "hours"),
        ("The price in 1⁄100 of the monetary unit (fx. cents)", "hundredths of the currency"),
        ("In hundredths of the currency", "hundredths of the currency"),
        ("The duration of the flight. It is in the log.", None),
        ("Price of the owl", None),
        ("Back in minutes", None),
    ],
)
def test_a_unit(words: str, unit: str | None) -> None:
    stated = read_unit(words)
    assert (stated.unit if stated else None) == unit


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Free text. Cannot be used in combination with near.", "near"),
        ("Cannot be used together with `near`.", "near"),
        ("May not be combined with the parameter `near`", "near"),
        ("Mutually exclusive with near", "near"),
        ("Incompatible with near.", "near"),
        ("can’t be combined with near", "near"),
        ("Can be used together with near.", None),
        ("Cannot be used with.", None),
        ("Used to find owls", None),
    ],
)
def test_an_exclusion(words: str, name: str | None) -> None:
    assert read_exclusion(*marked(words)) == name


@pytest.mark.parametrize("words", ["Cannot be read.", "Can't be read later", "Cannot not be read. Set once."])
def test_what_cannot_be_read_is_only_written(words: str) -> None:
    assert read_write_only(words)
