"""Values of several documented kinds: read as the kind that fits, written as the kind they are."""

from __future__ import annotations

import datetime as dt
import importlib
from pathlib import Path
from typing import Any

import pytest

from tests.targets.python.calling import client, run
from tests.targets.python.local_server import LocalServer


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def asynchronous(request: pytest.FixtureRequest, packages: dict[str, Path]) -> bool:
    return bool(request.param)


def _called(server: LocalServer, asynchronous: bool, use: Any, **options: Any) -> Any:
    return run(client("depot", server, asynchronous=asynchronous, **options), use, asynchronous=asynchronous)


def _models() -> Any:
    return importlib.import_module("depot.models")


def test_each_value_is_read_as_the_kind_that_fits_it(server: LocalServer, asynchronous: bool) -> None:
    models = _models()
    owners = [{"name": "Ann", "born": "2001-02-03"}, {"name": "Oak", "vat": "NL1"}, "Ann", {"name": "Bo"}]
    expected = [
        models.Person(name="Ann", born=dt.date(2001, 2, 3)),
        models.Firm(name="Oak", vat="NL1"),
        "Ann",
        models.Person(name="Bo"),
    ]
    for owner, record in zip(owners, expected, strict=True):
        server.answer(owner)
        assert _called(server, asynchronous, lambda api: api.parcels.owner(1)) == record


def test_the_narrower_kind_is_taken_before_any_text(server: LocalServer, asynchronous: bool) -> None:
    server.answer({"due": "2026-05-07", "weight": 2, "state": "in", "holds": [{"code": "A"}, 3, None]})
    parcel = _called(server, asynchronous, lambda api: api.parcels.get(1))
    assert (parcel.due, parcel.state, parcel.holds[1:]) == (dt.date(2026, 5, 7), "in", [3, None])
    assert (parcel.weight, type(parcel.weight)) == (2, int)
    assert parcel.holds[0].code == "A"
    server.answer({"due": "soon", "weight": 2.5, "state": True})
    parcel = _called(server, asynchronous, lambda api: api.parcels.get(1))
    assert (parcel.due, parcel.weight, parcel.state) == ("soon", 2.5, True)


def test_a_value_of_no_documented_kind_is_a_fault_that_names_them_all(server: LocalServer, asynchronous: bool) -> None:
    server.answer({"weight": "heavy", "owner": 3})
    parcel = _called(server, asynchronous, lambda api: api.parcels.get(1))
    assert ("weight" in parcel, parcel.owner) == (False, "3")
    assert parcel.faults["weight"] == ("heavy", "an integer or a number")
    assert parcel.faults["owner"] == (3, "a text")
    server.answer({"state": "lost"})
    with pytest.raises(importlib.import_module("depot.errors").AnswerError, match="one of the documented values"):
        _called(server, asynchronous, lambda api: api.parcels.get(1), strict=True)


def test_each_value_is_written_as_the_kind_it_is(server: LocalServer, asynchronous: bool) -> None:
    models = _models()
    for owner in (models.Firm(name="Oak", vat="NL1"), "Ann"):
        server.answer(status=204)
        _called(
            server,
            asynchronous,
            lambda api, owner=owner: api.parcels.create(
                owner=owner, due=dt.date(2026, 5, 7), weight=2, holds=[models.Crate(code="A"), 3, None]
            ),
        )
    rest = b'"due":"2026-05-07","weight":2,"holds":[{"code":"A"},3,null]}'
    assert [request.body for request in server.requests] == [
        b'{"owner":{"name":"Oak","vat":"NL1"},' + rest,
        b'{"owner":"Ann",' + rest,
    ]


def test_a_value_of_no_documented_kind_is_not_sent(server: LocalServer, asynchronous: bool) -> None:
    words = "owner: Person was expected, not int; Firm was expected, not int; a text was expected, not int"
    with pytest.raises(TypeError, match=words):
        _called(server, asynchronous, lambda api: api.parcels.create(owner=3, weight=2))
    with pytest.raises(TypeError, match="JSON cannot hold a file"):
        _called(server, asynchronous, lambda api: api.parcels.create(map=b"", weight=2))
    assert server.requests == []


def test_what_was_read_is_written_back_as_it_came(server: LocalServer, asynchronous: bool) -> None:
    came = {"owner": {"name": "Oak", "vat": "NL1"}, "due": "soon", "weight": 2, "map": "https://maps.test/1.png"}
    server.answer(came)
    parcel = _called(server, asynchronous, lambda api: api.parcels.get(1))
    assert parcel.map == "https://maps.test/1.png"
    server.answer(status=204)
    _called(
        server,
        asynchronous,
        lambda api: api.parcels.create(owner=parcel.owner, due=parcel.due, weight=parcel.weight),
    )
    assert server.requests[1].body == b'{"owner":{"name":"Oak","vat":"NL1"},"due":"soon","weight":2}'
