"""What example values show: types, and for dates and times the layout."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.interpret.printed_values import Placeholder
from codegen.interpret.values import Seen, common, fits, seen
from codegen.spec.types import FieldType, Layout


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (True, FieldType.BOOLEAN),
        (3, FieldType.INTEGER),
        (3.0, FieldType.DECIMAL),
        ("words", FieldType.STRING),
        ("", FieldType.STRING),
        ([], FieldType.ARRAY),
        ({}, FieldType.OBJECT),
        (Placeholder("number"), FieldType.INTEGER),
        (Placeholder("boolean"), FieldType.BOOLEAN),
        (Placeholder("string"), FieldType.STRING),
    ],
)
def test_a_value_shows_its_type(value: Any, kind: FieldType) -> None:
    assert seen(value) == Seen(kind)


def test_null_shows_no_type() -> None:
    assert seen(None) is None


@pytest.mark.parametrize(
    ("value", "kind", "layout"),
    [
        ("2026-05-07", FieldType.DATE, Layout.DATE),
        ("2026-05-07 09:19:09", FieldType.DATETIME, Layout.DATETIME_SPACE),
        ("2019-01-01T00:00:00", FieldType.DATETIME, Layout.DATETIME_T),
        ("2017-05-31T08:05", FieldType.DATETIME, Layout.DATETIME_T_MINUTES),
        ("2017-09-05T15:01Z", FieldType.DATETIME, Layout.DATETIME_UTC_MINUTES),
        ("2017-05-21T20:22:28.110Z", FieldType.DATETIME, Layout.DATETIME_ZONE),
        ("2017-05-21T20:22:28+02:00", FieldType.DATETIME, Layout.DATETIME_ZONE),
        ("08:05", FieldType.TIME, Layout.TIME_MINUTES),
        ("08:05:59", FieldType.TIME, Layout.TIME),
    ],
)
def test_a_text_that_spells_a_moment_shows_how(value: str, kind: FieldType, layout: Layout) -> None:
    assert seen(value) == Seen(kind, layout)


@pytest.mark.parametrize("value", ["2026-13-07", "2026-05-32", "25:00", "20260507", "2026-05-07T", "2026-05-07 9:19"])
def test_what_only_looks_like_a_date_is_text(value: str) -> None:
    assert seen(value) == Seen(FieldType.STRING)


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        ([1, 2.5], FieldType.DECIMAL),
        ([1, None, 2], FieldType.INTEGER),
        (["2026-05-07", ""], FieldType.DATE),
        (["2026-05-07", "soon"], FieldType.STRING),
        (["2026-05-07", "2026-05-07 10:00:00"], FieldType.STRING),
        ([1, "1"], FieldType.ANY),
        (["", ""], FieldType.STRING),
    ],
)
def test_values_together_show_what_they_have_in_common(values: list[Any], kind: FieldType) -> None:
    shown = common(values)
    assert shown is not None
    assert shown.type is kind


@pytest.mark.parametrize("values", [[], [None], [None, None]])
def test_no_value_shows_nothing(values: list[Any]) -> None:
    assert common(values) is None


@pytest.mark.parametrize(
    ("value", "kind", "expected"),
    [
        (3, FieldType.NUMBER, True),
        (3.5, FieldType.DECIMAL, True),
        (3.5, FieldType.INTEGER, False),
        ("3", FieldType.INTEGER, False),
        ("soon", FieldType.DATE, True),  # the layout is another question
        (3, FieldType.STRING, False),
        ({}, FieldType.MAP, True),
        ([], FieldType.MAP, False),
        (True, FieldType.INTEGER, False),
        (None, FieldType.INTEGER, True),
        ([1], FieldType.ANY, True),
        (Placeholder("string"), FieldType.INTEGER, True),
    ],
)
def test_whether_a_value_can_be_one_of_a_documented_type(value: Any, kind: FieldType, expected: bool) -> None:
    assert fits(value, kind) is expected
