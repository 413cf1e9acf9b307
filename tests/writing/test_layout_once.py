"""What one process lays out, compiles and hashes only once: the runtime of the packages is the same for each API."""

from __future__ import annotations

import builtins
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen.build import fingerprints
from codegen.build.fingerprints import own_fingerprint
from codegen.writing import checking, formatting, layout
from codegen.writing.checking import problem_in
from codegen.writing.formatting import Formatter, format_python
from codegen.writing.layout import lay_out
from tests.tiny_workspace import TinyWorkspace

ODD = {
    "a.py": "x=1\n",
    "b.pyi": "x=1\n",  # another style than that of the same text in a module
    "empty.py": "",
    "crlf.py": "x = 1\r\ny=2\r\n",
    "words.py": 'x = "\u4e2d\u0085\u2028 \U0001f600"\n',
    "twice.py": "x=1\n",
    "z.md": "# x  \n",
}


@pytest.fixture(autouse=True)
def nothing_known() -> Iterator[None]:
    """Begin and end with a process that has laid out nothing."""
    layout._laid_out.clear()
    checking._COMPILED.clear()
    yield
    layout._laid_out.clear()


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[Formatter]:
    """Provide the formatter of each run from here on."""
    names: list[Formatter] = []
    usual = formatting._run

    def watched(formatter: Formatter, folder: Path) -> str | None:
        names.append(formatter)
        return usual(formatter, folder)

    monkeypatch.setattr(formatting, "_run", watched)
    return names


@pytest.mark.parametrize("formatter", ["ruff", "black"])
def test_the_second_time_is_as_the_first_and_as_without_a_memory(formatter: Formatter, runs: list[Formatter]) -> None:
    first = lay_out(ODD, formatter)
    assert runs == [formatter]
    assert lay_out(ODD, formatter) == first
    assert runs == [formatter]
    assert first == format_python(ODD, formatter)
    assert list(first) == list(ODD)


def test_another_formatter_or_kind_of_file_is_laid_out_anew(runs: list[Formatter]) -> None:
    lay_out({"a.py": "x=1\n"}, "ruff")
    lay_out({"a.py": "x=1\n"}, "black")
    lay_out({"a.pyi": "x=1\n"}, "ruff")
    assert runs == ["ruff", "black", "ruff"]


def test_only_so_many_texts_are_kept_and_those_asked_for_last(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "_KEPT", 2)
    lay_out({"a.py": "a=1\n", "b.py": "b=1\n"})
    lay_out({"a.py": "a=1\n"})
    lay_out({"c.py": "c=1\n"})
    assert list(layout._laid_out.values()) == ["a = 1\n", "c = 1\n"]


def test_a_second_api_lays_out_only_what_is_its_own(
    tmp_path: Path, runs: list[Formatter], monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes: list[int] = []
    usual = formatting._copies

    def watched(folder: Path, files: dict[str, str], sources: list[str]) -> dict[str, Path]:
        sizes.append(len(sources))
        return usual(folder, files, sources)

    monkeypatch.setattr(formatting, "_copies", watched)
    shed = TinyWorkspace(tmp_path)
    shed.add("barn")
    assert shed.run("build").exit_code == 0
    assert len(runs) == len(sizes) == 2
    assert sizes[1] < sizes[0] / 2


@pytest.fixture
def compilations(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Provide each text that is compiled from here on."""
    texts: list[str] = []

    def watched(text: str, *arguments: Any, **options: Any) -> object:
        texts.append(text)
        return builtins.compile(text, *arguments, **options)

    monkeypatch.setattr(checking, "compile", watched, raising=False)
    return texts


@pytest.mark.parametrize("text", ["def\n", 'x = "\\d"\n', "return\n", 'x = "\ud800"\n', "x = 1\0\n"])
def test_what_is_faulty_stays_so_however_often_it_is_checked(text: str) -> None:
    problem = problem_in("a.py", text)
    assert problem is not None
    assert problem_in("a.py", text) == problem


def test_what_is_good_is_compiled_once(compilations: list[str]) -> None:
    for path in ("a.py", "b.py", "a.py"):
        assert problem_in(path, "x = 1\n") is None
    assert problem_in("a.py", "x = 2\n") is None
    assert compilations == ["x = 1\n", "x = 2\n"]


def _change(path: Path) -> None:
    path.write_text("cc", "utf-8")


def _rename(path: Path) -> None:
    path.rename(path.with_name("b.j2"))


def _add(path: Path) -> None:
    path.with_name("b.j2").write_text("", "utf-8")


def _change_without_a_trace_in_its_time(path: Path) -> None:
    stat = path.stat()
    path.write_text("xy", "utf-8")
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))


@pytest.mark.parametrize("change", [_change, _rename, _add, Path.unlink, _change_without_a_trace_in_its_time])
def test_codegens_own_templates_are_hashed_again_when_one_changed(
    change: Callable[[Path], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    template = tmp_path / "openapi" / "a.j2"
    template.parent.mkdir()
    template.write_text("ab", "utf-8")
    os.utime(template, ns=(0, 0))
    monkeypatch.setattr(fingerprints, "own_templates", lambda: tmp_path)
    before = own_fingerprint()
    assert own_fingerprint() == before
    change(template)
    assert own_fingerprint() != before


def test_a_file_beside_compiled_modules_is_no_template(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.j2").write_text("a", "utf-8")
    monkeypatch.setattr(fingerprints, "own_templates", lambda: tmp_path)
    before = own_fingerprint()
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "a.pyc").write_bytes(b"")
    assert own_fingerprint() == before
