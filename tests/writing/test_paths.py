"""Paths: what an output may be called, and what it may never reach."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.diagnostics.finding import visible
from codegen.writing.paths import refuse_links, refuse_paths


@pytest.mark.parametrize("path", ["a.py", "python/src/x_y/py.typed", "a/B-c+d.schema.json", "_x/.gitattributes"])
def test_plain_paths_pass(path: str) -> None:
    assert refuse_paths([path]) == []


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/etc/passwd", "it leads out of its folder"),
        ("../x", "it leads out of its folder"),
        ("a/../../x", "it leads out of its folder"),
        ("a//b", "it leads out of its folder"),
        ("", "it leads out of its folder"),
        ("a/./b", "it leads out of its folder"),
        ("C:/x", "only ASCII letters, digits and _ . + - are allowed in a name"),
        ("a\\..\\b", "only ASCII letters, digits and _ . + - are allowed in a name"),
        ("a b", "only ASCII letters, digits and _ . + - are allowed in a name"),
        ("a\0", "only ASCII letters, digits and _ . + - are allowed in a name"),
        ("a\n", "only ASCII letters, digits and _ . + - are allowed in a name"),
        ("é.py", "only ASCII letters, digits and _ . + - are allowed in a name"),
        ("a.", "only ASCII letters, digits and _ . + - are allowed in a name"),
        ("con", "con is a device on Windows"),
        ("x/Nul.py", "Nul.py is a device on Windows"),
        ("COM1.a.b", "COM1.a.b is a device on Windows"),
        ("a" * 121, "it is too long"),
        ("abcd/" * 40 + "x", "it is too long"),
    ],
)
def test_what_is_not_plainly_a_file_below_the_folder_is_refused(path: str, reason: str) -> None:
    (finding,) = refuse_paths([path])
    assert finding.code == "output-path-refused"
    assert finding.message == f"cannot write to `{visible(path)}`: {reason}"


def test_two_names_that_differ_in_case_alone_are_refused() -> None:
    assert [refusal.message for refusal in refuse_paths(["a/Stock.py", "a/stock.py"])] == [
        "cannot write to `a/stock.py`: it differs from a/Stock.py in case alone"
    ]
    assert len(refuse_paths(["Manifest.json"], taken=["manifest.json"])) == 1


def test_a_path_through_another_file_is_refused() -> None:
    assert [refusal.message for refusal in refuse_paths(["a", "a/b"])] == [
        "cannot write to `a/b`: a is a file, not a folder"
    ]


def test_a_link_below_the_folder_is_not_followed(tmp_path: Path) -> None:
    elsewhere, root = tmp_path / "elsewhere", tmp_path / "root"
    elsewhere.mkdir()
    root.mkdir()
    (root / "python").symlink_to(elsewhere)
    (root / "x.md").symlink_to(elsewhere / "x.md")
    assert [refusal.message for refusal in refuse_links(root, ["python/a.py"])] == [
        "cannot write to `python/a.py`: python is a link"
    ]
    assert len(refuse_links(root, ["x.md"])) == 1
    assert refuse_links(root, ["new/a.py"]) == []
