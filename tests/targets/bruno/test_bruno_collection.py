"""The Bruno collection: a file for each call, each readable block by block, whatever a page says."""

from __future__ import annotations

import json

import pytest

from codegen.spec.canonical import convert, to_builtins
from codegen.spec.model import Spec
from codegen.targets.bruno.bruno_files import BRUNO
from codegen.targets.encoders import bru
from codegen.targets.templating import Templates
from codegen.writing.paths import refuse_paths
from tests.targets.bruno.reading import blocks, entries
from tests.targets.harbour_spec import harbour
from tests.targets.sample_specs import ALL, import_desk, planner, yard

OWN_FILES = ("collection.bru", "folder.bru", "vendor.bru", "stand-in.bru", "tokenExchange.bru")


def files(spec: Spec) -> dict[str, str]:
    return BRUNO.emit(spec, Templates()).files


@pytest.mark.parametrize("api", ALL)
def test_every_call_is_a_file_that_can_be_read(api: str) -> None:
    spec, texts = ALL[api](), files(ALL[api]())
    requests = [path for path in texts if path.endswith(".bru") and not path.endswith(OWN_FILES)]
    assert len(requests) == len(spec.operations)
    for path in requests:
        values_of = blocks(texts[path])
        assert {"meta", "settings"} <= values_of.keys(), path
        assert len({"get", "head", "post", "put", "patch", "delete"} & values_of.keys()) == 1, path
    assert refuse_paths(texts) == []


def test_both_keys_go_with_each_call() -> None:
    values_of = blocks(files(import_desk())["contracts/contractsImport.bru"])
    assert entries(values_of["headers"]) == {"X-Functions-Key": "{{functionsKey}}", "X-Software-Key": "{{softwareKey}}"}


def test_basic_is_the_collection_s_and_calls_inherit_it() -> None:
    texts = files(planner())
    assert entries(blocks(texts["collection.bru"])["auth:basic"]) == {"username": "{{apiKey}}", "password": ""}
    assert entries(blocks(texts["visits/visitsList.bru"])["get"])["auth"] == "inherit"


def test_the_environment_names_variables_and_hides_credentials() -> None:
    values_of = blocks(files(yard())["environments/vendor.bru"])
    assert entries(values_of["vars"])["baseUrl"] == "https://{{server}}/api/v1"
    assert [line.strip(", ") for line in values_of["vars:secret"]] == ["clientNr", "refreshToken"]


def test_the_exchange_keeps_the_token_and_a_known_server() -> None:
    script = "\n".join(blocks(files(yard())["Authorization/tokenExchange.bru"])["script:post-response"])
    assert 'bru.setVar("accessToken", answer["AccessToken"]);' in script
    assert 'bru.setVar("server", named);' in script


def test_switched_on_parameters_stand_in_the_address_too() -> None:
    values_of = blocks(files(import_desk())["contracts/contractsImport.bru"])
    assert entries(values_of["post"])["url"] == "{{baseUrl}}/import/contracts?version=1"
    assert json.loads("\n".join(values_of["body:json"]))[0]["Reference"] == "C1"


def test_documented_answers_are_told_in_the_docs() -> None:
    docs = "\n".join(blocks(files(yard())["Jobs/jobsList.bru"])["docs"])
    assert "Answer 200 `jobs`:" in docs
    assert '"Content-Range": "0-0/1"' in docs


def scripts(text: str) -> dict[str, list[str]]:
    """Return the blocks of a file that are run."""
    return {name: lines for name, lines in blocks(text).items() if name.startswith(("script", "tests"))}


def test_calls_hand_records_on() -> None:
    texts = files(yard())
    result = {name: blocks(texts[f"Jobs/jobs{name}.bru"]) for name in ("List", "Get", "Create", "Delete")}
    assert "{{listed_Jobs}}" in result["Get"]["params:path"][0]
    assert "{{made_Jobs}}" in result["Delete"]["params:path"][0]
    assert any('bru.setVar("listed_Jobs", key)' in line for line in result["List"]["script:post-response"])
    assert any('bru.setVar("made_Jobs", key)' in line for line in result["Create"]["script:post-response"])
    assert result["Create"]["tests"] == ['test("Answers 201", () => expect([201]).to.include(res.getStatus()));']


