"""Text into Python source: literals, docstrings, comments, identifiers, all in the very style Black prints.

Nothing here knows what a client or a validator is. What comes out can neither leave its place (end a string, a
docstring, a line) nor hide (invisible and bidirectional characters are always escaped).
"""

from __future__ import annotations

import functools
import keyword
import re
import textwrap
from collections.abc import Mapping, Sequence

from codegen.diagnostics.finding import BadInput, finding
from codegen.spec.record import Json
from codegen.targets.code import Code
from codegen.text import Text, is_visible

LINE_LENGTH = 88  # Black's default: what is emitted is formatted without a user's configuration

_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_DIRECTIVE = re.compile(
    r"(?:^|#)\s*(?:type|pyright|pyre|mypy|fmt|yapf|isort|ruff|pylint|flake8|noqa|nosec|pragma)\b|coding\s*[:=]",
    re.IGNORECASE,
)


def literal(value: Json | Text) -> Code:
    """Return a JSON value (or Text) as a Python expression, on one line, spelled as Black would spell it.

    Raises TypeError for what is not JSON, ValueError for an infinite number: bugs of the caller, not bad input.
    """
    match value:
        case None | bool():
            return Code(repr(value))
        case Text():
            return _string(value.raw)
        case str():
            return _string(value)
        case int():
            return Code(repr(int(value)))
        case float():
            return _float(value)
        case list() | tuple():
            return Code("[" + ", ".join(literal(item) for item in value) + "]")
        case dict():
            return Code("{" + ", ".join(f"{literal(key)}: {literal(item)}" for key, item in value.items()) + "}")
        case _:
            raise TypeError(f"{type(value).__name__} is not JSON")


def docstring(
    text: Text | str | Sequence[Text | str],
    indent: int = 0,
    sections: Mapping[str, Sequence[tuple[str, Text | str]]] | None = None,
) -> Code:
    """``text`` (a list: paragraphs) as a whole docstring, quotes included, for a line that starts at ``indent``.

    ``sections`` adds headed lists, such as ``{"Args": [("name", text)]}``. Line ends of the text are spaces; long
    lines are wrapped. The first line carries no indentation, as it is after the template's own.
    """
    paragraphs = [text] if isinstance(text, (Text, str)) else list(text)
    words = [escaped for paragraph in paragraphs if (escaped := prose(paragraph))]
    lists = [_section(title, entries, indent) for title, entries in (sections or {}).items() if entries]
    pad = " " if words and words[0].startswith('"') else ""  # Black parts a quote from the quotes
    if len(words) == 1 and not lists:  # the closing quotes may have to fit on the same line
        lines = _wrap(words[0], indent, first=7)
        end = " " if lines[0].endswith('"') else ""
        return Code(f'"""{pad}{lines[0]}{end}"""') if len(lines) == 1 else _several_lines([lines], indent, pad)
    blocks = [_wrap(paragraph, indent, first=0 if number else 4) for number, paragraph in enumerate(words)]
    return _several_lines([*blocks, *lists], indent, pad) if blocks or lists else Code('""" """')


def comment(text: Text | str, indent: int = 0) -> Code:
    """``text`` as comment lines for a place that starts at ``indent``; what reads as a tool's directive is quoted."""
    words = _folded(text)
    if _DIRECTIVE.search(words):
        lines = [_string(words).replace("#", "\\x23").replace(":", "\\x3a").replace("=", "\\x3d")]
    else:
        lines = textwrap.wrap(_shown(words), LINE_LENGTH - indent - 2, break_long_words=False, break_on_hyphens=False)
    return Code(("\n" + " " * indent).join(f"# {line}" for line in lines or [""]).rstrip())


@functools.lru_cache(maxsize=65536)  # a package names the same few thousand things over and over
def identifier(name: str) -> Code:
    """``name`` if it may be a Python name. Raises BadInput otherwise: names are allow-listed, never escaped."""
    if not (name.isascii() and name.isidentifier()) or keyword.iskeyword(name):
        raise BadInput(finding("not-an-identifier", name=name))
    return Code(name)


def dotted(name: str) -> Code:
    """``name`` if it is identifiers joined by dots: a module's name. Raises BadInput otherwise."""
    return Code(".".join(identifier(part) for part in name.split(".")))


def prose(text: Text | str) -> str:
    """``text`` folded to one line and escaped for the inside of a docstring."""
    words = _folded(text).replace("\\", "\\\\")
    return _shown(re.sub(r'"{3,}', lambda run: "\\x22" * len(run[0]), words))


def _string(value: str) -> Code:
    """Return the quotes that need fewer backslashes, double ones when equal: Black's rule."""
    if value.isascii() and value.isprintable() and "\\" not in value:
        if '"' not in value:
            return Code(f'"{value}"')
        body = value
    else:
        body = "".join(_ESCAPES.get(char) or _shown(char) for char in value)
    doubles, singles = body.count('"'), body.count("'")
    if doubles > singles:
        return Code("'" + body.replace("'", "\\'") + "'")
    return Code('"' + body.replace('"', '\\"') + '"')


def _float(value: float) -> Code:
    if value != value or value in (float("inf"), float("-inf")):
        raise ValueError("JSON has no such number")
    return Code(repr(value).replace("e+", "e"))


def _shown(words: str) -> str:
    if words.isascii() and words.isprintable():
        return words
    return "".join(char if is_visible(char) else _escape(char) for char in words)


def _escape(char: str) -> str:
    code = ord(char)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _folded(text: Text | str) -> str:
    return " ".join((text.raw if isinstance(text, Text) else text).split())


def _wrap(words: str, indent: int, first: int = 0, margin: str = "", hanging: str = "") -> list[str]:
    """``words`` in lines; ``first`` columns of the first one are taken."""
    lines = _filled(words, max(LINE_LENGTH - indent, 40), margin or " " * first, hanging)
    return [lines[0][first:], *lines[1:]] if lines else []


def _filled(words: str, width: int, margin: str, hanging: str) -> list[str]:
    """Return lines of as many words as fit, as textwrap does in ten times the time. Words are parted by one space."""
    if not words:
        return []
    if len(margin) + len(words) <= width:
        return [margin + words]
    lines: list[str] = []
    first, *others = words.split(" ")
    line = margin + first
    for word in others:
        if len(line) + 1 + len(word) > width:
            lines.append(line)
            line = hanging + word
        else:
            line = f"{line} {word}"
    return [*lines, line]


def _section(title: str, entries: Sequence[tuple[str, Text | str]], indent: int) -> list[str]:
    lines = [f"{title}:"]
    for name, text in entries:
        words = f"{prose(name)}: {prose(text)}".rstrip(": ")
        lines += _wrap(words, indent, margin=" " * 4, hanging=" " * 8)
    return lines


def _several_lines(blocks: list[list[str]], indent: int, pad: str) -> Code:
    body = pad + "\n\n".join("\n".join(block) for block in blocks) + "\n"
    return Code('"""' + body.replace("\n", "\n" + " " * indent).replace("\n" + " " * indent + "\n", "\n\n") + '"""')
