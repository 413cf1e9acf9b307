"""Records over a socket: created, read, changed and deleted; what the server refuses, and what is never sent."""

from __future__ import annotations

import contextlib
import datetime as dt
import importlib
import json
import pickle
from typing import Any

import pytest
from msgspec import UNSET

from codegen.mock_server.options import State
from tests.client.stage import Open, Stage

LINKS: dict[str, Any] = {"address_id": 329298, "maintenancesheet_id": 571}  # documented records: they are always there
MOMENT = dt.datetime(2026, 5, 7, 8, 30, tzinfo=dt.UTC)
NEW_VISIT: dict[str, Any] = {"contact_id": "cnt-1", "account_id": "acc-1", "location": [11.5, 56.7]}
REFERENCES = ("employer", "assignment", "client", "personnel", "division", "department")


def test_a_record_from_its_creation_to_its_end(stage: Open) -> None:
    on = stage()
    api = on.client()
    new = api.assignments.create(**LINKS, title="50% of 'it' & é", date=dt.date(2026, 5, 7), execute=True)
    assert (new.title, new.date, new.execute) == ("50% of 'it' & é", dt.date(2026, 5, 7), True)
    assert api.assignments.get(new.id) == new
    changed = api.assignments.update(new.id, title="Boiler")
    assert (changed.title, changed.date) == ("Boiler", dt.date(2026, 5, 7))
    assert api.assignments.get(new.id).title == "Boiler"
    assert api.assignments.delete(new.id) is None
    with pytest.raises(on.errors().NotFoundError) as refused:
        api.assignments.get(new.id)
    assert (refused.value.id, refused.value.reason.description) == (str(new.id), "Id not found: {id}")
    assert api.assignments.delete(new.id) is None, "deleting what is not there is no error of this API"
    assert on.relay.logins() == 1


def test_absent_null_and_empty_are_three_things(stage: Open) -> None:
    on = stage()
    api = on.client()
    new = api.assignments.create(**LINKS)
    few = api.assignments.get(new.id, columns=["id", "title"])
    assert (new.dateplanned, new.title, few.title, few.get("dateplanned", UNSET)) == ("", "", "", UNSET)
    visits = stage("previsto").client().assignments
    visit = visits.create(**NEW_VISIT, remote_order_id=None)
    assert (visit.remote_order_id, visit.get("paying_contact_id", UNSET)) == (None, UNSET)


def test_a_record_gives_what_is_there_as_a_dictionary(stage: Open) -> None:
    on = stage()
    api = on.client()
    value = api.assignments.list(columns=["id", "title"], limit=1).first()
    assert value.as_dict() == {"id": value.id, "title": value.title}
    listed = api.machine_lists.list().first()
    assert listed.as_dict() == {name: listed[name] for name in listed}


def test_records_inside_a_record_become_dictionaries_too(stage: Open) -> None:
    on = stage("previsto")
    task = importlib.import_module("previsto.models").Task
    new = on.client().assignments.create(**NEW_VISIT, tasks=[task(description="Clean")], meta={"a": "b"})
    results = new.as_dict()
    assert (results["tasks"][0]["description"], results["meta"], results["contact_id"]) == (
        "Clean",
        {"a": "b"},
        "cnt-1",
    )


def test_a_name_that_is_no_field_cannot_be_set_by_mistake(stage: Open) -> None:
    on = stage()
    value = on.client().assignments.list(limit=1).first()
    with pytest.raises(AttributeError, match="Assignment has no field 'ttle'"):
        value.ttle = "Boiler"
    value.title = "Boiler"
    value.extra["ttle"] = "Boiler"
    assert (value.title, value.as_dict()["ttle"]) == ("Boiler", "Boiler")
    assert pickle.loads(pickle.dumps(value)) == value  # noqa: S301 - what was pickled a moment ago


def test_a_record_leads_to_the_answer_it_came_in(stage: Open) -> None:
    on = stage()
    api = on.client()
    results = api.assignments.list(limit=1).first()
    alone = api.assignments.get(results.id)
    assert alone.raw.status == 200
    assert alone.raw.headers["content-type"] == "application/json"
    assert json.loads(alone.raw.content)["Records"][0]["id"] == results.id
    page = next(iter(api.assignments.list(limit=2).pages()))
    assert [record["id"] for record in json.loads(page.raw.content)["Records"]] == [value.id for value in page]


