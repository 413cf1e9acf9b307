"""The Postman collection: every call, every key, documented values, and no variable that a page could name."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from codegen.spec.canonical import convert, to_builtins
from codegen.spec.model import Spec
from codegen.targets.collections.wire import body_text, header_value, query_value, spelled, strict
from codegen.targets.postman.target import POSTMAN
from codegen.targets.templating import Templates
from tests.targets.sample_specs import ALL, import_desk, planner, yard


def collection(spec: Spec) -> Any:
    return json.loads(POSTMAN.emit(spec, Templates()).files["collection.json"])


def calls(spec: Spec) -> dict[str, Any]:
    """Every call by ``folder/name``."""
    found = collection(spec)["item"]
    return {f"{folder['name']}/{one['name']}": one for folder in found for one in folder["item"]}


def headers(call: Any) -> dict[str, str]:
    return {one["key"]: one["value"] for one in call["request"]["header"]}


def changed(spec: Spec, change: dict[str, Any]) -> Spec:
    return convert(to_builtins(spec) | change, Spec)


@pytest.mark.parametrize("api", ALL)
def test_every_call_of_the_spec_is_there(api: str) -> None:
    spec = ALL[api]()
    sent = [one for name, one in calls(spec).items() if not name.startswith("Authorization/")]
    assert len(sent) == len(spec.operations)
    assert sorted(one["request"]["method"] for one in sent) == sorted(one.method for one in spec.operations.values())


def test_both_keys_go_with_each_call() -> None:
    for name, call in calls(import_desk()).items():
        keys = {"X-Functions-Key": "{{functionsKey}}", "X-Software-Key": "{{softwareKey}}"}
        assert keys.items() <= headers(call).items(), name


def test_basic_is_the_collection_s_own_auth() -> None:
    auth = collection(planner())["auth"]
    assert auth["type"] == "basic"
    assert {one["key"]: one["value"] for one in auth["basic"]} == {"username": "{{apiKey}}", "password": ""}


def test_the_exchange_comes_first_sends_what_lasts_and_keeps_the_token() -> None:
    first = next(iter(calls(yard()).values()))
    assert first["request"]["url"]["raw"] == "{{tokenUrl}}"
    assert headers(first) == {"Clientnr": "{{clientNr}}", "RefreshToken": "{{refreshToken}}"}
    script = "\n".join(first["event"][0]["script"]["exec"])
    assert 'pm.collectionVariables.set("accessToken", answer["AccessToken"]);' in script
    assert 'const hosts = ["*.yard.test"];' in script


def test_a_server_of_the_answer_is_not_followed_when_no_hosts_are_known() -> None:
    auth = to_builtins(yard())["auth"]
    auth[0]["hosts"] = []
    first = next(iter(calls(changed(yard(), {"auth": auth})).values()))
    assert '"server"' not in "\n".join(first["event"][0]["script"]["exec"])


def test_credentials_stand_in_the_environment_alone_and_are_hidden() -> None:
    made = POSTMAN.emit(yard(), Templates()).files
    values = json.loads(made["environment.json"])["values"]
    assert [(one["key"], one["value"], one["type"]) for one in values] == [
        ("clientNr", "", "secret"),
        ("refreshToken", "", "secret"),
    ]
    names = [one["key"] for one in collection(yard())["variable"]]
    assert names == ["baseUrl", "server", "tokenUrl", "accessToken"]


def test_what_deletes_comes_last_in_its_folder() -> None:
    names = [one["name"] for one in collection(planner())["item"][0]["item"]]
    assert names == ["List", "Read one", "Create", "Change", "Delete"]


def test_assignments_are_spelled_out_of_documented_values() -> None:
    url = calls(yard())["Jobs/Change"]["request"]["url"]
    assert url["raw"] == "{{baseUrl}}/Jobs/:id?columns=title='Boiler',date='2026-05-07',price=12.35"
    assert [(one["key"], one["value"]) for one in url["variable"]] == [("id", "1496")]


def test_what_a_call_may_do_without_is_switched_off() -> None:
    query = calls(planner())["visits/List"]["request"]["url"]["query"]
    assert [(one["key"], one["value"], one["disabled"]) for one in query] == [("page", "", True), ("size", "20", True)]


def test_documented_answers_are_saved_with_their_call() -> None:
    (answer,) = calls(yard())["Jobs/List"]["response"]
    assert answer["code"] == 200
    assert json.loads(answer["body"])["Records"] == [{"id": 1496, "title": "x"}]


def test_a_list_in_one_value_stays_readable() -> None:
    assert query_value(spelled(["id", "name", 3], "|")) == "id|name|3"


@pytest.mark.parametrize("encode", [query_value, strict, header_value, body_text])
@pytest.mark.parametrize("text", ["{{refreshToken}}", "{{{refreshToken}}}", "a {{$guid}}", "{{{{x"])
def test_no_word_of_a_page_is_a_variable(encode: Any, text: str) -> None:
    assert "{{" not in encode(text)


def test_a_body_with_two_braces_means_the_same() -> None:
    value = {"text": "{{{a}}}", "{{b": [{}]}
    assert json.loads(body_text(value)) == value


@pytest.mark.parametrize("text", ["a&b=c#d?e", "50% + 2", "é\u202e\x00", "'''", "' or 1"])
def test_a_value_cannot_leave_its_place_in_the_query(text: str) -> None:
    encoded = query_value(text)
    assert encoded.isascii()
    assert not set("&#+ \x00") & set(encoded)
    assert not encoded.startswith("'")


def test_nothing_but_the_program_s_own_variables_stands_in_requests_of_a_hostile_spec() -> None:
    data = to_builtins(yard())
    data["parameters"] = _poisoned(data["parameters"])
    data["models"] = _poisoned(data["models"])
    own = {"baseUrl", "accessToken", "clientNr", "refreshToken", "tokenUrl"}
    for call in calls(convert(data, Spec)).values():
        for text in _texts({**call["request"], "description": ""}):
            used = {part.partition("}}")[0] for part in text.split("{{")[1:]}
            assert used <= own, text


def _poisoned(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: "{{stolen}}" if key in ("example", "default") else _poisoned(one) for key, one in data.items()}
    return data


def _texts(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for key, one in data.items():
            if key != "description":
                yield from _texts(one)
    elif isinstance(data, list):
        for one in data:
            yield from _texts(one)
