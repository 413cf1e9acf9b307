"""Object sections: “The … object” with an example, sentences, and the table of its fields."""

from __future__ import annotations

from codegen.diagnostics.finding import finding
from codegen.diagnostics.location import Location
from codegen.dialects import columns
from codegen.dialects.facts import ExampleFact, FieldFact, ModelFact, StatementFact
from codegen.dialects.gitbook import wording
from codegen.dialects.gitbook.outline import Labelled, Section
from codegen.dialects.ledger import Ledger
from codegen.dialects.words import joined
from codegen.documents.model import Code, Heading, ListItem, Paragraph, Table


def owner_of(heading: Heading) -> str | None:
    """Return the object that ``heading`` announces, as written; None when it announces none."""
    match = wording.OBJECT_HEADING.fullmatch(heading.text.raw)
    return match[1] if match else None


def read_object(ledger: Ledger, section: Section, introduction: Section | None = None) -> None:
    """Read the object of the section's heading. ``introduction`` and what is above its table in words describe
    it.
    """
    heading = section.heading
    owner = owner_of(heading) if heading else None
    if heading is None or owner is None:
        return
    tables = [number for number, part in enumerate(section.parts) if is_field_table(part)]
    first = tables[0] if tables else len(section.parts)
    about = _running(introduction.parts if introduction else []) + _running(section.parts[:first])
    place = _introduced_at(introduction) or heading.place
    ledger.fact(ModelFact(place=place, owner=owner, description=joined(about)), heading, *about)
    if introduction and introduction.heading:
        ledger.use(introduction.heading)
    if not tables:
        ledger.findings.append(finding("object-without-table", heading.place, owner=owner))
    for number, part in enumerate(section.parts):
        _read_part(ledger, owner, part, after_table=number > first)


def _running(parts: list[Labelled]) -> list[Paragraph | ListItem]:
    return [part.block for part in parts if isinstance(part.block, Paragraph | ListItem)]


def _introduced_at(introduction: Section | None) -> Location | None:
    """From the title to the last sentence under it, the place of what is said of the page's first object."""
    if introduction is None or introduction.heading is None:
        return None
    first = introduction.heading.place
    last = max([first.last, *(block.place.last for block in _running(introduction.parts))])
    return Location(first.page, first.line, last if last > first.line else 0)


def is_field_table(part: Labelled) -> bool:
    """Whether ``part`` is a table whose first column names fields."""
    return isinstance(part.block, Table) and columns.headers(part.block)[:1] == ("field",)


def _read_part(ledger: Ledger, owner: str, part: Labelled, after_table: bool) -> None:
    match part.block:
        case Table() as table if is_field_table(part):
            for row, cells in columns.rows(ledger, table, wording.OBJECT_COLUMNS):
                ledger.fact(FieldFact(place=row.place, owner=owner, cells=cells), row)
        case Code() as code if not code.text.raw.strip():
            ledger.ignore(wording.EMPTY_CODE_REASON, code)
        case Code() as code if wording.JSON_START.match(code.text.raw):
            ledger.fact(
                ExampleFact(
                    place=code.place, role="object", owner=owner, code=code.text, title=part.title, lifted=code.lifted
                ),
                code,
            )
        case (Paragraph() | ListItem()) as running if after_table:
            ledger.fact(StatementFact(place=running.place, about=f"model:{owner}", text=running.text), running)
        case _:  # stays open unless the section's heading or a swagger block takes it
            pass
