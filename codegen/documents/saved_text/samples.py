"""Samples of saved text: commands, HTTP messages and programs, whose lines have lost their box."""

from __future__ import annotations

import re
from collections.abc import Sequence

from codegen.documents.code_detection import CodeSpan, find_code, starts_code
from codegen.wording.http_methods import ANY_METHOD

_CURL = re.compile(r"\s*(?:\$ )?curl\s")
_ANSWER = re.compile(r"\s*HTTP/\d(?:\.\d)?\s+[1-5]\d\d\b")
_REQUEST = re.compile(rf"\s*(?:{ANY_METHOD})\s+\S+\s+HTTP/\d")
_HEADER = re.compile(r"\s*[A-Za-z][\w-]{0,60}:\s")
_PROGRAM = re.compile(
    r"(?:(?:const|let|var|import|export|require|def|class|print|puts|package|func|public|private|echo|use|using"
    r"|return|end|else|try|catch|await|from \w+ import)\b.*|<\?php.*|[$@]\w+.*|//.*|#!.*|\}\s*\)?.*|\)[;.]?.*|\.\w+\(.*"
    r"|.*[;{(\[]\s*|.*\)\s*;?\s*|.*=>.*|['\"]?\w+['\"]?\s*[:=]\s*.*,?\s*)$"
)
_WORDS = re.compile(r"[A-Z]?[a-z]+(?: [a-z]+){4,}")
_LEAST = 2  # lines of a program
_LONGEST = 500  # characters of one


def find_sample(lines: Sequence[str], at: int, end: int, *, begins: bool) -> CodeSpan | None:
    """Find the sample that begins at line ``at``; None when none does.

    Line ``end`` is the next one without words. A program is looked for where ``begins`` says that none are above.
    """
    if _CURL.match(lines[at]):
        return CodeSpan("bash", _end_of_command(lines, at))
    if _ANSWER.match(lines[at]) or _REQUEST.match(lines[at]):
        return CodeSpan("http", _end_of_message(lines, at))
    return _program(lines[at:end], at) if begins else None


def _end_of_command(lines: Sequence[str], at: int) -> int:
    """Find the end of a command, which goes on while its lines end with a backslash or a quotation mark is open."""
    quotes = 0
    for end in range(at, len(lines)):
        if not lines[end].strip() and not quotes % 2:
            return end - 1
        quotes += lines[end].count("'")
        following = lines[end + 1].strip() if end + 1 < len(lines) else ""
        goes_on = quotes % 2 or lines[end].rstrip().endswith(("\\", "|")) or following.startswith(("-", "|", "&"))
        if not goes_on or end - at > 200:
            return end
    return len(lines) - 1


def _end_of_message(lines: Sequence[str], at: int) -> int:
    """Find the end of a message, which goes on over its headers, and over JSON below one blank line."""
    end = at
    while end + 1 < len(lines) and _HEADER.match(lines[end + 1]):
        end += 1
    body = end + 1
    if body < len(lines) and not lines[body].strip():
        body += 1
    if body < len(lines) and starts_code(lines[body]):
        code = find_code(lines, body)
        return code.last if code and not code.rest else end
    return end


def _program(stretch: Sequence[str], at: int) -> CodeSpan | None:
    """Lines of which none reads like a sentence and nearly all look like a program."""
    fits = [len(line) < _LONGEST and _PROGRAM.match(line.strip()) is not None for line in stretch]
    if len(stretch) < _LEAST or sum(fits) < 0.8 * len(stretch) or any(_WORDS.search(line) for line in stretch):
        return None
    marks = sum(line.rstrip().endswith((";", "{", "(", ")", "}", "[", "]", ",")) for line in stretch)
    return CodeSpan(None, at + len(stretch) - 1) if marks >= len(stretch) / 3 else None
