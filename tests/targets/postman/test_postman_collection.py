"""The Postman collection: every call, every key, documented values, and no variable that a page could name."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from codegen.spec.canonical import convert, to_builtins
from codegen.spec.model import Spec
from codegen.targets.postman.postman_files import POSTMAN
from codegen.targets.shared.collections.chain import ordered
from codegen.targets.shared.collections.request_values import body_text, header_value, query_value, spelled, strict
from codegen.targets.templating import Templates
from tests.targets.harbour_spec import harbour
from tests.targets.sample_specs import ALL, import_desk, planner, yard


def collection(spec: Spec) -> Any:
    return json.loads(POSTMAN.emit(spec, Templates()).files["collection.json"])


def calls(spec: Spec) -> dict[str, Any]:
    """Every call by ``folder/name``."""
    results = collection(spec)["item"]
    return {f"{folder['name']}/{item['name']}": item for folder in results for item in folder["item"]}


def script(call: Any) -> str:
    """Return what runs after ``call``."""
    return "\n".join(call["event"][0]["script"]["exec"])


def headers(call: Any) -> dict[str, str]:
    return {header["key"]: header["value"] for header in call["request"]["header"]}


def changed(spec: Spec, change: dict[str, Any]) -> Spec:
    return convert(to_builtins(spec) | change, Spec)


@pytest.mark.parametrize("api", ALL)
def test_every_call_of_the_spec_is_there(api: str) -> None:
    spec = ALL[api]()
    sent = [call for name, call in calls(spec).items() if not name.startswith("Authorization/")]
    assert len(sent) == len(spec.operations)
    assert sorted(item["request"]["method"] for item in sent) == sorted(
        operation.method for operation in spec.operations.values()
    )


def test_calls_and_their_paging_are_told_in_the_words_of_the_document() -> None:
    """A page's title, or its words with the space after a sentence lost, is no description of a call."""
    data = to_builtins(planner())
    data["operations"]["visits.list"] |= {"summary": "Lists a(n) visit", "description": None}
    data["operations"]["visits.list"]["parameters"]["page"]["description"] = "A cursor.Counted from zero"
    request = calls(convert(data, Spec))["visits/List"]["request"]
    assert request["description"].startswith("Returns visits.")
    (page,) = [parameter for parameter in request["url"]["query"] if parameter["key"] == "page"]
    assert page["description"] == "The number of the page, counted from 0."
    assert calls(import_desk())["contracts/Import"]["request"]["description"].startswith("Imports contracts.")


def test_both_keys_go_with_each_call() -> None:
    for name, call in calls(import_desk()).items():
        keys = {"X-Functions-Key": "{{functionsKey}}", "X-Software-Key": "{{softwareKey}}"}
        assert keys.items() <= headers(call).items(), name


def test_basic_is_the_collection_s_own_auth() -> None:
    auth = collection(planner())["auth"]
    assert auth["type"] == "basic"
    assert {entry["key"]: entry["value"] for entry in auth["basic"]} == {"username": "{{apiKey}}", "password": ""}


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
    files = POSTMAN.emit(yard(), Templates()).files
    values = json.loads(files["environment.json"])["values"]
    assert [(inner["key"], inner["value"], inner["type"]) for inner in values] == [
        ("clientNr", "", "secret"),
        ("refreshToken", "", "secret"),
    ]
    names = [variable["key"] for variable in collection(yard())["variable"]]
    assert names == ["baseUrl", "server", "tokenUrl", "accessToken", "changeListed"]


def test_another_environment_leads_to_a_stand_in() -> None:
    values = json.loads(POSTMAN.emit(yard(), Templates()).files["environment-stand-in.json"])["values"]
    assert {inner["key"]: inner["value"] for inner in values} == {
        "baseUrl": "http://127.0.0.1:8000/api/v1",
        "tokenUrl": "http://127.0.0.1:8000/api/v1/Authorize/AccessToken",
        "changeListed": "true",
        "clientNr": "",
        "refreshToken": "",
    }


def test_what_deletes_comes_last_in_its_folder() -> None:
    names = [item["name"] for item in collection(planner())["item"][0]["item"]]
    assert names == ["List", "Get", "Create", "Update", "Delete"]


def test_assignments_are_spelled_out_of_documented_values() -> None:
    url = calls(yard())["Jobs/Update"]["request"]["url"]
    assert url["raw"] == "{{baseUrl}}/Jobs/:id?columns=title='Boiler',date='2026-05-07',price=12.35"
    assert [(variable["key"], variable["value"]) for variable in url["variable"]] == [("id", "{{made_Jobs}}")]


def test_a_list_finds_a_record_a_creation_makes_one_and_the_others_take_them() -> None:
    results = calls(yard())
    places = {name: item["request"]["url"].get("variable", [{}])[0].get("value") for name, item in results.items()}
    assert places["Jobs/Get"] == "{{listed_Jobs}}"
    assert places["Jobs/Update"] == places["Jobs/Delete"] == "{{made_Jobs}}"
    assert 'set("listed_Jobs", key)' in script(results["Jobs/List"])
    assert '[pm.response.json()["RecordChanges"]]' in script(results["Jobs/Create"])
    assert 'set("made_Jobs", key)' in script(results["Jobs/Create"])
    assert 'unset("made_Jobs")' in script(results["Jobs/Delete"])


