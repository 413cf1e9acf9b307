"""Pages to facts: each page through its reader and the dialect, on all cores when there are many.

Pages do not know of each other here, so the order of work does not matter; the order of results is that of the pages.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor

import msgspec

from codegen.dialects.dialect import Dialect
from codegen.dialects.facts import PageFacts
from codegen.documents.read import read_page
from codegen.sources.page import Page
from codegen.spec.canonical import encode_text, load

# Measured on two cores: processes take about 0.4 s to start and a page of 35 rows about 30 ms to read, so one process
# is faster below some 40 pages; 246 pages took 7.7 s in one process and 4.3 s on both cores.
WORTH_A_PROCESS = 40


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
    pool = ProcessPoolExecutor(mp_context=context, initializer=_leave_interrupts_to_the_parent)
    try:
        for encoded in pool.map(_read_encoded, pages, [dialect.name] * len(pages), chunksize=8):
            yield load(encoded, PageFacts)
    finally:
        pool.shutdown(cancel_futures=True)


def _leave_interrupts_to_the_parent() -> None:
    """So that Ctrl-C ends in one word, not in a traceback of each process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _read_encoded(page: Page, dialect: str) -> bytes:
    from codegen.dialects.registry import DIALECTS  # in the new process: functions of a dialect cannot be sent there

    chosen = next(one for one in DIALECTS if one.name == dialect)
    return msgspec.json.encode(chosen.read(read_page(page, chosen.vocabulary)), enc_hook=encode_text)
