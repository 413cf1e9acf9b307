"""Errors: the same contents in every class, a class for every status, and no exception of other packages."""

from __future__ import annotations

import contextlib
import gzip
import pickle
from typing import Any

import pytest

from tests.client.desk import CALLS, Desk, OpenDesk
from tests.client.documented import answer_of
from tests.targets.python.local_server import CUT

HTML = b"<!DOCTYPE html><html><h1>Down</h1></html>"
ERRORS = {
    "bouwsoft": {"Code": "404", "Message": "Not Found", "Description": "No such record"},
    "previsto": {"type": "invalid_request_error", "message": "No such record"},
}


def refusal(place: Desk, call: Any, *answers: Any, **options: Any) -> Any:
    """Return the error that ``call`` ends in when the server gives ``answers``."""
    place.server.quirks.answers = list(answers)
    with pytest.raises(place.errors.ApiError) as refused:
        call(place.client(**{"retries": 0, **options}))
    return refused.value


@pytest.mark.parametrize("api", CALLS)
@pytest.mark.parametrize("answer", [(404, b"no", {"X-Request-Id": "r1"}), (200, HTML, {"X-Request-Id": "r1"})])
def test_every_error_has_request_status_headers_request_id_and_body(at: OpenDesk, api: str, answer: Any) -> None:
    place = at(api)
    error = refusal(place, CALLS[api][0], answer)
    assert (error.request.method, error.status, error.request_id) == ("GET", answer[0], "r1")
    assert error.headers["x-request-id"] == "r1"
    assert (error.body, error.raw.content) == (answer[1].decode(), answer[1])
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - its own
    assert (str(again), again.status, again.raw, again.request) == (str(error), error.status, error.raw, error.request)


@pytest.mark.parametrize("api", CALLS)
@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 405, 409, 410, 418, 422, 429, 499, 500, 501, 503, 599])
def test_every_status_has_a_class_below_that_of_its_kind(at: OpenDesk, api: str, status: int) -> None:
    place = at(api)
    call = CALLS[api][0]
    answers = [(status, b"", {})] * (2 if status == 401 else 1)
    error = refusal(place, call, *answers)
    assert isinstance(error, place.errors.ClientError if status < 500 else place.errors.ServerError)
    assert isinstance(error, place.errors.RateLimitError) == (status == 429)
    assert error.status == status
    known = status not in (418, 499, 599)
    assert (type(error) not in (place.errors.ClientError, place.errors.ServerError)) == known


@pytest.mark.parametrize("api", CALLS)
def test_an_error_says_whether_the_call_may_have_been_carried_out(at: OpenDesk, api: str) -> None:
    place = at(api)
    get, create = CALLS[api]
    for answer, done in [
        ((CUT, b"{", {}), True), ((500, b"", {}), True), ((502, HTML, {}), True), ((201, HTML, {}), True),
        ((201, b"", {}), True), ((400, b"", {}), False), ((429, b"", {}), False),
    ]:  # fmt: skip
        assert refusal(place, create, answer).may_be_done is done, answer
        assert refusal(place, get, answer).may_be_done is False, answer
    assert refusal(place, create, base_url="http://127.0.0.1:1").may_be_done is False


@pytest.mark.parametrize("api", ERRORS)
def test_an_answer_of_success_that_holds_an_error_says_so(at: OpenDesk, api: str) -> None:
    place = at(api)
    for call in CALLS[api]:
        error = refusal(place, call, answer_of(ERRORS[api]))
        assert type(error) is place.errors.AnswerError
        assert "the answer is a 200 that holds an error: " in str(error)
        assert "No such record" in str(error)


@pytest.mark.parametrize("api", CALLS)
def test_empty_answers_html_pages_and_redirects_say_what_they_are(at: OpenDesk, api: str) -> None:
    place = at(api)
    get, create = CALLS[api]
    assert "the answer is empty: a 201 without a body" in str(refusal(place, create, (201, b"", {})))
    assert "the answer is an HTML page, no JSON" in str(refusal(place, get, (200, HTML, {"Content-Type": "text/html"})))
    error = refusal(place, get, (302, b"", {"Location": "https://login.example/in?token=secret"}))
    assert type(error) is place.errors.RedirectError
    assert "a redirect to https://login.example/in, which is not followed" in str(error)
    assert (error.location, error.status) == ("https://login.example/in?token=secret", 302)


def test_messages_have_no_control_characters_and_no_values_of_the_query(at: OpenDesk) -> None:
    place = at()
    said = {"Code": "400", "Description": "No \x1b[31mcolumn\x00 here\u202e\r\nX: y"}
    place.server.quirks.answers = [answer_of(said, 400)]
    with pytest.raises(place.errors.BadRequestError) as refused:
        place.client().assignments.list(filter="name eq 'Jane'").first()
    assert str(refused.value).isprintable()
    assert "Jane" not in str(refused.value)
    assert "/assignments?filter=…&limit=…" in str(refused.value).lower()
    assert "Jane" in refused.value.request.url
    assert refused.value.description == said["Description"]


@pytest.mark.parametrize("api", CALLS)
def test_a_longer_answer_than_allowed_is_an_error(at: OpenDesk, api: str) -> None:
    place = at(api)
    bomb = gzip.compress(b"[" + b" " * 30_000_000 + b"]")
    error = refusal(place, CALLS[api][0], (200, bomb, {"Content-Encoding": "gzip"}), max_bytes=1_000_000)
    assert "more than 1000000 bytes (max_bytes)" in str(error)
    assert len(place.server.calls()) == 1
    place.server.quirks.answers = [(200, b" " * 2_000_000, {})]
    with pytest.raises(place.errors.AnswerError):
        CALLS[api][0](place.client())


@pytest.mark.parametrize("value", ["x" * 100_000, "a\r\nb: c", "é", "\x00", [1] * 1000, {"a": 1}, 10**300])
def test_hostile_cursors_end_a_list_or_in_an_error_of_the_client_and_in_no_other(at: OpenDesk, value: object) -> None:
    place = at(records=250)

    def change(data: Any) -> Any:
        return data | {"NextId": value, "Content-Range": ""}

    place.server.quirks.change = change
    place.server.quirks.answers = [
        answer_of({"Records": [{"id": 1}], "NextId": value}), answer_of({"Records": []})
    ]  # fmt: skip
    with contextlib.suppress(place.errors.ApiError):
        list(place.client().assignments.list())


@pytest.mark.parametrize("token", ["a\r\nb: c", "é", "", 5, None, "x\x00"])
def test_a_token_that_no_header_can_hold_is_a_login_error(at: OpenDesk, token: object) -> None:
    place = at(login={"AccessToken": token})
    error = refusal(place, CALLS["bouwsoft"][0])
    assert type(error) is place.errors.LoginError
    assert error.request.url.endswith("/Authorize/AccessToken")
    assert (error.status, error.body) == (200, "")
