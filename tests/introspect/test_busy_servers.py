"""`codegen introspect` and a server on this machine that is busy, slow, gone, or wants a key: polite, and resumable."""

from __future__ import annotations

import base64
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from codegen.introspect import client
from codegen.introspect.journal import FILE
from codegen.spec.auth import ApiKey, Auth, Basic
from codegen.spec.canonical import dump
from tests.fetch.clock import Clock, clock
from tests.fetch.site import Answering, Call, Reply, Site, serving
from tests.hangs import HANGS
from tests.tiny_spec import tiny
from tests.tiny_workspace import TinyWorkspace

__all__ = ["clock"]  # a fixture

RESOURCES = tuple(f"tools{number}" for number in range(12))
ROWS = json.dumps([{"name": "id", "type": "string"}, {"name": "colour", "type": "string"}])
TABLE = Reply(200, ROWS, content_type="application/json")
KEY = "a-key-of-nobody"
QUICK = msgspec.structs.replace(client._POLITENESS, first_wait=0.01)


def path_of(resource: str) -> str:
    return f"/{resource}/FieldInfo"


class Shed(TinyWorkspace):
    """An API of twelve resources whose server is ``site``."""

    def __init__(self, root: Path, site: Site) -> None:
        super().__init__(root)
        self.site = site
        for resource in RESOURCES:
            site.special[path_of(resource)] = lambda _: TABLE
        self.asking_for(ApiKey(credential="key", name="X-Key"))

    def asking_for(self, *auth: Auth) -> None:
        """Let the last build have left a spec that is admitted so."""
        spec = tiny()
        some = spec.operations["tools.list"]
        operations = {f"{resource}.list": msgspec.structs.replace(some, resource=resource) for resource in RESOURCES}
        conventions = msgspec.structs.replace(spec.conventions, introspection="/{resource}/FieldInfo")
        spec = msgspec.structs.replace(spec, auth=list(auth), operations=operations, conventions=conventions)
        (self.folder / "spec.json").write_text(dump(spec), "utf-8")

    def introspect(self, *options: str) -> Any:
        return self.json("introspect", "shed", "--at", self.site.url, *options)

    @property
    def command(self) -> list[str]:
        at = ["--at", self.site.url, "--root", str(self.root)]
        return [sys.executable, "-m", "codegen.cli.main", "introspect", "shed", *at]


@pytest.fixture
def shed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shed]:
    monkeypatch.setenv("CODEGEN_TRACEBACK", "1")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("SHED_KEY", KEY)
    monkeypatch.setitem(client.Server.__init__.__kwdefaults__, "politeness", QUICK)
    with serving() as site:
        yield Shed(tmp_path, site)


def first(reply: Reply) -> Answering:
    calls: list[Call] = []

    def answer(call: Call) -> Reply:
        calls.append(call)
        return reply if len(calls) == 1 else TABLE

    return answer


def always(reply: Reply) -> Answering:
    return lambda _: reply


def noting(waited: list[float], clock: Clock, answering: Answering) -> Answering:
    """Answers so, and notes how long was waited before the call."""

    def answer(call: Call) -> Reply:
        waited.append(clock.now)
        return answering(call)

    return answer


def test_a_few_resources_are_asked_for_at_once_each_one_time(shed: Shed) -> None:
    shed.site.seconds = 0.02
    answer = shed.introspect()
    assert (answer["asked"], answer["answered"], len(answer["written"])) == (12, 12, 12)
    assert set(shed.site.asked().values()) == {1}
    assert 2 <= shed.site.most_at_once <= 3
    assert not (shed.folder / FILE).exists()


@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_quietens_all_calls(shed: Shed, clock: Clock, status: int) -> None:
    waited: list[float] = []
    for number, resource in enumerate(RESOURCES):
        answer = first(Reply(status, "", {"Retry-After": "60"})) if number == 3 else always(TABLE)
        shed.site.special[path_of(resource)] = noting(waited, clock, answer)
    assert shed.introspect()["answered"] == 12
    assert set(waited) == {0, 60}
    assert waited.count(0) <= 6  # the four first, and two that were under way
    assert len(waited) == 13


