"""Pages to facts: each page through its reader and its dialect, on all cores when there are many.

Pages do not know of each other here, so the order of work does not matter; the order of results is that of the pages.
A page that is as it was at the run before is not read again: its facts come from the cache.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence

import msgspec

from codegen.build.cache import keep_names, key_of
from codegen.build.garbage import look_for_garbage_rarely
from codegen.build.kept_facts import encode_facts
from codegen.build.pack import Pack
from codegen.dialects.facts import PageFacts
from codegen.dialects.page_reader import PageReader
from codegen.dialects.shared_words import Facts
from codegen.sources.page import Page

# Characters of pages. Measured on two cores: pages of 1.4 million characters in tables take 0.8 s in one process, and
# as long on both cores, which cost half as much again in all: facts must be encoded and decoded to come from there.
WORTH_PROCESSES = 2_000_000
# How many times longer a page takes whose make is not known, for more must be looked for in it.
_OF_ANY_MAKE = 4


class Extraction(msgspec.Struct, frozen=True):
    """The facts of all pages in their order; ``read`` are the pages that were read for them: the others were known.

    ``new`` are those that the run before did not have. ``keys`` are those of all pages
    in the pack. ``same_program`` is false when that run was of another version.
    """

    facts: tuple[PageFacts, ...]
    read: tuple[str, ...]
    new: tuple[str, ...]
    same_program: bool
    keys: tuple[str, ...] = ()


def read_facts(
    pages: Sequence[Page], reader: PageReader, progress: Callable[[int, int], None], pack: Pack | None = None
) -> Extraction:
    """Return the facts of ``pages``. ``progress`` hears how many pages are done, of how many; ``pack`` holds known
    facts.
    """
    pack = pack or Pack()
    keys = {page.page: _key(page, reader) for page in pages}
    words = Facts()
    kept = ((page, pack.get(key)) for page, key in keys.items())
    facts_of_pages = {page: words.read(content) for page, content in kept if content is not None}
    unread = [page for page in pages if page.page not in facts_of_pages]
    for facts, encoded in _read(unread, reader, words):
        facts_of_pages[facts.page] = facts
        pack.put(keys[facts.page], encoded)
        progress(len(facts_of_pages), len(pages))
    former = keep_names(pack, keys)
    read = tuple(page.page for page in unread)
    new = tuple(page for page in read if page not in former.names)
    return Extraction(
        tuple(facts_of_pages[page] for page in keys), read, new, former.same_program, tuple(keys.values())
    )


def _key(page: Page, reader: PageReader) -> str:
    """Return the key of all that decides the facts of ``page``."""
    profile = msgspec.json.encode(reader.reading).decode()
    return key_of("page", page.page, page.url, page.media_type, page.content, reader.name_for(page.page), profile)


def _read(pages: Sequence[Page], reader: PageReader, words: Facts) -> Iterator[tuple[PageFacts, bytes]]:
    alone = (os.cpu_count() or 1) == 1 or _work(pages, reader) < WORTH_PROCESSES
    return _one_by_one(pages, reader) if alone else _on_all_cores(pages, reader, words)


def _work(pages: Sequence[Page], reader: PageReader) -> int:
    """How much there is to read, in characters of pages whose make is known."""
    return sum(len(page.content) * (1 if reader.knows_make_of(page.page) else _OF_ANY_MAKE) for page in pages)


def _one_by_one(pages: Sequence[Page], reader: PageReader) -> Iterator[tuple[PageFacts, bytes]]:
    for page in pages:
        facts = reader.read(page)
        yield facts, encode_facts(facts)


def _on_all_cores(pages: Sequence[Page], reader: PageReader, words: Facts) -> Iterator[tuple[PageFacts, bytes]]:
    """Facts come back as bytes, for Text cannot be pickled; pages go by number, for forked processes have them.

    Forked processes have all modules already, too, which a fresh one takes a second to import. With a thread, such as
    that of the progress display, a fork is not safe.
    """
    import multiprocessing  # late: most builds read few pages
    from concurrent.futures import ProcessPoolExecutor

    forks = sys.platform == "linux" and threading.active_count() == 1
    if forks:
        reader.prepare(pages)
    context = multiprocessing.get_context("fork" if forks else "spawn")
    pool = ProcessPoolExecutor(mp_context=context, initializer=_prepare_process, initargs=(pages, reader))
    try:
        for encoded in pool.map(_read_encoded, range(len(pages)), chunksize=8):
            yield words.read(encoded), encoded
    finally:
        pool.shutdown(cancel_futures=True)


_pages_of_process: list[tuple[Page, PageReader]] = []


def _prepare_process(pages: Sequence[Page], reader: PageReader) -> None:
    """Keep what there is to read; leave interrupts to the parent, so that Ctrl-C ends in one word.

    Garbage is looked for as rarely as in the parent.
    """
    _pages_of_process[:] = [(page, reader) for page in pages]
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    look_for_garbage_rarely()


def _read_encoded(number: int) -> bytes:
    page, reader = _pages_of_process[number]
    return encode_facts(reader.read(page))
