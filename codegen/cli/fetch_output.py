"""What a run did, in lines for people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from codegen.diagnostics.finding import visible
from codegen.fetch.result import Fetched, Row

_MANY = 40


def shortened(lines: Sequence[str], verbose: bool) -> Iterator[str]:
    """``lines``; without ``verbose`` only the first of many, and how many more there are."""
    shown = lines if verbose or len(lines) <= _MANY else lines[: _MANY // 2]
    yield from shown
    if len(shown) < len(lines):
        yield f"… and {len(lines) - len(shown)} more (-v shows them)"


def fetched_lines(fetched: Fetched, verbose: bool = False) -> Iterator[str]:
    """Yield a line for each page that is not as it was, and how many became what; with ``verbose`` every page.

    Of many pages only the first are shown without it.
    """
    yield from shortened([_line(row) for row in fetched.rows if verbose or row.outcome != "unchanged"], verbose)
    counts = fetched.counts()
    pages = "1 page" if len(fetched.rows) == 1 else f"{len(fetched.rows)} pages"
    yield f"{pages}: " + (", ".join(f"{n} {outcome}" for outcome, n in counts.items() if n) or "none")


def _line(row: Row) -> str:
    name = f"pages/{row.file}" if row.file else "-"
    return f"{row.outcome:<9}  {visible(name, 300)}  {visible(row.url, 300)}"