def test_a_server_that_wants_a_day_is_left_alone_and_the_run_goes_on_later(shed: Shed) -> None:
    shed.site.special[path_of(RESOURCES[6])] = first(Reply(429, "", {"Retry-After": "86400"}))
    answer = shed.introspect()
    assert [finding["code"] for finding in answer["findings"] if finding["severity"] == "error"] == ["introspect-left"]
    stored = answer["answered"]
    assert 4 <= stored < 12
    shed.site.forget()
    assert shed.introspect()["answered"] == 12
    assert len(shed.site.asked()) == 12 - stored
    assert not (shed.folder / FILE).exists()


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGKILL])
def test_an_interrupted_run_goes_on_where_it_stopped(shed: Shed, ending: signal.Signals) -> None:
    shed.site.held = 8
    process = subprocess.Popen(
        shed.command, cwd=Path(__file__).parents[2], env=dict(os.environ), stderr=subprocess.PIPE, text=True
    )
    while not (shed.folder / FILE).is_file() or (shed.folder / FILE).read_bytes().count(b"\n") < 4:
        assert process.poll() is None
        time.sleep(0.01)
    process.send_signal(ending)
    _, said = process.communicate(timeout=HANGS)
    if ending is signal.SIGINT:
        assert (process.returncode, said) == (1, "interrupted: codegen introspect shed goes on where it stopped\n")
    stored = {path.stem for path in (shed.folder / "fieldinfo").glob("*.json")}
    assert 3 <= len(stored) < 12
    shed.site.forget()
    answer = shed.introspect()
    assert answer["answered"] == 12
    again = {path.split("/")[1] for path in shed.site.asked()} & stored
    assert len(again) <= 1  # the one that was stored and not yet noted


def test_notes_of_another_server_are_not_taken_up(shed: Shed) -> None:
    (shed.folder / FILE).write_text('{"server":"https://other.test"}\n{"resource":"tools1","has_table":true}\n{"reso')
    shed.introspect()
    assert shed.site.asked()[path_of("tools1")] == 1


def test_a_server_that_nobody_answers_at_is_told_once(shed: Shed) -> None:
    result = shed.run("introspect", "shed", "--at", "http://127.0.0.1:9")
    assert result.exit_code == 1
    assert result.output.count("error: ") == 1
    assert "no more requests to `http://127.0.0.1:9`: it cannot be reached" in result.output


def admitted(expected: dict[str, str]) -> Answering:
    return lambda call: TABLE if expected.items() <= call.headers.items() else Reply(401)


@pytest.mark.parametrize(
    ("auth", "header", "value"),
    [
        (ApiKey(credential="key", name="X-Key"), "x-key", KEY),
        (Basic(username="key"), "authorization", "Basic " + base64.b64encode(f"{KEY}:".encode()).decode()),
    ],
    ids=["api_key", "basic"],
)
def test_a_key_goes_along_and_is_not_stored_or_shown(shed: Shed, auth: Auth, header: str, value: str) -> None:
    shed.asking_for(auth)
    for resource in RESOURCES:
        shed.site.special[path_of(resource)] = admitted({header: value})
    answer = shed.introspect()
    assert answer["answered"] == 12
    assert KEY not in json.dumps(answer)
    assert not any(KEY.encode() in path.read_bytes() for path in shed.root.rglob("*") if path.is_file())


def test_a_wrong_key_is_refused_at_once(shed: Shed, monkeypatch: pytest.MonkeyPatch) -> None:
    for resource in RESOURCES:
        shed.site.special[path_of(resource)] = admitted({"x-key": KEY})
    monkeypatch.setenv("SHED_KEY", "wrong")
    answer = shed.introspect()
    assert [finding["code"] for finding in answer["findings"]] == ["introspect-refused"]
    assert len(shed.site.asked()) <= 3
    assert not (shed.folder / "fieldinfo").exists()


def test_a_key_in_the_query_is_not_told_when_the_call_fails(shed: Shed) -> None:
    shed.asking_for(ApiKey(credential="key", name="key", location="query"))
    for resource in RESOURCES:
        shed.site.special[f"{path_of(resource)}?key={KEY}"] = lambda _: Reply(200, ROWS, cut=5)
    result = shed.run("introspect", "shed", "--at", shed.site.url)
    assert "introspect-failed" in result.output
    assert KEY not in result.output
