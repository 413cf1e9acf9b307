"""The fields of records of which the documentation names none: any name may be tried."""

from __future__ import annotations

from ._fields import AnyFields

check_iban = AnyFields()
"""The fields of CheckIBAN."""

check_vat = AnyFields()
"""The fields of CheckVAT."""

civil_status = AnyFields()
"""The fields of CivilStatuses."""

cost_calculation_page = AnyFields()
"""The fields of CostCalculationPages."""

country_code = AnyFields()
"""The fields of CountryCodes."""

document_type = AnyFields()
"""The fields of DocumentTypes."""

employee_function = AnyFields()
"""The fields of EmployeeFunctions."""

employee_task = AnyFields()
"""The fields of EmployeeTasks."""

employment_status = AnyFields()
"""The fields of EmploymentStatuses."""

hour_list = AnyFields()
"""The fields of HourLists."""

language = AnyFields()
"""The fields of Languages."""

machine_list = AnyFields()
"""The fields of MachineLists."""

order_application = AnyFields()
"""The fields of OrderApplications."""

order_line_group = AnyFields()
"""The fields of OrderLineGroups."""

order_margin_nr = AnyFields()
"""The fields of OrderMarginNrs."""

order_type = AnyFields()
"""The fields of OrderTypes."""

project_list = AnyFields()
"""The fields of ProjectLists."""

training_type = AnyFields()
"""The fields of TrainingTypes."""

unit = AnyFields()
"""The fields of Units."""
