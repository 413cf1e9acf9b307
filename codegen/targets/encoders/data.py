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

import msgspec

from codegen.diagnostics.finding import visible
from codegen.targets.code import Code
from codegen.text import Text, hidden_in, is_visible

WIDTH = 110  # a text that would go beyond this column is folded
_FLOW = 128  # columns up to which a mapping or a list stays on one line

_SHORT_LIST = 88  # columns up to which a JSON list of plain values stays on one line

_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False)  # json.dumps makes another one for each value
_WHOLE = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, check_circular=False, separators=(",", ":"), default=lambda text: _raw(text)
)
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
    whole = _json_by_libraries(value, indent)
    return _json_by_entries(value, indent) if whole is None else whole


# A list of values without parts in text that has a line for each: no line of it begins or ends another list or object.
_LISTED = re.compile(r"\[\n((?: *[^\s\]}][^\n]*(?<![\[{])\n)+)( *)\]")


_PLAIN_BYTES = bytes([*b"\n", *range(0x20, 0x7F)])  # no part of a character that does not show


def _json_by_libraries(value: dict[str, Any] | list[Any], indent: int) -> str | None:
    """Return ``value`` spelled and indented by libraries, and short lists joined; None where they refuse it.

    A tenth of the time of ``_json_by_entries``, which gives the same text.
    """
    try:
        text = msgspec.json.format(_WHOLE.encode(value), indent=2)
    except (TypeError, ValueError, msgspec.DecodeError):  # half a surrogate, a key that is a Text
        return None
    if strange := text.encode().translate(None, _PLAIN_BYTES):
        for char in hidden_in(strange.decode()):
            text = text.replace(char, _json_escape(char))
    text = _LISTED.sub(lambda match: _short_list(match, indent), text)
    return text.replace("\n", "\n" + " " * indent) if indent else text


def _short_list(listed: re.Match[str], indent: int) -> str:
    items = " ".join([item.lstrip(" ") for item in listed[1][:-1].split("\n")])
    return f"[{items}]" if indent + len(listed[2]) + len(items) + 2 <= _SHORT_LIST else listed[0]


def _raw(value: object) -> str:
    if isinstance(value, Text):
        return value.raw
    raise TypeError(f"{type(value).__name__} is not JSON")


def _json_by_entries(value: Any, indent: int) -> str:
    if not isinstance(value, (dict, list)) or not value:
        return _json_scalar(value)
    inner, pad, end = indent + 2, " " * (indent + 2), " " * indent
    if isinstance(value, dict):
        entries = [f"{pad}{_json_scalar(key)}: {_json_by_entries(item, inner)}" for key, item in value.items()]
        return "\n".join(["{", ",\n".join(entries), end + "}"])
    items = [_json_by_entries(item, inner) for item in value]
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
    return text if text.isascii() and "\x7f" not in text else _RISKY.sub(lambda match: _json_escape(match[0]), text)


def _json_escape(char: str) -> str:
    if is_visible(char):
        return char
    units = char.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))


# -- YAML --------------------------------------------------------------------------------------------------------


class Spelled:
    """What was spelled already, by object: twin documents hold the same objects, and each is looked at on two levels.

    The objects must stay as they are, and alive: an entry keeps its own.
    """

    def __init__(self) -> None:
        self.on_one_line: dict[int, tuple[Any, str | None]] = {}
        self.blocks: dict[tuple[int, int], tuple[Any, list[str], int, int]] = {}  # lines, from one to before another


def yaml_text(value: Any) -> Code:
    """``value`` as a YAML document."""
    lines: list[str] = []
    if isinstance(value, (dict, list)) and value:
        _add_entries(lines, value, 0, Spelled())
    else:
        lines.append(_scalar(value, 0))
    return Code("\n".join(lines) + "\n")


def yaml_entries(data: Mapping[str, Any], indent: int, *names: str, spelled: Spelled | None = None) -> Code:
    """Return the entries of ``data`` under ``names``, those it has, in this order, ``indent`` deep; without a line
    end. ``spelled`` remembers for further calls.
    """
    lines: list[str] = []
    _add_entries(lines, {name: data[name] for name in names if name in data}, indent, spelled or Spelled())
    return Code("\n".join(lines))


