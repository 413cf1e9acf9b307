"""The collections as emitted, sent whole by newman and by Bruno's command line to the stand-in of each API."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.emulator.options import Options
from codegen.machine_files import read_spec
from codegen.spec.model import TokenExchange
from tests.acceptance.collections.runners import ROOT, Sent, bruno, newman, variables
from tests.emulator.running import running

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("collections")]

APIS = ("bouwsoft", "payandbill", "previsto")
KEYS = {
    "bouwsoft": {"AccessToken", "Clientnr"},
    "payandbill": {"X-Functions-Key", "X-Software-Key"},
}


@pytest.mark.parametrize("run", [newman, bruno])
@pytest.mark.parametrize("api", APIS)
def test_every_call_is_admitted_and_understood(api: str, run, tmp_path: Path) -> None:
    """With the credentials alone filled in: no call is refused as a stranger's, unknown, or brings the server down."""
    spec = read_spec(ROOT / "specs" / api)
    folder = tmp_path / "collection"
    folder.mkdir()
    with running(api, Options(rate_limited=False)) as stand_in:
        sent: list[Sent] = run(api, variables(api, stand_in), folder)
    exchanges = [one for one in sent if one.headers.keys() & {"RefreshToken"}]
    calls = [one for one in sent if one not in exchanges]
    assert [one.status for one in exchanges] == [200] * sum(isinstance(auth, TokenExchange) for auth in spec.auth)
    assert len(calls) == len(spec.operations)
    assert [one for one in calls if one.error or one.status in (None, 401, 403, 405) or one.status >= 500] == []
    assert [one for one in calls if one.method == "GET" and one.status not in (200, 404)] == []
    assert {one.status for one in calls if one.method == "GET" or api == "payandbill"} >= {200}


@pytest.mark.parametrize("api", ["bouwsoft", "payandbill"])
def test_both_keys_arrive_with_each_call(api: str, tmp_path: Path) -> None:
    with running(api, Options(rate_limited=False)) as stand_in:
        sent = newman(api, variables(api, stand_in), tmp_path)
    for one in sent:
        assert "RefreshToken" in one.headers or KEYS[api] <= one.headers.keys(), one
        assert not [value for value in one.headers.values() if "{{" in value], one


def test_documented_records_are_created_and_read_back(tmp_path: Path) -> None:
    with running("bouwsoft", Options(rate_limited=False)) as stand_in:
        sent = newman("bouwsoft", variables("bouwsoft", stand_in), tmp_path)
    found = {(one.method, one.url.partition("?")[0].rpartition("/")[0], one.status) for one in sent}
    assert ("POST", "/api/v1", 201) in found
    assert ("PUT", "/api/v1/Assignments", 200) in found
    assert ("DELETE", "/api/v1/Assignments", 204) in found
