"""Fields to filter and sort lists by, and to choose as columns: an object for each model, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._fields import anywhere, field
    from .._open_fields import check_iban
    from .._open_fields import check_vat
    from .._open_fields import civil_status
    from .._open_fields import cost_calculation_page
    from .._open_fields import country_code
    from .._open_fields import document_type
    from .._open_fields import employee_function
    from .._open_fields import employee_task
    from .._open_fields import employment_status
    from .._open_fields import hour_list
    from .._open_fields import language
    from .._open_fields import machine_list
    from .._open_fields import order_application
    from .._open_fields import order_line_group
    from .._open_fields import order_margin_nr
    from .._open_fields import order_type
    from .._open_fields import project_list
    from .._open_fields import training_type
    from .._open_fields import unit
    from ._absence import absence
    from ._actual_cost_item import actual_cost_item
    from ._actual_cost_machine import actual_cost_machine
    from ._actual_cost_product import actual_cost_product
    from ._actual_cost_time_worked import actual_cost_time_worked
    from ._address_contact import address_contact
    from ._address import address
    from ._address_group import address_group
    from ._assignment_device import assignment_device
    from ._assignment_labor import assignment_labor
    from ._assignment_machine import assignment_machine
    from ._assignment_product import assignment_product
    from ._assignment import assignment
    from ._code_translation import code_translation
    from ._company_detail import company_detail
    from ._contract_type import contract_type
    from ._cost_calculation import cost_calculation
    from ._cost_calculation_type import cost_calculation_type
    from ._cost_calculation_variable import cost_calculation_variable
    from ._crew import crew
    from ._device import device
    from ._earthwork import earthwork
    from ._earthworksdetail import earthworksdetail
    from ._employee_group import employee_group
    from ._employee import employee
    from ._hour_group import hour_group
    from ._hour import hour
    from ._item_group import item_group
    from ._item_list import item_list
    from ._item import item
    from ._job import job
    from ._ledger_number import ledger_number
    from ._loaned_machine import loaned_machine
    from ._machine_group import machine_group
    from ._machine import machine
    from ._maintenance_sheet import maintenance_sheet
    from ._order_commission_beneficiary import order_commission_beneficiary
    from ._order_commission import order_commission
    from ._order_cost import order_cost
    from ._order_discount import order_discount
    from ._order_group import order_group
    from ._order_line import order_line
    from ._order_margin import order_margin
    from ._order import order
    from ._order_variable import order_variable
    from ._payment import payment
    from ._photo_sheet_detail import photo_sheet_detail
    from ._photo_sheet import photo_sheet
    from ._product_alternative_unit import product_alternative_unit
    from ._product_group import product_group
    from ._product_list import product_list
    from ._product import product
    from ._product_lot_stock import product_lot_stock
    from ._project_address import project_address
    from ._project_contact import project_contact
    from ._project_group import project_group
    from ._project_phase import project_phase
    from ._project import project
    from ._project_staff import project_staff
    from ._purchase_invoice_project import purchase_invoice_project
    from ._purchase_invoice import purchase_invoice
    from ._purchase_order import purchase_order
    from ._quantity_calculation import quantity_calculation
    from ._sales_document import sales_document
    from ._sales_invoice import sales_invoice
    from ._salutation import salutation
    from ._setting import setting
    from ._todo import todo
    from ._vat_code import vat_code
    from ._wage_category import wage_category
    from ._working_document_data import working_document_data
    from ._zip_code import zip_code
    from ._product_stock import product_stock
    from ._transaction import transaction
    from ._work_code import work_code
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "anywhere": "._fields",
            "field": "._fields",
            "check_iban": "._open_fields",
            "check_vat": "._open_fields",
            "civil_status": "._open_fields",
            "cost_calculation_page": "._open_fields",
            "country_code": "._open_fields",
            "document_type": "._open_fields",
            "employee_function": "._open_fields",
            "employee_task": "._open_fields",
            "employment_status": "._open_fields",
            "hour_list": "._open_fields",
            "language": "._open_fields",
            "machine_list": "._open_fields",
            "order_application": "._open_fields",
            "order_line_group": "._open_fields",
            "order_margin_nr": "._open_fields",
            "order_type": "._open_fields",
            "project_list": "._open_fields",
            "training_type": "._open_fields",
            "unit": "._open_fields",
            "absence": "_absence",
            "actual_cost_item": "_actual_cost_item",
            "actual_cost_machine": "_actual_cost_machine",
            "actual_cost_product": "_actual_cost_product",
            "actual_cost_time_worked": "_actual_cost_time_worked",
            "address_contact": "_address_contact",
            "address": "_address",
            "address_group": "_address_group",
            "assignment_device": "_assignment_device",
            "assignment_labor": "_assignment_labor",
            "assignment_machine": "_assignment_machine",
            "assignment_product": "_assignment_product",
            "assignment": "_assignment",
            "code_translation": "_code_translation",
            "company_detail": "_company_detail",
            "contract_type": "_contract_type",
            "cost_calculation": "_cost_calculation",
            "cost_calculation_type": "_cost_calculation_type",
            "cost_calculation_variable": "_cost_calculation_variable",
            "crew": "_crew",
            "device": "_device",
            "earthwork": "_earthwork",
            "earthworksdetail": "_earthworksdetail",
            "employee_group": "_employee_group",
            "employee": "_employee",
            "hour_group": "_hour_group",
            "hour": "_hour",
            "item_group": "_item_group",
            "item_list": "_item_list",
            "item": "_item",
            "job": "_job",
            "ledger_number": "_ledger_number",
            "loaned_machine": "_loaned_machine",
            "machine_group": "_machine_group",
            "machine": "_machine",
            "maintenance_sheet": "_maintenance_sheet",
            "order_commission_beneficiary": "_order_commission_beneficiary",
            "order_commission": "_order_commission",
            "order_cost": "_order_cost",
            "order_discount": "_order_discount",
            "order_group": "_order_group",
            "order_line": "_order_line",
            "order_margin": "_order_margin",
            "order": "_order",
            "order_variable": "_order_variable",
            "payment": "_payment",
            "photo_sheet_detail": "_photo_sheet_detail",
            "photo_sheet": "_photo_sheet",
            "product_alternative_unit": "_product_alternative_unit",
            "product_group": "_product_group",
            "product_list": "_product_list",
            "product": "_product",
            "product_lot_stock": "_product_lot_stock",
            "project_address": "_project_address",
            "project_contact": "_project_contact",
            "project_group": "_project_group",
            "project_phase": "_project_phase",
            "project": "_project",
            "project_staff": "_project_staff",
            "purchase_invoice_project": "_purchase_invoice_project",
            "purchase_invoice": "_purchase_invoice",
            "purchase_order": "_purchase_order",
            "quantity_calculation": "_quantity_calculation",
            "sales_document": "_sales_document",
            "sales_invoice": "_sales_invoice",
            "salutation": "_salutation",
            "setting": "_setting",
            "todo": "_todo",
            "vat_code": "_vat_code",
            "wage_category": "_wage_category",
            "working_document_data": "_working_document_data",
            "zip_code": "_zip_code",
            "product_stock": "_product_stock",
            "transaction": "_transaction",
            "work_code": "_work_code",
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
    "product_lot_stock",
    "product_stock",
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
    "transaction",
    "unit",
    "vat_code",
    "wage_category",
    "work_code",
    "working_document_data",
    "zip_code",
]