def yaml_key(name: str, indent: int) -> Code:
    """``name`` as a key with its colon, ``indent`` deep, without the blanks before it."""
    text = _inline(name)
    return Code(f"? {text}\n{' ' * indent}:" if len(text) > _LONGEST_KEY else f"{text}:")


def _add_entries(lines: list[str], value: dict[str, Any] | list[Any], indent: int, spelled: Spelled) -> None:
    """Add the lines of a mapping's or a list's entries, each ``indent`` deep or more."""
    if isinstance(value, dict):
        for key, inner in value.items():
            _add_named(lines, key, inner, indent, spelled)
    else:
        for inner in value:
            _add_item(lines, inner, indent, spelled)


def _add_named(lines: list[str], key: str, inner: Any, indent: int, spelled: Spelled) -> None:
    name, pad = _inline(key), " " * indent
    if len(name) > _LONGEST_KEY:
        lines.append(f"{pad}? {name}")
        name = ""
    _add_entry(lines, f"{pad}{name}:", inner, indent, spelled)


def _add_item(lines: list[str], inner: Any, indent: int, spelled: Spelled) -> None:
    pad = " " * indent
    line = _on_one_line(inner, _FLOW - indent - 2, spelled) if isinstance(inner, dict) and inner else None
    if line is not None and len(inner) > 1:
        lines.append(f"{pad}- {line}")
    elif isinstance(inner, (dict, list)) and inner:
        first = len(lines)
        _add_entries(lines, inner, indent + 2, spelled)
        lines[first] = f"{pad}- {lines[first][indent + 2 :]}"
    else:
        lines.append(f"{pad}- {_scalar(inner, indent)}")


def _add_entry(lines: list[str], head: str, value: Any, indent: int, spelled: Spelled) -> None:
    if not isinstance(value, (dict, list)) or not value:
        lines.append(f"{head} {_scalar(value, indent, len(head))}")
        return
    line = _on_one_line(value, _FLOW - len(head) - 1, spelled)
    if line is not None:
        lines.append(f"{head} {line}")
    elif isinstance(value, list) and len(value) >= _LONG_LIST and not any(map(_has_parts, value)):
        lines.append(f"{head} [")
        lines += _filled([_in_flow(item) for item in value], " " * (indent + 2))
    else:
        lines.append(head)
        _add_block(lines, value, indent + 2, spelled)


def _add_block(lines: list[str], value: dict[str, Any] | list[Any], indent: int, spelled: Spelled) -> None:
    """Add the lines of the entries, below a line of their own: what is around them never changes these."""
    known = spelled.blocks.get((id(value), indent))
    if known is not None:
        _, others, first, end = known
        lines += others[first:end]
        return
    first = len(lines)
    _add_entries(lines, value, indent, spelled)
    spelled.blocks[id(value), indent] = value, lines, first, len(lines)


def _has_parts(value: Any) -> bool:
    return isinstance(value, (dict, list)) and bool(value)


def _on_one_line(value: dict[str, Any] | list[Any], width: int, spelled: Spelled) -> str | None:
    """Return ``value`` in flow style if it fits into ``width`` and no list in it holds parts; else None."""
    known = spelled.on_one_line.get(id(value))
    if known is None:
        known = spelled.on_one_line[id(value)] = value, _flow(value, spelled)
    line = known[1]
    return line if line is not None and len(line) <= width else None


def _flow(value: dict[str, Any] | list[Any], spelled: Spelled) -> str | None:
    """Return ``value`` in flow style if any line could hold it."""
    parts: list[str] = []
    left = _FLOW  # for what is in the brackets, at least
    for key, inner in value.items() if isinstance(value, dict) else ((None, inner) for inner in value):
        if isinstance(inner, (dict, list)) and inner:
            text = None if key is None else _on_one_line(inner, left, spelled)
        else:
            text = _in_flow(inner)
        if text is None:
            return None
        parts.append(text if key is None else f"{_in_flow(key)}: {text}")
        left -= len(parts[-1]) + 2
        if left < 0:
            return None
    line = ", ".join(parts)
    return f"{{ {line} }}" if isinstance(value, dict) else f"[{line}]"


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
