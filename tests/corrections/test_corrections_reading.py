"""Reading corrections.toml: what is taken, and the finding, with its line, for everything else."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.corrections.reading import NOTHING, read_corrections
from codegen.diagnostics.finding import BadInput
from codegen.diagnostics.messages import Severity

GOOD = """\
[[correction]]
at = "#/models/Tool/fields/name/max_length"
expect = 20
value = 25
because = "tools with 25 letters are accepted"
evidence = "tried it"

[[correction]]
at = "/operations/tools.get/parameters/a~1b"
absent = true
value = { location = "query" }
because = "the server takes it"

[[correction]]
at = "#/models/Tool/fields/colour/enum"
expect = ["red", "blue"]
remove = true
because = "any colour is accepted"
"""


def read(folder: Path, text: str):
    (folder / "corrections.toml").write_text(text, "utf-8")
    return read_corrections(folder)


def test_no_file_is_no_correction(tmp_path: Path) -> None:
    assert read_corrections(tmp_path) == ([], [])


def test_corrections_keep_their_order_lines_and_words(tmp_path: Path) -> None:
    corrections, findings = read(tmp_path, GOOD)
    assert findings == []
    assert [
        (correction.pointer, correction.expect, correction.value, correction.place.line) for correction in corrections
    ] == [
        ("#/models/Tool/fields/name/max_length", 20, 25, 1),
        ("#/operations/tools.get/parameters/a~1b", NOTHING, {"location": "query"}, 8),
        ("#/models/Tool/fields/colour/enum", ["red", "blue"], NOTHING, 14),
    ]
    assert corrections[0].evidence == "tried it"
    assert corrections[1].at[-1] == "a/b"


WRONG = {
    'at = "#/api/title"\nexpect = 1\nvalue = 2': (1, 'missing key "because"'),
    'at = "#/api/title"\nbecause = "x"\nvalue = 2': (1, "`correction`: neither expect nor absent = true is given"),
    'at = "#/api/title"\nbecause = "x"\nexpect = 2': (1, "`correction`: neither value nor remove = true is given"),
    'at = "#/api"\nbecause = "x"\nexpect = 1\nabsent = true\nvalue = 2': (
        5,
        "`absent`: both expect and absent are given",
    ),
    'at = "#/api"\nbecause = "x"\nabsent = true\nremove = true': (
        5,
        "`remove`: absent and remove together change nothing",
    ),
    'at = "#/api"\nbecause = " "\nexpect = 1\nvalue = 2': (
        3,
        "`because`: an empty text; give the reason in a sentence",
    ),
    f'at = "#{"/a" * 1001}"\nbecause = "x"\nexpect = 1\nvalue = 2': (2, "`at`: a pointer has at most 1000 parts"),
    'at = "api/title"\nbecause = "x"\nexpect = 1\nvalue = 2': (2, "`at`: a pointer starts with #/"),
    'at = "#/a~2"\nbecause = "x"\nexpect = 1\nvalue = 2': (
        2,
        "`at`: ~ at character 3 must be ~0 (for ~) or ~1 (for /)",
    ),
    'at = "#"\nbecause = "x"\nexpect = 1\nvalue = 2': (2, "`at`: the pointer must lead to a value inside the spec"),
    'at = "#/api"\nbecause = "x"\nexpect = 1\nvalue = 2\nwhy = "y"': (
        6,
        'unknown key "why"',
    ),
    'at = 7\nbecause = "x"\nexpect = 1\nvalue = 2': (2, '"at" must be a text, not 7'),
    'at = "#/api"\nbecause = "x"\nexpect = 2026-01-01\nvalue = "y"': (
        4,
        "`expect`: must be a text, a number, true or false, a list or a table; put dates in quotes",
    ),
    'at = "#/api"\nbecause = "x"\nexpect = 1\nvalue = [nan]': (
        5,
        "`value`: must be a text, a number, true or false, a list or a table; put dates in quotes",
    ),
}


@pytest.mark.parametrize("entry", WRONG)
def test_a_wrong_entry_is_told_at_its_line(tmp_path: Path, entry: str) -> None:
    corrections, (finding,) = read(tmp_path, f"[[correction]]\n{entry}\n")
    assert corrections == []
    assert finding.place is not None
    assert (finding.place.page, finding.severity) == ("corrections.toml", Severity.ERROR)
    assert (finding.place.line, finding.message) == WRONG[entry]


def test_good_entries_are_read_beside_wrong_ones_and_all_wrong_ones_are_told(tmp_path: Path) -> None:
    corrections, findings = read(tmp_path, GOOD + '\n[[correction]]\nat = "x"\n[[correction]]\nat = "y"\n')
    assert len(corrections) == 3
    assert [finding.code for finding in findings] == ["key-missing"] * 2


def test_another_table_is_told(tmp_path: Path) -> None:
    corrections, (finding,) = read(tmp_path, "[[corection]]\nat = 1\n")
    assert corrections == []
    assert finding.message == 'unknown key "corection"; did you mean "correction"?'


def test_a_table_in_one_pair_of_brackets_is_told(tmp_path: Path) -> None:
    _, (finding,) = read(tmp_path, '[correction]\nat = "#/api"\n')
    assert finding.message == '"correction" must be a table [[correction]] in double brackets, not a table'


def test_two_corrections_of_one_place_are_told(tmp_path: Path) -> None:
    _, (finding,) = read(tmp_path, GOOD + GOOD[: GOOD.index("[[correction]]", 5)])
    assert finding.code == "correction-twice"
    assert finding.message == "`#/models/Tool/fields/name/max_length` is corrected twice, first in line 1"
    assert finding.place is not None
    assert finding.place.line == 19


def test_what_is_not_toml_is_told_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as caught:
        read(tmp_path, '[[correction]]\nat = "#/api\n')
    (finding,) = caught.value.findings
    assert (finding.code, str(finding.place)) == ("toml-broken", "corrections.toml:2")
