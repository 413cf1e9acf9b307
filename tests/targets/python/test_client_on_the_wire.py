"""Generated clients against a real socket: what arrives, byte for byte, and what comes back."""

from __future__ import annotations

import asyncio
import base64
import datetime as dt
import importlib
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.targets.python.calling import CLASSES, CREDENTIALS, LOGIN
from tests.targets.python.local_server import LocalServer

Call = Callable[[Any], Any]


async def _nap(_seconds: float) -> None:
    """No pause at all."""


class Caller:
    """Makes one call with the synchronous or the asynchronous client of a package."""

    def __init__(self, server: LocalServer, asynchronous: bool) -> None:
        self.server = server
        self.asynchronous = asynchronous

    def client(self, package: str, **more: Any) -> Any:
        """Return a client that calls the local server."""
        name = ("Async" if self.asynchronous else "") + CLASSES[package]
        login = {"auth_url": f"{self.server.url}/token"} if package == "yard" else {}
        sleep = _nap if self.asynchronous else lambda _seconds: None
        values = {"base_url": f"{self.server.url}/api/", "sleep": sleep, **login, **more}
        return getattr(importlib.import_module(package), name)(**CREDENTIALS[package], **values)

    def __call__(self, package: str, *calls: Call, **more: Any) -> Any:
        """Return the result of the last of ``calls``, all made with one client."""
        return asyncio.run(self._await(package, calls, more)) if self.asynchronous else self._wait(package, calls, more)

    def _wait(self, package: str, calls: tuple[Call, ...], more: dict[str, Any]) -> Any:
        with self.client(package, **more) as api:
            results = (call(api) for call in calls)
            return [next(value.pages()) if hasattr(value, "pages") else value for value in results][-1]

    async def _await(self, package: str, calls: tuple[Call, ...], more: dict[str, Any]) -> Any:
        async with self.client(package, **more) as api:
            return [await _now(call(api)) for call in calls][-1]


async def _now(result: Any) -> Any:
    """Return what an asynchronous call gives; a list as its only page, as ``next(iter(listing.pages()))`` is without
    async.
    """
    if hasattr(result, "pages"):
        return await anext(result.pages())
    return await result


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def call(request: pytest.FixtureRequest, packages: dict[str, Path], server: LocalServer) -> Caller:
    return Caller(server, request.param)


def test_the_first_call_logs_in_and_the_next_does_not(call: Caller, server: LocalServer) -> None:
    server.answer(LOGIN)
    server.answer({"Records": [{"id": 1}]})
    server.answer({"Records": [{"id": 2}]})
    assert call("yard", lambda api: api.jobs.get(1), lambda api: api.jobs.get(2)).id == 2
    login, first, second = server.requests
    assert (login.method, login.target) == ("GET", "/token")
    assert (login.headers["clientnr"], login.headers["refreshtoken"]) == ("12", "EXAMPLE-REFRESH-TOKEN")
    assert "accesstoken" not in login.headers
    assert [item.target for item in (first, second)] == ["/api/Jobs/1", "/api/Jobs/2"]
    assert (second.headers["accesstoken"], second.headers["clientnr"]) == ("EXAMPLE-ACCESS-TOKEN", "12")
    assert "refreshtoken" not in second.headers


def test_a_token_past_its_end_serves_until_it_is_refused(call: Caller, server: LocalServer) -> None:
    """It had ended when it came, so one of the clocks is wrong."""
    server.answer({**LOGIN, "ValidUntil": "2020-01-01T00:00Z"})
    server.answer({"Records": [{"id": 1}]})
    server.answer({}, 401)
    server.answer({**LOGIN, "AccessToken": "EXAMPLE-SECOND-TOKEN"})
    server.answer({"Records": [{"id": 2}]})
    call("yard", lambda api: api.jobs.get(1), lambda api: api.jobs.get(2))
    targets = [request.target for request in server.requests]
    assert targets == ["/token", "/api/Jobs/1", "/api/Jobs/2", "/token", "/api/Jobs/2"]
    assert server.requests[-1].headers["accesstoken"] == "EXAMPLE-SECOND-TOKEN"


def test_the_login_cannot_lead_outside_the_api(call: Caller, server: LocalServer) -> None:
    server.answer({**LOGIN, "ServerName": "evil.test"})
    errors = importlib.import_module("yard.errors")
    with pytest.raises(errors.LoginError, match=r"evil\.test"):
        call("yard", lambda api: api.jobs.get(1), base_url=None)
    assert len(server.requests) == 1


