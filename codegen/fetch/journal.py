"""The journal of a run: what became of each page so far, with the pages that came, so that a run can be taken up again.

It stands in ``.fetch/`` in the API's folder until a run comes to its end. Pages wait there, not in pages/: a build
between two runs sees the captures as they were.
"""

from __future__ import annotations

import asyncio
import contextlib
import datetime
import hashlib
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, TypeAlias

import msgspec

from codegen.diagnostics.finding import BadInput, Finding, finding
from codegen.fetch.captures import Entry, append, put

FOLDER = ".fetch"
_OLDEST = datetime.timedelta(hours=24)  # after a day the pages that came may have changed

Outcome: TypeAlias = Literal["new", "changed", "unchanged", "kept", "missing"]


class Record(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What became of the page at ``url``. ``entry`` is what pages.toml says of it from now on; None for no capture.

    ``kept``: an older capture stays. ``missing``: there is none, and none came. ``final_url`` is where links of the
    page start from. ``passing`` where another run may fare better. ``alternate`` is the Markdown that the page
    announces, ``bare`` that it shows nothing without JavaScript.
    """

    url: str
    outcome: Outcome
    entry: Entry | None = None
    final_url: str = ""
    findings: tuple[Finding, ...] = ()
    passing: bool = False
    alternate: str = ""
    bare: bool = False

    @property
    def is_new_html(self) -> bool:
        """Whether there may be Markdown to take instead: the page is new, or shows nothing."""
        is_html = self.entry is not None and self.entry.media_type == "text/html"
        return (self.bare and self.entry is None) or (self.outcome == "new" and is_html)


class Note(msgspec.Struct, frozen=True):
    """What the journal is to hold of a page: its record, the page that came, and its bytes as they came."""

    record: Record
    page: bytes | None = None
    original: bytes | None = None


class Journal:
    """The records of a run, on disk as they come."""

    def __init__(self, folder: Path, now: datetime.datetime) -> None:
        self._folder = folder / FOLDER
        self._list = self._folder / "journal.jsonl"
        self.records: dict[str, Record] = {}
        self._turn = asyncio.Lock()
        self._read(now)

    async def add(self, note: Note) -> None:
        """Write ``note``, one at a time, while other pages are asked for. What may fare better in the next run is not
        noted.
        """
        if not note.record.passing:
            async with self._turn:
                await asyncio.to_thread(self._add, note)

    def _add(self, note: Note) -> None:
        """Force the page to disk, and then its record."""
        record = note.record
        if note.page is not None and record.entry is not None:
            put(self.page(record.entry), note.page)
            if note.original is not None:
                put(self.original(record.entry), note.original)
        self.records[record.url] = record
        append(self._list, msgspec.json.encode(record) + b"\n")

    def page(self, entry: Entry) -> Path:
        """Where the page of ``entry`` waits."""
        return self._folder / "pages" / entry.file

    def text(self, entry: Entry, note: Note | None) -> str | None:
        """Return the words of a page that came: those in ``note``, which is still to be written, or those that wait."""
        if note is not None and note.page is not None:
            return note.page.decode("utf-8")
        waiting = self.page(entry)
        return waiting.read_text("utf-8") if waiting.is_file() else None

    def original(self, entry: Entry) -> Path:
        """Where its bytes wait as they came."""
        return self._folder / "originals" / entry.file

    def has(self, entry: Entry) -> bool:
        """Whether the whole page of ``entry`` waits."""
        try:
            return hashlib.sha256(self.page(entry).read_bytes()).hexdigest() == entry.hash
        except OSError:
            return False

    def install(self, folder: Path, entry: Entry) -> None:
        """Move what waits for ``entry`` to where captures lie; nothing where what waits is another page."""
        if not self.has(entry):
            return
        for source, place in ((self.page(entry), "pages"), (self.original(entry), "originals")):
            if source.is_file():
                target = folder / place / entry.file
                target.parent.mkdir(parents=True, exist_ok=True)
                source.replace(target)

    def close(self) -> None:
        """End the run: nothing of it is taken up again."""
        shutil.rmtree(self._folder)

    def _read(self, now: datetime.datetime) -> None:
        """Take up the records of a run that was broken off; a line that was cut short is no record."""
        try:
            age = now - datetime.datetime.fromtimestamp(self._list.stat().st_mtime, datetime.UTC)
            lines = self._list.read_bytes().splitlines() if age < _OLDEST else []
        except FileNotFoundError:
            lines = []
        for line in lines:
            with contextlib.suppress(msgspec.DecodeError):
                record = msgspec.json.decode(line, type=Record)
                self.records[record.url] = record
        self._folder.mkdir(parents=True, exist_ok=True)
        put(self._list, b"".join(msgspec.json.encode(record) + b"\n" for record in self.records.values()))


@contextlib.contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Keep a second run for the same API out. Raises BadInput when one is under way."""
    if sys.platform == "win32":  # a folder cannot be held there; two runs at once are the user's to avoid
        yield
        return
    import fcntl  # not on Windows

    handle = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise BadInput(finding("fetch-under-way")) from None
        yield
    finally:
        os.close(handle)


@contextlib.contextmanager
def report_full_disk(folder: Path) -> Iterator[None]:
    """Make a finding of a disk that is full, or may not be written to."""
    try:
        yield
    except OSError as failed:
        file = Path(failed.filename or folder)
        shown = file.relative_to(folder).as_posix() if file.is_relative_to(folder) else str(file)
        raise BadInput(finding("fetch-not-written", file=shown, problem=failed.strerror or str(failed))) from None
