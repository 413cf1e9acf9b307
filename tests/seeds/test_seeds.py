"""What the seeds demand: each of the five real pages, through the text reader, gives what a careful reader sees there.

A row of a table is counted and compared here with plain regular expressions on the seed, never with the project's own
readers, so that a fault of theirs cannot hide.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen.build.result import Build
from codegen.diagnostics.finding import Finding
from codegen.diagnostics.messages import Severity
from codegen.spec.auth import ApiKey, TokenExchange
from codegen.spec.model import Field, Shape, Spec
from codegen.spec.types import FieldType, Layout, Origin
from tests.seeds.seed_workspace import PAGES

Builder = Callable[[str], Build]


def seed(seeds: Path, start: str) -> str:
    return next(seeds.glob(f"{start}_*.txt")).read_text("utf-8")


def findings_of(build: Build, code: str, pointer: str = "") -> list[Finding]:
    return [
        finding for finding in build.findings if finding.code == code and (not pointer or finding.pointer == pointer)
    ]


def quotes(finding: Finding) -> list[str]:
    return [quote.text.raw for quote in finding.quotes]


def shape(kind: FieldType, **more: Any) -> Shape:
    return Shape(type=kind, **more)


def record(model: str) -> Shape:
    return Shape(type=FieldType.OBJECT, ref=model)


# -- all five ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("api", PAGES)
def test_every_seed_compiles_without_an_error(built: Builder, api: str) -> None:
    build = built(api)
    assert [finding.message for finding in build.findings if finding.severity is Severity.ERROR] == []
    assert build.spec is not None
    assert build.outputs


@pytest.mark.parametrize("api", PAGES)
def test_nothing_on_a_page_is_left_not_understood(built: Builder, api: str) -> None:
    pages = [page for page in built(api).pages if page.page.startswith("pages/")]
    assert len(pages) == len(PAGES[api])
    for page in pages:
        assert page.account.unknown == ()
        assert page.account.used > 50
        assert all(ignored.reason for ignored in page.account.ignored)


@pytest.mark.parametrize("api", PAGES)
def test_no_access_token_reaches_facts_spec_provenance_findings_or_any_output(
    built: Builder, seeds: Path, api: str
) -> None:
    token = re.compile(r"\b[A-Za-z]{50}\b")
    tokens = {match for start in PAGES[api] for match in token.findall(seed(seeds, start))}
    assert len(tokens) == {"bouwsoft": 5, "payandbill": 0, "previsto": 0}[api]
    build = built(api)
    assert set(build.machine_files) == {"facts.json", "spec.json", "provenance.json"}
    texts = {**build.machine_files, **build.files, "findings": repr(build.findings)}
    assert [name for name, text in texts.items() if token.search(text) or any(token in text for token in tokens)] == []


def test_each_replaced_token_is_told_with_its_line(built: Builder, seeds: Path) -> None:
    places = [finding.place for finding in findings_of(built("bouwsoft"), "secret-replaced") if finding.place]
    messages = {(place.page[-24:], line) for place in places for line in range(place.line, place.last + 1)}
    for start in PAGES["bouwsoft"]:
        name = next(seeds.glob(f"{start}_*.txt")).name
        for number, line in enumerate(seed(seeds, start).splitlines(), 1):
            if re.search(r"\b[A-Za-z]{50}\b", line):
                assert (name, number) in messages, (name, number)


@pytest.mark.parametrize("api", PAGES)
def test_no_typographic_mark_is_left_in_a_value_that_travels(built: Builder, api: str) -> None:
    spec = built(api).spec
    assert spec is not None
    values = json.dumps(list(_wire_values(spec)), ensure_ascii=False)
    assert len(values) > 1000
    assert re.findall(r"[“”„‘’–—…]", values) == []


def _wire_values(spec: Spec) -> Iterator[Any]:
    for operation in spec.operations.values():
        yield [example.value for example in (operation.request.examples if operation.request else [])]
        for response in operation.responses.values():
            yield [example.value for example in response.examples]
    for model in spec.models.values():
        yield [field.example for field in model.fields.values()]
    for parameter in spec.parameters.values():
        yield parameter.example
    for error in spec.errors:
        yield [error.body, error.message, error.description]


# -- bouwsoft: the index ----------------------------------------------------------------------------------------------


def test_all_calls_of_the_index_are_operations(bouwsoft: Spec, seeds: Path) -> None:
    listed = {name for line in seed(seeds, "001").splitlines() if re.match(r"v1_\w+ v1_\w+ v1_\w+$", line)
              for name in line.split()}  # fmt: skip
    assert len(listed) == 246
    assert {operation.native for operation in bouwsoft.operations.values()} == listed
    assert len({operation.resource for operation in bouwsoft.operations.values()}) == 92


def test_calls_stand_in_documented_order(bouwsoft: Spec, seeds: Path) -> None:
    """Row by row, as the page's list of three columns prints them."""
    rows = [line.split() for line in seed(seeds, "001").splitlines() if re.match(r"v1_\w+ v1_\w+ v1_\w+$", line)]
    natives = list(dict.fromkeys(operation.native for operation in bouwsoft.operations.values()))
    by_column = [row[column] for column in range(3) for row in rows]
    by_row = [name for row in rows for name in row]
    assert natives in (by_row, by_column)


