"""Blocks of reStructuredText: makes blocks of the tree of a page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import msgspec
from docutils import nodes

from codegen.diagnostics.finding import visible
from codegen.diagnostics.location import Location
from codegen.documents.code_detection import span
from codegen.documents.marking import MarkedText, joined
from codegen.documents.model import Block, Cell, Code, Heading, ListItem, Mark, Paragraph, Row, Table
from codegen.documents.rst.chunks import Chunk
from codegen.documents.rst.fields import read_field_name, typed_name
from codegen.documents.rst.words import words_of
from codegen.text import Text

_DEEPEST_HEADING = 6
_NOTES = (nodes.Admonition, nodes.block_quote)
_SILENT = (
    nodes.comment,
    nodes.system_message,
    nodes.substitution_definition,
    nodes.decoration,
    nodes.pending,
    nodes.image,
    nodes.Invisible,
)


class RstBlocks:
    """Walks the tree. Trees are as deep as docutils' own recursion lets them be."""

    def __init__(self, page: str, targets: Mapping[str, str]) -> None:
        """``targets`` are the links that the page defines anywhere."""
        self.page, self._targets = page, targets
        self._first, self._above = 1, 0
        self.blocks: list[Block] = []
        self._level = 0
        self._depth = 0
        self._quotes = 0
        self._line = 1
        self._anchor: str | None = None

    def read(self, tree: nodes.document, chunk: Chunk) -> None:
        """Read the ``tree`` of a chunk of the page."""
        self._first, self._above = chunk.first, chunk.first - chunk.head - 1
        self._line, self._level = chunk.first, 0
        self._all(tree.children)

    def _all(self, children: Iterable[nodes.Node]) -> None:
        for child in children:
            self._take(child)

    def _take(self, node: nodes.Node) -> None:
        self._line = self._line_of(node)
        if isinstance(node, nodes.target):
            self._anchor = next(iter([*node.get("ids", []), node.get("refid")]), None) or self._anchor
            return
        if isinstance(node, (*_SILENT, nodes.Text)):
            return
        taker = self._takers().get(type(node).__name__)
        if taker:
            taker(node)
        elif isinstance(node, _NOTES):
            self._note(node)
        elif isinstance(node, nodes.TextElement):
            self._paragraph(node)
        else:
            self._all(node.children)

    def _takers(self) -> dict[str, Callable[[Any], None]]:
        return {
            "section": self._section,
            "rubric": self._rubric,
            "signature": self._signature,
            "literal_block": self._code,
            "doctest_block": self._code,
            "bullet_list": self._list,
            "enumerated_list": self._list,
            "definition_list": self._definitions,
            "option_list": self._definitions,
            "field_list": self._fields,
            "table": self._table,
            "line_block": self._paragraph,
        }

    def _words(self, node: nodes.Node) -> MarkedText:
        return words_of(node, self._targets)

    def _line_of(self, node: nodes.Node) -> int:
        """Return the line of the page that ``node`` begins on; the last one known where it has none."""
        return node.line + self._above if node.line else self._line

    def _place(self, node: nodes.Node) -> Location:
        """Return the lines of ``node``, as many as its source has."""
        line = self._line_of(node)
        return span(self.page, line, line + (getattr(node, "rawsource", "") or "").strip("\n").count("\n"))

    def _add(self, block: Block) -> None:
        if self._anchor and not isinstance(block, Code):
            block = msgspec.structs.replace(block, anchor=self._anchor)
            self._anchor = None
        self.blocks.append(block)

    # Headings and words

    def _section(self, node: nodes.Element) -> None:
        self._anchor = self._anchor or next(iter(node["ids"]), None)
        self._level += 1
        title, *rest = node.children
        self._heading(title, self._level, above=1)  # docutils says the line of the rule below it
        self._all(rest)
        self._level -= 1

    def _heading(self, node: nodes.Node, level: int, above: int = 0) -> None:
        said = self._words(node)
        line = self._line_of(node) - above
        if said.words and line >= self._first:
            place = Location(self.page, line)
            self._add(Heading(place, min(level, _DEEPEST_HEADING), said.text, None, said.marks))

    def _rubric(self, node: nodes.Node) -> None:
        self._heading(node, self._level + 1)

    def _signature(self, node: nodes.Node) -> None:
        self._heading(node, self._level + 1)

    def _paragraph(self, node: nodes.Node) -> None:
        said = self._words(node)
        if said.words:
            self._add(Paragraph(self._place(node), said.text, marks=said.marks, quoted=self._quotes > 0))

    def _note(self, node: nodes.Element) -> None:
        self._quotes += 1
        self._all(node.children)
        self._quotes -= 1

    def _code(self, node: nodes.Element) -> None:
        words = node.astext().rstrip()
        if words:
            language = node.get("language") or next(
                (class_name for class_name in node["classes"] if class_name != "code"), None
            )
            title = node.get("title")
            line = self._line_of(node)
            place = span(self.page, line, line + words.count("\n"))
            self._add(Code(place, Text(words), language or None, Text(title) if title else None))

    # Lists

    def _list(self, node: nodes.Element) -> None:
        self._depth += 1
        ordered = isinstance(node, nodes.enumerated_list)
        for item in node.children:
            self._item(item, None, item.children, ordered=ordered)
        self._depth -= 1

    def _definitions(self, node: nodes.Element) -> None:
        self._depth += 1
        for item in node.children:
            *terms, definition = item.children
            term = joined([self._words(term) for term in terms], " : ") if terms else None
            self._item(item, term, definition.children)
        self._depth -= 1

    def _item(
        self, item: nodes.Node, term: MarkedText | None, inside: Sequence[nodes.Node], *, ordered: bool = False
    ) -> None:
        """Add an item with the words that it begins with; what else is in it follows."""
        self._line = self._line_of(item)
        own = [child for child in inside if not isinstance(child, _SILENT)]
        count = next((at for at, child in enumerate(own) if not _is_words(child)), len(own))
        said = joined([self._words(child) for child in own[:count]] or [MarkedText()])
        if said.words or term:
            last = max((self._place(child).last for child in own[:count]), default=self._line)
            named, marks = (term.text, term.marks) if term else (None, ())
            place = span(self.page, self._line, max(self._line, last))
            self._add(ListItem(place, max(1, self._depth), said.text, said.marks, named, marks, ordered))
        self._all(own[count:])

    def _fields(self, node: nodes.Element) -> None:
        """Fields that belong together are under one label; others are terms."""
        fields = [(field.children[0].astext(), field.children[1]) for field in node.children]
        types = {name: body.astext() for words, body in fields if (name := typed_name(words))}
        label = None
        for field, (words, body) in zip(node.children, fields, strict=True):
            self._line = self._line_of(field)
            known = read_field_name(words)
            if typed_name(words):
                continue
            if known is None:
                self._depth += 1
                self._item(field, self._words(field.children[0]), body.children)
                self._depth -= 1
                continue
            if known.label != label:
                label = known.label
                self._add(Paragraph(Location(self.page, self._line), Text(f"{label}:")))
            self._described(known.name, known.type or types.get(known.name, ""), body)

    def _described(self, name: str, type_words: str, body: nodes.Node) -> None:
        """Add an entry as generators show it: its name, its type in brackets, a dash, and its description."""
        pieces = [MarkedText(name, (Mark("strong", 0, len(name)),))] if name else []
        if type_words:
            pieces.append(MarkedText(f"({type_words})", (Mark("emphasis", 1, len(type_words) + 1),)))
        own = [child for child in body.children if _is_words(child)]
        words = joined([self._words(child) for child in own] or [MarkedText()])
        if pieces and words.words:
            pieces.append(MarkedText("–"))
        said = joined([*pieces, words] if words.words else pieces or [MarkedText()], " ")
        last = max((self._place(child).last for child in own), default=self._line)
        self._add(ListItem(span(self.page, self._line, max(self._line, last)), 1, said.text, said.marks))
        self._depth += 1
        self._all(child for child in body.children if not _is_words(child))
        self._depth -= 1

    # Tables

    def _table(self, node: nodes.Element) -> None:
        caption = next((self._words(child).text for child in node.children if isinstance(child, nodes.title)), None)
        rows = list(node.findall(nodes.row))
        heads = [row for row in rows if isinstance(row.parent, nodes.thead)]
        width = len(list(node.findall(nodes.colspec)))
        header = self._cells(heads[-1], []) if heads else ()
        names = [cell.text.raw for cell in header]
        body = [self._row(row, names, width) for row in rows if row not in heads[-1:]]
        last = max((row.place.last for row in body), default=self._line)
        line = self._line_of(node)
        place = span(self.page, line, max(line, last))
        self._add(Table(place, header, tuple(body), caption))

    def _row(self, row: nodes.Element, names: list[str], width: int) -> Row:
        cells = self._cells(row, names)
        full = len(row.children) == 1 and _columns(row.children[0]) >= width > 1
        lines = [cell.place.line for cell in cells] or [self._line]
        return Row(span(self.page, min(lines), max(cell.place.last for cell in cells)), cells, full)

    def _cells(self, row: nodes.Element, names: list[str]) -> tuple[Cell, ...]:
        cells = []
        for at, entry in enumerate(row.children):
            said = joined([self._words(child) for child in _cell_words(entry)] or [MarkedText()])
            first = next((self._line_of(child) for child in entry.findall() if child.line), self._line)
            self._line = first
            name = names[at] if at < len(names) else "" if names else said.words
            cells.append(Cell(Location(self.page, first, cell=visible(name, 60)), said.text, said.marks))
        return tuple(cells)


def _is_words(node: nodes.Node) -> bool:
    return isinstance(node, nodes.paragraph | nodes.line_block)


def _columns(entry: nodes.Node) -> int:
    return 1 + int(entry.get("morecols", 0)) if isinstance(entry, nodes.Element) else 1


def _cell_words(entry: nodes.Node) -> list[nodes.Node]:
    """Return the pieces of a cell that are on lines of their own, items of lists among them."""
    return [node for node in entry.findall() if _is_words(node) or isinstance(node, nodes.literal_block)]
