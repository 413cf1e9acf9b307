"""Lists of an API with a filter language: filters, sorting, columns, and the ways through a list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx2
import msgspec
import pytest

from codegen.mock_server.filtering.lexer import tokens
from codegen.mock_server.options import Options
from tests.mock_server.conforming import conforms
from tests.mock_server.running import Caller, running, spec_of
from tests.steps import assert_steps_grow_with

BASE = "/api/v1"


@pytest.fixture(scope="module")
def yard(bouwsoft: Caller) -> Caller:
    """Fill the stand-in with eight addresses and their contacts that the tests know."""
    for index, (name, city) in enumerate(
        [("Anna", "Gent"), ("Bert", "Gent"), ("Anna", "Leuven"), ("O''Hara", "Ieper")]
    ):
        written = f"name='{name}',city='{city}',clientnr={9000 + index},gln='yard',vatregistered={index % 2 == 1!s}"
        written += f",addressline2='Île {index}'"
        assert bouwsoft("POST", "/Addresses", columns=written).status_code == 201
    return bouwsoft


def listed(caller: Caller, path: str, **query: Any) -> httpx2.Response:
    answer = conforms("bouwsoft", BASE, caller.get(path, **query))
    assert answer.status_code == 200, answer.text
    return answer


def clients(caller: Caller, condition: str, **query: Any) -> list[int]:
    """Which of the yard's addresses fit, by their number, from 0."""
    results = listed(caller, "/Addresses", filter=f"gln eq 'yard' and ({condition})", columns="clientnr", **query)
    return [record["clientnr"] - 9000 for record in results.json()["Records"]]


@pytest.mark.parametrize(
    ("condition", "fitting"),
    [
        ("clientnr eq 9001", [1]),
        ("clientnr ne 9001", [0, 2, 3]),
        ("clientnr gt 9001", [2, 3]),
        ("clientnr ge 9001", [1, 2, 3]),
        ("clientnr lt 9001", [0]),
        ("clientnr le 9001", [0, 1]),
        ("name has 'nn'", [0, 2]),
        ("name HAS 'NN'", [0, 2]),
        ("name has not 'nn'", [1, 3]),
        ("name eq 'O''Hara'", [3]),
        ("vatregistered eq true", [1, 3]),
        ("vatregistered ne TRUE", [0, 2]),
        ("name eq 'Anna' and city eq 'Gent'", [0]),
        ("name eq 'Anna' or city eq 'Gent'", [0, 1, 2]),
        ("name eq 'Bert' or name eq 'Anna' and city eq 'Leuven'", [1, 2]),
        ("(name eq 'Bert' or name eq 'Anna') and city eq 'Leuven'", [2]),
        ("((clientnr eq 9003))", [3]),
        ("prospect_datefirstaction eq NULL", [0, 1, 2, 3]),
        ("prospect_datefirstaction ne null", []),
        ("date_created ge '2020-01-01'", [0, 1, 2, 3]),
        ("ts_lastupdate lt '2020-01-01 00:00:00'", []),
        ("9002", [2]),
        ("'ieper'", [3]),
        ("name eq ''' or 1=1 --'", []),
        ("addressline2 has 'ÎLE 0'", [0]),
        ("date_created ge '2020-02-29'", [0, 1, 2, 3]),
        ("ts_lastupdate gt '2020-01-01T08:30'", [0, 1, 2, 3]),
        ("name has '%'", []),
    ],
)
def test_a_filter_chooses_the_records_that_fit(yard: Caller, condition: str, fitting: list[int]) -> None:
    assert clients(yard, condition, sort="clientnr") == fitting


def test_a_bare_value_alone_is_sought_in_every_field_of_its_type(yard: Caller) -> None:
    records = listed(yard, "/Addresses", filter="9002").json()["Records"]
    assert [record["city"] for record in records] == ["Leuven"]


@pytest.mark.parametrize("words", ["(" * 60 + "id eq 1" + ")" * 60, " or ".join(["id eq 1"] * 400), "", "id eq", "id"])
def test_a_filter_beyond_all_reason_is_refused(yard: Caller, words: str) -> None:
    answer = conforms("bouwsoft", BASE, yard.get("/Addresses", filter=words))
    assert answer.status_code == 400
    assert answer.json()["Code"] == "400"


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("date_created eq '2026-02-31'", "'2026-02-31' is not a date"),
        ("date_created eq '2026-2-1'", "'2026-2-1' is not a date"),
        ("ts_lastupdate gt '2026-02-28 25:00:00'", "'2026-02-28 25:00:00' is not a date"),
        ("ts_lastupdate gt '0000-01-01'", "'0000-01-01' is not a date"),
    ],
)
def test_a_day_that_no_calendar_has_is_no_date(yard: Caller, words: str, shown: str) -> None:
    assert conforms("bouwsoft", BASE, yard.get("/Addresses", filter=words)).json()["Description"] == shown


HOSTILE: dict[str, Callable[[int], str]] = {
    "blanks at the end": lambda count: "id eq 1" + " " * count,
    "blanks inside": lambda count: "id" + " " * count + "eq 1",
    "a text": lambda count: "'" + "a" * count + "'",
}


