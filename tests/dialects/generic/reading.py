"""Reads small pages with the reader of any page, and gives what it found in few words."""

from __future__ import annotations

from typing import TypeVar

from codegen.dialects.facts import Fact, GroupFact, OperationFact, PageFacts, RowFact
from codegen.dialects.generic.page import read
from codegen.dialects.reading import PLAIN, Reading
from codegen.documents.read import read_page
from codegen.documents.saved_text.vocabulary import Vocabulary
from codegen.sources.page import MEDIA_TYPES, Page

F = TypeVar("F", bound=Fact)


def facts_of(text: str, ending: str = ".md", reading: Reading = PLAIN) -> PageFacts:
    """Return the facts of a page."""
    page = Page(f"pages/page{ending}", "https://docs.test/", MEDIA_TYPES[ending], text, "")
    return read(read_page(page, Vocabulary()), reading)


def of(kind: type[F], text: str, ending: str = ".md", reading: Reading = PLAIN) -> list[F]:
    """Return the facts of one kind."""
    return [fact for fact in facts_of(text, ending, reading).facts if isinstance(fact, kind)]


def calls(text: str, ending: str = ".md") -> list[str]:
    """Return the calls of a page by method and path; those that only a list or a sample shows in brackets."""
    operation_facts = of(OperationFact, text, ending)
    return [
        f"({fact.method} {fact.paths[0]})" if fact.listed else f"{fact.method} {fact.paths[0]}"
        for fact in operation_facts
    ]


def groups(text: str, ending: str = ".md") -> list[tuple[str | None, list[str]]]:
    """Return the groups of a page: the role, and the names of the rows, indented by their depth."""
    facts = facts_of(text, ending).facts
    results = []
    for group in (fact for fact in facts if isinstance(fact, GroupFact)):
        rows = [fact for fact in facts if isinstance(fact, RowFact) and fact.group == group.key]
        results.append((group.role, [". " * row.depth + name_of(row) for row in rows]))
    return results


def name_of(row: RowFact) -> str:
    """Return what a row is about: its name, its value, or the first of its other words in brackets."""
    cell = row.cells.get("name") or row.cells.get("value")
    return cell.text.raw if cell is not None else f"({next(iter(row.cells.values())).text.raw})"


def rows(text: str, ending: str = ".md") -> list[dict[str, str]]:
    """Return the rows of a page as their words by column."""
    return [{column: cell.text.raw for column, cell in row.cells.items()} for row in of(RowFact, text, ending)]