def test_a_write_goes_as_assignments_encoded_once(call: Caller, server: LocalServer) -> None:
    server.answer(LOGIN)
    server.answer({"RecordChanges": [{"id": 9, "price": 12.35}]}, 201)
    job = call(
        "yard",
        lambda api: api.jobs.create(
            title="50% + it's 'é' & #1",
            site_id=4,
            date=dt.date(2026, 5, 7),
            due="",
            starts=dt.time(8, 30),
            price=Decimal("12.350"),
            quantity=0.5,
            done=True,
            from_="a\nb",
            class_="",
            ef_boiler_1step_bool=False,
            extra={"new": 1},
            validate=False,
        ),
    )
    assert (job.id, job.price) == (9, Decimal("12.35"))
    arrived = server.requests[-1]
    assert (arrived.method, arrived.body) == ("POST", b"")
    assert arrived.target == (
        "/api/Jobs?columns=title%3D%2750%25%20%2B%20it%27%27s%20%27%27%C3%A9%27%27%20%26%20%231%27"
        "%2Cdate%3D%272026-05-07%27%2Cdue%3D%27%27%2Cstarts%3D%2708%3A30%27%2Cprice%3D12.350%2Cquantity%3D0.5"
        "%2Cdone%3Dtrue%2Cfrom%3D%27a%0Ab%27%2Cclass%3D%27%27%2Cef_Boiler.1step.Bool%3Dfalse%2Csite_id%3D4%2Cnew%3D1"
    )


def test_a_list_sends_its_parameters_and_gives_a_page(call: Caller, server: LocalServer) -> None:
    server.answer(LOGIN)
    server.answer({"Content-Range": "0-1/3835", "NextId": "77", "Records": [{"id": 1}, {"id": 2, "status": "New"}]})
    page = call("yard", lambda api: api.jobs.list(columns=["id", "status"], filter="nr gt 5", limit=2, distinct=True))
    assert [job.id for job in page] == [1, 2]
    assert (page[1].status, page.next, page.total) == ("New", "77", 3835)
    assert server.requests[-1].target == "/api/Jobs?columns=id%7Cstatus&filter=nr%20gt%205&limit=2&distinct=true"


def test_calls_known_by_name_alone_take_and_give_plain_records(call: Caller, server: LocalServer) -> None:
    server.answer(LOGIN)
    server.answer({"Records": [{"stock": 1.5}]})
    server.answer({"anything": [1]})
    value = call(
        "yard",
        lambda api: api.productstock.list(),
        lambda api: api.product_stock.update(3, record={"stock": 1.5, "place": "A"}),
    )
    assert value == {"anything": [1]}
    assert [request.target for request in server.requests[1:]] == [
        "/api/Productstock", "/api/ProductStock/3?columns=stock%3D1.5%2Cplace%3D%27A%27",
    ]  # fmt: skip


def test_deleting_answers_nothing(call: Caller, server: LocalServer) -> None:
    server.answer(LOGIN)
    server.answer(None, 204)
    assert call("yard", lambda api: api.jobs.delete(5)) is None
    assert (server.requests[-1].method, server.requests[-1].target) == ("DELETE", "/api/Jobs/5")


def test_a_documented_error_is_an_exception_of_its_own(call: Caller, server: LocalServer) -> None:
    server.answer(LOGIN)
    server.answer(
        {"Code": "400", "Message": "Bad Request", "Description": "Column not found: nme"}, 400, X_Request_Id="r-7"
    )
    errors = importlib.import_module("yard.errors")
    with pytest.raises(errors.BadRequestError) as refused:
        call("yard", lambda api: api.jobs.list(columns=["nme"]))
    error = refused.value
    assert isinstance(error, errors.StatusError)
    assert (error.status, error.code, error.message) == (400, "400", "Bad Request")
    assert (error.field, error.reason.about, error.request_id) == ("nme", "columns", "r-7")
    assert error.request.url == f"{server.url}/api/Jobs?columns=nme"
    assert "EXAMPLE" not in str(error) + repr(error) + repr(vars(error))


def test_both_keys_and_a_nested_body_without_unset_fields(call: Caller, server: LocalServer) -> None:
    models = importlib.import_module("import_desk.models")
    server.answer({"results": [{"importStatus": "OK", "errorCount": 0, "messages": []}]})
    contract = models.Contract(
        reference="C1",
        start_date=dt.datetime(2019, 1, 1),
        end_date=None,
        lines=[models.ContractLine(code="BAS", pay_rate=Decimal("10.0"))],
    )
    answer = call("import_desk", lambda api: api.contracts.import_(records=[contract]))
    assert answer.results[0].import_status == "OK"
    [arrived] = server.requests
    assert (arrived.method, arrived.target) == ("POST", "/api/import/contracts?version=1")
    assert arrived.headers["content-type"] == "application/json"
    assert (arrived.headers["x-functions-key"], arrived.headers["x-software-key"]) == ("EXAMPLE-KEY-1", "EXAMPLE-KEY-2")
    assert arrived.body == (
        b'[{"Reference":"C1","StartDate":"2019-01-01T00:00:00","EndDate":null,"Lines":[{"Code":"BAS","PayRate":10.0}]}]'
    )


