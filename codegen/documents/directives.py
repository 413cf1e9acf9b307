"""Directives: finds GitBook's ``{% name … %} … {% endname %}`` in a page and nests what is between them.

Shared by the Markdown and the saved-text reader: each brings its own way to read the text between the tags.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

import msgspec
from msgspec import structs

from codegen.diagnostics.finding import Finding, finding
from codegen.diagnostics.location import Location, excerpt
from codegen.documents.code_detection import span
from codegen.documents.model import Block, Code, Directive
from codegen.text import Text

# In lines, not in a column of 36.
# fmt: off
KNOWN = frozenset({
    "api-method", "api-method-body-parameters", "api-method-description", "api-method-form-data-parameters",
    "api-method-headers", "api-method-parameter", "api-method-path-parameters", "api-method-query-parameters",
    "api-method-request", "api-method-response", "api-method-response-example",
    "api-method-response-example-description", "api-method-spec", "api-method-summary", "code", "column", "columns",
    "content-ref", "embed", "file", "hint", "include", "openapi", "openapi-operation", "openapi-schemas",
    "page-ref", "step", "stepper", "swagger", "swagger-description", "swagger-parameter", "swagger-response", "tab",
    "tabs", "update", "updates",
})
# fmt: on
# These are alone, though some of them may have an end.
_SINGLE = frozenset({"embed", "file", "include", "openapi", "openapi-schemas", "page-ref"})
_DEEPEST = 40
_FARTHEST_END = 50  # blocks

_TAG = re.compile(r"\{%-?[ \t\r\n]*([A-Za-z][\w-]*)")
# No piece runs over the start of another tag, so that looking for the end stays linear.
_PIECE = re.compile(r'"(?:[^"\\{]|\\.|\{(?!%))*"|“[^”{]{0,300}”|%\}|\{%|[^"“%{]+|[%{"“]', re.DOTALL)
_ATTRIBUTE = re.compile(r'([A-Za-z_][\w-]*)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|“([^”]*)”|([^\s"“]+))', re.DOTALL)
_LONGEST_TAG = 2_000
_NEAR = 300

ReadText = Callable[[str, int], Sequence[Block]]


class Tag(msgspec.Struct, frozen=True):
    """One tag: ``name`` as written (``endtab`` for an end), and the offsets it covers.

    ``closes`` is the name of what it ends; a ``single`` one has no end. What is not ``checked`` has its partner, and
    any name.
    """

    name: str
    attributes: dict[str, Text]
    start: int
    end: int
    closes: str | None = None
    single: bool = False
    checked: bool = True


class _Frame(msgspec.Struct):
    """A directive that is open, or the page itself (no tag)."""

    tag: Tag | None
    line: int
    blocks: list[Block]


def read_directives(
    page: str,
    content: str,
    read_text: ReadText,
    literal: Sequence[tuple[int, int]] = (),
    elements: Sequence[Tag] = (),
) -> tuple[tuple[Block, ...], list[Finding]]:
    """Read ``content``, its line ends normalised, into blocks, directives nested.

    ``read_text`` reads the text between two tags, given its first line's number. Offsets in ``literal`` (code) hold
    no tags. ``elements`` are tags of other kinds, in order. Findings: an unknown name, a start or an end without its
    partner, nesting that is too deep.
    """
    tags = [tag for tag in find_tags(content, literal) if not _is_amid_words(tag, content)]
    reader = _DirectiveReader(page, content, read_text, {tag.closes for tag in tags if tag.closes})
    for tag in sorted([*tags, *elements], key=lambda tag: tag.start):
        reader.take(tag)
    return reader.finish()


def find_tags(content: str, literal: Sequence[tuple[int, int]] = ()) -> Iterator[Tag]:
    """Yield the tags of ``content`` in order, outside the stretches that are ``literal``."""
    at = 0
    stretches = iter(literal)
    stretch = next(stretches, None)
    while match := _TAG.search(content, at):
        while stretch and stretch[1] <= match.start():
            stretch = next(stretches, None)
        if stretch and stretch[0] <= match.start():
            at = stretch[1]
            continue
        end = _tag_end(content, match.end())
        at = end or match.end()
        if end:
            closes = match[1].removeprefix("end") if match[1].startswith("end") else None
            yield Tag(match[1], _attributes(content[match.end() : end - 2]), match.start(), end, closes or None)


def _is_amid_words(tag: Tag, content: str) -> bool:
    """Whether an unknown tag is between words of one line: a generator puts words in its place."""
    if (tag.closes or tag.name) in KNOWN:
        return False
    before = content[max(0, tag.start - _NEAR) : tag.start].rpartition("\n")[2].strip()
    after = content[tag.end : tag.end + _NEAR].partition("\n")[0].strip()
    return bool((before and not before.endswith("%}")) or (after and not after.startswith("{%")))


def _tag_end(content: str, start: int) -> int | None:
    """Return the offset after the ``%}`` that ends the tag, quotes respected; None when the tag never ends."""
    stop = min(len(content), start + _LONGEST_TAG)
    for piece in _PIECE.finditer(content, start, stop):
        if piece[0] == "%}":
            return piece.end()
        if piece[0] in ('"', "“", "{%"):
            break
    return _end_on_line(content, start, stop)


def _end_on_line(content: str, start: int, stop: int) -> int | None:
    """Return a tag with a quote too many ends at the first ``%}`` of its line."""
    end = content.find("%}", start, stop)
    return None if end < 0 or "\n" in content[start:end] or "{%" in content[start:end] else end + 2


def _attributes(words: str) -> dict[str, Text]:
    named = {}
    for name, double, smart, bare in _ATTRIBUTE.findall(words):
        named[name] = Text(re.sub(r"\\(.)", r"\1", double, flags=re.DOTALL) if double else smart or bare)
    return named


class _DirectiveReader:
    """Builds the tree tag by tag, with a stack of its own: a page may nest deeper than Python can call."""

    def __init__(self, page: str, content: str, read_text: ReadText, ends: set[str | None]) -> None:
        self.page, self.content, self.read_text = page, content, read_text
        self.findings: list[Finding] = []
        self._stack = [_Frame(None, 1, [])]
        self._at = 0
        self._line = 1
        self._ends = ends

    def take(self, tag: Tag) -> None:
        if tag.start < self._at:
            return  # it is inside another tag
        self._read_up_to(tag.start)
        first = self._line
        self._step_over(tag.end)
        if tag.closes:
            self._close(tag, tag.closes, first)
        elif self._stands_alone(tag, first):
            self._add(Directive(span(self.page, first, self._line), tag.name, tag.attributes, ()))
        else:
            self._stack.append(_Frame(tag, first, []))

    def finish(self) -> tuple[tuple[Block, ...], list[Finding]]:
        self._read_up_to(len(self.content))
        while len(self._stack) > 1:
            self._close_unclosed()
        return tuple(self._stack[0].blocks), self.findings

    def _read_up_to(self, offset: int) -> None:
        text = self.content[self._at : offset]
        if text.strip():
            self._stack[-1].blocks += self.read_text(text, self._line)
        self._step_over(offset)

    def _step_over(self, offset: int) -> None:
        self._line += self.content.count("\n", self._at, offset)
        self._at = offset

    def _add(self, block: Block) -> None:
        self._stack[-1].blocks.append(block)

    def _stands_alone(self, tag: Tag, line: int) -> bool:
        if tag.single:
            return True
        if tag.checked and tag.name not in KNOWN:
            self._report("directive-unknown", tag, line)
            if tag.name not in self._ends:
                return True
        if len(self._stack) > _DEEPEST:
            self._report("directive-nested-deeply", tag, line)
            return True
        return tag.checked and tag.name in _SINGLE

    def _close(self, end: Tag, name: str, line: int) -> None:
        if not any(frame.tag and frame.tag.name == name for frame in self._stack):
            if end.checked and not self._adopt(name):
                self._report("directive-end-alone", end, line)
            return
        while (tag := self._stack[-1].tag) and tag.name != name:
            self._close_unclosed()
        self._close_top()

    def _adopt(self, name: str) -> bool:
        """Return an end of a directive that may be alone: what followed its start belongs inside it."""
        blocks = self._stack[-1].blocks
        if name not in _SINGLE:
            return False
        for index in range(len(blocks) - 1, max(-1, len(blocks) - 1 - _FARTHEST_END), -1):
            block = blocks[index]
            if isinstance(block, Directive) and block.name == name and not block.blocks:
                place = span(self.page, block.place.line, self._line)
                blocks[index:] = [Directive(place, name, block.attributes, tuple(blocks[index + 1 :]))]
                return True
        return False

    def _close_unclosed(self) -> None:
        frame = self._stack[-1]
        if frame.tag and frame.tag.checked:
            self._report("directive-not-closed", frame.tag, frame.line)
        self._close_top()

    def _close_top(self) -> None:
        frame = self._stack.pop()
        if frame.tag and not frame.tag.checked and not frame.tag.attributes:
            self._stack[-1].blocks += frame.blocks  # it says nothing of its blocks
        elif frame.tag:
            place = span(self.page, frame.line, self._line)
            blocks = _titled(frame.blocks, frame.tag)
            self._add(Directive(place, frame.tag.name, frame.tag.attributes, blocks))

    def _report(self, code: str, tag: Tag, line: int) -> None:
        place = Location(self.page, line)
        words = excerpt(place, self.content[tag.start : tag.end])
        self.findings.append(finding(code, place, [words], name=tag.name))


def _titled(blocks: Sequence[Block], tag: Tag) -> tuple[Block, ...]:
    """``{% code title="…" %}`` gives the code inside its title, as other sites write it on the code itself."""
    title = tag.attributes.get("title")
    if tag.name != "code" or not title:
        return tuple(blocks)
    return tuple(
        structs.replace(block, title=title) if isinstance(block, Code) and block.title is None else block
        for block in blocks
    )
