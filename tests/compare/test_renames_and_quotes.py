"""Renames need clear evidence and say it; sources alone are no change; a large diff stays quick."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from codegen.compare.changes import Change
from codegen.compare.compare import SpecRevision, compare
from codegen.diagnostics.location import Location, excerpt
from codegen.spec.canonical import convert, to_builtins
from codegen.spec.model import Spec
from codegen.spec.provenance import Evidence, Source
from tests.compare.labelled import labelled
from tests.steps import steps_of
from tests.targets.sample_specs import yard
from tests.tiny_spec import PROVENANCE, broken, said, tiny


def _changes(older: Spec, newer: Spec) -> list[Change]:
    return compare(SpecRevision(name="older", spec=older), SpecRevision(name="newer", spec=newer))


def _only(name: str) -> Change:
    (change,) = _changes(*labelled(name).pair())
    return change


def test_a_guess_says_its_evidence_and_where_the_thing_stood() -> None:
    change = _only("field-renamed-by-words")
    assert change.guess == "the type and the description are the same"
    assert change.former == "#/models/Job/fields/class"


def test_what_is_certain_is_no_guess() -> None:
    assert _only("operation-renamed").guess == ""


def test_a_change_inside_a_renamed_field_is_told_as_well() -> None:
    data = to_builtins(yard())
    fields = data["models"]["Job"]["fields"]
    fields["siteId"] = {**fields.pop("site_id"), "link": "Places"}
    assert [change.kind for change in _changes(yard(), convert(data, Spec))] == ["field-renamed", "link-changed"]


def test_two_candidates_are_no_clear_evidence() -> None:
    data = to_builtins(yard())
    fields = data["models"]["Job"]["fields"]
    fields["kind"] = fields["sort"] = fields.pop("class")
    assert sorted(change.kind for change in _changes(yard(), convert(data, Spec))) == [
        "field-added",
        "field-added",
        "field-removed",
    ]


def test_a_renamed_parameter_is_a_guess_by_its_words() -> None:
    def spec(name: str) -> Spec:
        data = to_builtins(tiny())
        page: dict[str, Any] = data["operations"]["tools.list"]["parameters"].pop("page")
        data["operations"]["tools.list"]["parameters"][name] = {**page, "description": "Which page of the list."}
        return convert(data, Spec)

    (change,) = _changes(spec("page"), spec("p"))
    assert (change.kind, change.reader, change.writer) == ("parameter-renamed", "none", "breaking")
    assert change.guess


def test_provenance_alone_is_no_change() -> None:
    older = SpecRevision(name="older", spec=tiny(), provenance=PROVENANCE)
    moved = {pointer: said(99, "elsewhere") for pointer in PROVENANCE}
    assert compare(older, SpecRevision(name="newer", spec=tiny(), provenance=moved)) == []


def test_both_sides_are_quoted_with_their_places() -> None:
    shorter = broken("models", "Tool", "fields", "name", "max_length", value=10)
    at = "#/models/Tool/fields/name/max_length"
    evidence = Evidence(Source("table-cell", excerpt(Location("pages/shed.md", 25), "at most 10")))
    older = SpecRevision(name="older", spec=tiny(), provenance=PROVENANCE, root="HEAD:specs/shed/")
    newer = SpecRevision(name="newer", spec=shorter, provenance={**PROVENANCE, at: evidence}, root="specs/shed/")
    (change,) = compare(older, newer)
    assert change.older is not None
    assert change.newer is not None
    assert (str(change.older.place), change.older.text.raw) == ("HEAD:specs/shed/pages/shed.md:20", "at most 20")
    assert (str(change.newer.place), change.newer.text.raw) == ("specs/shed/pages/shed.md:25", "at most 10")


def test_a_value_that_nothing_is_recorded_for_is_quoted_from_the_thing_it_belongs_to() -> None:
    older = SpecRevision(name="older", spec=tiny(), provenance=PROVENANCE)
    required = broken("models", "Tool", "fields", "colour", "required", value=True)
    (change,) = compare(older, SpecRevision(name="newer", spec=required, provenance=PROVENANCE))
    assert change.newer is not None
    assert change.newer.place.line == 30


def test_a_new_field_is_quoted_by_its_row_and_not_by_one_of_its_cells() -> None:
    at = "#/models/Tool/fields/handle"
    cells = {f"{at}/default": said(40, "no"), f"{at}/origin": said(41, "handle | boolean | no"), **PROVENANCE}
    more = broken("models", "Tool", "fields", "handle", value={"type": "boolean", "origin": "table"})
    newer = SpecRevision(name="newer", spec=more, provenance=cells)
    (change,) = compare(SpecRevision(name="older", spec=tiny(), provenance=PROVENANCE), newer)
    assert change.newer is not None
    assert change.newer.text.raw == "handle | boolean | no"


@pytest.mark.parametrize("default", [False, 0, ""])
def test_what_is_told_of_a_new_field_is_whole_and_nothing_more(default: object) -> None:
    stated = {"type": "integer", "native": {"name": "int"}, "minimum": 0, "default": default, "origin": "table"}
    (change,) = _changes(tiny(), broken("models", "Tool", "fields", "count", value=stated))
    assert change.after == stated


def test_beside_another_type_its_name_says_nothing_more() -> None:
    def spec(kind: str, name: str) -> Spec:
        field = {"type": kind, "native": {"name": name}, "origin": "table"}
        return broken("models", "Tool", "fields", "count", value=field)

    assert [change.kind for change in _changes(spec("integer", "int"), spec("string", "text"))] == ["type-changed"]
    assert [change.kind for change in _changes(spec("integer", "int"), spec("integer", "long"))] == ["name-changed"]


def _noted(*sentences: str) -> SpecRevision:
    provenance = {
        f"#/conventions/notes/api/{index}": said(index, sentence) for index, sentence in enumerate(sentences, 1)
    }
    spec = broken("conventions", "notes", value={"api": ["It hangs.", *sentences]})
    return SpecRevision(name="one", spec=spec, provenance=provenance)


def test_of_what_is_said_about_the_api_only_the_sentence_that_changed_is_told() -> None:
    (change,) = compare(_noted("Send X-Key.", "Be kind."), _noted("Send a token.", "Be kind."))
    assert (change.kind, change.pointer) == ("note-changed", "#/conventions/notes/api/1")
    assert (change.before, change.after) == ("Send X-Key.", "Send a token.")
    assert change.older is not None
    assert change.newer is not None
    assert (change.older.text.raw, change.newer.text.raw) == ("Send X-Key.", "Send a token.")


def test_a_sentence_more_or_less_about_the_api_is_told_alone() -> None:
    spec_revision, two = _noted("Be kind."), _noted("Be kind.", "Rest.")
    assert [(each.kind, each.after) for each in compare(spec_revision, two)] == [("note-added", "Rest.")]
    assert [(each.kind, each.before) for each in compare(two, spec_revision)] == [("note-removed", "Rest.")]


def many_fields(prefix: str, count: int) -> Spec:
    field = {"type": "string", "origin": "table", "description": "One of very many fields."}
    fields = {f"{prefix}{number}": field for number in range(count)}
    return broken("models", "Tool", "fields", value={"id": {"type": "integer", "origin": "example"}} | fields)


def test_thousands_of_fields_with_the_same_words_are_no_renames() -> None:
    changes = _changes(many_fields("old", 2_000), many_fields("new", 2_000))
    assert len(changes) == 4_000
    assert not [change for change in changes if change.guess]


def test_not_every_pair_of_fields_is_looked_at() -> None:
    def steps(count: int) -> int:
        older, newer = many_fields("old", count), many_fields("new", count)
        return steps_of(lambda: _changes(older, newer))

    steps(10)  # once for what is made only once
    assert steps(400) < 5 * steps(100)


def test_a_change_survives_the_history_file() -> None:
    change = _only("field-renamed-by-words")
    assert msgspec.convert(msgspec.to_builtins(change), Change) == change


def test_a_field_that_only_a_stale_example_still_shows_is_removed() -> None:
    """A page drops a deprecated field from its table, and its examples are not updated."""
    older, newer = to_builtins(yard()), to_builtins(yard())
    older["models"]["Job"]["fields"]["quantity"] |= {"deprecated": True, "origin": "table"}
    newer["models"]["Job"]["fields"]["quantity"] |= {"deprecated": False, "origin": "example"}
    (change,) = _changes(convert(older, Spec), convert(newer, Spec))
    assert (change.kind, change.pointer) == ("field-removed", "#/models/Job/fields/quantity")
    assert (change.reader, change.writer) == ("breaking", "breaking")


def test_a_field_that_a_table_lists_at_last_is_compared_as_before() -> None:
    older, newer = to_builtins(yard()), to_builtins(yard())
    older["models"]["Job"]["fields"]["quantity"] |= {"origin": "example"}
    newer["models"]["Job"]["fields"]["quantity"] |= {"origin": "table", "deprecated": True}
    assert [change.kind for change in _changes(convert(older, Spec), convert(newer, Spec))] == ["deprecated-turned-on"]
