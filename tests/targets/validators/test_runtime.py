"""The runtime as it stands in templates/: what Python values may hold beyond what JSON can say."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from codegen.spec.types import Layout
from tests.steps import steps_of
from tests.targets.validators.runtime_rules import rules


def broken(field: object, value: object, mode: str = "create") -> list[tuple[str, str]]:
    own_value = rules.Record({"f": field}).check({"f": value}, mode)
    return [(value.path, value.rule) for value in own_value]


def rules_of(field: object, value: object) -> list[str]:
    return [rule for _, rule in broken(field, value)]


def test_a_problem_prints_rule_path_and_message() -> None:
    (problem,) = rules.Record({"f": rules.String(max_length=2)}).check({"f": "abc"}, "create")
    assert str(problem) == "too_long @ $.f: 3 characters, at most 2 are allowed"


@pytest.mark.parametrize("value", [1, 0, 10**400, 1.5, -0.0, Decimal("1.10"), Decimal("1E+50")])
def test_numbers_of_every_python_kind_pass(value: object) -> None:
    assert rules_of(rules.Number(), value) == []
    assert rules_of(rules.Number(minimum=-(10**401), maximum=10**401), value) == []


@pytest.mark.parametrize(
    "value",
    [
        float("nan"),
        float("inf"),
        float("-inf"),
        Decimal("NaN"),
        Decimal("sNaN"),
        Decimal("Infinity"),
        True,
        "1",
        1j,
        b"1",
    ],
)
@pytest.mark.parametrize("kind", ["Number", "Integer"])
def test_what_json_cannot_carry_is_no_number(kind: str, value: object) -> None:
    assert rules_of(getattr(rules, kind)(), value) == ["wrong_type"]
    assert rules_of(getattr(rules, kind)(minimum=0), value) == ["wrong_type"]


@pytest.mark.parametrize(
    ("value", "passes"), [(3, True), (3.0, True), (Decimal("3.0"), True), (3.5, False), (Decimal("3.5"), False)]
)
def test_an_integer_has_no_fraction(value: object, passes: bool) -> None:
    assert rules_of(rules.Integer(), value) == ([] if passes else ["wrong_type"])


def test_a_decimal_is_compared_with_the_limit_as_written() -> None:
    field = rules.Number(minimum=0.01, maximum=0.1)
    assert rules_of(field, Decimal("0.01")) == []
    assert rules_of(field, Decimal("0.1")) == []
    assert rules_of(field, Decimal("0.1000000000000000001")) == ["too_large"]


NOON = dt.datetime(2026, 5, 7, 12, 0)


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        (("Date", "YYYY-MM-DD"), dt.date(2026, 5, 7), []),
        (("Date", "YYYY-MM-DD"), NOON, ["wrong_type"]),
        (("Date", "YYYY-MM-DD"), dt.time(1), ["wrong_type"]),
        (("Datetime", "YYYY-MM-DD HH:MM:SS"), NOON, []),
        (("Datetime", "YYYY-MM-DD HH:MM:SS"), NOON.replace(tzinfo=dt.UTC), ["bad_date"]),
        (("Datetime", "YYYY-MM-DDTHH:MM:SS.sssZ"), NOON.replace(tzinfo=dt.UTC), []),
        (("Datetime", "YYYY-MM-DDTHH:MM:SS.sssZ"), NOON, ["bad_date"]),
        (("Datetime", None), NOON, []),
        (("Datetime", "YYYY-MM-DD HH:MM:SS"), dt.date(2026, 5, 7), ["wrong_type"]),
        (("Time", "HH:MM"), dt.time(9, 30), []),
        (("Time", "HH:MM"), dt.time(9, 30, tzinfo=dt.UTC), ["bad_date"]),
        (("Time", "HH:MM"), NOON, ["wrong_type"]),
        (("Date", None), "whenever", []),
        (("Date", None), 20260507, ["wrong_type"]),
    ],
)
def test_pythons_own_dates_pass_where_they_can_be_spelled(
    field: tuple[str, str | None], value: object, expected: list[str]
) -> None:
    kind, layout = field
    assert rules_of(getattr(rules, kind)(layout), value) == expected


SPELLED = {
    Layout.DATE: ("2024-02-29", "2023-02-29"),
    Layout.DATETIME_SPACE: ("2026-05-07 23:59:59", "2026-05-07T23:59:59"),
    Layout.DATETIME_T: ("2026-05-07T00:00:00", "2026-05-07T00:00:00Z"),
    Layout.DATETIME_T_MINUTES: ("2026-05-07T09:30", "2026-13-07T09:30"),
    Layout.DATETIME_UTC_MINUTES: ("2026-05-07T09:30Z", "2026-05-07T09:30+00:00"),
    Layout.DATETIME_ZONE: ("2026-05-07T09:30:00.123456789-05:30", "2026-05-07T09:30:00.Z"),
    Layout.TIME_MINUTES: ("09:30", "9:30"),
    Layout.TIME: ("23:59:59", "23:59:60"),
}


ARABIC = {ord(str(digit)): 0x660 + digit for digit in range(10)}


@pytest.mark.parametrize("layout", Layout)
def test_every_layout_of_the_contract_takes_its_spelling_and_no_other(layout: Layout) -> None:
    right, wrong = SPELLED[layout]
    field = rules.Datetime(layout.value)
    assert rules_of(field, right) == []
    for bad in (wrong, "", f"{right}\n", f" {right}", right[:-1] + "\u0669", right.translate(ARABIC)):
        assert rules_of(field, bad) == ["bad_date"], bad


def test_there_is_no_year_0() -> None:
    assert rules_of(rules.Date("YYYY-MM-DD"), "0000-01-01") == ["bad_date"]


def test_a_payload_that_holds_itself_is_told_once() -> None:
    table = rules.Record(
        {"next": rules.Nested(lambda: table), "all": rules.Array(rules.Nested(lambda: table)), "x": rules.Anything()}
    )
    payload: dict[str, object] = {}
    payload |= {"next": payload, "all": [payload, payload], "x": [payload]}
    assert [(value.path, value.rule) for value in table.check(payload, "create")] == [
        ("$.next", "cyclic"),
        ("$.all[0]", "cyclic"),
        ("$.all[1]", "cyclic"),
        ("$.x[0]", "cyclic"),
    ]


@pytest.mark.parametrize("kind", ["Nested", "Anything", "Map"])
def test_a_payload_of_endless_depth_is_told_and_not_followed(kind: str) -> None:
    payload: dict[str, object] = {}
    for _ in range(100_000):
        payload = {"f": payload}
    fields = {
        "Nested": lambda: rules.Nested(lambda: table),
        "Anything": lambda: rules.Anything(),
        "Map": lambda: rules.Map(rules.Anything()),
    }
    table = rules.Record({"f": fields[kind]()})
    assert [value.rule for value in table.check(payload, "create")] == ["too_deep"]
    while payload:  # taken apart by hand: the interpreter would take it apart recursively
        payload = payload.pop("f")  # type: ignore[assignment]  # a chain of dicts


def test_the_same_record_twice_is_no_cycle() -> None:
    shared = {"a": 1}
    table = rules.Record({"f": rules.Array(rules.Map(rules.Number()))})
    assert table.check({"f": [shared, shared]}, "create") == []


def test_what_the_documentation_does_not_describe_must_still_be_json() -> None:
    assert rules_of(rules.Anything(), {"a": [1, None, "x", 1.5, True]}) == []
    assert broken(rules.Anything(), {"a": [object(), float("nan")]}) == [
        ("$.f.a[0]", "wrong_type"),
        ("$.f.a[1]", "wrong_type"),
    ]


def test_an_incomplete_model_lets_unknown_fields_pass() -> None:
    table = rules.Record({"f": rules.String()}, complete=False)
    assert table.check({"g": 1, "h": None}, "create") == []
    assert [value.rule for value in table.check({"g": {1, 2}, 3: 4}, "create")] == ["wrong_type", "wrong_type"]


def test_a_name_in_another_case_is_hinted_at() -> None:
    (problem,) = rules.Record({"EndDate": rules.Date()}).check({"end_date": ""}, "create")
    assert problem.message == "no such field; did you mean 'EndDate'?"


def test_a_record_that_only_answers_may_have_required_fields() -> None:
    table = rules.Record({"f": rules.String(required=True)}, answer=True)
    assert [value.rule for value in table.check({}, "read")] == ["required"]
    assert rules.Record({"f": rules.String(required=True)}).check({}, "read") == []


def test_a_field_that_may_not_be_sent_is_not_required() -> None:
    assert rules.Record({"f": rules.String(required=True, writeable=False)}).check({}, "create") == []


def test_a_pattern_is_searched_for() -> None:
    assert rules_of(rules.String(pattern="^[A-Z]+$"), "ABC") == []
    assert rules_of(rules.String(pattern="^[A-Z]+$", max_length=2), "abc") == ["too_long", "pattern"]


def test_the_keys_and_values_of_a_map_keep_their_lengths() -> None:
    meta = rules.Map(rules.String(max_length=3), max_key_length=2)
    assert broken(meta, {"ab": "abc"}) == []
    assert broken(meta, {"abc": "abcd"}) == [("$.f.abc", "too_long"), ("$.f.abc", "too_long")]


def test_null_and_empty_pass_only_where_they_may() -> None:
    assert rules_of(rules.Integer(nullable=False), None) == ["not_nullable"]
    assert rules_of(rules.Integer(), None) == []
    assert rules_of(rules.Integer(empty=True), "") == []
    assert rules_of(rules.Integer(), "") == ["wrong_type"]


def test_a_table_costs_little_more_than_the_bare_look_at_each_value() -> None:
    """A guard against a slip, with room: the steps for 48 fields against those of the least a check could do."""
    fields = {f"f{n}": rules.String(max_length=50) for n in range(48)}
    table, payload = rules.Record(fields), dict.fromkeys(fields, "some text")

    def least() -> list[str]:
        return [
            name
            for name, value in payload.items()
            if name not in fields or not isinstance(value, str) or len(value) > 50
        ]

    table.check(payload, "create")
    assert steps_of(lambda: table.check(payload, "create")) < 5 * steps_of(least)


class _ClientRecord:
    """What the API's client has for a record."""

    def to_dict(self, *, wire: bool) -> dict[str, object]:
        assert wire
        return {"EndDate": 5}