def test_resources_that_differ_only_in_case_are_two(bouwsoft: Spec) -> None:
    assert bouwsoft.operations["product_stock.update"].resource == "ProductStock"
    assert bouwsoft.operations["product_stock.update"].path == "/ProductStock/{id}"
    assert bouwsoft.operations["productstock.list"].resource == "Productstock"
    assert bouwsoft.operations["productstock.list"].path == "/Productstock"


def test_a_call_without_a_page_has_path_and_method_and_untyped_records(bouwsoft: Spec) -> None:
    operation = bouwsoft.operations["hours.update"]
    assert (operation.documented, operation.method, operation.path) == ("index", "PUT", "/Hours/{id}")
    assert operation.request is not None
    assert operation.request.shape == shape(FieldType.ANY)
    assert operation.responses["200"].shape == shape(FieldType.ANY)


def test_only_the_two_calls_with_pages_are_documented_by_a_page(bouwsoft: Spec) -> None:
    on_page = {operation.native for operation in bouwsoft.operations.values() if operation.documented == "page"}
    assert on_page == {"v1_POST_Assignments", "v1_GET_ActualCostProducts"}


def test_no_model_is_invented_for_a_resource_that_nothing_shows(bouwsoft: Spec, root: Path) -> None:
    pages = {"Assignments", "ActualCostProducts"}
    examples = {"Addresses", "LedgerNumbers", "OrderLines", "Products"}
    fieldinfo = {path.stem for path in (root / "specs/bouwsoft/fieldinfo").glob("*.json")}
    resources = {model.resource for model in bouwsoft.models.values() if model.resource}
    assert resources == pages | examples | fieldinfo


# -- bouwsoft: the two method pages -----------------------------------------------------------------------------------

_ROW = re.compile(r"^(\w+) (\d+) (tp\w+) (\d+) (Yes|No) (Yes|No) (Yes|No)$", re.MULTILINE)


@pytest.mark.parametrize(("start", "model", "count"), [("000", "Assignment", 49), ("002", "ActualCostProduct", 35)])
def test_every_cell_of_every_row_is_kept(bouwsoft: Spec, seeds: Path, start: str, model: str, count: int) -> None:
    rows = _ROW.findall(seed(seeds, start))
    assert len(rows) == count
    fields = {name: field for name, field in bouwsoft.models[model].fields.items() if field.origin is Origin.TABLE}
    assert [_cells(name, field) for name, field in fields.items()] == rows


def _cells(name: str, field: Field) -> tuple[str, ...]:
    """Return a field as the row of the table that it came from."""
    assert field.native is not None
    flags = ("Yes" if flag else "No" for flag in (field.required, field.writeable, field.force_write))
    return (name, str(field.native.id), field.native.name, str(field.max_length or 0), *flags)


@pytest.mark.parametrize("model", ["Assignment", "ActualCostProduct"])
def test_the_id_of_no_table_becomes_a_field_of_origin_example(bouwsoft: Spec, built: Builder, model: str) -> None:
    field = bouwsoft.models[model].fields["id"]
    assert (field.type, field.origin) == (FieldType.INTEGER, Origin.EXAMPLE)
    assert bouwsoft.models[model].key == "id"
    assert next(iter(bouwsoft.models[model].fields)) == "id"
    assert f"`{model}`: `id` is in an example, but in no table" in [
        finding.message for finding in findings_of(built("bouwsoft"), "field-only-in-example")
    ]