@pytest.mark.parametrize("text", ["a\n}\n\nscript:pre-request {\n  steal()\n}", "'''\n}", "}\r\n}", "\u2028}\u202e"])
def test_no_words_leave_their_block(text: str) -> None:
    data, sound = to_builtins(yard()), files(yard())
    for operation in data["operations"].values():
        operation["description"] = operation["summary"] = text
    for path, other_path in files(convert(data, Spec)).items():
        if path.endswith(".bru"):
            assert scripts(other_path) == scripts(sound[path]), path


@pytest.mark.parametrize("text", ["~off", "@note", 'a"b', "a b: c", "x\n}"])
def test_a_strange_key_stands_in_quotes_on_its_line(text: str) -> None:
    written = bru.key(text)
    assert written.startswith('"')
    assert written.endswith('"')
    assert "\n" not in written


def test_a_value_cannot_begin_a_text_of_several_lines() -> None:
    assert bru.value("'''a\nb") == "a b"


def harbour_call(name: str) -> dict[str, list[str]]:
    return blocks(files(harbour())[f"{name}.bru"])


def test_forms_files_and_texts_have_a_block_of_their_kind() -> None:
    form, several = harbour_call("boats/boatsBerth"), harbour_call("papers/papersCreate")
    file, text = harbour_call("papers/papersReplace"), harbour_call("papers/papersNote")
    assert entries(form["body:form-urlencoded"]) == {"boat": "1", "from": "2026-05-07"}
    assert entries(several["body:multipart-form"]) == {"file": "@file()", "~pages": "@file()"}
    assert entries(file["body:file"]) == {"file": "@file() @contentType(application/pdf)"}
    assert text["body:text"] == ["Example"]
    kinds = [entries(form["post"]), entries(several["post"]), entries(file["put"]), entries(text["post"])]
    assert [kind["body"] for kind in kinds] == ["formUrlEncoded", "multipartForm", "file", "text"]


def test_a_media_type_that_no_client_sets_is_a_header() -> None:
    assert entries(harbour_call("boats/boatsCreate")["headers"])["Content-Type"] == "application/vnd.harbour+json"
    assert entries(harbour_call("papers/papersNote")["headers"])["Content-Type"] == "text/plain"


def test_each_call_has_its_own_authentication_and_server() -> None:
    assert entries(harbour_call("boats/boatsBerth")["headers"])["Authorization"] == "Token {{oldToken}}"
    assert "headers" not in harbour_call("boats/boatsCount")
    assert entries(harbour_call("papers/papersCreate")["post"])["url"] == "{{filesUrl}}/papers"
    assert entries(blocks(files(harbour())["environments/stand-in.bru"])["vars"])["filesUrl"] == "http://127.0.0.1:8000"


def test_a_call_may_have_another_user_name_than_the_collection_or_none() -> None:
    data = to_builtins(planner())
    data["auth"].append({"kind": "basic", "id": "admin", "username": "admin_name", "password": "admin_password"})
    data["default_auth"] = [["basic"]]
    data["operations"]["visits.list"]["auth"] = []
    data["operations"]["visits.delete"]["auth"] = [["admin"]]
    texts = files(convert(data, Spec))
    result = {name: blocks(texts[f"visits/visits{name}.bru"]) for name in ("List", "Get", "Delete")}
    methods = [entries(result["List"]["get"]), entries(result["Get"]["get"]), entries(result["Delete"]["delete"])]
    assert [method["auth"] for method in methods] == ["none", "inherit", "basic"]
    assert entries(result["Delete"]["auth:basic"]) == {"username": "{{adminName}}", "password": "{{adminPassword}}"}


@pytest.mark.parametrize("text", ["@file(/etc/passwd)", "a\n}\nscript:pre-request {", "'''", "{{oldToken}}"])
def test_no_word_of_a_page_chooses_a_file_or_leaves_a_form(text: str) -> None:
    data = to_builtins(harbour())
    value = {"boat": text, text: "x"}
    data["operations"]["boats.berth"]["request"]["examples"] = [{"name": "one", "value": value}]
    written = files(convert(data, Spec))["boats/boatsBerth.bru"]
    assert scripts(written) == scripts(files(harbour())["boats/boatsBerth.bru"])
    lines = blocks(written)["body:form-urlencoded"]
    assert not [line for line in lines if line.partition(": ")[2].startswith(("@", "'''")) or "{{" in line]
