"""The list of path forms on a method page: ``API Path: /X or API Path: /X/{id}``, as real pages write it."""

from __future__ import annotations

import re

from codegen.diagnostics.finding import Finding, finding
from codegen.diagnostics.location import excerpt
from codegen.dialects.xojo.lines import Line

_WORD = re.compile(r"(?i)API Path\s*:|\bor\b|/\S*|\S+")


class PathList:
    """The path forms of a page, in order, and what is odd about the list they stand in."""

    def __init__(self) -> None:
        self.paths: list[str] = []
        self.findings: list[Finding] = []
        self._or: Line | None = None  # an ``or`` after which no path has come yet
        self._empty: Line | None = None  # an ``API Path:`` after which no path has come yet

    def take(self, line: Line) -> bool:
        """Read one line of the list; False when it holds anything but paths, their captions and ``or``."""
        words = [word.casefold() for word in _WORD.findall(line.words)]
        if not all(word == "or" or word.startswith(("/", "api path")) for word in words):
            return False
        for word in _WORD.findall(line.words):
            self._word(word, line)
        return True

    def end(self) -> None:
        """The list is over: tells of an ``or`` or a caption that nothing follows."""
        if self._or is not None:
            self._tell("path-list-dangling", self._or)
        elif self._empty is not None:
            self._tell("path-list-gap", self._empty)
        self._or = self._empty = None

    def same(self, path: str) -> str | None:
        """The form in the list that is ``path``, with or without a slash at its end; None when there is none."""
        return next((known for known in self.paths if known.rstrip("/") == path.rstrip("/")), None)

    def _word(self, word: str, line: Line) -> None:
        if word.startswith("/"):
            self.paths.append(word)
            self._or = self._empty = None
        elif word.casefold() == "or":
            if self._or is not None or self._empty is not None or not self.paths:
                self._tell("path-list-gap", line)
            self._or, self._empty = line, None
        else:
            self._empty = line

    def _tell(self, code: str, line: Line) -> None:
        self.findings.append(finding(code, line.place, [excerpt(line.place, line.words)]))
