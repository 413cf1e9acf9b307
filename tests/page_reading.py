"""Reads a page file the way the pipeline does, and gives its facts as plain data that a diff can show."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from codegen.dialects.dialect import Dialect
from codegen.dialects.facts import PageFacts
from codegen.documents.model import Document
from codegen.documents.read import read_page
from codegen.sources.page import MEDIA_TYPES, Page
from tests.facts_without_places import without_places

# Saved text has lost the markup of code, so all its JSON is lifted; in HTML and Markdown it is a code block.
_FORM = ("lifted",)
_PROSE = ("description", "meaning", "text")


def read_document(dialect: Dialect, path: Path) -> Document:
    """Return the page at ``path``, read by its ending with the words of ``dialect``."""
    content = path.read_text("utf-8")
    page = Page(f"pages/{path.name}", "https://docs.example.test", MEDIA_TYPES[path.suffix], content, "")
    return read_page(page, dialect.vocabulary)


def read_facts(dialect: Dialect, path: Path) -> PageFacts:
    """Return the facts of the page at ``path``."""
    return dialect.read(read_document(dialect, path))


def plain(page: PageFacts) -> list[dict[str, Any]]:
    """Return the facts without places; code with its spaces folded, for saved text loses indents."""
    facts = without_places(page.facts)
    return [{key: _folded(key, value) for key, value in fact.items() if key not in _FORM} for fact in facts]


def without_prose(page: PageFacts) -> list[dict[str, Any]]:
    """As ``plain``, and of each description only that it is there: two wordings of the same facts are equal."""
    return [{key: _hidden(key, value) for key, value in fact.items()} for fact in plain(page)]


def _folded(key: str, value: Any) -> Any:
    return " ".join(value.split()) if key == "code" else value


def _hidden(key: str, value: Any) -> Any:
    if key in _PROSE:
        return True
    if key == "code":
        return value.partition('"... ')[0]  # the sentence inside an example of a list
    if key == "cells":
        return {name: cell for name, cell in value.items() if name != "description"}
    return value
