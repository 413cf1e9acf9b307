"""Values that are spelled otherwise than documented: read where they can mean one thing only, never lost, reported."""

from __future__ import annotations

import datetime as dt
import json
import logging
from decimal import Decimal
from typing import Any

import pytest

from tests.client.desk import OpenDesk
from tests.client.documented import answer_of

UTC = dt.UTC
# The API, the field on the wire and in Python, the value as it comes, and what it means.
READ = [
    ("bouwsoft", "nr", 5.0, 5), ("bouwsoft", "nr", "5", 5), ("bouwsoft", "nr", " 5 ", 5), ("bouwsoft", "nr", "5.0", 5),
    ("bouwsoft", "title", 5, "5"), ("bouwsoft", "title", 1.5, "1.5"),
    ("bouwsoft", "planned", 1, True), ("bouwsoft", "planned", 0, False), ("bouwsoft", "planned", "True", True),
    ("bouwsoft", "date", "2026-05-07T00:00:00", dt.date(2026, 5, 7)),
    ("bouwsoft", "date", "2026-05-07T00:00:00Z", dt.date(2026, 5, 7)),
    ("bouwsoft", "date", "20260507", dt.date(2026, 5, 7)),
    ("bouwsoft", "ts_lastupdate", "2026-05-07T08:09:10", dt.datetime(2026, 5, 7, 8, 9, 10)),
    ("bouwsoft", "ts_lastupdate", "2026-05-07 08:09", dt.datetime(2026, 5, 7, 8, 9)),
    ("bouwsoft", "ts_lastupdate", "2026-05-07 08:09:10.5", dt.datetime(2026, 5, 7, 8, 9, 10, 500000)),
    ("bouwsoft", "ts_lastupdate", "2026-05-07T08:09:10Z", dt.datetime(2026, 5, 7, 8, 9, 10, tzinfo=UTC)),
    ("previsto", "id", None, None), ("lodges", "price", "12.50", Decimal("12.50")), ("lodges", "heated", 1, True),
    ("lodges", "id", "7", 7),
]  # fmt: skip
UNREADABLE = [
    ("nr", 5.5), ("nr", "5.5"), ("nr", "1,000"), ("nr", True), ("nr", "one"), ("nr", [5]), ("planned", "yes"),
    ("planned", 2), ("title", True), ("title", {"text": "x"}), ("date", "2026-05-07T23:00:00Z"), ("date", 20260507),
    ("date", "2026-02-30"), ("date", "07-05-2026"), ("ts_lastupdate", "2026-05-07"), ("ts_lastupdate", 1778141350),
]  # fmt: skip


def first(place: Any, **more: Any) -> Any:
    """Return the first record of the API's list."""
    return getattr(place.client(**more), "lodges" if place.api == "lodges" else "assignments").list().first()


def put(wire: str, value: object) -> Any:
    """Return a change of answers: each record has ``value``."""

    def change(data: Any) -> Any:
        if isinstance(data, list):
            return [record | {wire: value} for record in data]
        for key in ("Records", "lodges"):
            data[key] = [record | {wire: value} for record in data[key]] if key in data else data.get(key)
        return {key: item for key, item in data.items() if item is not None}

    return change


@pytest.mark.parametrize(("api", "wire", "value", "meaning"), READ)
def test_a_value_that_can_mean_one_thing_only_is_read_and_kept_as_it_came(
    at: OpenDesk, api: str, wire: str, value: object, meaning: object
) -> None:
    record = first(at(api, records=2, change=put(wire, value)))
    assert getattr(record, wire) == meaning
    assert type(getattr(record, wire)) is type(meaning)
    assert record.faults[wire].value == value
    assert wire.encode() in record.raw.content


@pytest.mark.parametrize(("wire", "value"), UNREADABLE)
def test_a_value_that_may_mean_several_things_is_kept_as_it_came(at: OpenDesk, wire: str, value: object) -> None:
    record = first(at(records=2, change=put(wire, value)))
    assert wire not in record
    with pytest.raises(AttributeError, match=r"see record\.faults"):
        getattr(record, wire)
    assert record.faults[wire].value == value


@pytest.mark.parametrize(("api", "wire", "value", "meaning"), READ)
def test_a_strict_client_refuses_every_other_spelling(
    at: OpenDesk, api: str, wire: str, value: object, meaning: object
) -> None:
    place = at(api, records=2, change=put(wire, value))
    with pytest.raises(place.errors.AnswerError, match=rf"\[0\]\.{wire}"):
        first(place, strict=True)


def test_each_field_is_logged_once_without_its_value_and_each_fault_reported(
    at: OpenDesk, caplog: pytest.LogCaptureFixture
) -> None:
    place = at(records=3, change=put("nr", "17"))
    seen: list[Any] = []
    with caplog.at_level(logging.WARNING, "bouwsoft"):
        api = place.client(on_fault=seen.append)
        for _ in range(2):
            assert [record.nr for record in api.assignments.list()] == [17, 17, 17]
    (logged,) = caplog.records
    assert logged.getMessage() == "assignments.list: $.Records[].nr: expected an integer, found str"
    assert len(seen) == 6
    assert seen[1] == ("assignments.list", "$.Records[1].nr", "17", "an integer")
    assert seen[1].operation == "assignments.list"


