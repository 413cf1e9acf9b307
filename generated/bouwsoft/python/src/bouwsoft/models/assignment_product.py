"""AssignmentProduct."""

from __future__ import annotations

import datetime as dt

from .._runtime.codecs import BOOLEAN, INTEGER, NUMBER, TEXT, Date, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class AssignmentProduct(Record, kw_only=True):
    """AssignmentProduct.

    https://support.bouwsoft.be/manual/api/v1_POST_AssignmentProducts.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    assignment_id: int = MISSING
    actualcostproducts_id_mapping: int = MISSING
    date: dt.date = MISSING
    product_id: int = MISSING
    nr: str = MISSING
    description: str = MISSING
    unit: str = MISSING
    unit_localized: str = MISSING
    quantity: float = MISSING
    job_id: int = MISSING
    job_code: str = MISSING
    job_name: str = MISSING
    ok: bool = MISSING
    invoice_id: int = MISSING
    invoice_nr: int = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "assignment_id": Nullable(INTEGER),
            "actualcostproducts_id_mapping": Nullable(INTEGER),
            "date": Nullable(Date()),
            "product_id": Nullable(INTEGER),
            "nr": Nullable(TEXT),
            "description": Nullable(TEXT),
            "unit": Nullable(TEXT),
            "unit_localized": Nullable(TEXT),
            "quantity": Nullable(NUMBER),
            "job_id": Nullable(INTEGER),
            "job_code": Nullable(TEXT),
            "job_name": Nullable(TEXT),
            "ok": Nullable(BOOLEAN),
            "invoice_id": Nullable(INTEGER),
            "invoice_nr": Nullable(INTEGER),
        }
