"""Records of the API, one module each, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .token_answer import TokenAnswer as TokenAnswer
    from .assignment import Assignment as Assignment
    from .actual_cost_product import ActualCostProduct as ActualCostProduct
    from .absence import Absence as Absence
    from .actual_cost_item import ActualCostItem as ActualCostItem
    from .actual_cost_machine import ActualCostMachine as ActualCostMachine
    from .actual_cost_time_worked import ActualCostTimeWorked as ActualCostTimeWorked
    from .address_contact import AddressContact as AddressContact
    from .address_group import AddressGroup as AddressGroup
    from .address import Address as Address
    from .assignment_device import AssignmentDevice as AssignmentDevice
    from .assignment_labor import AssignmentLabor as AssignmentLabor
    from .assignment_machine import AssignmentMachine as AssignmentMachine
    from .assignment_product import AssignmentProduct as AssignmentProduct
    from .code_translation import CodeTranslation as CodeTranslation
    from .company_detail import CompanyDetail as CompanyDetail
    from .contract_type import ContractType as ContractType
    from .cost_calculation import CostCalculation as CostCalculation
    from .cost_calculation_type import CostCalculationType as CostCalculationType
    from .cost_calculation_variable import (
        CostCalculationVariable as CostCalculationVariable,
    )
    from .crew import Crew as Crew
    from .device import Device as Device
    from .earthwork import Earthwork as Earthwork
    from .earthworksdetail import Earthworksdetail as Earthworksdetail
    from .employee_group import EmployeeGroup as EmployeeGroup
    from .employee import Employee as Employee
    from .hour_group import HourGroup as HourGroup
    from .hour import Hour as Hour
    from .item_group import ItemGroup as ItemGroup
    from .item_list import ItemList as ItemList
    from .item import Item as Item
    from .job import Job as Job
    from .ledger_number import LedgerNumber as LedgerNumber
    from .loaned_machine import LoanedMachine as LoanedMachine
    from .machine_group import MachineGroup as MachineGroup
    from .machine import Machine as Machine
    from .maintenance_sheet import MaintenanceSheet as MaintenanceSheet
    from .order_commission_beneficiary import (
        OrderCommissionBeneficiary as OrderCommissionBeneficiary,
    )
    from .order_commission import OrderCommission as OrderCommission
    from .order_cost import OrderCost as OrderCost
    from .order_discount import OrderDiscount as OrderDiscount
    from .order_group import OrderGroup as OrderGroup
    from .order_line import OrderLine as OrderLine
    from .order_margin import OrderMargin as OrderMargin
    from .order_variable import OrderVariable as OrderVariable
    from .order import Order as Order
    from .payment import Payment as Payment
    from .photo_sheet_detail import PhotoSheetDetail as PhotoSheetDetail
    from .photo_sheet import PhotoSheet as PhotoSheet
    from .product_alternative_unit import (
        ProductAlternativeUnit as ProductAlternativeUnit,
    )
    from .product_group import ProductGroup as ProductGroup
    from .product_list import ProductList as ProductList
    from .product_stock import ProductStock as ProductStock
    from .product import Product as Product
    from .product_lot_stock import ProductLotStock as ProductLotStock
    from .project_address import ProjectAddress as ProjectAddress
    from .project_contact import ProjectContact as ProjectContact
    from .project_group import ProjectGroup as ProjectGroup
    from .project_phase import ProjectPhase as ProjectPhase
    from .project_staff import ProjectStaff as ProjectStaff
    from .project import Project as Project
    from .purchase_invoice_project import (
        PurchaseInvoiceProject as PurchaseInvoiceProject,
    )
    from .purchase_invoice import PurchaseInvoice as PurchaseInvoice
    from .purchase_order import PurchaseOrder as PurchaseOrder
    from .quantity_calculation import QuantityCalculation as QuantityCalculation
    from .sales_document import SalesDocument as SalesDocument
    from .sales_invoice import SalesInvoice as SalesInvoice
    from .salutation import Salutation as Salutation
    from .setting import Setting as Setting
    from .todo import Todo as Todo
    from .transaction import Transaction as Transaction
    from .vat_code import VATCode as VATCode
    from .wage_category import WageCategory as WageCategory
    from .work_code import WorkCode as WorkCode
    from .working_document_data import WorkingDocumentData as WorkingDocumentData
    from .zip_code import ZipCode as ZipCode
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
            "Absence": "absence",
            "ActualCostItem": "actual_cost_item",
            "ActualCostMachine": "actual_cost_machine",
            "ActualCostTimeWorked": "actual_cost_time_worked",
            "AddressContact": "address_contact",
            "AddressGroup": "address_group",
            "Address": "address",
            "AssignmentDevice": "assignment_device",
            "AssignmentLabor": "assignment_labor",
            "AssignmentMachine": "assignment_machine",
            "AssignmentProduct": "assignment_product",
            "CodeTranslation": "code_translation",
            "CompanyDetail": "company_detail",
            "ContractType": "contract_type",
            "CostCalculation": "cost_calculation",
            "CostCalculationType": "cost_calculation_type",
            "CostCalculationVariable": "cost_calculation_variable",
            "Crew": "crew",
            "Device": "device",
            "Earthwork": "earthwork",
            "Earthworksdetail": "earthworksdetail",
            "EmployeeGroup": "employee_group",
            "Employee": "employee",
            "HourGroup": "hour_group",
            "Hour": "hour",
            "ItemGroup": "item_group",
            "ItemList": "item_list",
            "Item": "item",
            "Job": "job",
            "LedgerNumber": "ledger_number",
            "LoanedMachine": "loaned_machine",
            "MachineGroup": "machine_group",
            "Machine": "machine",
            "MaintenanceSheet": "maintenance_sheet",
            "OrderCommissionBeneficiary": "order_commission_beneficiary",
            "OrderCommission": "order_commission",
            "OrderCost": "order_cost",
            "OrderDiscount": "order_discount",
            "OrderGroup": "order_group",
            "OrderLine": "order_line",
            "OrderMargin": "order_margin",
            "OrderVariable": "order_variable",
            "Order": "order",
            "Payment": "payment",
            "PhotoSheetDetail": "photo_sheet_detail",
            "PhotoSheet": "photo_sheet",
            "ProductAlternativeUnit": "product_alternative_unit",
            "ProductGroup": "product_group",
            "ProductList": "product_list",
            "ProductStock": "product_stock",
            "Product": "product",
            "ProductLotStock": "product_lot_stock",
            "ProjectAddress": "project_address",
            "ProjectContact": "project_contact",
            "ProjectGroup": "project_group",
            "ProjectPhase": "project_phase",
            "ProjectStaff": "project_staff",
            "Project": "project",
            "PurchaseInvoiceProject": "purchase_invoice_project",
            "PurchaseInvoice": "purchase_invoice",
            "PurchaseOrder": "purchase_order",
            "QuantityCalculation": "quantity_calculation",
            "SalesDocument": "sales_document",
            "SalesInvoice": "sales_invoice",
            "Salutation": "salutation",
            "Setting": "setting",
            "Todo": "todo",
            "Transaction": "transaction",
            "VATCode": "vat_code",
            "WageCategory": "wage_category",
            "WorkCode": "work_code",
            "WorkingDocumentData": "working_document_data",
            "ZipCode": "zip_code",
            "FieldInfo": "field_info",
            "ApiError": "api_error",
        },
    )