def test_a_field_that_is_not_documented_is_reported_and_no_warning(
    at: OpenDesk, caplog: pytest.LogCaptureFixture
) -> None:
    place = at(records=1, change=put("newest", 1))
    seen: list[Any] = []
    with caplog.at_level(logging.INFO, "bouwsoft"):
        assert first(place, on_fault=seen.append).extra == {"newest": 1}
    assert [record.levelname for record in caplog.records] == ["INFO"]
    assert [fault.value for fault in seen] == [1]


def test_numbers_that_were_read_and_are_written_back_keep_their_digits(at: OpenDesk) -> None:
    location = [16, 56.703469017862034]
    place = at("previsto", records=1, change=lambda data: [data[0] | {"location": location}])
    api = place.client()
    read = api.assignments.list().first()
    place.server.quirks.change = lambda data: data
    api.assignments.create(contact_id="c", account_id="a", location=read.location)
    assert b'"location":[16,56.703469017862034]' in place.server.calls("POST")[0].body


def test_keys_of_the_envelope_in_other_capitals_are_read_and_reported(at: OpenDesk) -> None:
    place = at(records=250, change=lambda data: {key.lower(): value for key, value in data.items()})
    seen: list[Any] = []
    api = place.client(on_fault=seen.append)
    assert len(list(api.assignments.list(limit=100))) == 250
    assert {fault.expected for fault in seen} == {"the key Records", "the key NextId", "the key Content-Range"}
    assert api.assignments.get(3).id == 3


@pytest.mark.parametrize(
    "number", [b"1e400", b"-1e400", b"9" * 400, b"1." + b"3" * 400], ids=["large", "low", "long", "fraction"]
)
def test_numbers_of_any_length_are_kept_or_refused_and_never_another_exception(at: OpenDesk, number: bytes) -> None:
    for wire in (b"nr", b"title", b"planned", b"newest", b"date"):
        body = b'{"Content-Range": "0-0/1", "Records": [{"id": 1, "%s": %s}]}' % (wire, number)
        place = at(answers=[(200, body, {})])
        assert first(place).id == 1


@pytest.mark.parametrize("depth", [100, 1000, 100_000])
def test_deep_answers_are_read_or_refused_and_never_another_exception(at: OpenDesk, depth: int) -> None:
    for deep in (b"[" * depth + b"]" * depth, b'{"a":' * depth + b"1" + b"}" * depth):
        place = at(answers=[(200, b'{"Records": [{"id": 1, "newest": %s}]}' % deep, {})])
        if depth == 100:
            assert first(place).id == 1
            continue
        with pytest.raises(place.errors.AnswerError):
            first(place)


def test_what_was_read_leniently_goes_back_as_it_came(at: OpenDesk) -> None:
    """A record inside a record is sent whole: its fields that nobody changed are those that the server sent."""
    plan = {"indicativeDate": "2026-05-07T00:00:00", "executionTime": "2026-05-07T08:00:30Z", "newest": 1}
    place = at("previsto", answers=[answer_of([{"id": "a1", "plan": plan}])])
    api = place.client()
    read = api.assignments.list().first()
    api.assignments.update("a1", plan=read.plan)
    assert json.loads(place.server.calls("PUT")[0].body)["plan"] == plan


TWICE = {
    "bouwsoft": (b'{"Records": [{"title": "a", "title": "b: c"}], "Content-Range": "0-0/1"}', "$.Records[0].title"),
    "previsto": (b'[{"id": "a5", "status": "a", "status": "b"}]', "$[0].status"),
    "lodges": (b'{"lodges": [{"id": 5, "name": "a", "name": "\\u0062"}], "total": 1}', "$.lodges[0].name"),
    "payandbill": (b'{"results": [{"importStatus": "a", "importStatus": "OK"}]}', "$.results[0].importStatus"),
}  # fmt: skip


def _ask(place: Any, **more: Any) -> Any:
    api = place.client(**more)
    if place.api == "payandbill":
        return api.assignments.import_(records=[])
    return list((api.lodges if place.api == "lodges" else api.assignments).list())


@pytest.mark.parametrize("api", TWICE)
def test_a_key_that_comes_twice_is_reported_with_the_value_that_is_hidden(at: OpenDesk, api: str) -> None:
    content, path = TWICE[api]
    place, reported = at(api, answers=[(200, content, {})]), []
    _ask(place, on_fault=reported.append)
    assert [(value.at, value.value) for value in reported if value.expected == "the key once"] == [(path, "a")]
    with pytest.raises(place.errors.AnswerError, match="expected the key once, found 'a' @ "):
        _ask(at(api, answers=[(200, content, {})]), strict=True)


def test_colons_in_texts_hide_nothing(at: OpenDesk) -> None:
    content = b'[{"id": "a:5", "remoteOrderId": "\\u003a a \\" : ", "location": [1.50, 2]}]'
    reported: list[Any] = []
    _ask(at("previsto", answers=[(200, content, {})]), on_fault=reported.append)
    assert [value for value in reported if value.expected == "the key once"] == []
