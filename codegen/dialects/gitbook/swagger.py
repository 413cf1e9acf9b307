"""Swagger blocks: ``{% swagger method=… path=… %}`` with a description, parameters and responses inside."""

from __future__ import annotations

import re

from codegen.dialects.calls import last_fixed_segment
from codegen.dialects.facts import ExampleFact, OperationFact, ParameterFact, StatementFact, StatusFact
from codegen.dialects.gitbook import wording
from codegen.dialects.gitbook.outline import Labelled, labelled
from codegen.dialects.ledger import Ledger
from codegen.dialects.words import joined
from codegen.documents.model import Code, Directive, ListItem, Paragraph
from codegen.text import Text

_HOST = re.compile(r"https?://[^/]*")


def read_call(ledger: Ledger, call: Directive) -> None:
    """One swagger block. Without method or path it stays open, and what is inside it too."""
    method, path = _attribute(call, "method"), _attribute(call, "path")
    if not method or not path:
        return
    base = _attribute(call, "baseUrl") or ""
    key = f"{method.upper()} {base}{path}"
    described = [block for block in call.blocks if isinstance(block, Directive) and block.name == wording.DESCRIPTION]
    running = [
        block for directive in described for block in directive.blocks if isinstance(block, Paragraph | ListItem)
    ]
    summary = call.attributes.get("summary")
    ledger.fact(
        OperationFact(
            place=call.place,
            key=key,
            method=method.upper(),
            resource=last_fixed_segment(_HOST.sub("", base) + path),
            base_url=base or None,
            paths=(path,),
            noun=noun(summary),
            summary=summary or None,
            description=joined(running),
        ),
        call,
        *described,
        *running,
    )
    for part in call.blocks:
        if isinstance(part, Directive):
            _read_part(ledger, key, part)


def noun(summary: Text | None) -> str | None:
    """Return the word for one record in a summary such as “Create an agreement”."""
    match = wording.ONE_RECORD.match(summary.raw) if summary else None
    return match[1] if match else None


def _read_part(ledger: Ledger, key: str, part: Directive) -> None:
    if part.name == wording.PARAMETER:
        _read_parameter(ledger, key, part)
    elif part.name == wording.ANSWER:
        _read_response(ledger, key, part)


def _read_parameter(ledger: Ledger, key: str, part: Directive) -> None:
    """Read a parameter as declared, right or wrong: a body may have an empty name or ``.``."""
    location = _attribute(part, "in")
    if not location:
        return
    name = _attribute(part, "name") or ""
    running = [block for block in part.blocks if isinstance(block, Paragraph | ListItem)]
    fact = ParameterFact(
        place=part.place,
        name=name,
        location=location,
        operation=key,
        type=_attribute(part, "type") or None,
        description=joined(running),
    )
    ledger.fact(fact, part, *running)
    required = _attribute(part, "required")
    if required:
        about, words = f"parameter:{name}", Text(f"required: {required}")
        ledger.fact(StatementFact(place=part.place, about=about, text=words, operation=key))


def _read_response(ledger: Ledger, key: str, part: Directive) -> None:
    match = wording.STATUS.fullmatch((_attribute(part, "status") or "").strip())
    if match is None:
        return
    status = int(match[1])
    ledger.fact(
        StatusFact(
            place=part.place,
            status=status,
            source="block",
            operation=key,
            phrase=match[2],
            meaning=part.attributes.get("description") or None,
        ),
        part,
    )
    for inner in labelled(ledger, part.blocks):
        _read_answer(ledger, key, status, inner)


def _read_answer(ledger: Ledger, key: str, status: int, part: Labelled) -> None:
    """Read what a response contains: an example, or sentences about the status."""
    match part.block:
        case Code() as code if not code.text.raw.strip():
            ledger.ignore(wording.EMPTY_CODE_REASON, code)
        case Code() as code:
            fact = ExampleFact(
                place=code.place,
                role="response",
                code=code.text,
                operation=key,
                status=status,
                title=part.title,
                lifted=code.lifted,
            )
            ledger.fact(fact, code)
        case (Paragraph() | ListItem()) as running:
            about = f"status:{status}"
            ledger.fact(StatementFact(place=running.place, about=about, text=running.text, operation=key), running)
        case _:  # stays open
            pass


def _attribute(directive: Directive, name: str) -> str | None:
    value = directive.attributes.get(name)
    return value.raw if value is not None else None
