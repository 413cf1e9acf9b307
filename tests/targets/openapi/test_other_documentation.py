"""Other kinds of documentation, in OpenAPI: unions, files, forms, plain bodies, several ways in, headers, gaps."""

from __future__ import annotations

from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

from codegen.spec.canonical import convert, to_builtins
from codegen.spec.model import Spec
from tests.targets.openapi.reading import call_of, document_of, followed, twin_of
from tests.targets.sample_specs import harbour

FILE = {"type": "string", "contentMediaType": "application/octet-stream"}
WHOLE = {"type": "integer", "format": "int64"}


@pytest.fixture(scope="module")
def document() -> Any:
    return document_of(harbour())


@pytest.fixture(scope="module")
def twin() -> Any:
    return twin_of(harbour())


def with_parts(**parts: object) -> Spec:
    return convert({**to_builtins(harbour()), **parts}, Spec)


def parameter(document: Any, name: str) -> Any:
    named = [followed(document, parameter) for parameter in call_of(document, "boatsList")["parameters"]]
    return next(item for item in named if item["name"] == name)


def body(document: Any, call: str) -> tuple[str, Any]:
    ((media, content),) = call_of(document, call)["requestBody"]["content"].items()
    return media, content


def answer(document: Any, call: str, status: str = "200") -> Any:
    return followed(document, call_of(document, call)["responses"][status])


def test_both_flavours_are_valid(document: Any, twin: Any) -> None:
    assert [error.message for error in OpenAPIV31SpecValidator(document).iter_errors()] == []
    assert [error.message for error in OpenAPIV30SpecValidator(twin).iter_errors()] == []


# -- values ---------------------------------------------------------------------------------------------------------


def test_a_union_lists_its_options_with_their_own_limits(document: Any, twin: Any) -> None:
    for flavour in (document, twin):
        berth = flavour["components"]["schemas"]["Boat"]["properties"]["berth"]
        assert berth["anyOf"] == [{**WHOLE, "minimum": 1}, {"type": "string", "pattern": "^[A-Z][0-9]+$"}]
        assert berth["description"] == "The number of a berth, or its name."


def test_a_union_that_may_be_null_says_so_in_each_flavours_way(document: Any, twin: Any) -> None:
    owner = document["components"]["schemas"]["Boat"]["properties"]["owner"]["anyOf"]
    assert owner == [{"$ref": "#/components/schemas/Owner"}, {"type": "string"}, {"type": "null"}]
    older = twin["components"]["schemas"]["Boat"]["properties"]["owner"]["anyOf"]
    assert {"type": "string"} in older
    assert any(followed(twin, option).get("nullable") for option in older)


def test_whole_numbers_of_a_closed_list_are_an_enum_of_numbers(document: Any) -> None:
    properties = document["components"]["schemas"]["Boat"]["properties"]
    assert properties["class"]["enum"] == [1, 2, 3]
    assert properties["kind"]["x-extensible-enum"] == ["sail", "motor"]
    assert "enum" not in properties["kind"]
    assert properties["flags"]["items"] == {"type": "string", "maxLength": 12, "enum": ["quarantine", "pilot"]}


def test_formats_are_the_registered_ones_and_moments_that_are_counted_have_their_own_word(document: Any) -> None:
    properties = document["components"]["schemas"]["Boat"]["properties"]
    assert properties["contact"]["format"] == "email"
    assert (properties["seen"]["format"], properties["seen"]["x-epoch"]) == ("int64", "seconds")


def test_what_is_only_sent_is_in_no_answer(document: Any) -> None:
    schemas = document["components"]["schemas"]
    assert "pin" not in schemas["Boat"]["properties"]
    assert schemas["BoatCreate"]["properties"]["pin"] == {
        "type": "string", "format": "password", "minLength": 4, "writeOnly": True,
    }  # fmt: skip


def test_a_record_that_only_replaces_others_keeps_what_it_needs(document: Any) -> None:
    schemas = document["components"]["schemas"]
    assert schemas["MooringUpdate"]["required"] == ["rope"]
    assert "required" not in schemas["BoatUpdate"]


# -- parameters ------------------------------------------------------------------------------------------------------


