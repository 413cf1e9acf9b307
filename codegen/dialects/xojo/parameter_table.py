"""Tables of parameters on a class page: name, type, description."""

from __future__ import annotations

from typing import Literal, TypeAlias

from codegen.dialects.columns import rows
from codegen.dialects.facts import ParameterFact
from codegen.dialects.ledger import Ledger
from codegen.dialects.xojo.titles import with_header
from codegen.documents.model import Table

Scope: TypeAlias = Literal["call", "token_request", "token_answer"]

COLUMNS = {"parameter name": "name", "type": "type", "description": "description"}


def read_parameters(ledger: Ledger, table: Table, location: str, scope: Scope) -> list[ParameterFact]:
    """The rows of ``table`` as parameters that stand in ``location`` (header, path, query, body).

    A row without a name stays not understood.
    """
    facts: list[ParameterFact] = []
    for row, cells in rows(ledger, with_header(ledger, table), COLUMNS):
        name, kind, description = cells.get("name"), cells.get("type"), cells.get("description")
        if name is None or not name.text:
            continue
        ledger.use(row)
        fact = ParameterFact(
            place=row.place,
            name=name.text.raw,
            location=location,
            scope=scope,
            type=kind.text.raw if kind and kind.text else None,
            description=description.text if description and description.text else None,
        )
        facts.append(fact)
    return facts
