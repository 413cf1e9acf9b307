"""JSON and YAML: plain data as text that reads back as exactly that data, and shows every character it holds.

Nothing here knows what the data means. The YAML is block style in the data's own order, long texts folded; what fits
on its line is in flow style, but a list of mappings, which has an entry a line. A string is quoted whenever YAML 1.1 or
1.2 could take it for something else; there are no anchors, aliases or tags.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from json.encoder import encode_basestring
from typing import Any

from codegen.diagnostics.finding import visible
from codegen.targets.code import Code
from codegen.text import Text, is_visible

WIDTH = 110  # a text that would go beyond this column is folded
_FLOW = 128  # columns up to which a mapping or a list stays on one line

_SHORT_LIST = 88  # columns up to which a JSON list of plain values stays on one line

_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False)  # json.dumps makes another one for each value
_RISKY = re.compile(r"[^\x20-\x7e]")  # characters worth asking is_visible about
_PLAIN = re.compile(r"(?:[^\W\d]|[/$(])(?:.*[^\s:])?")  # a letter first can start no number, date or indicator
_BROKEN_PLAIN = re.compile(r":\s|\s#")
_NO_FLOW = frozenset(",[]{}?:")  # indicators inside brackets, and nothing special elsewhere
_WORDS_OF_YAML = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})
_LONG_LIST = 6  # plain values from which a list that takes more than a line is filled like a paragraph
_LONGEST_KNOWN = 200  # characters of a text whose spelling is remembered: longer ones are rarely repeated
_LONGEST_KEY = 1000  # YAML reads at most 1024 characters in search of a key's colon
_NO_BLOCK = re.compile(r"^(?:\s|$)|[^\S\n](?:\n|$)|\n$")  # an edge of the text or of a line that a block would hide
_NO_FOLDING = re.compile(r"\n[^\S\n]")  # a line that begins with a space is not folded
_BREAK = re.compile(r"(?<=\S) (?=\S)")  # folding eats one space, so it may break only where there is just one


def words(text: Text) -> str:
    """Return the words of ``text`` as a value of data, to be encoded with the data as a whole."""
    return text.raw


def comment(text: Text | str) -> Code:
    """``text`` on one line behind a ``#``, control and invisible characters shown as escapes, cut when long."""
    return Code(f"# {visible(text.raw if isinstance(text, Text) else text)}")


# -- JSON --------------------------------------------------------------------------------------------------------


def json_text(value: Any, indent: int = 0) -> Code:
    """``value`` as JSON, its further lines ``indent`` deep; a short list of values stays on its line.

    Raises ValueError for a number that JSON does not have, TypeError for what is no data.
    """
    return Code(_json(value, indent))


def json_entries(data: Mapping[str, Any], indent: int, *names: str) -> Code:
    """Return the entries of ``data`` under ``names``, those it has, in this order, as the inside of a JSON object."""
    entries = [f"{' ' * indent}{_json_scalar(name)}: {_json(data[name], indent)}" for name in names if name in data]
    return Code(",\n".join(entries))


def _json(value: Any, indent: int) -> str:
    if not isinstance(value, (dict, list)) or not value:
        return _json_scalar(value)
    inner, pad, end = indent + 2, " " * (indent + 2), " " * indent
    if isinstance(value, dict):
        entries = [f"{pad}{_json_scalar(key)}: {_json(item, inner)}" for key, item in value.items()]
        return "\n".join(["{", ",\n".join(entries), end + "}"])
    items = [_json(item, inner) for item in value]
    line = f"[{', '.join(items)}]"
    if indent + len(line) <= _SHORT_LIST and not any(item and isinstance(item, (dict, list)) for item in value):
        return line
    return "\n".join(["[", ",\n".join(pad + item for item in items), end + "]"])


_JSON_WORDS = {None: "null", True: "true", False: "false"}


def _json_scalar(value: Any) -> str:
    plain = value.raw if isinstance(value, Text) else value
    if isinstance(plain, str):
        return _json_string(plain) if len(plain) <= _LONGEST_KNOWN else _json_escaped(encode_basestring(plain))
    if plain is None or isinstance(plain, bool):
        return _JSON_WORDS[plain]
    return str(plain) if type(plain) is int else _json_escaped(_ENCODER.encode(plain))


