"""Every text position of every dialect's page, times payloads, into every output, beside the harmless page's outputs.

Positions are found in the page as it is read, so a new one cannot be forgotten. A page has a payload in each fourth of
them at a time: with one in all, no table and no call would be left. What comes out must parse, show all its characters,
and have no more powers than the outputs of the harmless page: no other imports, calls, elements or links.
"""

from __future__ import annotations

import ast
import asyncio
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import httpx2
import pytest
from markdown_it import MarkdownIt

from codegen.build.result import Build
from codegen.compare.compare import SpecRevision, compare
from codegen.config.settings import read_settings
from codegen.corrections.applying import apply_corrections
from codegen.corrections.reading import read_corrections
from codegen.derive.derive import derive
from codegen.diagnostics.finding import BadInput, has_errors
from codegen.dialects.fieldinfo import read_fieldinfo
from codegen.dialects.registry import BY_NAME
from codegen.documents.model import Document
from codegen.interpret.interpret import interpret
from codegen.mock_server.app import app_for
from codegen.mock_server.server import MockServer
from codegen.mock_server.start_page import start_page
from codegen.releases.changelog import comparison_markdown
from codegen.report.page import report_page
from codegen.spec.canonical import convert, to_builtins
from codegen.spec.invariants import findings_of, violations
from codegen.spec.model import Spec
from codegen.spec.provenance import Provenance
from codegen.spec.repairs import repair
from codegen.targets.reference.page import Viewer, reference_page
from codegen.targets.registry import TARGETS
from codegen.targets.templating import Templates
from codegen.writing.checking import check_files
from codegen.writing.paths import refuse_paths
from tests.hostile.guarded_import import __file__ as guarded_import
from tests.hostile.hostile_checks import parsed, unseen
from tests.hostile.positions import placed, positions
from tests.hostile.test_positions import (
    BASES,
    CORRECTIONS,
    PAYLOADS,
    ROOT,
    ROWS,
    as_toml,
    assert_sound,
    chosen,
    document,
    settings,
)

STRIDE = 4
ROUNDS = 15  # payloads in each position
VIEWER = Viewer("window.SwaggerUIBundle = () => ({});", ".swagger-ui { color: red }", "Drawn by a viewer")
TEMPLATES = Templates()
MARKDOWN = MarkdownIt("commonmark").enable("table")


class Made:
    """All outputs of one page by name, and the spec that they are of."""

    def __init__(self, spec: Spec, provenance: Provenance, files: dict[str, str]) -> None:
        self.spec, self.provenance, self.files = spec, provenance, files

    @property
    def pages(self) -> dict[str, str]:
        return {name: text for name, text in self.files.items() if name.endswith(".html")}


def made_of(dialect: str, page: Document, folder: Path | None = None) -> Made | None:
    """Return the outputs of a page; None where a finding says why there are none.

    ``folder`` may hold an api.toml, corrections.toml and field information.
    """
    facts = BY_NAME[dialect].read(page)
    try:
        file = read_settings(folder) if folder and (folder / "api.toml").exists() else settings(dialect)
        info = read_fieldinfo(folder) if folder else ()
        found = interpret("hostile", [facts, *info], file)
        corrections = read_corrections(folder)[0] if folder else []
        corrected = apply_corrections(found.spec, found.provenance, found.findings, corrections)
        derived = derive(corrected.spec, corrected.provenance)
        broken = violations(derived.spec)
        whole = repair(derived.spec, derived.provenance, broken)
        left = findings_of(violations(whole.spec), whole.provenance)
        assert_sound((*facts.findings, *found.findings, *left))
        if has_errors(left):
            return None
        files = outputs_of(whole.spec)
    except BadInput as bad:
        assert_sound(bad.findings)
        return None
    build = Build(
        api="hostile",
        findings=(*facts.findings, *found.findings),
        pages=(facts,),
        spec=whole.spec,
        provenance=whole.provenance,
    )
    files["report.html"] = report_page([build], TEMPLATES)
    files["reference.html"] = reference_page(whole.spec, VIEWER, TEMPLATES)
    files |= stand_in(whole.spec)
    return Made(whole.spec, whole.provenance, files)