@pytest.mark.parametrize(
    ("model", "name", "kind", "layout"),
    [
        ("Assignment", "date", FieldType.DATE, Layout.DATE),
        ("Assignment", "actualcost_datestart", FieldType.DATE, Layout.DATE),
        ("Assignment", "ts_lastupdate", FieldType.DATETIME, Layout.DATETIME_SPACE),
        ("ActualCostProduct", "date", FieldType.DATE, Layout.DATE),
        ("ActualCostProduct", "ts_lastupdate", FieldType.DATETIME, Layout.DATETIME_SPACE),
    ],
)
def test_examples_decide_field_by_field_how_a_date_is_spelled(
    bouwsoft: Spec, model: str, name: str, kind: FieldType, layout: Layout
) -> None:
    field = bouwsoft.models[model].fields[name]
    assert field.native is not None
    assert field.native.name == "tpDate"
    assert (field.type, field.layout) == (kind, layout)


def test_a_date_that_shows_as_a_date_time_is_a_contradiction_with_both_quotes(built: Builder) -> None:
    (finding,) = findings_of(built("bouwsoft"), "contradiction", "#/models/Assignment/fields/ts_lastupdate/type")
    assert quotes(finding)[1] == "tpDate"
    assert "2026–05–07 09:19:09" in quotes(finding)[0] or "RecordChanges" in quotes(finding)[0]


def test_a_null_string_date_may_be_empty(bouwsoft: Spec) -> None:
    field = bouwsoft.models["Assignment"].fields["dateplanned"]
    assert field.native is not None
    assert field.native.name == "tpDateNullString"
    assert (field.type, field.layout, field.empty) == (FieldType.DATE, Layout.DATE, True)
    assert not bouwsoft.models["Assignment"].fields["date"].empty


def test_three_path_forms_are_three_operations(bouwsoft: Spec) -> None:
    page = {
        key: operation
        for key, operation in bouwsoft.operations.items()
        if operation.native == "v1_GET_ActualCostProducts"
    }
    assert {key: operation.path for key, operation in page.items()} == {
        "actual_cost_products.list": "/ActualCostProducts",
        "actual_cost_products.get": "/ActualCostProducts/{id}",
        "actual_cost_products.field_info": "/ActualCostProducts/FieldInfo",
    }
    assert page["actual_cost_products.get"].parameters["id"].shape == shape(FieldType.INTEGER)
    info = page["actual_cost_products.field_info"].responses["200"].shape
    assert info == shape(FieldType.ARRAY, items=record("FieldInfo"))


def test_records_come_in_the_envelope_that_the_examples_show(bouwsoft: Spec) -> None:
    listed = bouwsoft.operations["actual_cost_products.list"].responses["200"]
    created = bouwsoft.operations["assignments.create"].responses["201"]
    assert (listed.envelope, listed.shape) == ("records", record("ActualCostProduct"))
    assert (created.envelope, created.shape) == ("changes", record("Assignment"))


# -- bouwsoft: the class page -----------------------------------------------------------------------------------------


def test_the_token_exchange_and_its_servers(bouwsoft: Spec) -> None:
    (auth,) = bouwsoft.auth
    assert isinstance(auth, TokenExchange)
    assert auth.credentials == {"client_nr": FieldType.INTEGER, "refresh_token": FieldType.STRING}
    assert auth.answer_model == "TokenAnswer"
    assert [server.url for server in bouwsoft.servers] == ["https://{server}/api/v1"]
    answer = bouwsoft.models["TokenAnswer"].fields
    assert list(answer) == ["AccessToken", "ServerIP", "ServerName", "Layout", "ValidUntil"]
    assert answer["AccessToken"].documented_name == "Accesstoken"
    assert (answer["ValidUntil"].type, answer["ValidUntil"].layout) == (
        FieldType.DATETIME,
        Layout.DATETIME_UTC_MINUTES,
    )


def test_the_query_parameters_with_their_rules(bouwsoft: Spec) -> None:
    parameters = bouwsoft.parameters
    assert list(parameters) == ["columns", "filter", "limit", "nextid", "offset", "sort", "distinct"]
    limit = parameters["limit"]
    assert (limit.default, limit.minimum, limit.maximum) == (200, 1, 500)
    assert parameters["nextid"].excludes == ["offset"]
    assert parameters["offset"].excludes == ["nextid"]
    assert parameters["offset"].minimum == 0
    assert (parameters["columns"].array_separator, parameters["sort"].array_separator) == ("|", "|")
    assert parameters["distinct"].shape == shape(FieldType.BOOLEAN)


