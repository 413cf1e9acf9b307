"""Every text position of every dialect's page and of each file that a person writes, times the payloads.

One case is one payload in one position, through the reader, the dialect and the interpretation, which must end in facts
or in findings. ``test_every_output.py`` follows all payloads into all outputs, many cases of a page at once.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from codegen.config.settings import Settings, SettingsFile, read_settings
from codegen.config.toml import parsed_toml, read_toml
from codegen.config.validation import problems
from codegen.corrections.applying import apply_corrections
from codegen.corrections.reading import read_corrections
from codegen.derive.derive import derive
from codegen.diagnostics.finding import BadInput, Finding
from codegen.dialects.fieldinfo import COLUMNS, read_answer
from codegen.dialects.registry import BY_NAME, DIALECTS
from codegen.documents.model import Document
from codegen.documents.read import read_page
from codegen.interpret.interpret import Interpretation, interpret
from codegen.sources.folder import read_pages
from codegen.sources.page import MEDIA_TYPES, Page
from codegen.spec.invariants import check_spec
from tests.hostile.hostile_checks import unseen
from tests.hostile.hostile_pages import CASES, page_of
from tests.hostile.payloads import NO_JSON, PROSE
from tests.hostile.positions import Position, placed, positions
from tests.tiny_workspace import SETTINGS

PAYLOADS = tuple(dict.fromkeys((*PROSE, *NO_JSON, "https://[evil]/x", "http://[::1/x", "GET https://[evil]/{id}")))
ROOT = Path(__file__).parents[2]
FOLDERS = {"gitbook": "gitbook", "docusaurus": "docusaurus", "xojo": "xojo"}
WORDS = {"key": "alpha", "value": "1", "string": "some words", "word": "plain", "plain": "plain", "begun": "plain"}
CORRECTIONS = """\
[[correction]]
at = "#/models/Assignment/fields/name/type"
expect = "string"
value = "integer"
because = "the server answers with numbers"
evidence = "a support case"
"""
LISTED = """\
[[page]]
file = "page.md"
url = "https://docs.shed.test/x"
media_type = "text/markdown"
hash = ""
etag = "x"
last_modified = "yesterday"
"""


@cache
def page(dialect: str) -> Page:
    """Return a page of the dialect in which every slot has harmless words."""
    path = page_of(FOLDERS[dialect]) if dialect in FOLDERS else next((ROOT / "examples/shop/pages").iterdir())
    text = re.sub(r"⟦(?:each )?(\w+)⟧", lambda slot: WORDS.get(slot[1], f"name{slot.start()}"), path.read_text("utf-8"))
    return Page(f"pages/{path.name}", "https://docs.shed.test/x", MEDIA_TYPES[path.suffix], text, "")


@cache
def document(dialect: str) -> Document:
    return read_page(page(dialect), BY_NAME[dialect].vocabulary)


@cache
def settings(dialect: str) -> SettingsFile:
    return read_settings(CASES / FOLDERS.get(dialect, "gitbook"))


def chosen(number: int, few: int) -> Iterator[str]:
    """Yield the payloads of one position: so many, and others than those of the position before where it gets few."""
    return (PAYLOADS[(number * few + at) % len(PAYLOADS)] for at in range(few))


def interpreted(dialect: str, changed: Document) -> Interpretation | None:
    facts = BY_NAME[dialect].read(changed)
    assert_sound(facts.findings)
    try:
        interpretation = interpret("hostile", [facts], settings(dialect))
    except BadInput as bad:
        assert_sound(bad.findings)
        return None
    derived = derive(interpretation.spec, interpretation.provenance)
    assert_sound((*interpretation.findings, *check_spec(derived.spec, derived.provenance)))
    return interpretation


def assert_sound(findings: tuple[Finding, ...]) -> None:
    for finding in findings:
        assert finding.message
        assert unseen(finding.message + finding.hint) == set(), finding


def run_page(dialect: str, few: int) -> int:
    """Run the cases of one dialect's page; return how many there were."""
    base, cases = document(dialect), 0
    for number, position in enumerate(positions(base)):
        for words in chosen(number, few):
            interpreted(dialect, placed(base, position, words))
            cases += 1
    return cases


@pytest.mark.parametrize("dialect", [dialect.name for dialect in DIALECTS])
def test_a_payload_in_every_position_of_a_page(dialect: str) -> None:
    assert interpreted(dialect, document(dialect)) is not None, "the harmless page itself is not read"
    assert run_page(dialect, few=1) >= 50


# -- files that a person writes


def as_toml(data: dict[str, Any]) -> str:
    """Write ``data`` as a TOML document; tables and lists inside are written inline."""
    return "".join(f"{inline(key)} = {inline(value)}\n" for key, value in data.items())


def inline(value: Any) -> str:
    match value:
        case dict():
            return "{" + ", ".join(f"{inline(key)} = {inline(item)}" for key, item in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(inline, value)) + "]"
        case str():
            return json.dumps(value).replace("\x7f", "\\u007f")
    return json.dumps(value)


