"""A coverage-guided run of each dialect with its reader: pages are changed, and those that reach new lines are kept.

Chance is seeded, so a run is the same everywhere. ``FUZZ_ROUNDS`` makes it longer, and ``FUZZ_SEED`` another one. What
broke once is in REGRESSIONS.
"""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import msgspec
import pytest

from codegen.diagnostics.finding import BadInput
from codegen.dialects.fieldinfo import read_answer
from codegen.dialects.registry import BY_NAME
from codegen.documents.read import read_page
from codegen.interpret.interpret import interpret
from codegen.sources.page import MEDIA_TYPES, Page
from tests.hostile.payloads import JSON_VALUES, NO_JSON, PROSE
from tests.hostile.test_positions import BASES, assert_sound, attempt, page, settings

ROUNDS = int(os.environ.get("FUZZ_ROUNDS", "20"))
SEED = os.environ.get("FUZZ_SEED", "")
CODEGEN = str(Path(__file__).parents[2] / "codegen")
PIECES = (
    *(word for word in (*PROSE, *JSON_VALUES, *NO_JSON) if len(word) < 200),
    "\n", "\n\n", "|", "```", "```json\n", "    ", "- ", "# ", "<table>", "<td rowspan=9>", "</td>", "<pre>", "{%",
    "%}", "curl -u a:b https://[x]/y", "GET https://[::1/x", "HTTP/1.1 200 OK\n", "https://", "://", "[", "{",
    '"', "\u202e",
)  # fmt: skip
REGRESSIONS = (
    'curl "https://[evil]/x"', "curl http://[::1/x", "GET https://[evil]/x\n\n200", "[x](https://[evil])",
    '```json\n{"a": ' + "9" * 5000 + "}\n```", '```json\n{"a": "\\ud800"}\n```', "## Get a thing\n\n`GET //[x/{id}`\n",
)  # fmt: skip


def changed(text: str, chance: random.Random) -> str:
    """``text`` with one to four changes: a piece put in, a stretch left out, doubled or moved."""
    for _ in range(chance.randint(1, 4)):
        start = chance.randrange(len(text) + 1)
        end = min(len(text), start + chance.choice((1, 5, 40, 400)))
        match chance.randrange(4):
            case 0 | 1:
                text = text[:start] + chance.choice(PIECES) + text[start:]
            case 2:
                text = text[:start] + text[end:]
            case _:
                other = chance.randrange(len(text) + 1)
                text = text[:other] + text[start:end] + text[other:]
    return text[:40_000]


class Coverage:
    """The lines of the program that ran so far. Only code that has lines left is watched, so most rounds are fast."""

    def __init__(self) -> None:
        self._left: dict[CodeType, set[int]] = {}
        self._new = 0

    def reaches_more(self, action: Callable[[], None]) -> bool:
        """Run ``action``; return whether lines ran that no action before it ran."""
        self._new = 0
        before = sys.gettrace()
        sys.settrace(self._trace)
        try:
            action()
        finally:
            sys.settrace(before)
        return self._new > 0

    def _trace(self, frame: FrameType, event: str, _: object) -> Any:
        left = self._left.get(frame.f_code)
        if left is None:
            left = self._left[frame.f_code] = lines_of(frame.f_code)
        if event == "line" and frame.f_lineno in left:
            left.remove(frame.f_lineno)
            self._new += 1
        return self._trace if left else None


def lines_of(code: CodeType) -> set[int]:
    """Return the lines of a function of the program; of a library none, for pages are not to explore libraries."""
    ours = code.co_filename.startswith(CODEGEN)
    return {line for _, _, line in code.co_lines() if line is not None} if ours else set()


def run(dialect: str, source: Page) -> None:
    facts = BY_NAME[dialect].read(read_page(source, BY_NAME[dialect].vocabulary))
    assert_sound(facts.findings)
    msgspec.json.encode(facts, enc_hook=lambda text: text.raw)
    try:
        assert_sound(interpret("hostile", [facts], settings(dialect)).findings)
    except BadInput as bad:
        assert_sound(bad.findings)


@pytest.mark.slow
@pytest.mark.parametrize("suffix", [".html", ".md", ".txt", ".rst"])
@pytest.mark.parametrize("dialect", BY_NAME)
def test_changed_pages_give_facts_or_findings(dialect: str, suffix: str) -> None:
    chance = random.Random(f"{dialect}{suffix}{SEED}")  # noqa: S311 - no secret
    base = page(dialect)
    kept, coverage = [base.content], Coverage()
    for _ in range(max(ROUNDS // 4, 5)):  # test_guided_pages.py tries many more where atheris is there
        text = changed(chance.choice(kept), chance)
        source = msgspec.structs.replace(base, content=text, media_type=MEDIA_TYPES[suffix])
        if coverage.reaches_more(partial(run, dialect, source)):
            kept.append(text)
    assert len(kept) > 1, "nothing new was reached"


def test_the_run_keeps_what_reaches_new_lines_of_the_program_and_nothing_else() -> None:
    coverage = Coverage()
    short, long = (partial(run, "gitbook", Page("p.md", "", MEDIA_TYPES[".md"], text, "")) for text in ("x", "# X\n"))
    assert [coverage.reaches_more(action) for action in (short, short, long, long)] == [True, False, True, False]


@pytest.mark.parametrize("text", REGRESSIONS, ids=lambda text: text[:12])
@pytest.mark.parametrize("dialect", BY_NAME)
def test_what_broke_once_gives_facts_or_findings(dialect: str, text: str) -> None:
    source = Page("pages/x.md", "https://d.test/x", MEDIA_TYPES[".md"], f"# X\n\n{text}\n\n```sh\n{text}\n```\n", "")
    run(dialect, source)


@pytest.mark.parametrize("rounds", [ROUNDS, pytest.param(50 * ROUNDS, marks=pytest.mark.slow)])
@pytest.mark.parametrize("base", BASES)
def test_changed_files_of_people_are_read_or_give_findings(base: str, rounds: int, tmp_path: Path) -> None:
    chance = random.Random(f"{base}{SEED}")  # noqa: S311 - no secret
    (tmp_path / "pages").mkdir()
    folder = tmp_path / "pages" if base == "pages.toml" else tmp_path
    for _ in range(rounds):
        attempt(base.rpartition("/")[2], folder, changed(BASES[base], chance))


@pytest.mark.slow
def test_changed_field_information_gives_facts_or_findings() -> None:
    chance = random.Random(f"fieldinfo{SEED}")  # noqa: S311 - no secret
    base = '[{"name": "a", "type_id": 2, "type_name": "tpString", "length": 20, "required": true, "link": "Things"}]'
    for _ in range(100 * ROUNDS):
        try:
            assert_sound(
                read_answer("fieldinfo/A.json", "A", changed(base, chance).encode("utf-8", "replace")).findings
            )
        except BadInput as bad:
            assert_sound(bad.findings)
