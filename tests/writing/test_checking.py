"""The last look: what lands can be read back, and hides nothing."""

from __future__ import annotations

import pytest

from codegen.writing.checking import check_files

GOOD = {
    "a.py": "def f() -> int:\n    return 1\n",
    "a.pyi": "def f() -> int: ...\n",
    "b.json": '{"a": [1, 2.5, null]}\n',
    "c.yaml": "a: [1, 2]\n",
    "d.toml": 'a = "b"\n',
    "e.md": "# Überschrift – “quoted” 日本語\n",
    "py.typed": "",
}


def test_files_that_can_be_read_back_have_no_finding() -> None:
    assert check_files(GOOD) == []


@pytest.mark.parametrize(
    ("path", "text", "line", "kind"),
    [
        ("a.py", "x = 1\ny = = 2\n", 2, "Python"),
        ("a.py", "x = 1\nreturn x\n", 2, "Python"),
        ("a.py", "x = 1\n\npattern = '\\d'\n", 3, "Python"),
        ("a.pyi", "x: int\ndef f(\n", 2, "Python"),
        ("b.json", '{\n"a": 1,\n"b" 2}\n', 3, "JSON"),
        ("b.json", "[NaN]", 1, "JSON"),
        ("b.json", "[" * 100_000, 1, "JSON"),
        ("c.yaml", "a: 1\nb: [1\n", 3, "YAML"),
        ("c.yml", "a: !!python/name:os.system x\n", 1, "YAML"),
        ("d.toml", "a = 1\nb =\n", 2, "TOML"),
    ],
)
def test_a_file_that_is_not_what_its_name_says_is_told_with_its_line(
    path: str, text: str, line: int, kind: str
) -> None:
    (finding,) = check_files({path: text})
    assert finding.code == "output-not-parsed"
    assert str(finding.place) == f"{path}:{line}"
    assert finding.message.startswith(f"the output is invalid {kind}: ")


HIDDEN = ["\u202e", "\u2066", "\u200b", "\ufeff", "\u00ad", "\x00", "\x1b", "\x7f", "\r", "\u2028", "\ue0001"[:1],
          "\U000e0041", "\ufe0f", "\u3164", "\ud800", "\u00a0"]  # fmt: skip


@pytest.mark.parametrize("char", HIDDEN, ids=[f"{ord(char):04x}" for char in HIDDEN])
@pytest.mark.parametrize("path", ["a.md", "b.json", "c.py"])
def test_a_character_that_nobody_sees_is_told_with_its_line(path: str, char: str) -> None:
    (finding,) = check_files({path: f"1\n2{char}3{char}\n"})
    assert finding.message == f"the output contains the invisible character `U+{ord(char):04X}`"
    assert str(finding.place) == f"{path}:2"


def test_every_faulty_line_and_file_is_told() -> None:
    findings = check_files({"a.md": "\u202e\n\n\u200b\n", "b.json": "{", "c.py": "x = 1\n"})
    assert [str(finding.place) for finding in findings] == ["a.md:1", "a.md:3", "b.json:1"]
