"""OrderCommissionBeneficiary."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import INTEGER, TEXT, Nullable
from .._runtime.records import Codecs, Record


class OrderCommissionBeneficiary(Record, kw_only=True):
    """OrderCommissionBeneficiary.

    https://support.bouwsoft.be/manual/api/v1_GET_OrderCommissionBeneficiaries.html
    """

    id: int | None | UnsetType = UNSET
    address_id: int | None | UnsetType = UNSET
    address_name: str | None | UnsetType = UNSET
    address_description: str | None | UnsetType = UNSET
    employee_id: int | None | UnsetType = UNSET
    employee_name: str | None | UnsetType = UNSET
    employee_description: str | None | UnsetType = UNSET

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
