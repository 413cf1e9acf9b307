"""The bad inputs, by the code of the finding that each must give; and the ways through the real stages."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from codegen.build.pipeline import compile_api
from codegen.config.workspace import find_workspace
from codegen.diagnostics.finding import BadInput, Finding
from codegen.dialects.xojo.dialect import XOJO
from codegen.documents.read import read_page
from codegen.documents.saved_text.vocabulary import Vocabulary
from codegen.sources.page import MEDIA_TYPES, Page
from tests.tiny_workspace import PAGE, SETTINGS, TinyWorkspace

Producer = Callable[[Path], Iterable[Finding]]
P = TypeVar("P", bound=Producer)

PRODUCERS: dict[str, Producer] = {}
XOJO_CASES = Path(__file__).parents[1] / "cases" / "xojo"


def gives(code: str) -> Callable[[P], P]:
    """Register a function that takes an empty folder, feeds something bad to a real stage, and returns its findings."""

    def register(producer: P) -> P:
        assert code not in PRODUCERS
        PRODUCERS[code] = producer
        return producer

    return register


def produce(code: str, folder: Path) -> list[Finding]:
    """Return the findings of ``code`` that its bad input gives; a stage that cannot go on raises them."""
    try:
        findings = list(PRODUCERS[code](folder))
    except BadInput as bad:
        findings = list(bad.findings)
    return [finding for finding in findings if finding.code == code]


def compiled(
    folder: Path, page: str = PAGE, settings: str = SETTINGS, name: str = "tool.md", **files: str | bytes
) -> tuple[Finding, ...]:
    """Return the findings of a whole build of one API with one page.

    ``files`` are further files of the API, written last; in their names ``__`` is a slash and ``_dot_`` a dot.
    """
    shed = TinyWorkspace(folder)
    (shed.folder / "api.toml").write_text(settings, "utf-8")
    if name == "tool.md":
        shed.page(page)
    else:
        (shed.folder / "pages" / "tool.md").unlink()
        (shed.folder / "pages" / name).write_text(page, "utf-8")
        listed = f'[[page]]\nfile = "{name}"\nurl = "https://docs.shed.test/page"\n'
        (shed.folder / "pages" / "pages.toml").write_text(listed, "utf-8")
    for text, content in files.items():
        path = shed.folder / text.replace("_dot_", ".").replace("__", "/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return compile_api(find_workspace(folder, folder), "shed").findings


def xojo(case: str) -> tuple[Finding, ...]:
    """Return the findings of the dialect of pages of calls for one of its cases."""
    path = XOJO_CASES / case / "page.html"
    page = Page(f"pages/{path.name}", "https://docs.shed.test", MEDIA_TYPES[".html"], path.read_text("utf-8"), "")
    return XOJO.read(read_page(page, XOJO.vocabulary)).findings


def document(text: str, ending: str, vocabulary: Vocabulary | None = None) -> tuple[Finding, ...]:
    """Return the findings of the reader for pages that end in ``ending``."""
    page = Page(f"pages/page{ending}", "https://docs.shed.test", MEDIA_TYPES[ending], text, "")
    return read_page(page, vocabulary or Vocabulary()).findings
