"""A stand-in that is asked to misbehave, or to keep its records, or to invent others."""

from __future__ import annotations

import json
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from codegen.emulator.options import Failure, Options
from codegen.emulator.standin import StandIn
from codegen.findings import BadInput
from tests.emulator.running import running, spec_of


def test_failures_come_as_often_as_asked_and_the_same_each_time() -> None:
    options = Options(records=0, failures=(Failure(503, 0.3),))
    runs = []
    for _ in range(2):
        with running("bouwsoft", options) as caller:
            runs.append([caller.get("/Jobs").status_code for _ in range(60)])
    assert runs[0] == runs[1]
    assert set(runs[0]) == {200, 503}
    assert 5 <= runs[0].count(503) <= 35


def test_a_failure_has_the_documented_shape() -> None:
    with running("previsto", Options(failures=(Failure(503, 1),))) as caller:
        answer = caller.get("/assignments")
        assert (answer.status_code, answer.json()["type"]) == (503, "api_error")


def test_latency_delays_each_answer() -> None:
    with running("previsto", Options(records=0, latency=0.15)) as caller:
        before = time.perf_counter()
        assert caller.get("/assignments").status_code == 200
        assert time.perf_counter() - before >= 0.15


def test_the_same_seed_invents_the_same_records() -> None:
    def records(seed: int) -> list[str]:
        found = []
        for api in ("bouwsoft", "previsto"):
            stand_in = StandIn(spec_of(api), Options(seed=seed, records=5))
            for table in stand_in.tables.values():
                found.append(json.dumps(stand_in.store.select(table, _everything()), sort_keys=True))
            stand_in.close()
        return found

    assert records(1) == records(1)
    assert records(1) != records(2)


def _everything() -> object:
    from codegen.emulator.sql import Sql

    return Sql("")


def test_a_file_keeps_the_records(tmp_path: Path) -> None:
    options = Options(records=3, db=tmp_path / "records.sqlite")
    with running("bouwsoft", options) as caller:
        made = caller("POST", "/Jobs", columns="code='kept'").json()["RecordChanges"][0]
        first = caller.get("/Jobs").json()
    with running("bouwsoft", options) as caller:
        assert caller.get("/Jobs").json() == first
        assert caller.get(f"/Jobs/{made['id']}").json()["Records"] == [made]


def test_a_file_that_is_opened_again_gives_new_records_new_keys(tmp_path: Path) -> None:
    made = []
    for _ in range(2):
        with running("previsto", Options(records=0, db=tmp_path / "records.sqlite")) as caller:
            new = {"contactId": "c", "accountId": "a", "location": [1, 2]}
            made.append(caller.http.post("/assignments", json=new).json()["id"])
            assert len(caller.get("/assignments", contactId="c").json()) == len(made)
    assert len(set(made)) == 2


def test_a_file_that_is_no_database_or_another_spec_is_refused(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("not a database, but long enough to be looked at" * 100)
    StandIn(spec_of("previsto"), Options(db=tmp_path / "other")).close()
    for name in ("text", "other"):
        with pytest.raises(BadInput) as refused:
            StandIn(spec_of("payandbill"), Options(db=tmp_path / name))
        assert refused.value.findings[0].code == "emulator-db-unusable"


def test_many_callers_write_at_once() -> None:
    with running("bouwsoft", Options(records=0)) as caller, ThreadPoolExecutor(12) as pool:
        codes = [f"c{index}" for index in range(120)]
        answers = list(pool.map(lambda code: caller("POST", "/Jobs", columns=f"code='{code}'"), codes))
        ids = [answer.json()["RecordChanges"][0]["id"] for answer in answers]
        assert len(set(ids)) == 120
        assert sorted(record["code"] for record in caller.get("/Jobs").json()["Records"]) == sorted(codes)