def test_a_misspelled_parameter_is_told_and_understood(built: Builder) -> None:
    assert {finding.message for finding in findings_of(built("bouwsoft"), "name-misspelled")} == {
        "misspelled `nexid`, read as `nextid`"
    }


def test_only_columns_may_stand_beside_an_id(bouwsoft: Spec) -> None:
    assert bouwsoft.operations["addresses.get"].shared == ["columns"]
    assert bouwsoft.operations["addresses.list"].shared == list(bouwsoft.parameters)
    assert bouwsoft.operations["addresses.create"].shared == []


def test_the_seven_filter_operators(bouwsoft: Spec) -> None:
    assert bouwsoft.conventions.filter is not None
    assert {name: operator.meaning for name, operator in bouwsoft.conventions.filter.operators.items()} == {
        "gt": "greater",
        "ge": "greater_or_equal",
        "eq": "equal",
        "lt": "less",
        "le": "less_or_equal",
        "ne": "not_equal",
        "has": "contains",
    }


def test_the_status_codes_hold_for_every_call(bouwsoft: Spec) -> None:
    assert list(bouwsoft.responses) == ["400", "401", "404", "405", "500", "501", "503"]
    errors = {status for status, response in bouwsoft.responses.items() if response.shape == record("ApiError")}
    assert errors == {"400", "401", "404", "405", "500", "501"}


def test_each_method_succeeds_with_its_status(bouwsoft: Spec) -> None:
    success = {"GET": "200", "POST": "201", "PUT": "200", "DELETE": "204"}
    for key, operation in bouwsoft.operations.items():
        assert [status for status in operation.responses if status < "300"] == [success[operation.method]], key


def test_a_deleted_record_answers_nothing(bouwsoft: Spec) -> None:
    assert bouwsoft.operations["assignments.delete"].responses["204"].body == "none"


def test_all_documented_errors_with_their_texts(bouwsoft: Spec, seeds: Path) -> None:
    bodies = re.findall(r"^\{“Code”:.*\}$", seed(seeds, "001"), re.MULTILINE)
    assert len(bouwsoft.errors) == len(bodies) == 56
    for error, body in zip(bouwsoft.errors, bodies, strict=True):
        code, message, description = re.findall(r":\s*“(.*?)”(?=[,}])", body)
        straight = description.translate(str.maketrans("‘’–", "''-")).replace("\\/", "/")
        assert (error.code, error.message) == (code, message)
        assert error.body["Description"] == straight
        assert _fits(error.description or "", straight), (error.description, straight)


def _fits(pattern: str, words: str) -> bool:
    """Whether ``words`` is the text that ``pattern`` with its ``{holes}`` describes."""
    parts = re.split(r"\{\w+\}", pattern)
    return re.fullmatch(".+?".join(map(re.escape, parts)), words) is not None


def test_what_changes_in_an_error_is_a_named_hole(bouwsoft: Spec) -> None:
    texts = [error.description for error in bouwsoft.errors]
    assert "Column not found: {field}" in texts
    assert "Invalid booleanvalue in Column {field}: {value} (True or False expected)" in texts
    assert "Sort Field not found: {field}" in texts
    assert "Id not found: {id}" in texts
    assert "This Method is not implemented: {path}" in texts


def test_errors_know_their_parameter_and_field_type(bouwsoft: Spec) -> None:
    about = {(error.about, error.field_type) for error in bouwsoft.errors if error.status == 400}
    assert {text for text, _ in about} == {"columns", "filter", "limit", "nextid", "offset", "sort"}
    assert {kind for text, kind in about if text == "columns"} == {
        None, "BOOLEAN", "CURRENCY", "CURRENCYHD", "DATE", "DOUBLE", "INTEGER", "TEXT",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("pointer", "kept", "dropped"),
    [
        ("#/conventions/success/PUT", "200", "201"),
        ("#/conventions/success/POST", "201", "200"),
        ("#/errors/54/status", "501", "500"),
    ],
)
def test_the_class_page_contradicts_itself_and_that_is_told(
    built: Builder, pointer: str, kept: str, dropped: str
) -> None:
    (finding,) = findings_of(built("bouwsoft"), "contradiction", pointer)
    assert f"`{pointer}`: `{kept}` or `{dropped}`; `{kept}` counts" in finding.message
    assert len(finding.quotes) == 2
    assert finding.quotes[0].place != finding.quotes[1].place


