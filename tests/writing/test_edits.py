"""Edits of outputs: a stop, merged, or dropped, and how those that are kept live on from build to build."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from codegen.writing.choice import DISCARD, KEEP, STOP, Choice
from codegen.writing.edits import edit_lines
from codegen.writing.manifest import digest
from codegen.writing.merging import CLOSING, MIDDLE, OPENING
from codegen.writing.plan import Plan, plan
from codegen.writing.writer import apply

FIRST = "one\ntwo\nthree\nfour\nfive\n"
OTHER = {"z.md": "other\n"}
MARKED = "\n".join(
    ["one", OPENING.decode(), "mine", MIDDLE.decode(), "made", CLOSING.decode(), "three", "four", "five", ""]
)


class Yard:
    """An output folder and its builds; the base of an edit is found as the pipeline would find it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.written: dict[str, bytes] = {}

    def plan(self, generated: str | None, choice: Choice = STOP) -> Plan:
        files = OTHER if generated is None else {**OTHER, "a.md": generated}
        return plan(self.root, files, choice, self._bases)

    def build(self, generated: str | None, choice: Choice = STOP) -> Plan:
        plan = self.plan(generated, choice)
        apply(plan)
        if generated is not None:
            self.written["a.md"] = generated.encode()
        return plan

    def _bases(self, wanted: dict[str, str]) -> Mapping[str, bytes]:
        return {path: text for path, text in self.written.items() if digest(text) == wanted.get(path)}

    def edit(self, old: str, new: str) -> None:
        text = self.text
        assert old in text
        (self.root / "a.md").write_text(text.replace(old, new))

    @property
    def text(self) -> str:
        return (self.root / "a.md").read_text()

    @property
    def bases(self) -> set[str]:
        return {path.read_text() for path in self.root.glob(".base/*")}

    @property
    def manifest(self) -> dict[str, object]:
        return dict(json.loads((self.root / "manifest.json").read_text()))


@pytest.fixture
def yard(tmp_path: Path) -> Yard:
    """Provide an output folder as a build of FIRST leaves it."""
    yard = Yard(tmp_path / "generated" / "yard")
    yard.build(FIRST)
    return yard


def codes(plan: Plan) -> list[str]:
    return [finding.code for finding in (*plan.findings, *plan.conflicts)]


def test_an_edit_stops_the_build_and_is_shown_with_its_lines(yard: Yard) -> None:
    yard.edit("two\n", "mine\n")
    plan = yard.plan(FIRST.replace("five", "FIVE"))
    assert codes(plan) == ["hand-edit"]
    assert list(edit_lines(plan.edits[0])) == ["     2 - two", "     2 + mine"]


def test_an_edit_without_a_known_base_is_shown_against_what_is_made(yard: Yard) -> None:
    yard.edit("two\n", "mine\n")
    yard.written.clear()
    plan = yard.plan(FIRST.replace("five", "FIVE"))
    assert plan.edits[0].base is None
    assert list(edit_lines(plan.edits[0])) == ["     2 - two", "     2 + mine", "     5 - FIVE", "     5 + five"]


def test_a_kept_edit_is_merged_with_what_is_made(yard: Yard) -> None:
    yard.edit("two\n", "mine\n")
    plan = yard.build(FIRST.replace("five", "FIVE"), KEEP)
    assert codes(plan) == []
    assert yard.text == "one\nmine\nthree\nfour\nFIVE\n"
    assert yard.bases == {FIRST.replace("five", "FIVE")}
    assert yard.plan(FIRST.replace("five", "FIVE")).is_clean


def test_a_kept_edit_is_remembered_and_merged_again_by_each_build(yard: Yard) -> None:
    yard.edit("two\n", "mine\n")
    yard.build(FIRST, KEEP)
    yard.written.clear()
    for generated in (FIRST.replace("four", "FOUR"), FIRST + "six\n", FIRST):
        assert not yard.plan(generated).is_clean
        assert codes(yard.build(generated)) == []
        assert yard.text == generated.replace("two", "mine")
        assert yard.bases == {generated}
        assert yard.plan(generated).is_clean


def test_a_kept_file_may_be_edited_again(yard: Yard) -> None:
    yard.edit("two\n", "mine\n")
    yard.build(FIRST, KEEP)
    yard.edit("four\n", "mine too\n")
    assert codes(yard.build("zero\n" + FIRST)) == []
    assert yard.text == "zero\none\nmine\nthree\nmine too\nfive\n"


def test_an_edit_that_is_taken_back_is_kept_no_more(yard: Yard) -> None:
    yard.edit("two\n", "mine\n")
    yard.build(FIRST, KEEP)
    yard.edit("mine\n", "two\n")
    assert codes(yard.build(FIRST)) == []
    assert "kept" not in yard.manifest
    assert not (yard.root / ".base").exists()
    assert yard.plan(FIRST).is_clean


def test_a_conflict_is_marked_told_and_loses_nothing(yard: Yard) -> None:
    yard.edit("two\n", "mine\n")
    plan = yard.build(FIRST.replace("two", "made"), KEEP)
    assert [(conflict.code, str(conflict.place)) for conflict in plan.conflicts] == [
        ("conflict-marked", "generated/yard/a.md:2")
    ]
    assert yard.text == MARKED


def test_a_conflict_is_told_until_it_is_settled_and_the_files_stay_as_they_are(yard: Yard) -> None:
    yard.edit("two\n", "mine\n")
    generated = FIRST.replace("two", "made")
    yard.build(generated, KEEP)
    again = yard.build(generated)
    assert codes(again) == ["conflict-marked"]
    assert again.is_clean
    (yard.root / "a.md").write_text(FIRST.replace("two", "both"))
    assert codes(yard.build(generated)) == []
    assert yard.text == FIRST.replace("two", "both")


