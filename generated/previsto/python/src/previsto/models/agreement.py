"""Agreement."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal, TypeAlias

from .._runtime.codecs import BOOLEAN, DECIMAL, NUMBER, TEXT, Date, Enum, Map, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING

AgreementType: TypeAlias = Literal["Primary", "Supplementary"]

AgreementPlanningDateType: TypeAlias = Literal["Fixed", "Optimal"]


class Agreement(
    Record,
    kw_only=True,
    rename={
        "contact_id": "contactId",
        "recurrence_rule": "recurrenceRule",
        "type_": "type",
        "work_type": "workType",
        "planning_date_type": "planningDateType",
        "planning_date": "planningDate",
    },
):
    """Agreement.

    https://docs.previsto.io/agreement.md
    """

    id: str = MISSING
    description: str = MISSING
    """What is agreed, in a few words that customers may read, for example on
    invoices.
    """
    note: str | None = MISSING
    """What is only for the people who do the work."""
    amount: Decimal = MISSING
    """The amount to be paid, in 1⁄100 of the monetary unit (fx. cents or øre) In
    hundredths of the currency.
    """
    contact_id: str = MISSING
    """The contact that the agreement is with."""
    recurrence_rule: str = MISSING
    """How the work recurs, if it does: an RRule of iCal (RFC 2445)."""
    type_: AgreementType | str = MISSING
    """What type the agreement has. 'Primary'(default) or 'Supplementary'."""
    work_type: str = MISSING
    """What kind of work it is. Currently only 'WindowCleaning'."""
    duration: float = MISSING
    """How long the work takes in minutes. Minimum 3 minutes. In minutes."""
    planning_date_type: AgreementPlanningDateType | str = MISSING
    """How the next assignment is planned. 'Fixed' to plan it on a certain date or
    'Optimal' to let the system choose the best one.
    """
    planning_date: dt.date = MISSING
    """The date for a planningDateType of 'Fixed', without effect otherwise."""
    archived: bool = MISSING
    meta: dict[str, str] = MISSING
    """Dictionary of meta value. At most 20 keys."""

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": Nullable(TEXT),
            "description": Nullable(TEXT),
            "note": Nullable(TEXT),
            "amount": Nullable(DECIMAL),
            "contact_id": Nullable(TEXT),
            "recurrence_rule": Nullable(TEXT),
            "type_": Nullable(Enum("Primary", "Supplementary", closed=False)),
            "work_type": Nullable(TEXT),
            "duration": Nullable(NUMBER),
            "planning_date_type": Nullable(Enum("Fixed", "Optimal", closed=False)),
            "planning_date": Nullable(Date()),
            "archived": Nullable(BOOLEAN),
            "meta": Nullable(Map(TEXT)),
        }