@lru_cache(maxsize=16384)  # a document says the same few thousand keys and types over and over
def _json_string(text: str) -> str:
    return _json_escaped(encode_basestring(text))


def _json_escaped(text: str) -> str:
    return text if text.isascii() and "\x7f" not in text else _RISKY.sub(_json_escape, text)


def _json_escape(match: re.Match[str]) -> str:
    char = match[0]
    if is_visible(char):
        return char
    units = char.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))


# -- YAML --------------------------------------------------------------------------------------------------------


def yaml_text(value: Any) -> Code:
    """``value`` as a YAML document."""
    lines: list[str] = []
    if isinstance(value, (dict, list)) and value:
        _add_entries(lines, value, 0)
    else:
        lines.append(_scalar(value, 0))
    return Code("\n".join(lines) + "\n")


def yaml_entries(data: Mapping[str, Any], indent: int, *names: str) -> Code:
    """Return the entries of ``data`` under ``names``, those it has, in this order, ``indent`` deep; without a line
    end.
    """
    lines: list[str] = []
    _add_entries(lines, {name: data[name] for name in names if name in data}, indent)
    return Code("\n".join(lines))


def yaml_key(name: str, indent: int) -> Code:
    """``name`` as a key with its colon, ``indent`` deep, without the blanks before it."""
    text = _inline(name)
    return Code(f"? {text}\n{' ' * indent}:" if len(text) > _LONGEST_KEY else f"{text}:")


def _add_entries(lines: list[str], value: dict[str, Any] | list[Any], indent: int) -> None:
    """Add the lines of a mapping's or a list's entries, each ``indent`` deep or more."""
    if isinstance(value, dict):
        for key, inner in value.items():
            _add_named(lines, key, inner, indent)
    else:
        for inner in value:
            _add_item(lines, inner, indent)


def _add_named(lines: list[str], key: str, inner: Any, indent: int) -> None:
    name, pad = _inline(key), " " * indent
    if len(name) > _LONGEST_KEY:
        lines.append(f"{pad}? {name}")
        name = ""
    _add_entry(lines, f"{pad}{name}:", inner, indent)


def _add_item(lines: list[str], inner: Any, indent: int) -> None:
    pad = " " * indent
    line = _on_one_line(inner, _FLOW - indent - 2) if isinstance(inner, dict) and inner else None
    if line is not None and len(inner) > 1:
        lines.append(f"{pad}- {line}")
    elif isinstance(inner, (dict, list)) and inner:
        first = len(lines)
        _add_entries(lines, inner, indent + 2)
        lines[first] = f"{pad}- {lines[first][indent + 2 :]}"
    else:
        lines.append(f"{pad}- {_scalar(inner, indent)}")


def _add_entry(lines: list[str], head: str, value: Any, indent: int) -> None:
    if not isinstance(value, (dict, list)) or not value:
        lines.append(f"{head} {_scalar(value, indent, len(head))}")
        return
    line = _on_one_line(value, _FLOW - len(head) - 1)
    if line is not None:
        lines.append(f"{head} {line}")
    elif isinstance(value, list) and len(value) >= _LONG_LIST and not any(map(_has_parts, value)):
        lines.append(f"{head} [")
        lines += _filled([_in_flow(item) for item in value], " " * (indent + 2))
    else:
        lines.append(head)
        _add_entries(lines, value, indent + 2)


def _has_parts(value: Any) -> bool:
    return isinstance(value, (dict, list)) and bool(value)


def _on_one_line(value: dict[str, Any] | list[Any], width: int) -> str | None:
    """Return ``value`` in flow style if it fits into ``width`` and no list in it holds parts; else None."""
    parts: list[str] = []
    left = width  # for what is in the brackets, at least
    for key, inner in value.items() if isinstance(value, dict) else ((None, inner) for inner in value):
        if isinstance(inner, (dict, list)) and inner:
            text = None if key is None else _on_one_line(inner, left)
        else:
            text = _in_flow(inner)
        if text is None:
            return None
        parts.append(text if key is None else f"{_in_flow(key)}: {text}")
        left -= len(parts[-1]) + 2
        if left < 0:
            return None
    line = ", ".join(parts)
    line = f"{{ {line} }}" if isinstance(value, dict) else f"[{line}]"
    return line if len(line) <= width else None


