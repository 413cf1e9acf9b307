"""``codegen check``: whether a build would change anything, and what."""

from __future__ import annotations

from tests.tiny_workspace import PAGE, TinyWorkspace


def test_after_a_build_everything_is_clean(shed: TinyWorkspace) -> None:
    shed.run("build")
    before = shed.files()
    result = shed.run("check")
    assert (result.exit_code, result.stdout) == (0, "Up to date.\n")
    assert shed.files() == before


def test_before_a_build_everything_is_missing_and_nothing_is_written(shed: TinyWorkspace) -> None:
    before = shed.files()
    result = shed.run("check")
    assert result.exit_code == 1
    assert "missing  specs/shed/spec.json\n" in result.stdout
    assert "missing  generated/shed/openapi.yaml\n" in result.stdout
    assert "missing  specs/spec.schema.json\n" in result.stdout
    assert shed.files() == before


def test_changed_missing_and_extra_files_are_listed(shed: TinyWorkspace) -> None:
    shed.run("build")
    generated = shed.root / "generated" / "shed"
    (shed.folder / "spec.json").write_text("{}")
    (generated / "openapi.json").unlink()
    (generated / "mine.txt").write_text("mine")
    (shed.root / "specs" / "spec.schema.json").write_text("{}")
    result = shed.run("check")
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        "changed  specs/shed/spec.json",
        "missing  generated/shed/openapi.json",
        "extra    generated/shed/mine.txt",
        "changed  specs/spec.schema.json",
        "not clean: run `codegen build` and commit the changes",
    ]


def test_a_changed_page_fails_the_gate_with_what_it_reaches(shed: TinyWorkspace) -> None:
    shed.run("build")
    shed.page(PAGE.replace("In kilograms.", "In grams."))
    before = shed.files()
    result = shed.run("check")
    assert result.exit_code == 1
    assert "changed  specs/shed/spec.json\n" in result.stdout
    assert "changed  generated/shed/openapi.yaml\n" in result.stdout
    assert "validators" not in result.stdout, "their rules say nothing of words"
    assert shed.files() == before


def test_beside_an_edit_all_else_that_differs_is_listed_too(shed: TinyWorkspace) -> None:
    shed.run("build")
    generated = shed.root / "generated" / "shed"
    (generated / "openapi.json").unlink()
    (generated / "openapi.yaml").write_text("mine: 1\n")
    lines = shed.run("check").stdout.splitlines()
    assert lines[-3:] == [
        "missing  generated/shed/openapi.json",
        "edited   generated/shed/openapi.yaml",
        "not clean: fix the errors above, then run `codegen build`",
    ]


def test_a_bad_page_fails_the_gate_with_its_finding(shed: TinyWorkspace) -> None:
    shed.run("build")
    shed.page(PAGE.replace("| Required |", "| Mandated |"))
    result = shed.run("check")
    assert result.exit_code == 1
    assert "specs/shed/pages/tool.md:18 [Mandated]: error:" in result.stdout


def test_the_list_of_what_was_written_belongs_to_it(shed: TinyWorkspace) -> None:
    shed.run("build")
    (shed.root / "generated" / "shed" / "manifest.json").unlink()
    assert shed.run("check").stdout.startswith("changed  generated/shed/manifest.json\n")
    shed.run("build")
    assert shed.run("check").exit_code == 0


def test_the_answer_as_json(shed: TinyWorkspace) -> None:
    shed.run("build")
    assert shed.json("check")["clean"] is True
    (shed.root / "generated" / "shed" / "openapi.json").unlink()
    answer = shed.json("check")
    assert answer["clean"] is False
    assert answer["changes"] == [{"path": "generated/shed/openapi.json", "kind": "missing"}]


def test_a_hand_edit_is_told_and_not_overwritten(shed: TinyWorkspace) -> None:
    shed.run("build")
    edited = shed.root / "generated" / "shed" / "openapi.yaml"
    edited.write_text(edited.read_text() + "# mine\n")
    for command in ("check", "build"):
        result = shed.run(command)
        assert result.exit_code == 1
        assert "generated/shed/openapi.yaml:1: error:" in result.output
        assert "[hand-edit]" in result.output
    assert edited.read_text().endswith("# mine\n")


def test_the_name_of_an_extra_file_hides_nothing_on_a_terminal(shed: TinyWorkspace) -> None:
    shed.run("build")
    (shed.root / "generated" / "shed" / "a\x1b[2K\u202eb\nchanged  x").write_text("mine")
    (line,) = shed.run("check").stdout.splitlines()[:-1]
    assert line == r"extra    generated/shed/a\x1b[2K\u202eb\nchanged  x"
