"""Lists over a socket: every record once by cursor, offset and page number, asked for no sooner than needed."""

from __future__ import annotations

import itertools
import json
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.client.relay import always
from tests.client.stage import Open, Stage


def queries(on: Stage) -> list[dict[str, list[str]]]:
    """Return the query of each call, logins apart."""
    return [parse_qs(urlsplit(call.target).query) for call in on.relay.calls()]


def stored(on: Stage, path: str = "/Assignments", **query: Any) -> list[Any]:
    """Return the ids the stand-in itself tells, in one page."""
    body = on.stand_in.get(path, **query).json()
    return [record["id"] for record in (body["Records"] if isinstance(body, dict) else body)]


def test_a_list_by_cursor_gives_every_record_once(stage: Open) -> None:
    on = stage(records=11)
    ids = [value.id for value in on.client().assignments.list(limit=5)]
    assert ids == stored(on)
    assert [query.get("nextid") for query in queries(on)] == [None, [str(ids[5])], [str(ids[10])]]


def test_a_list_by_offset_goes_on_from_where_the_user_starts(stage: Open) -> None:
    on = stage(records=11)
    ids = [value.id for value in on.client().assignments.list(limit=5, offset=3, sort=["-id"])]
    assert ids == stored(on, sort="-id")[3:]
    assert [query["offset"] for query in queries(on)] == [["3"], ["8"]]


def test_a_list_by_page_number_ends_at_the_first_page_that_is_empty(stage: Open) -> None:
    on = stage("previsto", records=11)
    for size in (5, "5"):
        on.relay.requests.clear()
        ids = [value.id for value in on.client().assignments.list(size=size)]
        assert [query.get("page") for query in queries(on)] == [None, ["1"], ["2"], ["3"]]
        assert ids == stored(on, "/assignments", size=100)


def test_pages_the_first_record_and_the_count(stage: Open) -> None:
    on = stage(records=11)
    listing = on.client().assignments.list(limit=5)
    assert on.relay.requests == [], "nothing is asked for before it is needed"
    everything = stored(on)
    pages = list(listing.pages())
    assert [(len(page), page.total) for page in pages] == [(5, len(everything)), (5, len(everything)), (2, 12)]
    assert listing.first().id == everything[0]
    assert listing.count() == len(everything) == 12
    assert [query["limit"] for query in queries(on)[-2:]] == [["1"], ["1"]]


def test_a_walk_that_is_left_asks_for_no_more_pages_and_can_begin_anew(stage: Open) -> None:
    on = stage(records=11)
    listing = on.client().assignments.list(limit=5)
    for _ in range(2):
        assert [value.id for value in itertools.islice(listing, 6)] == stored(on)[:6]
    assert len(on.relay.calls()) == 4


def test_an_api_that_does_not_count_says_none_and_an_empty_list_has_no_first(stage: Open) -> None:
    on = stage("previsto", records=0)
    assert on.client().assignments.list().count() is None
    assert on.relay.calls() == []
    assert on.client().assignments.list(page=50).first() is None


def test_distinct_rows_have_no_cursor_and_are_all_found(stage: Open) -> None:
    on = stage(records=30)
    listing = on.client().assignments.list(columns=["checked", "invoiced"], distinct=True, limit=1)
    rows = [(value.checked, value.invoiced) for value in listing]
    assert len(set(rows)) == len(rows) == 4


def test_a_raw_filter_chooses_records(stage: Open) -> None:
    on = stage(records=11)
    ids = stored(on)
    results = on.client().assignments.list(filter=f"id gt {ids[3]} and id le {ids[8]}", limit=2)
    assert [value.id for value in results] == ids[4:9]


def test_a_server_that_ignores_the_page_number_is_found_out_before_a_record_comes_twice(stage: Open) -> None:
    on = stage("previsto", records=11)
    first = on.stand_in.get("/assignments", size=5).content
    on.relay.spoil = always(lambda sent: (200, first, sent[2]))
    results: list[Any] = []
    with pytest.raises(on.errors().AnswerError, match="page 1 is the page before it again"):
        results.extend(value.id for value in on.client().assignments.list(size=5))
    assert len(on.relay.calls()) == 2
    on.relay.requests.clear()
    walked = on.client().assignments.list(size=5).pages()
    assert [load["id"] for load in json.loads(first)] == [value.id for value in next(iter(walked))]


def test_a_server_that_ignores_the_cursor_is_found_out(stage: Open) -> None:
    on = stage(records=11)
    first = on.stand_in.get("/Assignments", limit=5).content
    on.relay.spoil = always(lambda sent: (200, first, sent[2]))
    with pytest.raises(on.errors().AnswerError, match="a page is the page before it again, as if nextid were ignored"):
        list(on.client().assignments.list(limit=5))
    assert len(on.relay.calls()) < 6
