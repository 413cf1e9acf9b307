"""A batch: each row a commit of its own, with a result of its own; both keys, the version, and what is unknown."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx2
import msgspec
import pytest

from codegen.mock_server.batches import imported as rows_imported
from codegen.mock_server.options import Options, State
from codegen.mock_server.sql import TRUE
from tests.mock_server.conforming import conforms
from tests.mock_server.running import Caller, running, spec_of

PATH = "/import/assignments"
ROW = spec_of("payandbill").operations["assignments.import"].request.examples[0].value[0]  # type: ignore[union-attr] - it has a request


def imported(caller: Caller, rows: Any, **query: Any) -> httpx2.Response:
    asked = {"version": 1} | query
    return conforms("payandbill", "/api", caller.http.post(PATH, params=asked, json=rows))


def test_good_and_bad_rows_fare_apart(payandbill: Caller) -> None:
    table = payandbill.stand_in.tables["assignments"]
    before = payandbill.stand_in.store.count(table, TRUE)
    lacking = {name: value for name, value in ROW.items() if name != "DivisionRef"}
    wrong = ROW | {"StartDate": "yesterday", "Rates": [{"PayRate": "much"}]}
    answer = imported(payandbill, [ROW, lacking, ROW, wrong, "no row"])
    assert answer.status_code == 200
    results = answer.json()["results"]
    assert [result["importStatus"] for result in results] == ["OK", "Error", "OK", "Error", "Error"]
    assert [result["errorCount"] for result in results] == [0, 1, 0, 2, 1]
    assert results[1] == {
        "recordIds": [{"field": "EmployerRef", "value": "ER1"}, {"field": "PersonnelRef", "value": "WORKER1"}],
        "importStatus": "Error",
        "errorCount": 1,
        "warningCount": 0,
        "infoCount": 0,
        "messages": [
            {
                "messageType": "Error",
                "message": "Required field missing or empty",
                "fieldName": "DivisionRef",
                "errorID": 1001,
            }
        ],
    }
    shown = [(message["fieldName"], message["fieldValue"]) for message in results[3]["messages"]]
    assert shown == [("StartDate", "yesterday"), ("Rates.0.PayRate", "much")]
    assert payandbill.stand_in.store.count(table, TRUE) == before + 2


def test_a_row_whose_link_leads_nowhere_fails(payandbill: Caller) -> None:
    stand_in = payandbill.stand_in
    rows, models, table = stand_in.spec.conventions.rows, stand_in.spec.models, stand_in.tables["assignments"]
    assert rows is not None
    before = stand_in.store.count(table, TRUE)
    answer = rows_imported([ROW], rows, models["Assignment"], models, table, stand_in.store, lambda _: ["EmployerRef"])
    assert [(messages["fieldName"], messages["fieldValue"]) for messages in answer["results"][0]["messages"]] == [
        ("EmployerRef", "ER1")
    ]
    assert stand_in.store.count(table, TRUE) == before


@pytest.fixture(scope="module")
def strict() -> Iterator[Caller]:
    """Provide the stand-in of an API whose one documented message is about fields that are missing or empty."""
    spec = spec_of("payandbill")
    rows = spec.conventions.rows
    assert rows is not None
    assert rows.message is not None
    message = msgspec.structs.replace(
        rows.message,
        texts=rows.message.texts | {"required_empty": "Required field missing or empty"},
        codes=rows.message.codes | {"required_empty": 1001},
    )
    conventions = msgspec.structs.replace(spec.conventions, rows=msgspec.structs.replace(rows, message=message))
    with running(msgspec.structs.replace(spec, conventions=conventions)) as caller:
        yield caller


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("EmployerRef", "", "Required field missing or empty"),
        ("EmployerRef", None, "Required field missing or empty"),
        ("StartDate", "", "Required field missing or empty"),
        ("ActualEndDate", "", "Required field missing or empty"),
        ("StartDate", "2026-02-31T00:00:00", "A value of type datetime is expected"),
        ("StartDate", "2026-02-28", "A value of type datetime is expected"),
        ("StartDate", "0000-01-01T00:00:00", "A value of type datetime is expected"),
        ("EmployerRef", 7, "A value of type string is expected"),
        ("InvoiceAddressNumber", 1.5, "A value of type integer is expected"),
        ("InvoiceAddressNumber", 10**400, "A value of type integer is expected"),
        ("HolOverrideWeeks", 10**400, "A value of type decimal is expected"),
        ("HolOverrideWeeks", True, "A value of type decimal is expected"),
        ("IsCancelled", 0, "A value of type boolean is expected"),
        ("OnlineOptions", [], "A value of type object is expected"),
        ("Colour", "red", "There is no such field"),
    ],
)
def test_a_row_with_one_bad_field_fails_by_its_name(strict: Caller, name: str, value: Any, shown: str) -> None:
    bad, good = imported(strict, [ROW | {name: value}, ROW]).json()["results"]
    assert (bad["importStatus"], bad["errorCount"], good["importStatus"]) == ("Error", 1, "OK")
    message = bad["messages"][0]
    assert (message["message"], message["fieldName"]) == (shown, name)
    assert message.get("errorID") == (1001 if shown.startswith("Required") else None)


@pytest.mark.parametrize("value", ["", None])
def test_an_optional_field_may_be_empty(strict: Caller, value: Any) -> None:
    (result,) = imported(strict, [ROW | {"JobTitle": value}]).json()["results"]
    assert result["importStatus"] == "OK"


def test_required_fields_that_may_be_null_may_be_null(payandbill: Caller) -> None:
    (result,) = imported(payandbill, [ROW | {"ActualEndDate": None}]).json()["results"]
    assert result["importStatus"] == "OK"
    (result,) = imported(payandbill, [ROW | {"EmployerRef": None}]).json()["results"]
    assert result["messages"][0]["message"] == "Required field missing or empty"


@pytest.mark.parametrize("body", [b"[{]", b"", b"{}", b"[" * 100_000])
def test_a_body_that_is_no_list_is_refused(payandbill: Caller, body: bytes) -> None:
    answer = conforms("payandbill", "/api", payandbill.http.post(PATH, params={"version": 1}, content=body))
    assert answer.status_code == 400
    assert answer.json()["message"]


@pytest.mark.parametrize("query", [{}, {"version": "2"}, {"version": "x"}, {"version": ["1", "1"]}])
def test_the_version_must_be_the_documented_one(payandbill: Caller, query: dict[str, Any]) -> None:
    assert conforms("payandbill", "/api", payandbill.http.post(PATH, params=query, json=[])).status_code == 400


@pytest.mark.parametrize("missing", ["X-Functions-Key", "X-Software-Key"])
def test_both_keys_are_needed(payandbill: Caller, missing: str) -> None:
    headers = {name: value for name, value in payandbill.http.headers.items() if name != missing.lower()}
    for more in ({}, {missing: "wrong"}):
        answer = payandbill.bare.post(PATH, params={"version": 1}, json=[ROW], headers={**headers, **more})
        assert conforms("payandbill", "/api", answer).json() == "API Key is missing or invalid"


@pytest.mark.parametrize("meaning", [1, 2, 3])
def test_each_documented_403_can_be_asked_for(meaning: int) -> None:
    response = spec_of("payandbill").operations["assignments.import"].responses["403"]
    with running("payandbill", Options(state=State(403, meaning))) as caller:
        answer = imported(caller, [ROW])
        assert (answer.status_code, answer.json()) == (403, response.meanings[meaning - 1].raw)


def test_an_unknown_message_type_is_not_implemented(payandbill: Caller) -> None:
    answer = payandbill.http.post("/import/holidays", params={"version": 1}, json=[])
    assert (answer.status_code, answer.json()) == (501, "Message Type is unknown or not implemented")
