"""OrderCommissionBeneficiary."""

from __future__ import annotations

from .._runtime.codecs import INTEGER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class OrderCommissionBeneficiary(Record, kw_only=True):
    """OrderCommissionBeneficiary.

    https://support.bouwsoft.be/manual/api/v1_GET_OrderCommissionBeneficiaries.html
    """

    id: int = MISSING
    address_id: int = MISSING
    address_name: str = MISSING
    address_description: str = MISSING
    employee_id: int = MISSING
    employee_name: str = MISSING
    employee_description: str = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": Nullable(INTEGER),
            "address_id": Nullable(INTEGER),
            "address_name": Nullable(TEXT),
            "address_description": Nullable(TEXT),
            "employee_id": Nullable(INTEGER),
            "employee_name": Nullable(TEXT),
            "employee_description": Nullable(TEXT),
        }
