"""Front matter: the settings at the top of a Markdown page, of which the title and the description are words."""

from __future__ import annotations

import re
import tomllib
from typing import Any

import msgspec
import yaml

from codegen.diagnostics.finding import Finding, finding
from codegen.diagnostics.location import Location
from codegen.documents.code_detection import span
from codegen.documents.model import Heading, Paragraph
from codegen.text import Text

_YAML = re.compile(r"---[ \t]*\n(.{0,20000}?\n)(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)
_TOML = re.compile(r"\+\+\+[ \t]*\n(.{0,20000}?\n)\+\+\+[ \t]*(?:\n|$)", re.DOTALL)
# One setting on one line, for settings that are not YAML as a whole.
_SETTING = re.compile(r"""^(title|description)[ \t]*[:=][ \t]*(["']?)(.{0,500}?)\2[ \t]*$""", re.MULTILINE)


class FrontMatter(msgspec.Struct, frozen=True):
    """What the settings say to a reader of the page, and the page with their lines blank."""

    rest: str
    title: Heading | None = None
    description: Paragraph | None = None
    findings: tuple[Finding, ...] = ()


def read_front_matter(page: str, content: str) -> FrontMatter:
    """Read the settings at the top of ``content``, in YAML or TOML. Findings: settings that are not."""
    match = _YAML.match(content) or _TOML.match(content)
    if match is None:
        return FrontMatter(content)
    rest = "\n" * match[0].count("\n") + content[match.end() :]
    place = span(page, 1, match[0].rstrip("\n").count("\n") + 1)
    findings: tuple[Finding, ...] = ()
    try:
        settings = tomllib.loads(match[1]) if content.startswith("+") else _yaml(match[1])
    except (yaml.YAMLError, ValueError, RecursionError) as problem:
        findings = (_unreadable(place, problem),)
        settings = {name: words for name, _, words in _SETTING.findall(match[1])}
    title, description = _words(settings, "title"), _words(settings, "description")
    return FrontMatter(
        rest,
        Heading(place, 1, Text(" ".join(title.split()))) if title else None,
        Paragraph(place, Text(description)) if description else None,
        findings,
    )


def _yaml(source: str) -> Any:
    """Tabs are no YAML, but many a site's own reader takes them."""
    try:
        return yaml.safe_load(source)
    except yaml.YAMLError:
        if "\t" not in source:
            raise
        return yaml.safe_load(source.replace("\t", "  "))


def _words(settings: Any, name: str) -> str:
    words = settings.get(name) if isinstance(settings, dict) else None
    return words.strip() if isinstance(words, str) else ""


def _unreadable(place: Location, problem: Exception) -> Finding:
    """Return what the parser says, at the line it says it of."""
    if isinstance(problem, yaml.MarkedYAMLError) and problem.problem_mark:
        at = Location(place.page, place.line + 1 + problem.problem_mark.line)
        return finding("front-matter-unreadable", at, problem=problem.problem or "a mistake")
    return finding("front-matter-unreadable", place, problem=type(problem).__name__)
