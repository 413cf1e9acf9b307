"""A last look at every file before it goes: it must parse, and must hold no character that a reader cannot see.

What fails here is a bug of a template or an encoder; the finding shows the file and line, and nothing is written.
"""

from __future__ import annotations

import ast
import hashlib
import json
import re
import tomllib
import warnings
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath
from typing import NamedTuple, NoReturn

import msgspec

from codegen.diagnostics.finding import Finding, finding
from codegen.diagnostics.location import Location
from codegen.text import is_visible


class Problem(NamedTuple):
    """Why a text is not what its name says, and on which line (1 when the parser does not say)."""

    line: int
    words: str


def check_files(files: dict[str, str]) -> list[Finding]:
    """Every fault of ``files`` (text by path): those that cannot be read back, and every hidden character by line."""
    return [finding for path, text in files.items() for finding in check_file(path, text)]


def check_file(path: str, text: str) -> Iterator[Finding]:
    """Yield the faults of one file."""
    hidden = list(hidden_in(path, text))
    yield from hidden
    problem = None if hidden else problem_in(path, text)
    if problem is not None:
        yield finding("output-not-parsed", Location(path, problem.line), kind=kind_of(path), problem=problem.words)


def problem_in(path: str, text: str) -> Problem | None:
    """Why ``text`` cannot be read as what the suffix of ``path`` says; None when it can, or when any text will do."""
    parse = _PARSERS.get(PurePosixPath(path).suffix)
    if parse is None:
        return None
    try:
        parse(text)
    except SyntaxError as wrong:
        return Problem(wrong.lineno or 1, wrong.msg)
    except _NotYamlError as wrong:
        return Problem(wrong.line, str(wrong))
    except json.JSONDecodeError as wrong:
        return Problem(wrong.lineno, wrong.msg)
    except ValueError as wrong:
        return Problem(_line_told(str(wrong)), str(wrong))
    except (RecursionError, MemoryError):
        return Problem(1, "it is nested too deep")
    return None


_COMPILED: set[bytes] = set()  # hashes of what this process found good: the runtime is the same for each API


def _python(text: str) -> None:
    """Compiled, not run: the compiler finds what the parser lets pass, and its warnings (wrong escapes) count too."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
    if digest in _COMPILED:
        return
    with warnings.catch_warnings():
        warnings.simplefilter("error", SyntaxWarning)
        warnings.simplefilter("error", DeprecationWarning)  # what Python 3.11 calls a wrong escape
        compile(text, "<output>", "exec", dont_inherit=True)
    _COMPILED.add(digest)


# Where one could begin, in words, too: at the start of the text, or behind a space or an indicator.
# One pattern for each mark: a search for a text that begins with a known character is the fastest there is.
_BEHIND = r"(?<![^\s\[{,:?-].)"
_TAGS_AND_ALIASES = [re.compile(mark) for mark in (rf"&{_BEHIND}[^\s,\]}}]", rf"\*{_BEHIND}[^\s,\]}}]", f"!{_BEHIND}")]


def _json(text: str) -> object:
    """Parse, without making values. What msgspec refuses is judged by the other parser, which names the line."""
    try:
        return msgspec.json.decode(text, type=msgspec.Raw)
    except (msgspec.DecodeError, ValueError):
        return _json_with_values(text)


def _json_with_values(text: str) -> object:
    return json.loads(text, parse_constant=_no_such_number)


def _no_such_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


class _NotYamlError(Exception):
    """What the parser says, at a line."""

    def __init__(self, line: int, problem: str) -> None:
        super().__init__(problem)
        self.line = line


def _yaml(text: str) -> None:
    """Parse, without making values, or events where none could matter. Tags and aliases are in no file of ours."""
    import yaml  # late: few builds make YAML anew

    try:
        if not any(mark.search(text) for mark in _TAGS_AND_ALIASES):
            yaml.CSafeLoader(text).raw_parse()
            return
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            if isinstance(event, yaml.AliasEvent) or getattr(event, "tag", None):
                line = event.start_mark.line + 1 if event.start_mark else 1
                raise _NotYamlError(line, f"a tag or an alias at line {line}")
    except yaml.MarkedYAMLError as wrong:
        line = wrong.problem_mark.line + 1 if wrong.problem_mark else 1
        raise _NotYamlError(line, wrong.problem or "not YAML") from wrong
    except yaml.YAMLError as wrong:
        raise _NotYamlError(_line_told(str(wrong)), str(wrong)) from wrong


_PARSERS: dict[str, Callable[[str], object]] = {
    ".py": _python,
    ".pyi": ast.parse,
    ".json": _json,
    ".yaml": _yaml,
    ".yml": _yaml,
    ".toml": tomllib.loads,
}


def kind_of(path: str) -> str:
    """Return what ``path`` says that its file is."""
    suffix = PurePosixPath(path).suffix
    return {".py": "Python", ".pyi": "Python", ".yml": "YAML"}.get(suffix, suffix.lstrip(".").upper())


def _line_told(message: str) -> int:
    """Return the line that tomllib names only in its message."""
    match = re.search(r"at line (\d{1,9})", message)
    return int(match[1]) if match else 1


# What cannot be part of a strange character: plain ASCII.
_PLAIN = bytes([*b"\n\t", *range(0x20, 0x7F)])


def hidden_in(path: str, text: str) -> Iterator[Finding]:
    """Yield a finding for each line with a character that is invisible, turns the reading order, or is no character."""
    risky = text.encode("utf-8", "surrogatepass").translate(None, _PLAIN).decode("utf-8", "surrogatepass")
    strange = {char for char in set(risky) if not is_visible(char)}
    for number, line in enumerate(text.split("\n") if strange else [], start=1):
        hidden = next((char for char in line if char in strange), None)
        if hidden is not None:
            yield finding("output-hides-character", Location(path, number), character=f"U+{ord(hidden):04X}")
