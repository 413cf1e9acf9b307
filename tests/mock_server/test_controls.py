"""The controls below ``/__codegen/``, fixtures, the request log and its warnings, a fixed token, and CORS."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from click.testing import CliRunner

from codegen.cli.main import main
from codegen.mock_server.options import Options
from codegen.mock_server.serve import Terminal
from tests.mock_server.running import Caller, running

NEW = {"contactId": "cont-1", "accountId": "acct-1", "location": [10.5, 56.8]}


@pytest.fixture
def desk() -> Iterator[Caller]:
    with running("previsto", Options(records=3, rate_limited=False)) as caller:
        yield caller


def control(caller: Caller, method: str, name: str, **more: Any) -> httpx2.Response:
    port = httpx2.URL(caller.url).port
    return caller.bare.request(method, f"http://127.0.0.1:{port}/__codegen/{name}", **more)


def keys(caller: Caller) -> list[str]:
    return [record["id"] for record in control(caller, "GET", "state").json()["assignments"]]


def test_reset_brings_back_the_records_of_the_start(desk: Caller) -> None:
    before = control(desk, "GET", "state").json()
    value = desk.http.post("/assignments", json=NEW).json()["id"]
    assert desk("DELETE", f"/assignments/{before['assignments'][0]['id']}").status_code == 200
    assert value in keys(desk)
    assert control(desk, "POST", "reset").status_code == 204
    assert control(desk, "GET", "state").json() == before
    assert control(desk, "GET", "requests").json() == {"requests": []}


def test_requests_are_seen_without_their_secrets(desk: Caller) -> None:
    desk.http.post("/assignments?size=3", json=NEW, headers={"X-Trace": "7"})
    desk.bare.get("/assignments")
    desk.get("/nowhere")
    first, second, third = control(desk, "GET", "requests").json()["requests"]
    assert (first["method"], first["path"], first["operation"], first["status"]) == (
        "POST",
        "/assignments",
        "assignments.create",
        200,
    )
    assert (json.loads(first["body"]), first["headers"]["x-trace"], first["query"]) == (NEW, "7", [["size", "3"]])
    assert first["headers"]["authorization"] == "***"
    assert (second["status"], third["operation"], third["status"]) == (401, None, 404)
    assert control(desk, "DELETE", "requests").status_code == 204
    assert control(desk, "GET", "requests").json() == {"requests": []}


def test_no_credential_in_a_header_or_a_query_is_shown() -> None:
    with running("payandbill") as caller:
        caller.http.post("/import/assignments?code=a-secret", json=[])
        shown = control(caller, "GET", "requests").text
    assert [value for value in caller.stand_in.authenticator.credentials.values() if value in shown] == []


def test_state_replaces_the_records_of_the_resources_that_it_names(desk: Caller) -> None:
    others = control(desk, "GET", "state").json()["contacts"]
    sent = {"assignments": [NEW | {"id": "asgmt-1"}, NEW]}
    assert control(desk, "PUT", "state", json=sent).status_code == 204
    first, second = control(desk, "GET", "state").json()["assignments"]
    assert first == sent["assignments"][0]
    assert second["id"].startswith("asgmt-")
    assert desk.get("/assignments/asgmt-1").status_code == 200
    assert control(desk, "GET", "state").json()["contacts"] == others


@pytest.mark.parametrize(
    ("sent", "words"),
    [
        ("{", "it is no JSON"),
        ("[]", "an object with a list of records for each resource is expected"),
        ('{"asignments": []}', "unknown resource `asignments`; did you mean `assignments`?"),
        ('{"assignments": 1}', "`assignments`: a list of records is expected"),
        ('{"assignments": [1]}', "`assignments`: record 1 is no object"),
        ('{"assignments": [{"id": 7}]}', "`assignments`: record 1: `id` is expected to be of type string"),
        ('{"assignments": [{"id": "a"}, {"id": "a"}]}', "`assignments`: record 2: a second record has the id a"),
    ],
)
def test_a_state_that_cannot_be_is_refused_and_changes_nothing(desk: Caller, sent: str, words: str) -> None:
    before = keys(desk)
    answer = control(desk, "PUT", "state", content=sent)
    assert (answer.status_code, words in answer.json()["message"]) == (400, True), answer.text
    assert keys(desk) == before


def test_what_the_state_answers_is_a_file_of_fixtures(desk: Caller, tmp_path: Path) -> None:
    desk.http.post("/assignments", json=NEW)
    (tmp_path / "records.json").write_bytes(control(desk, "GET", "state").content)
    with running("previsto", Options(fixtures=tmp_path / "records.json")) as other:
        assert control(other, "GET", "state").json() == control(desk, "GET", "state").json()
        other.http.post("/assignments", json=NEW)
        control(other, "POST", "reset")
        assert keys(other) == keys(desk)


def test_fixtures_that_cannot_be_loaded_are_a_clear_message(root: Path, tmp_path: Path) -> None:
    (tmp_path / "records.json").write_text('{"assignments": [{"id": 7}]}')
    arguments = ["serve", "previsto", "--root", str(root), "--fixtures", str(tmp_path / "records.json")]
    ran = CliRunner().invoke(main, arguments)
    assert (ran.exit_code, "cannot load the records in" in ran.stderr) == (1, True)


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "elsewhere.example"},
        {"Origin": "https://elsewhere.example"},
        {"Origin": "null"},
        {"Host": "elsewhere.example", "Origin": "http://elsewhere.example"},
    ],
)
def test_no_other_site_controls_it(desk: Caller, headers: dict[str, str]) -> None:
    desk.http.post("/assignments", json=NEW)
    before = keys(desk)
    assert control(desk, "POST", "reset", headers=headers).status_code == 403
    assert keys(desk) == before


@pytest.mark.parametrize(("method", "name", "status"), [("GET", "rest", 404), ("GET", "reset", 405), ("GET", "", 404)])
def test_an_unknown_control_is_refused(desk: Caller, method: str, name: str, status: int) -> None:
    assert control(desk, method, name).status_code == status


def test_an_unknown_parameter_is_answered_with_a_warning(bouwsoft: Caller) -> None:
    answer = bouwsoft.get("/Addresses", limitt="1")
    assert answer.status_code == 200
    assert answer.headers["x-codegen-warning"] == "unknown query parameter `limitt`; did you mean `limit`?"
    assert "x-codegen-warning" not in bouwsoft.get("/Addresses", limit="1", filter="id = 1", sort="id").headers
    assert "%0D%0A" in bouwsoft.get("/Addresses", **{"a\r\nb": "1"}).headers["x-codegen-warning"]


def test_the_log_has_a_line_for_each_request_and_a_warning_once() -> None:
    lines: list[str] = []
    with running("previsto", Options(records=1)) as caller:
        requests = caller.stand_in.requests
        requests.listener = Terminal(print, lines.append, log_all=True).listener(requests)
        for _ in range(2):
            caller.get("/accounts/current", sizes="3")
    assert [line.split(" ", 1)[1].rsplit(" ", 2)[0] for line in lines if not line.startswith("warning")] == [
        "GET /accounts/current?sizes=3 200"
    ] * 2
    assert [line for line in lines if line.startswith("warning")] == [
        "warning: accounts.current: unknown query parameter `sizes`; did you mean `size`?"
    ]


def test_a_fixed_token_is_issued_and_needs_no_login() -> None:
    with running("bouwsoft", Options(records=1, token="ci-token")) as caller:
        caller.http.headers = {**caller.stand_in.authenticator.headers()}
        assert "ci-token" in caller.http.headers.values()
        caller.stand_in.authenticator._tokens.clear()
        assert caller.get("/Addresses").status_code == 200


def test_an_api_without_tokens_takes_none(root: Path) -> None:
    ran = CliRunner().invoke(main, ["serve", "previsto", "--root", str(root), "--token", "ci-token"])
    assert (ran.exit_code, "this API issues no tokens" in ran.stderr) == (1, True)


PREFLIGHT = {
    "Origin": "http://localhost:5173",
    "Access-Control-Request-Method": "PUT",
    "Access-Control-Request-Headers": "authorization,content-type",
}


def test_pages_of_any_origin_may_call_where_that_is_asked_for() -> None:
    with running("previsto", Options(records=1, cors=True)) as caller:
        asked = caller.bare.request("OPTIONS", "/assignments/x", headers=PREFLIGHT)
        assert (asked.status_code, asked.headers["access-control-allow-origin"]) == (200, "*")
        assert "PUT" in asked.headers["access-control-allow-methods"]
        assert "authorization" in asked.headers["access-control-allow-headers"]
        answer = caller.http.get("/assignments", headers={"Origin": "http://localhost:5173"})
        assert (answer.status_code, answer.headers["access-control-allow-origin"]) == (200, "*")


def test_no_other_origin_may_call_else(desk: Caller) -> None:
    asked = desk.bare.request("OPTIONS", "/assignments/x", headers=PREFLIGHT)
    assert "access-control-allow-origin" not in asked.headers