def outputs_of(spec: Spec) -> dict[str, str]:
    outputs = {target.name: target.emit(spec, TEMPLATES).files for target in TARGETS}
    for name, files in outputs.items():
        assert refuse_paths(files) == [], name
        assert check_files(files) == [], name
    return {f"{name}/{path}": text for name, files in outputs.items() for path, text in files.items()}


def stand_in(spec: Spec) -> dict[str, str]:
    """Return the start page of a mock server, and all that it answers and logs when each call is made once."""
    server = MockServer(spec)
    answers: list[str] = []
    server.requests.listener = lambda seen: answers.append(server.requests.line(seen))

    async def ask() -> None:
        async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app_for(server)), base_url="http://x") as http:
            for call in spec.operations.values():
                answer = await http.request(call.method, re.sub(r"[^\x21-\x7e]|[?#\\]", "-", call.path))
                assert all(unseen(value) == set() for value in answer.headers.values())
                assert "json" not in answer.headers.get("content-type", "") or answer.json() is not NotImplemented

    asyncio.run(ask())
    page = start_page(server, "http://127.0.0.1:1")
    server.close()
    assert not [line for line in answers if "\n" in line]
    return {"start.html": page, "requests.md": "\n".join(answers)}


@cache
def twin(dialect: str) -> Made:
    made = made_of(dialect, document(dialect))
    assert made is not None, "the harmless page makes nothing"
    return made


def changed(page: Document, offset: int, turn: int) -> tuple[Document, int]:
    """Return the page with a payload in each position of one in so many, and how many those are."""
    chosen = list(positions(page))[offset::STRIDE]
    for number, position in enumerate(chosen):
        page = placed(page, position, PAYLOADS[(offset + STRIDE * number + 17 * turn) % len(PAYLOADS)])
    return page, len(chosen)


# -- what must hold of the outputs


def assert_powerless(made: Made, harmless: Made) -> None:
    for path, text in made.files.items():
        if not path.endswith((".html", ".js")):
            parsed(path, text)
        assert unseen(text) <= {"U+0009"} if path.startswith("reference") else unseen(text) == set(), path
    assert powers(made.files) <= powers(harmless.files)
    for path, text in made.pages.items():
        assert elements(text) <= elements(harmless.files[path]) | of_template(path), path
    assert_only_texts_differ(made.files["report.html"], harmless.files["report.html"])
    assert convert(json.loads(json.dumps(to_builtins(made.spec))), Spec) == made.spec
    assert json.loads(made.files["openapi/openapi.json"]) == parsed("x.yaml", made.files["openapi/openapi.yaml"])
    assert_inert(made, harmless)


def assert_only_texts_differ(page: str, harmless: str) -> None:
    """Check that what the report's script reads is numbers, and texts that are seen; the script is that of the twin.

    What the script makes of a text is proved in a browser (test_report_in_a_browser.py).
    """
    (data, script), (_, own) = ([block for _, block in scripts(text)] for text in (page, harmless))
    assert script == own
    table = json.loads(data)
    assert set(table) == {"texts", "rules", "facts", "fields"}
    assert all(unseen(text) == set() and "\n" not in text for text in table.pop("texts"))
    assert set(re.sub(r'"(?:rules|facts|fields)"', "", json.dumps(table))) <= set("{}[],: 0123456789")
    assert not set(data) & set("<>&")


def scripts(page: str) -> list[tuple[str, str]]:
    """Return the attributes and the text of every script element, as a browser takes them apart."""
    return re.findall(r"<script([^>]*)>(.*?)</script", page, re.DOTALL | re.IGNORECASE)


def powers(files: Mapping[str, str]) -> set[str]:
    """Return what the Python among ``files`` imports from elsewhere, and what it calls that it does not define."""
    found: set[str] = set()
    for path, text in files.items():
        if path.endswith(".py"):
            found.update(_powers(ast.parse(text)))
    return found


