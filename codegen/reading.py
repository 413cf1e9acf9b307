"""Pages to facts: each page through its reader and the dialect, on all cores when there are many.

Pages do not know of each other here, so the order of work does not matter; the order of results is that of the pages.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor

import msgspec

from codegen.dialects.dialect import Dialect
from codegen.dialects.facts import PageFacts
from codegen.documents.read import read_page
from codegen.sources.page import Page
from codegen.spec.canonical import encode_text, load

# Another process takes about 0.4 s to start and a page about 15 ms to read: below this many, one process is faster.
WORTH_A_PROCESS = 60


def read_facts(pages: Sequence[Page], dialect: Dialect, progress: Callable[[int, int], None]) -> list[PageFacts]:
    """The facts of ``pages`` in their order. ``progress`` hears how many pages are done, of how many."""
    cores = os.cpu_count() or 1
    run = _one_by_one if cores == 1 or len(pages) < WORTH_A_PROCESS else _on_all_cores
    facts = []
    for done, page in enumerate(run(pages, dialect), 1):
        facts.append(page)
        progress(done, len(pages))
    return facts


def _one_by_one(pages: Sequence[Page], dialect: Dialect) -> Iterator[PageFacts]:
    for page in pages:
        yield dialect.read(read_page(page, dialect.vocabulary))


def _on_all_cores(pages: Sequence[Page], dialect: Dialect) -> Iterator[PageFacts]:
    """Fresh processes (no fork: the progress display has a thread); facts come back as JSON, Text cannot be pickled."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(mp_context=context) as pool:
        for encoded in pool.map(_read_encoded, pages, [dialect.name] * len(pages), chunksize=8):
            yield load(encoded, PageFacts)


def _read_encoded(page: Page, dialect: str) -> bytes:
    from codegen.dialects.registry import DIALECTS  # in the new process: functions of a dialect cannot be sent there

    chosen = next(one for one in DIALECTS if one.name == dialect)
    return msgspec.json.encode(chosen.read(read_page(page, chosen.vocabulary)), enc_hook=encode_text)
