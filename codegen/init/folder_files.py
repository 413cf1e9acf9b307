"""Which files of a folder are pages: by their names, by patterns, and without what browsers save beside a page."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

import msgspec

from codegen.init.mhtml import is_mhtml
from codegen.sources.page import media_type_of

# What browsers put at the end of a page's name for the folder of its pictures and scripts, by the system's language.
_BESIDE = (
    "_files", "_bestanden", "_fichiers", "_archivos", "_file", "-Dateien", "-filer", "_filer", "_soubory", "_pliki",
    "_arquivos", ".files",
)  # fmt: skip
_TOOLS = frozenset({"node_modules", "__pycache__", "site-packages"})

OF_PAGE = "it belongs to a saved page beside it"
OF_TOOL = "it belongs to a tool, and is no documentation"
NOT_INCLUDED = "no --include pattern fits it"
EXCLUDED = "an --exclude pattern fits it"


class Patterns(msgspec.Struct, frozen=True):
    """Which pages are taken, by patterns of their paths below the folder; without ``include`` all of them are."""

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()

    def reason_against(self, path: str) -> str:
        """Return why the page at ``path`` is left out; empty where it is taken."""
        if self.include and not any(fits(path, pattern) for pattern in self.include):
            return NOT_INCLUDED
        return EXCLUDED if any(fits(path, pattern) for pattern in self.exclude) else ""

    def takes(self, path: str) -> bool:
        """Whether the page at ``path`` is taken."""
        return not self.reason_against(path)


EVERYTHING = Patterns()


class FolderFiles(msgspec.Struct, frozen=True):
    """The pages of a folder, as paths with ``/``; what was ``left_out``, by the reason; patterns that fit nothing."""

    pages: frozenset[str]
    left_out: dict[str, tuple[str, ...]]
    unused: tuple[str, ...]


def fits(path: str, pattern: str) -> bool:
    """Whether a path fits a pattern: ``*`` is any text, also across folders; a bare name fits in every folder."""
    wanted = pattern.removeprefix("./").replace("**/", "*")
    wanted += "*" if wanted.endswith("/") else ""
    return fnmatchcase(path, wanted) or ("/" not in pattern and fnmatchcase(PurePosixPath(path).name, wanted))


def files_of(source: Path, patterns: Patterns, refuse: Callable[[OSError], None]) -> FolderFiles:
    """Return the pages below ``source``. Links are not followed; hidden files and folders are none.

    ``refuse`` hears of a folder that cannot be read.
    """
    left_out: dict[str, list[str]] = {}
    pages: list[str] = []
    seen: list[str] = []
    for path, reason in _files(source, refuse):
        if not reason:
            seen.append(path)
            reason = patterns.reason_against(path)
        if reason:
            left_out.setdefault(reason, []).append(path)
        else:
            pages.append(path)
    every = (*patterns.include, *patterns.exclude)
    unused = tuple(pattern for pattern in every if not any(fits(path, pattern) for path in seen))
    reasons = {reason: tuple(sorted(paths)) for reason, paths in left_out.items()}
    return FolderFiles(frozenset(pages), reasons, unused)


def _files(source: Path, refuse: Callable[[OSError], None]) -> Iterator[tuple[str, str]]:
    """Yield the files that are pages by their names; in a folder that holds none, each with the reason."""
    outside: dict[Path, str] = {}
    for where, folders, files in os.walk(source, onerror=refuse):
        folder = Path(where)
        folders[:] = sorted(folder for folder in folders if not folder.startswith("."))
        reason = outside.get(folder, "")
        for text in folders:
            why = reason or (OF_TOOL if text in _TOOLS else OF_PAGE if _is_beside(text, files) else "")
            outside |= {folder / text: why} if why else {}
        for name in sorted(files):
            path = folder / name
            if _is_page(name) and path.is_file() and not path.is_symlink():
                yield path.relative_to(source).as_posix(), reason


def _is_page(name: str) -> bool:
    return not name.startswith(".") and (media_type_of(name) is not None or is_mhtml(name))


def _is_beside(folder: str, files: Sequence[str]) -> bool:
    """Whether a browser saved a folder with one of ``files``."""
    stems = (folder.removesuffix(end) for end in _BESIDE if folder.endswith(end))
    return any(f"{stem}{suffix}" in files for stem in stems for suffix in (".html", ".htm"))
