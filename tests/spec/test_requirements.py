"""What a call needs: its own authentication and servers, or those of all calls, by ids that are always there."""

from __future__ import annotations

from codegen.spec.auth import Bearer, as_key
from codegen.spec.canonical import convert, to_builtins
from codegen.spec.model import Spec
from codegen.spec.requirements import auth_by_id, auth_of, default_auth, servers_of, usual_auth
from tests.targets.sample_specs import harbour, import_desk, planner, yard


def _with(spec: Spec, **parts: object) -> Spec:
    return convert({**to_builtins(spec), **parts}, Spec)


def test_an_entry_without_an_id_is_named_by_its_credential_or_its_kind() -> None:
    assert list(auth_by_id(harbour())) == ["token", "harbour_key", "session", "old", "app"]
    assert list(auth_by_id(import_desk())) == ["functions_key", "software_key"]
    assert list(auth_by_id(planner())) == ["basic"]
    assert list(auth_by_id(yard())) == ["token_exchange"]


def test_a_second_entry_of_the_same_name_has_a_number() -> None:
    key = {"kind": "api_key", "credential": "key", "name": "X-Key"}
    spec = _with(planner(), auth=[key, {**key, "location": "query"}, {**key, "id": "key_2"}])
    assert list(auth_by_id(spec)) == ["key", "key_2", "key_2_2"]


def test_without_a_word_about_it_every_call_needs_all_entries_at_once() -> None:
    spec = import_desk()
    assert default_auth(spec) == [["functions_key", "software_key"]]
    assert auth_of(spec, spec.operations["contracts.import"]) == [["functions_key", "software_key"]]


def test_a_call_may_need_something_else_or_nothing() -> None:
    spec = harbour()
    assert auth_of(spec, spec.operations["boats.list"]) == [["token"], ["app"]]
    assert auth_of(spec, spec.operations["boats.update"]) == [["token"], ["harbour_key", "session"]]
    assert auth_of(spec, spec.operations["boats.count"]) == []
    assert default_auth(_with(spec, auth=[], default_auth=None)) == []


def test_who_authenticates_in_one_way_takes_the_first_alternative() -> None:
    spec = harbour()
    assert [type(entry) for entry in usual_auth(spec)] == [Bearer]
    assert [entry.id for entry in usual_auth(_with(spec, default_auth=[]))] == ["token"]


def test_a_bearer_token_is_a_key_of_the_header_authorization() -> None:
    (entry,) = usual_auth(harbour())
    assert isinstance(entry, Bearer)
    key = as_key(entry)
    assert (key.location, key.name, key.prefix, key.credential) == (
        "header",
        "Authorization",
        "Bearer ",
        "access_token",
    )


def test_a_call_may_be_made_at_servers_of_its_own() -> None:
    spec = harbour()
    assert [server.url for server in servers_of(spec, spec.operations["papers.get"])] == ["https://files.harbour.test"]
    assert servers_of(spec, spec.operations["boats.get"]) == spec.servers
