"""Records of an API that is written in JSON: their whole life, lists of them, its errors and its limit."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from typing import Any

import httpx2
import msgspec
import pytest

from codegen.mock_server.options import Options
from codegen.spec.model import Shape
from codegen.spec.types import FieldType
from codegen.targets.openapi.document import document
from tests.mock_server.conforming import conforms
from tests.mock_server.running import Caller, running, spec_of

NEW = {"contactId": "cont-1", "accountId": "acct-1", "location": [10.5, 56.8], "meta": {"order": "7"}}
DOCUMENTED = "asgmt-klJ23j4L23j43"


def call(caller: Caller, method: str, path: str, json: Any = None, **query: Any) -> httpx2.Response:
    return conforms(
        "previsto", "", caller.http.request(method, path, params=query, **({} if json is None else {"json": json}))
    )


def test_a_record_goes_through_its_whole_life(previsto: Caller) -> None:
    response = call(previsto, "POST", "/assignments", NEW)
    assert response.status_code == 200
    record = response.json()
    assert record.items() >= NEW.items()
    assert record["id"].startswith("asgmt-")
    assert "createdDate" in record
    assert "remoteOrderId" not in record
    path = f"/assignments/{record['id']}"
    changed = call(previsto, "PUT", path, {"status": "Invoiced", "remoteOrderId": None})
    assert changed.json() == record | {"status": "Invoiced", "remoteOrderId": None}
    assert call(previsto, "GET", path).json() == changed.json()
    assert (call(previsto, "DELETE", path).content, call(previsto, "GET", path).status_code) == (b"", 404)
    assert call(previsto, "DELETE", path).status_code == 404


def test_the_documented_record_is_there(previsto: Caller) -> None:
    record = call(previsto, "GET", f"/assignments/{DOCUMENTED}").json()
    assert record["plan"] == {
        "executionTime": "2017-05-31T08:05",
        "indicativeDate": "2017-05-29",
        "indicativeDateType": "Optimal",
        "accountIds": [],
    }
    assert record["tasks"][0]["agreementId"] == "agrmt-DOKwO3VLJ6Sy3YxnlWop"


@pytest.mark.parametrize(
    ("sent", "param"),
    [
        ({"contactId": "cont-1", "accountId": "acct-1"}, "location"),
        (NEW | {"status": "Paid"}, "status"),
        (NEW | {"location": [1]}, "location"),
        (NEW | {"location": ["a", "b"]}, "location.0"),
        (NEW | {"plan": {"indicativeDate": "2026-05-07"}}, "plan.executionTime"),
        (NEW | {"plan": {"executionTime": "soon"}}, "plan.executionTime"),
        (NEW | {"tasks": [{"duration": 2}]}, "tasks.0.duration"),
        (NEW | {"meta": {str(index): "x" for index in range(21)}}, "meta"),
        (NEW | {"contactId": None}, "contactId"),
        (NEW | {"colour": "red"}, "colour"),
        (NEW | {"tasks": [{"amount": 2**63}]}, "tasks.0.amount"),
        (NEW | {"tasks": [{"amount": 10**400}]}, "tasks.0.amount"),
        (NEW | {"tasks": [{"unitPrice": 10**400}]}, "tasks.0.unitPrice"),
        (NEW | {"planningDate": "2026-02-31"}, "planningDate"),
        (NEW | {"timestamp": "2026-02-30T08:00"}, "timestamp"),
        (NEW | {"timestamp": "2026-02-28T24:00"}, "timestamp"),
        (NEW | {"plan": {"executionTime": "2025-02-29T08:00"}}, "plan.executionTime"),
    ],
)
def test_a_record_that_breaks_the_table_is_refused_in_the_documented_shape(
    previsto: Caller, sent: dict[str, Any], param: str
) -> None:
    answer = call(previsto, "POST", "/assignments", sent)
    shown = answer.json()
    assert (answer.status_code, shown["type"], shown["param"]) == (400, "invalid_request_error", param)
    assert shown["message"]


@pytest.mark.parametrize("body", [b"{", b"", b"[]", b'"text"', b"\xff", b"[" * 100_000, b'{"contactId": "\\ud800"}'])
def test_a_body_that_is_no_record_is_refused(previsto: Caller, body: bytes) -> None:
    answer = conforms("previsto", "", previsto.http.post("/assignments", content=body))
    assert (answer.status_code, answer.json()["type"]) == (400, "invalid_request_error")


@pytest.mark.parametrize(
    ("meta", "param"),
    [
        ({"k" * 41: "v"}, f"meta.{'k' * 41}"),
        ({"k": "v" * 501}, "meta.k"),
        ({str(index): "v" for index in range(21)}, "meta"),
        ({"k": 7}, "meta.k"),
    ],
)
def test_a_dictionary_keeps_its_documented_limits(bounded: Caller, meta: Any, param: str) -> None:
    longest = {f"{index:040}": "v" * 500 for index in range(20)}
    value = bounded.http.post("/assignments", json=NEW | {"meta": longest}).json()
    assert value["meta"] == longest
    for method, path in (("POST", "/assignments"), ("PUT", f"/assignments/{value['id']}")):
        answer = call(bounded, method, path, NEW | {"meta": meta})
        assert (answer.status_code, answer.json()["param"]) == (400, param)


@pytest.fixture(scope="module")
def bounded() -> Iterator[Caller]:
    """Provide the stand-in of an API whose dictionaries have keys of at most 40 and values of at most 500
    characters.
    """
    spec = spec_of("previsto")
    model = spec.models["Assignment"]
    items = Shape(type=FieldType.STRING, max_length=500, max_key_length=40)
    meta = msgspec.structs.replace(model.fields["meta"], items=items, max_properties=20)
    changed = msgspec.structs.replace(model, fields=model.fields | {"meta": meta})
    spec = msgspec.structs.replace(spec, models=spec.models | {"Assignment": changed})
    with running(spec, Options(rate_limited=False, records=0)) as caller:
        yield caller


def test_pages_meet_every_record_once(previsto: Caller) -> None:
    whole = call(previsto, "GET", "/assignments", size=100).json()
    pages: list[Any] = []
    while page := call(previsto, "GET", "/assignments", size=6, page=len(pages)).json():
        pages.append(page)
    assert [record for page in pages for record in page] == whole
    assert len(call(previsto, "GET", "/assignments").json()) == 20


@pytest.mark.parametrize(
    ("name", "value"), [("size", 0), ("size", 101), ("size", "x"), ("page", -1), ("page", "x"), ("colour", "red")]
)
def test_a_list_refuses_what_it_does_not_take(previsto: Caller, name: str, value: Any) -> None:
    answer = call(previsto, "GET", "/assignments", **{name: value})
    assert (answer.status_code, answer.json()["param"]) == (400, name)


def test_lists_are_filtered_by_equality_and_sorted(previsto: Caller) -> None:
    for action in ("None", "Skipped", "Skipped"):
        call(previsto, "POST", "/assignments", NEW | {"accountId": "acct-listed", "action": action})
    mine = call(previsto, "GET", "/assignments", accountId="acct-listed", sort="action,desc").json()
    assert [record["action"] for record in mine] == ["Skipped", "Skipped", "None"]
    assert len(call(previsto, "GET", "/assignments", accountId="acct-listed", action="Skipped").json()) == 2
    assert call(previsto, "GET", "/assignments", sort="colour").status_code == 400


@pytest.mark.parametrize(
    ("name", "value"), [("status", "Lost"), ("planningDate", "soon"), ("createdDate", "2017"), ("location", "1")]
)
def test_what_no_record_can_have_chooses_none_but_is_refused(previsto: Caller, name: str, value: str) -> None:
    answer = call(previsto, "GET", "/assignments", **{name: value})
    assert (answer.status_code, answer.json()["param"]) == (400, name)


def test_every_parameter_of_the_document_is_one_of_the_stand_in(previsto: Caller) -> None:
    taken = document(spec_of("previsto"))["paths"]["/assignments"]["get"]["parameters"]
    for value in taken:
        if "example" in value:
            assert call(previsto, "GET", "/assignments", **{value["name"]: value["example"]}).status_code == 200, value


@pytest.mark.parametrize(
    "header", [None, "Basic Og==", "Basic ???", "Bearer x", "Basic " + base64.b64encode(b"sk:").decode()]
)
def test_without_the_key_nothing_is_answered(previsto: Caller, header: str | None) -> None:
    answer = conforms(
        "previsto", "", previsto.bare.get("/assignments", headers={"Authorization": header} if header else {})
    )
    assert (answer.status_code, answer.json()["type"]) == (401, "invalid_request_error")
    assert answer.headers["www-authenticate"].startswith("Basic")


def test_past_the_documented_limit_callers_have_to_wait() -> None:
    with running("previsto", Options(records=0)) as caller:
        answers = [caller.get("/assignments") for _ in range(121)]
        assert {answer.status_code for answer in answers[:120]} == {200}
        assert conforms("previsto", "", answers[120]).status_code == 429
        assert 1 <= int(answers[120].headers["retry-after"]) <= 60


def test_what_is_not_there_is_not_found(previsto: Caller) -> None:
    assert previsto.get("/nowhere").status_code == 404
    assert previsto.get("/assignments/a%2Fb").status_code == 404
    assert previsto("PATCH", "/assignments").headers["allow"] == "GET, POST"
