"""What a run did, in lines for people."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.fetching.run import Fetched
from codegen.findings import visible


def fetched_lines(fetched: Fetched, verbose: bool = False) -> Iterator[str]:
    """A line for each page that is not as it was, and how many became what; with ``verbose`` every page."""
    for row in fetched.rows:
        if row.became != "unchanged" or verbose:
            name = f"pages/{row.file}" if row.file else "-"
            yield f"{row.became:<9}  {visible(name, 300)}  {visible(row.url, 300)}"
    counts = fetched.counts()
    yield f"{len(fetched.rows)} pages: " + (", ".join(f"{n} {became}" for became, n in counts.items() if n) or "none")
