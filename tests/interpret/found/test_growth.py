"""Growth: twice as many facts of any kind cost at most about twice as much; nothing nested deeply ends a run."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import FrameType

import pytest

from tests.interpret.found.made_facts import Page, fields, interpreted


def rows(count: int) -> Page:
    page = Page()
    call = page.call("POST", "/owls")
    page.group(*fields(*(f"field_{n}" for n in range(count))), of=call, role="body")
    return page


def nested_rows(count: int) -> Page:
    page = Page()
    call = page.call("POST", "/owls")
    page.group(*({"name": f"n{n}", "type": "object", "_depth": n % 9} for n in range(count)), of=call, role="body")
    return page


def calls(count: int) -> Page:
    page = Page()
    for number in range(count):
        call = page.call("GET", f"/owls{number}/{{id}}")
        page.group({"name": f"color{number}", "type": "string"}, of=call)
        page.example("response", f'{{"id": 1, "color{number}": "white", "size": 2}}', of=call)
    return page


def records(count: int) -> Page:
    page = Page()
    for number in range(count):
        page.section(f"Owl{number} object")
        page.group(
            {"name": "id", "type": "integer"},
            {"name": f"color{number}", "type": "string"},
            {"name": "next", "type": f"Owl{(number + 1) % count}"},
            role="record",
            named=f"Owl{number}",
        )
    call = page.call("GET", "/owls")
    page.says("Returns an Owl0.", of=call)
    return page


def alike(count: int) -> Page:
    """Return a page with records of the same fields, and answers that are like all of them."""
    page = Page()
    for number in range(count):
        page.section(f"Owl{number} object")
        page.group(*fields("id", "color", "size", "age"), role="record", named=f"Owl{number}")
    for number in range(count):
        call = page.call("GET", f"/things{number}")
        page.example("response", '{"id": "1", "color": "white", "size": "2", "age": "3"}', of=call)
    return page


def sentences(count: int) -> Page:
    page = Page()
    call = page.call("GET", "/owls")
    page.says("It is white. It flies at night. " * count, of=call)
    return page


def examples(count: int) -> Page:
    page = Page()
    call = page.call("GET", "/owls/{id}")
    for number in range(count):
        page.example("response", f'{{"id": {number}, "nest": {{"tree{number % 7}": "oak"}}}}', of=call)
    return page


def pairs(count: int) -> Page:
    page = Page()
    call = page.call("POST", "/owls")
    page.sample(
        "https://a.test/owls", of=call, pairs=[(f"eggs[][n{n % 5}]", "1") for n in range(count)], body_kind="form"
    )
    return page


MADE = (rows, nested_rows, calls, records, alike, sentences, examples, pairs)


def steps(work: Callable[[], object]) -> int:
    """How many functions are called while ``work`` is done."""
    count = 0

    def step(_: FrameType, event: str, __: object) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(step)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("make_page", MADE, ids=[item.__name__ for item in MADE])
def test_twice_as_much_costs_twice_as_much(tmp_path: Path, make_page: Callable[[int], Page]) -> None:
    interpreted(tmp_path, make_page(4))  # what is read once, on first use
    once, twice = (steps(partial(interpreted, tmp_path, make_page(count))) for count in (60, 120))
    assert twice <= 2.4 * once


def _deep_json(page: Page, call: str) -> None:
    page.example("response", '{"a": ' * 3000 + "1" + "}" * 3000, of=call)


def _deep_form(page: Page, call: str) -> None:
    page.sample("https://a.test/owls", of=call, pairs=[("a" + "[b]" * 3000, "1")], body_kind="form")


def _deep_name(page: Page, call: str) -> None:
    page.group({"name": ".".join("a" * 3000), "type": "string"}, of=call, role="body")


def _deep_rows(page: Page, call: str) -> None:
    page.group(*({"name": "a", "type": "object", "_depth": n} for n in range(3000)), of=call, role="body")


def _deep_type(page: Page, call: str) -> None:
    page.group({"name": "a", "type": "array of " * 3000 + "string"}, of=call, role="body")


@pytest.mark.parametrize("deep", [_deep_json, _deep_form, _deep_name, _deep_rows, _deep_type])
def test_what_is_nested_deeply_ends_no_run(tmp_path: Path, deep: Callable[[Page, str], None]) -> None:
    page = Page()
    deep(page, page.call("POST", "/owls"))
    assert "owls.create" in interpreted(tmp_path, page).spec.operations
