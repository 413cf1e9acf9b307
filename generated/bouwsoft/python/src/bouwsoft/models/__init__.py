"""Records of the API, one module each, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .token_answer import TokenAnswer as TokenAnswer
    from .assignment import Assignment as Assignment
    from .actual_cost_product import ActualCostProduct as ActualCostProduct
    from .actual_cost_item import ActualCostItem as ActualCostItem
    from .actual_cost_time_worked import ActualCostTimeWorked as ActualCostTimeWorked
    from .address_contact import AddressContact as AddressContact
    from .address import Address as Address
    from .assignment_device import AssignmentDevice as AssignmentDevice
    from .assignment_labor import AssignmentLabor as AssignmentLabor
    from .assignment_machine import AssignmentMachine as AssignmentMachine
    from .assignment_product import AssignmentProduct as AssignmentProduct
    from .earthworksdetail import Earthworksdetail as Earthworksdetail
    from .job import Job as Job
    from .machine import Machine as Machine
    from .order_variable import OrderVariable as OrderVariable
    from .product_alternative_unit import (
        ProductAlternativeUnit as ProductAlternativeUnit,
    )
    from .vat_code import VATCode as VATCode
    from .ledger_number import LedgerNumber as LedgerNumber
    from .order_line import OrderLine as OrderLine
    from .product import Product as Product
    from .field_info import FieldInfo as FieldInfo
    from .api_error import ApiError as ApiError
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "TokenAnswer": "token_answer",
            "Assignment": "assignment",
            "ActualCostProduct": "actual_cost_product",
            "ActualCostItem": "actual_cost_item",
            "ActualCostTimeWorked": "actual_cost_time_worked",
            "AddressContact": "address_contact",
            "Address": "address",
            "AssignmentDevice": "assignment_device",
            "AssignmentLabor": "assignment_labor",
            "AssignmentMachine": "assignment_machine",
            "AssignmentProduct": "assignment_product",
            "Earthworksdetail": "earthworksdetail",
            "Job": "job",
            "Machine": "machine",
            "OrderVariable": "order_variable",
            "ProductAlternativeUnit": "product_alternative_unit",
            "VATCode": "vat_code",
            "LedgerNumber": "ledger_number",
            "OrderLine": "order_line",
            "Product": "product",
            "FieldInfo": "field_info",
            "ApiError": "api_error",
        },
    )
