"""A stand-in that is asked to misbehave, or to keep its records, or to invent others."""

from __future__ import annotations

import contextlib
import json
import re
import sqlite3
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace

import httpx2
import pytest

from codegen.diagnostics.finding import BadInput
from codegen.mock_server import app
from codegen.mock_server.options import Failure, Options
from codegen.mock_server.server import MockServer
from codegen.mock_server.sql import Sql
from tests.mock_server.running import running, spec_of


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


def test_latency_delays_each_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[float] = []

    async def sleep(seconds: float) -> None:
        waited.append(seconds)

    monkeypatch.setattr(app, "asyncio", SimpleNamespace(sleep=sleep))
    with running("previsto", Options(records=0, latency=90.0)) as caller:
        assert [caller.get("/assignments").status_code for _ in range(2)] == [200, 200]
    assert waited == [90.0, 90.0]


def test_the_same_seed_invents_the_same_records() -> None:
    def records(seed: int) -> list[str]:
        results = []
        for api in ("bouwsoft", "previsto"):
            stand_in = MockServer(spec_of(api), Options(seed=seed, records=5))
            for table in stand_in.tables.values():
                results.append(json.dumps(stand_in.store.select(table, Sql("")), sort_keys=True))
            stand_in.close()
        return results

    assert records(1) == records(1)
    assert records(1) != records(2)


def test_a_file_keeps_the_records(tmp_path: Path) -> None:
    options = Options(records=3, db=tmp_path / "records.sqlite")
    with running("bouwsoft", options) as caller:
        recordchange = caller("POST", "/Jobs", columns="code='kept'").json()["RecordChanges"][0]
        first = caller.get("/Jobs").json()
    with running("bouwsoft", options) as caller:
        assert caller.get("/Jobs").json() == first
        assert caller.get(f"/Jobs/{recordchange['id']}").json()["Records"] == [recordchange]


def test_a_file_that_is_opened_again_gives_new_records_new_keys(tmp_path: Path) -> None:
    values = []
    for _ in range(2):
        with running("previsto", Options(records=0, db=tmp_path / "records.sqlite")) as caller:
            new = {"contactId": "c", "accountId": "a", "location": [1, 2]}
            values.append(caller.http.post("/assignments", json=new).json()["id"])
            assert len(caller.get("/assignments", contactId="c").json()) == len(values)
    assert len(set(values)) == 2


def test_a_file_that_is_no_database_or_another_spec_is_refused(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("not a database, but long enough to be looked at" * 100)
    MockServer(spec_of("previsto"), Options(db=tmp_path / "other")).close()
    for name in ("text", "other"):
        with pytest.raises(BadInput) as refused:
            MockServer(spec_of("payandbill"), Options(db=tmp_path / name))
        assert refused.value.findings[0].code == "mock-server-db-unusable"


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "theirs"
    with contextlib.closing(sqlite3.connect(file)) as theirs:
        theirs.execute("CREATE TABLE invoices (number)")
    before = file.read_bytes()
    with pytest.raises(BadInput) as refused:
        MockServer(spec_of("previsto"), Options(db=file))
    assert "invoices" in str(refused.value.findings[0].message)
    assert file.read_bytes() == before


def test_a_damaged_database_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "records"
    MockServer(spec_of("previsto"), Options(db=file)).close()
    sound = file.read_bytes()
    file.write_bytes(sound[:4096] + b"\xa5" * (len(sound) - 4096))
    with pytest.raises(BadInput) as refused:
        MockServer(spec_of("previsto"), Options(db=file))
    assert refused.value.findings[0].code == "mock-server-db-unusable"


def test_records_that_cannot_be_reached_are_an_error_in_the_documented_shape(tmp_path: Path) -> None:
    file = tmp_path / "records"
    with running("bouwsoft", Options(records=0, db=file)) as caller:
        caller.stand_in.store.close()
        answer = caller.get("/Jobs")
        assert (answer.status_code, answer.json()["Code"]) == (500, "500")


def test_a_killed_stand_in_leaves_whole_records(tmp_path: Path, root: Path) -> None:
    """Twenty callers write and read a file until the process is killed among them; what was answered is there."""
    file = tmp_path / "records"
    command = [sys.executable, "-m", "codegen.cli.main", "serve", "previsto", "--root", str(root), "--db", str(file)]
    with subprocess.Popen(
        [*command, "--port", "0", "--records", "0", "--no-rate-limit", "--json"], stdout=subprocess.PIPE, text=True
    ) as serving:
        assert serving.stdout is not None
        started = json.loads("".join(iter(serving.stdout.readline, "}\n")) + "}")
        texts: list[str] = []
        with ThreadPoolExecutor(20) as pool:
            callers = [pool.submit(_write_until_it_ends, started["url"], texts) for _ in range(20)]
            while len(texts) < 200 and not any(caller.done() for caller in callers):
                time.sleep(0.02)
            serving.kill()
    stand_in = MockServer(spec_of("previsto"), Options(db=file))
    table = stand_in.tables["assignments"]
    there = {record["id"]: record for record in stand_in.store.select(table, Sql(""))}
    stand_in.close()
    assert len(texts) >= 200
    assert set(texts) <= there.keys()
    assert {len(record["tasks"]) for record in there.values() if record["accountId"] == "mine"} == {3}


def _write_until_it_ends(url: str, texts: list[str]) -> None:
    new = {"contactId": "c", "accountId": "mine", "location": [1, 2], "tasks": [{"description": "x" * 500}] * 3}
    with (
        httpx2.Client(base_url=url, auth=("local-api-key", ""), trust_env=False) as http,
        contextlib.suppress(httpx2.TransportError),
    ):
        while True:
            record = http.post("/assignments", json=new).json()
            assert http.get(f"/assignments/{record['id']}").json() == record
            texts.append(record["id"])


def test_links_of_invented_records_lead_to_records_that_agree() -> None:
    with running("bouwsoft") as caller:
        for assignment in caller.get("/Assignments", limit=500).json()["Records"]:
            if assignment["id"] > 1000 and assignment["title"]:
                (project,) = caller.get(f"/Projects/{assignment['project_id']}").json()["Records"]
                (machine,) = caller.get(f"/Machines/{assignment['machine_id']}").json()["Records"]
                assert project["name"] == assignment["project_name"]
                assert machine["nr"] == assignment["machine_nr"]


def test_invented_records_sound_like_their_names() -> None:
    with running("bouwsoft") as caller:
        address = caller.get("/Addresses/1001").json()["Records"][0]
        assert re.fullmatch(r"[a-z]+\d+@example\.test", address["email"])
        assert re.fullmatch(r"BE 0\d{3}\.\d{3}\.\d{3}", address["vatnr"])
        assert caller.get("/VATCodes/1001").json()["Records"][0]["percent"] in (0, 6, 12, 21)
    with running("previsto") as caller:
        records = caller.get("/assignments", size=100).json()
        assert {record["contactId"].partition("-")[0] for record in records} == {"cont"}
        assert len({record["contactId"] for record in records}) < len(records)


def test_many_callers_write_at_once() -> None:
    with running("bouwsoft", Options(records=0)) as caller, ThreadPoolExecutor(12) as pool:
        codes = [f"c{index}" for index in range(120)]
        answers = list(pool.map(lambda code: caller("POST", "/Jobs", columns=f"code='{code}'"), codes))
        ids = [answer.json()["RecordChanges"][0]["id"] for answer in answers]
        assert len(set(ids)) == 120
        assert sorted(record["code"] for record in caller.get("/Jobs").json()["Records"]) == sorted(codes)