def _powers(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from (f"import {alias.name.split('.')[0]}" for alias in names)
            case ast.ImportFrom(module=str(module), level=0):
                yield f"import {module.split('.')[0]}"
            case ast.Call(func=ast.Name(id=name)) if name in BUILTINS:
                yield f"{name}()"


BUILTINS = frozenset(vars(__import__("builtins")))


class _Elements(HTMLParser):
    """Elements with the names of their attributes, and the schemes of their links."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found |= {tag, *(f"{tag} {name}" for name, _ in attrs)}
        links = (value or "" for name, value in attrs if name in ("href", "src", "action", "formaction"))
        self.found |= {f"{link.split(':')[0].lower()}:" for link in links if re.match(r"\s*[a-zA-Z][\w+.-]*:", link)}


def elements(page: str) -> set[str]:
    parser = _Elements()
    parser.feed(page)
    return parser.found


@cache
def of_template(page: str) -> set[str]:
    """Return the elements of a page's template: the harmless page need not have them all."""
    template = {"report.html": "report/report", "reference.html": "reference/page", "start.html": "serve/start"}[page]
    own = elements((ROOT / f"templates/{template}.html.j2").read_text("utf-8"))
    return own | {"http:", "https:"}


def assert_inert(made: Made, harmless: Made) -> None:
    """Check that what a workflow posts has no live link, mention or element of a page."""
    older, newer = (
        SpecRevision(name=name, spec=one.spec, provenance=one.provenance)
        for name, one in (("older", harmless), ("newer", made))
    )
    for before, after in ((older, newer), (newer, older)):
        text = comparison_markdown("hostile", "older", "newer", compare(before, after), [])
        assert unseen(text) == set()
        shown = MARKDOWN.render(text)
        assert not re.search(r"<(?:a |img|script|iframe|!--(?! -->))", shown)
        plain = re.sub(r"<code>.*?</code>", "", shown, flags=re.DOTALL)
        assert not re.search(r"(?<![\w&])@\w|(?<![\w&])#\d|https?://", plain)


# -- the tests


def run(dialect: str, rounds: int) -> tuple[int, int, Made | None]:
    """Run so many payloads in each position; return the number of cases and of pages with outputs, and the last."""
    cases = makers = 0
    last: Made | None = None
    for turn in range(rounds):
        for offset in range(STRIDE):
            page, count = changed(document(dialect), offset, turn)
            made = made_of(dialect, page)
            cases += count
            if made is not None:
                makers += 1
                last = made
                assert_powerless(made, twin(dialect))
    return cases, makers, last


@pytest.mark.parametrize(
    "dialect", [name if name == "gitbook" else pytest.param(name, marks=pytest.mark.slow) for name in BY_NAME]
)
def test_a_payload_in_every_position_reaches_no_output_as_more_than_words(dialect: str) -> None:
    _, makers, _ = run(dialect, 1)
    assert makers


@pytest.mark.slow
@pytest.mark.parametrize("dialect", BY_NAME)
def test_many_payloads_in_every_position_reach_no_output_as_more_than_words(dialect: str, tmp_path: Path) -> None:
    cases, makers, last = run(dialect, ROUNDS)
    assert cases >= 800
    assert makers > ROUNDS * STRIDE / 4
    assert last is not None
    assert_imports(last, tmp_path)


FILES = {
    "api.toml": BASES["gitbook/api.toml"],
    "corrections.toml": CORRECTIONS,
    "fieldinfo/Tools.json": json.dumps(ROWS),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", FILES)
def test_payloads_in_files_beside_the_pages_reach_no_output_as_more_than_words(name: str, tmp_path: Path) -> None:
    is_json = name.endswith(".json")
    data = json.loads(FILES[name]) if is_json else tomllib.loads(FILES[name])
    (tmp_path / name).parent.mkdir(exist_ok=True)
    makers = 0
    for number, position in enumerate(positions(data)):
        for words in chosen(number, 3):
            changed_data = placed(data, position, words)
            content = json.dumps(changed_data) if is_json else as_toml(changed_data)
            (tmp_path / name).write_bytes(content.encode("utf-8", "surrogatepass"))
            made = made_of("gitbook", document("gitbook"), tmp_path)
            makers += made is not None
            if made is not None:
                assert_powerless(made, twin("gitbook"))
    assert makers


def test_there_are_five_thousand_cases_of_every_output() -> None:
    assert ROUNDS * sum(len(list(positions(document(dialect)))) for dialect in BY_NAME) >= 5_000


def assert_imports(made: Made, folder: Path) -> None:
    """Import the packages under an audit hook, in a process of their own that fails on anything but reading."""
    for path, text in made.files.items():
        if path.endswith((".py", ".typed")):
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, "utf-8")
    for marker in folder.rglob("py.typed"):
        command = [sys.executable, "-I", "-B", guarded_import, str(marker.parent.parent), marker.parent.name]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr[-2000:]