@pytest.mark.parametrize(
    ("call", "kind", "about", "holes"),
    [
        (lambda api: api.assignments.get(99999999), "NotFoundError", None, {"id": "99999999"}),
        (lambda api: list(api.assignments.list(columns=["nme"])), "BadRequestError", "columns", {"field": "nme"}),
        (lambda api: list(api.assignments.list(limit=0)), "BadRequestError", "limit", {}),
        (lambda api: list(api.assignments.list(sort=["nme"])), "BadRequestError", "sort", {"field": "nme"}),
        (lambda api: list(api.assignments.list(nextid=5, offset=5)), "BadRequestError", "offset", {}),
    ],
    ids=["id", "column", "small-limit", "sort", "two-starts"],
)
def test_what_the_documentation_says_of_an_error_is_parsed(
    stage: Open, call: Any, kind: str, about: str | None, holes: dict[str, str]
) -> None:
    on = stage()
    with pytest.raises(on.errors().StatusError) as refused:
        call(on.client())
    error = refused.value
    assert type(error) is getattr(on.errors(), kind)
    assert (error.reason.about, error.holes, error.field) == (about, holes, holes.get("field"))
    assert (error.code, str(error.status)) == (str(error.status), error.code)
    assert error.description in str(error)
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - what was pickled a moment ago
    assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))
    assert error.request.url == on.relay.url.rpartition("/api/v1")[0] + on.relay.requests[-1].target


def test_unknown_and_read_only_fields_are_refused_before_anything_is_sent(stage: Open) -> None:
    on = stage()
    api = on.client()
    for extra, words in (({"ttle": "x"}, "did you mean title"), ({"status": "x"}, "status is read-only")):
        with pytest.raises(ValueError, match=words):
            api.assignments.create(**LINKS, extra=extra)
        with pytest.raises(ValueError, match=words):
            api.assignments.update(5, extra=extra)
    with pytest.raises(TypeError, match="title: a text was expected"):
        api.assignments.update(5, title=5)
    assert on.relay.calls() == []


def test_none_is_refused_where_the_documentation_knows_no_null_unless_one_insists(stage: Open) -> None:
    on = stage()
    api = on.client()
    for argument in ({"title": None}, {"extra": {"title": None}}):
        with pytest.raises(TypeError, match="title: None is no value of it"):
            api.assignments.update(5, **argument)
    assert on.relay.calls() == []
    with pytest.raises(on.errors().BadRequestError, match="Invalid Stringvalue in Column title: NULL"):
        api.assignments.update(1001, extra={"title": None}, validate=False)


def test_none_goes_as_null_where_it_may(stage: Open) -> None:
    on = stage("previsto")
    visits = on.client().assignments
    new = visits.create(**NEW_VISIT)
    with pytest.raises(TypeError, match="contactId: None is no value of it"):
        visits.update(new.id, contact_id=None)
    with contextlib.suppress(on.errors().StatusError):
        visits.update(new.id, remote_order_id=None)
    assert json.loads(on.relay.calls("PUT")[0].body) == {"remoteOrderId": None}


def test_a_record_that_was_read_is_no_mapping_and_the_refusal_says_how_it_becomes_one(stage: Open) -> None:
    on = stage()
    lists = on.client().machine_lists
    value = lists.list().first()
    with pytest.raises(TypeError, match=r"record: a mapping .* not OpenRecord: record.as_dict\(\) gives one"):
        lists.update(value.id, record=value)


def test_whoever_insists_gets_the_servers_own_opinion(stage: Open) -> None:
    on = stage()
    api = on.client()
    for extra, words in (({"ttle": "x"}, "Column not found: ttle"), ({"status": "x"}, "Can't update status")):
        with pytest.raises(on.errors().BadRequestError, match=words) as refused:
            api.assignments.create(**LINKS, extra=extra, validate=False)
        assert refused.value.field == next(iter(extra))
    assert len(on.relay.calls("POST")) == 2


