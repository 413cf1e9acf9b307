"""The same requests to the fake in the process and to the stand-in on a socket: the same records, the same errors."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from msgspec import UNSET

from codegen.mock_server.options import Options
from tests.client.stage import Stage, staged

LONG = "x" * 101


class Pair(NamedTuple):
    """Two clients of one API: of the stand-in and of a fake that holds the same records."""

    real: Any
    fake: Any


def _pair(api: str) -> Iterator[Pair]:
    with staged(api, False, Options(records=12, rate_limited=False)) as stage:
        yield _filled(stage)


def _filled(stage: Stage) -> Pair:
    """Return the pair; the fake gets the records as the stand-in answers them."""
    fake, real = importlib.import_module(f"{stage.api}.testing").Fake(), stage.client()
    for resource in ("assignments", "addresses") if stage.api == "bouwsoft" else ("assignments",):
        for record in getattr(real, resource).list():
            fake.add(resource, record.to_dict(wire=True))
    return Pair(real, fake.client())


@pytest.fixture(scope="module")
def bouwsoft(clients: dict[str, Path]) -> Iterator[Pair]:
    """Provide clients of an API with a filter language, cursors, and writes in the query."""
    yield from _pair("bouwsoft")


@pytest.fixture(scope="module")
def previsto(clients: dict[str, Path]) -> Iterator[Pair]:
    """Provide clients of an API with page numbers, equality and JSON bodies."""
    yield from _pair("previsto")


def outcome(call: Callable[[Any], Any], client: Any) -> Any:
    """Return what a call gives: the records as they are sent, or what its error says."""
    errors = importlib.import_module(f"{type(client).__module__.partition('.')[0]}.errors")
    try:
        value = call(client)
    except errors.StatusError as refused:
        description = refused.reason.description if refused.reason else None
        words = refused.description if description else None
        return type(refused).__name__, refused.status, refused.code, description, words
    return [inner.to_dict(wire=True) for inner in value] if isinstance(value, list) else value


def _listed(*filters: str, **more: Any) -> Callable[[Any], Any]:
    return lambda api: list(api.assignments.list(*filters, **more))


FILTERS = [
    "id gt 0", "nr ge 5", "nr lt 5 or nr gt 8", "title eq 'x'", "title ne 'x'", "title like 'e'", "title like not 'e'",
    "planned eq true", "planned eq false and nr gt 2", "(nr eq 1 or nr eq 2) and id gt 1", "date eq '2026-05-07'",
    "date gt '2026-01-01'", "ts_lastupdate gt '2020-01-01T00:00'", "dateplanned eq null", "dateplanned ne null",
    "'a'", "25", "true", "date eq 'x'", "nr eq 'x'", "title eq 5", "title eq null", "nr eq null", "colour eq 5",
    "nr", "nr eq", "nr is 5", "nr 5", "eq 5", "title like", "nr eq 5 and", "nr eq 5 or", "nr eq 5 nr eq 6", "(nr eq 5",
    "nr eq 5)", "nr eq (5)", "title eq 'a", "planned gt true", "title gt 'a'", "nr like '5'", "date like '2026'",
    "nr eq not 5", "not nr eq 5", "", "()", "word", "nr eq word", "NR EQ 5", "title eq 'it''s'", "id eq 1.5",
]  # fmt: skip


@pytest.mark.parametrize("expression", FILTERS)
def test_a_filter_gives_the_same_records_or_the_same_error(bouwsoft: Pair, expression: str) -> None:
    call = _listed(expression)
    assert outcome(call, bouwsoft.fake) == outcome(call, bouwsoft.real)


LISTS: dict[str, Any] = {
    "in an order": {"sort": "nr"}, "downwards": {"sort": "-nr"}, "by two": {"sort": ["date", "-id"]},
    "by an unknown field": {"sort": "colour"}, "by a field twice": {"sort": ["nr", "nr"]},
    "with columns": {"columns": ["id", "title"]}, "with an unknown column": {"columns": ["colour"]},
    "in pages": {"limit": 5}, "from an offset": {"offset": 4, "limit": 3}, "a negative offset": {"offset": -1},
    "a size of nothing": {"limit": 0}, "a cursor that is not there": {"extra_query": {"nextid": "999999"}},
}  # fmt: skip


@pytest.mark.parametrize("name", LISTS)
def test_a_list_is_sorted_cut_and_paged_alike(bouwsoft: Pair, name: str) -> None:
    assert outcome(_listed(**LISTS[name]), bouwsoft.fake) == outcome(_listed(**LISTS[name]), bouwsoft.real)


WRITES: dict[str, Any] = {
    "without a required field": lambda api: api.jobs.create(code=UNSET, name="x"),
    "an unknown field": lambda api: api.assignments.create(extra={"colour": "red"}, validate=False),
    "a field that is fixed": lambda api: api.assignments.create(extra={"id": 5}, validate=False),
    "a text that is too long": lambda api: api.assignments.create(title=LONG),
    "a change that is too long": lambda api: api.assignments.update(1, title=LONG),
    "a record that is not there": lambda api: api.assignments.get(999_999),
    "a change of what is not there": lambda api: api.assignments.update(999_999, title="x"),
}


@pytest.mark.parametrize("name", WRITES)
def test_a_write_is_refused_alike(bouwsoft: Pair, name: str) -> None:
    refused = outcome(WRITES[name], bouwsoft.fake)
    assert isinstance(refused, tuple)
    assert refused == outcome(WRITES[name], bouwsoft.real)


MOMENT = re.compile(r"\d{4}-\d\d-\d\d([ T]\d\d:\d\d(:\d\d)?(\.000)?Z?)?")


def shown(record: Any, *but: str) -> dict[str, Any]:
    """Return a record as it is sent, without its key; a moment is one whatever the time."""
    fields = record.to_dict(wire=True).items()
    return {
        name: MOMENT.sub("moment", value) if isinstance(value, str) else value
        for name, value in fields
        if name not in but
    }


CREATED: dict[str, Any] = {
    "a job": lambda api: api.jobs.create(code="c", name="x"),
    "an address": lambda api: api.addresses.create(name="x", countrycode="BE"),
    "an assignment": lambda api: api.assignments.create(title="x"),
}


@pytest.mark.parametrize("name", CREATED)
def test_what_nobody_sent_is_alike(bouwsoft: Pair, name: str) -> None:
    made = [shown(CREATED[name](client), "id", "clientnr") for client in bouwsoft]
    assert made[0] == made[1]
    assert len(made[0]) > 2


def _linked(api: Any, **more: Any) -> Any:
    """Make a job, an address and what leads to them."""
    address = api.addresses.create(name="Elm", countrycode="BE")
    return api.assignments.create(title="x", address_id=address.id, **more)


def test_what_repeats_a_linked_record_is_alike(bouwsoft: Pair) -> None:
    made = [shown(_linked(client), "id", "address_id") for client in bouwsoft]
    assert made[0] == made[1]
    assert (made[0]["address_name"], made[0]["address_countrycode"]) == ("Elm", "BE")


DANGLING: dict[str, Any] = {
    "a new record": lambda api: api.address_contacts.create(address_id=999_999, contact_name="x"),
    "a new part": lambda api: api.assignment_labor.create(assignment_id=999_999),
    "a change": lambda api: api.assignments.update(_linked(api).id, address_id=999_999),
}


@pytest.mark.parametrize("name", DANGLING)
def test_a_link_that_leads_nowhere_is_treated_alike(bouwsoft: Pair, name: str) -> None:
    found = [outcome(DANGLING[name], client) for client in (bouwsoft.fake, bouwsoft.real)]
    found = [one if isinstance(one, tuple) else shown(one, "id") for one in found]
    assert found[0] == found[1]


def test_a_link_that_is_documented_and_leads_nowhere_is_refused(bouwsoft: Pair) -> None:
    refused = [outcome(DANGLING["a new record"], client) for client in bouwsoft]
    assert isinstance(refused[0], tuple), refused[0]


def test_deleting_what_is_not_there_is_alike(bouwsoft: Pair) -> None:
    deleted = [outcome(lambda api: api.jobs.delete(999_999), client) for client in bouwsoft]
    assert deleted[0] == deleted[1]


ROWS: dict[str, list[Any]] = {
    "none": [],
    "what is required is missing": [{}],
    "an unknown field": [{"Colour": "red"}],
    "a wrong type": [{"PersonnelRef": 5}],
    "an empty text": [{"PersonnelRef": ""}],
    "a part that is wrong": [{"Rates": [{"Colour": 1}]}],
    "no object": [5],
}


@pytest.fixture(scope="module")
def payandbill(clients: dict[str, Path]) -> Iterator[Pair]:
    """Provide clients of an API with batches."""
    with staged("payandbill", False, Options(rate_limited=False)) as stage:
        yield Pair(stage.client(), importlib.import_module("payandbill.testing").Fake().client())


def complete(person: str) -> dict[str, Any]:
    """Return a row that nothing is wrong with."""
    texts = ("EmployerRef", "AssignmentRef", "ClientRef", "DivisionRef", "DepartmentRef")
    dates = {"StartDate": "2026-05-07T00:00:00", "ExpectedEndDate": None, "ActualEndDate": None}
    return {**dict.fromkeys(texts, "x"), **dates, "PersonnelRef": person}


def results(api: Any, rows: list[Any]) -> Any:
    """Return what became of each row; words that no page states are the program's own."""
    answer = api.request("POST", "/import/assignments", query={"version": 1}, json=rows).json()
    stated = ("Required field missing or empty",)
    for result in answer["results"]:
        for message in result["messages"]:
            if message["message"] not in stated:
                message["message"] = "other words"
        result["messages"].sort(key=str)
    return answer


