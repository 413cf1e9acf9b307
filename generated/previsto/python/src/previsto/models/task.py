"""Task."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, TypeAlias

from .._runtime.codecs import DECIMAL, INTEGER, NUMBER, TEXT, Enum, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING

TaskWorkType: TypeAlias = Literal["WindowCleaning"]


class Task(
    Record,
    kw_only=True,
    rename={
        "agreement_id": "agreementId",
        "unit_price": "unitPrice",
        "work_type": "workType",
    },
):
    """Task.

    https://docs.previsto.io/assignment.md
    """

    agreement_id: str = MISSING
    reference: str = MISSING
    """What the task refers to, fx by id the agreement it stems from."""
    description: str = MISSING
    """The work in words."""
    unit_price: Decimal = MISSING
    """Price without VAT, counted in 1⁄100 of the monetary unit (fx. cents or øre).
    In hundredths of the currency.
    """
    duration: float = MISSING
    """How long the work takes in minutes. Minimum 3 minutes. In minutes."""
    work_type: TaskWorkType | str = MISSING
    """What kind of work it is. Currently only 'WindowCleaning'."""
    amount: int = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "agreement_id": Nullable(TEXT),
            "reference": Nullable(TEXT),
            "description": Nullable(TEXT),
            "unit_price": Nullable(DECIMAL),
            "duration": Nullable(NUMBER),
            "work_type": Nullable(Enum("WindowCleaning", closed=False)),
            "amount": Nullable(INTEGER),
        }
