"""``codegen explain``: where a fact comes from, by pointer and by every name it is known by."""

from __future__ import annotations

import pytest

from codegen.cli.output import explanation_lines
from codegen.compare.changes import Change, Impact
from codegen.explain import explain
from codegen.releases.history import History, Release
from tests.targets.sample_specs import harbour
from tests.tiny_spec import tiny
from tests.tiny_workspace import TinyWorkspace, shed

__all__ = ["shed"]

CORRECTION = """\
[[correction]]
at = "#/models/Tool/fields/weight/minimum"
absent = true
value = 0
because = "nothing weighs less"
evidence = "the seller's word"

[[correction]]
at = "#/models/Tool/fields/name/required"
expect = true
value = false
because = "a tool without a name is taken"
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> TinyWorkspace:
    """Built once: asking changes nothing."""
    shed = TinyWorkspace(tmp_path_factory.mktemp("built"))
    (shed.folder / "corrections.toml").write_text(CORRECTION)
    result = shed.run("build")
    assert result.exit_code == 0, result.output
    return shed


@pytest.mark.parametrize(
    ("asked", "pointer"),
    [
        ("weight", "#/models/Tool/fields/weight"),
        ("Tool.weight", "#/models/Tool/fields/weight"),
        ("tool.Weight", "#/models/Tool/fields/weight"),
        ("weight_", "#/models/Tool/fields/weight"),
        ("#/models/Tool/fields/weight", "#/models/Tool/fields/weight"),
        ("/models/Tool/fields/weight", "#/models/Tool/fields/weight"),
        ("#/models/Tool/fields/weight/type", "#/models/Tool/fields/weight/type"),
        ("Tool", "#/models/Tool"),
        ("tools.get", "#/operations/tools.get"),
        ("tools.get.id", "#/operations/tools.get/parameters/id"),
    ],
)
def test_a_thing_is_found_by_pointer_and_by_name(built: TinyWorkspace, asked: str, pointer: str) -> None:
    answer = built.json("explain", "shed", asked)
    assert [match["pointer"] for match in answer["matches"]] == [pointer]
    assert answer["matches"][0]["backings"]


def test_several_matches_are_all_listed(built: TinyWorkspace) -> None:
    answer = built.json("explain", "shed", "id")
    assert [match["pointer"] for match in answer["matches"]] == [
        "#/models/Tool/fields/id",
        "#/operations/tools.get/parameters/id",
    ]


def test_a_cell_its_quote_and_its_rule_are_shown(built: TinyWorkspace) -> None:
    output = built.run("explain", "shed", "weight").stdout
    assert output.startswith('#/models/Tool/fields/weight = {"type": "number", ')
    assert "    from: specs/shed/pages/tool.md:22 [Type]  “number”\n" in output
    assert "        rule native-type: the documented type name, " in output


def test_the_losing_side_of_a_contradiction_is_shown(built: TinyWorkspace) -> None:
    output = built.run("explain", "shed", "#/models/Tool/fields/bought/type").stdout
    assert output.startswith('#/models/Tool/fields/bought/type = "datetime"\n')
    assert '    against, saying "date": specs/shed/pages/tool.md:23 [Type]  “date”\n' in output
    assert "    settled by: example-layout over native-type\n" in output


def test_a_correction_is_shown_with_the_docs_as_the_losing_side(built: TinyWorkspace) -> None:
    output = built.run("explain", "shed", "#/models/Tool/fields/name/required").stdout
    assert output.startswith("#/models/Tool/fields/name/required = false\n")
    assert "    from: specs/shed/corrections.toml:8  “a tool without a name is taken”\n" in output
    assert "        rule correction: a person said so in corrections.toml" in output
    assert "    against, saying true: specs/shed/pages/tool.md:21 [Required]  “Yes”\n" in output
    assert "    settled by: correction\n" in output


def test_the_evidence_of_a_correction_is_part_of_its_words(built: TinyWorkspace) -> None:
    output = built.run("explain", "shed", "#/models/Tool/fields/weight/minimum").stdout
    assert "“nothing weighs less (the seller's word)”" in output


def test_what_has_no_source_of_its_own_shows_the_nearest(built: TinyWorkspace) -> None:
    output = built.run("explain", "shed", "#/models/Tool/fields/weight/pattern").stdout
    assert "nothing is recorded for this very place; nearest is #/models/Tool/fields/weight/" in output


@pytest.mark.parametrize(
    ("asked", "hint"),
    [
        ("wieght", "did you mean `weight`? "),
        ("#/models/Tol/fields", "Tol does not exist; did you mean `Tool`? "),
        ("#/models/~3", "~ at character 9 must be ~0 (for ~) or ~1 (for /); "),
    ],
)
def test_an_unknown_name_is_wrong_usage_with_the_nearest_names(built: TinyWorkspace, asked: str, hint: str) -> None:
    result = built.run("explain", "shed", asked)
    assert result.exit_code == 2
    assert f"error: the spec of `shed` does not contain `{asked}` [name-unknown]\n    -> {hint}" in result.stderr


def test_without_a_build_the_answer_says_what_to_run(shed: TinyWorkspace) -> None:
    result = shed.run("explain", "shed", "weight")
    assert result.exit_code == 1
    assert "error: `specs/shed/spec.json` is missing or unreadable [spec-missing]" in result.stderr
    assert "run `codegen build` to write it" in result.stderr


@pytest.mark.parametrize("asked", ["Rake.teeth", "teeth", "#/models/Rake/fields/teeth/type", "rakes.list.colour"])
def test_what_went_along_with_a_model_or_a_call_is_explained_by_it(asked: str) -> None:
    was = {
        "#/models/Rake": ("model-removed", {"fields": {"teeth": {"type": "integer"}}}),
        "#/operations/rakes.list": ("operation-removed", {"parameters": {"colour": {}}}),
    }
    broken = Impact.BREAKING
    changes = tuple(
        Change(kind=kind, pointer=pointer, reader=broken, writer=broken, before=before)
        for pointer, (kind, before) in was.items()
    )
    release = Release(date="2026-06-01", since="a", base="b", versions={"shed-client": "0.2.0"}, changes=changes)
    (explanation,) = explain("shed", tiny(), {}, asked, History(releases=(release,)))
    assert explanation.pointer == ("#/operations/rakes.list" if "list" in asked else "#/models/Rake")
    assert explanation.history == "removed on 2026-06-01, in shed-client 0.2.0"


def test_a_history_that_cannot_be_read_is_told_with_its_place(shed: TinyWorkspace) -> None:
    shed.run("build")
    (shed.folder / "history.json").write_text("<<<<<<< mine\n", "utf-8")
    shown = shed.run("explain", "shed", "weight")
    assert shown.exit_code == 1
    assert shown.output.startswith("specs/shed/history.json:1: error: cannot read the release history")


@pytest.mark.parametrize(
    ("asked", "pointer", "missing"),
    [
        ("boats.get", "#/operations/boats.get", ("no answer was understood",)),
        ("#/operations/boats.get/responses/200", "#/operations/boats.get/responses/200", ("no answer was understood",)),
        ("Owner.name", "#/models/Owner/fields/name", ("rows were not understood: b.md:7",)),
        ("boats.list.200.X-Left", "#/operations/boats.list/responses/200/headers/X-Left", ()),
        ("harbour_key", "#/auth/1", ()),
        ("token", "#/auth/0", ()),
    ],
)
def test_headers_and_ways_in_have_names_and_gaps_are_told(asked: str, pointer: str, missing: tuple[str, ...]) -> None:
    (explanation,) = explain("harbour", harbour(), {}, asked)
    assert (explanation.pointer, explanation.missing) == (pointer, missing)


def test_a_gap_of_the_whole_api_is_told_of_the_whole_api_alone() -> None:
    (whole,) = explain("harbour", harbour(), {}, "#/incomplete")
    assert whole.missing == ()
    assert "  not understood: no answer was understood" in list(
        explanation_lines(explain("harbour", harbour(), {}, "boats.get")[0])
    )
