"""A page twice as long takes at most twice the steps, from its source to its spec, in each dialect.

A page of each kind of piece that pages repeat: rows, items, calls, records, samples and what is in them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from codegen.config.settings import SettingsFile, read_settings
from codegen.derive.derive import derive
from codegen.diagnostics.finding import BadInput
from codegen.dialects.registry import BY_NAME
from codegen.documents.read import read_page
from codegen.interpret.interpret import interpret
from codegen.sources.page import MEDIA_TYPES, Page
from tests.steps import assert_steps_grow_with

CASES = Path(__file__).parents[1] / "cases" / "hostile"
OBJECT = "# X\n\n## The x object\n\n"
TABLE = "| Field | Type | Required | Description |\n|---|---|---|---|\n"
CALL = '{%% swagger baseUrl="https://a.test" path="/x%d/:id" method="get" summary="x" %%}\n{%% endswagger %%}\n\n'


def json(members: Callable[[int], str], around: str = "{}") -> Callable[[int], str]:
    """Return a maker of pages with one example of so many members."""
    return lambda count: f"{OBJECT}```json\n{around[0]}{','.join(map(members, range(count)))}{around[1]}\n```\n"


KEYS = json(lambda number: f'"k{number}": {number}')
PAGES: dict[str, Callable[[int], str]] = {
    "objects in a list": json(lambda _: '{"a": 1, "b": {"c": 2}}', "[]"),
    "keys": KEYS,
    "records": json(lambda number: f'"k{number}": {{"v": {number}}}'),
    "records of one name": json(lambda number: f'"k{number}": {{"item": {{"v": {number}}}}}'),
    "keys beside a table": lambda count: KEYS(count) + f"\n{TABLE}| zz | string | No | - |\n",
    "fields": lambda count: OBJECT + TABLE + "".join(f"| f{number} | string | No | - |\n" for number in range(count)),
    "fields of one name": lambda count: OBJECT + TABLE + "| a | string | No | - |\n" * count,
    "models": lambda count: "# X\n\n" + "".join(
        f"## The x{number} object\n\n{TABLE}| f | string | No | - |\n\n" for number in range(count)
    ),
    "calls": lambda count: "".join(f"## C{number}\n\n`GET /a{number}`\n\nGives it.\n\n" for number in range(count)),
    "calls without words": lambda count: "# X\n\n" + "".join(f"GET /a{number}\n\n" for number in range(2 * count)),
    "calls in directives": lambda count: "# X\n\n" + "".join(CALL % number for number in range(count)),
    "items": lambda count: "# X\n\n" + "- a b\n" * count,
    "headings": lambda count: "# A\n\n" * count,
    "paragraphs": lambda count: "# X\n\n" + "Some `words` here.\n\n" * count,
    "calls of one path": lambda count: "# X\n\n" + "## Get it\n\n`GET /a`\n\nGives it.\n\n" * count,
    "examples of one field": lambda count: (
        f"{OBJECT}{TABLE}| a | object | No | - |\n\n" + 'The `a` object:\n\n```json\n{"b": 1}\n```\n\n' * count
    ),
    "texts in a list": json(lambda number: f'"a{number} b"', "[]"),
    "components": lambda count: "# X\n\n" + '<Param name="a" type="string">\nwords\n</Param>\n\n' * count,
    "notes": lambda count: "# X\n\n" + ":::note\n\nwords\n\n:::\n\n" * count,
    "callouts": lambda count: "# X\n\n" + "> [!NOTE]\n> words\n\n" * count,
    "values": lambda count: OBJECT + TABLE + "| a | string | No | One of " + ", `v`" * count + " |\n",
    "statuses": lambda count: "# X\n\n## Get\n\n`GET /a`\n\n| Status | Description |\n|---|---|\n" + "".join(
        f"| {200 + number % 400} | words |\n" for number in range(count)
    ),
    "elements": lambda count: "# X\n\n" + "<div>words</div>\n\n" * count,
    "terms": lambda count: "# X\n\n" + "a\n: words\n\n" * count,
    "samples": lambda count: "# X\n\n```sh\n" + "curl https://a.test/c?d=e\n" * count + "```\n",
}  # fmt: skip
CHEAP = ("objects in a list", "keys", "keys beside a table", "headings", "items", "samples")
OFTEN = ("gitbook", "generic")
DIALECTS = tuple(BY_NAME)
MARKED = [name if name in OFTEN else pytest.param(name, marks=pytest.mark.slow) for name in DIALECTS]


@cache
def settings() -> SettingsFile:
    return read_settings(CASES / "gitbook")


def compiled(dialect: str, text: str) -> object:
    page = Page("pages/x.md", "https://d.test/x", MEDIA_TYPES[".md"], text, "")
    facts = BY_NAME[dialect].read(read_page(page, BY_NAME[dialect].vocabulary))
    try:
        interpretation = interpret("hostile", [facts], settings())
    except BadInput as bad:
        return bad
    return derive(interpretation.spec, interpretation.provenance)


@pytest.mark.parametrize("dialect", MARKED)
@pytest.mark.parametrize("kind", PAGES)
def test_a_page_twice_as_long_takes_at_most_twice_the_steps(kind: str, dialect: str) -> None:
    size = 150 if kind in CHEAP else 20
    assert_steps_grow_with(PAGES[kind], lambda text: compiled(dialect, text), size)


def _of_call(number: int) -> str:
    call = f"## Get a kite{number}\n\n`GET /kites{number}/:id`\n\nGives it."
    return f"# Kite{number}\n\n{call}\n\n{TABLE}| f | string | No | - |\n"


def test_four_times_the_pages_take_at_most_four_times_the_steps() -> None:
    reads = BY_NAME["generic"]

    def compiled_pages(text: str) -> object:
        pages = [
            Page(f"pages/{number}.md", "https://d.test/x", MEDIA_TYPES[".md"], content, "")
            for number, content in enumerate(text.split("\f"))
        ]
        facts = [reads.read(read_page(page, reads.vocabulary)) for page in pages]
        interpretation = interpret("kites", facts, settings())
        assert len(interpretation.spec.operations) == len(pages)
        return derive(interpretation.spec, interpretation.provenance)

    assert_steps_grow_with(lambda count: "\f".join(map(_of_call, range(count))), compiled_pages, 3)