def test_a_listed_record_is_changed_only_when_the_user_says_so() -> None:
    (line,) = [line for line in script(calls(yard())["Jobs/List"]).split("\n") if "made_Jobs" in line]
    assert 'pm.variables.get("changeListed") === "true"' in line


def test_each_call_asserts_its_documented_status() -> None:
    results = {name: script(call).partition("\n")[0] for name, call in calls(yard()).items()}
    assert results["Jobs/Create"] == 'pm.test("Answers 201", () => pm.expect(pm.response.code).to.be.oneOf([201]));'
    assert "oneOf([204])" in results["Jobs/Delete"]


def test_a_write_that_nothing_is_documented_for_is_empty_and_says_so() -> None:
    call = calls(yard())["ProductStock/Update"]["request"]
    assert [(parameter["key"], parameter["value"]) for parameter in call["url"]["query"]] == [("columns", "")]
    assert "skipped in a run until `columns` is filled in" in call["description"]
    before = "\n".join(collection(yard())["event"][0]["script"]["exec"])
    assert 'one.key === "columns"' in before


def test_a_list_is_asked_for_columns_in_an_order_by_a_filter() -> None:
    query = calls(yard())["Jobs/List"]["request"]["url"]["query"]
    assert {item["key"]: item["value"] for item in query if "disabled" not in item} == {
        "columns": "id|nr|title|status",
        "filter": "id%20gt%200",
        "limit": "3",
        "sort": "id",
    }


def linked(field: str, **more: object) -> dict[str, Any]:
    """Return the calls of the yard when what a job must lead to is listed further down."""
    data = to_builtins(yard())
    sites = {"id": {"type": "integer", "origin": "table", "writeable": False}}
    data["models"]["Site"] = {"resource": "Sites", "documented": "page", "key": "id", "fields": sites}
    data["models"]["Job"]["fields"][field] = {"type": "integer", "origin": "table", "required": True, **more}
    data["operations"]["sites.list"] = data["operations"]["jobs.list"] | {"resource": "Sites", "path": "/Sites"}
    return calls(convert(data, Spec))


@pytest.mark.parametrize(("field", "more"), [("place", {"link": "Sites"}), ("site_id", {})])
def test_a_link_takes_the_key_that_a_list_before_it_found(field: str, more: dict[str, object]) -> None:
    results = linked(field, **more)
    assert f"{field}={{{{listed_Sites}}}}" in results["Jobs/Update"]["request"]["url"]["raw"]
    assert list(results).index("Sites/List") < list(results).index("Jobs/List")


def test_resources_that_need_each_other_are_ordered_however_long_the_way() -> None:
    assert ordered({"job": ["visit", "gone"], "visit": ["van"], "van": ["job"]}) == ["van", "visit", "job"]
    many = [str(number) for number in range(5000)]
    assert ordered({item: [other] for item, other in zip(many, [*many[1:], many[-1]], strict=True)}) == many[::-1]


def test_what_a_call_may_do_without_is_switched_off() -> None:
    query = calls(yard())["Jobs/List"]["request"]["url"]["query"]
    assert [item["key"] for item in query if item.get("disabled")] == ["nextid", "offset", "distinct"]


def test_the_first_page_of_a_list_is_asked_for() -> None:
    query = calls(planner())["visits/List"]["request"]["url"]["query"]
    assert {"page": "0", "size": "3"}.items() <= {item["key"]: item["value"] for item in query}.items()


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
            assert {item for item in used if not item.startswith(("listed_", "made_"))} <= own, text


def _poisoned(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: "{{stolen}}" if key in ("example", "default") else _poisoned(item) for key, item in data.items()}
    return data


