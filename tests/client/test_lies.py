"""A server that lies, over a socket: values of other kinds, answers of other shapes, bodies that are no JSON at all."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.client.relay import Sent, always, retold
from tests.client.stage import Open

LIES = {
    "id": "one", "date": "2026-02-30", "dateplanned": 20260507, "nr": 5.5, "title": {"text": "Boiler"},
    "planned": "yes", "ts_lastupdate": "yesterday", "address_id": [1],
}  # fmt: skip


def _lie(data: Any) -> Any:
    data["Records"][0] |= LIES | {"newest": {"deep": [1.5, None]}}
    return data


def test_values_of_other_kinds_are_kept_and_the_walk_goes_on(stage: Open) -> None:
    on = stage(records=11)
    on.relay.spoil = always(retold(_lie))
    results = list(on.client().assignments.list(limit=5))
    assert len(results) == 12
    liar, honest = results[0], results[1]
    assert {name: fault.value for name, fault in liar.faults.items()} == LIES
    assert not any(name in liar for name in LIES)
    assert liar.extra == {"newest": {"deep": [1.5, None]}}
    assert (honest.faults, honest.extra) == ({}, {})
    assert all(type(fault.expected) is str for fault in liar.faults.values())


def test_a_strict_client_raises_with_the_place_of_every_lie(stage: Open) -> None:
    on = stage(records=11)
    on.relay.spoil = always(retold(_lie))
    with pytest.raises(on.errors().AnswerError) as exception_info:
        list(on.client(strict=True).assignments.list(limit=5))
    wrong = LIES | {"newest": {"deep": [1.5, None]}}
    assert {at: value for at, value, _ in exception_info.value.faults} == {
        f"$.Records[0].{k}": v for k, v in wrong.items()
    }
    assert "  expected an integer, found 'one' @ $.Records[0].id" in str(exception_info.value).splitlines()
    assert (
        "  expected no field of this name, found a dict @ $.Records[0].newest" in str(exception_info.value).splitlines()
    )
    on.relay.spoil = always(lambda sent: sent)
    assert len(list(on.client(strict=True).assignments.list(limit=5))) == 12, "the stand-in itself does not lie"


def test_a_text_outside_its_list_is_kept_where_strict_clients_refuse_it(stage: Open) -> None:
    on = stage("previsto")
    on.relay.spoil = always(retold(lambda data: [value | {"status": "Invented"} for value in data]))
    assert {value.status for value in on.client().assignments.list()} == {"Invented"}
    with pytest.raises(on.errors().AnswerError, match="status"):
        list(on.client(strict=True).assignments.list())


def _as(content: bytes, **headers: str) -> Callable[[Sent], Sent]:
    return lambda sent: (200, content, {**sent[2], **{k.replace("_", "-"): v for k, v in headers.items()}})


SHAPES = {
    "null": b"null", "list": b"[]", "text": b'"ok"', "no-records": b"{}", "records-object": b'{"Records": {}}',
    "record-text": b'{"Records": ["x"]}', "html": b"<html>Hello</html>", "empty": b"", "half": b'{"Records": [{"id": 1',
    "no-utf8": b'{"Records": [{"title": "\xff"}]}', "deep": b"[" * 200_000, "number": b'{"Records": [{"nr": 1e999999}',
    "nan": b'{"Records": [{"nr": NaN}]}',
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
def test_an_answer_of_another_shape_is_an_error_and_no_traceback(stage: Open, shape: str) -> None:
    on = stage()
    on.relay.spoil = always(_as(SHAPES[shape]))
    api = on.client()
    for name, call in (("list", lambda: list(api.assignments.list())), ("get", lambda: api.assignments.get(5))):
        with pytest.raises(on.errors().AnswerError, match=f"^assignments.{name}: the answer is"):
            call()
    assert on.naps == [], "what cannot be read is not asked for again"


def test_an_answer_that_lies_about_its_encoding_is_an_error(stage: Open) -> None:
    on = stage()
    on.relay.spoil = always(_as(b"no gzip", Content_Encoding="gzip"))
    with pytest.raises(on.errors().ApiError):
        on.client().assignments.get(5)
    assert len(on.relay.calls()) == 1


def test_a_lie_about_cursor_and_count_loses_no_record(stage: Open) -> None:
    """Without a cursor that can be sent back, a full page is followed by the one at the next offset."""
    on = stage(records=11)
    on.relay.spoil = always(retold(lambda data: data | {"NextId": {"a": 1}, "Content-Range": [3]}))
    assert len({value.id for value in on.client().assignments.list(limit=5)}) == 12
    assert on.client().assignments.list().count() is None


@pytest.mark.parametrize(
    "content", [b"", b"null", b"<html>", b'{"Code": {"a": 1}, "Description": ["x"]}', b"[" * 200_000]
)
def test_an_error_of_another_shape_is_still_the_error_of_its_status(stage: Open, content: bytes) -> None:
    on = stage()
    on.relay.spoil = always(lambda _: (404, content, {}))
    with pytest.raises(on.errors().NotFoundError) as refused:
        on.client().assignments.get(5)
    assert (refused.value.status, refused.value.reason, refused.value.description) == (404, None, None)


@pytest.mark.parametrize("answer", [{}, {"AccessToken": 5}, {"AccessToken": "a\r\nb: c"}])
def test_a_login_that_gives_no_usable_token_is_an_error(stage: Open, answer: dict[str, Any]) -> None:
    on = stage()
    tell = retold(lambda _: answer)
    on.relay.spoil = lambda _, sent: tell(sent)
    with pytest.raises((on.errors().LoginError, ValueError)):
        on.client().assignments.get(5)
    assert on.relay.calls() == []
