"""Applying corrections: the spec changes, the provenance says by whom, and one that no longer fits fails."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.corrections.applying import Corrected, apply_corrections
from codegen.corrections.reading import NOTHING, Correction
from codegen.diagnostics.finding import Finding, finding
from codegen.diagnostics.location import Location
from codegen.diagnostics.messages import Severity
from codegen.spec.canonical import to_builtins
from codegen.spec.pointers import parsed
from codegen.spec.types import Origin
from tests.tiny_spec import PROVENANCE, tiny

LENGTH = "#/models/Tool/fields/name/max_length"


def correction(at: str, expect: Any, value: Any, line: int = 7) -> Correction:
    return Correction(parsed(at), expect, value, "the server says so", "", Location("corrections.toml", line))


def applied(*corrections: Correction, findings: tuple[Finding, ...] = ()) -> Corrected:
    return apply_corrections(tiny(), PROVENANCE, findings, list(corrections))


def test_a_value_is_replaced_and_the_docs_are_the_losing_side() -> None:
    corrected = applied(correction(LENGTH, 20, 25))
    assert corrected.spec.models["Tool"].fields["name"].max_length == 25
    evidence = corrected.provenance[LENGTH]
    assert evidence.source.rule == evidence.settled == "correction"
    assert str(evidence.source.quote.place) == "corrections.toml:7"
    assert evidence.source.quote.text.raw == "the server says so"
    assert [(source.rule, source.value) for source in evidence.against] == [("table-cell", 20), ("example-key", 25)]
    assert corrected.findings == ()
    assert corrected.spec.models["Tool"].fields["name"].origin is Origin.TABLE


def test_the_spec_and_provenance_given_stay_as_they_are() -> None:
    before = tiny()
    apply_corrections(before, PROVENANCE, (), [correction(LENGTH, 20, 25)])
    assert before == tiny()
    assert PROVENANCE[LENGTH].settled != "correction"


def test_a_field_that_is_added_has_origin_correction() -> None:
    corrected = applied(correction("#/models/Tool/fields/weight", NOTHING, {"type": "number"}))
    field = corrected.spec.models["Tool"].fields["weight"]
    assert (field.type.value, field.origin) == ("number", Origin.CORRECTION)
    assert corrected.provenance["#/models/Tool/fields/weight"].against == ()


def test_the_fields_of_a_model_that_is_added_have_origin_correction() -> None:
    model = {"documented": "prose", "fields": {"id": {"type": "integer"}}}
    corrected = applied(correction("#/models/Part", NOTHING, model))
    assert corrected.spec.models["Part"].fields["id"].origin is Origin.CORRECTION


def test_what_the_spec_shows_as_null_is_absent() -> None:
    corrected = applied(correction("#/models/Tool/fields/name/minimum", NOTHING, 1))
    assert corrected.findings == ()
    assert corrected.spec.models["Tool"].fields["name"].minimum == 1


def test_removing_an_attribute_makes_it_unknown() -> None:
    corrected = applied(correction("#/models/Tool/fields/colour/enum", ["red", "blue"], NOTHING))
    assert corrected.spec.models["Tool"].fields["colour"].enum is None
    assert [source.value for source in corrected.provenance["#/models/Tool/fields/colour/enum"].against] == [
        ["red", "blue"]
    ]


def test_removing_a_parameter_takes_it_out() -> None:
    page = to_builtins(tiny().operations["tools.list"].parameters["page"])
    corrected = applied(correction("#/operations/tools.list/parameters/page", page, NOTHING))
    assert corrected.findings == ()
    assert corrected.spec.operations["tools.list"].parameters == {}


def test_lists_are_corrected_by_index_and_added_to_at_the_end() -> None:
    colours = "#/models/Tool/fields/colour/enum"
    corrected = applied(
        correction(f"{colours}/1", "blue", "navy"),
        correction(f"{colours}/-", NOTHING, "green"),
        correction(f"{colours}/-", NOTHING, "white"),
    )
    assert corrected.findings == ()
    assert corrected.spec.models["Tool"].fields["colour"].enum == ["red", "navy", "green", "white"]
    assert f"{colours}/3" in corrected.provenance


def test_a_later_correction_sees_what_an_earlier_one_did() -> None:
    field = "#/models/Tool/fields/weight"
    corrected = applied(correction(field, NOTHING, {"type": "number"}), correction(f"{field}/minimum", NOTHING, 0))
    assert corrected.findings == ()
    assert corrected.spec.models["Tool"].fields["weight"].minimum == 0


def test_an_expired_correction_names_its_line_what_it_expects_and_what_the_docs_say() -> None:
    corrected = applied(correction(LENGTH, 15, 25, line=12))
    (finding,) = corrected.findings
    assert finding.code == "correction-expired"
    assert finding.severity is Severity.ERROR
    assert str(finding.place) == "corrections.toml:12"
    assert finding.message == f"expired correction of `{LENGTH}`: it expects `15`, and the documentation now gives `20`"
    assert [(str(said.place), said.text.raw) for said in finding.quotes] == [
        ("pages/shed.md:20", "at most 20"),
        ("corrections.toml:12", "the server says so"),
    ]
    assert corrected.spec == tiny()


@pytest.mark.parametrize(
    ("at", "part", "hint"),
    [
        ("#/models/Tols/fields/name/type", "Tols", "did you mean `Tool`? "),
        ("#/models/Tool/fields/colr/enum", "colr", "did you mean `colour`? "),
        ("#/models/Tool/fields/colr", "colr", "did you mean `colour`? "),
        ("#/errors/4", "4", ""),
        ("#/errors/0/status/x", "x", ""),
    ],
)
def test_a_correction_of_what_is_gone_is_told(at: str, part: str, hint: str) -> None:
    (finding,) = applied(correction(at, 1, 2)).findings
    assert finding.code == "correction-lost"
    assert finding.message == f"expired correction of `{at}`: `{part}` no longer exists"
    assert finding.hint.startswith(hint + "remove the correction")


def test_an_addition_of_what_the_docs_have_by_now_has_expired() -> None:
    (finding,) = applied(correction(LENGTH, NOTHING, 25)).findings
    assert (
        finding.message
        == f"expired correction of `{LENGTH}`: it expects `nothing`, and the documentation now gives `20`"
    )


def test_a_correction_that_changes_nothing_is_told() -> None:
    (finding,) = applied(correction(LENGTH, 20, 20.0)).findings
    assert finding.code == "correction-needless"
    assert finding.message == f"the correction of `{LENGTH}` has no effect: the documentation already gives `20`"


def test_true_is_not_one() -> None:
    (finding,) = applied(correction("#/models/Tool/fields/name/required", 1, False)).findings
    assert finding.code == "correction-expired"


def test_a_value_that_breaks_the_model_is_told_and_the_others_stand() -> None:
    corrected = applied(
        correction("#/models/Tool/fields/name/type", "string", "colour", line=1),
        correction(LENGTH, 20, 25, line=9),
    )
    (finding,) = corrected.findings
    assert (finding.code, str(finding.place)) == ("correction-misfit", "corrections.toml:1")
    assert "Invalid enum value 'colour'" in finding.message
    assert corrected.spec.models["Tool"].fields["name"].max_length == 25


def test_a_misspelled_attribute_does_not_fit() -> None:
    (finding,) = applied(correction("#/models/Tool/fields/name/max_lenght", NOTHING, 3)).findings
    assert finding.code == "correction-misfit"
    assert "unknown field `max_lenght`" in finding.message


def test_every_expired_correction_of_a_file_is_told() -> None:
    corrected = applied(correction(LENGTH, 1, 2), correction("#/api/title", "x", "y"), correction("#/gone", 1, 2))
    assert [finding.code for finding in corrected.findings] == [
        "correction-expired",
        "correction-expired",
        "correction-lost",
    ]


def contradiction(pointer: str) -> Finding:
    return finding(
        "contradiction", Location("pages/shed.md", 21), pointer=pointer, kept=20, dropped=25, verdict="a", why="b"
    )


def test_a_contradiction_that_a_correction_decides_becomes_a_note() -> None:
    corrected = applied(correction(LENGTH, 20, 25), findings=(contradiction(LENGTH), contradiction("#/api/title")))
    settled, other = corrected.findings
    assert (settled.code, settled.severity) == ("contradiction-settled", Severity.NOTE)
    assert "settled by corrections.toml as `25`: the server says so" in settled.message
    assert other == contradiction("#/api/title")


def test_an_expired_correction_settles_nothing() -> None:
    corrected = applied(correction(LENGTH, 1, 25), findings=(contradiction(LENGTH),))
    assert [finding.code for finding in corrected.findings] == ["contradiction", "correction-expired"]
