"""Files of field information that are torn, too large or no JSON: one finding with the line, and nothing is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.diagnostics.finding import BadInput
from codegen.dialects import fieldinfo
from codegen.dialects.fieldinfo import read_answer, read_fieldinfo
from tests.steps import assert_steps_grow_with

ROW = '{"name": "a"}'
BROKEN = {
    "nothing": ("", "a list of fields was expected"),
    "an object": ("{}", "a list of fields was expected"),
    "torn after a row": (f"[{ROW}", "the file ends inside the list"),
    "torn after a comma": (f"[{ROW},\n", "the file ends inside the list"),
    "torn at the start": ("[", "the file ends inside the list"),
    "torn inside a row": ('[{"name": "a', "Unterminated string starting at: line 1 column 11 (char 10)"),
    "a comma too many": (f"[{ROW},]", "a comma or the end of the list was expected"),
    "no comma": (f"[{ROW} {ROW}]", "a comma or the end of the list was expected"),
    "more behind it": (f"[{ROW}] x", "there is more behind the list"),
    "many digits": ('[{"name": "a", "length": ' + "9" * 5000 + "}]", "a number of more than 1000 digits"),
    "half a character": ('[{"name": "\\ud800"}]', "half a character, from an escape such as `\\ud800`"),
    "half a character as key": ('[{"name": "a", "\\ud800": 1}]', "half a character, from an escape such as `\\ud800`"),
    "no number": ('[{"name": "a", "length": NaN}]', "`NaN` is no JSON"),
    "no name": ('[{"name": 1}]', "a field without a name"),
}


@pytest.mark.parametrize(("text", "problem"), BROKEN.values(), ids=BROKEN)
def test_a_broken_file_has_one_finding_that_says_what_is_wrong(text: str, problem: str) -> None:
    with pytest.raises(BadInput) as bad:
        read_answer("fieldinfo/A.json", "A", text.encode())
    assert [finding.message for finding in bad.value.findings] == [f"invalid field information: {problem}"]


def test_nesting_without_end_is_a_finding() -> None:
    with pytest.raises(BadInput):
        read_answer("fieldinfo/A.json", "A", ('[{"name": "a", "link": ' + "[" * 100_000).encode())


def test_lines_are_those_of_the_rows() -> None:
    facts = read_answer("fieldinfo/A.json", "A", f'[\n{ROW},\n\n{{\n\n"name": "b"}}\n]\n'.encode()).facts
    assert [(fact.place.line, fact.place.end) for fact in facts] == [(2, 2), (4, 6)]


def test_a_file_that_is_too_large_or_a_folder_is_a_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fieldinfo, "LARGEST", 10_000)
    (tmp_path / "fieldinfo" / "B.json").mkdir(parents=True)
    (tmp_path / "fieldinfo" / "A.json").write_text(f"[{ROW}]" + " " * 10_000, "utf-8")
    with pytest.raises(BadInput) as bad:
        read_fieldinfo(tmp_path)
    assert [finding.message for finding in bad.value.findings] == [
        "invalid field information: the file has more than 10,000 bytes",
        "invalid field information: Is a directory",
    ]


def test_the_steps_grow_with_the_rows() -> None:
    def read(text: str) -> object:
        return read_answer("fieldinfo/A.json", "A", text.encode())

    assert_steps_grow_with(lambda count: f"[{','.join([ROW] * count)}]", read, 100)
