"""Field tables of several generations side by side: each adds what it knows, in whatever order the pages come."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.config.settings import read_settings
from codegen.dialects.xojo.dialect import XOJO
from codegen.documents.read import read_page
from codegen.interpret.interpret import Interpretation, interpret
from codegen.sources.page import Page
from codegen.spec.model import NativeType

SETTINGS = """\
title = "The Shed API"
dialect = "xojo"

[types]
tpLong = { id = 1, type = "integer" }
tpString = { id = 2, type = "string" }
tpDate = { id = 3, type = "date", layout = "YYYY-MM-DD" }

[key]
name = "id"
type = "integer"

[conventions]
introspection = "/{resource}/FieldInfo"

[conventions.envelopes.records]
records = "Records"
actions = ["list", "get"]

[conventions.write]
kind = "query_assignments"
parameter = "columns"
separator = ","
quote = "'"
quote_escape = "''"
quoted = ["string", "date"]
"""
SUCCEEDS = SETTINGS + "\n[conventions.success]\nGET = 200\n"
NEW = "Field Name|Type Id|Type Name|Length|Required|Writeable|Force Write|Link"
MIDDLE = "Field Name|Type Name|Length|Required|Writeable|Force Write|Link"
OLD = "Field Name|Type"


def table(header: str, *rows: str) -> str:
    cells = ["".join(f"<td>{cell}</td>" for cell in row.split("|")) for row in (header, *rows)]
    return "<h2>Fields</h2><table>" + "".join(f"<tr>{row}</tr>" for row in cells) + "</table>"


def page(native: str, paths: list[str], body: str = "") -> tuple[str, str]:
    """Return the name of a method page, and the page."""
    title = f"<table><tr><td>ShedCalls.{native}</td><td>Method</td></tr></table><p>{native}() as String</p>"
    listed = "<p>or</p>".join(f"<p>API Path: {path}</p>" for path in paths)
    return native, f"<html><body>{title}{listed}{body}</body></html>"


def read(folder: Path, *pages: tuple[str, str], settings: str = SETTINGS) -> Interpretation:
    (folder / "api.toml").write_text(settings, "utf-8")
    texts = [Page(f"pages/{name}.html", "", "text/html", text, "") for name, text in pages]
    facts = [XOJO.read(read_page(text, XOJO.vocabulary)) for text in texts]
    assert [fact.account.unknown for fact in facts] == [()] * len(facts)
    return interpret("shed", facts, read_settings(folder))


def codes(interpretation: Interpretation) -> list[str]:
    return [finding.code for finding in interpretation.findings]


OF_OLD = page("v1_GET_Tools", ["/Tools/"], table(OLD, "id|Number", "title|String", "shed_id|Number", "weight|Number"))
OF_NEW = page(
    "v1_POST_Tools", ["/Tools"], table(NEW, "title|2|tpString|40|Yes|Yes|No|", "shed_id|1|tpLong|0|No|Yes|No|Sheds")
)
OF_MIDDLE = page("v1_PUT_Tools", ["/Tools/{id}"], table(MIDDLE, "title|tpString|40|Yes|Yes|No|"))


@pytest.mark.parametrize("pages", [(OF_OLD, OF_NEW), (OF_NEW, OF_OLD), (OF_OLD, OF_MIDDLE, OF_NEW)])
def test_the_more_exact_table_counts_in_either_order_and_nothing_contradicts(
    pages: tuple[tuple[str, str], ...], tmp_path: Path
) -> None:
    read_pages = read(tmp_path, *pages)
    fields = read_pages.spec.models["Tool"].fields
    assert fields["title"].native == NativeType(id=2, name="tpString")
    assert (fields["title"].type, fields["title"].max_length, fields["title"].required) == ("string", 40, True)
    assert (fields["shed_id"].native, fields["shed_id"].type) == (NativeType(id=1, name="tpLong"), "integer")
    assert fields["weight"].type == "number"
    assert "contradiction" not in codes(read_pages)


def test_a_number_named_like_the_key_is_one_and_another_is_not(tmp_path: Path) -> None:
    spec = read(tmp_path, OF_OLD).spec
    types = {name: field.type for name, field in spec.models["Tool"].fields.items()}
    assert types == {"id": "integer", "title": "string", "shed_id": "integer", "weight": "number"}


def test_a_text_named_like_the_key_stays_a_text(tmp_path: Path) -> None:
    spec = read(tmp_path, page("v1_GET_Tools", ["/Tools/"], table(OLD, "lot_id|String"))).spec
    assert spec.models["Tool"].fields["lot_id"].type == "string"


def test_types_of_the_api_that_differ_still_contradict_each_other(tmp_path: Path) -> None:
    other = page("v1_PUT_Tools", ["/Tools/{id}"], table(NEW, "title|1|tpLong|0|Yes|Yes|No|"))
    assert "contradiction" in codes(read(tmp_path, OF_NEW, other))


def test_dots_in_place_of_a_field_make_the_record_incomplete(tmp_path: Path) -> None:
    cut = read(tmp_path, page("v1_GET_Tools", ["/Tools/"], table(OLD, "id|Number", "…|")))
    assert list(cut.spec.models["Tool"].fields) == ["id"]
    assert cut.spec.models["Tool"].complete is False
    assert [(gap.at, gap.code) for gap in cut.spec.incomplete] == [("#/models/Tool", "table-cut-short")]
    assert read(tmp_path, OF_OLD).spec.models["Tool"].complete is True


# -- what pages with examples say of those without ---------------------------------------------------------------------

DATES = table(NEW, "changed|3|tpDate|0|No|No|No|", "bought|3|tpDate|0|No|Yes|No|")


def shown(resource: str, *dates: str) -> tuple[str, str]:
    """Return a page whose example has ``dates`` for changed."""
    records = ", ".join(f'{{"id": 1, "changed": "{date}", "bought": "2026-05-07"}}' for date in dates)
    answer = f'<p>Success gives statuscode 200</p><p>{{"Records": [{records}]}}</p>'
    section = f"<h2>/{resource}/</h2><h3>Examples:</h3><p>https://x.test/api/v1/{resource}</p>{answer}"
    return page(f"v1_GET_{resource}", [f"/{resource}/"], DATES + section)


def test_a_date_is_spelled_as_in_the_examples_of_other_records(tmp_path: Path) -> None:
    silent = page("v1_GET_Sheds", ["/Sheds/"], DATES)
    fields = read(tmp_path, shown("Tools", "2026-05-07 09:19:09"), silent).spec.models["Shed"].fields
    assert (fields["changed"].type, fields["changed"].layout) == ("datetime", "YYYY-MM-DD HH:MM:SS")
    assert (fields["bought"].type, fields["bought"].layout) == ("date", "YYYY-MM-DD")


def test_where_other_records_disagree_the_table_counts(tmp_path: Path) -> None:
    silent = page("v1_GET_Sheds", ["/Sheds/"], DATES)
    read_pages = read(tmp_path, shown("Tools", "2026-05-07 09:19:09"), shown("Racks", "2026-05-07"), silent)
    assert read_pages.spec.models["Shed"].fields["changed"].type == "date"


def test_an_example_without_a_path_is_of_the_calls_that_answer_records(tmp_path: Path) -> None:
    paths = ["/Tools/", "/Tools/{id}", "/Tools/{id}/photo", "/Tools/FieldInfo/"]
    overview = """<table><tr><td>ShedCalls</td><td>Class (Inherits from Object)</td></tr></table>
