"""The same requests to the fake in the process and to the stand-in on a socket: the same records, the same errors."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from msgspec import UNSET

from codegen.mock_server.options import Options
from tests.client.stage import Stage, staged

LONG = "x" * 101


class Pair(NamedTuple):
    """Two clients of one API: of the stand-in and of a fake that holds the same records."""

    real: Any
    fake: Any


def _pair(api: str) -> Iterator[Pair]:
    with staged(api, False, Options(records=12, rate_limited=False)) as stage:
        yield _filled(stage)


def _filled(stage: Stage) -> Pair:
    """Return the pair; the fake gets the records as the stand-in answers them."""
    fake, real = importlib.import_module(f"{stage.api}.testing").Fake(), stage.client()
    for resource in ("assignments", "addresses") if stage.api == "bouwsoft" else ("assignments",):
        for record in getattr(real, resource).list():
            fake.add(resource, record.to_dict(wire=True))
    return Pair(real, fake.client())


@pytest.fixture(scope="module")
def bouwsoft(clients: dict[str, Path]) -> Iterator[Pair]:
    """Provide clients of an API with a filter language, cursors, and writes in the query."""
    yield from _pair("bouwsoft")


@pytest.fixture(scope="module")
def previsto(clients: dict[str, Path]) -> Iterator[Pair]:
    """Provide clients of an API with page numbers, equality and JSON bodies."""
    yield from _pair("previsto")


def outcome(call: Callable[[Any], Any], client: Any) -> Any:
    """Return what a call gives: the records as they are sent, or what its error says."""
    errors = importlib.import_module(f"{type(client).__module__.partition('.')[0]}.errors")
    try:
        value = call(client)
    except errors.StatusError as refused:
        description = refused.reason.description if refused.reason else None
        words = refused.description if description else None
        return type(refused).__name__, refused.status, refused.code, description, words
    return [one.to_dict(wire=True) for one in value] if isinstance(value, list) else value


def _listed(*filters: str, **more: Any) -> Callable[[Any], Any]:
    return lambda api: list(api.assignments.list(*filters, **more))


FILTERS = [
    "id gt 0", "nr ge 5", "nr lt 5 or nr gt 8", "title eq 'x'", "title ne 'x'", "title like 'e'", "title like not 'e'",
    "planned eq true", "planned eq false and nr gt 2", "(nr eq 1 or nr eq 2) and id gt 1", "date eq '2026-05-07'",
    "date gt '2026-01-01'", "ts_lastupdate gt '2020-01-01T00:00'", "dateplanned eq null", "dateplanned ne null",
    "'a'", "25", "true", "date eq 'x'", "nr eq 'x'", "title eq 5", "title eq null", "nr eq null", "colour eq 5",
    "nr", "nr eq", "nr is 5", "nr 5", "eq 5", "title like", "nr eq 5 and", "nr eq 5 or", "nr eq 5 nr eq 6", "(nr eq 5",
    "nr eq 5)", "nr eq (5)", "title eq 'a", "planned gt true", "title gt 'a'", "nr like '5'", "date like '2026'",
    "nr eq not 5", "not nr eq 5", "", "()", "word", "nr eq word", "NR EQ 5", "title eq 'it''s'", "id eq 1.5",
]  # fmt: skip


@pytest.mark.parametrize("expression", FILTERS)
def test_a_filter_gives_the_same_records_or_the_same_error(bouwsoft: Pair, expression: str) -> None:
    call = _listed(expression)
    assert outcome(call, bouwsoft.fake) == outcome(call, bouwsoft.real)


LISTS: dict[str, Any] = {
    "in an order": {"sort": "nr"}, "downwards": {"sort": "-nr"}, "by two": {"sort": ["date", "-id"]},
    "by an unknown field": {"sort": "colour"}, "by a field twice": {"sort": ["nr", "nr"]},
    "with columns": {"columns": ["id", "title"]}, "with an unknown column": {"columns": ["colour"]},
    "in pages": {"limit": 5}, "from an offset": {"offset": 4, "limit": 3}, "a negative offset": {"offset": -1},
    "a size of nothing": {"limit": 0}, "a cursor that is not there": {"extra_query": {"nextid": "999999"}},
}  # fmt: skip


@pytest.mark.parametrize("name", LISTS)
def test_a_list_is_sorted_cut_and_paged_alike(bouwsoft: Pair, name: str) -> None:
    assert outcome(_listed(**LISTS[name]), bouwsoft.fake) == outcome(_listed(**LISTS[name]), bouwsoft.real)


WRITES: dict[str, Any] = {
    "without a required field": lambda api: api.jobs.create(code=UNSET, name="x"),
    "an unknown field": lambda api: api.assignments.create(extra={"colour": "red"}, validate=False),
    "a field that is fixed": lambda api: api.assignments.create(extra={"id": 5}, validate=False),
    "a text that is too long": lambda api: api.assignments.create(title=LONG),
    "a change that is too long": lambda api: api.assignments.update(1, title=LONG),
    "a record that is not there": lambda api: api.assignments.get(999_999),
    "a change of what is not there": lambda api: api.assignments.update(999_999, title="x"),
}


@pytest.mark.parametrize("name", WRITES)
def test_a_write_is_refused_alike(bouwsoft: Pair, name: str) -> None:
    refused = outcome(WRITES[name], bouwsoft.fake)
    assert isinstance(refused, tuple)
    assert refused == outcome(WRITES[name], bouwsoft.real)


VISITS: dict[str, Any] = {
    "all": lambda api: list(api.assignments.list()),
    "by a value": lambda api: list(api.assignments.list(status="None")),
    "in pages": lambda api: list(api.assignments.list(size=5)),
    "a size of nothing": lambda api: list(api.assignments.list(size=0)),
    "a negative page": lambda api: list(api.assignments.list(page=-1)),
    "in an order": lambda api: list(api.assignments.list(sort="contactId")),
    "a record that is not there": lambda api: api.assignments.get("none"),
    "an unknown value": lambda api: api.assignments.create(contact_id="c", account_id="w", location=[1, 2], status="?"),
    "a list that is too long": lambda api: api.assignments.create(contact_id="c", account_id="w", location=[1, 2, 3]),
}


@pytest.mark.parametrize("name", VISITS)
def test_an_api_with_json_bodies_answers_alike(previsto: Pair, name: str) -> None:
    assert outcome(VISITS[name], previsto.fake) == outcome(VISITS[name], previsto.real)
