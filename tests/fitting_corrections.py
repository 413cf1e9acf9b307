"""Corrections of a few pages: those of an API's corrections.toml that are about records and calls on the pages."""

from __future__ import annotations

import re
from pathlib import Path

# What the page is about that tests compile alone, by API; the corrections of other APIs are all about such pages.
_ABOUT = {
    "bouwsoft": re.compile(r'^at = "#/models/Assignment', re.MULTILINE),
    "payandbill": re.compile(r'^at = "#/operations/assignments\.', re.MULTILINE),
    "previsto": re.compile(r'^at = "#/(?:models/(?:Assignment|Task)/|operations/assignments\.)', re.MULTILINE),
}


def fitting_corrections(file: Path, api: str) -> str:
    """Return the text of ``file`` with the corrections that fit the one page of ``api`` which is compiled alone."""
    head, *corrections = re.split(r"(?m)^(?=\[\[correction\]\])", file.read_text("utf-8"))
    about = _ABOUT.get(api)
    return head + "".join(text for text in corrections if about is None or about.search(text))
