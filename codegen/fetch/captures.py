"""Captures: what pages.toml tells of the pages that lie in pages/, and how new ones come to lie there."""

from __future__ import annotations

import contextlib
import datetime
import hashlib
import os
import tempfile
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from codegen.diagnostics.finding import BadInput
from codegen.fetch.addresses import problem_of, recorded
from codegen.sources.folder import LIST, read_pages
from codegen.sources.page import MEDIA_TYPES, MediaType
from codegen.targets.encoders.toml import string

# What may be wrong with the old captures and does not keep new ones from coming.
_FETCHED_ANYWAY = frozenset(
    {"pages-list-missing", "page-missing", "page-not-listed", "page-not-utf8", "page-too-large", "page-edited"}
)


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One ``[[page]]``: the capture's file below pages/, its address as recorded, and what the server told of it.

    ``date`` is as TOML writes it. ``etag`` and ``last_modified`` are None where the server tells none, and empty where
    they were found to change though the page does not: then they are not asked by until it changes. ``markdown_url`` is
    where the text comes from, if that is the Markdown of the page. ``rendered`` where a browser ran its scripts.
    """

    file: str
    url: str
    media_type: MediaType
    hash: str = ""
    date: str | None = None
    final_url: str | None = None
    markdown_url: str | None = None
    rendered: bool | None = None
    etag: str | None = None
    last_modified: str | None = None


class Captures:
    """The captures of one API as they lie on disk before a run, in the order of their list."""

    def __init__(self, folder: Path) -> None:
        """Read the list in ``folder``. Raises BadInput when it cannot be understood: then nothing may be replaced."""
        self.folder = folder
        self.pages = folder / "pages"
        _, findings = read_pages(folder)
        wrong = [finding for finding in findings if finding.code not in _FETCHED_ANYWAY]
        if wrong:
            raise BadInput(*wrong)
        path = folder / LIST
        text = path.read_bytes().decode("utf-8-sig") if path.is_file() else ""
        self._head = text[: text.find("[[page]]")] if "[[page]]" in text else text
        entries = [entry_of(table) for table in tomllib.loads(text).get("page", [])]
        self.by_url = {_key(entry.url): entry for entry in entries if entry.url}
        self._without_url = [entry for entry in entries if not entry.url]

    def text(self, entry: Entry) -> str | None:
        """Return what was captured, or None where nothing lies there that can be read."""
        try:
            return (self.pages / entry.file).read_bytes().decode("utf-8-sig")
        except (OSError, UnicodeDecodeError):
            return None

    def is_edited(self, entry: Entry) -> bool:
        """Whether somebody wrote into the capture since it was listed."""
        try:
            digest = hashlib.sha256((self.pages / entry.file).read_bytes()).hexdigest()
        except OSError:
            return False
        return bool(entry.hash) and digest != entry.hash.lower()

    def is_there(self, entry: Entry) -> bool:
        """Whether exactly the capture that ``entry`` tells of lies in pages/."""
        try:
            return hashlib.sha256((self.pages / entry.file).read_bytes()).hexdigest() == entry.hash
        except OSError:
            return False

    def write_list(self, entries: Iterable[Entry]) -> bool:
        """Write pages.toml; whether that changed it. What people wrote above its first page stays.

        So do the pages whose addresses nobody knows.
        """
        text = self._head + "\n".join(table_of(entry) for entry in [*entries, *self._without_url])
        path = self.folder / LIST
        if (path.read_text("utf-8") if path.is_file() else "") == text:
            return False
        put(path, text.encode())
        return True


def entry_of(table: dict[str, Any]) -> Entry:
    """Return the entry of a ``[[page]]`` table, which has ``file`` and ``url``; the reader reports wrong types."""
    file = str(table["file"])
    date, etag, modified = table.get("date"), table.get("etag"), table.get("last_modified")
    return Entry(
        file=file,
        url=str(table["url"]),
        media_type=table.get("media_type") or MEDIA_TYPES.get(Path(file).suffix.lower(), "text/html"),
        hash=str(table.get("hash", "")),
        date=str(date) if isinstance(date, datetime.date) else None,
        final_url=str(table["final_url"]) if "final_url" in table else None,
        markdown_url=str(table["markdown_url"]) if "markdown_url" in table else None,
        rendered=True if table.get("rendered") is True else None,
        etag=etag if isinstance(etag, str) else None,
        last_modified=modified if isinstance(modified, str) else None,
    )


def _key(url: str) -> str:
    return url if problem_of(url) else recorded(url)


def table_of(entry: Entry) -> str:
    """One ``[[page]]`` table; what is not known is not written, but for the address."""
    values = {key: value for key, value in msgspec.structs.asdict(entry).items() if value is not None and value != ""}
    values |= {key: "" for key in ("url", "etag", "last_modified") if getattr(entry, key) == ""}
    order = (
        "file",
        "url",
        "final_url",
        "markdown_url",
        "rendered",
        "media_type",
        "hash",
        "date",
        "etag",
        "last_modified",
    )
    lines = [f"{key} = {_written(key, values[key])}" for key in order if key in values]
    return "\n".join(["[[page]]", *lines, ""])


def _written(key: str, value: str | bool) -> str:
    """Return a value as TOML has it; a date is there already."""
    if isinstance(value, bool):
        return str(value).lower()
    return value if key == "date" else string(value)


def put(path: Path, content: bytes) -> None:
    """Write ``content`` to ``path`` in one step: nobody ever sees half of it, and no link is written through.

    Raises OSError, with ``path`` in it, where that cannot be done.
    """
    with _named(path):
        _put(path, content)


def append(path: Path, line: bytes) -> None:
    """Add ``line`` to ``path``, forced to disk. Raises OSError, with ``path`` in it, where that cannot be done."""
    with _named(path), path.open("ab") as file:
        file.write(line)
        file.flush()
        os.fsync(file.fileno())


@contextlib.contextmanager
def _named(path: Path) -> Iterator[None]:
    """Name ``path`` in what goes wrong: of a full disk the system names no file, else the temporary one."""
    try:
        yield
    except OSError as failed:
        failed.filename = str(path)
        raise


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