BASES: dict[str, str] = {
    **{f"{name}/api.toml": (CASES / name / "api.toml").read_text("utf-8") for name in (*FOLDERS, "text")},
    "shed/api.toml": SETTINGS,
    "corrections.toml": CORRECTIONS,
    "pages.toml": LISTED,
}


def attempt(name: str, folder: Path, content: str) -> None:
    """Read a file that a person writes as the build does; what is wrong with it must be findings."""
    (folder / name).write_bytes(content.encode("utf-8", "surrogatepass"))
    try:
        if name == "api.toml":
            read_settings(folder)
        elif name == "corrections.toml":
            assert_applied(folder)
        else:
            assert_sound(tuple(read_pages(folder.parent)[1]))
    except BadInput as bad:
        assert_sound(bad.findings)


def assert_applied(folder: Path) -> None:
    corrections, findings = read_corrections(folder)
    interpretation = harmless()
    applied = apply_corrections(interpretation.spec, interpretation.provenance, interpretation.findings, corrections)
    assert_sound((*findings, *applied.findings))


@cache
def harmless() -> Interpretation:
    interpretation = interpreted("gitbook", document("gitbook"))
    assert interpretation is not None
    return interpretation


@pytest.mark.parametrize("base", BASES)
def test_payloads_in_every_position_of_a_file_that_a_person_writes(base: str, tmp_path: Path) -> None:
    run_file(base, tmp_path, [(position, tuple(chosen(number, 2))) for number, position in positions_of(base)])


@pytest.mark.slow
@pytest.mark.parametrize("base", BASES)
def test_every_payload_in_every_kind_of_position_of_a_file_that_a_person_writes(base: str, tmp_path: Path) -> None:
    alike: dict[Any, list[Position]] = {}
    for _, position in positions_of(base):  # a table at one depth: what is read alike, whatever its keys are
        alike.setdefault((position[0], len(position), type(position[-1])), []).append(position)
    shared = [(at, PAYLOADS[start :: len(kind)]) for kind in alike.values() for start, at in enumerate(kind)]
    run_file(base, tmp_path, shared)


def positions_of(base: str) -> Iterator[tuple[int, Position]]:
    """Yield the positions of a file with their numbers."""
    yield from enumerate(positions(tomllib.loads(BASES[base])))


def run_file(base: str, folder: Path, cases: list[tuple[Position, tuple[str, ...]]]) -> None:
    """Read a file of a person with each payload in its position."""
    data = tomllib.loads(BASES[base])
    assert tomllib.loads(as_toml(data)) == data
    (folder / "pages").mkdir()
    place = folder / "pages" if base == "pages.toml" else folder
    for position, payloads in cases:
        for words in payloads:
            attempt(base.rpartition("/")[2], place, as_toml(placed(data, position, words)))


@pytest.mark.parametrize("base", BASES)
def test_a_file_of_brackets_without_end_is_findings(base: str, tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    folder = tmp_path / "pages" if base == "pages.toml" else tmp_path
    attempt(base.rpartition("/")[2], folder, "a = " + "[" * 100_000)


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("part", ["a", "'a'", '"a"'])
def test_a_dotted_key_without_end_is_one_finding_at_its_line(base: str, part: str, tmp_path: Path) -> None:
    with pytest.raises(BadInput) as bad:
        read_toml(_file(tmp_path, "# first\n" + ".".join([part] * 100_000) + " = 1\n"), base)
    (found,) = bad.value.findings
    assert (found.code, found.place and found.place.line) == ("toml-broken", 2)


def test_of_a_file_that_is_wrong_throughout_the_first_thousand_problems_are_reported(tmp_path: Path) -> None:
    wrong = "\n".join(f"k{number} = 1" for number in range(3_000))
    assert len(problems(read_toml(_file(tmp_path, wrong), "api.toml"), Settings, parsed_toml(wrong))) == 1_000


def _file(folder: Path, text: str) -> Path:
    path = folder / "a.toml"
    path.write_text(text, "utf-8")
    return path


@pytest.mark.parametrize("base", BASES)
def test_a_file_that_is_torn_anywhere_is_findings(base: str, tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    folder = tmp_path / "pages" if base == "pages.toml" else tmp_path
    for end in range(0, len(BASES[base]), 7):
        attempt(base.rpartition("/")[2], folder, BASES[base][:end])


ROWS = [{"name": "a", "type_id": 2, "type_name": "tpString", "length": 20, "required": True, "link": "Things"}]


def test_every_payload_in_every_position_of_field_information() -> None:
    assert set(ROWS[0]) <= set(COLUMNS)
    for position in positions(ROWS):
        for words in PAYLOADS:
            for content in (json.dumps(placed(ROWS, position, words)), json.dumps(ROWS).replace("20", words)):
                attempt_answer(content.encode("utf-8", "surrogatepass"))
    whole = json.dumps(ROWS).encode()
    for end in range(len(whole)):
        assert attempt_answer(whole[:end]) is False, "a torn file counts as whole"


def attempt_answer(content: bytes) -> bool:
    """Whether field information can be read; what is wrong with it must be findings."""
    try:
        assert_sound(read_answer("fieldinfo/A.json", "A", content).findings)
    except BadInput as bad:
        assert_sound(bad.findings)
        return False
    return True