<h2>API Calls</h2><h3>Methods</h3><table><tr><td>v1_GET_Tools</td></tr></table>
<h2>Examples of queryparameters</h2><h3>limit</h3><p>For instance: GET_Tools</p><p>limit = 1</p>
<pre>{"Records": [{"id": 1, "title": "Saw"}]}</pre>"""
    tools = page("v1_GET_Tools", paths, table(OLD, "id|Number", "title|String"))
    operations = read(tmp_path, ("index", overview), tools, settings=SUCCEEDS).spec.operations
    bodies = {key: operation.responses["200"].body for key, operation in operations.items()}
    assert bodies["tools.list"] == bodies["tools.get"] == "json"
    assert bodies["tools.photo"] == bodies["tools.field_info"] == "unknown"


def test_what_introspection_answers_on_one_page_it_answers_for_every_resource(tmp_path: Path) -> None:
    row = '[{"name": "title", "type_id": 2}]'
    section = f"<h2>/Tools/FieldInfo</h2><h3>Examples:</h3><p>Success gives statuscode 200</p><p>{row}</p>"
    tools = page("v1_GET_Tools", ["/Tools/FieldInfo/"], table(OLD, "id|Number") + section)
    sheds = page("v1_GET_Sheds", ["/Sheds/", "/Sheds/FieldInfo/"], table(OLD, "id|Number"))
    answer = read(tmp_path, tools, sheds, settings=SUCCEEDS).spec.operations["sheds.field_info"].responses["200"]
    assert answer.shape is not None
    assert answer.shape.items is not None
    assert (answer.shape.type, answer.shape.items.ref) == ("array", "FieldInfo")


# -- names -------------------------------------------------------------------------------------------------------------


def test_resources_that_differ_in_one_capital_have_each_its_own_name(tmp_path: Path) -> None:
    pages = [
        page(f"v1_GET_{name}", [f"/{name}/"], table(OLD, f"{field}|String"))
        for name, field in (("ToolBox", "lid"), ("Toolbox", "lock"))
    ]
    text = SETTINGS + '\n[models]\nToolbox = "Chest"\n'
    assert fields_of(read(tmp_path, *pages, settings=text)) == {"ToolBox": ["id", "lid"], "Chest": ["id", "lock"]}
    both = SETTINGS + '\n[models]\nToolbox = "Chest"\nToolBox = "Case"\n'
    assert fields_of(read(tmp_path, *pages, settings=both)) == {"Case": ["id", "lid"], "Chest": ["id", "lock"]}


def fields_of(interpretation: Interpretation) -> dict[str, list[str]]:
    return {name: list(model.fields) for name, model in interpretation.spec.models.items()}


def test_field_information_of_a_part_is_a_call_of_its_own(tmp_path: Path) -> None:
    paths = ["/Tools/FieldInfo/", "/Tools/{id}/Blade/FieldInfo", "/Tools/{id}/Blade"]
    spec = read(tmp_path, page("v1_GET_Tools", paths, table(OLD, "id|Number"))).spec
    assert list(spec.operations) == ["tools.field_info", "tools.blade_field_info", "tools.blade"]


def test_an_operation_named_in_api_toml_keeps_its_resource(tmp_path: Path) -> None:
    named = SETTINGS + '\n[operations]\n"PUT /Tools/{id}/UnHang" = "tools.unhang"\n'
    spec = read(tmp_path, page("v1_PUT_Tools", ["/Tools/{id}/UnHang"]), settings=named).spec
    assert [(key, operation.resource) for key, operation in spec.operations.items()] == [("tools.unhang", "Tools")]


def test_api_toml_says_which_words_are_in_a_name(tmp_path: Path) -> None:
    settings = SETTINGS + '\n[names]\nIsABSafe = "is_ab_safe"\nNowhere = "nowhere"\n'
    named = read(tmp_path, page("v1_GET_Tools", ["/Tools/"], table(OLD, "IsABSafe|Boolean")), settings=settings)
    assert named.spec.names == {"IsABSafe": "is_ab_safe", "Nowhere": "nowhere"}
    assert codes(named).count("name-of-no-field") == 1


# -- statuses and codes ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("body", ["", "<pre>{}</pre>"])
def test_a_deletion_that_only_announces_its_status_answers_it_without_a_body(body: str, tmp_path: Path) -> None:
    example = "<h3>Examples:</h3><p>https://x.test/api/v1/Tools/4</p><p>Success gives statuscode 204</p>"
    spec = read(tmp_path, page("v1_DELETE_Tools", ["/Tools/{id}"], f"<h2>/Tools/{{id}}</h2>{example}{body}")).spec
    answers = spec.operations["tools.delete"].responses
    assert [(status, answer.body, answer.examples) for status, answer in answers.items()] == [("204", "none", [])]
