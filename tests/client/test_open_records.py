"""Records of which the documentation names no field, over a socket: what the server sent is there, and nothing else."""

from __future__ import annotations

import copy
import importlib
import json
import pickle
from pathlib import Path
from typing import Any

import pytest
from msgspec import UNSET

from codegen.mock_server.options import Options
from tests.client.relay import Spoil, always
from tests.client.stage import Open
from tests.mock_server.running import running
from tests.targets.python.packages import run_python
from tests.targets.python.stand_ins import credentials, prelude

LISTS: list[dict[str, Any]] = [
    {"pnr": 201500575, "name": "Attic", "zipcode": "9000"},
    {"pnr": 201500576, "name": "Barn", "zipcode": "9000"},
    {"pnr": 201500577, "name": "Cellar", "zipcode": "9000"},
    {"pnr": 201500578, "name": "Dovecote", "zipcode": "1000"},
]

WAITING = """
from bouwsoft import Bouwsoft
from bouwsoft.fields import machine_list

with Bouwsoft(client_nr=115, refresh_token="TOKEN") as api:
    for p in api.machine_lists.list(machine_list.pnr > 201500575,
                                    sort=[machine_list.zipcode, -machine_list.name],
                                    columns=[machine_list.pnr, machine_list.name]):
        print(p.pnr, p.name)
    made = api.assignments.create(address_id=329298, maintenancesheet_id=571)
    print(api.assignments.update(made.id, title="Boiler").title)
    api.assignments.delete(made.id)
"""
AWAITING = """
import asyncio

from bouwsoft import AsyncBouwsoft
from bouwsoft.fields import machine_list

async def main() -> None:
    async with AsyncBouwsoft(client_nr=115, refresh_token="TOKEN") as api:
        async for p in api.machine_lists.list(machine_list.pnr > 201500575,
                                              sort=[machine_list.zipcode, -machine_list.name],
                                              columns=[machine_list.pnr, machine_list.name]):
            print(p.pnr, p.name)
        made = await api.assignments.create(address_id=329298, maintenancesheet_id=571)
        print((await api.assignments.update(made.id, title="Boiler")).title)
        await api.assignments.delete(made.id)

asyncio.run(main())
"""


def through_pickle(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))  # noqa: S301 - what was pickled a moment ago


@pytest.mark.parametrize("program", [WAITING, AWAITING], ids=["sync", "async"])
def test_a_program_of_ten_lines_lists_chooses_and_writes(clients: dict[str, Path], program: str) -> None:
    with running("bouwsoft", Options(records=3)) as stand_in:
        for values in LISTS:
            stand_in("POST", "/MachineLists", columns=_assigned(values)).raise_for_status()
        token = credentials(stand_in)["refresh_token"]
        said = run_python(prelude("bouwsoft", stand_in) + program.replace("TOKEN", token), clients["bouwsoft"])
        left = stand_in.get("/Assignments", filter="title eq 'Boiler'").json()["Records"]
    assert said.splitlines() == ["201500578 Dovecote", "201500577 Cellar", "201500576 Barn", "Boiler"]
    assert left == []


def _assigned(record: dict[str, Any]) -> str:
    return ",".join(
        f"{name}={value}" if isinstance(value, int) else f"{name}='{value}'" for name, value in record.items()
    )


def answering(records: list[dict[str, Any]]) -> Spoil:
    """Return a server that gives these records, whatever it is asked for."""
    return always(lambda sent: (200, json.dumps({"Records": records}).encode(), sent[2]))


def test_what_the_server_sent_is_there_by_attribute_and_by_name(stage: Open) -> None:
    on = stage()
    sent = {
        "id": 7,
        "name": "Barn",
        "note": None,
        "text": "",
        "raw": "a",
        "as_dict": "b",
        "price": 1.5,
        "to": [{"a": 1}],
    }
    on.relay.spoil = answering([sent])
    record = on.client().machine_lists.get(7)
    assert (record.id, record.name, record.note, record.text, record.price) == (7, "Barn", None, "", 1.5)
    assert (record.to, list(record), record.as_dict()) == ([{"a": 1}], list(sent), sent)
    assert (record["raw"], record["as_dict"], "note" in record, "none" in record) == ("a", "b", True, False)
    assert json.loads(record.raw.content)["Records"] == [sent]
    assert repr(record).startswith("OpenRecord(id=7, name='Barn', note=None, text=''")
    assert {"name", "note", "as_dict"} <= set(dir(record))


def test_a_field_that_is_not_there_is_an_error_that_names_those_that_are(stage: Open) -> None:
    on = stage()
    on.relay.spoil = answering([{"pnr": 5, "name": None}])
    record = on.client().machine_lists.list().first()
    with pytest.raises(AttributeError, match=r"^the answer has no field 'zipcode'; it has pnr, name$"):
        _ = record.zipcode
    with pytest.raises(KeyError, match="the answer has no field 'zipcode'; it has pnr, name"):
        _ = record["zipcode"]
    assert getattr(record, "zipcode", "absent") == "absent"


def test_open_records_are_compared_copied_and_pickled_by_their_fields(stage: Open) -> None:
    on = stage()
    api = on.client()
    value = api.machine_lists.create(record=LISTS[0])
    assert value == api.machine_lists.get(value.id) != api.machine_lists.create(record=LISTS[0])
    for other in (copy.copy(value), copy.deepcopy(value), through_pickle(value)):
        assert other == value
        assert other.raw == value.raw
        other.name = "changed"
        assert (value.name, other.name, other["name"]) == ("Attic", "changed", "changed")
    assert value != value.as_dict()


def test_what_is_read_can_be_written_and_a_record_alone_is_refused_in_words(stage: Open) -> None:
    on = stage()
    api = on.client()
    value = api.machine_lists.create(record=LISTS[0])
    assert api.machine_lists.update(value.id, record={"name": "Shed"}).name == "Shed"
    calls = len(on.relay.calls())
    with pytest.raises(TypeError, match="record: a mapping of names to values was expected, not OpenRecord"):
        api.machine_lists.update(value.id, record=value)
    assert len(on.relay.calls()) == calls


def test_a_known_record_keeps_what_stands_beside_its_fields_when_it_is_copied(stage: Open) -> None:
    on = stage()
    on.relay.spoil = answering([{"id": 5, "nr": "five", "newer": 1}])
    api = on.client()
    job = api.jobs.get(5)
    plain = importlib.import_module("bouwsoft").models.Job(id=5)
    assert repr(job).startswith("Job(id=5, extra={'nr': 'five', 'newer': 1}")
    assert job != plain
    for other in (copy.copy(job), copy.deepcopy(job), through_pickle(job)):
        assert (other, other.extra, other.faults, other.raw) == (job, job.extra, job.faults, job.raw)
        other.extra["newer"] = 2
        assert job.extra["newer"] == 1


def test_a_key_that_columns_left_out_is_refused_before_anything_is_sent(stage: Open) -> None:
    on = stage()
    api = on.client()
    partial = api.assignments.list(columns=["title"]).first()
    asked = len(on.relay.requests)
    for call in (lambda: api.assignments.update(partial.id, title="Boiler"), lambda: on.client().jobs.get(partial.id)):
        with pytest.raises(AttributeError, match="the record has no 'id'; it has title"):
            call()
    with pytest.raises(TypeError, match="id is UNSET: the record it is from came without it"):
        api.assignments.update(UNSET, title="Boiler")
    assert len(on.relay.requests) == asked, "not even a login was sent"
