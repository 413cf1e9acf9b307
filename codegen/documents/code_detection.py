"""Lifting: finds the JSON and the HTML that a page prints as paragraphs, and makes code blocks of them.

Shared by the readers. It only finds where code begins and ends; it never parses it: examples in documentation are
cut short, run through typography, or not JSON at all (``<number>``), and must still be found whole.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

import msgspec

from codegen.diagnostics.location import Location
from codegen.documents.marking import MarkedText, part
from codegen.documents.model import Block, Code, Paragraph
from codegen.text import Text

_QUOTES = '"“”„'
# What can follow an opening bracket when it opens JSON and not a path such as {id}, a link or a remark in brackets.
_START = re.compile(
    rf"""\s*(?:
        \{{\s* (?: $ | [{_QUOTES}'‘}}\[] | \.\.\. | … | // | [A-Za-z_]\w*\s*: )
      | \[\s* (?: $ | [{_QUOTES}{{\[\]<-] | \d | \.\.\. | … | (?:true|false|null)\b )
    )""",
    re.VERBOSE,
)
_QUOTED = re.compile(rf"[{_QUOTES}][^{_QUOTES}]{{0,500}}[{_QUOTES}]\s*(?:[:,\]}}]|$)")
_LITERAL = re.compile(r"(?:-?\d[\d.eE+-]*|true|false|null)\s*(?:[,\]}]|$)")
_KEY = re.compile(r"[A-Za-z_$][\w$.-]{0,100}\s*:")
_HTML = re.compile(r"\s*<(?:!doctype html|html)\b", re.IGNORECASE)
_HTML_END = re.compile(r"</html>\s*$", re.IGNORECASE)
_HTML_LINES = 400
_JSON_STARTS = (*_QUOTES, *"{}[],<'‘#*…", "...", "//", "/*")
_PAIRS = {"}": "{", "]": "["}


class CodeSpan(msgspec.Struct, frozen=True):
    """Where code ends: ``last`` is its last line, ``rest`` what else is on that line, after the code."""

    language: str | None
    last: int
    rest: str = ""


def starts_code(line: str) -> bool:
    """Whether ``line`` looks like the first line of JSON or of an HTML page printed as text."""
    return _START.match(line) is not None or _HTML.match(line) is not None


def find_code(lines: Sequence[str], start: int, ends: Callable[[int], bool] = lambda _: False) -> CodeSpan | None:
    """Find the code that begins at ``lines[start]``; None when no code begins there.

    Blank lines are between paragraphs. ``ends`` says for a line's number whether something else begins there (a
    heading, a table), which ends an example that is never closed. Time is linear in the lines that are taken.
    """
    if _HTML.match(lines[start]):
        return _find_html(lines, start)
    if not _START.match(lines[start]):
        return None
    return _find_json(lines, start, ends)


def lift_code(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Replace the paragraphs of ``blocks`` that hold JSON or HTML by code blocks marked ``lifted``.

    Paragraphs that follow each other are read as one text, since a page breaks an example into several. Lines above
    code in its paragraph become its title; lines after it stay a paragraph. All other blocks are kept as they are.
    """
    lifted: list[Block] = []
    for plain, group in groupby(blocks, key=lambda block: isinstance(block, Paragraph) and not block.chrome):
        if plain:
            lifted += _lift(_Lines([block for block in group if isinstance(block, Paragraph)]))
        else:
            lifted += group
    return tuple(lifted)


def _find_html(lines: Sequence[str], start: int) -> CodeSpan:
    """Find the end of an HTML page, which is ``</html>``; one that never ends is taken to the end of its paragraph."""
    stop = min(len(lines), start + _HTML_LINES)
    for at in range(start, stop):
        if _HTML_END.search(lines[at]):
            return CodeSpan("html", at)
    at = start
    while at + 1 < len(lines) and lines[at + 1].strip():
        at += 1
    return CodeSpan("html", at)


def _find_json(lines: Sequence[str], start: int, ends: Callable[[int], bool]) -> CodeSpan | None:
    brackets = _Brackets()
    last = start
    for at in range(start, len(lines)):
        line = lines[at]
        if not line.strip():
            continue
        if at > start and (ends(at) or not _goes_on(lines, last, at, brackets.inside_string)):
            break
        last = at
        closed_at = brackets.read(line)
        if closed_at is not None:
            return _closed(line, closed_at, at, start)
    return CodeSpan("json", last)


def _closed(line: str, end: int, at: int, start: int) -> CodeSpan | None:
    """JSON that is closed at column ``end``. A single line of it with words behind is a sentence, not JSON."""
    rest = line[end:].strip()
    if rest.strip(",;. ") == "":
        return CodeSpan("json", at)
    if at == start and not starts_code(rest):
        return None
    return CodeSpan("json", at, rest)


def _goes_on(lines: Sequence[str], last: int, at: int, inside_string: bool) -> bool:
    """Whether line ``at`` still belongs to JSON that is open after line ``last``. Prose ends it."""
    line = lines[at].strip()
    if at == last + 1:
        return inside_string or line.startswith(_JSON_STARTS) or _literal_or_key(line)
    if line[0] in "}],":
        return True
    if line[0] in "{[":
        return lines[last].rstrip().endswith((",", "[", "{", ":")) and _START.match(line) is not None
    return bool(_QUOTED.match(line) or _LITERAL.match(line) or line.startswith(("...", "…")))


def _literal_or_key(line: str) -> bool:
    return bool(_LITERAL.match(line) or _KEY.match(line))


class _Brackets:
    """Follows the brackets of JSON line by line, forgiving what examples get wrong.

    A closing bracket with no partner is passed over; one that closes an outer bracket closes the inner ones too. A
    string ends at its line's end: a quote that is missing spoils one line, not the page.
    """

    def __init__(self) -> None:
        self._open: list[str] = []
        self._counts = {"{": 0, "[": 0}
        self.inside_string = False

    def read(self, line: str) -> int | None:
        """Read one line; the column right after the bracket that closes everything, or None."""
        at = 0
        self.inside_string = False
        while at < len(line):
            char = line[at]
            if char in _QUOTES:
                at = self._skip_string(line, at)
                continue
            at += 1
            if char in "{[":
                self._open.append(char)
                self._counts[char] += 1
            elif char in _PAIRS:
                self._close(_PAIRS[char])
                if not self._open:
                    return at
        return None

    def _close(self, opening: str) -> None:
        if not self._counts[opening]:
            return
        while self._open:
            popped = self._open.pop()
            self._counts[popped] -= 1
            if popped == opening:
                return

    def _skip_string(self, line: str, start: int) -> int:
        """Return the column after the string that opens at ``start``, whichever quotes it is written in."""
        closing = '"' if line[start] == '"' else '”“"'
        at = start + 1
        while at < len(line):
            if line[at] == "\\":
                at += 2
                continue
            if line[at] in closing:
                return at + 1
            at += 1
        self.inside_string = True
        return len(line)


class _Lines:
    """The lines of paragraphs in a row, blank ones between paragraphs, each knowing where it is."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self.paragraphs = paragraphs
        self.lines: list[str] = []
        self.places: list[Location] = []
        self.owners: list[int] = []
        self._starts: list[int] = []  # where each line begins in the words of its paragraph
        for number, paragraph in enumerate(paragraphs):
            if number:
                self._add("", paragraph.place, number, 0)
            at = 0
            for line, place in _placed(paragraph):
                self._add(line, place, number, at)
                at += len(line) + 1

    def _add(self, line: str, place: Location, owner: int, start: int) -> None:
        self.lines.append(line)
        self.places.append(place)
        self.owners.append(owner)
        self._starts.append(start)

    def cut(self, at: int, rest: str) -> None:
        """Leave only ``rest`` of line ``at``, which it ends with."""
        self._starts[at] += self.lines[at].rindex(rest)
        self.lines[at] = rest

    def marked(self, first: int, last: int) -> MarkedText:
        """Lines of one paragraph with their marks."""
        paragraph = self.paragraphs[self.owners[first]]
        end = self._starts[last] + len(self.lines[last])
        return part(MarkedText(paragraph.text.raw, paragraph.marks), self._starts[first], end)

    def text(self, first: int, last: int) -> str:
        return "\n".join(self.lines[first : last + 1])

    def place(self, first: int, last: int) -> Location:
        start, end = self.places[first], self.places[last]
        return span(start.page, start.line, end.last)


def span(page: str, first: int, last: int) -> Location:
    """Return the location of lines ``first`` to ``last``; a single line is stored without an end."""
    return Location(page, first, last if last > first else 0)


def _placed(paragraph: Paragraph) -> Iterator[tuple[str, Location]]:
    """Each line of ``paragraph`` with its place: exact where lines of text and of source run in step."""
    place = paragraph.place
    lines = paragraph.text.raw.split("\n")
    in_step = place.last - place.line + 1 == len(lines)
    for number, line in enumerate(lines):
        yield line, Location(place.page, place.line + number) if in_step else place


def _lift(text: _Lines) -> Iterator[Block]:
    at = first = 0  # lines from ``first`` up to ``at`` wait to become a title or a paragraph
    while at < len(text.lines):
        if not text.lines[at].strip():
            yield from _rest(text, first, at - 1)
            at = first = at + 1
            continue
        code = find_code(text.lines, at)
        if code is None:
            at += 1
            continue
        title = text.text(first, at - 1).strip() if first < at else ""
        if "{%" in title:  # a directive begins above the code: it is no caption
            yield from _rest(text, first, at - 1)
            title = ""
        yield _code(text, at, code, Text(title) if title else None)
        at = first = _go_on_after(text, code)
    yield from _rest(text, first, len(text.lines) - 1)


def _code(text: _Lines, at: int, code_span: CodeSpan, title: Text | None) -> Code:
    words = text.text(at, code_span.last)
    if code_span.rest:
        words = words.rstrip()[: -len(code_span.rest)].rstrip()
    return Code(text.place(at, code_span.last), Text(words), code_span.language, title, lifted=True)


def _go_on_after(text: _Lines, code_span: CodeSpan) -> int:
    if not code_span.rest:
        return code_span.last + 1
    text.cut(code_span.last, code_span.rest)
    return code_span.last


def _rest(text: _Lines, first: int, last: int) -> Iterator[Block]:
    """Yield what is no code: a whole paragraph as it was, or what is left of one."""
    if first > last or not text.text(first, last).strip():
        return
    whole = text.paragraphs[text.owners[first]]
    if whole.text.raw == text.text(first, last):
        yield whole
    else:
        said = text.marked(first, last)
        yield Paragraph(text.place(first, last), said.text, marks=said.marks, quoted=whole.quoted)