def test_a_record_of_the_client_is_checked_as_it_would_be_sent() -> None:
    table = rules.Record({"EndDate": rules.Date()})
    assert [value.rule for value in table.check(_ClientRecord(), "create")] == ["wrong_type"]


def test_a_batch_is_checked_with_the_number_of_each_row() -> None:
    table = rules.Record({"f": rules.Integer(required=True)})
    results = rules.check_rows(lambda row: table.check(row, "create"), [{"f": 1}, {"f": "x"}, {}])
    assert [(value.row, value.problem.rule) for value in results] == [(1, "wrong_type"), (2, "required")]
    assert str(results[1]) == "row 2: required @ $.f: must be sent"


@pytest.mark.parametrize(("filled", "expected"), [(True, ["required"]), (False, [])])
def test_an_empty_required_text_is_a_fault_where_the_api_says_so(filled: bool, expected: list[str]) -> None:
    table = rules.Record({"f": rules.String(required=True), "g": rules.String()}, filled=filled)
    assert [value.rule for value in table.check({"f": "", "g": ""}, "create")] == expected
    assert table.check({"f": "", "g": ""}, "read") == []


@pytest.mark.parametrize("value", [Decimal(10) ** 29, Decimal("1e300"), Decimal("-1e6000")])
def test_a_decimal_of_any_size_is_a_whole_number(value: Decimal) -> None:
    assert rules_of(rules.Integer(), value) == []
    assert rules_of(rules.Integer(maximum=5), value) == ([] if value < 0 else ["too_large"])


@pytest.mark.parametrize(("name", "meant"), [("EndDat", "EndDate"), ("enddate", "EndDate"), ("Nmae", "Name")])
def test_a_near_miss_gets_a_hint(name: str, meant: str) -> None:
    (problem,) = rules.Record({"EndDate": rules.Date(), "Name": rules.String()}).check({name: None}, "create")
    assert problem.message == f"no such field; did you mean {meant!r}?"
    (problem,) = rules.Record({"EndDate": rules.Date()}).check({"zzz": None}, "create")
    assert problem.message == "no such field"