# -- payandbill -------------------------------------------------------------------------------------------------------


def test_the_nested_body_is_known_from_the_example_alone(payandbill: Spec) -> None:
    operation = payandbill.operations["assignments.import"]
    assert operation.request is not None
    assert operation.request.shape == shape(FieldType.ARRAY, items=record("Assignment"))
    fields = payandbill.models["Assignment"].fields
    assert len(fields) == 46
    assert {field.origin for field in fields.values()} == {Origin.EXAMPLE}
    assert (fields["OnlineOptions"].type, fields["OnlineOptions"].ref) == (FieldType.OBJECT, "OnlineOptions")
    assert fields["ConsultantSplits"].items == record("ConsultantSplit")
    assert fields["CustomerDefinedFields"].ref == "CustomerDefinedFields"
    assert len(payandbill.models["CustomerDefinedFields"].fields) == 8


def test_unlike_objects_of_one_array_are_merged_into_one_model(payandbill: Spec) -> None:
    rate = payandbill.models["Rate"].fields
    assert payandbill.models["Assignment"].fields["Rates"].items == record("Rate")
    assert {"PayRate", "BillRate", "RateEffectiveDate"} <= set(rate)  # of the first object
    assert {"ReceiptOption", "PayAmount", "BillAmount", "PayrollTaxCode"} <= set(rate)  # of the second
    assert len(rate) == 18


def test_amounts_are_decimals_and_counts_are_integers(payandbill: Spec) -> None:
    rate = payandbill.models["Rate"].fields
    kinds = {name: rate[name].type for name in ("PayRate", "BillRate", "PayAmount", "SequenceNumber")}
    assert kinds == {
        "PayRate": FieldType.DECIMAL,
        "BillRate": FieldType.DECIMAL,
        "PayAmount": FieldType.DECIMAL,
        "SequenceNumber": FieldType.INTEGER,
    }
    assert payandbill.models["Assignment"].fields["HolOverrideWeeks"].type is FieldType.DECIMAL


def test_date_times_without_a_zone_stay_so(payandbill: Spec) -> None:
    field = payandbill.models["Assignment"].fields["StartDate"]
    assert (field.type, field.layout, field.example) == (
        FieldType.DATETIME,
        Layout.DATETIME_T,
        "2019-01-01T00:00:00",
    )


def test_both_header_keys_are_the_authentication(payandbill: Spec) -> None:
    keys = [api_key for api_key in payandbill.auth if isinstance(api_key, ApiKey)]
    assert [(api_key.name, api_key.location, api_key.credential) for api_key in keys] == [
        ("X-Functions-Key", "header", "functions_key"),
        ("X-Software-Key", "header", "software_key"),
    ]
    assert not {"X-Functions-Key", "X-Software-Key"} & set(payandbill.operations["assignments.import"].parameters)


def test_the_version_of_the_request_line_is_a_parameter(payandbill: Spec) -> None:
    operation = payandbill.operations["assignments.import"]
    assert (operation.method, operation.path) == ("POST", "/import/assignments")
    version = operation.parameters["version"]
    assert (version.location, version.required, version.default) == ("query", True, 1)
    assert version.shape == shape(FieldType.INTEGER)


def test_each_meaning_of_a_repeated_status_is_kept_apart(payandbill: Spec, seeds: Path) -> None:
    responses = payandbill.operations["assignments.import"].responses
    rows = re.findall(r"^(\d{3}) [A-Z][A-Za-z ]*?(?:Results\[\]|string)(.+)$", seed(seeds, "003"), re.MULTILINE)
    assert len(rows) == 8
    for status in ("403", "501"):
        message = [words for code, words in rows if code == status]
        assert [meaning.raw for meaning in responses[status].meanings] == message
        assert len(message) == {"403": 3, "501": 2}[status]


