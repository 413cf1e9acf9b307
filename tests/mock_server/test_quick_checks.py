"""What is worked out of a spec once gives what looking at each value gives, for odd values too."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.mock_server import responses
from codegen.mock_server.json_texts import decoded
from codegen.mock_server.options import Options
from codegen.mock_server.quick_checks import quick_check
from codegen.mock_server.rows import RowReader, loaded, row_of
from codegen.mock_server.server import MockServer
from codegen.mock_server.tables import tables_of
from codegen.mock_server.validation import fits
from codegen.spec.model import Field, Shape
from codegen.spec.types import TEMPORAL, FieldType, Layout, Origin
from tests.mock_server.running import spec_of
from tests.targets.sample_specs import planner

_SMALL = st.none() | st.integers(-2, 6)
_NUMBERS = st.sampled_from([0, -1, 3, 3.0, 2.5, 2**63, -(2**63), 2**63 - 1, 10**400, 1e308, math.inf, math.nan])
_EXACT = st.sampled_from([Decimal("2.50000000000000000000001"), Decimal(3), Decimal("1E+400")])
_TEXTS = st.sampled_from(["", "a", "abc", "3", "2026-02-28", "2026-02-30", "2026-05-21T10:00:00.5Z", "10:00", "x\n"])
_VALUES = _NUMBERS | _EXACT | _TEXTS | st.text(max_size=6) | st.booleans() | st.none() | st.just([]) | st.just({})
_FIELDS = st.builds(
    Field,
    type=st.sampled_from(list(FieldType)),
    origin=st.just(Origin.TABLE),
    min_length=_SMALL,
    max_length=_SMALL,
    minimum=_SMALL | st.floats(-3, 3),
    maximum=_SMALL | st.floats(-3, 3),
    enum=st.none() | st.lists(st.sampled_from(["", "a", "abc", "3", "-1"]), max_size=3),
    enum_open=st.booleans(),
    pattern=st.sampled_from([None, "^a", "[0-9]+$", "(", "(a+)+"]),
    layout=st.none() | st.sampled_from(list(Layout)),
    nullable=st.sampled_from([None, True, False]),
    items=st.sampled_from([None, Shape(type=FieldType.STRING)]),
)


@given(field=_FIELDS, value=_VALUES)
def test_a_quick_check_accepts_only_what_fits(field: Field, value: Any) -> None:
    if quick_check(field)(value):
        assert fits(value, field, {})
        assert value not in (None, "")


_USUAL = {FieldType.STRING: "a text", FieldType.INTEGER: 7, FieldType.NUMBER: 1.5, FieldType.DECIMAL: 2}
_USUAL |= {FieldType.BOOLEAN: False, FieldType.FILE: "bytes", **dict.fromkeys(TEMPORAL, "2026-05-21")}


@pytest.mark.parametrize("kind", _USUAL)
def test_usual_values_need_no_second_look(kind: FieldType) -> None:
    assert quick_check(Field(type=kind, origin=Origin.TABLE))(_USUAL[kind])


def test_a_list_is_answered_without_looking_at_plain_values_in_full(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at: list[FieldType] = []
    monkeypatch.setattr(responses, "fits", lambda _, part, __: looked_at.append(part.type) or True)
    server = MockServer(spec_of("bouwsoft"), Options(records=30, rate_limited=False))
    table = server.tables["Addresses"]
    records = server.store.all(table)
    answerer = server._answers
    model = server.spec.models[table.model or ""]
    assert [answerer._whole(record, model, table) for record in records] == records
    assert len(records) >= 30
    assert set(looked_at) <= {FieldType.ARRAY, FieldType.OBJECT, FieldType.MAP, FieldType.ANY, FieldType.UNION}
    server.close()


_TABLE = next(table for table in tables_of(planner()).values() if len(table.columns) > 3)
_SPELLED = ["0", "3.0", "2.5", "9223372036854775808", "-9223372036854775809", "2.50000000000000000000001", "1e308"]
_SPELLED += ["true", "false", "null", '""', '"a"', '"{}"', "[]", '[1, null, {"a": 0.1}]', '{"id": null}']
_NAMES = [*_TABLE.columns, "other", "_more"]
_SENT = st.dictionaries(st.sampled_from(_NAMES), st.sampled_from(_SPELLED))


@given(sent=_SENT)
def test_a_row_is_read_as_its_columns_are_one_by_one(sent: dict[str, str]) -> None:
    record = {name: decoded(text) for name, text in sent.items()}
    row = tuple(row_of(_TABLE, record))
    columns = zip(_TABLE.columns, row, strict=False)
    alone = {name: loaded(value, _TABLE.fields[name].type) for name, value in columns if value is not None}
    expected = alone | decoded(row[-1])
    reader = RowReader(_TABLE)
    read = reader.record(row)
    assert [repr(reader.value(row, name)) for name in _NAMES] == [repr(read.get(name)) for name in _NAMES]
    assert (list(read.items()), read) == (list(expected.items()), record)
    assert [type(value) for value in read.values()] == [type(record[name]) for name in read]
