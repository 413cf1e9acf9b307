"""Filters, sorts and columns by fields, from the expression to the records, sync and async, against the stand-ins."""

from __future__ import annotations

import importlib
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from codegen.mock_server.options import Options
from tests.mock_server.running import Caller, running
from tests.pyright import pyright
from tests.targets.python.calling import LOGIN
from tests.targets.python.calling import client as yard_client
from tests.targets.python.calling import run as yard_run
from tests.targets.python.local_server import LocalServer
from tests.targets.python.packages import run_python
from tests.targets.python.stand_ins import client, import_clients, walked

UNSET = importlib.import_module("client_runtime.unset").UNSET


@pytest.fixture(scope="module", autouse=True)
def _clients(tmp_path_factory: pytest.TempPathFactory) -> None:
    import_clients(tmp_path_factory.mktemp("clients"), "bouwsoft", "previsto")


@pytest.fixture(scope="module")
def bouwsoft() -> Iterator[Caller]:
    with running("bouwsoft", Options(records=60)) as stand_in:
        yield stand_in


@pytest.fixture(scope="module")
def previsto() -> Iterator[Caller]:
    with running("previsto", Options(records=30, rate_limited=False)) as stand_in:
        yield stand_in


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def asynchronous(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


def fields(package: str, name: str = "assignment") -> Any:
    return getattr(importlib.import_module(f"{package}.fields"), name)


def listed(stand_in: Caller, package: str, asynchronous: bool, *filters: Any, **more: Any) -> list[Any]:
    api = client(stand_in, package, asynchronous=asynchronous)
    return list(walked(api, lambda api: api.assignments.list(*filters, **more), asynchronous=asynchronous))


def _middle(records: list[Any], name: str) -> Any:
    """Return a value with some records on both sides of it."""
    results = sorted(getattr(record, name) for record in records if getattr(record, name))
    return results[len(results) // 2]


CONDITIONS: dict[str, tuple[str, Callable[[Any, Any], Any], Callable[[Any, Any], bool]]] = {
    "greater": ("id", lambda field, value: field > value, lambda kept, value: kept > value),
    "less or equal": ("id", lambda field, value: field <= value, lambda kept, value: kept <= value),
    "equal": ("title", lambda field, value: field == value, lambda kept, value: kept == value),
    "not equal": ("title", lambda field, value: field != value, lambda kept, value: kept != value),
    "contains": (
        "title", lambda field, value: field.contains(value[:2]), lambda kept, value: value[:2].lower() in kept.lower()
    ),
    "contains not": (
        "title",
        lambda field, value: ~field.contains(value[:2]),
        lambda kept, value: value[:2].lower() not in kept.lower(),
    ),
    "one of": ("id", lambda field, value: field.one_of(value, -5), lambda kept, value: kept == value),
    "date": ("date", lambda field, value: field >= value, lambda kept, value: kept >= value),
    "moment": ("ts_lastupdate", lambda field, value: field < value, lambda kept, value: kept < value),
    "truth": ("planned", lambda field, _: field == True, lambda kept, _: kept),  # noqa: E712 - a field's value
    "null": ("dateplanned", lambda field, _: field == None, lambda kept, _: kept in ("", None)),  # noqa: E711 - null
    "not null": ("dateplanned", lambda field, _: field != None, lambda kept, _: kept not in ("", None)),  # noqa: E711
    "either, and both": (
        "id",
        lambda field, value: ((field < value) | (field > value)) & ~(field == value - 1),
        lambda kept, value: kept not in (value, value - 1),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CONDITIONS)
def test_a_condition_gives_the_records_that_fulfil_it_and_no_others(
    bouwsoft: Caller, asynchronous: bool, name: str
) -> None:
    wire, condition, holds = CONDITIONS[name]
    everything = listed(bouwsoft, "bouwsoft", asynchronous)
    value = _middle(everything, wire)
    results = listed(bouwsoft, "bouwsoft", asynchronous, condition(getattr(fields("bouwsoft"), wire), value))
    expected = [record.id for record in everything if holds(getattr(record, wire), value)]
    assert sorted(record.id for record in results) == sorted(expected)
    assert 0 < len(expected) < len(everything)


def test_a_text_with_quotes_is_found_as_it_is(bouwsoft: Caller, asynchronous: bool) -> None:
    title = "L'été ) or id gt 0 and title eq 'x"
    api = client(bouwsoft, "bouwsoft", asynchronous=asynchronous)
    value = walked(
        api,
        lambda api: api.assignments.create(title=title, address_id=1, maintenancesheet_id=1, extra={}, validate=False),
        asynchronous=asynchronous,
    )
    results = listed(bouwsoft, "bouwsoft", asynchronous, fields("bouwsoft").title == title)
    assert value.id in [record.id for record in results]
    assert {record.title for record in results} == {title}


def test_several_conditions_a_raw_text_and_the_keyword_must_all_hold(bouwsoft: Caller, asynchronous: bool) -> None:
    field = fields("bouwsoft")
    ids = sorted(record.id for record in listed(bouwsoft, "bouwsoft", asynchronous))
    text = f"id lt {ids[5]} or id eq {ids[7]}"
    results = listed(bouwsoft, "bouwsoft", asynchronous, field.id > ids[1], text, filter=field.id != ids[3])
    assert sorted(record.id for record in results) == [ids[2], ids[4], ids[7]]


def test_a_value_is_sought_anywhere(bouwsoft: Caller, asynchronous: bool) -> None:
    title = _middle(listed(bouwsoft, "bouwsoft", asynchronous), "title")
    results = listed(bouwsoft, "bouwsoft", asynchronous, fields("bouwsoft", "anywhere")(title))
    assert title in [record.title for record in results]


def test_records_come_in_the_order_of_their_fields(bouwsoft: Caller, asynchronous: bool) -> None:
    field = fields("bouwsoft")
    for order in ([field.planned, -field.id], "planned|-id", [field.planned, "-id"]):
        results = listed(bouwsoft, "bouwsoft", asynchronous, sort=order, limit=7)
        assert [record.id for record in results] == [
            record.id for record in sorted(results, key=lambda record: (record.planned, -record.id))
        ]


def test_an_empty_order_is_none(bouwsoft: Caller, asynchronous: bool) -> None:
    results = listed(bouwsoft, "bouwsoft", asynchronous, sort=[])
    assert results == listed(bouwsoft, "bouwsoft", asynchronous)
    assert results


def test_columns_give_partial_records_whose_other_fields_are_absent(bouwsoft: Caller, asynchronous: bool) -> None:
    field = fields("bouwsoft")
    for columns in ([field.id, field.dateplanned], "id|dateplanned", [field.id, "dateplanned"]):
        results = listed(bouwsoft, "bouwsoft", asynchronous, columns=columns)
        assert all("id" in record and "dateplanned" in record for record in results)
        assert not any("title" in record or "planned" in record or record.extra for record in results)
    api = client(bouwsoft, "bouwsoft", asynchronous=asynchronous)
    key = results[0].id
    value = walked(api, lambda api: api.assignments.get(key, columns=field.title), asynchronous=asynchronous)
    assert ("title" in value, "date" in value) == (True, False)


def test_records_that_nobody_described_are_chosen_by_any_name(bouwsoft: Caller, asynchronous: bool) -> None:
    project, field = fields("bouwsoft", "project"), fields("bouwsoft", "field")
    seen: list[Any] = []
    api = client(bouwsoft, "bouwsoft", asynchronous=asynchronous, before=seen.append)
    walked(
        api,
        lambda api: api.projects.list(
            project.pnr > 201500575,
            field("name").contains("e"),
            sort=[project.zipcode, -project.name],
            columns=[project.pnr, project.name],
        ),
        asynchronous=asynchronous,
    )
    assert unquote(seen[-1].url).endswith(
        "/Projects?columns=pnr|name&filter=pnr gt 201500575 and name has 'e'&sort=zipcode|-name"
    )


def test_the_call_carries_the_text_of_the_condition(
    packages: dict[str, Path], server: LocalServer, asynchronous: bool
) -> None:
    job = fields("yard", "job")
    server.answer(LOGIN)
    server.answer({"Records": []})
    api = yard_client("yard", server, asynchronous=asynchronous)
    argument = (job.nr > 5, job.title.contains("a b") | (job.nr == 4))
    yard_run(
        api,
        lambda api: api.jobs.list(*argument, sort=-job.class_, columns=[job.from_, job.ef_boiler_1step_bool]),
        asynchronous=asynchronous,
    )
    assert server.requests[-1].target == (
        "/api/Jobs?columns=from%7Cef_Boiler.1step.Bool&filter=nr%20gt%205%20and%20%28title%20has%20%27a%20b%27%20or"
        "%20nr%20eq%204%29&sort=-class"
    )


@pytest.mark.parametrize("how", ["expression", "keyword", "text"])
def test_where_only_equality_is_known_fields_are_parameters(previsto: Caller, asynchronous: bool, how: str) -> None:
    everything = listed(previsto, "previsto", asynchronous)
    contact = everything[0].contact_id
    argument: dict[str, tuple[list[Any], dict[str, Any]]] = {
        "expression": ([fields("previsto").contact_id == contact], {}),
        "keyword": ([], {"contact_id": contact}),
        "text": ([f"contactId={contact}"], {}),
    }
    filters, more = argument[how]
    results = listed(previsto, "previsto", asynchronous, *filters, **more)
    assert [record.id for record in results] == [record.id for record in everything if record.contact_id == contact]
    assert 0 < len(results) < len(everything)


def test_a_sort_that_only_the_conventions_know_is_an_argument_of_the_list(previsto: Caller, asynchronous: bool) -> None:
    field = fields("previsto")
    ids = sorted(record.id for record in listed(previsto, "previsto", asynchronous))
    assert [record.id for record in listed(previsto, "previsto", asynchronous, sort=field.id, size=7)] == ids
    for order in (-field.id, [-field.id], "id,desc"):
        assert [record.id for record in listed(previsto, "previsto", asynchronous, sort=order)] == ids[::-1]


@pytest.mark.parametrize("argument", ["sort", "columns"])
def test_what_is_no_field_is_told_by_the_argument_it_came_in(
    bouwsoft: Caller, asynchronous: bool, argument: str
) -> None:
    with pytest.raises(TypeError, match=f"^{argument}: a field or a list of fields was expected, not None"):
        listed(bouwsoft, "bouwsoft", asynchronous, **{argument: None})


def test_an_operator_that_the_type_does_not_take_is_told_before_anything_is_sent() -> None:
    with pytest.raises(TypeError, match=r"planned: > does not go with a field of type boolean; the API allows ==, !="):
        fields("bouwsoft").planned > True  # noqa: B015 - it raises
    with pytest.raises(TypeError, match=r"contactId: != does not go with a field of type string; the API allows =="):
        fields("previsto").contact_id != "x"  # noqa: B015 - it raises
    with pytest.raises(TypeError, match="date: this field of type date cannot be compared with None"):
        fields("bouwsoft").date == None  # noqa: B015, E711 - it raises
    with pytest.raises(AttributeError, match="date is a field, and fields have no 'year'"):
        fields("bouwsoft").date.year  # noqa: B018 - it raises
    with pytest.raises(AttributeError, match="tittle"):
        fields("bouwsoft").tittle  # noqa: B018 - it raises


def test_the_fields_of_a_model_are_loaded_when_they_are_first_used(packages: dict[str, Path]) -> None:
    code = (
        "import sys, yard.fields\n"
        "print([one for one in sys.modules if one.startswith(('yard.fields.', 'yard._fields', 'msgspec'))])\n"
        "from yard.fields import job\nfrom yard import fields\n"
        "print(fields.job is job, dir(fields), job.nr, sorted({'httpx2', 'yard._open_fields'} & set(sys.modules)))\n"
    )
    assert run_python(code, packages["yard"]).splitlines() == [
        "[]",
        "True ['anywhere', 'field', 'job', 'productstock'] nr []",
    ]


FINE = """
job.nr > 5, ~job.title.contains("x") | (job.nr == 4), "nr eq 4", sort=[job.nr, -job.title], columns=[job.id, "x"]
filter=(job.id == 5) & "raw", sort="a|b", columns=job.id
job.date == dt.date(2026, 1, 1), job.price > 5, job.status.one_of("a", "b"), anywhere("xx"), field("x").contains("y")
"""
WRONG = """
job.done > True
job.id.contains("x")
job.id == "x"
job.title > 5
job.date == None
sort=[5]
columns=[-job.id]
job.nope > 5
visit.order_id == "x"
"""
WRONG_EQUALITY = """
visit.order_id > "x"
visit.order_id != "x"
(visit.order_id == "x") | (visit.id == "y")
visit.tasks == []
"""


@pytest.mark.slow
@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_what_a_field_does_not_take_is_a_type_error(packages: dict[str, Path], tmp_path: Path, checker: str) -> None:
    start = (
        "import datetime as dt\nfrom yard import Yard\nfrom yard.fields import anywhere, field, job, productstock\n"
        "from planner import Planner\nfrom planner.fields import visit\n"
        "api, plan = Yard(client_nr=1, refresh_token='x'), Planner(api_key='x')\n"
        "api.productstock.list(productstock.nr > 5)\n"
        "plan.visits.list(visit.order_id == 'x', 'a=b', sort=-visit.created_date, action='None')\n"
    )
    fine = [f"api.jobs.list({line})" for line in FINE.strip().splitlines()]
    wrong = [f"api.jobs.list({line})" for line in WRONG.strip().splitlines()]
    wrong += [f"plan.visits.list({line})" for line in WRONG_EQUALITY.strip().splitlines()]
    lines = [*start.splitlines(), *fine, *wrong]
    program = tmp_path / "program.py"
    program.write_text("\n".join(lines) + "\n", "utf-8")
    shown = _checked(checker, program, [packages["yard"], packages["planner"]])
    results = {int(number) for number in re.findall(r"program\.py:(\d+)(?::\d+)?(?: -|:) error", shown)}
    assert results == set(range(len(lines) - len(wrong) + 1, len(lines) + 1)), shown


def _checked(checker: str, program: Path, sources: list[Path]) -> str:
    """Return what a type checker at its strictest reports for ``program``."""
    if checker == "mypy":
        command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", f"--cache-dir={program.parent}", program]
        environment = {"MYPYPATH": ":".join(map(str, sources)), "PATH": ""}
    else:
        paths = ", ".join(f'"{source}"' for source in sources)
        (program.parent / "pyrightconfig.json").write_text(
            f'{{"include": ["program.py"], "extraPaths": [{paths}], "typeCheckingMode": "strict"}}', "utf-8"
        )
        command = [*pyright(), "-p", str(program.parent), "--pythonpath", sys.executable]
        environment = None
    return subprocess.run(
        [str(word) for word in command],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
        cwd=program.parent,
    ).stdout
