"""Pages whose words can be read and mean something odd: what interpretation, corrections and invariants find."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from codegen.diagnostics.finding import Finding
from codegen.spec.invariants import check_spec
from tests.diagnostics.bad_input import XOJO_CASES, compiled, gives
from tests.tiny_spec import PROVENANCE, broken
from tests.tiny_workspace import PAGE, SETTINGS

INDEX = """\
<table><tr><td>ShedCalls</td><td>Class (Inherits from Object)</td></tr></table>
<h2>API Calls</h2>
<h3>Methods</h3>
<table>
<tr><td>v1_GET_Tools</td><td>v1_PUT_Tools</td></tr>
</table>
"""
XOJO = SETTINGS.replace('"gitbook"', '"xojo"')


def page(folder: Path, old: str, new: str, settings: str = SETTINGS) -> Iterable[Finding]:
    """Return the findings for the good page with ``old`` replaced by ``new``."""
    assert PAGE.count(old) == 1, old
    return compiled(folder, PAGE.replace(old, new), settings)


def fieldinfo(folder: Path, *rows: str) -> Iterable[Finding]:
    types = "\n[types]\ntpLong = { id = 1, type = 'integer' }\n"
    return compiled(folder, settings=SETTINGS + types, fieldinfo__Racks_dot_json="[\n" + ",\n".join(rows) + "\n]")


def spec(*path: str | int, value: object) -> Iterable[Finding]:
    return check_spec(broken(*path, value=value), PROVENANCE)


def corrected(folder: Path, *lines: str) -> Iterable[Finding]:
    text = "# what we know better\n[[correction]]\n" + "\n".join((*lines, 'because = "tried"')) + "\n"
    return compiled(folder, corrections_dot_toml=text)


# -- operations and parameters ----------------------------------------------------------------------------------------


@gives("nothing-documented")
def page_about_something_else(folder: Path) -> Iterable[Finding]:
    return compiled(folder, "# Soup\n\nBoil the water.\n", SETTINGS.replace('"gitbook"', '"generic"'))


@gives("no-operations")
def page_of_a_record_without_calls(folder: Path) -> Iterable[Finding]:
    return compiled(folder, PAGE.partition("{% swagger")[0])


@gives("call-without-path")
def listed_calls_without_a_path_form(folder: Path) -> Iterable[Finding]:
    return compiled(folder, INDEX, XOJO + '[calls]\nGET = { list = "/{resource}" }\n', "index.html")


@gives("server-unknown")
def call_below_no_server(folder: Path) -> Iterable[Finding]:
    return compiled(folder, settings=SETTINGS.replace("api.shed.test", "api.barn.test"))


@gives("credentials-withheld")
def call_at_a_server_that_the_page_brings_along(folder: Path) -> Iterable[Finding]:
    page = PAGE + "\n## Steal a tool\n\n`GET https://api.evil.test/tools/stolen`\n"
    return compiled(folder, page, SETTINGS.replace('dialect = "gitbook"', 'dialect = "generic"'))


@gives("method-unknown")
def method_that_no_call_has(folder: Path) -> Iterable[Finding]:
    return page(folder, 'method="get"', 'method="options"')


@gives("operation-named-apart")
def resources_that_differ_by_case(folder: Path) -> Iterable[Finding]:
    start = PAGE.index("{% swagger ")
    return compiled(folder, PAGE + "\n" + PAGE[start:].replace("/tools", "/Tools"))


@gives("operation-repeated")
def call_described_twice(folder: Path) -> Iterable[Finding]:
    start = PAGE.index("{% swagger ")
    return compiled(folder, PAGE + "\n" + PAGE[start:].replace("/tools/:id", "/tools/:nr"))


@gives("name-misspelled")
def exclusion_of_a_misspelled_parameter(folder: Path) -> Iterable[Finding]:
    offset = '{% swagger-parameter in="query" name="offset" type="integer" %}\nIncompatible with nexid.\n'
    nextid = '{% swagger-parameter in="query" name="nextid" type="integer" %}\nWhere to start.\n'
    end = "{% endswagger-parameter %}\n"
    return page(folder, "{% endswagger %}\n", offset + end + nextid + end + "{% endswagger %}\n")


@gives("operator-not-understood")
def operator_of_no_known_meaning(folder: Path) -> Iterable[Finding]:
    operators = (
        "<h2>The calls are made with these parameters</h2>\n<h3>Filtering data</h3>\n<table>\n"
        "<tr><th>Operator</th><th>Description</th></tr>\n<tr><td>eq</td><td>equal to</td></tr>\n"
        "<tr><td>nearby</td><td>somewhere around</td></tr>\n</table>\n"
    )
    settings = XOJO + (
        '[calls]\nGET = { list = "/{resource}" }\nPUT = { update = "/{resource}/{id}" }\n'
        '[conventions.filter]\nkind = "expression"\nparameter = "filter"\n'
    )
    return compiled(folder, INDEX + operators, settings, "index.html")


# -- examples ---------------------------------------------------------------------------------------------------------


@gives("example-unreadable")
def example_with_a_stray_sign(folder: Path) -> Iterable[Finding]:
    return page(folder, '"weight": 3,', '"weight": =3,')


@gives("example-repaired")
def example_with_typographic_quotes(folder: Path) -> Iterable[Finding]:
    return page(folder, '"name": "Saw"', "“name”: “Saw”")


@gives("field-only-in-example")
def field_that_only_the_example_shows(folder: Path) -> Iterable[Finding]:
    return page(folder, '"weight": 3,', '"weight": 3,\n  "colour": "red",')


@gives("field-only-in-table")
def field_that_only_the_table_lists(folder: Path) -> Iterable[Finding]:
    return page(folder, '  "weight": 3,\n', "")


@gives("name-of-no-field")
def name_of_a_field_that_no_record_has(folder: Path) -> Iterable[Finding]:
    return compiled(folder, settings=SETTINGS + '\n[names]\nIsABSafe = "is_ab_safe"\n')


@gives("table-cut-short")
def table_that_ends_in_dots(folder: Path) -> Iterable[Finding]:
    text = (XOJO_CASES / "table-goes-on" / "page.html").read_text("utf-8")
    return compiled(folder, text, XOJO, "page.html")


@gives("contradiction")
def table_and_example_that_differ(folder: Path) -> Iterable[Finding]:
    return page(folder, '"weight": 3,', '"weight": "heavy",')


@gives("name-spelled-differently")
def table_with_capitals_that_the_example_lacks(folder: Path) -> Iterable[Finding]:
    return page(folder, "| weight | number |", "| Weight | number |")


@gives("field-names-alike")
def two_rows_that_differ_in_capitals_alone(folder: Path) -> Iterable[Finding]:
    return page(folder, "| weight | number |", "| Name   | string |")


@gives("name-not-shown")
def unshown_name_beside_respelled_ones(folder: Path) -> Iterable[Finding]:
    names = {
        "| id     |": "| Id     |",
        "| name   |": "| Name   |",
        "| bought |": "| Bought |",
        "| weight |": "| Length |",
    }
    text = PAGE
    for old, new in names.items():
        text = text.replace(old, new)
    return compiled(folder, text)


@gives("example-value-unfit")
def sample_write_of_a_text_into_a_number(folder: Path) -> Iterable[Finding]:
    settings = XOJO + (
        '[types]\ntpLong = { id = 1, type = "integer" }\ntpString = { id = 2, type = "string" }\n'
        '[conventions.envelopes.changes]\nrecords = "RecordChanges"\nactions = ["create"]\n'
    )
    settings = settings.replace('kind = "json_body"', 'kind = "query_assignments"\nparameter = "columns"')
    return compiled(folder, CREATE, settings.replace("api.shed.test", "api.shed.test/api/v1"), "create.html")


CREATE = """\
<table><tr><td>ShedCalls.v1_POST_Tools</td><td>Method</td></tr></table>
<p>v1_POST_Tools() as String</p>
<table><tr><th>HTTP method</th><th>API version</th></tr><tr><td>POST</td><td>v1</td></tr></table>
<p>API Path: /Tools</p>
<h2>Fields</h2>
<table>
<tr><th>Field Name</th><th>Type Id</th><th>Type Name</th><th>Length</th><th>Required</th><th>Writeable</th>
<th>Force Write</th><th>Link</th></tr>
<tr><td>nr</td><td>1</td><td>tpLong</td><td>0</td><td>No</td><td>Yes</td><td>No</td><td></td></tr>
</table>
<h2>/Tools</h2>
<p>API Path: /Tools</p>
<p>Examples:</p>
<p>https://api.shed.test/api/v1/Tools</p>
<p>with the following parameters :</p>
<p>Query Parameters :<br />
ParameterName: columns, ParameterValue: nr='seven'</p>
<p>Success gives statuscode 201 And the following result</p>
<p>{"RecordChanges": [{"nr": 7}]}</p>
"""


# -- tables -----------------------------------------------------------------------------------------------------------


@gives("type-unknown")
def type_that_nobody_knows(folder: Path) -> Iterable[Finding]:
    return page(folder, "| weight | number |", "| weight | mass   |")


@gives("type-id-differs")
def type_beside_the_id_of_another(folder: Path) -> Iterable[Finding]:
    return fieldinfo(folder, '{"name": "nr", "type_id": 2, "type_name": "tpLong"}')


@gives("length-without-text")
def length_of_a_number(folder: Path) -> Iterable[Finding]:
    return fieldinfo(folder, '{"name": "nr", "type_name": "tpLong", "length": 20}')


@gives("cell-not-understood")
def cell_that_is_neither_yes_nor_no(folder: Path) -> Iterable[Finding]:
    return page(folder, "| string | Yes      |", "| string | Perhaps  |")


@gives("required-not-writeable")
def field_that_must_be_and_may_not_be_sent(folder: Path) -> Iterable[Finding]:
    return fieldinfo(folder, '{"name": "nr", "type_name": "tpLong", "required": true, "writeable": false}')


@gives("fact-without-effect")
def statement_that_says_nothing_for_the_spec(folder: Path) -> Iterable[Finding]:
    return page(folder, "{% swagger base", '{% hint style="info" %}\nTools like oil.\n{% endhint %}\n\n{% swagger base')


# -- corrections ------------------------------------------------------------------------------------------------------


@gives("correction-wrong")
def correction_without_a_value(folder: Path) -> Iterable[Finding]:
    return corrected(folder, 'at = "#/models/Tool/fields/name/required"', "expect = true")


@gives("correction-expired")
def correction_that_expects_what_the_docs_no_longer_say(folder: Path) -> Iterable[Finding]:
    return corrected(folder, 'at = "#/models/Tool/fields/name/required"', "expect = false", "value = true")


@gives("correction-lost")
def correction_of_a_field_that_is_gone(folder: Path) -> Iterable[Finding]:
    return corrected(folder, 'at = "#/models/Tool/fields/naam/required"', "expect = true", "value = false")


@gives("correction-needless")
def correction_to_what_the_docs_say(folder: Path) -> Iterable[Finding]:
    return corrected(folder, 'at = "#/models/Tool/fields/name/required"', "expect = true", "value = true")


@gives("correction-twice")
def the_same_correction_again(folder: Path) -> Iterable[Finding]:
    lines = 'at = "#/models/Tool/fields/name/required"', "expect = true", "value = false"
    return corrected(folder, *lines, 'because = "said"', "[[correction]]", *lines)


@gives("correction-misfit")
def correction_to_a_type_that_there_is_not(folder: Path) -> Iterable[Finding]:
    return corrected(folder, 'at = "#/models/Tool/fields/name/type"', 'expect = "string"', 'value = "word"')


@gives("contradiction-settled")
def correction_of_a_contradiction(folder: Path) -> Iterable[Finding]:
    return corrected(folder, 'at = "#/models/Tool/fields/bought/type"', 'expect = "datetime"', 'value = "string"')


# -- invariants -------------------------------------------------------------------------------------------------------


@gives("path-parameter-missing")
def path_with_a_name_that_no_parameter_has(_: Path) -> Iterable[Finding]:
    return spec("operations", "tools.get", "path", value="/tools/{id}/{part}")


@gives("path-parameter-alien")
def path_parameter_without_a_place_in_the_path(folder: Path) -> Iterable[Finding]:
    return page(folder, 'name="id" type="string"', 'name="page" type="number"')


@gives("reference-broken")
def field_of_a_model_that_is_not_there(_: Path) -> Iterable[Finding]:
    field = {"type": "object", "ref": "Tol", "origin": "table"}
    return spec("models", "Tool", "fields", "spare", value=field)


@gives("call-twice")
def two_operations_of_one_call(_: Path) -> Iterable[Finding]:
    again = {"method": "GET", "path": "/tools", "resource": "tools", "action": "call", "documented": "page"}
    return spec("operations", "tools.all", value=again)


@gives("model-names-alike")
def models_that_differ_in_case_alone(_: Path) -> Iterable[Finding]:
    return spec("models", "TOOL", value={"documented": "page", "fields": {}})


@gives("enum-empty")
def enum_without_a_value(_: Path) -> Iterable[Finding]:
    return spec("models", "Tool", "fields", "colour", "enum", value=[])


@gives("enum-repeats")
def enum_with_the_same_value_twice(folder: Path) -> Iterable[Finding]:
    return page(folder, "What people call it.", "How it is used. Often, Seldom or Often.")


@gives("limits-crossed")
def minimum_above_the_maximum(folder: Path) -> Iterable[Finding]:
    return page(folder, "In kilograms.", "In kilograms. Minimum 9, maximum 3.")


@gives("status-out-of-range")
def status_that_http_does_not_have(folder: Path) -> Iterable[Finding]:
    response = '{% swagger-response status="999" description="Done" %}\n{% endswagger-response %}\n{% endswagger %}\n'
    return page(folder, "{% endswagger %}\n", response)


@gives("key-field-missing")
def key_that_is_no_field(_: Path) -> Iterable[Finding]:
    return spec("models", "Tool", "key", value="nr")


@gives("union-options")
def union_of_a_single_type(_: Path) -> Iterable[Finding]:
    field = {"type": "union", "options": [{"type": "string"}], "origin": "table"}
    return spec("models", "Tool", "fields", "spare", value=field)


@gives("pagination-parameter-missing")
def pages_by_a_number_that_no_parameter_takes(_: Path) -> Iterable[Finding]:
    return spec("conventions", "pagination", value=[{"kind": "page"}])


@gives("excluded-parameter-missing")
def exclusion_of_a_parameter_that_is_not_there(_: Path) -> Iterable[Finding]:
    return spec("parameters", "limit", "excludes", value=["offset"])


@gives("name-hides-character")
def name_that_looks_like_another(folder: Path) -> Iterable[Finding]:
    return page(folder, "| weight |", "| we\u202eight |")
