"""The collections as emitted, sent whole by newman and by Bruno's command line to the stand-in of each API.

Each call asserts its documented status itself, so a runner that ends well has seen them all.
"""

from __future__ import annotations

import functools
import tempfile
from pathlib import Path

import pytest

from codegen.build.artifacts import read_spec
from codegen.mock_server.options import Options
from codegen.spec.auth import TokenExchange
from codegen.spec.model import Operation, Spec
from codegen.spec.types import Action
from codegen.targets.bruno.bruno_files import BRUNO
from codegen.targets.postman.postman_files import POSTMAN
from codegen.targets.python.names import sent_fields
from codegen.targets.target import Target
from tests.acceptance.collections.runners import ROOT, Sent, as_read, bruno, emitted, newman, variables
from tests.mock_server.running import running

pytestmark = pytest.mark.slow

APIS = ("bouwsoft", "payandbill", "previsto")
RUNNERS = {"newman": newman, "bruno": bruno}
KEYS = {
    "bouwsoft": {"AccessToken", "Clientnr"},
    "payandbill": {"X-Functions-Key", "X-Software-Key"},
}


@functools.cache
def sent(api: str, runner: str, change_listed: str = "true") -> list[Sent]:
    """Return what one run of the whole collection sent; with the credentials alone filled in. Each runs once."""
    with tempfile.TemporaryDirectory() as folder, running(api, Options(rate_limited=False)) as stand_in:
        place = Path(folder, "collection")
        place.mkdir()
        return RUNNERS[runner](api, variables(api, stand_in) | {"changeListed": change_listed}, place)


def spec_of(api: str) -> Spec:
    return read_spec(ROOT / "specs" / api)


def passed_over(spec: Spec) -> int:
    """How many calls are passed over: what they would write is not documented, or no call finds what they change."""
    return sum(_writes_unknown(spec, one) or _is_beyond_reach(spec, one) for one in spec.operations.values())


def _writes_unknown(spec: Spec, operation: Operation) -> bool:
    """Whether a call sends single fields of a record, of which none is documented."""
    write = spec.conventions.write
    if operation.request is None or write is None or write.kind != "query_assignments":
        return False
    model = spec.models.get(operation.request.shape.ref or "")
    return model is None or not sent_fields(model, create=operation.action is not Action.UPDATE)


def _is_beyond_reach(spec: Spec, operation: Operation) -> bool:
    actions = {one.action for one in spec.operations.values() if one.resource == operation.resource}
    is_change = operation.method != "GET" and "{" in operation.path
    return is_change and not actions & {Action.LIST, Action.CREATE}


@pytest.mark.parametrize("runner", RUNNERS)
@pytest.mark.parametrize("api", APIS)
def test_every_call_that_is_sent_succeeds(api: str, runner: str) -> None:
    """All calls are sent but those that write what nobody documents; each is answered with 2xx."""
    spec, found = spec_of(api), sent(api, runner)
    exchanges = sum(isinstance(auth, TokenExchange) for auth in spec.auth)
    assert len(found) == len(spec.operations) + exchanges - passed_over(spec)
    assert [one for one in found if one.error or not 200 <= (one.status or 0) < 300] == []


@pytest.mark.parametrize("api", ["bouwsoft", "payandbill"])
@pytest.mark.parametrize("runner", RUNNERS)
def test_both_keys_arrive_with_each_call(api: str, runner: str) -> None:
    for one in sent(api, runner):
        assert "RefreshToken" in one.headers or KEYS[api] <= one.headers.keys(), one
        assert not [value for value in one.headers.values() if "{{" in value], one


@pytest.mark.parametrize(("api", "runner", "least"), [("bouwsoft", "newman", 10), ("previsto", "bruno", 1)])
def test_a_run_changes_and_deletes_only_what_it_made(api: str, runner: str, least: int) -> None:
    """As the collection comes: what is made is deleted again where there is a call for it, and nothing else changes."""
    found = sent(api, runner, "false")
    made = {_record(one)[0] for one in found if one.name == "Create"}
    changed = [_record(one) for one in found if one.method in ("PUT", "DELETE")]
    listed = [_record(one) for one in found if one.name == "Get"]
    assert len(made) >= least
    deletable = {one.path.split("/")[1] for one in spec_of(api).operations.values() if one.action is Action.DELETE}
    assert {resource for resource, _ in changed} <= made
    assert {_record(one)[0] for one in found if one.method == "DELETE"} == made & deletable
    assert not set(changed) & set(listed)
    assert [one for one in found if not 200 <= (one.status or 0) < 300] == []


def _record(one: Sent) -> tuple[str, str]:
    """Return the resource of a call, and the record's key in its path."""
    resource, _, key = one.url.partition("?")[0].removeprefix("/api/v1").strip("/").partition("/")
    return resource, key


@pytest.mark.parametrize("target", [POSTMAN, BRUNO], ids=lambda one: one.name)
@pytest.mark.parametrize("api", APIS)
def test_the_clients_own_code_reads_the_collection(api: str, target: Target, tmp_path: Path) -> None:
    """Postman's library, and Bruno's parser and schema: every call with its method and keys."""
    emitted(target, api, tmp_path)
    spec, found = spec_of(api), as_read(target, tmp_path)
    calls = [one for one in found if one["folder"] != "Authorization"]
    assert sorted(one["method"].upper() for one in calls) == sorted(one.method for one in spec.operations.values())
    assert [one for one in calls if not KEYS.get(api, set()) <= set(one["headers"])] == []
    assert all(one["url"].startswith("{{baseUrl}}/") for one in calls)
    assert [one for one in calls if "Answers 2" not in "".join(one["scripts"])] == []


@pytest.mark.parametrize("api", APIS)
def test_lists_come_first_and_deletions_last(api: str, tmp_path: Path) -> None:
    emitted(POSTMAN, api, tmp_path)
    folders: dict[str, list[str]] = {}
    for one in as_read(POSTMAN, tmp_path):
        folders.setdefault(one["folder"], []).append(one["name"])
    for names in folders.values():
        assert names.index("List") == 0 if "List" in names else True, names
        assert names.index("Delete") == len(names) - 1 if "Delete" in names else True, names
    deleting = [one for one in spec_of(api).operations.values() if one.action is Action.DELETE]
    assert sum("Delete" in names for names in folders.values()) == len(deleting)
