"""What a run did, in lines for people."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.fetching.run import Fetched
from codegen.findings import visible

_MANY = 40


def fetched_lines(fetched: Fetched, verbose: bool = False) -> Iterator[str]:
    """A line for each page that is not as it was, and how many became what; with ``verbose`` every page.

    Of many pages only the first are shown without it.
    """
    rows = [row for row in fetched.rows if verbose or row.became != "unchanged"]
    shown = rows if verbose or len(rows) <= _MANY else rows[: _MANY // 2]
    for row in shown:
        name = f"pages/{row.file}" if row.file else "-"
        yield f"{row.became:<9}  {visible(name, 300)}  {visible(row.url, 300)}"
    if len(shown) < len(rows):
        yield f"… and {len(rows) - len(shown)} more (-v shows them)"
    counts = fetched.counts()
    pages = "1 page" if len(fetched.rows) == 1 else f"{len(fetched.rows)} pages"
    yield f"{pages}: " + (", ".join(f"{n} {became}" for became, n in counts.items() if n) or "none")