def _texts(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for key, item in data.items():
            if key != "description":
                yield from _texts(item)
    elif isinstance(data, list):
        for item in data:
            yield from _texts(item)


def body(name: str) -> Any:
    return calls(harbour())[name]["request"].get("body")


def test_a_form_is_edited_field_by_field() -> None:
    pairs = {pair["key"]: pair["value"] for pair in body("boats/Berth")["urlencoded"]}
    assert pairs == {"boat": "1", "from": "2026-05-07"}
    assert "Content-Type" not in headers(calls(harbour())["boats/Berth"])


def test_nested_fields_and_lists_of_a_form_have_their_names_on_the_wire() -> None:
    data = to_builtins(harbour())
    value = {"boat": 1, "services": ["water", "power"], "payer": {"name": "Ada {{x}}"}}
    data["operations"]["boats.berth"]["request"]["examples"] = [{"name": "one", "value": value}]
    urlencoded = calls(convert(data, Spec))["boats/Berth"]["request"]["body"]["urlencoded"]
    assert [(item["key"], item["value"]) for item in urlencoded] == [
        ("boat", "1"),
        ("services[]", "water"),
        ("services[]", "power"),
        ("payer[name]", ""),
    ]


def test_a_multipart_body_asks_for_its_files() -> None:
    fields = body("papers/Create")["formdata"]
    assert {field["key"]: (field["type"], field.get("disabled", False)) for field in fields} == {
        "file": ("file", False),
        "pages": ("file", True),
    }


def test_a_body_may_be_a_file_or_a_text() -> None:
    results = calls(harbour())
    assert body("papers/Replace") == {"mode": "file", "file": {}}
    assert headers(results["papers/Replace"])["Content-Type"] == "application/pdf"
    assert body("papers/Note")["options"] == {"raw": {"language": "text"}}
    assert headers(results["papers/Note"])["Content-Type"] == "text/plain"
    assert headers(results["boats/Create"])["Content-Type"] == "application/vnd.harbour+json"


def test_parameters_are_spelled_in_their_documented_style() -> None:
    data = to_builtins(harbour())
    parameters = data["operations"]["boats.list"]["parameters"]
    examples = {"ids[]": [1, 2], "tags": ["a", "b"], "rows": [5], "near": {"lat": 1.5}, "where": {"a": 1}}
    for name, example in examples.items():
        parameters[name] |= {"example": example, "required": True}
    raw = calls(convert(data, Spec))["boats/List"]["request"]["url"]["raw"]
    sent = "ids%5B%5D=1&ids%5B%5D=2&tags%5B%5D=a&tags%5B%5D=b&rows%5B0%5D=5&near%5Blat%5D=1.5&where=%7B%22a%22:1%7D"
    assert raw == f"{{{{baseUrl}}}}/boats?{sent}"


def test_cookies_stand_in_their_header() -> None:
    data = to_builtins(harbour())
    data["default_auth"] = [["session"]]
    data["operations"]["boats.list"]["parameters"]["lang"] |= {"example": "nl", "required": True}
    call = calls(convert(data, Spec))["boats/List"]
    assert headers(call)["Cookie"] == "sid={{session}}; lang=nl"
    optional = [header for header in calls(harbour())["boats/List"]["request"]["header"] if header["key"] == "Cookie"]
    assert [(item["value"], item["disabled"]) for item in optional] == [("lang=", True)]


def test_each_call_shows_who_calls_as_it_needs_it() -> None:
    results = calls(harbour())
    shown = {name: headers(call).get("Authorization") for name, call in results.items()}
    assert shown["boats/List"] == "Bearer {{accessToken}}"
    assert shown["boats/Berth"] == "Token {{oldToken}}"
    assert shown["papers/Create"] == "Bearer {{appToken}}"
    assert shown["boats/Count"] is None
    secrets = json.loads(POSTMAN.emit(harbour(), Templates()).files["environment.json"])["values"]
    assert [secret["key"] for secret in secrets] == ["accessToken", "oldToken", "appToken"]


def test_a_call_without_authentication_does_not_inherit_the_collection_s() -> None:
    data = to_builtins(planner())
    data["operations"]["visits.list"]["auth"] = []
    results = calls(convert(data, Spec))
    assert results["visits/List"]["request"]["auth"] == {"type": "noauth"}
    assert "auth" not in results["visits/Get"]["request"]


def test_a_call_with_servers_of_its_own_begins_with_their_address() -> None:
    files = POSTMAN.emit(harbour(), Templates()).files
    assert calls(harbour())["papers/Create"]["request"]["url"]["raw"] == "{{filesUrl}}/papers"
    variables = {variable["key"]: variable["value"] for variable in json.loads(files["collection.json"])["variable"]}
    assert variables["filesUrl"] == "https://files.harbour.test"
    stand_in = {values["key"]: values["value"] for values in json.loads(files["environment-stand-in.json"])["values"]}
    assert (stand_in["baseUrl"], stand_in["filesUrl"]) == ("http://127.0.0.1:8000/v2", "http://127.0.0.1:8000")


def test_a_list_says_where_the_address_of_its_next_page_is() -> None:
    words = "The header `Link` of the answer has the address of the next page."
    assert words in calls(harbour())["boats/List"]["request"]["description"]


def test_the_record_of_a_list_is_found_inside_what_is_around_it() -> None:
    data = to_builtins(harbour())
    around = {"data": {"type": "array", "items": {"type": "object", "ref": "Boat"}, "origin": "table"}}
    data["models"]["Boats"] = {"documented": "page", "direction": "response", "fields": around}
    data["operations"]["boats.list"]["responses"]["200"]["shape"] = {"type": "object", "ref": "Boats"}
    assert '[pm.response.json()["data"]]' in script(calls(convert(data, Spec))["boats/List"])


def test_what_no_answer_names_is_neither_changed_nor_deleted() -> None:
    """A run passes over what changes a record whose key no call before has answered."""
    (place,) = calls(harbour())["papers/Replace"]["request"]["url"]["variable"]
    assert place["value"] == "{{made_Papers}}"


def test_a_list_that_must_be_in_a_form_has_an_item() -> None:
    data = to_builtins(harbour())
    data["models"]["Berthing"]["fields"]["services"]["required"] = True
    urlencoded = calls(convert(data, Spec))["boats/Berth"]["request"]["body"]["urlencoded"]
    assert {"key": "services[]", "value": "Example"} in urlencoded
