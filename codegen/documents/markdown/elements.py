"""Elements of a site's own: MDX components and shortcodes that are on lines of their own, with what is inside.

``<ParamField path="id">`` … ``</ParamField>``, ``<api-call method="GET" />``, ``{{< tab title="Body" >}}`` …
``{{< /tab >}}``. Those between words are for the inline reader.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence

import msgspec

from codegen.documents.directives import Tag
from codegen.text import Text

_START = re.compile(
    r"<(?P<end>/?)(?P<name>[A-Z][\w.]*|[a-z][a-z\d]*(?:-[a-z\d]+)+)(?=[\s/>])"
    r"|\{\{(?P<mark>[<%])[ \t]*(?P<close>/?)[ \t]*(?P<short>[A-Za-z][\w/-]*)"
)
# These say how an element looks, not what it holds.
# fmt: off
_LOOKS = frozenset({
    "align", "class", "className", "color", "cols", "defaultOpen", "height", "icon", "key", "open", "sticky", "style",
    "width",
})
# fmt: on
_MOST = 4_000  # characters of one tag
_MOST_FAILURES = 200  # tags that never end, each looked for as far as that
_PIECE = re.compile(r"""\s+|(/?>)|([A-Za-z_:@][\w:.@-]*)|(=)|"([^"]*)"|'([^']*)'|(\{)|([^\s=>{"'/]+)|.""", re.DOTALL)
_SHORT_END = re.compile(r"[ \t]*(/?)[ \t]*[>%]\}\}")
_ARGUMENT = re.compile(r"""(?:([A-Za-z_][\w-]*)\s*=\s*)?(?:"([^"]*)"|`([^`]*)`|([^\s"`=>%]+))""")
# What may be behind a tag that ends its line.
_REST = re.compile(r"[ \t]*(?:\n|\Z|</?[A-Z]|\{\{[<%][ \t]*/)")
_STRING = re.compile(r"""\s*(?:"([^"\\]*)"|'([^'\\]*)'|`([^`\\]*)`)\s*$""")


class _Found(msgspec.Struct):
    """A tag in the page: ``first`` says that only white space or such tags are before it on its line."""

    tag: Tag
    opens: bool
    closes: bool
    first: bool
    last: bool


def find_elements(content: str, literal: Sequence[tuple[int, int]]) -> list[Tag]:
    """Find the tags of elements on lines of their own, in order, outside the stretches that are ``literal``."""
    if "<" not in content and "{{" not in content:
        return []
    return sorted(_paired(list(_tags(content, literal))), key=lambda tag: tag.start)


def _paired(matches: Sequence[_Found]) -> Iterator[Tag]:
    """Tags with their partners: an element begins its line or is alone on it, and its end ends a line."""
    opened: list[_Found] = []
    for element in matches:
        if element.opens and element.closes:
            if element.first and element.last and element.tag.attributes:
                yield msgspec.structs.replace(element.tag, single=True)
        elif element.opens:
            opened.append(element)
        else:
            start = _partner(opened, element)
            if start:
                yield start.tag
                yield element.tag
    for element in opened:
        if element.first and element.last and element.tag.attributes:
            yield msgspec.structs.replace(element.tag, single=True)


def _partner(opened: list[_Found], end: _Found) -> _Found | None:
    """Return the start that ``end`` closes; what was opened since then and never closed stays where it is."""
    at = next((at for at in range(len(opened) - 1, max(-1, len(opened) - 30), -1) if _fits(opened[at], end)), None)
    if at is None:
        return None
    start = opened.pop(at)
    return start if start.first and end.last else None


def _fits(start: _Found, end: _Found) -> bool:
    return start.tag.name == end.tag.closes


def _tags(content: str, literal: Sequence[tuple[int, int]]) -> Iterator[_Found]:
    stretches = iter(literal)
    stretch = next(stretches, None)
    at = last = failures = 0
    chained = True  # nothing but white space and tags is on the line up to ``last``
    while (match := _START.search(content, at)) and failures < _MOST_FAILURES:
        while stretch and stretch[1] <= match.start():
            stretch = next(stretches, None)
        if stretch and stretch[0] <= match.start():
            at = stretch[1]
            continue
        tag = _read(content, match)
        at = tag.end if tag else match.end()
        failures += tag is None
        if tag:
            before = content[last : match.start()].rpartition("\n")
            first = not before[2].strip() and bool(chained or before[1])
            tag_found = _found(content, match, tag, first=first)
            yield tag_found
            last, chained = tag.end, first or not tag_found.opens


def _found(content: str, match: re.Match[str], tag: Tag, *, first: bool) -> _Found:
    closing = bool(match["end"] or match["close"])
    single = content[tag.end - 2 : tag.end] == "/>" or bool(match["short"] and _single(content, tag))
    if closing:
        tag = msgspec.structs.replace(tag, closes=tag.name)
    return _Found(tag, not closing, closing or single, first, _REST.match(content, tag.end) is not None)


def _single(content: str, tag: Tag) -> bool:
    return re.search(r"/[ \t]*[>%]\}\}$", content[tag.start : tag.end]) is not None


def _read(content: str, match: re.Match[str]) -> Tag | None:
    """Read the tag that begins at ``match``; None when it never ends."""
    if match["short"]:
        return _read_shortcode(content, match)
    attributes: dict[str, Text] = {}
    name: str | None = None
    at, stop = match.end(), min(len(content), match.end() + _MOST)
    while at < stop and (piece := _PIECE.match(content, at, stop)):
        at = piece.end()
        if piece[1]:
            stated = {key: value for key, value in attributes.items() if key not in _LOOKS}
            return Tag(match["name"], stated, match.start(), at, checked=False)
        if piece[2]:
            name = piece[2]
            attributes[name] = Text("true")
        elif piece[6]:
            end = _braces(content, piece.start(), stop)
            if end is None:
                return None
            if name:
                attributes[name] = Text(_value(content[piece.end() : end - 1]))
            name, at = None, end
        elif name and (value := _quoted(piece)) is not None:
            attributes[name] = Text(html.unescape(value))
            name = None
    return None


def _quoted(piece: re.Match[str]) -> str | None:
    return next((piece[group] for group in (4, 5, 7) if piece[group] is not None), None)


def _braces(content: str, start: int, stop: int) -> int | None:
    """Return the offset after the brace that closes the one at ``start``."""
    depth = 0
    for at in range(start, stop):
        depth += (content[at] == "{") - (content[at] == "}")
        if depth == 0:
            return at + 1
    return None


def _value(expression: str) -> str:
    """Return a string of JavaScript by its words; any other expression as it is."""
    match = _STRING.match(expression)
    return next(filter(None, match.groups()), "") if match else expression.strip()


def _read_shortcode(content: str, match: re.Match[str]) -> Tag | None:
    stop = min(len(content), match.end() + _MOST)
    end = content.find(f"{'>' if match['mark'] == '<' else '%'}}}}}", match.end(), stop)
    if end < 0:
        return None
    words = content[match.end() : end].rstrip("/ \t")
    attributes = {}
    for number, (name, double, ticked, bare) in enumerate(_ARGUMENT.findall(words)):
        attributes[name or str(number)] = Text(double or ticked or bare)
    return Tag(match["short"], attributes, match.start(), end + 3, checked=False)
