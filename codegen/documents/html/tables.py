"""Tables of HTML: gathers rows and cells as they come, spreads spanning cells, and finds the header."""

from __future__ import annotations

import functools

import msgspec

from codegen.diagnostics.finding import visible
from codegen.diagnostics.location import Location
from codegen.documents.code_detection import span
from codegen.documents.html.plain_rows import PlainRow
from codegen.documents.html.tree import Element
from codegen.documents.html.words import WordLine, line_of, lines_before_end, text_of
from codegen.documents.marking import MarkedText, covers, joined
from codegen.documents.model import Cell, Row, Table
from codegen.text import Text, known_text

# No table for people is wider; past this, spans are not spread: a hostile page could ask for millions of cells.
_WIDEST = 100
_LONGEST_SPAN = 1_000
_SHORT = 80  # characters of a cell whose words are worth remembering


class CellDraft(msgspec.Struct, gc=False):
    """A cell as it is in the source."""

    said: MarkedText
    first: int
    last: int
    is_header: bool
    columns: int = 1
    rows: int = 1

    @property
    def is_bold(self) -> bool:
        """Whether the cell is set in bold, as old pages set the names of columns."""
        return self.is_header or covers(self.said, "strong")


class RowDraft:
    """A row as it is in the source. One of plain cells on one line has no drafts of them until they are asked for."""

    __slots__ = ("_cells", "_plain", "first", "full", "in_head", "last", "nested")

    def __init__(self, first: int, in_head: bool, cells: list[CellDraft] | None = None, last: int = 0) -> None:
        self.first, self.in_head, self.last, self.full = first, in_head, last, False
        self._plain: PlainRow | None = None
        self._cells: list[CellDraft] = [] if cells is None else cells
        self.nested: list[Table] = []

    @classmethod
    def of_plain(cls, tag: PlainRow, line: int, in_head: bool, above: int) -> RowDraft:
        """Return the draft of a row of plain cells; ``above`` lines are before the page that they count from."""
        row = cls(line, in_head, last=line)
        lines = tag.lines()
        if lines is None:
            row._plain = tag
            return row
        row._cells = [_plain_cell(name, text, at + above) for (name, text), at in zip(tag.cells(), lines, strict=True)]
        row.last = max(cell.last for cell in row._cells)
        return row

    @property
    def cells(self) -> list[CellDraft]:
        """Its cells."""
        if self._plain is not None:
            cells, self._plain = self._plain.cells(), None
            self._cells = [_plain_cell(name, text, self.first) for name, text in cells]
        return self._cells

    @property
    def is_plain(self) -> bool:
        """Whether it has no drafts of its cells, each of which takes one column."""
        return self._plain is not None

    @property
    def plain_texts(self) -> list[str] | None:
        """What is in its cells, where they are plain and all on the line of the row."""
        return None if self._plain is None else [text for _, text in self._plain.cells()]

    @property
    def width(self) -> int:
        """How many columns its cells take."""
        if self._plain is not None:
            return self._plain.width
        return sum([cell.columns for cell in self._cells])

    @property
    def is_header(self) -> bool:
        """Whether every cell is a header cell."""
        return bool(self.cells) and all(cell.is_header for cell in self.cells)


def _plain_cell(name: str, text: str, line: int) -> CellDraft:
    words = line_of(text)
    last = line + lines_before_end(text) if words and "\n" in text else line
    return CellDraft(MarkedText(words), line, last, name == "th")


@functools.lru_cache(maxsize=1 << 14)
def _known_text(text: str) -> Text:
    """Return the words of a cell: pages repeat short ones."""
    return known_text(line_of(text))


