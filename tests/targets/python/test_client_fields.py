"""Conditions as the text of a filter, by the convention alone; and what a field says of what it does not take."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from client_runtime.codecs import DECIMAL, INTEGER, TEXT, Date, DateTime
from client_runtime.conditions import Condition
from client_runtime.conventions import Api, Filter, Operator, Sort
from client_runtime.fields import Contains, Equal, Exact, Field, Greater, LessOrEqual, NotEqual, anywhere
from client_runtime.operations import Operation
from client_runtime.selection import columns_param, equality_params, filter_param, sort_param, with_filters
from client_runtime.unset import UNSET


class Number(Equal[Any], Greater[Any], LessOrEqual[Any]):
    _kind = "field of type integer"


class Words(Equal[Any], NotEqual[Any], Contains[Any]):
    _kind = "field of type string"


class Day(Equal[Any], Greater[Any]):
    _kind = "field of type date"
    _nulls = frozenset({"equal"})


class Alone(Exact[Any]):
    _kind = "field of type string"


nr, title, day, price = Number("nr", INTEGER), Words("title", TEXT), Day("day", Date()), Number("price", DECIMAL)
moment = Day("moment", DateTime("YYYY-MM-DD HH:MM:SS"))
FORM: dict[str, Any] = {
    "kind": "expression",
    "parameter": "filter",
    "operators": {
        word: Operator(meaning=meaning)
        for word, meaning in (
            ("is", "equal"),
            ("isnt", "not_equal"),
            ("above", "greater"),
            ("upto", "less_or_equal"),
            ("holds", "contains"),
        )
    },
    "conjunctions": ("AND", "OR"),
    "null": "NIL",
    "quote": '"',
    "quote_escape": '\\"',
    "brackets": True,
    "bare_values": True,
    "bare_minimum": 3,
    "negation": "no",
}


def text(condition: Any, *more: Any, **other: Any) -> object:
    api = Api(name="x", server="", filter=Filter(**{**FORM, **other}))
    return filter_param(api, (condition, *more))


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (nr > 5, "nr above 5"),
        (nr == 5, "nr is 5"),
        (title == "x", 'title is "x"'),
        (title != "x", 'title isnt "x"'),
        (title == 'a "b"', 'title is "a \\"b\\""'),
        (title.contains("x"), 'title holds "x"'),
        (price > Decimal("1E+3"), "price above 1000"),
        (day > dt.date(2026, 5, 7), 'day above "2026-05-07"'),
        (moment > dt.datetime(2026, 5, 7, 8, 30), 'moment above "2026-05-07 08:30:00"'),
        (day == None, "day is NIL"),  # noqa: E711 - this is how null is asked for
        (title.one_of("a", "b"), 'title is "a" OR title is "b"'),
        (anywhere("abc"), '"abc"'),
        (anywhere(123), "123"),
    ],
)
def test_a_condition_is_written_by_the_convention(condition: Condition, expected: str) -> None:
    assert text(condition) == expected


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ((nr > 5) & (nr <= 9), "nr above 5 AND nr upto 9"),
        ((nr == 1) | (nr == 2) | (nr == 3), "nr is 1 OR nr is 2 OR nr is 3"),
        ((nr == 1) & ((nr == 2) | (nr == 3)), "nr is 1 AND (nr is 2 OR nr is 3)"),
        ((nr == 1) & (nr == 2) | (nr == 3), "(nr is 1 AND nr is 2) OR nr is 3"),
        ((nr == 1) & "theirs", "nr is 1 AND (theirs)"),
        (~(nr > 5), "nr upto 5"),
        (~(title == "x"), 'title isnt "x"'),
        (~title.contains("x"), 'title holds no "x"'),
        (~~(nr > 5), "nr above 5"),
        (~((nr > 5) & title.contains("x")), 'nr upto 5 OR title holds no "x"'),
        (~(~(nr > 5) | (title == "x")), 'nr above 5 AND title isnt "x"'),
    ],
)
def test_conditions_join_and_turn_round(condition: Condition, expected: str) -> None:
    assert text(condition) == expected


def test_several_conditions_must_all_hold() -> None:
    assert text(nr > 5, (nr == 1) | (nr == 2), "raw one") == "nr above 5 AND (nr is 1 OR nr is 2) AND (raw one)"
    assert text("raw one") == "raw one"
    assert filter_param(Api(name="x", server=""), ()) is UNSET


@pytest.mark.parametrize(
    ("condition", "other", "words"),
    [
        (nr <= 5, {"operators": {}}, "nr: the API has no word for <="),
        (
            ~(nr == 5),
            {"operators": {"is": Operator(meaning="equal")}},
            "nr: the API has no word for the opposite of ==",
        ),
        (~title.contains("x"), {"negation": None}, "the opposite of .contains"),
        (~anywhere("abc"), {}, "no word for the opposite"),
        ((nr == 1) | (nr == 2), {"conjunctions": ("and",)}, r"no word for \|"),
        ((nr == 1) & ((nr == 2) | (nr == 3)), {"brackets": False}, "no brackets"),
        (title == 'a"b', {"quote_escape": None}, "does not say how"),
        (day == None, {"null": None}, "no word for null"),  # noqa: E711 - this is how null is asked for
        (anywhere("ab"), {}, "fewer than 3 characters"),
        (anywhere("abc"), {"bare_values": False}, "seeks no value"),
    ],
)
def test_what_the_convention_cannot_say_is_told(condition: Condition, other: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        text(condition, **other)


def wrong(make: Any) -> str:
    with pytest.raises(TypeError) as exception_info:
        make()
    return str(exception_info.value)


def test_an_operator_that_a_type_does_not_take_is_told_with_those_it_takes() -> None:
    some: Any = day
    assert wrong(lambda: some < dt.date(2026, 5, 7)) == (
        "day: < does not go with a field of type date; the API allows ==, >"
    )
    assert wrong(lambda: some.contains("x")) == (
        "day: .contains() does not go with a field of type date; the API allows ==, >"
    )
    nothing: Any = Field("tasks")
    assert wrong(lambda: nothing == 1) == "tasks: == does not go with a field; the API does not filter by it"


def test_a_value_of_another_type_is_told_at_once() -> None:
    assert wrong(lambda: nr > "x") == "nr: an integer was expected, not str"
    assert wrong(lambda: nr == None) == "nr: this field of type integer cannot be compared with None"  # noqa: E711 - null
    assert wrong(lambda: day > None) == "day: this field of type date cannot be compared with None"
    assert wrong(lambda: day > dt.datetime(2026, 5, 7, 8, 0)).startswith("day: a date was expected, not a date-time")
    assert wrong(lambda: nr == price) == "nr: two fields cannot be compared, only a field with a value"
    with pytest.raises(ValueError, match="one_of needs a value"):
        title.one_of()


def test_pythons_own_words_are_refused_as_they_would_be_misread() -> None:
    assert "with & and |" in wrong(lambda: (nr > 1) and (nr <= 5))
    assert "with & and |" in wrong(lambda: 1 < nr <= 5)
    assert "not a value" in wrong(lambda: not nr)
    assert "a condition such as" in wrong(lambda: (nr > 1) & True)  # type: ignore[operator] # what is tested


def test_fields_say_how_to_sort_and_which_columns() -> None:
    prefixed = Api(name="x", server="", sort=Sort(parameter="sort", separator="|", descending_prefix="-"))
    suffixed = Api(name="x", server="", sort=Sort(parameter="sort", descending_suffix=",desc"))
    assert sort_param(prefixed, [nr, -title, "-day"]) == ["nr", "-title", "-day"]
    assert sort_param(suffixed, -title) == ["title,desc"]
    assert sort_param(suffixed, "a,b|c") == "a,b|c"
    assert columns_param([nr, "title"]) == ["nr", "title"]
    assert (sort_param(prefixed, UNSET), columns_param(UNSET)) == (UNSET, UNSET)
    with pytest.raises(ValueError, match="sorted downwards"):
        sort_param(Api(name="x", server=""), -nr)
    assert "a field, -field or a text" in wrong(lambda: sort_param(prefixed, [5]))  # type: ignore[list-item] # tested
    assert "a field or its name" in wrong(lambda: columns_param([-nr]))  # type: ignore[list-item] # what is tested


def test_equalities_are_parameters_named_like_their_fields() -> None:
    alone = Alone("orderId", TEXT)
    assert equality_params({"id": UNSET}, (alone == "x", "a=b=c")) == {"id": UNSET, "orderId": "x", "a": "b=c"}
    with pytest.raises(ValueError, match="orderId: two values"):
        equality_params({"orderId": "y"}, (alone == "x",))
    assert 'a text such as "name=value"' in wrong(lambda: equality_params({}, ("raw",)))
    assert "takes no expressions" in wrong(lambda: (alone == "x") | (alone == "y"))  # type: ignore[operator] # tested
    operation: Operation[Any] = Operation("x.list", "GET", "/x", None)  # type: ignore[arg-type] # it is not called
    assert [known.name for known in with_filters(operation, (alone == "x", "a=b")).parameters] == ["orderId", "a"]
    assert with_filters(operation, ()) is operation