def test_basic_authentication_json_bodies_and_bare_lists(call: Caller, server: LocalServer) -> None:
    models = importlib.import_module("planner.models")
    server.answer({"id": "v1", "plan": {"executionTime": "2026-05-07T08:30"}, "meta": {"a": None}})
    server.answer([{"id": "v1"}, {"id": "v2"}])
    moment = dt.datetime(2026, 5, 7, 8, 30, tzinfo=dt.UTC)
    page = call(
        "planner",
        lambda api: api.visits.update(
            "a/b", created_date=moment, tasks=[models.Task(duration=5, extra_=[1])], order_id=None, meta={"k": "v"}
        ),
        lambda api: api.visits.list(page=0, size=2),
    )
    assert [visit.id for visit in page] == ["v1", "v2"]
    update, listing = server.requests
    assert (update.method, update.target, listing.target) == ("PUT", "/api/visits/a%2Fb", "/api/visits?page=0&size=2")
    assert update.headers["authorization"] == "Basic " + base64.b64encode(b"EXAMPLE-KEY:").decode()
    assert update.body == (
        b'{"createdDate":"2026-05-07T08:30:00.000Z","meta":{"k":"v"},"orderId":null,"tasks":[{"duration":5,"extra":[1]}]}'
    )


def test_strict_clients_refuse_what_lenient_ones_keep(call: Caller, server: LocalServer) -> None:
    server.answer({"id": 5, "action": "Other"})
    visit = call("planner", lambda api: api.visits.get("v1"))
    assert (visit.faults["id"].value, visit.action) == (5, "Other")
    errors = importlib.import_module("planner.errors")
    server.answer({"id": 5, "action": "Other"})
    with pytest.raises(errors.AnswerError) as refused:
        call("planner", lambda api: api.visits.get("v1"), strict=True)
    assert [at for at, _, _ in refused.value.faults] == ["$.id", "$.action"]


def test_a_redirect_is_an_error_and_not_followed(call: Caller, server: LocalServer) -> None:
    server.answer(None, 302, Location="http://evil.test/")
    errors = importlib.import_module("planner.errors")
    with pytest.raises(errors.StatusError) as refused:
        call("planner", lambda api: api.visits.get("v1"))
    assert refused.value.status == 302
    assert len(server.requests) == 1


def test_no_server_and_no_answer_in_time_have_errors_of_their_own(call: Caller) -> None:
    errors = importlib.import_module("planner.errors")
    with pytest.raises(errors.NoAnswerError) as failed:
        call("planner", lambda api: api.visits.get("v1"), base_url="http://127.0.0.1:9")
    assert "EXAMPLE" not in str(failed.value)
    assert failed.value.__cause__ is None

    def slow(request: httpx2.Request) -> httpx2.Response:
        raise httpx2.ReadTimeout("slow", request=request)

    kind = httpx2.AsyncClient if call.asynchronous else httpx2.Client
    with pytest.raises(errors.TimedOutError):
        call("planner", lambda api: api.visits.get("v1"), http_client=kind(transport=httpx2.MockTransport(slow)))


def test_a_client_of_your_own_is_used_and_stays_open(call: Caller, server: LocalServer) -> None:
    server.answer({"id": "v1"})
    own: Any = httpx2.AsyncClient() if call.asynchronous else httpx2.Client()
    call("planner", lambda api: api.visits.get("v1"), http_client=own)
    assert not own.is_closed


def test_a_client_never_shows_its_secrets(call: Caller) -> None:
    for package in CLASSES:
        assert "EXAMPLE" not in repr(call.client(package))


@pytest.mark.parametrize(
    ("extra", "words"),
    [({"ttle": "x"}, "ttle is no field, did you mean title?"), ({"status": "Done"}, "status is read-only"),
     ({"id": 5}, "id is read-only"), ({"zzz": 1}, "zzz is no field")],
)  # fmt: skip
def test_unknown_and_read_only_fields_are_refused_before_sending(
    call: Caller, server: LocalServer, extra: dict[str, object], words: str
) -> None:
    for use in (
        lambda api: api.jobs.create(title="x", site_id=1, extra=extra),
        lambda api: api.jobs.update(1, extra=extra),
    ):
        with pytest.raises(ValueError, match=words.replace("?", r"\?")):
            call("yard", use)
    assert server.requests == []


def test_whoever_insists_sends_what_the_documentation_forbids(call: Caller, server: LocalServer) -> None:
    server.answer({"id": "v1"})
    call("planner", lambda api: api.visits.update("v1", extra={"id": "v2", "new": 1}, validate=False))
    assert server.requests[-1].body == b'{"id":"v2","new":1}'


def test_rows_that_failed_are_told_apart(call: Caller, server: LocalServer) -> None:
    rows = importlib.import_module("import_desk.rows")
    bad = {"importStatus": "Error", "errorCount": 1, "messages": [{"message": "No person", "errorID": 7}]}
    server.answer({"results": [{"importStatus": "OK", "messages": []}, bad, {"errorCount": 0}]})
    server.answer({"results": [{"importStatus": "OK"}]})
    sent = [{"reference": "A"}, {"reference": "B"}, {"reference": "C"}]
    answer = call("import_desk", lambda api: api.contracts.import_(records=sent))
    assert [row.position for row in rows.failed_rows(answer)] == [1, 2]
    with pytest.raises(rows.RowsError, match="2 of 3 rows failed") as failed:
        rows.raise_for_rows(answer)
    assert failed.value.failed[0].messages[0].message == "No person"
    assert [row.row for row in failed.value.failed] == sent[1:]
    good = call("import_desk", lambda api: api.contracts.import_(records=sent[:1]))
    assert rows.raise_for_rows(good) is good
