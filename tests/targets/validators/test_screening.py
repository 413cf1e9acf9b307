"""A record is screened before its values are judged: that changes how many of them are judged, and no finding."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable
from decimal import Decimal
from enum import IntEnum
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.targets.validators.runtime_rules import rules


class Answer(IntEnum):
    """An int that is none to the letter."""

    YES = 1


class Word(str):
    """A text that is none to the letter."""

    __slots__ = ()


class OneByOne(dict[str, object]):
    """The same payload as a subclass of dict: each of its values is judged, and nothing screened."""


def _fields(**common: Any) -> dict[str, Any]:
    """Return a field of each kind, with each of its limits."""
    return {
        "text": rules.String(**common),
        "code": rules.String(max_length=3, **common),
        "long": rules.String(min_length=2, max_length=3, **common),
        "upper": rules.String(pattern="^[A-Z]*$", **common),
        "choice": rules.String(choices=["a", "ab", ""], **common),
        "flag": rules.Boolean(**common),
        "count": rules.Integer(**common),
        "small": rules.Integer(minimum=-1, maximum=2, **common),
        "one": rules.Integer(choices=[1, 3], **common),
        "amount": rules.Number(**common),
        "share": rules.Number(minimum=0.1, **common),
        "day": rules.Date("YYYY-MM-DD", **common),
        "any_day": rules.Date(**common),
        "moment": rules.Datetime("YYYY-MM-DD HH:MM:SS", **common),
        "hour": rules.Time("HH:MM", **common),
        "file": rules.File(**common),
        "anything": rules.Anything(**common),
        "either": rules.AnyOf(rules.Integer(), rules.String(max_length=2, nullable=True), **common),
        "list": rules.Array(rules.Integer(), max_items=1, **common),
        "map": rules.Map(rules.String(max_length=1), **common),
        "inner": rules.Nested(lambda: INNER, **common),
    }


INNER = rules.Record({"day": rules.Date("YYYY-MM-DD", required=True), "code": rules.String(max_length=3)})
TABLES = {
    "null passes": rules.Record(_fields()),
    "null does not pass": rules.Record(_fields(nullable=False, required=True), replaced=True),
    "empty passes": rules.Record(_fields(empty=True, required=True), answer=True, complete=False),
    "empty is missing": rules.Record(_fields(required=True), filled=True),
    "some may not be sent": rules.Record(
        {name: _fields(writeable=len(name) > 4, write_once=name == "day", write_only=name == "code")[name]
         for name in _fields()}
    ),
}  # fmt: skip

DAYS = ["2024-02-29", "2023-02-29", "0000-01-01", "2026-W21-4", "20260521", "2026W214", "2026-05-2", "26-05-2021",
        "2026-05-21 09:30:00", "2026-05-21 24:00:00", "09:30", "٢٠٢٦-٠٥-٢١", "2026-05-21\n", " 026-05-21"]  # fmt: skip
NUMBERS = [0, 1, 2, 3, -(10**400), 10**400, 0.1, 3.0, 1e308, float("nan"), float("inf"), float("-inf"), Decimal("0.1"),
           Decimal("NaN"), True, False, Answer.YES, 1j]  # fmt: skip
OBJECTS = [None, "", "a", "ab", "abc", "abcd", "A", Word("ab"), Word("2024-02-29"), b"", dt.date(2026, 5, 21), [], {},
           dt.datetime(2026, 5, 21), dt.time(9), [1], [1, "x"], {"a": "b"}, {"day": "2026-05-32"}, {"day": None},
           {"day": "2026-05-21", "code": "abcd"}, {1, 2}, object()]  # fmt: skip
VALUES = st.sampled_from([*DAYS, *NUMBERS, *OBJECTS]) | st.floats() | st.dates().map(str)
USUAL = {
    "text": "some", "code": "abc", "long": "ab", "upper": "A", "choice": "a", "flag": True, "count": 5, "small": 0,
    "one": 3, "amount": 1.5, "share": 1, "day": "2026-05-21", "any_day": "soon", "moment": "2026-05-21 09:30:00",
    "hour": "09:30", "file": "x", "anything": 7, "either": "ab", "list": [1], "map": {"a": "b"},
    "inner": {"day": "2026-05-21", "code": "abc"},
}  # fmt: skip
NAMES = st.sampled_from([*USUAL, "unknown", "Text"])
USUAL_VALUES = st.builds(
    lambda first, count: dict([*USUAL.items(), *USUAL.items()][first : first + count]),
    st.integers(0, len(USUAL)),
    st.integers(0, len(USUAL)) | st.just(len(USUAL)),
)  # some of them or all, from any one on
PAYLOADS = st.builds(lambda usual, odd: {**usual, **odd}, USUAL_VALUES, st.dictionaries(NAMES, VALUES, max_size=5))
ALL_MODES = st.tuples(st.sampled_from(list(TABLES)), st.sampled_from(["create", "update", "read"]))


@settings(max_examples=250)
@given(kind=ALL_MODES, payload=PAYLOADS)
def test_a_screened_record_has_the_problems_of_its_values_one_by_one(
    kind: tuple[str, str], payload: dict[str, object]
) -> None:
    table, mode = kind
    assert TABLES[table].check(payload, mode) == TABLES[table].check(OneByOne(payload), mode)


@pytest.mark.parametrize("table", TABLES)
def test_each_odd_value_has_the_same_problems_in_each_field_of_a_screened_record(table: str) -> None:
    for value in (*DAYS, *NUMBERS, *OBJECTS):
        record = dict.fromkeys(USUAL, value)
        assert TABLES[table].check(record, "read") == TABLES[table].check(OneByOne(record), "read"), repr(value)


@given(st.from_regex(r"\A[0-9\u0660 ]{4}-?[0-9W]{1,2}-?[0-9\n]{1,2}Z?\Z"))
def test_a_day_is_the_same_to_the_screen_and_to_its_field(text: str) -> None:
    record = rules.Record({"day": rules.Date("YYYY-MM-DD")})
    assert record.check({"day": text}, "read") == record.check(OneByOne(day=text), "read")


def test_no_value_of_a_right_record_is_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    fields = _fields_without_others_inside()
    judged: list[object] = []
    _note_what_is_judged(judged, monkeypatch)
    record = rules.Record(fields)
    right = {name: USUAL[name] for name in fields}
    assert record.check(right, "create") == []
    assert judged == []
    record.check({**right, "unknown": 1, "flag": "yes", "upper": "x"}, "create")
    assert judged == ["upper", "flag"]
    judged.clear()
    record.check(OneByOne(right), "create")
    assert len(judged) > len(right) // 2, "what the screen is compared with"


def test_no_value_is_judged_whose_problem_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    judged: list[object] = []
    _note_what_is_judged(judged, monkeypatch)
    fields = _fields_without_others_inside()
    record = rules.Record(fields)
    wrong = {**{name: USUAL[name] for name in fields}, "flag": "yes", "day": "2023-02-29", "code": "abcd"}
    expected = record.check(wrong, "create")
    assert judged == ["flag", "day"], "a text that is too long has no other problem"
    assert record.check(wrong, "create") == expected
    assert judged == ["flag", "day"], "texts have the same problem each time"
    assert [problem.path for problem in expected] == ["$.code", "$.flag", "$.day"]


def _fields_without_others_inside() -> dict[str, Any]:
    return {name: field for name, field in _fields().items() if name not in ("either", "list", "map", "inner")}


def _note_what_is_judged(judged: list[object], monkeypatch: pytest.MonkeyPatch) -> None:
    for kind in (
        rules.String,
        rules.Boolean,
        rules.Number,
        rules.Date,
        rules.Datetime,
        rules.Time,
        rules.File,
        rules.Anything,
    ):
        monkeypatch.setattr(kind, "judge", _noting(kind.judge, judged))


def _noting(judge: Callable[..., None], judged: list[object]) -> Callable[..., None]:
    def note(field: object, value: object, key: object, run: object) -> None:
        judged.append(key)
        judge(field, value, key, run)

    return note


@pytest.mark.parametrize("table", TABLES)
def test_what_is_kept_of_a_problem_is_right_for_the_next_values(table: str) -> None:
    record = TABLES[table]
    for name in USUAL:
        for value in (*DAYS, *NUMBERS, *OBJECTS, *DAYS, *NUMBERS, *OBJECTS):
            payload = {**USUAL, name: value}
            assert record.check(payload, "create") == record.check(OneByOne(payload), "create"), (name, value)


@given(names=st.permutations(list(USUAL)), odd=st.sets(st.sampled_from(list(USUAL)), max_size=5))
def test_problems_are_in_the_order_of_the_payload(names: list[str], odd: set[str]) -> None:
    payload = {name: object() if name in odd else USUAL[name] for name in names}
    paths = [problem.path for problem in TABLES["null passes"].check(payload, "read")]
    assert paths == [f"$.{name}" for name in names if name in odd]


def test_a_dict_with_a_count_of_its_own_is_judged_value_by_value() -> None:
    class Longer(dict[str, object]):
        def __len__(self) -> int:
            return 99

    record = TABLES["null passes"]
    assert record.check({**USUAL, "day": "2023-02-29"}, "create"), "its problem is kept"
    assert record.check(Longer(USUAL), "create") == []


def test_a_dict_that_fills_itself_is_not_filled() -> None:
    payload: dict[str, object] = defaultdict(
        str, {("unknown" if name == "text" else name): USUAL[name] for name in USUAL}
    )
    before = dict(payload)
    assert [problem.rule for problem in TABLES["null passes"].check(payload, "create")] == ["unknown"]
    assert payload == before


def test_only_so_many_days_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules.screening, "_MOST_DAYS", 3)
    known: set[str] = set()
    monkeypatch.setattr(rules.screening, "_known_days", known)
    record = rules.Record({"day": rules.Date("YYYY-MM-DD")})
    for number in range(1, 9):
        assert record.check({"day": f"2026-05-0{number}"}, "read") == []
    assert known == {"2026-05-01", "2026-05-02", "2026-05-03"}
