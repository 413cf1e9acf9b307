"""Words of reStructuredText: the inline text of a node with its marks."""

from __future__ import annotations

import re
from collections.abc import Mapping

from docutils import nodes

from codegen.documents.html.elements import mark_kind
from codegen.documents.html.words import shown
from codegen.documents.marking import MarkedLine, MarkedText, joined, stripped
from codegen.documents.model import MarkKind

_FOLD = re.compile(r"\s+")
# A link whose target the parser has not seen.
_LINK = re.compile(r"`?([^`]+?)`?_")
_KINDS: dict[str, MarkKind] = {
    "literal": "code",
    "math": "code",
    "strong": "strong",
    "emphasis": "emphasis",
    "title_reference": "emphasis",
}


def words_of(node: nodes.Node, targets: Mapping[str, str]) -> MarkedText:
    """Return the words of ``node``, a wrapped line as a space, lines of a line block as lines.

    ``targets`` are where the links lead that docutils did not find.
    """
    if isinstance(node, nodes.line_block):
        return stripped(joined([words_of(child, targets) for child in node.children] or [MarkedText()]))
    line = MarkedLine()
    _write(node, line, targets)
    return stripped(line.end())


def _write(node: nodes.Node, line: MarkedLine, targets: Mapping[str, str]) -> None:
    """Write ``node`` to ``line``. Inline markup does not nest deep: docutils does not nest it at all."""
    if isinstance(node, nodes.problematic) and (link := _LINK.fullmatch(node.astext())):
        target = targets.get(link[1].casefold())
        line.open("link", target or "#" + link[1].replace(" ", "-").lower())
        line.add(_FOLD.sub(" ", shown(link[1])))
        line.close()
        return
    if isinstance(node, nodes.Text):
        line.add(_FOLD.sub(" ", shown(str(node))))
        return
    if isinstance(node, nodes.system_message | nodes.target | nodes.image | nodes.comment):
        return
    mark = _mark(node)
    if mark:
        line.open(*mark)
    for child in node.children:
        _write(child, line, targets)
    if mark:
        line.close()


def _mark(node: nodes.Node) -> tuple[MarkKind, str | None] | None:
    if isinstance(node, nodes.reference):
        target = node.get("refuri") or ("#" + node["refid"] if node.get("refid") else node.get("refname"))
        return ("link", target) if target else None
    if isinstance(node, nodes.inline):
        kind = mark_kind("span", node.get("classes", []))
        return (kind, None) if kind else None
    kind = _KINDS.get(type(node).__name__)
    return (kind, None) if kind else None