def test_lists_and_objects_in_the_query_are_spelled_as_documented(document: Any) -> None:
    repeated = {"style": "form", "explode": True}
    assert parameter(document, "ids[]").items() >= repeated.items()
    assert parameter(document, "tags[]").items() >= repeated.items()
    assert parameter(document, "near").items() >= {"style": "deepObject", "explode": True}.items()
    assert parameter(document, "rows")["x-array-style"] == "indices"
    assert "`rows[0]`" in parameter(document, "rows")["description"]
    assert parameter(document, "where")["content"] == {"application/json": {"schema": {"type": "object"}}}


def test_values_and_limits_of_parameters(document: Any) -> None:
    assert parameter(document, "state")["schema"] == {"type": "string", "x-extensible-enum": ["in", "out"]}
    assert parameter(document, "level")["schema"] == {**WHOLE, "enum": [1, 2]}
    assert parameter(document, "code")["schema"] == {"type": "string", "minLength": 2, "pattern": "^[a-z]+$"}
    assert parameter(document, "depth")["schema"].items() >= {"minimum": 0.5, "maximum": 12.5}.items()
    assert parameter(document, "since")["schema"] == {"anyOf": [WHOLE, {"type": "string"}]}
    assert parameter(document, "old")["deprecated"] is True
    assert parameter(document, "lang")["in"] == "cookie"


def test_a_key_is_no_parameter_as_well() -> None:
    data = to_builtins(harbour())
    for name, location in (("key", "query"), ("sid", "cookie"), ("Authorization", "header")):
        data["operations"]["boats.list"]["parameters"][name] = {"location": location, "shape": {"type": "string"}}
    document = document_of(convert(data, Spec))
    names = {(parameter["in"], parameter["name"]) for parameter in call_of(document, "boatsList")["parameters"]}
    assert names.isdisjoint({("query", "key"), ("cookie", "sid"), ("header", "Authorization")})


# -- bodies ----------------------------------------------------------------------------------------------------------


def test_a_form_names_its_media_type_and_spells_what_is_nested(document: Any) -> None:
    media, content = body(document, "boatsBerth")
    assert media == "application/x-www-form-urlencoded"
    assert content["schema"] == {"$ref": "#/components/schemas/BerthingCreate"}
    assert list(content["encoding"]) == ["services", "payer"]
    assert "`field[inner]`" in call_of(document, "boatsBerth")["requestBody"]["description"]


def test_a_file_is_a_part_of_a_multipart_body_in_each_flavours_way(document: Any, twin: Any) -> None:
    media, content = body(document, "papersCreate")
    assert (media, content["schema"]) == ("multipart/form-data", {"$ref": "#/components/schemas/PaperCreate"})
    newer = document["components"]["schemas"]["PaperCreate"]["properties"]
    older = twin["components"]["schemas"]["PaperCreate"]["properties"]
    assert newer["file"].items() >= FILE.items()
    assert newer["pages"]["items"] == FILE
    assert older["file"].items() >= {"type": "string", "format": "binary"}.items()


def test_a_body_may_be_a_file_or_a_text_alone(document: Any) -> None:
    assert body(document, "papersReplace") == ("application/pdf", {"schema": FILE})
    assert body(document, "papersNote") == ("text/plain", {"schema": {"type": "string", "maxLength": 500}})


def test_json_may_have_a_media_type_of_its_own_both_ways(document: Any) -> None:
    assert body(document, "boatsCreate")[0] == "application/vnd.harbour+json"
    assert list(answer(document, "boatsCreate", "201")["content"]) == ["application/vnd.harbour+json"]


def test_answers_that_are_no_json(document: Any) -> None:
    assert answer(document, "papersGet")["content"] == {"application/pdf": {"schema": FILE}}
    assert answer(document, "papersNote")["content"] == {"text/csv": {"schema": {"type": "string"}}}
    assert answer(document, "boatsList", "429")["content"] == {"text/plain": {"schema": {"type": "string"}}}
    assert "content" not in answer(document, "boatsCount")


def test_headers_of_an_answer(document: Any, twin: Any) -> None:
    for flavour in (document, twin):
        headers = answer(flavour, "boatsList")["headers"]
        assert list(headers) == ["Link", "X-Left"]  # Content-Type is said by the content
        assert headers["X-Left"] == {"required": True, "schema": {**WHOLE, "minimum": 0}, "example": 99}
        assert headers["Link"]["description"] == "The addresses of the other pages."


