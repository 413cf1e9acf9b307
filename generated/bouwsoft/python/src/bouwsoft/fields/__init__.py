"""Fields to filter and sort lists by, and to choose as columns: an object for each model, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._fields import anywhere, field
    from .._open_fields import absence
    from .._open_fields import actual_cost_machine
    from .._open_fields import address_group
    from .._open_fields import check_iban
    from .._open_fields import check_vat
    from .._open_fields import civil_status
    from .._open_fields import code_translation
    from .._open_fields import company_detail
    from .._open_fields import contract_type
    from .._open_fields import cost_calculation
    from .._open_fields import cost_calculation_page
    from .._open_fields import cost_calculation_type
    from .._open_fields import cost_calculation_variable
    from .._open_fields import country_code
    from .._open_fields import crew
    from .._open_fields import device
    from .._open_fields import document_type
    from .._open_fields import earthwork
    from .._open_fields import employee_function
    from .._open_fields import employee_group
    from .._open_fields import employee
    from .._open_fields import employee_task
    from .._open_fields import employment_status
    from .._open_fields import hour_group
    from .._open_fields import hour_list
    from .._open_fields import hour
    from .._open_fields import item_group
    from .._open_fields import item_list
    from .._open_fields import item
    from .._open_fields import language
    from .._open_fields import loaned_machine
    from .._open_fields import machine_group
    from .._open_fields import machine_list
    from .._open_fields import maintenance_sheet
    from .._open_fields import order_application
    from .._open_fields import order_commission_beneficiary
    from .._open_fields import order_commission
    from .._open_fields import order_cost
    from .._open_fields import order_discount
    from .._open_fields import order_group
    from .._open_fields import order_line_group
    from .._open_fields import order_margin_nr
    from .._open_fields import order_margin
    from .._open_fields import order
    from .._open_fields import order_type
    from .._open_fields import payment
    from .._open_fields import photo_sheet_detail
    from .._open_fields import photo_sheet
    from .._open_fields import product_group
    from .._open_fields import product_list
    from .._open_fields import productstock
    from .._open_fields import project_address
    from .._open_fields import project_contact
    from .._open_fields import project_group
    from .._open_fields import project_list
    from .._open_fields import project_phase
    from .._open_fields import project
    from .._open_fields import project_staff
    from .._open_fields import purchase_invoice_project
    from .._open_fields import purchase_invoice
    from .._open_fields import purchase_order
    from .._open_fields import quantity_calculation
    from .._open_fields import sales_document
    from .._open_fields import sales_invoice
    from .._open_fields import salutation
    from .._open_fields import setting
    from .._open_fields import todo
    from .._open_fields import training_type
    from .._open_fields import unit
    from .._open_fields import wage_category
    from .._open_fields import working_document_data
    from .._open_fields import zip_code
    from ._actual_cost_item import actual_cost_item
    from ._actual_cost_product import actual_cost_product
    from ._actual_cost_time_worked import actual_cost_time_worked
    from ._address_contact import address_contact
    from ._address import address
    from ._assignment_device import assignment_device
    from ._assignment_labor import assignment_labor
    from ._assignment_machine import assignment_machine
    from ._assignment_product import assignment_product
    from ._assignment import assignment
    from ._earthworksdetail import earthworksdetail
    from ._job import job
    from ._ledger_number import ledger_number
    from ._machine import machine
    from ._order_line import order_line
    from ._order_variable import order_variable
    from ._product_alternative_unit import product_alternative_unit
    from ._product import product
    from ._vat_code import vat_code
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "anywhere": "._fields",
            "field": "._fields",
            "absence": "._open_fields",
            "actual_cost_machine": "._open_fields",
            "address_group": "._open_fields",
            "check_iban": "._open_fields",
            "check_vat": "._open_fields",
            "civil_status": "._open_fields",
            "code_translation": "._open_fields",
            "company_detail": "._open_fields",
            "contract_type": "._open_fields",
            "cost_calculation": "._open_fields",
            "cost_calculation_page": "._open_fields",
            "cost_calculation_type": "._open_fields",
            "cost_calculation_variable": "._open_fields",
            "country_code": "._open_fields",
            "crew": "._open_fields",
            "device": "._open_fields",
            "document_type": "._open_fields",
            "earthwork": "._open_fields",
            "employee_function": "._open_fields",
            "employee_group": "._open_fields",
            "employee": "._open_fields",
            "employee_task": "._open_fields",
            "employment_status": "._open_fields",
            "hour_group": "._open_fields",
            "hour_list": "._open_fields",
            "hour": "._open_fields",
            "item_group": "._open_fields",
            "item_list": "._open_fields",
            "item": "._open_fields",
            "language": "._open_fields",
            "loaned_machine": "._open_fields",
            "machine_group": "._open_fields",
            "machine_list": "._open_fields",
            "maintenance_sheet": "._open_fields",
            "order_application": "._open_fields",
            "order_commission_beneficiary": "._open_fields",
            "order_commission": "._open_fields",
            "order_cost": "._open_fields",
            "order_discount": "._open_fields",
            "order_group": "._open_fields",
            "order_line_group": "._open_fields",
            "order_margin_nr": "._open_fields",
            "order_margin": "._open_fields",
            "order": "._open_fields",
            "order_type": "._open_fields",
            "payment": "._open_fields",
            "photo_sheet_detail": "._open_fields",
            "photo_sheet": "._open_fields",
            "product_group": "._open_fields",
            "product_list": "._open_fields",
            "productstock": "._open_fields",
            "project_address": "._open_fields",
            "project_contact": "._open_fields",
            "project_group": "._open_fields",
            "project_list": "._open_fields",
            "project_phase": "._open_fields",
            "project": "._open_fields",
            "project_staff": "._open_fields",
            "purchase_invoice_project": "._open_fields",
            "purchase_invoice": "._open_fields",
            "purchase_order": "._open_fields",
            "quantity_calculation": "._open_fields",
            "sales_document": "._open_fields",
            "sales_invoice": "._open_fields",
            "salutation": "._open_fields",
            "setting": "._open_fields",
            "todo": "._open_fields",
            "training_type": "._open_fields",
            "unit": "._open_fields",
            "wage_category": "._open_fields",
            "working_document_data": "._open_fields",
            "zip_code": "._open_fields",
            "actual_cost_item": "_actual_cost_item",
            "actual_cost_product": "_actual_cost_product",
            "actual_cost_time_worked": "_actual_cost_time_worked",
            "address_contact": "_address_contact",
            "address": "_address",
            "assignment_device": "_assignment_device",
            "assignment_labor": "_assignment_labor",
            "assignment_machine": "_assignment_machine",
            "assignment_product": "_assignment_product",
            "assignment": "_assignment",
            "earthworksdetail": "_earthworksdetail",
            "job": "_job",
            "ledger_number": "_ledger_number",
            "machine": "_machine",
            "order_line": "_order_line",
            "order_variable": "_order_variable",
            "product_alternative_unit": "_product_alternative_unit",
            "product": "_product",
            "vat_code": "_vat_code",
        },
    )

__all__ = [
    "absence",
    "actual_cost_item",
    "actual_cost_machine",
    "actual_cost_product",
    "actual_cost_time_worked",
    "address",
    "address_contact",
    "address_group",
    "anywhere",
    "assignment",
    "assignment_device",
    "assignment_labor",
    "assignment_machine",
    "assignment_product",
    "check_iban",
    "check_vat",
    "civil_status",
    "code_translation",
    "company_detail",
    "contract_type",
    "cost_calculation",
    "cost_calculation_page",
    "cost_calculation_type",
    "cost_calculation_variable",
    "country_code",
    "crew",
    "device",
    "document_type",
    "earthwork",
    "earthworksdetail",
    "employee",
    "employee_function",
    "employee_group",
    "employee_task",
    "employment_status",
    "field",
    "hour",
    "hour_group",
    "hour_list",
    "item",
    "item_group",
    "item_list",
    "job",
    "language",
    "ledger_number",
    "loaned_machine",
    "machine",
    "machine_group",
    "machine_list",
    "maintenance_sheet",
    "order",
    "order_application",
    "order_commission",
    "order_commission_beneficiary",
    "order_cost",
    "order_discount",
    "order_group",
    "order_line",
    "order_line_group",
    "order_margin",
    "order_margin_nr",
    "order_type",
    "order_variable",
    "payment",
    "photo_sheet",
    "photo_sheet_detail",
    "product",
    "product_alternative_unit",
    "product_group",
    "product_list",
    "productstock",
    "project",
    "project_address",
    "project_contact",
    "project_group",
    "project_list",
    "project_phase",
    "project_staff",
    "purchase_invoice",
    "purchase_invoice_project",
    "purchase_order",
    "quantity_calculation",
    "sales_document",
    "sales_invoice",
    "salutation",
    "setting",
    "todo",
    "training_type",
    "unit",
    "vat_code",
    "wage_category",
    "working_document_data",
    "zip_code",
]
