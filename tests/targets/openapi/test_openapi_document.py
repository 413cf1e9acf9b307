"""What the OpenAPI document says: valid, complete, honest about what is not known, nothing twice."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from msgspec.structs import replace
from openapi_spec_validator import OpenAPIV31SpecValidator

from codegen.diagnostics.finding import BadInput
from codegen.spec.canonical import convert, to_builtins
from codegen.spec.model import Spec
from codegen.targets.openapi.openapi_files import OPENAPI
from codegen.targets.openapi.writes import component_key
from codegen.targets.shared.assignments import pattern_of
from codegen.targets.target import PackageInfo
from codegen.targets.templating import Templates
from tests.steps import steps_of
from tests.targets.openapi.reading import call_of, document_of, emitted, examples, followed, origin_of, twin_of, walk
from tests.targets.sample_specs import ALL, import_desk, planner, yard

NULL = {"type": "null"}
EMPTY = {"type": "string", "maxLength": 0}
DOUBLE = {"type": "number", "format": "double"}
WHOLE = {"type": "integer", "format": "int64"}
TASK = {"$ref": "#/components/schemas/TaskCreate"}

every_api = pytest.mark.parametrize("api", ALL)


def changed(spec: Spec, **parts: object) -> Spec:
    return convert({**to_builtins(spec), **parts}, Spec)


def convention(spec: Spec, **parts: object) -> Spec:
    return changed(spec, conventions={**to_builtins(spec.conventions), **parts})


def with_field(**field: object) -> Any:
    """Return the read and the create schema of one field of a model that planner creates."""
    data = to_builtins(planner())
    data["models"]["Visit"]["fields"] = {"x": {"origin": "table", **field}}
    schemas = document_of(convert(data, Spec))["components"]["schemas"]
    return schemas["Visit"]["properties"]["x"], schemas["VisitCreate"]["properties"].get("x")


# -- the document as a whole ----------------------------------------------------------------------------------------


@every_api
def test_the_document_is_valid_openapi(api: str) -> None:
    document = document_of(ALL[api]())
    assert document["openapi"] == "3.1.0"
    assert [error.message for error in OpenAPIV31SpecValidator(document).iter_errors()] == []


@every_api
def test_yaml_and_json_say_the_same_in_the_same_order(api: str) -> None:
    files = emitted(ALL[api]())
    assert sorted(files) == ["openapi-3.0.json", "openapi-3.0.yaml", "openapi.json", "openapi.yaml"]
    for name in ("openapi", "openapi-3.0"):
        assert json.dumps(yaml.safe_load(files[f"{name}.yaml"])) == json.dumps(json.loads(files[f"{name}.json"]))


@every_api
def test_every_example_is_valid_against_its_schema(api: str) -> None:
    document = document_of(ALL[api]())
    for name, schema, value in examples(document):
        judge = jsonschema.Draft202012Validator(
            {**schema, "components": document["components"]}, format_checker=jsonschema.FormatChecker()
        )
        assert [error.message for error in judge.iter_errors(value)] == [], name


def test_every_documented_example_is_in_the_document() -> None:
    assert [name for name, _, _ in examples(document_of(import_desk()))] == ["contractsImport contracts"]
    names = {name for name, _, _ in examples(document_of(yard()))}
    assert {"jobsList jobs", "jobsList columnNotFound", "jobsDelete noAccessTokenFoundInRequest"} <= names


@every_api
@pytest.mark.parametrize("read", [document_of, twin_of])
def test_every_component_is_used_and_has_a_safe_name(api: str, read: Callable[[Spec], Any]) -> None:
    document = read(ALL[api]())
    used = {part["$ref"] for part in walk(document) if isinstance(part, dict) and isinstance(part.get("$ref"), str)}
    for section, parts in document["components"].items():
        for name in parts:
            assert re.fullmatch(r"[A-Za-z0-9._-]+", name)
            assert section == "securitySchemes" or f"#/components/{section}/{name}" in used


@every_api
def test_names_differ_by_more_than_case(api: str) -> None:
    document = document_of(ALL[api]())
    ids = [call["operationId"] for calls in document["paths"].values() for call in calls.values()]
    schemas, tags = list(document["components"]["schemas"]), [tag["name"] for tag in document["tags"]]
    for names in (ids, schemas, tags):
        assert len({name.casefold() for name in names}) == len(names)
    assert {tag for calls in document["paths"].values() for call in calls.values() for tag in call["tags"]} == set(tags)
    assert tags == sorted(tags, key=str.casefold)


def test_resources_that_differ_by_case_alone_have_one_tag() -> None:
    document = document_of(yard())
    assert call_of(document, "productStockUpdate")["tags"] == ["ProductStock"]
    assert call_of(document, "productStockList")["tags"] == ["ProductStock"]
    about = {tag["name"]: tag["description"] for tag in document["tags"]}
    assert about["ProductStock"] == "List and update product stock records. The API also spells it `Productstock`."
    assert "Productstock" not in about


@pytest.mark.parametrize("seed", ["0", "1"])
def test_the_same_spec_gives_the_same_bytes_in_any_process(seed: str, root: Path, tmp_path: Path) -> None:
    program = (
        "import hashlib; from tests.targets.openapi.reading import emitted;"
        "from tests.targets.sample_specs import yard;"
        "print(hashlib.sha256(''.join(emitted(yard()).values()).encode()).hexdigest())"
    )
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(root)}
    run = subprocess.run(
        [sys.executable, "-c", program], env=environment, cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == hashlib.sha256("".join(emitted(yard()).values()).encode()).hexdigest()


def test_yaml_has_a_comment_for_each_resource_and_reads_in_documented_order() -> None:
    text = emitted(yard())["openapi.yaml"]
    order = [
        "# The Yard API",
        "openapi:",
        "info:",
        "servers:",
        "paths:",
        "  # Jobs",
        "  /Jobs:",
        "components:",
        "    Job:",
        "    JobCreate:",
    ]
    places = [text.index(f"{line}\n") if not line.endswith(":") else text.index(f"\n{line}") for line in order]
    assert places == sorted(places)


def test_a_user_may_lay_the_document_out_differently(tmp_path: Path) -> None:
    (tmp_path / "openapi").mkdir()
    (tmp_path / "openapi" / "openapi.yaml.j2").write_text('{{ entries(document, 0, "openapi", "info") }}\n', "utf-8")
    text = OPENAPI.emit(planner(), Templates(tmp_path)).files["openapi.yaml"]
    assert list(yaml.safe_load(text)) == ["openapi", "info"]


def test_a_template_cannot_print_what_no_encoder_has_seen(tmp_path: Path) -> None:
    (tmp_path / "openapi").mkdir()
    (tmp_path / "openapi" / "openapi.yaml.j2").write_text("\n{{ document.info.title }}\n", "utf-8")
    with pytest.raises(BadInput) as caught:
        OPENAPI.emit(planner(), Templates(tmp_path))
    assert str(caught.value.findings[0].place) == "templates/openapi/openapi.yaml.j2:2"


def test_an_api_without_calls_is_still_a_valid_document() -> None:
    empty = changed(yard(), operations={}, models={}, auth=[], conventions={}, errors=[], parameters={})
    files = emitted(empty)
    assert yaml.safe_load(files["openapi.yaml"]) == json.loads(files["openapi.json"])
    assert json.loads(files["openapi.json"])["paths"] == {}


# -- nothing twice, and fast ----------------------------------------------------------------------------------------


def many(count: int) -> Spec:
    """Yard with ``count`` further resources of five calls, and forty documented errors."""
    data = to_builtins(yard())
    base = {key: call for key, call in data["operations"].items() if key.startswith("jobs.")}
    for number in range(count):
        name = f"Thing{number}"
        data["models"][name] = {**data["models"]["Job"], "resource": f"{name}s"}
        for key, call in base.items():
            text = (
                json.dumps({**call, "resource": f"{name}s"}).replace('"Job"', f'"{name}"').replace("/Jobs", f"/{name}s")
            )
            data["operations"][key.replace("jobs", f"{name.lower()}s")] = json.loads(text.replace("1496", str(number)))
    fault = data["errors"][0]
    data["errors"] = [
        {**fault, "description": f"Fault {item}: {{x}}", "body": {**fault["body"], "x": item}} for item in range(40)
    ]
    return convert(data, Spec)


def test_what_calls_share_is_said_once() -> None:
    document = document_of(many(20))
    calls = [
        call for calls in document["paths"].values() for call in calls.values() if call["operationId"].endswith("List")
    ]
    assert {json.dumps(call["parameters"]) for call in calls if call["tags"] != ["ProductStock"]} == {
        json.dumps(calls[0]["parameters"])
    }
    assert all("$ref" in parameter for parameter in calls[0]["parameters"])
    assert len(document["components"]["parameters"]) == 8
    errors = [name for name in document["components"]["responses"] if not name.endswith(("Response", "Created"))]
    fewer = [
        name for name in document_of(many(2))["components"]["responses"] if not name.endswith(("Response", "Created"))
    ]
    assert errors == fewer
    values = Counter(
        json.dumps(part["value"])
        for part in walk(document)
        if isinstance(part, dict) and "value" in part and len(json.dumps(part)) > 80
    )
    assert not [value for value, count in values.items() if count > 1]


def test_size_grows_with_the_content_alone() -> None:
    few, more = (len(emitted(many(count))["openapi.yaml"]) for count in (10, 30))
    model = len(str(to_builtins(yard().models["Job"])))
    assert (more - few) / 20 < 6 * model  # a resource: three schemas and five calls


def test_four_times_the_calls_take_four_times_the_steps() -> None:
    few, more = many(5), many(35)
    assert len(more.operations) > 4 * len(few.operations)
    emitted(few)  # once for what is made only once
    assert steps_of(lambda: emitted(more)) < 6 * steps_of(lambda: emitted(few))


# -- security and servers -------------------------------------------------------------------------------------------


def test_two_keys_are_needed_at_once() -> None:
    document = document_of(import_desk())
    assert document["security"] == [{"functionsKey": [], "softwareKey": []}]
    assert document["components"]["securitySchemes"]["functionsKey"] == {
        "type": "apiKey", "in": "header", "name": "X-Functions-Key", "description": "The credential `functions_key`."
    }  # fmt: skip


def test_basic_authentication_says_what_the_user_name_is() -> None:
    assert document_of(planner())["components"]["securitySchemes"] == {
        "basic": {
            "type": "http",
            "scheme": "basic",
            "description": "User name: the credential `api_key`. Password: empty.",
        }
    }


def test_the_token_exchange_is_a_call_on_its_own_server_without_security() -> None:
    document = document_of(yard())
    call = document["paths"]["/Authorize/AccessToken"]["get"]
    assert (call["operationId"], call["security"], call["servers"]) == (
        "tokenExchange",
        [],
        [{"url": "https://auth.yard.test/api/v1", "description": "The server of this call alone."}],
    )
    assert [parameter["name"] for parameter in call["parameters"]] == ["Clientnr", "RefreshToken"]
    answer = followed(document, call["responses"]["200"]["content"]["application/json"]["schema"])
    assert list(answer["properties"]) == ["AccessToken", "ServerName", "ValidUntil"]
    assert [scheme["name"] for scheme in document["components"]["securitySchemes"].values()] == [
        "AccessToken",
        "Clientnr",
    ]


@pytest.mark.parametrize("servers", [[{"url": "https://a.yard.test/v2"}], [{"url": "https://a.yard.test/"}], []])
def test_a_token_call_outside_of_the_base_path_keeps_its_whole_path(servers: list[dict[str, str]]) -> None:
    call = document_of(changed(yard(), servers=servers))["paths"]["/api/v1/Authorize/AccessToken"]["get"]
    assert call["servers"][0]["url"] == "https://auth.yard.test"


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "https://a.test/x?y=1", "https://a.test", "https://a{b}.test/x"]
)
def test_a_token_address_that_is_none_makes_no_call(url: str) -> None:
    data = to_builtins(yard())
    data["auth"][0]["url"] = url
    assert not [path for path in document_of(convert(data, Spec))["paths"] if "Authorize" in path]


def test_a_server_says_where_its_variable_comes_from() -> None:
    assert document_of(yard())["servers"] == [
        {
            "url": "https://{server}/api/v1",
            "description": "The part `server` comes from the answer of tokenExchange; the default is an example.",
            "variables": {"server": {"default": "a.yard.test"}},
        }
    ]


def test_a_header_that_shows_who_calls_is_no_parameter() -> None:
    data = to_builtins(yard())
    header = {"location": "header", "shape": {"type": "string"}}
    data["operations"]["jobs.delete"]["parameters"] |= {"accesstoken": header, "X-Other": header}
    call = call_of(document_of(convert(data, Spec)), "jobsDelete")
    assert [parameter["name"] for parameter in call["parameters"] if "name" in parameter] == ["X-Other"]


# -- names and versions that consumers accept -----------------------------------------------------------------------


def test_the_version_is_that_of_the_outputs_and_the_apis_own_word_is_beside_it() -> None:
    data = to_builtins(yard())
    data["api"]["version"] = "v1 (beta)"
    output = OPENAPI.emit_at(convert(data, Spec), Templates(), PackageInfo("1.4.0"))
    info = json.loads(output.files["openapi.json"])["info"]
    assert (info["version"], info["x-api-version"]) == ("1.4.0", "v1 (beta)")
    data["api"]["version"] = None
    assert "x-api-version" not in document_of(convert(data, Spec))["info"]
    assert document_of(convert(data, Spec))["info"]["version"] == "0.1.0"


def test_a_number_with_one_possible_value_is_a_list_of_one_without_a_default() -> None:
    data = to_builtins(yard())
    data["parameters"]["limit"] |= {"minimum": 1, "maximum": 1, "default": 1}
    call = call_of(document_of(convert(data, Spec)), "jobsList")
    limit = next(parameter for parameter in call["parameters"] if parameter.get("name") == "limit")
    assert limit["schema"] == {"type": "integer", "format": "int64", "enum": [1]}


# -- order, links, and what no call can answer ------------------------------------------------------------------------


def test_a_collection_comes_before_its_records_and_a_tag_is_in_one_place() -> None:
    data = to_builtins(yard())
    calls = data["operations"]
    first = {key: calls[key] for key in ("jobs.delete", "productstock.list", "jobs.list")}
    paths = document_of(convert({**data, "operations": {**first, **calls}}, Spec))["paths"]
    assert [path for path in paths if "Jobs" in path][:2] == ["/Jobs", "/Jobs/{id}"]
    tags = [next(iter(item.values()))["tags"][0] for item in paths.values()]
    assert len([tag for tag, before in zip(tags, ["", *tags], strict=False) if tag != before]) == len(set(tags))


def test_a_list_links_to_its_record_and_to_the_next_page() -> None:
    document = document_of(yard())
    links = call_of(document, "jobsList")["responses"]["200"]["links"]
    assert links == {
        "firstRecord": {"operationId": "jobsGet", "parameters": {"id": "$response.body#/Records/0/id"}},
        "nextPage": {"operationId": "jobsList", "parameters": {"nextid": "$response.body#/NextId"}},
    }
    assert "links" not in str(call_of(document, "jobsDelete"))


def test_many_tags_are_grouped_by_the_words_that_their_names_begin_with() -> None:
    document = document_of(many(20))
    groups = {group["name"]: group["tags"] for group in document["x-tagGroups"]}
    assert {tag for tags in groups.values() for tag in tags} == {tag["name"] for tag in document["tags"]}
    assert [name for name in groups if name not in ("Authorization", "Other")] == ["Thing"]
    assert "x-tagGroups" not in document_of(yard())


def test_answers_to_calls_that_do_not_exist_are_not_with_those_that_do() -> None:
    data = to_builtins(yard())
    data["responses"] = {"405": {"phrase": "Method Not Allowed", "meanings": ["no such method"]}}
    data["errors"].append({"status": 405, "message": "No", "description": "No PATCH", "body": {"Code": "405"}})
    document = document_of(convert(data, Spec))
    assert [
        path for path, item in document["paths"].items() for call in item.values() if "405" in call["responses"]
    ] == []
    unknown = document["x-answers-to-unknown-calls"]["405"]
    assert unknown["description"] == "Method Not Allowed. No such method."
    assert [example["value"] for example in unknown["examples"].values()] == [{"Code": "405"}]


def test_answers_that_differ_in_wording_alone_are_one() -> None:
    data = to_builtins(yard())
    missing = {"phrase": "Not Found", "body": "none"}
    for key, meaning in (("jobs.get", "no record"), ("jobs.delete", "nothing here"), ("jobs.update", "no record")):
        data["operations"][key]["responses"]["404"] = missing | {"meanings": [meaning]}
    document = document_of(convert(data, Spec))
    references = {
        call_of(document, name)["responses"]["404"]["$ref"] for name in ("jobsGet", "jobsDelete", "jobsUpdate")
    }
    assert references == {"#/components/responses/NotFound"}
    assert document["components"]["responses"]["NotFound"]["description"].endswith("No record.")


# -- calls ----------------------------------------------------------------------------------------------------------


def test_calls_that_an_index_alone_names_are_marked_and_answer_open_records() -> None:
    document = document_of(yard())
    assert "are only listed there, without a description" in " ".join(document["info"]["description"].split())
    for name in ("productStockUpdate", "productStockList"):
        call = call_of(document, name)
        assert call["x-documented"] == "index"
        media = followed(document, next(iter(call["responses"].values())))["content"]["application/json"]
        schema = followed(document, media["schema"])
        record = followed(document, schema["properties"]["Records"]["items"]) if "properties" in schema else schema
        assert record["additionalProperties"] is True
        assert "properties" not in record


def test_an_index_only_call_answers_in_the_envelope_of_its_action() -> None:
    conventions = to_builtins(yard().conventions)
    conventions["envelopes"]["changes"]["actions"] = ["update"]
    document = document_of(changed(yard(), conventions=conventions))
    schema = call_of(document, "productStockUpdate")["responses"]["200"]["content"]["application/json"]["schema"]
    assert schema == {"$ref": "#/components/schemas/OpenChanges"}


def test_summaries_are_of_our_own_words_except_for_calls_of_no_common_kind() -> None:
    assert call_of(document_of(yard()), "jobsDelete")["summary"] == "Delete a job"
    assert call_of(document_of(yard()), "jobsDelete")["description"] == "Deletes a job, by `id`."
    call = call_of(document_of(import_desk()), "contractsImport")
    assert call["summary"] == "Import contracts"
    assert call["description"].endswith("The documentation calls it `Imports contracts.`.")
    data = to_builtins(import_desk())
    data["operations"]["contracts.sync"] = data["operations"].pop("contracts.import")
    assert call_of(document_of(convert(data, Spec)), "contractsSync")["summary"] == "Imports contracts."


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("product_stock", "productStock"),
        ("NULL value", "nullValue"),
        ("EQ and NE", "eqAndNE"),
        ("Can't do", "cantDo"),
        ("2 x", "n2X"),
    ],
)
def test_names_of_examples_start_small(words: str, name: str) -> None:
    assert component_key(words) == name


def test_documented_calls_carry_their_page_and_native_name() -> None:
    call = call_of(document_of(yard()), "jobsList")
    assert call["externalDocs"] == {"url": "https://docs.yard.test/jobs", "description": "Page"}
    assert call["x-native"] == "v1_GET_Jobs"
    assert "x-documented" not in call


def test_a_call_or_a_model_without_a_page_leads_to_where_it_is_told_of_or_to_the_start() -> None:
    data = to_builtins(yard())
    data["operations"]["jobs.delete"]["docs_url"] = None
    data["models"]["Job"]["docs_url"] = None
    data["models"]["Lonely"] = {"documented": "page", "fields": {}}
    document = document_of(convert(data, Spec))
    assert call_of(document, "jobsDelete")["externalDocs"]["url"] == "https://docs.yard.test"
    assert call_of(document, "tokenExchange")["externalDocs"]["url"] == "https://docs.yard.test"
    schemas = document["components"]["schemas"]
    assert schemas["JobCreate"]["externalDocs"] == {"url": "https://docs.yard.test/jobs", "description": "Page"}
    assert schemas["Lonely"]["externalDocs"]["url"] == "https://docs.yard.test"


def test_a_model_inside_the_record_of_the_only_page_leads_there() -> None:
    data = to_builtins(import_desk())
    data["operations"]["contracts.import"]["docs_url"] = "https://docs.desk.test/import"
    data["models"]["Lonely"] = {"documented": "page", "fields": {}}
    schemas = document_of(convert(data, Spec))["components"]["schemas"]
    assert schemas["Lonely"]["externalDocs"]["url"] == "https://docs.desk.test/import"


def test_the_contact_leads_to_the_documentation_and_a_license_that_nobody_states_is_left_out() -> None:
    info = document_of(yard())["info"]
    assert info["contact"] == {"name": "Documentation of The Yard API", "url": "https://docs.yard.test"}
    assert "license" not in info
    data = to_builtins(yard())
    data["api"]["docs_url"] = "javascript:alert(1)"
    assert "url" not in document_of(convert(data, Spec))["info"]["contact"]


def test_a_path_spelled_with_two_parameter_names_is_one_path() -> None:
    data = to_builtins(yard())
    operation = data["operations"]["jobs.delete"]
    data["operations"]["jobs.delete"] = {
        **operation,
        "path": "/Jobs/{job_id}",
        "parameters": {"job_id": operation["parameters"]["id"]},
    }
    document = document_of(convert(data, Spec))
    assert list(document["paths"]["/Jobs/{id}"]) == ["get", "put", "delete"]
    assert "/Jobs/{job_id}" not in document["paths"]
    assert not list(OpenAPIV31SpecValidator(document).iter_errors())


def test_a_call_under_two_keys_is_told_where_openapi_has_room_for_one() -> None:
    data = to_builtins(yard())
    data["operations"]["jobs.again"] = {**data["operations"]["jobs.list"], "native": "v1_GET_Again"}
    call = call_of(document_of(convert(data, Spec)), "jobsList")
    assert call["x-same-call"] == ["v1_GET_Again"]


def test_a_path_parameter_that_nothing_describes_is_there_all_the_same() -> None:
    data = to_builtins(yard())
    data["operations"]["jobs.delete"] |= {"parameters": {}}
    (parameter,) = call_of(document_of(convert(data, Spec)), "jobsDelete")["parameters"]
    assert (parameter["name"], parameter["in"], parameter["required"]) == ("id", "path", True)


# -- parameters and writes ------------------------------------------------------------------------------------------


def test_lists_joined_by_a_bar_are_pipe_delimited() -> None:
    columns = document_of(yard())["components"]["parameters"]["JobColumns"]
    assert (columns["style"], columns["explode"], columns["schema"]["minItems"]) == ("pipeDelimited", False, 1)


def test_a_separator_without_a_style_leaves_a_string_and_a_sentence() -> None:
    data = to_builtins(yard())
    data["parameters"]["sort"]["array_separator"] = ";"
    sort = next(
        parameter
        for parameter in call_of(document_of(convert(data, Spec)), "jobsList")["parameters"]
        if parameter.get("name") == "sort"
    )
    assert sort["schema"] == {"type": "string"}
    assert "`;`" in sort["description"]


@pytest.mark.parametrize("example", [["title", "nr"], "title;nr"])
def test_an_example_of_a_list_with_such_a_separator_is_one_text(example: Any) -> None:
    data = to_builtins(yard())
    query = {"location": "query", "shape": {"type": "array", "items": {"type": "string"}}, "array_separator": ";"}
    data["operations"]["jobs.list"]["parameters"]["named"] = {**query, "example": example}
    named = {
        parameter.get("name"): parameter
        for parameter in call_of(document_of(convert(data, Spec)), "jobsList")["parameters"]
    }
    assert named["named"]["example"] == "title;nr"


def test_parameters_say_their_limits_and_what_excludes_them() -> None:
    parameters = {
        parameter.get("name"): parameter for parameter in call_of(document_of(yard()), "jobsList")["parameters"]
    }
    assert parameters["limit"]["schema"] == {
        "type": "integer",
        "format": "int64",
        "minimum": 1,
        "maximum": 500,
        "default": 200,
    }
    assert "Not together with `offset`." in parameters["nextid"]["description"]


@pytest.mark.parametrize(
    ("name", "documented", "shown"),
    [
        ("distinct", "true", True),
        ("distinct", "perhaps", None),
        ("nextid", "190", None),
        ("offset", 30, 30),
        ("filter", "nr gt 5", "nr gt 5"),
        ("filter", "number gt 5 and nr eq 'x'", "id eq 1496"),
        ("columns", "nr|title", ["nr", "title"]),
        ("columns", "number|title", ["id", "nr", "title"]),
        ("sort", "nr|-title", ["nr", "-title"]),
        ("sort", "number", ["id"]),
    ],
)
def test_an_example_of_a_parameter_is_a_value_of_its_type_or_left_out(
    name: str, documented: object, shown: object
) -> None:
    data = to_builtins(yard())
    data["parameters"][name]["example"] = documented
    parameters = _parameters(document_of(convert(data, Spec)), "jobsList")
    assert next(parameter for parameter in parameters if parameter["name"] == name).get("example") == shown


def test_assignments_in_a_parameter_are_a_string_with_the_schema_of_what_goes_in() -> None:
    document = document_of(yard())
    (parameter,) = call_of(document, "jobsCreate")["parameters"]
    assert (parameter["name"], parameter["in"], parameter["required"]) == ("columns", "query", True)
    assert parameter["schema"]["type"] == "string"
    assert parameter["schema"]["contentSchema"] == {"$ref": "#/components/schemas/JobCreate"}
    assert parameter["example"] == "title='Boiler',site_id=4"
    assert "`name=value` for each field, joined by `,`" in parameter["description"]
    assert "The fields of `JobCreate`: " in parameter["description"]
    assert "`title` (string, required, at most 100 characters)" in parameter["description"]
    assert "`id`" not in parameter["description"]
    update = call_of(document, "jobsUpdate")["parameters"][1]
    assert update["schema"]["contentSchema"] == {"$ref": "#/components/schemas/JobUpdate"}
    assert update["example"] == "title='x',date='2026-05-07',price=12.35"  # the title of the call's own answer
    assert "The fields of `JobUpdate`: " in update["description"]
    assert "`site_id`" not in update["description"]


def written_alike() -> Any:
    """Return yard where a job may hold the same when it is created and when it is changed, and needs nothing."""
    data = to_builtins(yard())
    data["models"]["Job"]["fields"] = {
        "title": {"type": "string", "origin": "table", "max_length": 100},
        "place": {"type": "string", "origin": "table", "max_length": 100},
        "price": {"type": "decimal", "origin": "table"},
    }
    return data


def test_records_that_are_created_and_changed_alike_have_one_schema_and_one_parameter() -> None:
    document = document_of(convert(written_alike(), Spec))
    references = [call_of(document, name)["parameters"][-1] for name in ("jobsCreate", "jobsUpdate")]
    assert references == [{"$ref": "#/components/parameters/JobAssignments"}] * 2
    parameter = document["components"]["parameters"]["JobAssignments"]
    assert parameter["schema"]["contentSchema"] == {"$ref": "#/components/schemas/JobCreate"}
    assert (
        "The fields of `JobCreate`: `title`, `place` (string, at most 100 characters); `price` (decimal)."
        in (parameter["description"])
    )
    assert "JobUpdate" not in document["components"]["schemas"]
    assert document["components"]["schemas"]["JobCreate"]["description"] == (
        "A job to create or change: the fields that may be sent, none of them required."
    )


@pytest.mark.parametrize("more", [{"required": True}, {"write_once": True}, {"default": "x"}])
def test_records_of_which_one_field_differs_between_creating_and_changing_have_two_schemas(more: Any) -> None:
    data = written_alike()
    data["models"]["Job"]["fields"]["title"] |= more
    assert {"JobCreate", "JobUpdate"} <= set(document_of(convert(data, Spec))["components"]["schemas"])


@pytest.mark.parametrize(
    ("text", "is_valid"),
    [
        ("a=1", True),
        ("a=1,b='it''s, 5',c=", True),
        ("a='',b=true", True),
        ("a", False),
        ("a=1,", False),
        ("a='open", False),
        ("=1", False),
        ("a=1;b=2", True),  # one value with a semicolon
    ],
)
def test_assignments_have_a_pattern(text: str, is_valid: bool) -> None:
    (parameter,) = call_of(document_of(yard()), "jobsCreate")["parameters"]
    assert bool(re.search(parameter["schema"]["pattern"], text)) is is_valid


@pytest.mark.parametrize("separator", [" ", "-", "&", ";", "|", "/", "#"])
def test_the_pattern_of_assignments_is_one_for_every_separator_in_every_language(separator: str) -> None:
    rules = yard().conventions.write
    assert rules is not None
    pattern = pattern_of(replace(rules, separator=separator, quote="~", quote_escape="~~"))
    assert re.search(pattern, f"a=1{separator}b=~2~~~")
    assert not re.search(pattern, f"a=1{separator}")
    assert set(re.findall(r"\\(.)", pattern)) <= set("^$.|?*+()[]{}/x")  # what ECMA-262 lets a backslash precede


def test_every_write_has_an_example_that_fits_its_pattern_and_its_record() -> None:
    data = to_builtins(yard())
    data["operations"]["jobs.create"]["request"]["examples"] = []
    for field in data["models"]["Job"]["fields"].values():
        field["example"] = None
    document = document_of(convert(data, Spec))
    (parameter,) = call_of(document, "jobsCreate")["parameters"]
    assert re.search(parameter["schema"]["pattern"], parameter["example"])
    assert {"title", "site_id"} <= {part.partition("=")[0] for part in parameter["example"].split(",")}
    assert call_of(document, "jobsUpdate")["parameters"][1]["example"]


def test_what_can_be_named_are_the_fields_of_the_record_and_both_orders() -> None:
    data = to_builtins(yard())
    parameters = {
        parameter["name"]: parameter for parameter in _parameters(document_of(convert(data, Spec)), "jobsList")
    }
    fields = list(data["models"]["Job"]["fields"])
    assert parameters["columns"]["schema"]["items"]["enum"] == fields
    assert parameters["sort"]["schema"]["items"]["enum"][:2] == ["id", "-id"]
    data["models"]["Job"]["complete"] = False
    parameters = {
        parameter["name"]: parameter for parameter in _parameters(document_of(convert(data, Spec)), "jobsList")
    }
    assert parameters["columns"]["schema"]["items"] == {"type": "string", "x-extensible-enum": fields}


def test_constants_are_named_where_generators_would_name_two_alike() -> None:
    data = to_builtins(yard())
    assert "x-enum-varnames" not in json.dumps(document_of(convert(data, Spec)))
    fields = data["models"]["Job"]["fields"]
    fields |= {"width": {**fields["nr"]}, "width2": {**fields["nr"]}}
    (sort,) = [
        parameter
        for parameter in call_of(document_of(convert(data, Spec)), "jobsList")["parameters"]
        if parameter.get("name") == "sort"
    ]
    schema = sort["schema"].get("items", sort["schema"])
    constants = dict(zip(schema["enum"], schema["x-enum-varnames"], strict=True))
    assert constants["width"] == "Width"
    assert constants["width2"] == "Width2"
    assert len(set(constants.values())) == len(constants)


def test_of_records_that_nothing_describes_no_field_is_named() -> None:
    for parameter in _parameters(document_of(yard()), "productStockList"):
        if parameter["name"] in ("columns", "sort", "filter"):
            assert "example" not in parameter
            assert "enum" not in str(parameter["schema"])


@every_api
def test_no_two_parameters_that_exclude_each_other_have_examples(api: str) -> None:
    document = document_of(ALL[api]())
    for name in [call["operationId"] for item in document["paths"].values() for call in item.values()]:
        shown = {
            parameter["name"]: parameter["description"]
            for parameter in _parameters(document, name)
            if "example" in parameter
        }
        assert [
            name for name, words in shown.items() for other in shown if f"Not together with `{other}`" in words
        ] == []


def _parameters(document: Any, operation_id: str) -> list[Any]:
    return [followed(document, parameter) for parameter in call_of(document, operation_id).get("parameters", [])]


def test_the_token_call_shows_an_answer_without_a_token_in_it() -> None:
    media = call_of(document_of(yard()), "tokenExchange")["responses"]["200"]["content"]["application/json"]
    assert media["example"] == {
        "AccessToken": "the token",
        "ServerName": "a.yard.test",
        "ValidUntil": "2026-05-07T09:19Z",
    }


def test_the_token_call_names_no_part_of_an_address_that_the_login_does_not_fill() -> None:
    data = to_builtins(yard())
    for server in data["servers"]:
        for variable in server["variables"].values():
            variable["source"] = None
    media = call_of(document_of(convert(data, Spec)), "tokenExchange")["responses"]["200"]["content"]
    assert media["application/json"]["example"]["ServerName"] != "a.yard.test"


def test_a_quote_inside_a_written_text_is_escaped_as_the_convention_says() -> None:
    data = to_builtins(yard())
    record = {"title": "it's, 5", "nr": 5, "done": True, "due": ""}
    data["operations"]["jobs.create"]["request"]["examples"] = [{"name": "job", "value": record}]
    (parameter,) = call_of(document_of(convert(data, Spec)), "jobsCreate")["parameters"]
    assert parameter["example"] == "title='it''s, 5',nr=5,done=true,due=''"


def test_several_examples_of_what_to_set_keep_their_names() -> None:
    data = to_builtins(yard())
    records = [{"name": name, "value": {"title": name}} for name in ("first", "second")]
    data["operations"]["jobs.create"]["request"]["examples"] = records
    (parameter,) = call_of(document_of(convert(data, Spec)), "jobsCreate")["parameters"]
    assert parameter["examples"] == {name: {"value": f"title='{name}'"} for name in ("first", "second")}
    assert "example" not in parameter


def test_a_body_that_is_an_array_is_one() -> None:
    body = call_of(document_of(import_desk()), "contractsImport")["requestBody"]["content"]["application/json"]
    assert body["schema"] == {"type": "array", "items": {"$ref": "#/components/schemas/ContractCreate"}}


def test_a_record_in_the_list_of_a_body_that_nothing_describes_has_a_name() -> None:
    data = to_builtins(import_desk())
    data["operations"]["contracts.import"]["request"]["shape"]["items"] = {"type": "object"}
    document = document_of(convert(data, Spec))
    body = call_of(document, "contractsImport")["requestBody"]["content"]["application/json"]
    assert body["schema"] == {"type": "array", "items": {"$ref": "#/components/schemas/OpenRecord"}}
    assert document["components"]["schemas"]["OpenRecord"]["additionalProperties"] is True


# -- schemas --------------------------------------------------------------------------------------------------------


def test_only_what_may_be_sent_is_in_the_schemas_to_send() -> None:
    schemas = document_of(yard())["components"]["schemas"]
    assert {"id", "status", "changed", "list"}.isdisjoint(schemas["JobCreate"]["properties"])
    assert schemas["JobCreate"]["required"] == ["title", "site_id"]
    assert "site_id" not in schemas["JobUpdate"]["properties"]
    assert "required" not in schemas["JobUpdate"]
    assert schemas["JobCreate"]["additionalProperties"] is False
    assert "additionalProperties" not in schemas["Job"]
    assert "required" not in schemas["Job"]
    assert schemas["Job"]["properties"]["id"]["readOnly"] is True


def test_a_schema_to_send_says_which_fields_examples_of_answers_alone_show() -> None:
    data = to_builtins(yard())
    seen = {"type": "string", "origin": "example"}
    data["models"]["Job"]["fields"] |= {"phase": seen, "stage": {**seen, "writeable": True}}
    about = document_of(convert(data, Spec))["components"]["schemas"]
    shown = "Examples of answers alone show `phase`."
    assert about["JobCreate"]["description"].endswith(f"the fields that may be sent. {shown}")
    assert about["JobUpdate"]["description"].endswith(f"none of them required. {shown}")
    data["operations"]["jobs.create"]["request"]["examples"] = [{"name": "job", "value": {"phase": "a"}}]
    assert "Examples of answers" not in str(document_of(convert(data, Spec))["components"]["schemas"])


def test_a_schema_to_send_of_which_examples_of_answers_are_all_that_is_known_says_so() -> None:
    data = to_builtins(yard())
    data["models"]["Job"]["fields"] = {"phase": {"type": "string", "origin": "example"}}
    data["operations"]["jobs.create"]["request"]["examples"] = []
    schemas = document_of(convert(data, Spec))["components"]["schemas"]
    about = "A job to create or change. No page says which fields may be sent: these are the ones that examples"
    assert schemas["JobCreate"]["description"].startswith(about)
    assert list(schemas["JobCreate"]["properties"]) == ["phase"]
    assert "JobUpdate" not in schemas


def test_every_field_says_where_it_comes_from_in_each_schema_that_has_it() -> None:
    schemas = document_of(yard())["components"]["schemas"]
    for name in ("Job", "JobCreate", "JobUpdate"):
        properties = schemas[name]["properties"]
        assert [wire for wire in properties if origin_of(schemas[name], wire) is None] == []
        assert properties["nr"]["x-native-type"] == "tpLong"
    assert schemas["Job"]["properties"]["site_id"]["x-link"] == "Sites"


def test_money_is_a_double_that_says_it_is_a_decimal_as_some_generators_take_32_bits_otherwise() -> None:
    price = document_of(yard())["components"]["schemas"]["Job"]["properties"]["price"]
    assert (price["type"], price["format"], price["x-format"]) == ("number", "double", "decimal")


def test_an_example_value_of_a_field_stands_with_each_schema_that_has_it() -> None:
    schemas = document_of(yard())["components"]["schemas"]
    assert all(schemas[name]["properties"]["title"]["examples"] == ["Boiler"] for name in ("Job", "JobCreate"))


def test_models_inside_a_sent_record_are_those_to_send() -> None:
    schemas = document_of(planner())["components"]["schemas"]
    assert schemas["VisitCreate"]["properties"]["plan"]["$ref"] == "#/components/schemas/VisitPlanCreate"
    assert schemas["VisitPlanUpdate"]["properties"]["visit"]["$ref"] == "#/components/schemas/VisitUpdate"


@pytest.mark.parametrize(
    ("field", "schema"),
    [
        ({"type": "integer"}, WHOLE),
        ({"type": "number", "unit": "minutes"}, DOUBLE | {"x-unit": "minutes"}),
        ({"type": "decimal"}, DOUBLE | {"x-format": "decimal"}),
        ({"type": "any"}, {}),
        ({"type": "object"}, {"type": "object"}),
        ({"type": "map", "items": {"type": "integer"}}, {"type": "object", "additionalProperties": WHOLE}),
        ({"type": "date", "layout": "YYYY-MM-DD"}, {"type": "string", "format": "date"}),
        ({"type": "datetime", "layout": "YYYY-MM-DDTHH:MM:SS.sssZ"}, {"type": "string", "format": "date-time"}),
        ({"type": "datetime"}, {"type": "string"}),
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        ({"type": "object", "ref": "Task", "nullable": True}, {"oneOf": [TASK, NULL]}),
        ({"type": "string", "enum": ["a"], "nullable": True}, {"oneOf": [{"type": "string", "enum": ["a"]}, NULL]}),
        ({"type": "string", "enum": ["a"], "enum_open": True}, {"type": "string", "x-extensible-enum": ["a"]}),
        ({"type": "string", "enum": ["a"], "empty": True}, {"type": "string", "enum": ["a", ""]}),
        ({"type": "integer", "empty": True}, {"anyOf": [WHOLE, EMPTY]}),
        ({"type": "string", "pattern": "^a", "empty": True}, {"anyOf": [{"type": "string", "pattern": "^a"}, EMPTY]}),
        ({"type": "string", "pattern": "("}, {"type": "string", "x-pattern": "("}),
        ({"type": "integer", "max_length": 20}, {"type": "integer", "format": "int64", "x-max-length": 20}),
        ({"type": "string", "default": "x"}, {"type": "string", "default": "x"}),
    ],
)  # fmt: skip
def test_a_field_to_send(field: dict[str, object], schema: dict[str, object]) -> None:
    assert with_field(**field)[1] == schema


def test_a_record_says_the_origin_of_most_of_its_fields_and_the_others_say_theirs() -> None:
    data = to_builtins(planner())
    kinds = {"a": "table", "b": "example", "c": "table", "d": "prose"}
    data["models"]["Visit"]["fields"] = {wire: {"type": "string", "origin": kind} for wire, kind in kinds.items()}
    schema = document_of(convert(data, Spec))["components"]["schemas"]["Visit"]
    assert schema["x-origin"] == "table"
    fields = {wire: field.get("x-origin") for wire, field in schema["properties"].items()}
    assert fields == {"a": None, "b": "example", "c": None, "d": "prose"}


@pytest.mark.parametrize(
    "layout", ["YYYY-MM-DD HH:MM:SS", "YYYY-MM-DDTHH:MM:SS", "YYYY-MM-DDTHH:MM", "YYYY-MM-DDTHH:MMZ"]
)
def test_date_times_that_rfc_3339_does_not_know_have_a_pattern_and_no_format(layout: str) -> None:
    read, _ = with_field(type="datetime", layout=layout)
    assert "format" not in read
    spelled = layout.replace("YYYY-MM-DD", "2026-05-07").replace("HH:MM:SS", "09:19:09").replace("HH:MM", "09:19")
    assert re.search(read["pattern"], spelled)
    assert not re.search(read["pattern"], spelled.replace("-05-", "-13-"))
    assert not re.search(read["pattern"], spelled + "+01:00")


def test_a_date_that_may_be_empty_does_not_claim_to_be_a_date() -> None:
    read, _ = with_field(type="date", layout="YYYY-MM-DD", empty=True)
    assert "format" not in read
    assert re.search(read["pattern"], "")
    assert re.search(read["pattern"], "2026-12-31")
    assert not re.search(read["pattern"], "2026-12-32")


@pytest.mark.parametrize(("empty", "shown"), [(True, ""), (False, "2026-05-07 09:19:56")])
def test_a_pattern_of_a_date_comes_with_an_example_for_tools_that_make_up_answers(empty: bool, shown: str) -> None:
    read, _ = with_field(type="datetime", layout="YYYY-MM-DD HH:MM:SS", empty=empty)
    assert read["examples"] == [shown]
    assert re.search(read["pattern"], shown)


def test_the_tables_spelling_of_a_name_is_kept_beside_the_wires() -> None:
    assert with_field(type="string", documented_name="X")[0]["x-documented-name"] == "X"


def test_a_model_known_in_part_stays_open_and_says_so() -> None:
    data = to_builtins(planner())
    data["models"]["Visit"] |= {"complete": False, "documented": "example"}
    schemas = document_of(convert(data, Spec))["components"]["schemas"]
    assert "additionalProperties" not in schemas["VisitCreate"]
    assert (schemas["Visit"]["x-complete"], schemas["Visit"]["x-documented"]) == (False, "example")


def test_a_model_that_no_call_shows_is_not_lost() -> None:
    data = to_builtins(yard())
    data["models"]["Lonely"] = {"documented": "page", "fields": {}}
    assert "Lonely" in document_of(convert(data, Spec))["components"]["schemas"]


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Error", "ErrorBody2"),
        ("ErrorResponse", "ErrorBody2"),
        ("ApiClient", "ApiClientRecord"),
        ("List", "ListRecord"),
        ("Return", "ReturnRecord"),
        ("con", "conRecord"),
        ("../x", "X"),
        ("job", "job2"),
    ],
)
def test_names_that_generators_rename_or_files_cannot_have_get_others(name: str, safe: str) -> None:
    data = to_builtins(yard())
    data["models"][name] = {"documented": "page", "fields": {}}
    assert safe in document_of(convert(data, Spec))["components"]["schemas"]


# -- answers and errors ---------------------------------------------------------------------------------------------


def test_an_envelope_is_a_schema_of_its_own() -> None:
    envelope = document_of(yard())["components"]["schemas"]["JobRecords"]
    assert envelope["required"] == ["Content-Range", "Records"]
    assert envelope["properties"]["Records"] == {
        "type": "array",
        "items": {"$ref": "#/components/schemas/Job"},
    }
    assert envelope["x-origin"] == "settings"
    assert "`nextid`" in envelope["properties"]["NextId"]["description"]


def test_several_meanings_of_a_status_are_a_list() -> None:
    answer = call_of(document_of(import_desk()), "contractsImport")["responses"]["403"]
    assert answer == {
        "description": "Forbidden. This status has several meanings:\n\n"
        "- The key's name differs.\n- No integration.\n- Not active."
    }


def test_several_meanings_of_a_status_that_answers_a_text_are_named_examples() -> None:
    data = to_builtins(import_desk())
    refused = data["operations"]["contracts.import"]["responses"]["403"]
    data["operations"]["contracts.import"]["responses"]["403"] = refused | {"body": "json", "shape": {"type": "string"}}
    call = call_of(document_of(convert(data, Spec)), "contractsImport")
    shown = call["responses"]["403"]["content"]["application/json"]["examples"]
    assert list(shown) == ["theKeysNameDiffers", "noIntegration", "notActive"]
    assert shown["notActive"]["value"] == "Not active."
    assert "not documented" in shown["notActive"]["description"]


def test_what_a_page_says_about_an_answer_stands_behind_its_meaning() -> None:
    data = to_builtins(planner())
    data["operations"]["visits.get"]["responses"]["200"] |= {"meanings": ["found it"], "description": "Rows differ."}
    answer = call_of(document_of(convert(data, Spec)), "visitsGet")["responses"]["200"]
    assert answer["description"].endswith(" Found it.\n\nRows differ.")


def test_documented_errors_are_named_examples_of_the_status_everywhere() -> None:
    document = document_of(yard())
    answer = followed(document, call_of(document, "jobsDelete")["responses"]["401"])["content"]["application/json"]
    assert answer["schema"] == {"$ref": "#/components/schemas/ErrorBody"}
    assert followed(document, answer["examples"]["noAccessTokenFoundInRequest"]) == {
        "summary": "No AccessToken found in request",
        "value": {"Code": "401", "Message": "Unauthorized", "Description": "No AccessToken found in request"},
    }


def test_an_error_of_one_call_stands_with_that_call_alone() -> None:
    data = to_builtins(yard())
    data["errors"][0]["operation"] = "jobs.create"
    document = document_of(convert(data, Spec))
    holders = {name.split()[0] for name, _, _ in examples(document) if name.endswith("columnNotFound")}
    assert holders == {"jobsCreate"}
    assert "400" not in call_of(document, "jobsDelete")["responses"]


def test_errors_without_a_model_get_a_schema_from_the_convention() -> None:
    document = document_of(planner())
    answer = followed(document, call_of(document, "visitsGet")["responses"]["4XX"])
    schema = followed(document, answer["content"]["application/json"]["schema"])
    assert list(schema["properties"]) == ["type", "message", "param"]


def test_an_error_body_that_may_come_inside_an_envelope_requires_no_key() -> None:
    data = to_builtins(yard())
    data["models"]["ApiError"]["fields"]["Code"]["required"] = True
    assert "Code" in document_of(convert(data, Spec))["components"]["schemas"]["ErrorBody"]["required"]
    data["conventions"]["errors"]["inside"] = "RecordChanges"
    document = document_of(convert(data, Spec))
    assert "required" not in document["components"]["schemas"]["ErrorBody"]
    assert "inside `RecordChanges`" in document["components"]["schemas"]["ErrorBody"]["description"]


def test_the_keys_of_an_error_are_described_and_those_required_that_every_example_has() -> None:
    data = to_builtins(yard())
    schema = document_of(convert(data, Spec))["components"]["schemas"]["ErrorBody"]
    assert schema["required"] == ["Code", "Message", "Description"]
    assert [item["description"] for item in schema["properties"].values()] == [
        "The code of the error.",
        "The error in a few words.",
        "What went wrong.",
    ]
    del data["errors"][0]["body"]["Description"]
    assert document_of(convert(data, Spec))["components"]["schemas"]["ErrorBody"]["required"] == ["Code", "Message"]


@every_api
def test_the_introduction_is_short_since_generators_copy_it_into_every_file(api: str) -> None:
    introduction = document_of(ALL[api]())["info"]["description"]
    assert len(introduction.split()) < 110
    assert "##" not in introduction


def test_the_rules_for_all_calls_are_where_they_apply() -> None:
    document = document_of(yard())
    parameters = {parameter.get("name"): parameter for parameter in call_of(document, "jobsList")["parameters"]}
    assert "Comparisons, each a field, an operator and a value" in parameters["filter"]["description"]
    assert "means descending order" in parameters["sort"]["description"]
    assert "names the server" in call_of(document, "tokenExchange")["description"]
    introduction = " ".join(document_of(planner())["info"]["description"].split())
    assert "Each key allows 120 calls in 60 seconds" in introduction
    assert "`importStatus`" in document_of(import_desk())["info"]["description"]


@every_api
def test_the_manual_explains_each_key_of_the_document_that_is_no_word_of_openapi(api: str) -> None:
    manual = (Path(__file__).parents[3] / "docs" / "openapi.md").read_text("utf-8")
    explained = set(re.findall("^\\| `(x-[A-Za-z-]+)` \\|", manual, re.MULTILINE))
    keys = {key for part in walk(document_of(ALL[api]())) if isinstance(part, dict) for key in part if key[:2] == "x-"}
    assert keys - explained == set()