def test_a_build_that_contradicts_a_kept_edit_stops_until_told_again(yard: Yard) -> None:
    yard.edit("two\n", "mine\n")
    yard.build(FIRST, KEEP)
    generated = FIRST.replace("two", "made")
    assert codes(yard.plan(generated)) == ["kept-conflict"]
    assert yard.text == FIRST.replace("two", "mine")
    assert codes(yard.build(generated, KEEP)) == ["conflict-marked"]
    assert yard.text == MARKED


def test_discard_drops_edits_and_forgets_kept_ones(yard: Yard) -> None:
    yard.edit("two\n", "mine\n")
    yard.build(FIRST, KEEP)
    yard.edit("four\n", "mine too\n")
    plan = yard.build(FIRST, DISCARD)
    assert codes(plan) == []
    assert yard.text == FIRST
    assert "kept" not in yard.manifest
    assert not (yard.root / ".base").exists()
    assert yard.plan(FIRST).is_clean


def test_an_edited_file_that_is_no_longer_made_stops_and_then_stays_or_goes(yard: Yard) -> None:
    yard.edit("two\n", "mine\n")
    assert codes(yard.plan(None)) == ["hand-edit-removed"]
    kept = yard.build(None, KEEP)
    assert codes(kept) == ["kept-no-longer-made"]
    assert yard.text == FIRST.replace("two", "mine")
    again = yard.plan(None)
    assert (codes(again), again.is_clean, again.extra) == (["kept-no-longer-made"], True, ())
    yard.build(None, DISCARD)
    assert not (yard.root / "a.md").exists()
    assert yard.plan(None).is_clean


def test_a_file_that_is_made_again_is_merged_with_the_edit_that_stayed(yard: Yard) -> None:
    yard.edit("two\n", "mine\n")
    yard.build(None, KEEP)
    yard.written.clear()
    assert codes(yard.build(FIRST + "six\n")) == []
    assert yard.text == FIRST.replace("two", "mine") + "six\n"


def test_an_edited_file_that_goes_may_be_dropped_at_once(yard: Yard) -> None:
    yard.edit("two\n", "mine\n")
    plan = yard.build(None, DISCARD)
    assert plan.removed == ("a.md",)
    assert not (yard.root / "a.md").exists()


def test_a_kept_file_that_its_owner_deletes_comes_back_as_it_is_made(yard: Yard) -> None:
    yard.edit("two\n", "mine\n")
    yard.build(FIRST, KEEP)
    (yard.root / "a.md").unlink()
    yard.build(FIRST)
    assert yard.text == FIRST
    assert yard.plan(FIRST).is_clean


def test_a_file_that_codegen_never_wrote_is_kept_as_a_conflict_of_all_that_differs(yard: Yard) -> None:
    (yard.root / "new.md").write_text("same\nmine\n")
    planned = plan(yard.root, {**OTHER, "a.md": FIRST, "new.md": "same\nmade\n"}, KEEP)
    apply(planned)
    assert codes(planned) == ["conflict-marked"]
    text = (yard.root / "new.md").read_text()
    assert text.split("\n") == ["same", OPENING.decode(), "mine", MIDDLE.decode(), "made", CLOSING.decode(), ""]


@pytest.mark.parametrize("damage", ["", "one\nTWO\n"])
def test_a_damaged_or_lost_base_loses_no_line(yard: Yard, damage: str) -> None:
    yard.edit("two\n", "mine\n")
    yard.build(FIRST, KEEP)
    yard.written.clear()
    (base,) = yard.root.glob(".base/*")
    base.write_text(damage) if damage else base.unlink()
    generated = FIRST.replace("five", "FIVE")
    assert codes(yard.plan(generated)) == ["kept-conflict"]
    yard.build(generated, KEEP)
    assert set(yard.text.split("\n")) >= {"mine", "two", "five", "FIVE"}
    assert yard.bases == {generated}


def test_a_forged_base_leads_nowhere(yard: Yard) -> None:
    yard.edit("two\n", "mine\n")
    yard.build(FIRST, KEEP)
    manifest = yard.manifest
    manifest["kept"] = {"a.md": "../../secret", "../x": "0" * 64}
    (yard.root / "manifest.json").write_text(json.dumps(manifest))
    (yard.root.parent.parent / "secret").write_text("secret\n")
    yard.written.clear()
    plan = yard.plan(FIRST.replace("five", "FIVE"))
    assert codes(plan) == ["kept-conflict"]
    assert plan.edits[0].base is None


def test_a_linked_folder_of_bases_is_refused(yard: Yard, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (yard.root / ".base").symlink_to(tmp_path / "elsewhere")
    yard.edit("two\n", "mine\n")
    assert codes(yard.plan(FIRST, KEEP)) == ["output-path-refused"]


def test_no_output_may_lie_among_the_bases(yard: Yard) -> None:
    planned = plan(yard.root, {**OTHER, "a.md": FIRST, ".base/x": ""})
    assert codes(planned) == ["output-path-refused"]


def test_a_merge_that_breaks_the_file_is_told(tmp_path: Path) -> None:
    root = tmp_path / "generated" / "yard"
    first = '{\n"a": 1,\n"b": 2,\n"c": 3\n}\n'
    apply(plan(root, {"x.json": first}))
    (root / "x.json").write_text(first.replace('"b": 2', '"b": '))
    planned = plan(root, {"x.json": first}, KEEP, lambda _: {"x.json": first.encode()})
    assert [(conflict.code, str(conflict.place)) for conflict in planned.conflicts] == [
        ("kept-not-parsed", "generated/yard/x.json:3")
    ]