@pytest.mark.parametrize(
    ("model", "wire", "table"),
    [
        ("Result", "recordIds", "RecordIds"),
        ("Result", "importStatus", "ImportStatus"),
        ("RecordId", "field", "Field"),
        ("Message", "messageType", "MessageType"),
        ("Message", "errorID", "ErrorId"),
    ],
)
def test_the_example_is_the_wire_where_the_table_spells_otherwise(
    payandbill: Spec, built: Builder, model: str, wire: str, table: str
) -> None:
    assert payandbill.models[model].fields[wire].documented_name == table
    assert table not in payandbill.models[model].fields
    messages = [finding.message for finding in findings_of(built("payandbill"), "name-spelled-differently")]
    spelled = f"`{model}`: the table has `{table}`, the example has `{wire}`; the name in the example counts"
    assert spelled in messages


def test_a_name_that_no_example_shows_is_spelled_as_its_neighbours(payandbill: Spec, built: Builder) -> None:
    assert payandbill.models["Message"].fields["fieldValue"].documented_name == "FieldValue"
    assert len(findings_of(built("payandbill"), "name-not-shown")) == 1


def test_results_refer_to_each_other(payandbill: Spec) -> None:
    result = payandbill.models["Result"].fields
    assert list(result) == ["recordIds", "importStatus", "errorCount", "warningCount", "infoCount", "messages"]
    assert result["recordIds"].items == record("RecordId")
    assert result["messages"].items == record("Message")
    assert list(payandbill.models["RecordId"].fields) == ["field", "value"]


def test_an_answer_that_is_declared_otherwise_than_shown_is_told(payandbill: Spec, built: Builder) -> None:
    pointers = {finding.pointer for finding in findings_of(built("payandbill"), "contradiction")}
    answer = payandbill.operations["assignments.import"].responses["200"].shape
    assert "#/operations/assignments.import/responses/200/shape" in pointers
    assert "#/operations/assignments.import/responses/400/shape" in pointers
    assert answer == record("AssignmentImportResponse")


def test_template_like_responses_are_read_and_their_forms_are_no_values(payandbill: Spec, built: Builder) -> None:
    repairs = [finding.message for finding in findings_of(built("payandbill"), "example-repaired")]
    assert repairs == ["invalid JSON in an example was repaired: pairs without braces"]
    assert list(payandbill.models["ApiError"].fields) == ["message"]
    shown = json.dumps([example.value for response in payandbill.operations["assignments.import"].responses.values()
                        for example in response.examples])  # fmt: skip
    assert "<" not in shown
    assert '"importStatus": "OK"' in shown


# -- previsto ---------------------------------------------------------------------------------------------------------


def test_three_models_that_refer_to_each_other(previsto: Spec) -> None:
    assert [name for name, model in previsto.models.items() if model.documented == "page"] == [
        "Assignment",
        "AssignmentPlan",
        "Task",
    ]
    fields = previsto.models["Assignment"].fields
    assert (fields["plan"].type, fields["plan"].ref) == (FieldType.OBJECT, "AssignmentPlan")
    assert (fields["tasks"].type, fields["tasks"].items) == (FieldType.ARRAY, record("Task"))


def test_five_operations_with_names_in_braces(previsto: Spec) -> None:
    assert {key: (operation.method, operation.path) for key, operation in previsto.operations.items()} == {
        "assignments.create": ("POST", "/assignments"),
        "assignments.get": ("GET", "/assignments/{id}"),
        "assignments.update": ("PUT", "/assignments/{id}"),
        "assignments.delete": ("DELETE", "/assignments/{id}"),
        "assignments.list": ("GET", "/assignments"),
    }
    assert previsto.operations["assignments.get"].parameters["id"].location == "path"


def test_an_update_leaves_alone_what_is_not_sent(previsto: Spec) -> None:
    requests = {key: operation.request for key, operation in previsto.operations.items()}
    update, create = requests["assignments.update"], requests["assignments.create"]
    assert update is not None
    assert create is not None
    assert (update.shape, update.partial) == (record("Assignment"), True)
    assert (create.shape, create.partial) == (record("Assignment"), False)


@pytest.mark.parametrize(
    ("model", "name", "values", "is_open"),
    [
        ("Assignment", "action", ["None", "Skipped", "Completed"], False),
        ("Assignment", "status", ["None", "AppendedToOrder", "Invoiced", "Fulfilled"], False),
        ("AssignmentPlan", "indicativeDateType", ["Fixed", "Optimal"], False),
        ("Task", "workType", ["WindowCleaning"], True),
    ],
)
def test_enums_out_of_prose(previsto: Spec, model: str, name: str, values: list[str], is_open: bool) -> None:
    """One list has lost the blank before its "or"; what is "currently only" leaves the list open."""
    field = previsto.models[model].fields[name]
    assert (field.enum, field.enum_open) == (values, is_open)


