"""The runtime by itself: how values, records, errors, tokens and calls are spelled and read."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from client_runtime import auth, codecs, conventions, encoding, errors, layouts, records, responses, retrying, session
from client_runtime.answers import Body, Many, Nothing, One
from client_runtime.operations import Assigned, JsonBody, Operation, Path, Query
from msgspec import UNSET, UnsetType

ASSIGNED = conventions.Assignments(
    parameter="columns",
    separator=",",
    quote="'",
    quote_escape="''",
    quoted=frozenset({"string", "date", "datetime", "time"}),
    true="true",
    false="false",
    null="NULL",
)
ZONE = dt.timezone(dt.timedelta(hours=2))


class Line(records.Record, kw_only=True, rename={"pay_rate": "PayRate"}):
    """A record inside another."""

    pay_rate: Decimal | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> records.Codecs:
        return {"pay_rate": codecs.DECIMAL}


class Job(records.Record, kw_only=True, rename={"from_": "from"}):
    """A record with a field of each kind."""

    nr: int | UnsetType | None = UNSET
    title: str | UnsetType = UNSET
    from_: str | UnsetType = UNSET
    due: dt.date | str | UnsetType | None = UNSET
    price: Decimal | UnsetType = UNSET
    done: bool | UnsetType = UNSET
    changed: dt.datetime | UnsetType = UNSET
    status: str | UnsetType = UNSET
    lines: list[Line] | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> records.Codecs:
        return {
            "nr": codecs.Nullable(codecs.INTEGER),
            "title": codecs.TEXT,
            "from_": codecs.TEXT,
            "due": codecs.Nullable(codecs.OrEmpty(codecs.Date())),
            "price": codecs.DECIMAL,
            "done": codecs.BOOLEAN,
            "changed": codecs.DateTime("YYYY-MM-DD HH:MM:SS"),
            "status": codecs.Enum("To do", "Done"),
            "lines": codecs.Array(records.Model(Line)),
        }


def _read(data: dict[str, object]) -> tuple[Job, list[tuple[str, object, str]]]:
    faults = codecs.Faults()
    return records.Model(Job).decode(data, "$", faults), list(faults)


def test_absent_null_and_empty_are_three_things() -> None:
    read = [_read(data)[0].get("due", UNSET) for data in ({}, {"due": None}, {"due": ""})]
    assert read == [UNSET, None, ""]


def test_a_record_is_read_by_its_wire_names_and_written_back_as_it_was() -> None:
    data: dict[str, object] = {
        "nr": 5,
        "from": "here",
        "due": "2026-05-07",
        "price": Decimal("30.460000000000001"),
        "changed": "2026-05-07 08:30:00",
        "lines": [{"PayRate": 10}],
        "unheard": [1],
        "title": True,
    }
    job, faults = _read(data)
    assert (job.nr, job.from_, job.due, job.price) == (5, "here", dt.date(2026, 5, 7), Decimal("30.460000000000001"))
    assert job.changed == dt.datetime(2026, 5, 7, 8, 30)
    assert job.lines == [Line(pay_rate=Decimal(10))]
    assert job.extra == {"unheard": [1]}
    assert "title" not in job
    assert job.faults == {"title": records.Fault(True, "a text")}
    assert faults == [("$.unheard", [1], "no field of this name"), ("$.title", True, "a text")]
    assert records.Model(Job).encode(job) == data


def test_a_value_outside_a_documented_list_is_kept_and_told() -> None:
    job, faults = _read({"status": "New"})
    assert job.status == "New"
    assert faults == [("$.status", "New", "one of the documented values")]


@pytest.mark.parametrize(
    ("field", "value"),
    [("nr", "x"), ("nr", True), ("nr", 5.5), ("title", []), ("done", 2), ("due", "2026-13-01"), ("due", "07-05-2026"),
     ("due", 5), ("price", "1,5"), ("changed", "yesterday"), ("lines", {}), ("lines", [5])],
)  # fmt: skip
def test_a_value_that_breaks_the_documentation_is_set_aside(field: str, value: object) -> None:
    job, faults = _read({field: value, "from": "x"})
    assert field not in job
    assert job.faults[field].value == value
    assert job.from_ == "x"
    assert [at for at, _, _ in faults] == [f"$.{field}"]


@pytest.mark.parametrize(
    ("layout", "text"),
    [("YYYY-MM-DD HH:MM:SS", "2026-05-07 08:30:15"), ("YYYY-MM-DDTHH:MM:SS", "2026-05-07T08:30:15"),
     ("YYYY-MM-DDTHH:MM", "2026-05-07T08:30"), ("YYYY-MM-DDTHH:MMZ", "2026-05-07T08:30Z"),
     ("YYYY-MM-DDTHH:MM:SS.sssZ", "2026-05-07T08:30:15.250Z")],
)  # fmt: skip
def test_each_layout_is_read_and_written_the_same(layout: str, text: str) -> None:
    moment = layouts.read_datetime(text, layout)
    assert (moment.tzinfo is not None) == text.endswith("Z")
    assert layouts.spell_datetime(moment, layout) == text


def test_a_moment_keeps_its_place_in_time_or_is_refused() -> None:
    moment = dt.datetime(2026, 5, 7, 10, 30, tzinfo=ZONE)
    assert layouts.spell_datetime(moment, "YYYY-MM-DDTHH:MMZ") == "2026-05-07T08:30Z"
    assert layouts.spell_datetime(moment, "YYYY-MM-DDTHH:MM:SS.sssZ") == "2026-05-07T08:30:00.000Z"
    with pytest.raises(ValueError, match="has no zone"):
        layouts.spell_datetime(moment, "YYYY-MM-DDTHH:MM:SS")
    with pytest.raises(ValueError, match="has a zone"):
        layouts.spell_datetime(moment.replace(tzinfo=None), "YYYY-MM-DDTHH:MMZ")
    with pytest.raises(TypeError, match="its time would be lost"):
        layouts.spell_date(moment)


@pytest.mark.parametrize(
    ("values", "written"),
    [
        ({"title": "text", "nr": 5}, "title='text',nr=5"),
        ({"title": "it's"}, "title='it''s'"),
        ({"title": ""}, "title=''"),
        ({"title": "a,b=c"}, "title='a,b=c'"),
        ({"title": UNSET, "nr": None}, "nr=NULL"),
        ({"due": dt.date(2026, 5, 7)}, "due='2026-05-07'"),
        ({"due": ""}, "due=''"),
        ({"price": Decimal("1E+3")}, "price=1000"),
        ({"price": Decimal("12.350")}, "price=12.350"),
        ({"done": True}, "done=true"),
        ({"ef_x.1y.Bool": False}, "ef_x.1y.Bool=false"),
        ({"new": "x"}, "new='x'"),
        ({"new": 1e-7}, "new=0.0000001"),
        ({}, ""),
    ],
)
def test_assignments_quote_by_type(values: dict[str, object], written: str) -> None:
    assert encoding.assignments(ASSIGNED, records.Fields(Job), values) == written


@pytest.mark.parametrize(
    ("field", "value"), [("nr", "5"), ("nr", True), ("title", 5), ("price", 1.5), ("lines", [Line()]), ("x", object())]
)
def test_what_cannot_be_assigned_is_refused_by_name(field: str, value: object) -> None:
    with pytest.raises((TypeError, ValueError), match=f"^{field}: "):
        encoding.assignments(ASSIGNED, records.Fields(Job), {field: value})


def test_money_of_another_type_is_refused_with_the_reason_that_it_has() -> None:
    for value, words in ((1.5, "not float: a float is not exact$"), ("1.5", "not str$"), (True, "not bool$")):
        with pytest.raises(TypeError, match=words):
            encoding.assignments(ASSIGNED, records.Fields(Job), {"price": value})


def test_a_quote_that_the_api_cannot_write_is_refused() -> None:
    how = conventions.Assignments(
        parameter="c", separator=",", quote="'", quote_escape=None, quoted=frozenset({"string"}), true="1", false="0"
    )
    with pytest.raises(ValueError, match="title: the API does not say how ' is written"):
        encoding.assignments(how, records.Fields(Job), {"title": "it's"})


@pytest.mark.parametrize(
    ("text", "encoded"),
    [
        ("a b", "a%20b"),
        ("'\"", "%27%22"),
        ("100%", "100%25"),
        ("%20", "%2520"),
        ("a+b&c=d#e", "a%2Bb%26c%3Dd%23e"),
        ("é中", "%C3%A9%E4%B8%AD"),
        ("a\nb", "a%0Ab"),
        ("", ""),
        ("a/b?c", "a%2Fb%3Fc"),
        ("|", "%7C"),
    ],
)
def test_text_is_percent_encoded_once(text: str, encoded: str) -> None:
    assert encoding.percent(text) == encoded


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_a_value_cannot_make_another_path(value: str) -> None:
    with pytest.raises(ValueError, match="cannot be part of a path"):
        encoding.fill_path("/Jobs/{id}", {"id": value})


def test_a_path_value_stays_one_part() -> None:
    assert encoding.fill_path("/Jobs/{id}/note", {"id": "../{x}/a b"}) == "/Jobs/..%2F%7Bx%7D%2Fa%20b/note"


def test_json_bodies_keep_every_digit() -> None:
    assert encoding.to_json({"a": Decimal("10.0"), "b": Decimal("0.10"), "c": None}) == b'{"a":10.0,"b":0.10,"c":null}'


def test_holes_of_documented_texts_are_filled_in() -> None:
    match = errors.match_holes
    assert match("Column not found: {column}", "Column not found: a b") == {"column": "a b"}
    assert match("{a} is not {b}.", "x is not y.") == {"a": "x", "b": "y"}
    assert match("No token", "No token") == {}
    assert match("No token", "No token at all") is None
    assert match("{a} of", "none") is None


def test_the_most_exact_documented_error_is_the_reason() -> None:
    reasons = (
        errors.Reason(status=400, description="{anything}"),
        errors.Reason(status=400, description="Column not found: {column}"),
        errors.Reason(status=401, description="Column not found: x"),
    )
    parts = errors.ErrorParts(description="Column not found: x")
    assert errors.recognise(reasons, 400, parts, "jobs.list") == (reasons[1], {"column": "x"})
    assert errors.recognise(reasons, 404, parts, "jobs.list") == (None, {})


def test_an_error_body_may_come_inside_an_envelope() -> None:
    form = errors.ErrorFormat(code="Code", message="Message", inside="Changes")
    for data in ({"Code": 400, "Message": "No"}, {"Changes": {"Code": "400", "Message": "No"}}):
        assert errors.read_parts(form, data) == errors.ErrorParts(code="400", message="No")
    assert errors.read_parts(form, {"Changes": [{"Code": "1"}]}).code == "1"
    assert errors.read_parts(form, ["x"]) == errors.ErrorParts()


EXCHANGE = conventions.TokenExchange(
    url="https://auth.yard.test/token",
    method="GET",
    request_headers={"Key": "secret"},
    call_headers={"Token": "token"},
    token="AccessToken",
    server="ServerName",
    valid_until="ValidUntil",
    layout="YYYY-MM-DDTHH:MMZ",
    hosts=("*.yard.test",),
)


@pytest.mark.parametrize(
    "server",
    ["evil.test", "yard.test", "yard.test.evil.test", "a.yard.test:8080", "a.yard.test/x", "u@a.yard.test",
     "a.yard.test?", "a.yard.test#", "\u0430.yard.test", "a.yard.test\n", ".yard.test", 5, "evilyard.test"],
)  # fmt: skip
def test_a_server_outside_the_api_is_never_followed(server: object) -> None:
    with pytest.raises(errors.LoginError, match="names the server"):
        auth.read_token(EXCHANGE, {"AccessToken": "EXAMPLE-ACCESS-TOKEN", "ServerName": server})


def test_a_login_is_read_as_a_token_with_its_server_and_its_end() -> None:
    token = auth.read_token(
        EXCHANGE,
        {"AccessToken": "EXAMPLE-ACCESS-TOKEN", "ServerName": "b.yard.test", "ValidUntil": "2099-05-07T08:30Z"},
    )
    end = dt.datetime(2099, 5, 7, 8, 30, tzinfo=dt.UTC)
    assert (token.server, token.valid_until) == ("b.yard.test", end)
    assert token.is_fresh(end - dt.timedelta(minutes=1))
    assert not token.is_fresh(end - dt.timedelta(seconds=10))


@pytest.mark.parametrize(("life", "margin"), [(7200, 30), (300, 30), (20, 2), (1, 0.1), (-5, 0)])
def test_a_token_is_fresh_until_a_tenth_of_its_life_is_left_and_never_more_than_half_a_minute(
    life: float, margin: float
) -> None:
    got = dt.datetime(2026, 5, 7, 8, 30, tzinfo=dt.UTC)
    end = got + dt.timedelta(seconds=life)
    token = auth.Token("EXAMPLE-ACCESS-TOKEN", None, end, got)
    assert token.is_fresh(end - dt.timedelta(seconds=margin + 0.01))
    assert not token.is_fresh(end - dt.timedelta(seconds=margin))


@pytest.mark.parametrize("answer", [{}, {"AccessToken": ""}, {"AccessToken": 5}, [], None])
def test_an_answer_without_a_token_is_a_login_error(answer: object) -> None:
    with pytest.raises(errors.LoginError):
        auth.read_token(EXCHANGE, answer)


def test_secrets_show_nowhere() -> None:
    credential = "EXAMPLE-SECRET\n"
    secrets = auth.Secrets({"secret": credential})
    assert "EXAMPLE" not in repr(secrets)
    assert "EXAMPLE" not in repr(auth.Token("EXAMPLE-ACCESS-TOKEN"))
    shown = errors.SentRequest("GET", "https://x.test")
    outgoing = session.Outgoing("GET", "https://x.test?key=EXAMPLE", {"Key": "EXAMPLE"}, b"EXAMPLE", shown)
    assert "EXAMPLE" not in repr(outgoing)
    assert outgoing.__rich_repr__() == [("shown", shown)]
    with pytest.raises(ValueError, match="header Key") as refused:
        secrets.header("secret", "Key")
    assert "EXAMPLE" not in str(refused.value)


def _session(**more: Any) -> session.Session:
    api = conventions.Api(name="t", server="https://x.test", assignments=ASSIGNED)
    return session.Session(api, {}, **more)


def test_a_request_is_built_from_operation_and_arguments() -> None:
    operation: Operation[None] = Operation(
        "jobs.update", "PUT", "/Jobs/{id}", Nothing(),
        parameters=(Path("id", codecs.INTEGER), Query("cols", codecs.Array(codecs.TEXT), "|"),
                    Query("each", codecs.Array(codecs.INTEGER))),
        body=Assigned(records.Fields(Job)),
    )  # fmt: skip
    request = _session().request(operation, {"id": 5, "cols": ["a", "b c"], "each": [1, 2]}, {"title": "100%"})
    assert request.url == "https://x.test/Jobs/5?cols=a%7Cb%20c&each=1&each=2&columns=title%3D%27100%25%27"
    assert request.content is None


def test_a_json_body_leaves_out_what_is_unset() -> None:
    operation: Operation[None] = Operation("x", "POST", "/x", Nothing(), body=JsonBody(records.Fields(Job)))
    request = _session().request(operation, {}, {"title": "x", "nr": None, "done": UNSET, "lines": [Line()]})
    assert request.content == b'{"title":"x","nr":null,"lines":[{}]}'
    assert request.headers["Content-Type"] == "application/json"


def test_pages_tell_cursor_total_and_what_else_came() -> None:
    envelope = conventions.Envelope(records="Records", next="NextId", range="Content-Range")
    answer = Many(codecs.ANY, envelope)
    page = answer.read({"Content-Range": "0-1/3835", "NextId": 7, "Records": [1, 2]}, codecs.Faults())
    assert (list(page), page.next, page.total, len(page), page[0]) == ([1, 2], "7", 3835, 2, 1)
    assert page.meta == {"Content-Range": "0-1/3835", "NextId": 7}
    last = answer.read({"Records": []}, codecs.Faults())
    assert (last.next, last.total) == (None, None)


@pytest.mark.parametrize("data", [None, [], {"Records": None}, {"Records": {}}, {"Other": []}])
def test_an_answer_without_its_envelope_is_an_answer_error(data: object) -> None:
    envelope = conventions.Envelope(records="Records")
    for answer in (Many(codecs.ANY, envelope), One(codecs.ANY, envelope)):
        with pytest.raises(errors.AnswerError):
            answer.read(data, codecs.Faults())


def _answered(content: bytes, status: int = 200, *, strict: bool = False) -> Any:
    operation = Operation("jobs.get", "GET", "/Jobs", Body(records.Model(Job)))
    steps = _session(strict=strict).run(operation, {}, UNSET, retrying.Tries(retrying.Options(retries=0)))
    next(steps)
    try:
        steps.send(responses.Response(status, {"x-request-id": "r1"}, content))
    except StopIteration as done:
        return done.value
    raise AssertionError("one answer is enough")


def test_strict_mode_lists_everything_that_is_wrong() -> None:
    content = b'{"nr": "x", "lines": [{"PayRate": "y"}]}'
    assert _answered(content).faults["nr"].value == "x"
    with pytest.raises(errors.AnswerError) as refused:
        _answered(content, strict=True)
    assert [(at, expected) for at, _, expected in refused.value.faults] == [
        ("$.nr", "an integer"), ("$.lines[0].PayRate", "a decimal number"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "content", [b"", b"<html>", b'{"nr": 1', b"\xff", b"[" * 5000 + b"]" * 5000, b"[]", b"1e999999999"]
)
def test_an_answer_that_is_no_record_is_an_answer_error(content: bytes) -> None:
    with pytest.raises(errors.AnswerError):
        _answered(content)


def test_an_error_answer_carries_what_it_says_and_no_secret() -> None:
    with pytest.raises(errors.StatusError) as refused:
        _answered(b"<html>Down</html>", 503)
    assert (refused.value.status, refused.value.code, refused.value.request_id) == (503, None, "r1")
    assert refused.value.request == errors.SentRequest("GET", "https://x.test/Jobs")
    assert "Down" in str(refused.value)


def test_a_base_url_of_the_users_own_makes_the_servers_name_of_no_interest() -> None:
    """Calls go where the user said, so a login that names a test server is as good as any."""
    token = auth.read_token(
        EXCHANGE, {"AccessToken": "EXAMPLE-ACCESS-TOKEN", "ServerName": "127.0.0.1:1"}, follow=False
    )
    assert token.server is None
