"""A megabyte of each hostile text, from the text to the checked spec: five seconds of the processor at the most.

A text that is refused with a finding counts as read. The suites hold the limits and count steps; the time shows here.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from codegen.derive.derive import derive
from codegen.diagnostics.finding import BadInput
from codegen.dialects.registry import BY_NAME
from codegen.documents.read import read_page
from codegen.interpret.interpret import interpret
from codegen.sources.page import MEDIA_TYPES, Page
from tests.documents import test_hostile_pages as pages
from tests.interpret import test_costs as costs

_SIZE = 1_000_000  # characters
_MOST = 5.0  # seconds
_SUFFIXES = {"html": ".html", "text": ".txt", "markdown": ".md", "plain": ".txt", "rst": ".rst"}


class Shape(NamedTuple):
    """A text that is made of so many pieces, and what reads it."""

    name: str
    text_of: Callable[[int], str]
    read: Callable[[str], object]


def show() -> int:
    """Print the time of each shape. Returns 1 when one takes too long, else 0."""
    print(f"{'a megabyte of':50} {'seconds':>8}")
    slow = [shape.name for shape in shapes() if _show(shape)]
    print("takes too long:", ", ".join(slow) or "none")
    return 1 if slow else 0


def shapes() -> Iterator[Shape]:
    """Yield the hostile texts of the suites: pages in every dialect, and what is made for one reader in any dialect."""
    for dialect in costs.DIALECTS:
        for name, text_of in costs.PAGES.items():
            yield Shape(f"{dialect}: {name}", text_of, partial(compiled, dialect, ".md"))
    for kind, (texts, _) in pages.READERS.items():
        for name, text_of in texts.items():
            yield Shape(f"{kind}: {name}", text_of, partial(compiled, "generic", _SUFFIXES[kind]))


def compiled(dialect: str, suffix: str, text: str) -> object:
    """Read ``text`` as a page, within the limits of pages, and interpret what it says."""
    page = Page(f"pages/x{suffix}", "https://d.test/x", MEDIA_TYPES[suffix], text, "")
    facts = BY_NAME[dialect].read(read_page(page, BY_NAME[dialect].vocabulary))
    try:
        interpretation = interpret("hostile", [facts], costs.settings())
    except BadInput as bad:
        return bad
    return derive(interpretation.spec, interpretation.provenance)


def text_of_size(text_of: Callable[[int], str], size: int) -> str:
    """Return a text of about ``size`` characters."""
    few, more = len(text_of(50)), len(text_of(100))
    piece = max((more - few) / 50, 0.01)
    return text_of(max(int((size - few) / piece) + 50, 1))[: 2 * size]


def _show(shape: Shape) -> bool:
    text = text_of_size(shape.text_of, _SIZE)
    before = time.process_time()
    shape.read(text)
    seconds = time.process_time() - before
    print(f"{shape.name:50} {seconds:8.2f}{'  too long' if seconds > _MOST else ''}", flush=True)
    return seconds > _MOST