# -- who calls, and where ----------------------------------------------------------------------------------------------


def test_every_way_to_authenticate_is_a_scheme(document: Any) -> None:
    schemes = document["components"]["securitySchemes"]
    assert schemes["accessToken"].items() >= {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}.items()
    assert schemes["harbourKey"].items() >= {"type": "apiKey", "in": "query", "name": "key"}.items()
    assert schemes["session"].items() >= {"type": "apiKey", "in": "cookie", "name": "sid"}.items()
    assert "`Token`" in schemes["oldToken"]["description"]


def test_flows_of_oauth_2_need_their_addresses(document: Any) -> None:
    flows = document["components"]["securitySchemes"]["appToken"]["flows"]
    assert list(flows) == ["authorizationCode", "clientCredentials"]  # of the implicit one no address is known
    assert flows["authorizationCode"]["scopes"] == {"boats.read": "Read boats", "boats.write": "Change boats"}
    bare = document_of(with_parts(auth=[{"kind": "oauth2", "credential": "t"}], default_auth=None, operations={}))
    assert bare["components"]["securitySchemes"]["t"]["scheme"] == "bearer"


def test_one_alternative_suffices_and_a_call_may_have_its_own(document: Any) -> None:
    assert document["security"] == [{"accessToken": []}, {"appToken": []}]
    assert "security" not in call_of(document, "boatsList")
    assert call_of(document, "boatsUpdate")["security"] == [{"accessToken": []}, {"harbourKey": [], "session": []}]
    assert call_of(document, "papersCreate")["security"] == [{"appToken": []}, {}]
    assert call_of(document, "boatsCount")["security"] == []


def test_a_call_may_be_made_elsewhere_and_may_be_deprecated(document: Any) -> None:
    assert call_of(document, "papersGet")["servers"][0]["url"] == "https://files.harbour.test"
    assert "servers" not in call_of(document, "boatsGet")
    assert call_of(document, "boatsUpdate")["deprecated"] is True
    assert "deprecated" not in call_of(document, "boatsGet")


# -- what is missing ---------------------------------------------------------------------------------------------------


def test_what_was_not_understood_is_said_where_it_is_missing_and_at_the_start(document: Any) -> None:
    assert call_of(document, "boatsGet")["x-incomplete"] == ["no answer was understood."]
    assert document["components"]["schemas"]["Owner"]["x-incomplete"] == ["rows were not understood, at `b.md:7`."]
    assert "x-incomplete" not in call_of(document, "boatsList")
    assert "`x-incomplete` lists them" in document["info"]["description"]
    assert "a table was not understood (3 times), at `a.md:4`." in document["x-incomplete"]
    assert "`boats.get/responses`: no answer was understood." in document["x-incomplete"]


def test_of_hundreds_of_gaps_the_first_are_listed() -> None:
    gap = {"at": "#", "code": "row-alien", "reason": "a row was not understood"}
    listed = document_of(with_parts(incomplete=[gap] * 90))["x-incomplete"]
    assert listed.count("a row was not understood.") == 40
    assert listed[-1].startswith("And 50 more")


def test_lists_that_lead_from_page_to_page_are_explained(document: Any) -> None:
    assert '`rel="next"` in the header `Link`' in document["info"]["description"].replace("\n", " ")


def test_words_of_a_page_stay_words_wherever_they_stand() -> None:
    hostile = "<img src=x onerror=alert(1)> [x](javascript:alert(1))"
    data = to_builtins(harbour())
    data["incomplete"][0]["reason"] = hostile
    data["operations"]["boats.list"]["responses"]["200"]["headers"]["Link"]["description"] = hostile
    data["auth"][4]["flows"][0]["scopes"]["boats.read"] = hostile
    document = document_of(convert(data, Spec))
    said = [
        document["info"]["description"],
        answer(document, "boatsList")["headers"]["Link"]["description"],
        document["components"]["securitySchemes"]["appToken"]["flows"]["authorizationCode"]["scopes"]["boats.read"],
    ]
    for words in said:
        assert "<img" not in words
        assert "[x](" not in words
