"""The table of sources in a report, read as the page's script reads it: back to the facts of each field."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

from bs4 import BeautifulSoup, Tag


class ShownSource(NamedTuple):
    """One source as the page shows it."""

    role: str
    quote: str
    place: str
    rule: str


class ShownFact(NamedTuple):
    """One value of a field as the page shows it."""

    name: str
    value: str
    settled: str
    sources: tuple[ShownSource, ...]


def shown_facts(page: BeautifulSoup) -> dict[str, list[ShownFact]]:
    """Return the facts of each field of the report, by the id of its element."""
    facts: dict[str, list[ShownFact]] = {}
    for block in page.select("script.sources"):
        table, section = json.loads(block.get_text()), block.parent
        assert section is not None
        fields = section.select(".field")
        assert len(fields) == len(table["fields"])
        facts |= {_id(field): list(_facts(table, at)) for at, field in enumerate(fields)}
    return facts


def _id(field: Tag) -> str:
    return str(field["id"])


def _facts(table: dict[str, Any], at: int) -> Iterator[ShownFact]:
    texts, (rows, numbers) = table["texts"], table["fields"][at]
    for number in numbers:
        name, value, settled, agreeing, losing = table["facts"][number]
        sources = [_source(table, "agrees", group[:3], rows, row) for group in agreeing for row in group[3:]]
        sources[0] = sources[0]._replace(role="from")
        sources += [
            _source(table, f"lost, saying {texts[group[3]]}", group[:3], rows, row)
            for group in losing
            for row in group[4:]
        ]
        yield ShownFact(texts[name], texts[value], texts[settled], tuple(sources))


def _source(table: dict[str, Any], role: str, reading: list[int], rows: list[int], row: int) -> ShownSource:
    texts, (rule, quote, cell), (page, line, end) = table["texts"], reading, rows[3 * row : 3 * row + 3]
    place = f"{texts[page]}:{line}" + (f"-{end}" if end else "") + (f" [{texts[cell]}]" if cell else "")
    name, says = table["rules"][rule]
    return ShownSource(role, texts[quote], place, f"{texts[name]}: {texts[says]}")