def _in_flow(value: Any) -> str:
    """Return a value without parts for the inside of brackets."""
    text = value.raw if isinstance(value, Text) else value
    if not isinstance(text, str):
        return _scalar(text, 0)
    return _known_in_flow(text) if len(text) <= _LONGEST_KNOWN else _string_in_flow(text)


def _string_in_flow(text: str) -> str:
    return _inline(text) if _NO_FLOW.isdisjoint(text) else _quoted(text)


_known_in_flow = lru_cache(maxsize=16384)(_string_in_flow)


def _filled(items: list[str], pad: str) -> Iterator[str]:
    """Yield lines of as many items as fit, the last one with the closing bracket, which YAML wants indented."""
    line = pad
    for number, item in enumerate(items, 1):
        word = f"{item}]" if number == len(items) else f"{item},"
        if len(line) + len(word) + 1 > _FLOW and line != pad:
            yield line
            line = pad
        line = f"{line} {word}" if line != pad else f"{pad}{word}"
    yield line


def _scalar(value: Any, indent: int, used: int = 2) -> str:
    """Return a value without parts, after ``used`` columns of its line. Raises TypeError for what is not JSON."""
    match value:
        case Text():
            return _string(value.raw, indent, used)
        case str():
            return _string(value, indent, used)
        case None | bool():
            return _JSON_WORDS[value]
        case int():
            return str(int(value))
        case float():
            return _float(value)
        case dict() | list():  # the empty ones: the others have entries
            return "{}" if isinstance(value, dict) else "[]"
        case _:
            raise TypeError(f"{type(value).__name__} is not JSON")


def _float(value: float) -> str:
    """YAML 1.1 knows an exponent only behind a point: ``1e-07`` would be a string."""
    if not math.isfinite(value):
        raise ValueError("JSON has no infinite numbers")
    mantissa, mark, exponent = repr(float(value)).partition("e")
    return f"{mantissa}.0e{exponent}" if mark and "." not in mantissa else f"{mantissa}{mark}{exponent}"


def _string(text: str, indent: int, used: int) -> str:
    """Return a string in the style that reads best: on its line, as a block of its own lines, or folded."""
    is_one_line = "\n" not in text
    if is_one_line and (len(text) + used < WIDTH or " " not in text):
        return _inline(text)
    if _NO_BLOCK.search(text) or not _is_visible(text.replace("\n", "")):
        return _inline(text)  # a block cannot escape
    pad = " " * (indent + 2)
    lines = text.split("\n")
    if _NO_FOLDING.search(text) or (not is_one_line and all(len(pad) + len(line) <= WIDTH for line in lines)):
        return "\n".join(["|-", *(f"{pad}{line}" if line else "" for line in lines)])
    return "\n".join([">-", *_folded(text, pad)])


def _folded(text: str, pad: str) -> Iterator[str]:
    """Lines cut to the width at single spaces. Folding reads a line end as a space and n empty lines as n line ends."""
    for part in re.split(r"(\n+)", text):
        if part.startswith("\n"):
            yield from [""] * len(part)
            continue
        line = pad
        for word in _BREAK.split(part):
            if len(line) + len(word) >= WIDTH and line != pad:
                yield line
                line = pad
            line = f"{line} {word}" if line != pad else pad + word
        yield line


@lru_cache(maxsize=8192)  # a document says the same few thousand keys and types over and over
def _inline(text: str) -> str:
    """Return a string on one line: plain where nothing can misread it, else in double quotes."""
    plain = _PLAIN.fullmatch(text) and text.lower() not in _WORDS_OF_YAML and not _BROKEN_PLAIN.search(text)
    return text if plain and _is_visible(text) else _quoted(text)


def _quoted(text: str) -> str:
    return '"' + re.sub(r'[^\x20-\x7e]|["\\]', _yaml_escape, text) + '"'


def _is_visible(text: str) -> bool:
    return all(is_visible(match[0]) for match in _RISKY.finditer(text))


def _yaml_escape(match: re.Match[str]) -> str:
    char = match[0]
    if char in _SHORT:
        return _SHORT[char]
    if is_visible(char):
        return char
    return f"\\u{ord(char):04x}" if ord(char) <= 0xFFFF else f"\\U{ord(char):08x}"


_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
