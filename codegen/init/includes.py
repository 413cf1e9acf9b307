"""Includes: pages of a documentation repository, with the files that they include put in their place.

MkDocs snippets, Jekyll, MDX partials, reStructuredText, MyST, mdBook and VitePress have a line of their own for it. A
file that is included is no page of its own. What is not found, or is outside of the folder, stays as it is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from codegen.sources.folder import LARGEST

_DEEPEST = 8  # files that include files
_MOST = 2000  # files in one page
_MARKDOWN = frozenset({".md", ".mdx", ".markdown"})
_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(?:.*\n)*?---[ \t]*\n")
# Each has the path as its group `path`, and what is before it as `indent`.
_LINES = (
    re.compile(r"(?P<indent>\s*)-{1,4}8<-{1,4}\s+[\"'](?P<path>[^\"'\n]{1,300})[\"']\s*"),
    re.compile(
        r"(?P<indent>\s*)\{%-?\s*include(?:_relative)?\s+[\"']?(?P<path>[\w./-]{1,300})[\"']?[^%\n]{0,300}%\}\s*"
    ),
    re.compile(r"(?P<indent>\s*)\{\{\s*#include\s+(?P<path>[\w./-]{1,300})\s*\}\}\s*"),
    re.compile(r"(?P<indent>\s*)<!--\s*@include:\s*(?P<path>[\w./@-]{1,300})\s*-->\s*"),
)
_BLOCK = re.compile(r"\s*-{1,4}8<-{1,4}\s*")
_RST = re.compile(r"(?P<indent>\s*)\.\.\s+(?P<kind>include|literalinclude)::\s+(?P<path>[\w./-]{1,300})\s*")
_OPTION = re.compile(r"\s+:[\w-]+:.*")
_MYST = re.compile(r"(?P<fence>`{3,}|~{3,})\{include\}\s+(?P<path>[\w./-]{1,300})\s*")
_IMPORT = re.compile(r"import\s+(\w{1,100})\s+from\s+[\"']([^\"'\n]{1,300}\.mdx?)[\"'];?\s*")
_ELEMENT = re.compile(r"(?P<indent>\s*)<(?P<name>[A-Z]\w{0,99})(?:\s[^<>\n]{0,300})?/>\s*")
_LANGUAGES = {".js": "javascript", ".py": "python", ".sh": "shell", ".yml": "yaml"}
_BESIDE = ("", "_includes", "includes", "snippets", "partials", "_partials", "docs", "src", "source")


class Includes:
    """Puts included files in their place; ``included`` are the paths of those that it put somewhere."""

    def __init__(self, source: Path) -> None:
        self._source = source.resolve()
        self.included: set[str] = set()
        self._files_left = self._bytes_left = 0

    def expanded(self, name: str, text: str) -> str:
        """Return the ``text`` of the page ``name`` with what it includes, up to the largest size of a page."""
        self._files_left, self._bytes_left = _MOST, LARGEST - len(text.encode())
        return "\n".join(self._page(PurePosixPath(name), text, ()))

    def _page(self, page: PurePosixPath, text: str, through: tuple[PurePosixPath, ...]) -> Iterator[str]:
        """Yield the lines of ``page``, which is included ``through`` others."""
        if page.suffix == ".rst" or (through and through[0].suffix == ".rst"):
            yield from self._restructured(page, text, through)
        else:
            yield from self._marked(page, text, through)

    def _marked(self, page: PurePosixPath, text: str, through: tuple[PurePosixPath, ...]) -> Iterator[str]:
        """Yield the lines of a page in Markdown."""
        partials = {match[1]: match[2] for line in text.split("\n") if (match := _IMPORT.fullmatch(line))}
        inside = False  # a block between two scissors, each line of which is a path
        closing = ""  # the fence of an include that is still open
        for line in text.split("\n"):
            if closing:
                closing = "" if line.strip() == closing else closing
                continue
            path, indent = _marked_path(line, partials)
            if _BLOCK.fullmatch(line):
                inside = not inside
                continue
            if inside:
                path, indent = line.strip(), ""
            lines = self._file(page, path, through) if path else None
            if lines is None:
                yield line
                continue
            yield from (f"{indent}{one}" if one else one for one in lines)
            closing = fence["fence"] if (fence := _MYST.fullmatch(line)) else ""

    def _restructured(self, page: PurePosixPath, text: str, through: tuple[PurePosixPath, ...]) -> Iterator[str]:
        """Yield the lines of a page in reStructuredText; the options of a directive go with it."""
        skipping = False
        for line in text.split("\n"):
            if skipping and _OPTION.fullmatch(line):
                continue
            skipping = False
            match = _RST.fullmatch(line)
            lines = self._file(page, match["path"], through) if match else None
            if match is None or lines is None:
                yield line
                continue
            skipping = True
            indent = match["indent"]
            if match["kind"] == "literalinclude":
                suffix = PurePosixPath(match["path"]).suffix
                yield from (f"{indent}.. code-block:: {_LANGUAGES.get(suffix, suffix[1:] or 'text')}", "")
                indent += "   "
            yield from (f"{indent}{one}" if one else one for one in lines)
            yield ""

    def _file(self, page: PurePosixPath, path: str, through: tuple[PurePosixPath, ...]) -> list[str] | None:
        """Return the lines of an included file, with what it includes itself; None where it may not be had."""
        found = self._find(page, path)
        if found is None or found == page or found in through or len(through) >= _DEEPEST:
            return None
        text = self._text(found)
        if text is None:
            return None
        self.included.add(found.as_posix())
        if found.suffix in _MARKDOWN:
            text = _FRONT_MATTER.sub("", text, count=1)
        return list(self._page(found, text, (*through, page)))

    def _text(self, file: PurePosixPath) -> str | None:
        """Return the words of a file; None where it cannot be read, or would be too much for one page."""
        self._files_left -= 1
        try:
            self._bytes_left -= (self._source / file).stat().st_size
            if self._files_left < 0 or self._bytes_left < 0:
                return None
            text = (self._source / file).read_bytes().decode("utf-8-sig")
        except (OSError, UnicodeDecodeError):
            return None
        return text.replace("\r\n", "\n").rstrip("\n")

    def _find(self, page: PurePosixPath, path: str) -> PurePosixPath | None:
        """Return the file that is meant, below the folder: beside the page, then in the folders around it."""
        wanted = path.removeprefix("@site/").removeprefix("@/").lstrip("/")
        for folder in page.parents:
            for beside in _BESIDE:
                candidate = (self._source / folder / beside / wanted).resolve()
                if candidate.is_relative_to(self._source) and candidate.is_file():
                    return PurePosixPath(candidate.relative_to(self._source).as_posix())
        return None


def _marked_path(line: str, partials: dict[str, str]) -> tuple[str, str]:
    """Return the path that a line of Markdown includes, and its indentation; empty for any other line."""
    for pattern in _LINES:
        if match := pattern.fullmatch(line):
            return match["path"], match["indent"]
    if match := _MYST.fullmatch(line):
        return match["path"], ""
    element = _ELEMENT.fullmatch(line)
    return (partials.get(element["name"], ""), element["indent"]) if element else ("", "")
