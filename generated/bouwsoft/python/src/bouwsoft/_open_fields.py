"""The fields of records of which the documentation names none: any name may be tried."""

from __future__ import annotations

from ._fields import AnyFields

absence = AnyFields()
"""The fields of Absences."""

actual_cost_machine = AnyFields()
"""The fields of ActualCostMachines."""

address_group = AnyFields()
"""The fields of AddressGroups."""

check_iban = AnyFields()
"""The fields of CheckIBAN."""

check_vat = AnyFields()
"""The fields of CheckVAT."""

civil_status = AnyFields()
"""The fields of CivilStatuses."""

code_translation = AnyFields()
"""The fields of CodeTranslations."""

company_detail = AnyFields()
"""The fields of CompanyDetails."""

contract_type = AnyFields()
"""The fields of ContractTypes."""

cost_calculation = AnyFields()
"""The fields of CostCalculation."""

cost_calculation_page = AnyFields()
"""The fields of CostCalculationPages."""

cost_calculation_type = AnyFields()
"""The fields of CostCalculationTypes."""

cost_calculation_variable = AnyFields()
"""The fields of CostCalculationVariables."""

country_code = AnyFields()
"""The fields of CountryCodes."""

crew = AnyFields()
"""The fields of Crews."""

device = AnyFields()
"""The fields of Devices."""

document_type = AnyFields()
"""The fields of DocumentTypes."""

earthwork = AnyFields()
"""The fields of Earthworks."""

employee_function = AnyFields()
"""The fields of EmployeeFunctions."""

employee_group = AnyFields()
"""The fields of EmployeeGroups."""

employee = AnyFields()
"""The fields of Employees."""

employee_task = AnyFields()
"""The fields of EmployeeTasks."""

employment_status = AnyFields()
"""The fields of EmploymentStatuses."""

hour_group = AnyFields()
"""The fields of HourGroups."""

hour_list = AnyFields()
"""The fields of HourLists."""

hour = AnyFields()
"""The fields of Hours."""

item_group = AnyFields()
"""The fields of ItemGroups."""

item_list = AnyFields()
"""The fields of ItemLists."""

item = AnyFields()
"""The fields of Items."""

language = AnyFields()
"""The fields of Languages."""

loaned_machine = AnyFields()
"""The fields of LoanedMachines."""

machine_group = AnyFields()
"""The fields of MachineGroups."""

machine_list = AnyFields()
"""The fields of MachineLists."""

maintenance_sheet = AnyFields()
"""The fields of MaintenanceSheet."""

order_application = AnyFields()
"""The fields of OrderApplications."""

order_commission_beneficiary = AnyFields()
"""The fields of OrderCommissionBeneficiaries."""

order_commission = AnyFields()
"""The fields of OrderCommissions."""

order_cost = AnyFields()
"""The fields of OrderCosts."""

order_discount = AnyFields()
"""The fields of OrderDiscounts."""

order_group = AnyFields()
"""The fields of OrderGroups."""

order_line_group = AnyFields()
"""The fields of OrderLineGroups."""

order_margin_nr = AnyFields()
"""The fields of OrderMarginNrs."""

order_margin = AnyFields()
"""The fields of OrderMargins."""

order = AnyFields()
"""The fields of Orders."""

order_type = AnyFields()
"""The fields of OrderTypes."""

payment = AnyFields()
"""The fields of Payments."""

photo_sheet_detail = AnyFields()
"""The fields of PhotoSheetDetails."""

photo_sheet = AnyFields()
"""The fields of PhotoSheets."""

product_group = AnyFields()
"""The fields of ProductGroups."""

product_list = AnyFields()
"""The fields of ProductLists."""

productstock = AnyFields()
"""The fields of Productstock."""

project_address = AnyFields()
"""The fields of ProjectAddresses."""

project_contact = AnyFields()
"""The fields of ProjectContacts."""

project_group = AnyFields()
"""The fields of ProjectGroups."""

project_list = AnyFields()
"""The fields of ProjectLists."""

project_phase = AnyFields()
"""The fields of ProjectPhases."""

project = AnyFields()
"""The fields of Projects."""

project_staff = AnyFields()
"""The fields of ProjectStaff."""

purchase_invoice_project = AnyFields()
"""The fields of PurchaseInvoiceProjects."""

purchase_invoice = AnyFields()
"""The fields of PurchaseInvoices."""

purchase_order = AnyFields()
"""The fields of PurchaseOrders."""

quantity_calculation = AnyFields()
"""The fields of QuantityCalculation."""

sales_document = AnyFields()
"""The fields of SalesDocuments."""

sales_invoice = AnyFields()
"""The fields of SalesInvoices."""

salutation = AnyFields()
"""The fields of Salutations."""

setting = AnyFields()
"""The fields of Settings."""

todo = AnyFields()
"""The fields of Todos."""

training_type = AnyFields()
"""The fields of TrainingTypes."""

unit = AnyFields()
"""The fields of Units."""

wage_category = AnyFields()
"""The fields of WageCategories."""

working_document_data = AnyFields()
"""The fields of WorkingDocumentData."""

zip_code = AnyFields()
"""The fields of ZipCodes."""
