"""Reads small pages as people write them, and interprets them: what a reader and the evidence make of them together."""

from __future__ import annotations

from pathlib import Path

from codegen.config.settings import read_settings
from codegen.dialects.generic import GENERIC
from codegen.documents.read import read_page
from codegen.interpret.interpret import Interpretation, interpret
from codegen.sources.page import MEDIA_TYPES, Page
from tests.interpret.found.made_facts import SETTINGS


def understood(folder: Path, text: str, ending: str = ".md") -> Interpretation:
    """Return what a page means, read as a page of no known make."""
    (folder / "api.toml").write_text(SETTINGS, "utf-8")
    page = Page(f"pages/page{ending}", "https://docs.test/", MEDIA_TYPES[ending], text, "")
    facts = GENERIC.read(read_page(page, GENERIC.vocabulary))
    return interpret("aviary", [facts], read_settings(folder))