class TableBuilder:
    """One table while it is read. ``position`` is where its block goes among the blocks of the page."""

    def __init__(self, page: str, line: int, position: int) -> None:
        self.page, self.line, self.position = page, line, position
        self.in_head = False
        self._rows: list[RowDraft] = []
        self._captions: list[MarkedText] = []
        self.spread = 0  # cells that spans add
        self._spans = False

    def start_row(self, line: int) -> None:
        """Begin a ``<tr>``."""
        self._rows.append(RowDraft(line, self.in_head))

    def add_cell(self, tag: Element, lines: list[WordLine], first: int, last: int) -> None:
        """End a cell. A row that was never opened opens with it."""
        if not self._rows:
            self.start_row(first)
        self._add(CellDraft(text_of(lines), first, max(first, last), tag.name == "th"), tag)

    def add_whole_cell(self, tag: Element, text: str, first: int) -> None:
        """Add a cell with ``text`` alone in it. A row that was never opened opens with it."""
        if not self._rows:
            self.start_row(first)
        words = line_of(text)
        last = first + (lines_before_end(text) if words else 0)
        self._add(CellDraft(MarkedText(words), first, last, tag.name == "th"), tag)

    def add_whole_row(self, tag: PlainRow, line: int, above: int) -> None:
        """Add a row of cells with words alone in them; ``above`` lines are before the page that they count from."""
        self._rows.append(RowDraft.of_plain(tag, line, self.in_head, above))

    def _add(self, draft: CellDraft, tag: Element) -> None:
        if tag.attrs:
            draft.columns = _span(tag, "colspan", _WIDEST)
            draft.rows = _span(tag, "rowspan", _LONGEST_SPAN)
            self._spans |= draft.columns > 1 or draft.rows > 1
        row = self._rows[-1]
        row.cells.append(draft)
        row.last = max(row.last, draft.last)

    def add_caption(self, lines: list[WordLine]) -> None:
        """End a ``<caption>``."""
        if lines:
            self._captions.append(text_of(lines))

    def add_nested(self, table: Table) -> None:
        """End a table inside the open cell."""
        if not self._rows:
            self.start_row(table.place.line)
        self._rows[-1].nested.append(table)

    @property
    def caption(self) -> Text | None:
        """All that captions say."""
        return joined(self._captions).text if self._captions else None

    def finish(self, last: int, most: int) -> Table | None:
        """Return the table, or None when it has no cell. Spans that add more than ``most`` cells are not spread."""
        rows = [row for row in self._rows if row.width or row.nested]
        _mark_full(rows)
        rows = self._spread(rows, most)
        if not rows:
            return None
        head = _header_index(rows)
        header = rows.pop(head).cells if head is not None else []
        self._captions += _titles(rows, head or 0)
        names = [visible(cell.said.words, 60) for cell in header]
        return Table(
            span(self.page, self.line, last),
            self._cells(header, names),
            tuple([self._row(row, names) for row in rows]),
            self.caption,
        )

    def _spread(self, rows: list[RowDraft], most: int) -> list[RowDraft]:
        """Repeat cells over the columns and rows that they span."""
        if not self._spans:
            return rows
        carried: dict[int, tuple[int, CellDraft]] = {}
        spread: list[RowDraft] = []
        for row in rows:
            spread.append(_spread_row(row, carried))
            self.spread += len(spread[-1].cells) - len(row.cells)
            if self.spread > most:
                return rows
        return spread

    def _row(self, row: RowDraft, names: list[str]) -> Row:
        if row.width > len(names):
            names = [*names, *[""] * (row.width - len(names))]
        texts = row.plain_texts
        cells = self._cells(row.cells, names) if texts is None else self._plain_cells(texts, row.first, names)
        return Row(span(self.page, row.first, row.last), cells, row.full, tuple(row.nested))

    def _cells(self, drafts: list[CellDraft], names: list[str]) -> tuple[Cell, ...]:
        """Return the cells of a row below columns of these ``names``."""
        page = self.page
        cells: list[Cell] = []
        for draft, name in zip(drafts, names, strict=False):
            first, last = draft.first, draft.last
            cells.append(
                Cell(Location(page, first, last if last > first else 0, name), draft.said.text, draft.said.marks)
            )
        return tuple(cells)

    def _plain_cells(self, texts: list[str], line: int, names: list[str]) -> tuple[Cell, ...]:
        """Return the cells of a plain row in one go: most of a page are cells."""
        page = self.page
        return tuple(
            [
                Cell(Location(page, line, 0, name), _known_text(text) if len(text) <= _SHORT else Text(line_of(text)))
                for text, name in zip(texts, names, strict=False)
            ]
        )


def _header_index(rows: list[RowDraft]) -> int | None:
    """Return the row that names the columns: the last of the head, or a first row of nothing but header cells or bold
    ones.
    """
    heads = [index for index, row in enumerate(rows) if row.in_head and not row.full]
    if heads:
        return heads[-1]
    first = next((index for index, row in enumerate(rows) if not row.full), None)
    if first is None:
        return None
    return first if rows[first].is_header or (_is_bold(rows[first]) and first + 1 < len(rows)) else None


def _is_bold(row: RowDraft) -> bool:
    bold = [cell for cell in row.cells if cell.is_bold]
    return len(bold) > 1 and all(cell.is_bold or not cell.said.words for cell in row.cells)


def _titles(rows: list[RowDraft], head: int) -> list[MarkedText]:
    """Take the rows of full width above the header at ``head`` out of ``rows``: they are the table's title."""
    titles = []
    while head and rows and rows[0].full and not rows[0].nested:
        titles.append(rows.pop(0).cells[0].said)
        head -= 1
    return titles


def _mark_full(rows: list[RowDraft]) -> None:
    """Return whether the row's only cell spans all columns of a wider table."""
    width = max([row.width for row in rows], default=0)
    for row in rows:
        row.full = not row.is_plain and len(row.cells) == 1 and 1 < width <= row.width


def _span(tag: Element, name: str, most: int) -> int:
    value = tag.get(name)
    if value is None:
        return 1
    digits = value if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 9 else "1"
    return max(1, min(most, int(digits)))


def _spread_row(row: RowDraft, carried: dict[int, tuple[int, CellDraft]]) -> RowDraft:
    if row.full and not carried:
        return row
    cells: list[CellDraft] = []
    waiting = iter(row.cells)
    draft = next(waiting, None)
    while draft or len(cells) in carried:
        at = len(cells)
        if at in carried:
            left, above = carried.pop(at)
            cells.append(above)
            if left > 1:
                carried[at] = (left - 1, above)
        elif draft:
            for column in range(at, max(at + 1, min(at + draft.columns, _WIDEST))):
                cells.append(draft)
                if draft.rows > 1 and column < _WIDEST:
                    carried[column] = (draft.rows - 1, draft)
            draft = next(waiting, None)
    wider = RowDraft(row.first, row.in_head, cells, row.last)
    wider.nested = row.nested
    return wider