@pytest.mark.parametrize("text_of", HOSTILE.values(), ids=HOSTILE)
def test_a_long_filter_takes_no_more_steps_than_it_is_long(yard: Caller, text_of: Callable[[int], str]) -> None:
    assert listed(yard, "/Addresses", filter=text_of(50_000)).json()["Records"] == []
    assert_steps_grow_with(text_of, read_filter, 500)


def read_filter(words: str) -> None:
    form = spec_of("bouwsoft").conventions.filter
    assert form is not None
    tokens(words, form)


@pytest.mark.parametrize("query", ["sort", "columns"])
def test_more_names_than_any_record_has_are_refused(bouwsoft: Caller, query: str) -> None:
    """Of a resource without a field table, so that each of them might be one; a cursor makes it the harder."""
    names = {query: "|".join(f"f{index}" for index in range(600))}
    answer = conforms("bouwsoft", BASE, bouwsoft.get("/Projects", nextid=1001, **names))
    assert (answer.status_code, answer.json()["Code"]) == (400, "400")


@pytest.mark.parametrize(
    ("sort", "order"),
    [("name|clientnr", [0, 2, 1, 3]), ("-name|-clientnr", [3, 1, 2, 0]), ("city|-clientnr", [1, 0, 3, 2])],
)
def test_records_come_in_the_order_asked_for(yard: Caller, sort: str, order: list[int]) -> None:
    assert clients(yard, "id gt 0", sort=sort) == order


@pytest.mark.parametrize(
    "written",
    ["columns=id|name", "columns=id%7Cname", "columns=id&columns=name"],
    ids=["a bar", "an encoded bar", "repeated"],
)
def test_names_in_a_list_are_taken_in_every_spelling(yard: Caller, written: str) -> None:
    answer = conforms("bouwsoft", BASE, yard.http.get(f"/Addresses?limit=1&{written}"))
    assert [list(record) for record in answer.json()["Records"]] == [["id", "name"]]


@pytest.mark.parametrize("sort", [None, "name", "-city|name", "-prospect_datefirstaction"])
def test_pages_by_cursor_meet_every_record_once(yard: Caller, sort: str | None) -> None:
    asked: dict[str, Any] = {"columns": "id", "limit": 7} | ({"sort": sort} if sort else {})
    whole = listed(yard, "/Addresses", **(asked | {"limit": 500})).json()["Records"]
    seen, cursor, starts = [], {}, []
    while True:
        body = listed(yard, "/Addresses", **asked, **cursor).json()
        seen += body["Records"]
        starts.append(int(body["Content-Range"].partition("-")[0]))
        if "NextId" not in body:
            break
        cursor = {"nextid": body["NextId"]}
    assert seen == whole
    assert starts == list(range(0, len(whole), 7))


def test_pages_by_offset_meet_every_record_once(yard: Caller) -> None:
    whole = listed(yard, "/Addresses", columns="id", limit=500).json()
    ids = [record["id"] for record in whole["Records"]]
    assert whole["Content-Range"] == f"0-{len(ids) - 1}/{len(ids)}"
    parts = [
        listed(yard, "/Addresses", columns="id", limit=5, offset=at).json()["Records"] for at in range(0, len(ids), 5)
    ]
    assert [record["id"] for part in parts for record in part] == ids
    assert listed(yard, "/Addresses", offset=10_000).json()["Records"] == []


def test_equal_rows_come_once_where_that_is_asked(yard: Caller) -> None:
    asked = {"filter": "gln eq 'yard'", "columns": "name", "sort": "-name"}
    rows = [record["name"] for record in listed(yard, "/Addresses", **asked, distinct="true").json()["Records"]]
    assert rows == ["O'Hara", "Bert", "Anna"]
    assert len(listed(yard, "/Addresses", **asked, distinct="false").json()["Records"]) == 4
    assert yard.get("/Addresses", distinct="perhaps").status_code == 400


def test_a_list_has_at_most_the_documented_number_of_records_by_default() -> None:
    spec = spec_of("bouwsoft")
    jobs = {key: operation for key, operation in spec.operations.items() if operation.resource == "Jobs"}
    with running(msgspec.structs.replace(spec, operations=jobs), Options(records=230)) as caller:
        body = caller.get("/Jobs", columns="id").json()
        assert (len(body["Records"]), body["Content-Range"]) == (200, "0-199/230")


def test_a_resource_without_a_field_table_takes_any_name(bouwsoft: Caller) -> None:
    result = conforms("bouwsoft", BASE, bouwsoft("POST", "/MachineLists", columns="pnr=201500576,name='Loods'"))
    assert result.json()["RecordChanges"][0] | {"id": 0} == {"id": 0, "pnr": 201500576, "name": "Loods"}
    results = listed(
        bouwsoft, "/MachineLists", filter="pnr gt 201500575 and name has 'loods'", sort="-name", columns="name"
    )
    assert results.json()["Records"] == [{"name": "Loods"}]
