"""What the stand-ins answer to a round of calls: list, create, read, change, remove, and what they refuse."""

from __future__ import annotations

from typing import Any

import httpx2

from codegen.mock_server.options import Options
from tests.mock_server.running import Caller, running, spec_of


def recorded(api: str) -> list[dict[str, Any]]:
    """Each call with its answer, as JSON data; ``is_good`` where the call itself was as documented too."""
    with running(api, Options(rate_limited=False)) as caller:
        answers = {"bouwsoft": _bouwsoft, "payandbill": _payandbill, "previsto": _previsto}[api](caller)
        return [_record(answer) for answer in answers]


def _bouwsoft(caller: Caller) -> list[httpx2.Response]:
    response = caller("POST", "/Assignments", columns="maintenancesheet_id=571,title='It''s new',date='2026-05-07'")
    path = f"/Assignments/{response.json()['RecordChanges'][0]['id']}"
    return [
        response,
        caller.get(path),
        caller.get(path, columns="id|title"),
        caller.get("/Assignments", limit=2, columns="id|title", sort="-id|title", filter="id gt 1"),
        caller.get("/Assignments", limit=1, offset=1),
        caller.get("/ActualCostMachines", limit=1),
        caller("PUT", path, columns="title='Changed'"),
        caller("DELETE", path),
        caller.get(path),
        caller.get("/Assignments", columns="nothing"),
        caller.get("/Assignments", filter="title like 'x'"),
        caller("POST", "/Assignments", columns="title=unquoted"),
        caller.bare.get("/Assignments"),
    ]


def _payandbill(caller: Caller) -> list[httpx2.Response]:
    request = spec_of("payandbill").operations["assignments.import"].request
    assert request is not None
    (row,) = request.examples[0].value  # type: ignore[misc] - the documented body is a list
    lacking = {name: value for name, value in row.items() if name != "DivisionRef"}
    query = {"version": 1}
    return [
        caller.http.post("/import/assignments", params=query, json=[row]),
        caller.http.post("/import/assignments", params=query, json=[row, lacking]),
        caller.http.post("/import/assignments", params=query, content=b"{"),
        caller.bare.post("/import/assignments", params=query, json=[row]),
    ]


def _previsto(caller: Caller) -> list[httpx2.Response]:
    new = {"contactId": "cont-1", "accountId": "acct-1", "location": [10.5, 56.8], "meta": {"order": "7"}}
    response = caller.http.post("/assignments", json=new)
    path = f"/assignments/{response.json()['id']}"
    return [
        response,
        caller.get(path),
        caller.get("/assignments", page=0, size=2),
        caller.http.put(path, json={"status": "Invoiced", "remoteOrderId": None}),
        caller("DELETE", path),
        caller.get(path),
        caller.http.post("/assignments", json={}),
        caller.get("/assignments", size=0),
        caller.bare.get("/assignments"),
    ]


def _record(answer: httpx2.Response) -> dict[str, Any]:
    asked = answer.request
    return {
        "method": asked.method.lower(),
        "path": asked.url.path,
        "query": dict(asked.url.params),
        "sent_headers": dict(asked.headers),
        "sent": asked.content.decode(),
        "is_good": answer.is_success and '"Error"' not in answer.text,  # of a batch some rows may be refused
        "status": answer.status_code,
        "headers": dict(answer.headers),
        "body": answer.text,
    }
