"""Repairs: rewrites what a site's own generator understands, and CommonMark does not, line by line.

Each line stays on its line, so that all that is read afterwards knows where it is. Fenced code is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from markdown_it.rules_block.table import escapedSplit

from codegen.documents.markdown.containers import open_containers
from codegen.documents.markdown.fences import close_open_fences, code_lines
from codegen.documents.markdown.indents import mend_indents
from codegen.documents.markdown.magic_blocks import open_magic_blocks

_TIGHT_HEADING = re.compile(r"(#{2,6})(?=[A-Za-z0-9`/\[])")
_ATTRIBUTES = re.compile(r"[ \t]*\{:[^{}]*\}[ \t]*$")
_IMPORT = re.compile(r"import\b.{0,300}?['\"][^'\"]+['\"][ \t]*;?[ \t]*$")
_EXPORT = re.compile(r"export[ \t]+(?:default|const|function|let|var|class)\b")
_COMMENT = re.compile(r"\{/\*.*?\*/\}")
# What a page is put together with, and what is not put into it.
_CONTROL = re.compile(
    r"\{%-?[ \t]*(?:(?:end)?(?:raw|if|ifversion|unless|for|case|capture|block|macro|set)|else|elsif|elif|when|assign"
    r"|extends|from|import|break|continue|cycle|increment)\b[^{}]{0,300}%\}"
)
_NOTE = re.compile(r"[ \t]*\{%-?[ \t]*(end)?comment[ \t]*-?%\}[ \t]*$")
_HIGHLIGHT = re.compile(
    r"[ \t]*(?:\{%-?[ \t]*highlight|\{\{[<%][ \t]*(?:highlight|code))[ \t]+\"?([\w+-]+)\"?(?!=)[^{}]*[%}]\}[ \t]*$"
)
_END_HIGHLIGHT = re.compile(
    r"[ \t]*(?:\{%-?[ \t]*endhighlight[ \t]*-?%\}|\{\{[<%][ \t]*/[ \t]*(?:highlight|code)[ \t]*[>%]\}\})[ \t]*$"
)
# A link whose target a generator looks up: {{< ref "owls.md" >}}, {% link owls.md %}, {{ "/owls" | relative_url }}
_LOOKED_UP = re.compile(
    r"\]\([ \t]*(?:(?:\{\{[<%]|\{%-?)[ \t]*(?:(?:rel)?ref|link|post_url|url)[ \t]+[\"'`]?|\{\{-?[ \t]*[\"'])"
    r"([^\"'`{}%<>|\s]+)[\"'`]?[^{}]{0,80}?(?:[>%-]?\}\}|-?%\})([^()\s]*)[ \t]*(?=\)|[ \t][\"'])"
)
_BASE = re.compile(r"(?<=\]\()\{\{[^{}]{0,80}\}\}")
_BLUEPRINT = re.compile(r"FORMAT:[ \t]*1A\b")
_METADATA = re.compile(r"[A-Z][A-Z_-]*:[ \t]*\S")
_WIDEST = 100  # columns
_DELIMITERS = re.compile(r"[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")


def repaired(content: str) -> str:
    """``content`` as CommonMark with pipe tables, its lines where they were."""
    lines = content.split("\n")
    open_magic_blocks(lines)
    _blank_comments(lines)
    _open_highlights(lines)
    close_open_fences(lines)
    code = code_lines(lines)
    open_containers(lines, code)
    mend_indents(lines, code)
    _mend_lines(lines, code)
    _blank_modules(lines, code)
    _end_metadata(lines)
    _mend_tables(lines, code)
    return "\n".join(lines)


def _blank_comments(lines: list[str]) -> None:
    """``{% comment %}`` hides what follows."""
    notes = [(at, match[1]) for at, line in enumerate(lines) if "comment" in line and (match := _NOTE.match(line))]
    for (begins, opening), (ends, closing) in pairwise(notes):
        if not opening and closing:
            lines[begins : ends + 1] = [""] * (ends + 1 - begins)


def _open_highlights(lines: list[str]) -> None:
    """``{% highlight json %}`` and its like are fences."""
    for at, line in enumerate(lines):
        if "{%" not in line and "{{" not in line:
            continue
        if match := _HIGHLIGHT.match(line):
            lines[at] = f"```{match[1]}"
        elif _END_HIGHLIGHT.match(line):
            lines[at] = "```"


def _prose(lines: Sequence[str], code: Sequence[bool]) -> Iterator[tuple[int, str]]:
    """Yield the lines that are no code, with their numbers."""
    return ((at, line) for at, line in enumerate(lines) if not code[at])


def _mend_lines(lines: list[str], code: Sequence[bool]) -> None:
    for at, line in _prose(lines, code):
        if line.startswith("##"):
            lines[at] = line = _TIGHT_HEADING.sub(r"\1 ", line, count=1) if _TIGHT_HEADING.match(line) else line
        if "{" not in line:
            continue
        if _ATTRIBUTES.match(line):
            lines[at] = ""
            continue
        line = _CONTROL.sub("", _COMMENT.sub("", line))
        lines[at] = _BASE.sub("", _LOOKED_UP.sub(r"](\1\2", line)) if "](" in line else line


def _blank_modules(lines: list[str], code: Sequence[bool]) -> None:
    """Blank imports and exports of MDX, no words of the page; an export goes as far as the next blank line."""
    exporting = False
    for at, line in _prose(lines, code):
        begins = at == 0 or not lines[at - 1].strip()
        exporting = bool(line.strip()) and (exporting or (begins and _EXPORT.match(line) is not None))
        if exporting or (begins and _IMPORT.match(line)):
            lines[at] = ""


def _end_metadata(lines: list[str]) -> None:
    """End each line of the settings at the top of an API Blueprint: they are lines of their own."""
    if not _BLUEPRINT.match(lines[0]):
        return
    for at, line in enumerate(lines):
        if not _METADATA.match(line):
            break
        lines[at] = line.rstrip() + "  "


def _mend_tables(lines: list[str], code: Sequence[bool]) -> None:
    """Give the line below a table's header as many columns as the header."""
    for at, line in _prose(lines, code):
        if at == 0 or "|" not in line or "-" not in line or "|" not in lines[at - 1] or not _DELIMITERS.match(line):
            continue
        columns = len(_cells(lines[at - 1]))
        if columns < _WIDEST and columns != len(_cells(line)) and (at < 2 or "|" not in lines[at - 2]):
            lines[at] = line[: len(line) - len(line.lstrip(" \t>"))] + "|" + "---|" * columns


def _cells(line: str) -> list[str]:
    cells = [cell.strip() for cell in escapedSplit(line.strip(" \t>"))]
    return cells[bool(cells and not cells[0]) : len(cells) - bool(len(cells) > 1 and not cells[-1])]