def test_no_other_field_has_an_enum(previsto: Spec) -> None:
    with_enum = [name for model in previsto.models.values() for name, field in model.fields.items() if field.enum]
    assert with_enum == ["action", "status", "indicativeDateType", "workType"]


def test_limits_and_units_out_of_prose(previsto: Spec) -> None:
    duration = previsto.models["Task"].fields["duration"]
    location = previsto.models["Assignment"].fields["location"]
    assert (duration.minimum, duration.unit) == (3, "minutes")
    assert (location.min_items, location.max_items) == (2, 2)
    assert location.items == shape(FieldType.NUMBER)
    assert previsto.models["Task"].fields["unitPrice"].unit == "hundredths of the currency"


def test_sizes_between_1_and_100_with_20_as_the_default(previsto: Spec) -> None:
    size = previsto.operations["assignments.list"].parameters["size"]
    assert (size.minimum, size.maximum, size.default) == (1, 100, 20)
    (pages,) = previsto.conventions.pagination
    assert (pages.minimum_size, pages.maximum_size, pages.default_size, pages.first) == (1, 100, 20, 0)


def test_a_date_that_is_a_date_time_in_the_example(previsto: Spec, built: Builder) -> None:
    created = previsto.models["Assignment"].fields["createdDate"]
    execution = previsto.models["AssignmentPlan"].fields["executionTime"]
    indicative = previsto.models["AssignmentPlan"].fields["indicativeDate"]
    assert (created.type, created.layout) == (FieldType.DATETIME, Layout.DATETIME_ZONE)
    assert (execution.type, execution.layout) == (FieldType.DATETIME, Layout.DATETIME_T_MINUTES)
    assert (indicative.type, indicative.layout) == (FieldType.DATE, Layout.DATE)
    pointers = {finding.pointer for finding in findings_of(built("previsto"), "contradiction")}
    assert pointers == {
        "#/models/Assignment/fields/createdDate/type",
        "#/models/AssignmentPlan/fields/executionTime/type",
    }


def test_fields_of_one_side_only_are_kept_and_told(previsto: Spec, built: Builder) -> None:
    example = {"meta", "timestamp", "planningDate", "planningAccountIds", "planningDateType"}
    fields = previsto.models["Assignment"].fields
    assert {name for name, field in fields.items() if field.origin is Origin.EXAMPLE} == example
    task = previsto.models["Task"].fields
    assert {name for name, field in task.items() if field.origin is Origin.EXAMPLE} == {"agreementId", "amount"}
    messages = [finding.message.split(" is ")[0] for finding in findings_of(built("previsto"), "field-only-in-example")]
    assert set(messages) == {f"`Assignment`: `{name}`" for name in example} | {
        "`Task`: `agreementId`",
        "`Task`: `amount`",
    }
    only_table = [finding.message.split(" is ")[0] for finding in findings_of(built("previsto"), "field-only-in-table")]
    assert only_table == ["`Task`: `reference`", "`Task`: `unitPrice`"]


def test_a_value_that_is_null_in_an_example_is_nullable(previsto: Spec) -> None:
    fields = previsto.models["Assignment"].fields
    assert [name for name, field in fields.items() if field.nullable] == ["remoteOrderId"]


@pytest.mark.parametrize("name", ["page", "size"])
def test_page_and_size_go_into_the_query_though_declared_in_the_path(previsto: Spec, built: Builder, name: str) -> None:
    assert previsto.operations["assignments.list"].parameters[name].location == "query"
    evidence = built("previsto").provenance[f"#/operations/assignments.list/parameters/{name}/location"]
    assert evidence.source.rule == "correction"
    assert [source.value for source in evidence.against] == ["path"]


def test_a_list_example_goes_without_its_sentence_and_empty_objects(previsto: Spec, built: Builder) -> None:
    answer = previsto.operations["assignments.list"].responses["200"]
    (example,) = answer.examples
    assert [inner["id"] for inner in example.value] == ["asgmt-klJ23j4L23j43"]
    assert answer.shape == shape(FieldType.ARRAY, items=record("Assignment"))
    repairs = [finding.message for finding in findings_of(built("previsto"), "example-repaired")]
    assert "invalid JSON in an example was repaired: a list cut short by words or empty objects" in repairs
