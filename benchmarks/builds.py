"""A build of 246 pages that knows nothing, and the next one after an edit of one page."""

from __future__ import annotations

import tempfile
from pathlib import Path

from benchmarks.timing import wall_seconds
from tests.build.many_pages import ManyPages
from tests.build.test_incremental import compiled

_PAGES = 246


def show() -> None:
    """Print both times on the clock."""
    with tempfile.TemporaryDirectory() as folder:
        pages = ManyPages(Path(folder), _PAGES)
        full = wall_seconds(lambda: compiled(pages.root))
        pages.edit(200, "In kilograms.", "In grams.")
        incremental = wall_seconds(lambda: compiled(pages.root))
    print(f"a full build of {_PAGES} pages: {full:.1f} s; after an edit of one: {incremental:.1f} s")
