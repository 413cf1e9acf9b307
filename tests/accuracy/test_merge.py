"""Settings for the measured APIs: how they are merged, and how many lines they may have."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tests.accuracy.merge import FOLDER, MOST_LINES, TooManyLinesError, apply_settings, as_toml, merged, settings_for

WRITTEN = """\
title = "shed"
[[servers]]
url = "https://shed.example"
[conventions.success]
GET = 200
"""


def test_tables_are_merged_and_other_values_replaced() -> None:
    base = {"title": "a", "tags": [1, 2], "types": {"Money": {"type": "any"}, "Crate": {"type": "string"}}}
    changes = {"tags": [3], "types": {"Money": {"type": "decimal"}}, "strict": True}
    assert merged(base, changes) == {
        "title": "a",
        "tags": [3],
        "types": {"Money": {"type": "decimal"}, "Crate": {"type": "string"}},
        "strict": True,
    }


def test_a_table_replaces_a_value_and_a_value_a_table() -> None:
    assert merged({"a": 1, "b": {"c": 1}}, {"a": {"d": 2}, "b": 3}) == {"a": {"d": 2}, "b": 3}


def test_the_written_settings_hold_both(tmp_path: Path) -> None:
    path = tmp_path / "api.toml"
    path.write_text(WRITTEN, "utf-8")
    apply_settings(path, {"conventions": {"success": {"POST": 201}}, "title": 'a "shed" \x7f\n'})
    assert tomllib.loads(path.read_text("utf-8")) == {
        "title": 'a "shed" \x7f\n',
        "servers": [{"url": "https://shed.example"}],
        "conventions": {"success": {"GET": 200, "POST": 201}},
    }


def test_what_is_written_as_toml_reads_back() -> None:
    text = 'a = 1979-05-27\n"b c" = [true, 1.5, "é"]\n[d.e]\n"f.g" = [{ h = [] }]\n'
    assert tomllib.loads(as_toml(tomllib.loads(text))) == tomllib.loads(text)


@pytest.mark.parametrize(("lines", "fits"), [(MOST_LINES, True), (MOST_LINES + 1, False)])
def test_more_lines_than_allowed_are_refused(tmp_path: Path, lines: int, fits: bool) -> None:
    text = "# a remark\n\n" + "".join(f"key{number} = 1\n" for number in range(lines))
    (tmp_path / "shed.toml").write_text(text, "utf-8")
    if fits:
        assert len(settings_for("shed", tmp_path) or {}) == lines
        return
    with pytest.raises(TooManyLinesError, match="16 lines"):
        settings_for("shed", tmp_path)


def test_an_api_without_a_file_has_no_settings(tmp_path: Path) -> None:
    assert settings_for("shed", tmp_path) is None


def test_the_settings_of_this_project_have_few_enough_lines() -> None:
    assert (FOLDER / "README.md").is_file()
    for path in FOLDER.glob("*.toml"):
        assert settings_for(path.stem) is not None
