"""The last look: what lands can be read back, and hides nothing."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.text import is_visible
from codegen.writing import checking
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


MARKS = ["&", "*", "!", "&a", "*a", "!!", " ", "\n", ":", ",", "-", "[", "]", "{", "}", "?", "x", "&]", "* ", "é"]
BEGINS = re.compile(r"(?:^|[\s\[{,:?-])(?:[&*][^\s,\]}]|!)", re.MULTILINE)


@given(st.lists(st.sampled_from(MARKS), max_size=6).map("".join))
def test_a_tag_or_an_alias_is_looked_for_wherever_one_could_begin(text: str) -> None:
    assert any(mark.search(text) for mark in checking._TAGS_AND_ALIASES) == bool(BEGINS.search(text))


@given(st.text(alphabet='{}[]",:\\ 0123456789eE+-.truefalsn/u\x00\x7fé\ud800', max_size=12))
def test_what_the_quick_parser_takes_is_json(text: str) -> None:
    try:
        json.loads(text, parse_constant=checking._no_such_number)
    except ValueError:
        with pytest.raises(ValueError):  # noqa: PT011 - either parser's own words
            checking._json(text)
    else:
        checking._json(text)


@given(st.text(max_size=20))
def test_every_hidden_character_is_seen_whatever_is_around_it(text: str) -> None:
    hidden = {char for char in text if char not in "\n\t" and not is_visible(char)}
    assert bool(list(checking.hidden_in("a.md", text))) == bool(hidden)
