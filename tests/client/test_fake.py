"""The fake of each package: programs that use a client are tested with it in one process."""

from __future__ import annotations

import asyncio
import importlib
import socket
from pathlib import Path
from typing import Any

import pytest

from tests.client.settled import Settled


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def faked(
    request: pytest.FixtureRequest, clients: dict[str, Path], lodges: Path, monkeypatch: pytest.MonkeyPatch
) -> Any:
    """Make a fake and a client of a package; neither may open a connection."""

    def refuse(*unused: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    runner = asyncio.Runner()

    def make(api: str) -> tuple[Any, Any]:
        fake = importlib.import_module(f"{api}.testing").Fake()
        return fake, Settled(fake.async_client(), runner) if request.param else fake.client()

    yield make
    runner.close()


CREATES: dict[str, Any] = {
    "bouwsoft": lambda api: api.jobs.create(code="it's, a=1", name="x"),
    "previsto": lambda api: api.assignments.create(contact_id="c", account_id="w", location=[1, 2]),
    "lodges": lambda api: api.lodges.create(name="Elm"),
}
RESOURCES = {"bouwsoft": "jobs", "previsto": "assignments", "lodges": "lodges"}
CHANGES: dict[str, Any] = {"bouwsoft": {"name": "y"}, "previsto": {"status": "Invoiced"}}


@pytest.mark.parametrize("name", CREATES)
def test_what_is_created_is_read_listed_changed_and_deleted(faked: Any, name: str) -> None:
    fake, api = faked(name)
    resource = getattr(api, RESOURCES[name])
    value = CREATES[name](api)
    assert resource.get(value.id).to_dict() == value.to_dict()
    assert [record.id for record in resource.list()] == [value.id]
    if name in CHANGES:
        changed = resource.update(value.id, **CHANGES[name])
        assert changed.to_dict() == {**value.to_dict(), **CHANGES[name]}
    resource.delete(str(value.id) if name == "lodges" else value.id)
    with pytest.raises(importlib.import_module(f"{name}.errors").NotFoundError):
        resource.get(value.id)
    assert [call.operation.partition(".")[2] for call in fake.calls][:3] == ["create", "get", "list"]


@pytest.mark.parametrize("name", CREATES)
def test_a_list_of_the_fake_has_pages(faked: Any, name: str) -> None:
    fake, api = faked(name)
    for number in range(1, 251):
        fake.add(RESOURCES[name], {"id": str(number) if name == "previsto" else number})
    size = {"bouwsoft": "limit", "previsto": "size", "lodges": "per_page"}[name]
    results = [int(record.id) for record in getattr(api, RESOURCES[name]).list(**{size: 100})]
    assert results == list(range(1, 251))


def test_texts_of_assignments_arrive_as_they_were(faked: Any) -> None:
    fake, api = faked("bouwsoft")
    assert CREATES["bouwsoft"](api).code == "it's, a=1"
    assert fake.calls[0].body == {"code": "it's, a=1", "name": "x"}


def test_any_other_answer_is_queued(faked: Any) -> None:
    fake, api = faked("previsto")
    errors = importlib.import_module("previsto.errors")
    fake.answer("assignments.get", {"message": "No"}, status=402)
    with pytest.raises(errors.PaymentRequiredError, match="No"):
        api.assignments.get("a1")
    fake.add("assignments", {"id": "a1", "status": "None"})
    assert [value.id for value in api.assignments.list(status="None")] == ["a1"]
    assert list(api.assignments.list(status="Invoiced")) == []
    with pytest.raises(AssertionError, match="the fake does not know what colour means: queue an answer"):
        list(api.assignments.list(extra_query={"colour": "red"}))
    with pytest.raises(ValueError, match=r"^assignments\.lst is no operation; "):
        fake.answer("assignments.lst")


def test_a_batch_gets_the_answer_that_was_queued(faked: Any) -> None:
    fake, api = faked("payandbill")
    fake.answer("assignments.import", {"results": []})
    assert api.assignments.import_(records=[]).failed() == []
    assert fake.calls[0].body == []
    assert api.assignments.import_(records=[]).failed() == []


def test_what_is_no_usual_call_wants_an_answer(faked: Any) -> None:
    _, api = faked("previsto")
    with pytest.raises(AssertionError, match=r"the fake does not know accounts\.current"):
        api.accounts.current()


def test_the_fixture_of_pytest_is_a_fake(clients: dict[str, Path]) -> None:
    fixture = importlib.import_module("previsto.pytest_plugin").previsto_fake
    value = getattr(fixture, "__wrapped__", None) or fixture._get_wrapped_function()
    assert type(value()) is importlib.import_module("previsto.testing").Fake


def test_the_key_of_a_deleted_record_is_not_given_again(faked: Any) -> None:
    fake, api = faked("bouwsoft")
    first, second = (api.jobs.create(code=code, name="x") for code in ("a", "b"))
    api.jobs.delete(first.id)
    third = api.jobs.create(code="c", name="x")
    assert third.id not in (first.id, second.id)
    assert [record["code"] for record in fake.records["jobs"].values()] == ["b", "c"]


@pytest.mark.parametrize("key", ["50%25", "a/b", "login", "é ü"])
def test_any_key_arrives_as_it_was(faked: Any, key: str) -> None:
    fake, api = faked("previsto")
    fake.add("assignments", {"id": key})
    assert api.assignments.get(key).id == key
    assert fake.calls[-1].path == {"id": key}
