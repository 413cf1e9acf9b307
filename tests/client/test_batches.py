"""Batches: rows that failed are named with their input, and no batch counts as done that is not."""

from __future__ import annotations

import datetime as dt
from typing import Any

import msgspec
import pytest

from tests.client.desk import Desk, OpenDesk
from tests.client.documented import answer_of


def rows_of(place: Desk, count: int) -> list[Any]:
    """Return rows to send."""
    model = place.module("models").Assignment
    needed = {field.name: "x" for field in msgspec.structs.fields(model) if field.required}
    dates = {"start_date": dt.datetime(2026, 5, 7), "expected_end_date": None, "actual_end_date": None}
    return [model(**{**needed, **dates, "employer_ref": f"A{number}"}) for number in range(count)]


def result(status: object = "OK", **more: Any) -> dict[str, Any]:
    return {"importStatus": status, "errorCount": 0, "messages": [], **more}


def send(place: Desk, results: object, count: int) -> Any:
    place.server.quirks.answers = [answer_of({"results": results})]
    return place.client().assignments.import_(records=rows_of(place, count))


@pytest.mark.parametrize(
    ("results", "count", "failed"),
    [
        ([result()] * 3, 3, []), ([result("ok"), result("Ok")], 2, []), ([result("Warning", warningCount=1)], 1, []),
        ([result("OK", errorCount=1), result()], 2, [0]), ([result(), result("Error")], 2, [1]),
        ([result("error")], 1, [0]), ([result(None)], 1, [0]), ([{}], 1, [0]), ([], 2, [0, 1]),
        ([result()], 3, [1, 2]), ([], 0, []),
    ],
)  # fmt: skip
def test_rows_fail_by_count_status_or_absence_and_each_has_its_own_input(
    at: OpenDesk, results: list[Any], count: int, failed: list[int]
) -> None:
    place = at("payandbill")
    rows = place.module("rows")
    answer = send(place, results, count)
    assert [row.position for row in answer.failed()] == failed
    assert [row.row.employer_ref for row in rows.failed_rows(answer)] == [f"A{number}" for number in failed]
    if not failed:
        assert rows.raise_for_rows(answer) is answer
        return
    with pytest.raises(rows.RowsError, match=rf"^{len(failed)} of {count} rows failed") as refused:
        rows.raise_for_rows(answer)
    assert refused.value.request.method == "POST"
    assert refused.value.status == 200


@pytest.mark.parametrize("results", [None, [result()] * 3])
def test_no_results_and_more_results_than_rows_are_errors(at: OpenDesk, results: object) -> None:
    place = at("payandbill")
    answer = send(place, results, 2)
    with pytest.raises(place.errors.AnswerError, match=r"3 results for 2 rows|no rows under results"):
        answer.failed()


def test_the_messages_of_a_row_are_shown_without_control_characters(at: OpenDesk) -> None:
    place = at("payandbill")
    said = {"message": "No\x1b[31m person", "errorID": 7}
    answer = send(place, [result("Error", errorCount=1, messages=[said])], 1)
    assert answer.failed()[0].messages[0].message == said["message"]
    with pytest.raises(place.module("rows").RowsError) as refused:
        place.module("rows").raise_for_rows(answer)
    assert "\x1b" not in str(refused.value)


def test_a_large_import_goes_in_chunks_and_is_resumed_where_it_ended(at: OpenDesk) -> None:
    place = at("payandbill")
    if place.asynchronous:
        pytest.skip("the next test is for the asynchronous client")
    module, api, rows = place.module("rows"), place.client(), rows_of(place, 250)
    place.server.quirks.answers = [answer_of({"results": [result()] * 100}), (400, b"", {})]
    chunks = module.in_chunks(lambda part: api.assignments.import_(records=part), rows, size=100)
    first = next(chunks)
    assert (first.start, first.end, first.failed) == (0, 100, [])
    with pytest.raises(place.errors.BadRequestError) as refused:
        next(chunks)
    assert refused.value.__notes__ == ["rows 100 to 199 were not imported: start again with start=100"]
    bad = [result()] * 99 + [result("Error")]
    place.server.quirks.answers = [answer_of({"results": bad})]
    rest = list(module.in_chunks(lambda part: api.assignments.import_(records=part), rows, size=100, start=100))
    assert [(chunk.start, chunk.end) for chunk in rest] == [(100, 200), (200, 250)]
    assert [(row.position, row.row.employer_ref) for row in rest[0].failed] == [(199, "A199")]


def test_an_asynchronous_client_imports_in_chunks(at: OpenDesk) -> None:
    place = at("payandbill")
    if not place.asynchronous:
        pytest.skip("the test before is for the synchronous client")
    api, rows = place.plain(), rows_of(place, 250)

    async def all_of_them() -> list[int]:
        chunks = place.module("rows").in_chunks_async(lambda part: api.assignments.import_(records=part), rows)
        ends = [chunk.end async for chunk in chunks]
        await api.close()
        return ends

    assert place.runner.run(all_of_them()) == [100, 200, 250]
