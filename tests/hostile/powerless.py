"""What must hold of all outputs of a hostile page: no power that the outputs of the harmless page have not."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from markdown_it import MarkdownIt

from codegen.compare.compare import SpecRevision, compare
from codegen.releases.changelog import comparison_markdown
from codegen.spec.canonical import convert, to_builtins
from codegen.spec.model import Spec
from tests.hostile.all_outputs import Outputs
from tests.hostile.guarded_import import __file__ as guarded_import
from tests.hostile.hostile_checks import parsed, unseen
from tests.hostile.test_positions import ROOT

MARKDOWN = MarkdownIt("commonmark").enable("table")
# What the client imports for annotations where a page documents such a value, or a call that is named ``list``.
TYPES = frozenset({"import builtins", "import datetime", "import decimal"})
BUILTINS = frozenset(vars(__import__("builtins")))


def assert_powerless(outputs: Outputs, harmless: Outputs) -> None:
    """Check that the outputs parse, hide nothing, and have no element, link, import or call of their own."""
    for path, text in outputs.files.items():
        if harmless.files.get(path) != text:
            assert_readable(path, text)
    assert powers(outputs.files) <= powers(harmless.files) | TYPES
    for path, text in outputs.pages.items():
        assert elements(text) <= elements(harmless.files[path]) | of_template(path), path
    assert_only_texts_differ(outputs.files["report.html"], harmless.files["report.html"])
    assert convert(json.loads(json.dumps(to_builtins(outputs.spec))), Spec) == outputs.spec
    document = parsed("x.yaml", outputs.files["openapi/openapi.yaml"])
    assert json.loads(outputs.files["openapi/openapi.json"]) == document
    assert_inert(outputs, harmless)


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


def assert_readable(path: str, text: str) -> None:
    if not path.endswith((".html", ".js")):
        parsed(path, text)
    assert unseen(text) <= {"U+0009"} if path.startswith("reference") else unseen(text) == set(), path


def powers(files: Mapping[str, str]) -> set[str]:
    """Return what the Python among ``files`` imports from elsewhere, and what it calls that it does not define."""
    return {power for path, text in files.items() if path.endswith(".py") for power in powers_of(text)}


@lru_cache(maxsize=400)  # most files of one page are those of the page before
def powers_of(source: str) -> frozenset[str]:
    return frozenset(_powers(ast.parse(source)))


def _powers(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from (f"import {alias.name.split('.')[0]}" for alias in names)
            case ast.ImportFrom(module=str(module), level=0):
                yield f"import {module.split('.')[0]}"
            case ast.Call(func=ast.Name(id=name)) if name in BUILTINS:
                yield f"{name}()"


class _Elements(HTMLParser):
    """Elements with the names of their attributes, and the schemes of their links."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found |= {tag, *(f"{tag} {name}" for name, _ in attrs)}
        links = (value or "" for name, value in attrs if name in ("href", "src", "action", "formaction"))
        self.found |= {f"{link.split(':')[0].lower()}:" for link in links if re.match(r"\s*[a-zA-Z][\w+.-]*:", link)}


@lru_cache(maxsize=20)
def elements(page: str) -> frozenset[str]:
    parser = _Elements()
    parser.feed(page)
    return frozenset(parser.found)


@cache
def of_template(page: str) -> frozenset[str]:
    """Return the elements of a page's template: the harmless page need not have them all."""
    template = {"report.html": "report/report", "reference.html": "reference/page", "start.html": "serve/start"}[page]
    own = elements((ROOT / f"templates/{template}.html.j2").read_text("utf-8"))
    return own | {"http:", "https:"}


def assert_inert(outputs: Outputs, harmless: Outputs) -> None:
    """Check that what a workflow posts has no live link, mention or element of a page."""
    older, newer = (
        SpecRevision(name=name, spec=side.spec, provenance=side.provenance)
        for name, side in (("older", harmless), ("newer", outputs))
    )
    for before, after in ((older, newer), (newer, older)):
        text = comparison_markdown("hostile", "older", "newer", compare(before, after), [])
        assert unseen(text) == set()
        shown = MARKDOWN.render(text)
        assert not re.search(r"<(?:a |img|script|iframe|!--(?! -->))", shown)
        plain = re.sub(r"<code>.*?</code>", "", shown, flags=re.DOTALL)
        assert not re.search(r"(?<![\w&])@\w|(?<![\w&])#\d|https?://", plain)


def assert_imports(outputs: Outputs, folder: Path) -> None:
    """Import the packages under an audit hook, in a process of their own that fails on anything but reading."""
    for path, text in outputs.files.items():
        if path.endswith((".py", ".typed")):
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, "utf-8")
    for marker in folder.rglob("py.typed"):
        command: list[Any] = [sys.executable, "-I", "-B", guarded_import, marker.parent.parent, marker.parent.name]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr[-2000:]
