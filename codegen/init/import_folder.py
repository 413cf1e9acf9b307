"""Saved pages: a folder of them becomes the captures of a new API, with the addresses that are known.

An address is what the folder's own pages.toml says, or what the page itself says; otherwise it is unknown.
"""

from __future__ import annotations

import datetime
import hashlib
import re
import shutil
import tomllib
from collections.abc import Callable, Collection, Iterator
from html import unescape
from pathlib import Path
from typing import Any

import msgspec

from codegen.diagnostics.finding import BadInput, Finding, finding
from codegen.fetch.addresses import problem_of, recorded, tidy
from codegen.fetch.captures import Entry, entry_of, table_of
from codegen.init.folder_files import EVERYTHING, FolderFiles, Patterns, files_of
from codegen.init.includes import Includes
from codegen.init.mhtml import SUFFIXES, is_mhtml, read_mhtml
from codegen.sources.folder import LARGEST, LIST, MOST_PAGES
from codegen.sources.long_lines import with_lines
from codegen.sources.page import MEDIA_TYPES, media_type_of

_NAME = "pages.toml"
_LARGEST = 100_000_000  # bytes of an MHTML file, its pictures included
_TOO_LARGE = f"it has more than {LARGEST:,} bytes"
_NO_PAGE = f"it holds no HTML page, or more than {_LARGEST:,} bytes"
_INCLUDED = "another page includes it, and has its content"
_LOOKED = 20_000  # characters at the beginning of a page, where its head is
_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d{4}\)(\S{1,2000}) -->")
_CANONICAL = re.compile(r"<link\b[^<>]{0,300}\brel=[\"']?canonical[\"']?[^<>]{0,2500}>", re.IGNORECASE)
_CHARSET = re.compile(rb"<meta[^<>]{0,500}?charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_CHARSETS = re.compile(
    r"utf-16|iso-?8859-\d+|(?:windows-|cp)125\d|koi8-[ru]|macintosh|shift_jis|euc-jp|gb2312|gbk|big5"
)
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_HREF = re.compile(r"\bhref=[\"']([^\"']{1,2000})[\"']", re.IGNORECASE)
_HEAD = """\
# A page whose url is empty was saved by somebody. Write down where it came from, and codegen fetch asks for it again.

"""


def take_pages(source: Path, folder: Path, patterns: Patterns = EVERYTHING) -> list[Finding]:
    """Copy the pages of ``source`` to ``folder``/pages and list them: as source's own list has them, then by name.

    Return what was left out, and why. Raises BadInput when the folder or a page cannot be read, and when there is none.
    """

    def refuse(failed: OSError) -> None:
        raise _unreadable(source, failed.strerror or str(failed)) from None

    files = files_of(source, patterns, refuse)
    known = _listed(source)
    findings = [*_about(files), *(finding("start-pattern-unused", pattern=pattern) for pattern in files.unused)]
    if not files.pages:
        endings = ", ".join([*MEDIA_TYPES, *SUFFIXES])
        raise BadInput(finding("start-no-pages", source=source, endings=endings), *findings)
    if len(files.pages) > MOST_PAGES:
        raise BadInput(finding("pages-too-many", count=f"{len(files.pages):,}", limit=f"{MOST_PAGES:,}"))
    entries: list[Entry] = []
    pages = {name for name in files.pages if is_mhtml(name) or not _is_too_large(source / name)}
    if large := sorted(files.pages - pages):
        findings.append(finding("start-left-out", count=len(large), first=large[0], reason=_TOO_LARGE))
    texts = _expanded(source, pages)
    if inside := sorted(pages & texts.included):
        findings.append(finding("start-left-out", count=len(inside), first=inside[0], reason=_INCLUDED))
    for name in sorted(pages - texts.included, key=_by(known)):
        if is_mhtml(name):
            entry = _unpacked(source, name, folder)
        else:
            entry = _copied(source, name, folder, known.get(name), texts.of.get(name))
        if entry is not None:
            entries.append(entry)
        else:
            findings.append(finding("start-left-out", count=1, first=name, reason=_NO_PAGE))
    # What is listed and missing is reported by the reader.
    entries += [entry for name, entry in known.items() if name not in files.pages and patterns.takes(name)]
    text = "\n".join(table_of(entry) for entry in entries)
    head = _HEAD if any(not entry.url for entry in entries) else ""
    (folder / LIST).write_text(head + text, "utf-8")
    return findings


class _Texts(msgspec.Struct, frozen=True):
    """The texts ``of`` pages that include files, and the paths of all files that are ``included``."""

    of: dict[str, bytes]
    included: frozenset[str]


def _expanded(source: Path, pages: Collection[str]) -> _Texts:
    """Return the pages that include others, with those in their place; a page that cannot be read includes nothing."""
    includes = Includes(source)
    texts: dict[str, bytes] = {}
    for name in sorted(pages):
        if media_type_of(name) in (None, "text/html") or name in includes.included:
            continue
        try:
            text = (source / name).read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
        except (OSError, UnicodeDecodeError):
            continue
        if (expanded := includes.expanded(name, text)) != text:
            texts[name] = expanded.encode()
    return _Texts(texts, frozenset(includes.included))


