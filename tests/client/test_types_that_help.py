"""Records as Python programs use them: missing fields say so, and what was read can be written."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import pydantic
import pytest

from tests.client.desk import OpenDesk
from tests.client.documented import answer_of

VISIT = {"id": "a1", "status": "New", "plan": {"indicativeDate": "2026-05-07"}, "location": [16, 2.5], "newest": 1}


def read(at: OpenDesk) -> Any:
    """Return a record that a server sent."""
    return at("previsto", answers=[answer_of(VISIT)]).client().assignments.get("a1")


def test_a_field_that_an_answer_lacks_raises_with_the_names_that_are_there(at: OpenDesk) -> None:
    record = read(at)
    with pytest.raises(AttributeError, match="the record has no 'tasks'; it has id, location, status, plan, newest"):
        _ = record.tasks
    assert (record.get("tasks"), record.get("tasks", 5), record.get("status"), record.get("newest")) == (
        None,
        5,
        "New",
        1,
    )
    assert ("tasks" in record, "plan" in record, "newest" in record, "other" in record) == (False, True, True, False)
    assert (record.plan.get("indicativeDate"), "indicativeDate" in record.plan) == (dt.date(2026, 5, 7), True)
    assert not hasattr(record, "tasks")
    assert getattr(record, "tasks", None) is None


def test_dictionaries_go_both_ways_by_either_kind_of_name(at: OpenDesk) -> None:
    record = read(at)
    kind = type(record)
    assert record.to_dict(wire=True) == json.loads(record.to_json()) == VISIT
    assert record.to_dict()["plan"] == {"indicative_date": dt.date(2026, 5, 7)}
    for data in (VISIT, record.to_dict(), record.to_dict(wire=True)):
        assert kind.from_dict(data).to_dict(wire=True) == VISIT
    with pytest.raises(ValueError, match=r"^Assignment\.plan: AssignmentPlan\.executionTime: .*; Assignment\.id: "):
        kind.from_dict({"id": [1], "plan": {"execution_time": "soon"}})
    with pytest.raises(ValueError, match=r"^Assignment\.id: "):
        kind.from_dict({"id": float("inf")})


def test_dictionaries_are_taken_where_records_are_expected(at: OpenDesk) -> None:
    place = at("previsto")
    api = place.client()
    tasks = [{"title": "Clean"}] if "title" in place.module("models").Task.__struct_fields__ else []
    api.assignments.create(
        contact_id="c", account_id="w", location=[1, 2], tasks=tasks, plan={"indicative_date": dt.date(2026, 5, 7)}
    )
    assert json.loads(place.server.calls("POST")[0].body)["plan"] == {"indicativeDate": "2026-05-07"}
    with pytest.raises(ValueError, match="plan: "):
        api.assignments.update("a1", plan={"indicative_date": "soon"})


def test_what_was_read_can_be_written(at: OpenDesk) -> None:
    place = at("previsto", answers=[answer_of(VISIT)])
    api = place.client()
    record = api.assignments.get("a1")
    api.assignments.update("a1", status=record.status, plan=record.plan, location=record.location)
    sent = json.loads(place.server.calls("PUT")[0].body)
    assert sent == {name: VISIT[name] for name in ("status", "plan", "location")}


def test_records_are_equal_pickled_copied_and_replaced_with_all_that_is_beside_their_fields(at: OpenDesk) -> None:
    record = read(at)
    for other in (pickle.loads(pickle.dumps(record)), copy.copy(record), copy.deepcopy(record)):  # noqa: S301 - its own
        assert (other, other.extra, other.raw.status) == (record, {"newest": 1}, 200)
    changed = record.__replace__(status="Old")
    assert (changed.status, changed.extra, record.status) == ("Old", {"newest": 1}, "New")
    assert changed != record
    if sys.version_info >= (3, 13):
        assert copy.replace(record, status="Old") == changed


def test_a_record_is_a_field_of_a_pydantic_model(at: OpenDesk) -> None:
    record = read(at)
    order = pydantic.create_model("Order", visit=(type(record), ...))
    for value in (record, VISIT):
        base_model = order(visit=value)
        assert base_model.visit == record
        assert json.loads(base_model.model_dump_json()) == {"visit": VISIT}
    with pytest.raises(pydantic.ValidationError, match="id: a text was expected"):
        order(visit={"id": [1]})
    with pytest.raises(pydantic.ValidationError, match="a mapping or a Assignment was expected"):
        order(visit=5)


def test_money_keeps_its_digits_in_every_form(at: OpenDesk) -> None:
    place = at("lodges", answers=[(200, b'{"id": 4, "name": "Elm", "price": 12.50}', {})])
    lodge = place.client().lodges.get(4)
    assert lodge.price == Decimal("12.50")
    assert '"price":12.50' in lodge.to_json()


PROGRAM = """
from previsto import Previsto
from bouwsoft import Bouwsoft

def programs(api: Previsto, desk: Bouwsoft) -> None:
    visit = api.assignments.get("a1")
    print(visit.remote_order_id, visit.status.lower())
    api.assignments.update("a1", status=visit.status, action=visit.action, plan=visit.plan, tasks=visit.tasks)
    api.assignments.create(contact_id="c", account_id="w", location=visit.location, plan={"indicative_date": None})
    for assignment in desk.assignments.list(limit=10):
        print(assignment.title.upper(), assignment.date.isoformat())
        desk.assignments.update(assignment.id, title=assignment.title, timeout=5.0)
    print(api.request("GET", "/x", timeout=3).json(), visit.get("x"), "x" in visit)
    print(Previsto.from_env(timeout=3), visit.to_json(), type(visit).from_dict({}))
"""


@pytest.mark.slow
def test_programs_that_read_and_write_need_no_casts(clients: dict[str, Path], tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(PROGRAM, "utf-8")
    path = ":".join(str(source) for source in clients.values())
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", f"--cache-dir={tmp_path}", "program.py"],
        capture_output=True, text=True, check=False, cwd=tmp_path, env={"MYPYPATH": path, "PATH": ""},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("name", ["name=1,x", "a,b", "it's", "a b", "", "a\nb"])
def test_a_name_that_would_be_more_than_a_name_is_refused(at: OpenDesk, name: str) -> None:
    place = at()
    with pytest.raises(ValueError, match="is no name of a field"):
        place.client().hour_lists.create(record={name: 1})
    assert place.server.requests == []


def test_date_times_are_spelled_as_the_api_spells_them_also_in_fields_that_are_not_documented(at: OpenDesk) -> None:
    place = at()
    place.client().hour_lists.create(record={"planned_for": dt.datetime(2026, 5, 7, 8, 9)})
    assert place.server.queries()[-1]["columns"] == "planned_for='2026-05-07 08:09:00'"
