"""The programs in examples/client run against servers written from the documentation, and type checkers accept them."""

from __future__ import annotations

import datetime as dt
import importlib.util
import json
import sqlite3
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.client.desk import Desk, OpenDesk
from tests.client.documented import answer_of
from tests.client.test_batches import result, rows_of
from tests.pyright import pyright

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = ROOT / "examples" / "client"


def program(name: str) -> ModuleType:
    """Import one of the programs."""
    where = importlib.util.spec_from_file_location(name, PROGRAMS / f"{name}.py")
    assert where is not None
    assert where.loader is not None
    module = importlib.util.module_from_spec(where)
    where.loader.exec_module(module)
    return module


def waiting(place: Desk) -> Any:
    """Return a synchronous client: the programs are such."""
    if place.asynchronous:
        pytest.skip("the programs use the synchronous client")
    return place.client()


def test_a_thousand_addresses_go_into_sqlite(at: OpenDesk) -> None:
    def change(data: Any) -> Any:
        data["Records"] = [
            {"id": record["id"], "name": f"Name {record['id']}", "city": None} for record in data["Records"]
        ]
        return data

    place = at("bouwsoft", records=1000, most=100, change=change)
    api = waiting(place)
    with sqlite3.connect(":memory:") as database:
        for _ in range(2):
            assert program("addresses_to_sqlite").copy_addresses(api, database) == 1000
        assert database.execute("select * from addresses where id = 1000").fetchall() == [(1000, "Name 1000", None)]


def test_an_assignment_is_created_read_and_changed(at: OpenDesk, capsys: pytest.CaptureFixture[str]) -> None:
    place = at("previsto", records=0)
    api = waiting(place)
    values = {"id": "a999", "contactId": "c", "accountId": "w", "location": [16, 56.7]}
    place.server.quirks.answers = [answer_of(values, 201), answer_of(values)]
    changed = program("create_read_change").create_read_change(api, "c", "w")
    assert json.loads(place.server.calls("PUT")[0].body) == {"action": "Completed", "location": [16, 56.7]}
    assert capsys.readouterr().out == "A999 completed False\n"
    assert changed.action == "Completed"


def test_fifty_assignments_with_three_bad_rows_are_reported_with_their_input(at: OpenDesk) -> None:
    place = at("payandbill")
    api = waiting(place)
    bad = {3: result("Error", messages=[{"message": "No person"}]), 7: result("OK", errorCount=1), 40: result("error")}
    place.server.quirks.answers = [answer_of({"results": [bad.get(number, result()) for number in range(50)]})]
    lines = list(program("import_assignments").import_all(api, rows_of(place, 50)))
    assert [line.partition(":")[0] for line in lines] == ["row 3, x", "row 7, x", "row 40, x"]
    assert "No person" in lines[0]


def test_the_assignments_of_last_week_are_asked_for_in_order(at: OpenDesk) -> None:
    place = at("bouwsoft", records=3)
    lines = list(program("last_week").last_week(waiting(place), dt.date(2026, 5, 11)))
    assert lines == ["2026-05-07 Job 1", "2026-05-07 Job 2", "2026-05-07 Job 3"]
    query = place.server.queries()[0]
    assert ("2026-05-04" in query["filter"], "2026-05-11" in query["filter"], query["sort"]) == (True, True, "date")


def test_a_csv_is_checked_row_by_row(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "generated" / "bouwsoft" / "validators"))
    lines = ["name,nmae,city", "Elm,,Ghent", ",Oak,Ghent"]
    assert program("check_csv").problems(lines) == [
        "row 2: unknown @ $.nmae: no such field; did you mean 'name'?",
        "row 2: required @ $.name: must be sent",
    ]


@pytest.mark.slow
def test_type_checkers_accept_the_programs_without_a_cast(tmp_path: Path) -> None:
    packages = [ROOT / "generated" / api / "python" / "src" for api in ("bouwsoft", "payandbill", "previsto")]
    packages.append(ROOT / "generated" / "bouwsoft" / "validators")
    files = [str(path) for path in sorted(PROGRAMS.glob("*.py"))]
    assert not [path for path in files if "cast(" in Path(path).read_text("utf-8")]
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", f"--cache-dir={tmp_path}", *files],
        capture_output=True, text=True, check=False, cwd=tmp_path,
        env={"MYPYPATH": ":".join(map(str, packages)), "PATH": ""},
    )  # fmt: skip
    assert checked.returncode == 0, checked.stdout
    settings = {"typeCheckingMode": "strict", "include": files, "extraPaths": [str(path) for path in packages]}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    command = [*pyright(), "-p", str(tmp_path), "--pythonpath", sys.executable]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
