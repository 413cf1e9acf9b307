"""Calls in the older style: a heading, then Definition, Example Request, Example Response, Arguments, Returns."""

from __future__ import annotations

from codegen.dialects import columns
from codegen.dialects.calls import CallLine, call_line, last_fixed_segment
from codegen.dialects.facts import CallFact, ExampleFact, OperationFact, ParameterFact, StatementFact
from codegen.dialects.gitbook import wording
from codegen.dialects.gitbook.objects import is_field_table
from codegen.dialects.gitbook.outline import Labelled, Section
from codegen.dialects.gitbook.swagger import noun
from codegen.dialects.ledger import Ledger
from codegen.dialects.sample_calls import SampleCall, read_samples
from codegen.dialects.words import joined
from codegen.documents.model import Block, Code, ListItem, Paragraph, Table
from codegen.text import Text


def definition(section: Section) -> CallLine | None:
    """Return the call that ``section`` defines, or None."""
    return next((call for part in section.parts if (call := _defined(part))), None)


def read_call(ledger: Ledger, section: Section) -> None:
    """Read the call of ``section``: sentences above its definition describe it, those below state something of it."""
    call = definition(section)
    if call is None:
        return
    at = next(number for number, part in enumerate(section.parts) if _defined(part))
    above = [part.block for part in section.parts[:at] if isinstance(part.block, Paragraph | ListItem)]
    summary = section.heading.text if section.heading else None
    taken: list[Block] = [section.parts[at].block, *above]
    ledger.fact(
        OperationFact(
            place=section.parts[at].block.place,
            key=call.key,
            method=call.method,
            resource=last_fixed_segment(call.path),
            base_url=call.base_url,
            paths=(call.path,),
            noun=noun(summary),
            summary=summary,
            description=joined(above),
        ),
        *taken,
        *([section.heading] if section.heading else []),
    )
    for part in section.parts[:at] + section.parts[at + 1 :]:
        if part.block not in above:
            _read_part(ledger, call.key, part)


def _defined(part: Labelled) -> CallLine | None:
    if part.label == wording.DEFINITION and isinstance(part.block, Code | Paragraph):
        return call_line(part.block)
    return None


def _read_part(ledger: Ledger, key: str, part: Labelled) -> None:
    match part.block:
        case Table() as table if part.label == wording.ARGUMENTS and is_field_table(part):
            _read_arguments(ledger, key, table)
        case Code() as code if not code.text.raw.strip():
            ledger.ignore(wording.EMPTY_CODE_REASON, code)
        case Code() as code if part.label == wording.REQUEST:
            _read_request(ledger, key, code)
        case Code() as code if part.label == wording.RESPONSE:
            ledger.fact(
                ExampleFact(
                    place=code.place,
                    role="response",
                    code=code.text,
                    operation=key,
                    title=part.title,
                    lifted=code.lifted,
                ),
                code,
            )
        case (Paragraph() | ListItem()) as running:
            ledger.fact(
                StatementFact(place=running.place, about="operation", text=running.text, operation=key), running
            )
        case _:  # stays open
            pass


def _read_arguments(ledger: Ledger, key: str, table: Table) -> None:
    """Arguments: the page does not say where they travel, so their location is ``argument``."""
    for row, cells in columns.rows(ledger, table, wording.ARGUMENT_COLUMNS):
        if "name" not in cells:
            continue
        name = cells["name"].text.raw
        type_, described = cells.get("type"), cells.get("description")
        ledger.fact(
            ParameterFact(
                place=row.place,
                name=name,
                location="argument",
                operation=key,
                type=type_.text.raw if type_ else None,
                description=described.text if described else None,
            ),
            row,
        )
        for cell in (cells[column] for column in wording.PRESENCE if column in cells):
            words = Text(f"{cell.header}: {cell.text.raw}")
            ledger.fact(StatementFact(place=cell.place, about=f"parameter:{name}", text=words, operation=key))


def _read_request(ledger: Ledger, key: str, code: Code) -> None:
    """Make a call of a curl line and, when it sends JSON, an example of the body. Anything else stays open."""
    call = _curl_call(code.text.raw)
    if call is None:
        return
    parameters = tuple(parameter for parameter in call.parameters if parameter[0] != "query")  # the URL has them
    ledger.fact(CallFact(place=code.place, url=call.url, operation=key, parameters=parameters), code)
    if call.body and call.body_kind == "json":
        ledger.fact(ExampleFact(place=code.place, role="request", code=Text(call.body), operation=key), code)


def _curl_call(words: str) -> SampleCall | None:
    """Return the call that ``words`` make, if they are one whole curl command."""
    samples = read_samples(words) if words.count("'") % 2 == 0 else None
    calls = samples.calls if samples else ()
    return calls[0] if len(calls) == 1 and calls[0].source == "curl" else None
