"""Elements of HTML: which there are, which are between blocks, and which say something of their words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from codegen.documents.model import MarkKind

# In lines, not in columns.
# fmt: off
BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog",
    "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "hr",
    "html", "legend", "li", "main", "menu", "nav", "ol", "optgroup", "option", "p", "pre", "search", "section",
    "select", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
})
ELEMENTS = BLOCKS | frozenset({
    "a", "abbr", "acronym", "area", "audio", "b", "base", "basefont", "bdi", "bdo", "big", "blink", "br", "canvas",
    "cite", "code", "col", "colgroup", "data", "datalist", "del", "dfn", "em", "embed", "font", "frame", "frameset",
    "h1", "h2", "h3", "h4", "h5", "h6", "head", "i", "iframe", "img", "input", "ins", "kbd", "label", "link", "map",
    "mark", "marquee", "math", "meta", "meter", "nobr", "noframes", "noscript", "object", "output", "param",
    "picture", "progress", "q", "rp", "rt", "ruby", "s", "samp", "script", "slot", "small", "source", "span",
    "strike", "strong", "style", "sub", "sup", "svg", "template", "textarea", "time", "title", "track", "tt", "u",
    "var", "video", "wbr",
})
# Documentation uses these for words far more often than for markup: Array<object>, /owls/<title>.
_RARE = frozenset({
    "area", "base", "data", "embed", "frame", "link", "map", "meter", "object", "output", "param", "progress", "q",
    "ruby", "slot", "source", "template", "time", "title", "track",
})
# fmt: on
MARKUP = ELEMENTS - _RARE
HEADINGS = {f"h{level}": level for level in range(1, 7)}
# An open heading ends where one of these begins: somebody forgot to close it.
END_HEADING = frozenset({"p", "ul", "ol", "dl", "table", "pre", "section", "article", "main", "blockquote", *HEADINGS})
_KINDS: dict[str, MarkKind] = {
    "b": "strong",
    "strong": "strong",
    "i": "emphasis",
    "em": "emphasis",
    "dfn": "emphasis",
    "var": "emphasis",
    "code": "code",
    "tt": "code",
    "kbd": "code",
    "samp": "code",
}
# Elements that sites use for labels, and the words in their classes that say so.
_LABELS = frozenset({"span", "i", "em", "b", "strong", "small", "sup", "sub", "label", "mark", "font", "abbr", "code"})
_BADGE = re.compile(
    r"(?:^|[-_])(?:badge|tag|pill|chip|lozenge|required|mandatory|optional|deprecated|nullable|read-?only|beta)"
    r"(?:$|[-_\d])|^label(?:-(?:default|primary|success|info|warning|danger|important))?$",
    re.IGNORECASE,
)


def mark_kind(name: str, classes: Sequence[str]) -> MarkKind | None:
    """Return what the element ``name`` with these classes says about its words, links aside; None when nothing."""
    if name in _LABELS and any(_BADGE.search(css_class) for css_class in classes):
        return "badge"
    return _KINDS.get(name)