def test_a_partial_update_leaves_the_rest_and_dictionaries_of_meta_go_both_ways(stage: Open) -> None:
    on = stage("previsto")
    visits = on.client().assignments
    new = visits.create(**NEW_VISIT, meta={"größe": "50%", "": "empty key"}, created_date=MOMENT)
    assert new.meta == {"größe": "50%", "": "empty key"}
    assert json.loads(on.relay.calls("POST")[0].body)["createdDate"] == "2026-05-07T08:30:00.000Z"
    changed = visits.update(new.id, meta={"b": "2"})
    assert (changed.meta, changed.location, changed.contact_id) == ({"b": "2"}, [11.5, 56.7], "cnt-1")
    assert json.loads(on.relay.calls("PUT")[0].body) == {"meta": {"b": "2"}}
    assert visits.get(new.id) == changed
    assert visits.delete(new.id) is None
    with pytest.raises(on.errors().NotFoundError):
        visits.get(new.id)


def test_a_refusal_of_the_other_shape_is_parsed_too(stage: Open) -> None:
    on = stage("previsto")
    with pytest.raises(on.errors().NotFoundError) as missing:
        on.client().assignments.get("none/such")
    assert (missing.value.type, missing.value.status) == ("invalid_request_error", 404)
    assert missing.value.message == "There is no record none/such"
    with pytest.raises(on.errors().BadRequestError) as wrong:
        on.client().assignments.create(**NEW_VISIT | {"location": [11.5]})
    assert wrong.value.field == wrong.value.parameter == "location"
    with pytest.raises(on.errors().UnauthorizedError):
        on.client(api_key="wrong").assignments.get("x")


def test_rows_of_a_batch_succeed_and_fail_apart(stage: Open) -> None:
    on = stage("payandbill", records=0)
    api, (rows, row) = on.client(), _rows(on)
    answer = api.assignments.import_(records=[row(), row(client_ref=UNSET), row(), row(employer_ref=UNSET)])
    assert [result.import_status for result in answer.results] == ["OK", "Error", "OK", "Error"]
    assert [result.error_count for result in answer.results] == [0, 1, 0, 1]
    failed = rows.failed_rows(answer)
    assert [(value.position, value.messages[0].field_name) for value in failed] == [
        (1, "ClientRef"),
        (3, "EmployerRef"),
    ]
    with pytest.raises(rows.RowsError, match="2 of 4 rows failed") as exception_info:
        rows.raise_for_rows(answer)
    assert [value.position for value in exception_info.value.failed] == [1, 3]
    again = pickle.loads(pickle.dumps(exception_info.value))  # noqa: S301 - what was pickled a moment ago
    assert (str(again), again.failed) == (str(exception_info.value), exception_info.value.failed)
    good = api.assignments.import_(records=[row()])
    assert rows.raise_for_rows(good) is good


def test_a_value_of_the_wrong_type_in_a_batch_is_told_with_its_row(stage: Open) -> None:
    on = stage("payandbill", records=0)
    row = _rows(on)[1]
    with pytest.raises(TypeError, match=r"^\[2\]: ClientRef: a text was expected, not int"):
        on.client().assignments.import_(records=[row(), row(), row(client_ref=5)])
    assert on.relay.calls() == []


def test_a_refusal_that_is_nothing_but_a_text_has_it_as_its_message(stage: Open) -> None:
    on = stage("payandbill", records=0)
    with pytest.raises(on.errors().UnauthorizedError, match=r": API Key is missing or invalid$") as refused:
        on.client(software_key="wrong").assignments.import_(records=[])
    assert refused.value.message == "API Key is missing or invalid"


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_batch_of_an_account_that_may_not_is_refused_whole(stage: Open, number: int) -> None:
    on = stage("payandbill", state=State(403, number))
    with pytest.raises(on.errors().ForbiddenError) as refused:
        on.client().assignments.import_(records=[_rows(on)[1]()])
    assert refused.value.status == 403
    with pytest.raises(on.errors().UnauthorizedError):
        on.client(software_key="wrong").assignments.import_(records=[])


def _rows(on: Stage) -> tuple[Any, Any]:
    """Return the helper for rows, and what makes a row that is right but for ``more``."""
    models, rows = importlib.import_module(f"{on.api}.models"), importlib.import_module(f"{on.api}.rows")
    right: dict[str, Any] = {f"{name}_ref": "R1" for name in REFERENCES}
    right |= {"start_date": dt.datetime(2026, 5, 7), "expected_end_date": None, "actual_end_date": None}

    def row(**more: Any) -> Any:
        return models.Assignment(**right | more)

    return rows, row
