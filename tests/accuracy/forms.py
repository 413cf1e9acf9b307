"""Give the pages of a case in each form that the product reads: Markdown, HTML and saved text."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

from markdown_it import MarkdownIt

from tests.accuracy.markdown_text import markdown_text
from tests.accuracy.saved_text import saved_text

# What parts the cells of a row differs between browsers: some leave a space, some a tab.
FORMS = ("markdown", "html", "text", "text-tabs")

_ENDINGS = {"markdown": ".md", "html": ".html", "text": ".txt", "text-tabs": ".txt"}
_FORM_OF = {".md": "markdown", ".markdown": "markdown", ".html": "html", ".htm": "html"}
_PAGE = '<!doctype html>\n<html><head><meta charset="utf-8"></head>\n<body>\n{body}</body></html>\n'
_LINK = re.compile(r"""(href=["'](?![a-z]+:)[^"'#]*?)\.(?:md|markdown|html?)(?=[#"'])""")


def write_form(pages: Path, form: str, target: Path) -> None:
    """Write the pages of ``pages`` to ``target`` in ``form``; what is no page is copied."""
    for path in sorted(pages.rglob("*")):
        if path.is_file():
            place = target / path.relative_to(pages)
            place.parent.mkdir(parents=True, exist_ok=True)
            _write(path, form, place)


def _write(path: Path, form: str, place: Path) -> None:
    own = _FORM_OF.get(path.suffix.lower())
    if own is None or own == form:
        shutil.copyfile(path, place)
        return
    content = converted(path.read_text("utf-8"), own, form)
    place.with_suffix(_ENDINGS[form]).write_text(content, "utf-8")


def converted(content: str, own: str, form: str) -> str:
    """Return ``content``, which is in the form ``own``, in ``form``."""
    html = content if own == "html" else html_page(content)
    writers: dict[str, Callable[[str], str]] = {
        "html": lambda page: _linked(page, ".html"),
        "markdown": lambda page: markdown_text(_linked(page, ".md")),
        "text": lambda page: saved_text(page, " "),
        "text-tabs": lambda page: saved_text(page, "\t"),
    }
    return writers[form](html)


def html_page(markdown: str) -> str:
    """Return ``markdown`` as the page that a documentation site makes of it."""
    return _PAGE.format(body=MarkdownIt("commonmark").enable("table").render(markdown))


def _linked(html: str, ending: str) -> str:
    """``html`` with the links between its pages as they are named in this form."""
    return _LINK.sub(rf"\1{ending}", html)