@pytest.mark.parametrize("name", ROWS)
def test_the_rows_of_a_batch_are_answered_alike(payandbill: Pair, name: str) -> None:
    assert results(payandbill.fake, ROWS[name]) == results(payandbill.real, ROWS[name])


def test_good_and_bad_rows_of_a_batch_succeed_and_fail_apart(payandbill: Pair) -> None:
    rows = [complete("P1"), complete(""), complete("P3")]
    for client in payandbill:
        answer = client.assignments.import_(records=rows)
        assert [row.position for row in answer.failed()] == [1]


VISITS: dict[str, Any] = {
    "all": lambda api: list(api.assignments.list()),
    "by a value": lambda api: list(api.assignments.list(status="None")),
    "in pages": lambda api: list(api.assignments.list(size=5)),
    "a size of nothing": lambda api: list(api.assignments.list(size=0)),
    "a negative page": lambda api: list(api.assignments.list(page=-1)),
    "in an order": lambda api: list(api.assignments.list(sort="contactId")),
    "a record that is not there": lambda api: api.assignments.get("none"),
    "an unknown value": lambda api: api.assignments.create(contact_id="c", account_id="w", location=[1, 2], status="?"),
    "a list that is too long": lambda api: api.assignments.create(contact_id="c", account_id="w", location=[1, 2, 3]),
}


@pytest.mark.parametrize("name", VISITS)
def test_an_api_with_json_bodies_answers_alike(previsto: Pair, name: str) -> None:
    assert outcome(VISITS[name], previsto.fake) == outcome(VISITS[name], previsto.real)
