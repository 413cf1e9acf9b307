"""What is wrong in an api.toml is told at its line, with what is expected there, also below names of one's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.config.settings import read_settings
from codegen.diagnostics.finding import BadInput

HEAD = 'title = "Shed"\ndialect = "generic"\n'


def message_of(folder: Path, text: str) -> tuple[str, str, str]:
    (folder / "api.toml").write_text(HEAD + text, "utf-8")
    with pytest.raises(BadInput) as caught:
        read_settings(folder)
    (finding,) = caught.value.findings
    return str(finding.place), finding.message, finding.hint


@pytest.mark.parametrize(
    ("text", "line", "key", "expected"),
    [
        (
            '[conventions.envelopes.list]\nrecords = "data"\n'
            'keys.count = { type = "integer" }\nkeys.total = { type = "integer", role = "total" }\n',
            6,
            "conventions.envelopes.list.keys.total.role",
            'one of "next", "range"',
        ),
        (
            '[types]\n"Text" = { type = "string" }\n"Money" = { type = "money" }\n',
            5,
            "types.Money.type",
            'one of "any", "array", "boolean", "date", "datetime", "decimal", "file", "integer", "map", '
            '"number", "object", "string", "time", "union"',
        ),
        ("[operations]\n\"GET /tools\" = 3\n", 4, "operations.GET /tools", "a text"),
        (
            '[[servers]]\nurl = "https://shed.test"\n[servers.variables]\nhost = 3\n',
            6,
            "variables.host",
            "a table",
        ),
    ],
)  # fmt: skip
def test_a_wrong_value_below_a_name_of_ones_own(tmp_path: Path, text: str, line: int, key: str, expected: str) -> None:
    place, message, hint = message_of(tmp_path, text)
    assert place == f"api.toml:{line}"
    assert message.startswith(f'"{key}" must be {expected}, not ')
    assert hint == "correct the value in this line of api.toml"
