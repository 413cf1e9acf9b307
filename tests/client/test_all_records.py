"""A list gives all records or says that it did not, whatever the server does to its pages."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from tests.client.desk import Desk, OpenDesk

LISTS = {
    "bouwsoft": ("assignments", "limit"),
    "previsto": ("assignments", "size"),
    "lodges": ("lodges", "per_page"),
}
EVERY = pytest.mark.parametrize("api", LISTS)


def walk(place: Desk, size: int | None = None, **arguments: Any) -> list[int]:
    """Return the numbers of all records that the client's list gives."""
    resource, parameter = LISTS[place.api]
    sized = {} if size is None else {parameter: size}
    listing = getattr(place.client(), resource).list(**sized, **arguments)
    return [int(str(record.id).lstrip("a")) for record in listing]


@EVERY
def test_pages_that_the_server_makes_smaller_than_asked_lose_no_record(at: OpenDesk, api: str) -> None:
    assert walk(at(api, records=250, most=10), 100) == list(range(1, 251))
    assert walk(at(api, records=45, most=10)) == list(range(1, 46))


@EVERY
def test_a_size_above_the_documented_maximum_is_asked_for_as_the_maximum_and_logged(
    at: OpenDesk, api: str, caplog: pytest.LogCaptureFixture
) -> None:
    place = at(api, records=3)
    parameter, most = LISTS[api][1], 500 if api == "bouwsoft" else 100
    with caplog.at_level(logging.WARNING, api):
        assert walk(place, 1200) == [1, 2, 3]
        assert walk(place, most) == [1, 2, 3]
    assert {query[parameter] for query in place.server.queries()} == {str(most)}
    (record,) = caplog.records
    assert record.getMessage().endswith(
        f"{parameter}=1200 is more than the documented maximum: pages of {most} are asked for"
    )


@EVERY
@pytest.mark.parametrize("records", [0, 20, 40])
def test_lists_that_end_with_a_full_page_or_have_none_are_whole(at: OpenDesk, api: str, records: int) -> None:
    assert walk(at(api, records=records), 20) == list(range(1, records + 1))


@pytest.mark.parametrize("api", ["bouwsoft", "lodges"])
def test_a_known_total_ends_a_list_without_one_more_call(at: OpenDesk, api: str) -> None:
    place = at(api, records=40)
    assert len(walk(place, 20)) == 40
    assert len(place.server.calls()) == 2


@pytest.mark.parametrize(("api", "total"), [("bouwsoft", 300), ("lodges", 300), ("bouwsoft", 200)])
def test_a_total_that_no_page_reaches_is_an_error_that_names_both_numbers(at: OpenDesk, api: str, total: int) -> None:
    place = at(api, records=250, total=total)
    with pytest.raises(place.errors.AnswerError, match=rf"ended after 250 records, and the answers state {total}"):
        walk(place, 100)


def test_a_cursor_that_is_missing_before_the_total_is_reached_is_made_up_for_by_offsets(at: OpenDesk) -> None:
    place = at(records=450, cursors=1)
    assert walk(place, 100) == list(range(1, 451))
    assert [query.get("offset") for query in place.server.queries()] == [None, None, "200", "300", "400"]


def test_offsets_go_on_until_the_total(at: OpenDesk) -> None:
    place = at(records=45, most=10)
    assert walk(place, 40, offset=5) == list(range(6, 46))
    assert [query["offset"] for query in place.server.queries()] == ["5", "15", "25", "35"]
    assert walk(at(records=45, most=10, states_total=False), 40, offset=5) == list(range(6, 46))


@pytest.mark.parametrize("end", [False, 0, "", None, "own"])
@pytest.mark.parametrize("states_total", [True, False])
def test_a_last_page_with_no_cursor_in_any_spelling_ends_the_list(
    at: OpenDesk, end: object, states_total: bool
) -> None:
    place = at(records=250, end=end, states_total=states_total)
    assert walk(place, 100) == list(range(1, 251))
    assert len(place.server.calls()) == 3


@pytest.mark.parametrize("status", [404, 416])
def test_a_page_past_the_end_may_be_refused_after_a_short_one(at: OpenDesk, status: int) -> None:
    assert walk(at("previsto", records=45, past_the_end=status), 20) == list(range(1, 46))
    place = at("previsto", records=40, past_the_end=status)
    with pytest.raises(place.errors.StatusError, match=str(status)):
        walk(place, 20)


@pytest.mark.parametrize("total", [250, "250", 250.0, "0-99/250"])
def test_totals_are_read_in_every_spelling(at: OpenDesk, total: object) -> None:
    place = at("lodges", records=250, most=100, change=lambda data: data | {"total": total})
    assert (len(walk(place, 100)), len(place.server.calls())) == (250, 3)
    assert place.client().lodges.list().count() == 250


@pytest.mark.parametrize("total", [True, -5, None, "many", [250]])
def test_what_is_no_total_does_not_end_a_list(at: OpenDesk, total: object) -> None:
    place = at("lodges", records=250, change=lambda data: data | {"total": total})
    assert (len(walk(place, 100)), len(place.server.calls())) == (250, 4)
