"""Pages from a folder: reads ``specs/<api>/pages/`` by its list, ``pages.toml``, and says all that is wrong with it.

The list has one ``[[page]]`` table for each page, in documented order: ``file`` and ``url`` (empty where the
source of a saved page is unknown), and optionally ``media_type`` and ``hash`` (sha256 of the file). Fetching also notes
``final_url`` (where it was redirected), ``markdown_url`` (where its text comes from), ``rendered`` (a browser ran its
scripts), ``date``, ``etag`` and ``last_modified``.
"""

from __future__ import annotations

import hashlib
import os
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Annotated, Any

import msgspec

from codegen.config.toml import TomlFile, key_lines, parsed_toml
from codegen.config.validation import problems, unknown_key, wrong_value
from codegen.diagnostics.finding import Finding, finding
from codegen.diagnostics.location import Location
from codegen.sources.page import MEDIA_TYPES, MediaType, Page, media_type_of

LIST = "pages/pages.toml"
LARGEST = 20_000_000  # bytes of a page
MOST_PAGES = 20_000
_AT_LINE = re.compile(r"\s*\(at line (\d+), column \d+\)$")

_LIST_CODES = frozenset(
    {"pages-list-unreadable", "pages-too-many", "key-unknown", "key-missing", "value-wrong"}
)  # of the list itself
_Words = Annotated[str, msgspec.Meta(pattern=".", description="a text")]


class _Entry(msgspec.Struct, frozen=True):
    """The keys of one ``[[page]]`` table."""

    file: _Words
    url: str
    final_url: str = ""
    markdown_url: str = ""
    rendered: bool = False
    media_type: str = ""
    hash: _Words = ""
    date: Any = None  # a TOML date; only fetching reads it
    etag: str = ""
    last_modified: str = ""


def read_pages(api_folder: Path) -> tuple[list[Page], list[Finding]]:
    """Read the pages that ``api_folder/pages/pages.toml`` lists, in its order.

    Returns every page that can be read, and the findings of all of them together. Nothing is raised for bad input.
    """
    return _FolderReader(api_folder).read()


class _FolderReader:
    """Reads one folder and gathers what is wrong."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.findings: list[Finding] = []
        self._seen: set[str] = set()
        self._pages = (folder / "pages").resolve()

    def read(self) -> tuple[list[Page], list[Finding]]:
        pages = []
        for entry, line in self._entries():
            page = self._page(entry, line)
            if page:
                pages.append(page)
        if not any(finding.code in _LIST_CODES for finding in self.findings):
            self._report_unlisted()
        return pages, self.findings

    def _report(self, code: str, page: str, line: int = 0, **parts: object) -> None:
        self.findings.append(finding(code, Location(page, line or 1), (), **parts))

    # The list

    def _entries(self) -> Iterator[tuple[dict[str, Any], int]]:
        """Yield the ``[[page]]`` tables that can be used, each with its line."""
        file = self._file_of_list()
        if file is None:
            return
        self.findings += [unknown_key(file, (key,), ["page"]) for key in file.data if key != "page"]
        entries = file.data.get("page", [])
        if not isinstance(entries, list):
            self.findings.append(wrong_value(file, ("page",), "a table [[page]] in double brackets", entries))
            return
        if len(entries) > MOST_PAGES:
            self._report("pages-too-many", LIST, count=f"{len(entries):,}", limit=f"{MOST_PAGES:,}")
            return
        for index, entry in enumerate(entries):
            wrong = problems(file, _Entry, entry, ("page", index))
            self.findings += wrong
            if not wrong:
                yield entry, file.place("page", index).line

    def _file_of_list(self) -> TomlFile | None:
        content = self._list()
        if content is None:
            return None
        try:
            return TomlFile(LIST, parsed_toml(content), key_lines(content))
        except tomllib.TOMLDecodeError as problem:
            words = str(problem)
            at = _AT_LINE.search(words)
            line = int(at[1]) if at else content.count("\n") + 1
            self._report("pages-list-unreadable", LIST, line, problem=_AT_LINE.sub("", words))
            return None

    def _list(self) -> str | None:
        try:
            return (self.folder / LIST).read_bytes().decode("utf-8-sig")
        except UnicodeDecodeError as problem:
            self._report("pages-list-unreadable", LIST, problem=f"no UTF-8 at offset {problem.start}")
        except FileNotFoundError:
            self._report("pages-list-missing", LIST)
        except OSError as problem:
            self._report("pages-list-unreadable", LIST, problem=problem.strerror or problem)
        return None

    def _report_unlisted(self) -> None:
        pages = self.folder / "pages"
        for path in sorted(pages.rglob("*")):
            name = path.relative_to(pages).as_posix()
            if path.is_file() and name != "pages.toml" and not path.name.startswith(".") and name not in self._seen:
                self._report("page-not-listed", f"pages/{name}", file=f"pages/{name}")

    # One page

    def _page(self, entry: dict[str, Any], line: int) -> Page | None:
        url, expected = entry["url"], entry.get("hash")
        file = self._file(entry, line)
        media_type = self._media_type(entry, file, line) if file else None
        content = self._content(file, line) if file else None
        if not file or media_type is None or content is None:
            return None
        digest = hashlib.sha256(content).hexdigest()
        if expected and expected.lower() != digest:
            self._report("page-edited", f"pages/{file}", found=digest[:12], expected=expected[:12])
        text = self._decode(file, content)
        return None if text is None else Page(f"pages/{file}", url, media_type, text, digest)

    def _file(self, entry: dict[str, Any], line: int) -> str | None:
        """Return the file's path inside ``pages/``; it may not lead out of it, by name or by link."""
        file = str(entry["file"])
        parts = PurePosixPath(file).parts
        clean = "\\" not in file and "\0" not in file and not PurePosixPath(file).is_absolute() and ".." not in parts
        if not clean or not self._is_inside(parts):
            self._report("page-outside", LIST, line, file=file)
            return None
        name = PurePosixPath(file).as_posix()
        if name in self._seen:
            self._report("page-listed-twice", LIST, line, file=f"pages/{name}")
            return None
        self._seen.add(name)
        return name

    def _is_inside(self, parts: tuple[str, ...]) -> bool:
        """Whether no link on the way of ``parts`` leads out of ``pages/``; mostly there is no link at all."""
        at = self._pages
        for part in parts:
            at /= part
            if at.is_symlink():
                leads_to = os.path.realpath(self._pages.joinpath(*parts))  # resolve() refuses a loop of links
                return Path(leads_to).is_relative_to(self._pages)
        return True

    def _media_type(self, entry: dict[str, Any], file: str, line: int) -> MediaType | None:
        media_type = entry.get("media_type", media_type_of(file))
        result = next((known for known in MEDIA_TYPES.values() if known == media_type), None)
        if result is None:
            self._report("page-kind-unknown", LIST, line, found=entry.get("media_type", file))
        return result

    def _content(self, file: str, line: int) -> bytes | None:
        path = self.folder / "pages" / file
        try:
            size = path.stat().st_size
            if size > LARGEST:
                self._report("page-too-large", f"pages/{file}", size=size, limit=LARGEST)
                return None
            return path.read_bytes()
        except OSError:
            self._report("page-missing", LIST, line, file=f"pages/{file}")
            return None

    def _decode(self, file: str, content: bytes) -> str | None:
        try:
            return content.decode("utf-8-sig")
        except UnicodeDecodeError as problem:
            line = content.count(b"\n", 0, problem.start) + 1
            byte = f"0x{content[problem.start]:02x}"
            self._report("page-not-utf8", f"pages/{file}", line, byte=byte, offset=problem.start)
            return None
