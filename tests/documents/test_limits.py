"""Pages beyond a limit are refused with one finding, before they take minutes; those within are read as ever."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from codegen.documents import limits
from codegen.documents.html import reader
from codegen.documents.model import Document, Table
from codegen.documents.read import read_page
from codegen.documents.saved_text.vocabulary import Vocabulary
from codegen.sources.page import MEDIA_TYPES, Page

LIMITS = {
    "MOST_TAGS": (".html", lambda count: "<b>x" * count),
    "DEEPEST": (".html", lambda count: "<p>x" * count),
    "MOST_LINES": (".txt", lambda count: "x\n" * count),
    "MOST_BLOCKS": (".md", lambda count: "- x\n" * count),
    "MOST_CELLS": (".html", lambda count: "<table><tr>" + "<td>x" * count),
    "MOST_MARKS": (".md", lambda count: "x*" * count),
    "MOST_CALLS": (".txt", lambda count: "GET /x\n" * count),
    "MOST_VALUES": (".md", lambda count: "```json\n[0" + ",0" * count + "]\n```\n"),
}
# Counted in the source, before a parser makes objects of it, where there is more than twice as much as the limit.
EARLY = {
    "rows of html": ("MOST_BLOCKS", ".html", "<table>" + "<tr><td>x" * 101),
    "breaks of html": ("MOST_LINES", ".html", "x<br>" * 101),
    "items of html": ("MOST_BLOCKS", ".html", "<ul>" + "<li>x" * 101),
    "cells of html": ("MOST_CELLS", ".html", "<table><tr>" + "<th>x" * 101),
    "cells of html in markdown": ("MOST_CELLS", ".md", "<table><tr>" + "<th>x" * 101),
    "cells": ("MOST_CELLS", ".md", "|" * 101),
    "items": ("MOST_BLOCKS", ".md", "- x\n" * 101),
    "numbered items": ("MOST_BLOCKS", ".md", "1. x\n" * 101),
    "rows": ("MOST_BLOCKS", ".md", "| x |\n" * 101),
    "quotes": ("MOST_BLOCKS", ".md", "> x\n" * 101),
    "headings": ("MOST_BLOCKS", ".md", "# x\n" * 101),
    "paragraphs": ("MOST_BLOCKS", ".md", "x\n\n" * 102),
    "paragraphs of text": ("MOST_BLOCKS", ".txt", "x\n\n" * 102),
    "components": ("MOST_TAGS", ".md", "<A b='c' />\n" * 51),
    "directives": ("MOST_BLOCKS", ".rst", ".. note::\n" * 101),
}


def read(suffix: str, content: str) -> Document:
    return read_page(Page(f"pages/x{suffix}", "", MEDIA_TYPES[suffix], content, ""), Vocabulary())


@pytest.mark.parametrize("name", LIMITS)
def test_one_piece_more_than_the_limit_is_refused_with_a_finding(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    suffix, pieces = LIMITS[name]
    monkeypatch.setattr(limits, name, 50)
    within, beyond = read(suffix, pieces(50)), read(suffix, pieces(51))
    assert within.blocks
    assert not within.findings
    assert not beyond.blocks
    assert [finding.code for finding in beyond.findings] == ["page-too-complex"]


@pytest.mark.parametrize("name", [name for name in LIMITS if name != "DEEPEST"])
def test_a_page_of_two_megabytes_may_hold_twice_as_much(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    suffix, pieces = LIMITS[name]
    monkeypatch.setattr(limits, name, 50)
    within, beyond = pieces(90), pieces(110)
    monkeypatch.setattr(limits, "_MEGABYTE", len(within) // 2)
    assert not read(suffix, within).findings
    monkeypatch.setattr(limits, "_MEGABYTE", len(beyond) // 2)
    assert [about.code for about in read(suffix, beyond).findings] == ["page-too-complex"]


@pytest.mark.parametrize("name", EARLY)
def test_what_is_far_beyond_a_limit_is_refused_before_it_is_parsed(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    limit, suffix, content = EARLY[name]
    monkeypatch.setattr(limits, limit, 50)
    monkeypatch.setattr("codegen.documents.read._read", NotImplemented)
    (refused,) = read(suffix, content).findings
    assert refused.code == "page-too-complex"


@pytest.mark.parametrize(
    ("content", "depth"),
    [("<p>" * 7, 7), ("<p></p>" * 7, 1), ("<br>" * 7, 0), ("<b><i></b>" * 7, 2), ("</b>" * 7, 0), ("<P></p><p>", 1)],
)
def test_depth_is_that_of_the_parser(content: str, depth: int) -> None:
    assert limits._depth(content) == depth


ROW: Callable[[int], str] = lambda count: "<table>" + "<tr><td rowspan=65534>a</td></tr>" * count + "</table>"  # noqa: E731


def test_spans_are_spread_up_to_the_limit_of_the_whole_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MOST_SPREAD", 15)
    page = read(".html", ROW(5) + ROW(5) + ROW(2))
    widths = [[len(row.cells) for row in table.rows] for table in page.blocks if isinstance(table, Table)]
    assert widths == [[1, 2, 3, 4, 5], [1, 1, 1, 1, 1], [1, 1]]
    assert [(finding.code, finding.place.line) for finding in page.findings if finding.place] == [
        ("table-spans-too-large", 1)
    ]


@pytest.mark.parametrize("seed", range(20))
def test_what_there_is_at_most_is_never_less_than_what_is_counted(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    pieces = (
        "<td>",
        "<tr>",
        "<br>",
        "<p>",
        "get /",
        "POST https:",
        "- ",
        "1. ",
        "\n",
        "\n \n",
        "| ",
        "# ",
        "x",
        " ",
        "*",
        "`",
    )
    content = "".join(chance.choices(pieces, k=400))
    for counted in limits._counted(content, is_html=False):
        assert counted.exactly is None or 0 < counted.exactly() <= counted.most, counted.what