def _is_too_large(path: Path) -> bool:
    try:
        return path.stat().st_size > LARGEST
    except OSError:
        return False  # the copy will say what is wrong


def _about(files: FolderFiles) -> Iterator[Finding]:
    for reason, paths in files.left_out.items():
        yield finding("start-left-out", count=len(paths), first=paths[0], reason=reason)


def _unpacked(source: Path, name: str, folder: Path) -> Entry | None:
    """Take the page out of an MHTML file, and say what is known of it; None where it holds none."""
    try:
        page = read_mhtml((source / name).read_bytes()) if (source / name).stat().st_size <= _LARGEST else None
    except OSError as failed:
        raise _unreadable(source, f"{name}: {failed.strerror or failed}") from None
    if page is None:
        return None
    plain = f"{name.rpartition('.')[0]}.html"
    file = plain if not (source / plain).exists() else f"{name}.html"
    content = with_lines(page.html).encode("utf-8", "replace")
    target = folder / "pages" / file
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)
    url = tidy(page.url) if _is_recordable(page.url) else _own_address(page.html)
    return Entry(file=file, url=url, media_type="text/html", hash=hashlib.sha256(content).hexdigest())


def _listed(source: Path) -> dict[str, Entry]:
    """Return the folder's own list, by file. What is wrong in a table is reported when the new list is read."""
    path = source / _NAME
    if not path.is_file() or path.is_symlink():
        return {}
    try:
        tables: Any = tomllib.loads(path.read_bytes().decode("utf-8-sig")).get("page", [])
    except (OSError, ValueError) as failed:  # letters and TOML alike
        raise _unreadable(source, f"{_NAME}: {failed}") from None
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise _unreadable(source, f"{_NAME}: [[page]] tables were expected")
    named = [table for table in tables if isinstance(table.get("file"), str) and isinstance(table.get("url", ""), str)]
    return {table["file"]: entry_of({"url": "", **_plain(table)}) for table in named}


def _plain(table: dict[str, Any]) -> dict[str, Any]:
    """Keep what of a table is of a kind that a list may hold."""
    return {key: value for key, value in table.items() if isinstance(value, str | datetime.date)}


def _by(known: dict[str, Entry]) -> Callable[[str], tuple[int, str]]:
    """Return a key to sort names by: as they are listed, then the rest by name."""
    order = {name: number for number, name in enumerate(known)}
    return lambda name: (order.get(name, len(order)), name)


def _copied(source: Path, name: str, folder: Path, listed: Entry | None, expanded: bytes | None) -> Entry:
    """Copy one page, ``expanded`` where it includes others, and say what is known of it."""
    target = folder / "pages" / name
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        shutil.copyfile(source / name, target)
        if expanded is not None:
            target.write_bytes(expanded)
        content = target.read_bytes()
        if media_type_of(name) == "text/html":
            content = _utf8(target, content)
    except OSError as failed:
        raise _unreadable(source, f"{name}: {failed.strerror or failed}") from None
    digest = hashlib.sha256(content).hexdigest()
    if listed is not None and listed.hash.lower() == digest:
        return listed
    if media_type_of(name) == "text/html":
        content = with_lines(content.decode("utf-8", "replace")).encode()
        target.write_bytes(content)
        digest = hashlib.sha256(content).hexdigest()
    url = (listed.url if listed else "") or _own_address(content.decode("utf-8", "replace"))
    media_type = (listed.media_type if listed else media_type_of(name)) or "text/html"
    return Entry(file=name, url=url, media_type=media_type, hash=digest)


def _utf8(target: Path, content: bytes) -> bytes:
    """Return the HTML page in UTF-8: pages of old sites are saved as they came, in the encoding that they name."""
    try:
        content.decode("utf-8-sig")
    except UnicodeDecodeError:
        declared = _CHARSET.search(content[:_LOOKED])
        charset = declared[1].decode("ascii").lower() if declared else "utf-16" if content[:2] in _UTF16 else "cp1252"
        content = content.decode(charset if _CHARSETS.fullmatch(charset) else "cp1252", "replace").encode("utf-8")
        target.write_bytes(content)
    return content


def _own_address(text: str) -> str:
    """Where a saved page says that it came from: a browser's remark, or its canonical link; else empty."""
    head = text[:_LOOKED]
    saved = _SAVED_FROM.search(head)
    link = _CANONICAL.search(head)
    href = _HREF.search(link[0]) if link else None
    for match in (saved, href):
        url = unescape(match[1]) if match else ""
        if _is_recordable(url):
            return tidy(url)
    return ""


def _is_recordable(url: str) -> bool:
    """Whether an address can be asked for, and holds nothing that looks like a secret."""
    return bool(url) and not problem_of(url) and recorded(url) == tidy(url)


def _unreadable(source: Path, problem: str) -> BadInput:
    return BadInput(finding("start-source", source=source, problem=problem))
