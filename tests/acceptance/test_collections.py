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
    return sum(
        _writes_unknown(spec, operation) or _is_beyond_reach(spec, operation) for operation in spec.operations.values()
    )


def _writes_unknown(spec: Spec, operation: Operation) -> bool:
    """Whether a call sends single fields of a record, of which none is documented."""
    write = spec.conventions.write
    if operation.request is None or write is None or write.kind != "query_assignments":
        return False
    model = spec.models.get(operation.request.shape.ref or "")
    return model is None or not sent_fields(model, create=operation.action is not Action.UPDATE)


def _is_beyond_reach(spec: Spec, operation: Operation) -> bool:
    actions = {
        other_operation.action
        for other_operation in spec.operations.values()
        if other_operation.resource == operation.resource
    }
    is_change = operation.method != "GET" and "{" in operation.path
    return is_change and not actions & {Action.LIST, Action.CREATE}


@pytest.mark.parametrize("runner", RUNNERS)
@pytest.mark.parametrize("api", APIS)
def test_every_call_that_is_sent_succeeds(api: str, runner: str) -> None:
    """All calls are sent but those that write what nobody documents; each is answered with 2xx."""
    spec, results = spec_of(api), sent(api, runner)
    exchanges = sum(isinstance(auth, TokenExchange) for auth in spec.auth)
    assert len(results) == len(spec.operations) + exchanges - passed_over(spec)
    assert [item for item in results if item.error or not 200 <= (item.status or 0) < 300] == []


@pytest.mark.parametrize("api", ["bouwsoft", "payandbill"])
@pytest.mark.parametrize("runner", RUNNERS)
def test_both_keys_arrive_with_each_call(api: str, runner: str) -> None:
    for item in sent(api, runner):
        assert "RefreshToken" in item.headers or KEYS[api] <= item.headers.keys(), item
        assert not [value for value in item.headers.values() if "{{" in value], item


@pytest.mark.parametrize(("api", "runner", "least"), [("bouwsoft", "newman", 10), ("previsto", "bruno", 1)])
def test_a_run_changes_and_deletes_only_what_it_made(api: str, runner: str, least: int) -> None:
    """As the collection comes: what is made is deleted again where there is a call for it, and nothing else changes."""
    results = sent(api, runner, "false")
    texts = {_record(item)[0] for item in results if item.name == "Create"}
    changed = [_record(item) for item in results if item.method in ("PUT", "DELETE")]
    listed = [_record(item) for item in results if item.name == "Get"]
    assert len(texts) >= least
    deletable = {
        operation.path.split("/")[1]
        for operation in spec_of(api).operations.values()
        if operation.action is Action.DELETE
    }
    assert {resource for resource, _ in changed} <= texts
    assert {_record(item)[0] for item in results if item.method == "DELETE"} == texts & deletable
    assert not set(changed) & set(listed)
    assert [item for item in results if not 200 <= (item.status or 0) < 300] == []


def _record(sent: Sent) -> tuple[str, str]:
    """Return the resource of a call, and the record's key in its path."""
    resource, _, key = sent.url.partition("?")[0].removeprefix("/api/v1").strip("/").partition("/")
    return resource, key


@pytest.mark.parametrize("target", [POSTMAN, BRUNO], ids=lambda value: value.name)
@pytest.mark.parametrize("api", APIS)
def test_the_clients_own_code_reads_the_collection(api: str, target: Target, tmp_path: Path) -> None:
    """Postman's library, and Bruno's parser and schema: every call with its method and keys."""
    emitted(target, api, tmp_path)
    spec, results = spec_of(api), as_read(target, tmp_path)
    calls = [values for values in results if values["folder"] != "Authorization"]
    assert sorted(call["method"].upper() for call in calls) == sorted(
        operation.method for operation in spec.operations.values()
    )
    assert [call for call in calls if not KEYS.get(api, set()) <= set(call["headers"])] == []
    assert all(call["url"].startswith("{{baseUrl}}/") for call in calls)
    assert [call for call in calls if "Answers 2" not in "".join(call["scripts"])] == []


@pytest.mark.parametrize("api", APIS)
def test_lists_come_first_and_deletions_last(api: str, tmp_path: Path) -> None:
    emitted(POSTMAN, api, tmp_path)
    folders: dict[str, list[str]] = {}
    for values in as_read(POSTMAN, tmp_path):
        folders.setdefault(values["folder"], []).append(values["name"])
    for names in folders.values():
        assert names.index("List") == 0 if "List" in names else True, names
        assert names.index("Delete") == len(names) - 1 if "Delete" in names else True, names
    deleting = [operation for operation in spec_of(api).operations.values() if operation.action is Action.DELETE]
    assert sum("Delete" in names for names in folders.values()) == len(deleting)
