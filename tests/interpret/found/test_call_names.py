"""What each call is about, what it does, and what it is called."""

from __future__ import annotations

import pytest

from codegen.interpret.found.call_names import CallNames
from codegen.spec.types import Action

C = Action.CALL


@pytest.mark.parametrize(
    ("calls", "key", "action"),
    [
        (["GET /owls"], "owls.list", Action.LIST),
        (["POST /owls"], "owls.create", Action.CREATE),
        (["GET /owls/{id}"], "owls.get", Action.GET),
        (["PATCH /owls/{id}"], "owls.update", Action.UPDATE),
        (["DELETE /api/v2/owls/{id}"], "owls.delete", Action.DELETE),
        (["GET /v1/owls.json"], "owls.list", Action.LIST),
        (["POST /owls/{id}"], "owls.update", Action.UPDATE),
        (["POST /owls/{id}", "PUT /owls/{id}"], "owls.post", C),
        (["GET /nests/{id}/owls"], "owls.list_by_nest", C),
        (["POST /nests/{id}/owls"], "owls.create_for_nest", C),
        (["GET /nests/{id}/owls/{owl_id}"], "owls.get_by_nest", C),
        (["POST /owls/{id}/ship"], "owls.ship", C),
        (["GET /owls/search"], "owls.search", C),
        (["GET /owls/{id}/plumage"], "owls.plumage", C),
        (["POST /owls/create"], "owls.create", C),
        (["POST /owls.info"], "owls.info", C),
        (["POST /sendOwl"], "owl.send", C),
        (["GET /openNests", "DELETE /openNests"], "open_nests.list", Action.LIST),
        (["POST /accounts/current", "GET /accounts/current"], "accounts.post_current", C),
        (["GET /api/v3/depth"], "depth.get", C),
        (["POST /flock", "GET /flock/{id}"], "flock.create", Action.CREATE),
        (["GET /{id}"], "root.get", C),
    ],
)
def test_a_call_is_named_after_its_path_and_method(calls: list[str], key: str, action: Action) -> None:
    split = [(call.split(" ")[0], call.split(" ")[1]) for call in calls]
    named = CallNames(split).of(*split[0])
    assert (named.key, named.action) == (key, action)


@pytest.mark.parametrize(
    ("call", "saves"),
    [
        ("POST /owls", True),
        ("PUT /owls/{id}", True),
        ("POST /owls/create", True),
        ("POST /nests/{id}/owls", True),
        ("POST /owls.add", True),
        ("GET /owls", False),
        ("POST /owls/{id}/ship", False),
        ("POST /owls/search", False),
        ("DELETE /owls/{id}", False),
    ],
)
def test_which_calls_save_a_record(call: str, saves: bool) -> None:
    method, _, path = call.partition(" ")
    assert CallNames([(method, path)]).of(method, path).saves is saves
