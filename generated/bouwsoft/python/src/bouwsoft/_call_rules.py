"""The documentation's rules of what calls send, for clients with ``check="documentation"``."""

from __future__ import annotations

from ._rules import (
    actual_cost_machine,
    actual_cost_product,
    actual_cost_time_worked,
    address,
    address_contact,
    address_group,
    assignment,
    assignment_device,
    assignment_labor,
    assignment_machine,
    assignment_product,
    cost_calculation,
    cost_calculation_variable,
    device,
    earthwork,
    earthworksdetail,
    employee,
    employee_group,
    hour_group,
    item_group,
    item_list,
    job,
    ledger_number,
    machine,
    machine_group,
    maintenance_sheet,
    order,
    order_commission,
    order_cost,
    order_discount,
    order_group,
    order_line,
    order_margin,
    order_variable,
    payment,
    product,
    product_alternative_unit,
    product_group,
    product_list,
    product_stock,
    project,
    project_address,
    project_contact,
    project_group,
    project_phase,
    purchase_invoice,
    purchase_invoice_project,
    purchase_order,
    quantity_calculation,
    sales_invoice,
    salutation,
    setting,
    vat_code,
)
from ._runtime.checking import CallRules
from ._runtime.rules import Integer, Nested

CALLS: dict[str, CallRules] = {
    "absences.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "actual_cost_items.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "actual_cost_machines.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "actual_cost_products.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "actual_cost_time_worked.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "address_contacts.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "addresses.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "address_groups.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "assignment_devices.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "assignment_labor.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "assignment_machines.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "assignment_products.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "assignments.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "check_iban.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "check_vat.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "civil_statuses.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "code_translations.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "company_details.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "contract_types.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "cost_calculation.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "cost_calculation_pages.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "cost_calculation_types.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "cost_calculation_variables.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "country_codes.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "crews.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "devices.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "document_types.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "earthworks.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "earthworksdetail.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "employee_functions.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "employee_groups.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "employees.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "employee_tasks.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "employment_statuses.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "hour_groups.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "hour_lists.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "hours.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "item_groups.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "item_lists.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "items.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "jobs.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "languages.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "ledger_numbers.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "loaned_machines.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "machine_groups.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "machine_lists.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "machines.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "maintenance_sheet.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "order_applications.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "order_commission_beneficiaries.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "order_commissions.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "order_costs.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "order_discounts.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "order_groups.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "order_line_groups.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "order_lines.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "order_margin_nrs.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "order_margins.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "orders.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "order_types.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "order_variables.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "payments.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "photo_sheet_details.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "photo_sheets.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "product_alternative_units.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "product_groups.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "product_lists.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "products.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "productstock.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "project_addresses.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "project_contacts.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "project_groups.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "project_lists.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "project_phases.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "projects.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "project_staff.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "purchase_invoice_projects.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "purchase_invoices.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "purchase_orders.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "quantity_calculation.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "sales_documents.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "sales_invoices.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "salutations.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "settings.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "todos.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "training_types.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "units.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "vat_codes.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "wage_categories.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "working_document_data.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "zip_codes.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "actual_cost_machines.create": CallRules(
        "create", body=Nested(lambda: actual_cost_machine.RULES)
    ),
    "actual_cost_products.create": CallRules(
        "create", body=Nested(lambda: actual_cost_product.RULES)
    ),
    "actual_cost_time_worked.create": CallRules(
        "create", body=Nested(lambda: actual_cost_time_worked.RULES)
    ),
    "address_contacts.create": CallRules(
        "create", body=Nested(lambda: address_contact.RULES)
    ),
    "addresses.create": CallRules("create", body=Nested(lambda: address.RULES)),
    "address_groups.create": CallRules(
        "create", body=Nested(lambda: address_group.RULES)
    ),
    "assignment_labor.create": CallRules(
        "create", body=Nested(lambda: assignment_labor.RULES)
    ),
    "assignment_machines.create": CallRules(
        "create", body=Nested(lambda: assignment_machine.RULES)
    ),
    "assignment_products.create": CallRules(
        "create", body=Nested(lambda: assignment_product.RULES)
    ),
    "assignments.create": CallRules("create", body=Nested(lambda: assignment.RULES)),
    "cost_calculation.create": CallRules(
        "create", body=Nested(lambda: cost_calculation.RULES)
    ),
    "cost_calculation_variables.create": CallRules(
        "create", body=Nested(lambda: cost_calculation_variable.RULES)
    ),
    "devices.create": CallRules("create", body=Nested(lambda: device.RULES)),
    "earthworks.create": CallRules("create", body=Nested(lambda: earthwork.RULES)),
    "earthworksdetail.create": CallRules(
        "create", body=Nested(lambda: earthworksdetail.RULES)
    ),
    "employee_groups.create": CallRules(
        "create", body=Nested(lambda: employee_group.RULES)
    ),
    "employees.create": CallRules("create", body=Nested(lambda: employee.RULES)),
    "hour_groups.create": CallRules("create", body=Nested(lambda: hour_group.RULES)),
    "item_groups.create": CallRules("create", body=Nested(lambda: item_group.RULES)),
    "item_lists.create": CallRules("create", body=Nested(lambda: item_list.RULES)),
    "jobs.create": CallRules("create", body=Nested(lambda: job.RULES)),
    "ledger_numbers.create": CallRules(
        "create", body=Nested(lambda: ledger_number.RULES)
    ),
    "machine_groups.create": CallRules(
        "create", body=Nested(lambda: machine_group.RULES)
    ),
    "machines.create": CallRules("create", body=Nested(lambda: machine.RULES)),
    "maintenance_sheet.create": CallRules(
        "create", body=Nested(lambda: maintenance_sheet.RULES)
    ),
    "order_commissions.create": CallRules(
        "create", body=Nested(lambda: order_commission.RULES)
    ),
    "order_costs.create": CallRules("create", body=Nested(lambda: order_cost.RULES)),
    "order_discounts.create": CallRules(
        "create", body=Nested(lambda: order_discount.RULES)
    ),
    "order_groups.create": CallRules("create", body=Nested(lambda: order_group.RULES)),
    "order_lines.create": CallRules("create", body=Nested(lambda: order_line.RULES)),
    "order_margins.create": CallRules(
        "create", body=Nested(lambda: order_margin.RULES)
    ),
    "orders.create": CallRules("create", body=Nested(lambda: order.RULES)),
    "order_variables.create": CallRules(
        "create", body=Nested(lambda: order_variable.RULES)
    ),
    "payments.create": CallRules("create", body=Nested(lambda: payment.RULES)),
    "product_alternative_units.create": CallRules(
        "create", body=Nested(lambda: product_alternative_unit.RULES)
    ),
    "product_groups.create": CallRules(
        "create", body=Nested(lambda: product_group.RULES)
    ),
    "product_lists.create": CallRules(
        "create", body=Nested(lambda: product_list.RULES)
    ),
    "products.create": CallRules("create", body=Nested(lambda: product.RULES)),
    "project_addresses.create": CallRules(
        "create", body=Nested(lambda: project_address.RULES)
    ),
    "project_contacts.create": CallRules(
        "create", body=Nested(lambda: project_contact.RULES)
    ),
    "project_groups.create": CallRules(
        "create", body=Nested(lambda: project_group.RULES)
    ),
    "projects.create": CallRules("create", body=Nested(lambda: project.RULES)),
    "purchase_invoice_projects.create": CallRules(
        "create", body=Nested(lambda: purchase_invoice_project.RULES)
    ),
    "purchase_invoices.create": CallRules(
        "create", body=Nested(lambda: purchase_invoice.RULES)
    ),
    "purchase_orders.create": CallRules(
        "create", body=Nested(lambda: purchase_order.RULES)
    ),
    "quantity_calculation.create": CallRules(
        "create", body=Nested(lambda: quantity_calculation.RULES)
    ),
    "sales_invoices.create": CallRules(
        "create", body=Nested(lambda: sales_invoice.RULES)
    ),
    "salutations.create": CallRules("create", body=Nested(lambda: salutation.RULES)),
    "vat_codes.create": CallRules("create", body=Nested(lambda: vat_code.RULES)),
    "actual_cost_machines.update": CallRules(
        "update", body=Nested(lambda: actual_cost_machine.RULES)
    ),
    "actual_cost_products.update": CallRules(
        "update", body=Nested(lambda: actual_cost_product.RULES)
    ),
    "actual_cost_time_worked.update": CallRules(
        "update", body=Nested(lambda: actual_cost_time_worked.RULES)
    ),
    "address_contacts.update": CallRules(
        "update", body=Nested(lambda: address_contact.RULES)
    ),
    "addresses.update": CallRules("update", body=Nested(lambda: address.RULES)),
    "assignment_devices.update": CallRules(
        "update", body=Nested(lambda: assignment_device.RULES)
    ),
    "assignment_labor.update": CallRules(
        "update", body=Nested(lambda: assignment_labor.RULES)
    ),
    "assignment_machines.update": CallRules(
        "update", body=Nested(lambda: assignment_machine.RULES)
    ),
    "assignment_products.update": CallRules(
        "update", body=Nested(lambda: assignment_product.RULES)
    ),
    "assignments.update": CallRules("update", body=Nested(lambda: assignment.RULES)),
    "cost_calculation.update": CallRules(
        "update", body=Nested(lambda: cost_calculation.RULES)
    ),
    "cost_calculation_variables.update": CallRules(
        "update", body=Nested(lambda: cost_calculation_variable.RULES)
    ),
    "devices.update": CallRules("update", body=Nested(lambda: device.RULES)),
    "earthworks.update": CallRules("update", body=Nested(lambda: earthwork.RULES)),
    "earthworksdetail.update": CallRules(
        "update", body=Nested(lambda: earthworksdetail.RULES)
    ),
    "employee_groups.update": CallRules(
        "update", body=Nested(lambda: employee_group.RULES)
    ),
    "employees.update": CallRules("update", body=Nested(lambda: employee.RULES)),
    "hour_groups.update": CallRules("update", body=Nested(lambda: hour_group.RULES)),
    "item_groups.update": CallRules("update", body=Nested(lambda: item_group.RULES)),
    "item_lists.update": CallRules("update", body=Nested(lambda: item_list.RULES)),
    "jobs.update": CallRules("update", body=Nested(lambda: job.RULES)),
    "ledger_numbers.update": CallRules(
        "update", body=Nested(lambda: ledger_number.RULES)
    ),
    "machines.update": CallRules("update", body=Nested(lambda: machine.RULES)),
    "maintenance_sheet.update": CallRules(
        "update", body=Nested(lambda: maintenance_sheet.RULES)
    ),
    "order_commissions.update": CallRules(
        "update", body=Nested(lambda: order_commission.RULES)
    ),
    "order_costs.update": CallRules("update", body=Nested(lambda: order_cost.RULES)),
    "order_discounts.update": CallRules(
        "update", body=Nested(lambda: order_discount.RULES)
    ),
    "order_groups.update": CallRules("update", body=Nested(lambda: order_group.RULES)),
    "order_lines.update": CallRules("update", body=Nested(lambda: order_line.RULES)),
    "order_margins.update": CallRules(
        "update", body=Nested(lambda: order_margin.RULES)
    ),
    "orders.update": CallRules("update", body=Nested(lambda: order.RULES)),
    "order_variables.update": CallRules(
        "update", body=Nested(lambda: order_variable.RULES)
    ),
    "payments.update": CallRules("update", body=Nested(lambda: payment.RULES)),
    "product_alternative_units.update": CallRules(
        "update", body=Nested(lambda: product_alternative_unit.RULES)
    ),
    "product_lists.update": CallRules(
        "update", body=Nested(lambda: product_list.RULES)
    ),
    "products.update": CallRules("update", body=Nested(lambda: product.RULES)),
    "product_stock.update": CallRules(
        "update", body=Nested(lambda: product_stock.RULES)
    ),
    "project_addresses.update": CallRules(
        "update", body=Nested(lambda: project_address.RULES)
    ),
    "project_contacts.update": CallRules(
        "update", body=Nested(lambda: project_contact.RULES)
    ),
    "project_phases.update": CallRules(
        "update", body=Nested(lambda: project_phase.RULES)
    ),
    "projects.update": CallRules("update", body=Nested(lambda: project.RULES)),
    "purchase_invoice_projects.update": CallRules(
        "update", body=Nested(lambda: purchase_invoice_project.RULES)
    ),
    "purchase_invoices.update": CallRules(
        "update", body=Nested(lambda: purchase_invoice.RULES)
    ),
    "purchase_orders.update": CallRules(
        "update", body=Nested(lambda: purchase_order.RULES)
    ),
    "quantity_calculation.update": CallRules(
        "update", body=Nested(lambda: quantity_calculation.RULES)
    ),
    "sales_invoices.update": CallRules(
        "update", body=Nested(lambda: sales_invoice.RULES)
    ),
    "settings.update": CallRules("update", body=Nested(lambda: setting.RULES)),
    "vat_codes.update": CallRules("update", body=Nested(lambda: vat_code.RULES)),
    "product_stock.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "transactions.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "work_codes.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
}
