"""Every documented error is given word for word by the request that its page shows."""

from __future__ import annotations

import pytest

from codegen.mock_server.options import Options
from codegen.spec.model import ErrorCase
from tests.mock_server.running import Caller, running, spec_of
from tests.mock_server.triggers import request_for

SPEC = spec_of("bouwsoft")


@pytest.mark.parametrize(
    "case", SPEC.errors, ids=[f"{index}-{case.condition}" for index, case in enumerate(SPEC.errors)]
)
def test_a_documented_error_is_given_word_for_word(case: ErrorCase, bouwsoft: Caller) -> None:
    asked = request_for(case, SPEC)
    if asked.token == "expired":
        _expired(case)
        return
    headers = {name: value for name, value in bouwsoft.http.headers.items() if name not in map(str.lower, asked.drop)}
    if asked.token == "wrong":
        headers["accesstoken"] = "EXAMPLE-ACCESS-TOKEN"
    answer = bouwsoft.bare.request(asked.method, asked.path, params=asked.query, headers=headers)
    assert (answer.status_code, answer.json()) == (case.status, asked.body)


def _expired(case: ErrorCase) -> None:
    """Let a token expire once its lifetime is over."""
    now = [1_800_000_000.0]
    with running("bouwsoft", Options(token_lifetime=60, records=0), lambda: now[0]) as caller:
        assert caller.get("/Addresses").status_code == 200
        now[0] += 61
        answer = caller.get("/Addresses")
        assert (answer.status_code, answer.json()) == (case.status, case.body)


def test_every_error_of_the_catalogue_has_a_condition() -> None:
    """An error without one would be documented and never given."""
    assert len(SPEC.errors) == 56
    assert [case.description for case in SPEC.errors if case.condition is None] == []
