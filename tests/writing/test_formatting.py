"""Layout: Black's style from one run of one formatter, whatever the user has configured."""

from __future__ import annotations

from pathlib import Path

import black
import pytest

from codegen.diagnostics.finding import BadInput
from codegen.writing import formatting
from codegen.writing.formatting import Formatter, format_python

UGLY = "import  os\ndef f( a,b ):\n    return { 'x':1,\n 'y' : os.sep+a }\n"
LONG = "value = some_function(argument_number_one, argument_number_two, argument_number_three, 4)\n"


def judged_by_black(text: str) -> str:
    return black.format_str(text, mode=black.Mode(target_versions={black.TargetVersion.PY311}))


@pytest.mark.parametrize("formatter", ["ruff", "black"])
def test_python_comes_out_as_black_prints_it_and_a_second_run_changes_nothing(formatter: Formatter) -> None:
    once = format_python({"a/b.py": UGLY, "c.py": LONG, "d.pyi": "x:int\n"}, formatter)
    assert once["a/b.py"] == judged_by_black(UGLY) != UGLY
    assert once["c.py"] == judged_by_black(LONG)
    assert once["d.pyi"] == "x: int\n"
    assert format_python(once, formatter) == once


def test_other_files_and_the_order_stay_as_they_are() -> None:
    files = {"z.md": "# x  \n", "a.py": "x=1\n", "b.json": "{ }"}
    assert list(format_python(files).items()) == [("z.md", "# x  \n"), ("a.py", "x = 1\n"), ("b.json", "{ }")]


def test_nothing_to_lay_out_starts_no_formatter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("codegen.writing.formatting.subprocess", None)
    assert format_python({"a.md": "x"}) == {"a.md": "x"}


@pytest.mark.parametrize("formatter", ["ruff", "black"])
def test_the_users_configuration_is_not_heard(
    formatter: Formatter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pyproject.toml").write_text(
        "[tool.ruff]\nline-length = 40\n[tool.ruff.format]\nquote-style = 'single'\n[tool.black]\nline-length = 40\n"
    )
    (tmp_path / ".gitignore").write_text("*\n")
    build = tmp_path / "build"
    build.mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("tempfile.tempdir", str(build))  # the copies lie below that configuration, in an ignored folder
    assert format_python({"a.py": LONG}, formatter)["a.py"] == judged_by_black(LONG)


@pytest.mark.parametrize("formatter", ["ruff", "black"])
def test_what_is_no_python_is_told_with_file_and_line_all_files_at_once(formatter: Formatter) -> None:
    files = {"ok.py": "x = 1\n", "one.py": "x = 1\ny = (\n", "two/three.py": "def\n"}
    with pytest.raises(BadInput) as bad:
        format_python(files, formatter)
    shown = [(finding.code, str(finding.place), finding.message) for finding in bad.value.findings]
    assert shown == [
        ("output-not-parsed", "one.py:2", "the output is invalid Python: '(' was never closed"),
        ("output-not-parsed", "two/three.py:1", "the output is invalid Python: invalid syntax"),
    ]


def test_hostile_paths_choose_no_place_for_the_copies(tmp_path: Path) -> None:
    outside = tmp_path / "outside.py"
    files = {f"../../../../../../../../../..{outside}": "x=1\n", "--config=x.py": "y=1\n", "a\0b.py": "z=1\n"}
    assert list(format_python(files).values()) == ["x = 1\n", "y = 1\n", "z = 1\n"]
    assert not outside.exists()


@pytest.mark.parametrize(("folder", "room"), [("/nowhere", 0), ("/dev/shm", 2**70)])  # noqa: S108 - never used
def test_without_room_in_memory_the_copies_are_on_disk(folder: str, room: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formatting, "_MEMORY", folder)
    monkeypatch.setattr(formatting, "_ROOM", room)
    assert formatting._memory_for(["x=1\n"]) is None
    assert format_python({"a.py": "x=1\n"}) == {"a.py": "x = 1\n"}


def test_a_formatter_that_cannot_start_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("codegen.writing.formatting.ruff.find_ruff_bin", lambda: "/nowhere/ruff")
    with pytest.raises(BadInput) as bad:
        format_python({"a.py": "x = 1\n"})
    assert [finding.code for finding in bad.value.findings] == ["formatter-failed"]
    assert bad.value.findings[0].message.startswith("`ruff` cannot format the Python files: ")
