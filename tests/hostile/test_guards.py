"""Each guard is what keeps something out: with the guard taken away, the probe that passes now fails.

One probe a guard. ``test_encoders.py`` does the same for encoders.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.diagnostics.finding import BadInput, visible
from codegen.dialects.dialect import Dialect
from codegen.dialects.fieldinfo import read_answer
from codegen.dialects.generic import GENERIC
from codegen.documents.read import read_page
from codegen.documents.saved_text.vocabulary import Vocabulary
from codegen.sources.page import MEDIA_TYPES, Page
from codegen.targets.shared.patterns import refusal
from codegen.writing.paths import refuse_paths
from tests.hostile.hostile_checks import unseen
from tests.interpret.found import test_trusted_servers as servers

SECRET = "ghp_" + "a1B2c3D4e5F6g7H8i9J0"
Probe = Callable[[Path], None]


def page(content: str, suffix: str = ".md") -> Page:
    return Page(f"pages/x{suffix}", "https://d.test/x", MEDIA_TYPES[suffix], content, "")


def no_secret_in_facts(_: Path) -> None:
    dialect: Dialect = GENERIC
    assert SECRET not in repr(dialect.read(read_page(page(f"# X\n\nUse {SECRET}.\n"), Vocabulary())))


def no_secret_in_field_information(_: Path) -> None:
    assert SECRET not in repr(read_answer("f", "A", f'[{{"name": "{SECRET}"}}]'.encode()).facts)


def no_half_character(_: Path) -> None:
    try:
        facts = read_answer("f", "A", b'[{"name": "\\ud800"}]')
    except BadInput:
        return
    facts.facts[0].cells["name"].text.raw.encode("utf-8")


def no_page_without_end(_: Path) -> None:
    assert not read_page(page("<p>x" * 3_500, ".html"), Vocabulary()).blocks


def no_spans_without_end(_: Path) -> None:
    rows = "<tr><td rowspan=65534>a</td></tr>" * 400
    (table,) = read_page(page(f"<table>{rows}</table>", ".html"), Vocabulary()).blocks
    assert sum(len(row.cells) for row in table.rows) <= 21_000


def no_credentials_for_other_servers(folder: Path) -> None:
    servers.test_only_servers_of_the_settings_get_credentials("https://evil.test", False, folder)


def no_pattern_that_hangs(_: Path) -> None:
    assert refusal("(a+)+$")


def no_file_outside(_: Path) -> None:
    assert refuse_paths({"../x": "", "/etc/x": ""})


def no_hidden_character_on_a_terminal(_: Path) -> None:
    assert unseen(visible("a\u202eb\x1b[2K")) == set()


GUARDS: dict[str, tuple[Probe, str, Any]] = {
    "secrets of pages": (no_secret_in_facts, "codegen.dialects.dialect.without_secrets_in", lambda document: document),
    "secrets of field information": (
        no_secret_in_field_information, "codegen.dialects.fieldinfo.without_secrets", lambda text, _: (text, []),
    ),
    "half characters": (
        no_half_character, "codegen.dialects.fieldinfo._HALF_CHARACTER", re.compile("(?!)"),
    ),
    "limits of pages": (no_page_without_end, "codegen.documents.read.refused_source", lambda *_, **__: None),
    "limit of spans": (no_spans_without_end, "codegen.documents.html.reader.MOST_SPREAD", 10**9),
    "servers": (
        no_credentials_for_other_servers, "codegen.interpret.operations.withhold_credentials", lambda *_: None,
    ),
    "patterns": (no_pattern_that_hangs, "codegen.targets.shared.patterns._may_explode", lambda *_: False),
    "paths": (no_file_outside, "codegen.writing.paths.fault", lambda _: ""),
    "the terminal": (no_hidden_character_on_a_terminal, "codegen.diagnostics.finding.is_visible", lambda _: True),
}  # fmt: skip


@pytest.mark.parametrize("name", GUARDS)
def test_the_guard_keeps_it_out(name: str, tmp_path: Path) -> None:
    GUARDS[name][0](tmp_path)


@pytest.mark.parametrize("name", GUARDS)
def test_without_the_guard_the_probe_fails(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    probe, guard, nothing = GUARDS[name]
    monkeypatch.setattr(guard, nothing)
    with pytest.raises((AssertionError, UnicodeEncodeError)):
        probe(tmp_path)
