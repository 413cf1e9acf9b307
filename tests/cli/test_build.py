"""``codegen build``: what it writes, what it prints, and that it writes nothing twice."""

from __future__ import annotations

import json

from tests.tiny_workspace import PAGE, SETTINGS, TinyWorkspace

SPEC_FILES = 3  # facts, spec and provenance
LOOSE = "| bought | date   | No       | When it came into the shed.     |"


def test_a_build_writes_the_machines_files_and_the_outputs(shed: TinyWorkspace) -> None:
    result = shed.run("build")
    assert result.exit_code == 0, result.output
    files = shed.files()
    for name in ("facts.json", "spec.json", "provenance.json"):
        assert f"specs/shed/{name}" in files
    assert "specs/spec.schema.json" in files
    assert "generated/shed/openapi.yaml" in files


def test_a_second_build_changes_no_byte(shed: TinyWorkspace) -> None:
    shed.run("build")
    before = shed.files()
    result = shed.run("build")
    assert shed.files() == before
    assert " new" not in result.output
    assert "changed" not in result.output.replace("unchanged", "")


def test_an_api_is_one_line_with_what_was_made_and_how_complete_it_is(shed: TinyWorkspace) -> None:
    shed.add("barn")
    first, again = shed.run("build").output, shed.run("build").output
    made_files = [path for path in (shed.root / "generated" / "barn").rglob("*") if path.is_file()]
    count = len([path for path in made_files if path.name != "manifest.json"]) + SPEC_FILES
    text = f"1 operation (0 with a known answer), 1 model, 4 fields (4 with a type); no gaps; {count} files"
    assert (
        f"\nbarn  {text}, {count} new\nshed  {text}, {count} new\n0 errors, 2 warnings, 0 notes (codegen report "
        in first
    )
    assert again == (
        f"barn  {text}, unchanged\nshed  {text}, unchanged\n"
        "0 errors, 2 warnings, 0 notes; 2 warnings as in the last build (codegen report shows them, -v lists all)\n"
    )


def test_gaps_are_counted_and_pages_with_unknown_blocks_named(shed: TinyWorkspace) -> None:
    lenient = SETTINGS.replace('dialect = "gitbook"', 'dialect = "gitbook"\nstrict = false')
    (shed.folder / "api.toml").write_text(lenient)
    shed.page(PAGE.replace("| Field  | Type ", "| Field  | Typo "))
    assert "; 1 gap; " in shed.run("build").output


def test_the_account_of_each_page_is_printed_when_asked_for(shed: TinyWorkspace) -> None:
    output = shed.run("build", "-v").output
    assert "  pages/tool.md  13 used, 1 kept as description, 0 ignored, 0 not understood; 8 facts\n" in output
    assert "  spec: 1 operation (1 described by a page), 1 model, 4 fields, 0 documented errors\n" in output
    assert "  files: spec 3 new; openapi 4 new" in output


def test_warnings_come_with_both_quotes_and_notes_only_when_asked_for(shed: TinyWorkspace) -> None:
    output = shed.run("build").output
    assert "specs/shed/pages/tool.md:23 [Type]: warning: contradiction at" in output
    assert "    specs/shed/pages/tool.md:23 [Type]: “date”\n" in output
    assert '    specs/shed/pages/tool.md:13: “"bought": "2026-05-21T20:22:28.110Z"”\n' in output
    shed.page(PAGE.replace(LOOSE + "\n", ""))
    quiet, loud = shed.run("build").output, shed.run("build", "-v").output
    assert "note:" not in quiet
    assert "0 errors, 0 warnings, 1 note (codegen report shed shows them, -v lists all)" in quiet
    assert "note:" in loud


def test_a_warning_that_the_last_build_told_is_counted_and_shown_again_when_asked_for(shed: TinyWorkspace) -> None:
    assert "warning:" in shed.run("build").output
    shed.page("\n" + PAGE)  # the warning stands a line further down
    again = shed.run("build").output
    assert "warning:" not in again
    assert "1 warning" in again
    assert "0 errors, 1 warning, 0 notes; 1 warning as in the last build (codegen report shed shows them, " in again
    assert "warning: contradiction" in shed.run("build", "-v").output


def test_a_warning_is_told_in_full_until_a_build_succeeds(shed: TinyWorkspace) -> None:
    shed.page(PAGE.replace("| Field  | Type ", "| Field  | Typo "))
    assert shed.run("build").exit_code == 1
    shed.page(PAGE)
    assert "warning: contradiction" in shed.run("build").output


def test_the_answer_as_json_holds_the_same(shed: TinyWorkspace) -> None:
    answer = shed.json("build")
    assert answer["written"] is True
    (api,) = answer["apis"]
    assert api["api"] == "shed"
    assert api["pages"][0]["used"] == 13
    assert api["spec"] == {"operations": 1, "on_pages": 1, "models": 1, "fields": 4, "errors": 0}
    assert api["files"]["spec"] == {"new": 3, "changed": 0, "unchanged": 0, "removed": 0}
    assert {finding["code"] for finding in api["findings"]} == {"contradiction"}


def test_only_the_apis_that_are_named_are_built(shed: TinyWorkspace) -> None:
    shed.add("barn")
    shed.run("build", "barn")
    assert "specs/barn/spec.json" in shed.files()
    assert "specs/shed/spec.json" not in shed.files()


def test_targets_can_be_chosen_and_those_chosen_no_more_are_removed(shed: TinyWorkspace) -> None:
    shed.run("build")
    assert "generated/shed/validators/README.md" in shed.files()
    settings = SETTINGS.replace('dialect = "gitbook"', 'dialect = "gitbook"\ntargets = ["openapi"]')
    (shed.folder / "api.toml").write_text(settings)
    assert "removed" in shed.run("build").output
    left = [path for path in shed.files() if path.startswith("generated/")]
    names = ("manifest.json", "openapi-3.0.json", "openapi-3.0.yaml", "openapi.json", "openapi.yaml")
    assert left == [f"generated/shed/{name}" for name in names]


def test_a_changed_page_changes_only_what_it_must(shed: TinyWorkspace) -> None:
    shed.run("build")
    before = shed.files()
    shed.page(PAGE.replace("In kilograms.", "In grams."))
    shed.run("build")
    after = shed.files()
    changed = {path for path in after if after[path] != before[path]}
    assert "specs/shed/spec.json" in changed
    assert "specs/spec.schema.json" not in changed


def test_provenance_has_one_line_for_each_pointer(shed: TinyWorkspace) -> None:
    shed.run("build")
    text = (shed.folder / "provenance.json").read_text("utf-8")
    assert text.count("\n") == len(json.loads(text)) + 2


def test_facts_hold_every_page_with_its_account(shed: TinyWorkspace) -> None:
    shed.run("build")
    (page,) = json.loads((shed.folder / "facts.json").read_text("utf-8"))["pages"]
    assert page["account"] == {"used": 13, "kept": 1, "ignored": [], "unknown": []}
    assert len(page["facts"]) == 8
    assert "findings" not in page


def test_a_workspace_without_apis_builds_to_nothing(shed: TinyWorkspace) -> None:
    (shed.folder / "api.toml").unlink()
    assert shed.run("build").exit_code == 0
