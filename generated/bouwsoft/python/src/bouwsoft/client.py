"""The synchronous and the asynchronous client."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

import httpx2
from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from ._api import API
from ._runtime.calls import More, raw_call
from ._runtime.environment import Variable, credentials_of
from ._runtime.faults import OnFault
from ._runtime.responses import Response
from ._runtime.retrying import Check, Options, Timeout
from ._runtime.session import After, Before, Session
from ._runtime.transport import AsyncCaller, AsyncSleep, Caller, Sleep

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from .resources.actual_cost_machines import (
        AsyncActualCostMachines,
        ActualCostMachines,
    )
    from .resources.actual_cost_products import (
        AsyncActualCostProducts,
        ActualCostProducts,
    )
    from .resources.actual_cost_time_worked import (
        AsyncActualCostTimeWorked_,
        ActualCostTimeWorked_,
    )
    from .resources.address_contacts import AsyncAddressContacts, AddressContacts
    from .resources.addresses import AsyncAddresses, Addresses
    from .resources.address_groups import AsyncAddressGroups, AddressGroups
    from .resources.assignment_labor import AsyncAssignmentLabor_, AssignmentLabor_
    from .resources.assignment_machines import (
        AsyncAssignmentMachines,
        AssignmentMachines,
    )
    from .resources.assignment_products import (
        AsyncAssignmentProducts,
        AssignmentProducts,
    )
    from .resources.assignments import AsyncAssignments, Assignments
    from .resources.cost_calculation import AsyncCostCalculation_, CostCalculation_
    from .resources.cost_calculation_variables import (
        AsyncCostCalculationVariables,
        CostCalculationVariables,
    )
    from .resources.devices import AsyncDevices, Devices
    from .resources.earthworks import AsyncEarthworks, Earthworks
    from .resources.earthworksdetail import AsyncEarthworksdetail_, Earthworksdetail_
    from .resources.employee_groups import AsyncEmployeeGroups, EmployeeGroups
    from .resources.employees import AsyncEmployees, Employees
    from .resources.hour_groups import AsyncHourGroups, HourGroups
    from .resources.hour_lists import AsyncHourLists, HourLists
    from .resources.item_groups import AsyncItemGroups, ItemGroups
    from .resources.item_lists import AsyncItemLists, ItemLists
    from .resources.items import AsyncItems, Items
    from .resources.jobs import AsyncJobs, Jobs
    from .resources.ledger_numbers import AsyncLedgerNumbers, LedgerNumbers
    from .resources.machine_groups import AsyncMachineGroups, MachineGroups
    from .resources.machine_lists import AsyncMachineLists, MachineLists
    from .resources.machines import AsyncMachines, Machines
    from .resources.maintenance_sheet import AsyncMaintenanceSheet_, MaintenanceSheet_
    from .resources.order_commissions import AsyncOrderCommissions, OrderCommissions
    from .resources.order_costs import AsyncOrderCosts, OrderCosts
    from .resources.order_discounts import AsyncOrderDiscounts, OrderDiscounts
    from .resources.order_groups import AsyncOrderGroups, OrderGroups
    from .resources.order_lines import AsyncOrderLines, OrderLines
    from .resources.order_margins import AsyncOrderMargins, OrderMargins
    from .resources.orders import AsyncOrders, Orders
    from .resources.order_variables import AsyncOrderVariables, OrderVariables
    from .resources.payments import AsyncPayments, Payments
    from .resources.product_alternative_units import (
        AsyncProductAlternativeUnits,
        ProductAlternativeUnits,
    )
    from .resources.product_groups import AsyncProductGroups, ProductGroups
    from .resources.product_lists import AsyncProductLists, ProductLists
    from .resources.products import AsyncProducts, Products
    from .resources.project_addresses import AsyncProjectAddresses, ProjectAddresses
    from .resources.project_contacts import AsyncProjectContacts, ProjectContacts
    from .resources.project_groups import AsyncProjectGroups, ProjectGroups
    from .resources.project_lists import AsyncProjectLists, ProjectLists
    from .resources.projects import AsyncProjects, Projects
    from .resources.purchase_invoice_projects import (
        AsyncPurchaseInvoiceProjects,
        PurchaseInvoiceProjects,
    )
    from .resources.purchase_invoices import AsyncPurchaseInvoices, PurchaseInvoices
    from .resources.quantity_calculation import (
        AsyncQuantityCalculation_,
        QuantityCalculation_,
    )
    from .resources.salutations import AsyncSalutations, Salutations
    from .resources.vat_codes import AsyncVatCodes, VatCodes
    from .resources.absences import AsyncAbsences, Absences
    from .resources.actual_cost_items import AsyncActualCostItems, ActualCostItems
    from .resources.assignment_devices import AsyncAssignmentDevices, AssignmentDevices
    from .resources.check_iban import AsyncCheckIban, CheckIban
    from .resources.check_vat import AsyncCheckVat, CheckVat
    from .resources.civil_statuses import AsyncCivilStatuses, CivilStatuses
    from .resources.code_translations import AsyncCodeTranslations, CodeTranslations
    from .resources.company_details import AsyncCompanyDetails, CompanyDetails
    from .resources.contract_types import AsyncContractTypes, ContractTypes
    from .resources.cost_calculation_pages import (
        AsyncCostCalculationPages,
        CostCalculationPages,
    )
    from .resources.cost_calculation_types import (
        AsyncCostCalculationTypes,
        CostCalculationTypes,
    )
    from .resources.country_codes import AsyncCountryCodes, CountryCodes
    from .resources.crews import AsyncCrews, Crews
    from .resources.document_types import AsyncDocumentTypes, DocumentTypes
    from .resources.employee_functions import AsyncEmployeeFunctions, EmployeeFunctions
    from .resources.employee_tasks import AsyncEmployeeTasks, EmployeeTasks
    from .resources.employment_statuses import (
        AsyncEmploymentStatuses,
        EmploymentStatuses,
    )
    from .resources.hours import AsyncHours, Hours
    from .resources.languages import AsyncLanguages, Languages
    from .resources.loaned_machines import AsyncLoanedMachines, LoanedMachines
    from .resources.order_applications import AsyncOrderApplications, OrderApplications
    from .resources.order_commission_beneficiaries import (
        AsyncOrderCommissionBeneficiaries,
        OrderCommissionBeneficiaries,
    )
    from .resources.order_line_groups import AsyncOrderLineGroups, OrderLineGroups
    from .resources.order_margin_nrs import AsyncOrderMarginNrs, OrderMarginNrs
    from .resources.order_types import AsyncOrderTypes, OrderTypes
    from .resources.photo_sheet_details import AsyncPhotoSheetDetails, PhotoSheetDetails
    from .resources.photo_sheets import AsyncPhotoSheets, PhotoSheets
    from .resources.productstock import AsyncProductstock, Productstock
    from .resources.project_phases import AsyncProjectPhases, ProjectPhases
    from .resources.project_staff import AsyncProjectStaff_, ProjectStaff_
    from .resources.purchase_orders import AsyncPurchaseOrders, PurchaseOrders
    from .resources.sales_documents import AsyncSalesDocuments, SalesDocuments
    from .resources.sales_invoices import AsyncSalesInvoices, SalesInvoices
    from .resources.settings import AsyncSettings, Settings
    from .resources.todos import AsyncTodos, Todos
    from .resources.training_types import AsyncTrainingTypes, TrainingTypes
    from .resources.units import AsyncUnits, Units
    from .resources.wage_categories import AsyncWageCategories, WageCategories
    from .resources.working_document_data import (
        AsyncWorkingDocumentData_,
        WorkingDocumentData_,
    )
    from .resources.zip_codes import AsyncZipCodes, ZipCodes
    from .resources.product_stock import AsyncProductStock_, ProductStock_
    from .resources.transactions import AsyncTransactions, Transactions
    from .resources.work_codes import AsyncWorkCodes, WorkCodes


class Bouwsoft:
    """Client for Visma Bouwsoft API; closing it closes the connections.

    Secrets never show in its repr or in errors.

    Args:
        base_url: Another server than the API's own, such as one for tests.
        auth_url: Another address to log in at.
        timeout: Seconds until a try is given up (30), or the settings of httpx2; None
            waits for ever.
        retries: How often a call that may be repeated is, when the server cannot
            answer.
        deadline: Seconds until a call is given up with all its repetitions; None for no
            end.
        max_bytes: The longest answer that is read; a longer one is a NoAnswerError.
        check: What calls are checked by before they are sent: "documentation", or None
            for nothing.
        headers: Headers of every call.
        strict: Raise AnswerError when an answer breaks the documentation, instead of
            keeping what it says.
        http_client: Your own client of httpx2; it stays open when this one is closed.
        before: Called before each request with redacted request details.
        after: Called after each request, also with its answer or the error in its
            place.
        on_fault: Called with each value of an answer that breaks the documentation.
        sleep: How to wait between tries, such as not at all in tests.
    """

    def __init__(
        self,
        *,
        client_nr: int,
        refresh_token: str,
        base_url: str | None = None,
        auth_url: str | None = None,
        timeout: Timeout | UnsetType = UNSET,
        retries: int = 2,
        deadline: float | None = None,
        max_bytes: int = 100_000_000,
        check: Check | None = None,
        headers: Mapping[str, str] | None = None,
        strict: bool = False,
        http_client: httpx2.Client | None = None,
        before: Before | None = None,
        after: After | None = None,
        on_fault: OnFault | None = None,
        sleep: Sleep | None = None,
    ) -> None:
        self._session = Session(
            API,
            {
                "client_nr": client_nr,
                "refresh_token": refresh_token,
            },
            base_url=base_url,
            auth_url=auth_url,
            strict=strict,
            before=before,
            after=after,
            on_fault=on_fault,
            headers=headers,
        )
        options = Options(
            timeout=timeout,
            retries=retries,
            deadline=deadline,
            max_bytes=max_bytes,
            check=check,
        )
        self._caller = Caller(self._session, http_client, options, sleep)

    @classmethod
    def from_env(cls, **options: Any) -> Self:
        """Make a client with what the environment holds.

        It reads BOUWSOFT_CLIENT_NR, BOUWSOFT_REFRESH_TOKEN, and where they are set
        BOUWSOFT_BASE_URL, BOUWSOFT_AUTH_URL.

        ``options`` take precedence.
        """
        return cls(
            **{
                **credentials_of(
                    (
                        Variable("client_nr", "BOUWSOFT_CLIENT_NR", True, True),
                        Variable(
                            "refresh_token", "BOUWSOFT_REFRESH_TOKEN", True, False
                        ),
                        Variable("base_url", "BOUWSOFT_BASE_URL", False),
                        Variable("auth_url", "BOUWSOFT_AUTH_URL", False),
                    ),
                    options,
                ),
                **options,
            }
        )

    @cached_property
    def actual_cost_machines(self) -> ActualCostMachines:
        """ActualCostMachines: list, get, create, update, delete."""
        from .resources.actual_cost_machines import ActualCostMachines

        return ActualCostMachines(self._caller)

    @cached_property
    def actual_cost_products(self) -> ActualCostProducts:
        """ActualCostProducts: list, get, create, update, delete, field info."""
        from .resources.actual_cost_products import ActualCostProducts

        return ActualCostProducts(self._caller)

    @cached_property
    def actual_cost_time_worked(self) -> ActualCostTimeWorked_:
        """ActualCostTimeWorked: list, get, create, update, delete, field info."""
        from .resources.actual_cost_time_worked import ActualCostTimeWorked_

        return ActualCostTimeWorked_(self._caller)

    @cached_property
    def address_contacts(self) -> AddressContacts:
        """AddressContacts: list, get, create, update, delete, field info."""
        from .resources.address_contacts import AddressContacts

        return AddressContacts(self._caller)

    @cached_property
    def addresses(self) -> Addresses:
        """Addresses: list, get, create, update, delete, prospect source and status,
        prospect source and status field info, image, note html, note plain, note rtf,
        field info, upload, add group, anonymize, make customer, make supplier, remove
        group, put upload, put note plain.
        """
        from .resources.addresses import Addresses

        return Addresses(self._caller)

    @cached_property
    def address_groups(self) -> AddressGroups:
        """AddressGroups: list, get, create, delete."""
        from .resources.address_groups import AddressGroups

        return AddressGroups(self._caller)

    @cached_property
    def assignment_labor(self) -> AssignmentLabor_:
        """AssignmentLabor: list, get, create, update, delete, field info."""
        from .resources.assignment_labor import AssignmentLabor_

        return AssignmentLabor_(self._caller)

    @cached_property
    def assignment_machines(self) -> AssignmentMachines:
        """AssignmentMachines: list, get, create, update, delete, field info."""
        from .resources.assignment_machines import AssignmentMachines

        return AssignmentMachines(self._caller)

    @cached_property
    def assignment_products(self) -> AssignmentProducts:
        """AssignmentProducts: list, get, create, update, delete."""
        from .resources.assignment_products import AssignmentProducts

        return AssignmentProducts(self._caller)

    @cached_property
    def assignments(self) -> Assignments:
        """Assignments: list, get, create, update, delete."""
        from .resources.assignments import Assignments

        return Assignments(self._caller)

    @cached_property
    def cost_calculation(self) -> CostCalculation_:
        """CostCalculation: list, get, create, update, delete, field info."""
        from .resources.cost_calculation import CostCalculation_

        return CostCalculation_(self._caller)

    @cached_property
    def cost_calculation_variables(self) -> CostCalculationVariables:
        """CostCalculationVariables: list, get, create, update, delete, field info."""
        from .resources.cost_calculation_variables import CostCalculationVariables

        return CostCalculationVariables(self._caller)

    @cached_property
    def devices(self) -> Devices:
        """Devices: list, get, create, update, delete."""
        from .resources.devices import Devices

        return Devices(self._caller)

    @cached_property
    def earthworks(self) -> Earthworks:
        """Earthworks: list, get, create, update, delete, field info."""
        from .resources.earthworks import Earthworks

        return Earthworks(self._caller)

    @cached_property
    def earthworksdetail(self) -> Earthworksdetail_:
        """Earthworksdetail: list, get, create, update, delete, field info."""
        from .resources.earthworksdetail import Earthworksdetail_

        return Earthworksdetail_(self._caller)

    @cached_property
    def employee_groups(self) -> EmployeeGroups:
        """EmployeeGroups: list, get, create, update, delete."""
        from .resources.employee_groups import EmployeeGroups

        return EmployeeGroups(self._caller)

    @cached_property
    def employees(self) -> Employees:
        """Employees: list, get, create, update, delete, wages, image, note html,
        note plain, note rtf, field info, upload, anonymize, put note plain.
        """
        from .resources.employees import Employees

        return Employees(self._caller)

    @cached_property
    def hour_groups(self) -> HourGroups:
        """HourGroups: list, get, create, update, delete."""
        from .resources.hour_groups import HourGroups

        return HourGroups(self._caller)

    @cached_property
    def hour_lists(self) -> HourLists:
        """HourLists: list, get, create, update, delete."""
        from .resources.hour_lists import HourLists

        return HourLists(self._caller)

    @cached_property
    def item_groups(self) -> ItemGroups:
        """ItemGroups: list, get, create, update, delete, field info."""
        from .resources.item_groups import ItemGroups

        return ItemGroups(self._caller)

    @cached_property
    def item_lists(self) -> ItemLists:
        """ItemLists: list, get, create, update, delete."""
        from .resources.item_lists import ItemLists

        return ItemLists(self._caller)

    @cached_property
    def items(self) -> Items:
        """Items: list, get, delete, image, note html, note plain, note rtf, put
        image, put note plain.
        """
        from .resources.items import Items

        return Items(self._caller)

    @cached_property
    def jobs(self) -> Jobs:
        """Jobs: list, get, create, update, delete."""
        from .resources.jobs import Jobs

        return Jobs(self._caller)

    @cached_property
    def ledger_numbers(self) -> LedgerNumbers:
        """LedgerNumbers: list, get, create, update, delete."""
        from .resources.ledger_numbers import LedgerNumbers

        return LedgerNumbers(self._caller)

    @cached_property
    def machine_groups(self) -> MachineGroups:
        """MachineGroups: list, get, create, delete."""
        from .resources.machine_groups import MachineGroups

        return MachineGroups(self._caller)

    @cached_property
    def machine_lists(self) -> MachineLists:
        """MachineLists: list, get, create, update, delete."""
        from .resources.machine_lists import MachineLists

        return MachineLists(self._caller)

    @cached_property
    def machines(self) -> Machines:
        """Machines: list, get, create, update, delete, image, note html, note
        plain, note rtf, field info, upload, put upload, put note plain.
        """
        from .resources.machines import Machines

        return Machines(self._caller)

    @cached_property
    def maintenance_sheet(self) -> MaintenanceSheet_:
        """MaintenanceSheet: list, get, create, update, delete, note plain, field
        info, upload.
        """
        from .resources.maintenance_sheet import MaintenanceSheet_

        return MaintenanceSheet_(self._caller)

    @cached_property
    def order_commissions(self) -> OrderCommissions:
        """OrderCommissions: list, get, create, update, delete."""
        from .resources.order_commissions import OrderCommissions

        return OrderCommissions(self._caller)

    @cached_property
    def order_costs(self) -> OrderCosts:
        """OrderCosts: list, get, create, update, delete, field info."""
        from .resources.order_costs import OrderCosts

        return OrderCosts(self._caller)

    @cached_property
    def order_discounts(self) -> OrderDiscounts:
        """OrderDiscounts: list, get, create, update, delete, field info."""
        from .resources.order_discounts import OrderDiscounts

        return OrderDiscounts(self._caller)

    @cached_property
    def order_groups(self) -> OrderGroups:
        """OrderGroups: list, get, create, update, delete."""
        from .resources.order_groups import OrderGroups

        return OrderGroups(self._caller)

    @cached_property
    def order_lines(self) -> OrderLines:
        """OrderLines: list, get, create, update, delete, delete image, field info,
        actualize price, copy, move, put image, put note plain.
        """
        from .resources.order_lines import OrderLines

        return OrderLines(self._caller)

    @cached_property
    def order_margins(self) -> OrderMargins:
        """OrderMargins: list, get, create, update, delete, field info."""
        from .resources.order_margins import OrderMargins

        return OrderMargins(self._caller)

    @cached_property
    def orders(self) -> Orders:
        """Orders: list, get, create, update, delete, conclusion html, conclusion
        plain, conclusion rtf, introduction html, introduction plain, introduction rtf,
        pdf, actualize prices, copy, move, sign, put conclusion plain, put introduction
        plain.
        """
        from .resources.orders import Orders

        return Orders(self._caller)

    @cached_property
    def order_variables(self) -> OrderVariables:
        """OrderVariables: list, get, create, update, delete, field info."""
        from .resources.order_variables import OrderVariables

        return OrderVariables(self._caller)

    @cached_property
    def payments(self) -> Payments:
        """Payments: list, get, create, update, delete, field info."""
        from .resources.payments import Payments

        return Payments(self._caller)

    @cached_property
    def product_alternative_units(self) -> ProductAlternativeUnits:
        """ProductAlternativeUnits: list, get, create, update, delete, field info."""
        from .resources.product_alternative_units import ProductAlternativeUnits

        return ProductAlternativeUnits(self._caller)

    @cached_property
    def product_groups(self) -> ProductGroups:
        """ProductGroups: list, get, create, delete, field info."""
        from .resources.product_groups import ProductGroups

        return ProductGroups(self._caller)

    @cached_property
    def product_lists(self) -> ProductLists:
        """ProductLists: list, get, create, update, delete."""
        from .resources.product_lists import ProductLists

        return ProductLists(self._caller)

    @cached_property
    def products(self) -> Products:
        """Products: list, get, create, update, delete, image, note html, note
        plain, note rtf, field info, upload, put upload, put note plain.
        """
        from .resources.products import Products

        return Products(self._caller)

    @cached_property
    def project_addresses(self) -> ProjectAddresses:
        """ProjectAddresses: list, get, create, update, delete, field info."""
        from .resources.project_addresses import ProjectAddresses

        return ProjectAddresses(self._caller)

    @cached_property
    def project_contacts(self) -> ProjectContacts:
        """ProjectContacts: list, get, create, update, delete."""
        from .resources.project_contacts import ProjectContacts

        return ProjectContacts(self._caller)

    @cached_property
    def project_groups(self) -> ProjectGroups:
        """ProjectGroups: list, get, create, delete."""
        from .resources.project_groups import ProjectGroups

        return ProjectGroups(self._caller)

    @cached_property
    def project_lists(self) -> ProjectLists:
        """ProjectLists: list, get, create, delete."""
        from .resources.project_lists import ProjectLists

        return ProjectLists(self._caller)

    @cached_property
    def projects(self) -> Projects:
        """Projects: list, get, create, update, delete, image, note html, note
        plain, note rtf, field info, upload, approve, assign group, assign list,
        unassign group, unassign list, put upload.
        """
        from .resources.projects import Projects

        return Projects(self._caller)

    @cached_property
    def purchase_invoice_projects(self) -> PurchaseInvoiceProjects:
        """PurchaseInvoiceProjects: list, get, create, update, delete."""
        from .resources.purchase_invoice_projects import PurchaseInvoiceProjects

        return PurchaseInvoiceProjects(self._caller)

    @cached_property
    def purchase_invoices(self) -> PurchaseInvoices:
        """PurchaseInvoices: list, get, create, update, delete, field info, upload,
        put upload.
        """
        from .resources.purchase_invoices import PurchaseInvoices

        return PurchaseInvoices(self._caller)

    @cached_property
    def quantity_calculation(self) -> QuantityCalculation_:
        """QuantityCalculation: list, get, create, update, delete, field info."""
        from .resources.quantity_calculation import QuantityCalculation_

        return QuantityCalculation_(self._caller)

    @cached_property
    def salutations(self) -> Salutations:
        """Salutations: list, get, create, delete."""
        from .resources.salutations import Salutations

        return Salutations(self._caller)

    @cached_property
    def vat_codes(self) -> VatCodes:
        """VATCodes: list, get, create, update, delete."""
        from .resources.vat_codes import VatCodes

        return VatCodes(self._caller)

    @cached_property
    def absences(self) -> Absences:
        """Absences: list, get."""
        from .resources.absences import Absences

        return Absences(self._caller)

    @cached_property
    def actual_cost_items(self) -> ActualCostItems:
        """ActualCostItems: list, get, field info."""
        from .resources.actual_cost_items import ActualCostItems

        return ActualCostItems(self._caller)

    @cached_property
    def assignment_devices(self) -> AssignmentDevices:
        """AssignmentDevices: list, get, update, field info."""
        from .resources.assignment_devices import AssignmentDevices

        return AssignmentDevices(self._caller)

    @cached_property
    def check_iban(self) -> CheckIban:
        """CheckIBAN: list, get."""
        from .resources.check_iban import CheckIban

        return CheckIban(self._caller)

    @cached_property
    def check_vat(self) -> CheckVat:
        """CheckVAT: list, get."""
        from .resources.check_vat import CheckVat

        return CheckVat(self._caller)

    @cached_property
    def civil_statuses(self) -> CivilStatuses:
        """CivilStatuses: list, get."""
        from .resources.civil_statuses import CivilStatuses

        return CivilStatuses(self._caller)

    @cached_property
    def code_translations(self) -> CodeTranslations:
        """CodeTranslations: list, field info."""
        from .resources.code_translations import CodeTranslations

        return CodeTranslations(self._caller)

    @cached_property
    def company_details(self) -> CompanyDetails:
        """CompanyDetails: list, get, field info."""
        from .resources.company_details import CompanyDetails

        return CompanyDetails(self._caller)

    @cached_property
    def contract_types(self) -> ContractTypes:
        """ContractTypes: list, field info."""
        from .resources.contract_types import ContractTypes

        return ContractTypes(self._caller)

    @cached_property
    def cost_calculation_pages(self) -> CostCalculationPages:
        """CostCalculationPages: list, get."""
        from .resources.cost_calculation_pages import CostCalculationPages

        return CostCalculationPages(self._caller)

    @cached_property
    def cost_calculation_types(self) -> CostCalculationTypes:
        """CostCalculationTypes: list, field info."""
        from .resources.cost_calculation_types import CostCalculationTypes

        return CostCalculationTypes(self._caller)

    @cached_property
    def country_codes(self) -> CountryCodes:
        """CountryCodes: list, get."""
        from .resources.country_codes import CountryCodes

        return CountryCodes(self._caller)

    @cached_property
    def crews(self) -> Crews:
        """Crews: list, get, field info."""
        from .resources.crews import Crews

        return Crews(self._caller)

    @cached_property
    def document_types(self) -> DocumentTypes:
        """DocumentTypes: list, get."""
        from .resources.document_types import DocumentTypes

        return DocumentTypes(self._caller)

    @cached_property
    def employee_functions(self) -> EmployeeFunctions:
        """EmployeeFunctions: list, get."""
        from .resources.employee_functions import EmployeeFunctions

        return EmployeeFunctions(self._caller)

    @cached_property
    def employee_tasks(self) -> EmployeeTasks:
        """EmployeeTasks: list, get."""
        from .resources.employee_tasks import EmployeeTasks

        return EmployeeTasks(self._caller)

    @cached_property
    def employment_statuses(self) -> EmploymentStatuses:
        """EmploymentStatuses: list, get."""
        from .resources.employment_statuses import EmploymentStatuses

        return EmploymentStatuses(self._caller)

    @cached_property
    def hours(self) -> Hours:
        """Hours: list, get, put note plain."""
        from .resources.hours import Hours

        return Hours(self._caller)

    @cached_property
    def languages(self) -> Languages:
        """Languages: list, get."""
        from .resources.languages import Languages

        return Languages(self._caller)

    @cached_property
    def loaned_machines(self) -> LoanedMachines:
        """LoanedMachines: list, get, image, note html, note plain, note rtf, field
        info.
        """
        from .resources.loaned_machines import LoanedMachines

        return LoanedMachines(self._caller)

    @cached_property
    def order_applications(self) -> OrderApplications:
        """OrderApplications: list, get."""
        from .resources.order_applications import OrderApplications

        return OrderApplications(self._caller)

    @cached_property
    def order_commission_beneficiaries(self) -> OrderCommissionBeneficiaries:
        """OrderCommissionBeneficiaries: list, field info."""
        from .resources.order_commission_beneficiaries import (
            OrderCommissionBeneficiaries,
        )

        return OrderCommissionBeneficiaries(self._caller)

    @cached_property
    def order_line_groups(self) -> OrderLineGroups:
        """OrderLineGroups: list, get."""
        from .resources.order_line_groups import OrderLineGroups

        return OrderLineGroups(self._caller)

    @cached_property
    def order_margin_nrs(self) -> OrderMarginNrs:
        """OrderMarginNrs: list, get."""
        from .resources.order_margin_nrs import OrderMarginNrs

        return OrderMarginNrs(self._caller)

    @cached_property
    def order_types(self) -> OrderTypes:
        """OrderTypes: list, get."""
        from .resources.order_types import OrderTypes

        return OrderTypes(self._caller)

    @cached_property
    def photo_sheet_details(self) -> PhotoSheetDetails:
        """PhotoSheetDetails: list, get, image, note html, note plain, note rtf."""
        from .resources.photo_sheet_details import PhotoSheetDetails

        return PhotoSheetDetails(self._caller)

    @cached_property
    def photo_sheets(self) -> PhotoSheets:
        """PhotoSheets: list, get, conclusion plain, conclusion html, conclusion
        rtf, introduction html, introduction plain, introduction rtf, field info.
        """
        from .resources.photo_sheets import PhotoSheets

        return PhotoSheets(self._caller)

    @cached_property
    def productstock(self) -> Productstock:
        """Productstock: list, get."""
        from .resources.productstock import Productstock

        return Productstock(self._caller)

    @cached_property
    def project_phases(self) -> ProjectPhases:
        """ProjectPhases: list, get, update, note html, note plain, note rtf, field
        info.
        """
        from .resources.project_phases import ProjectPhases

        return ProjectPhases(self._caller)

    @cached_property
    def project_staff(self) -> ProjectStaff_:
        """ProjectStaff: list, field info."""
        from .resources.project_staff import ProjectStaff_

        return ProjectStaff_(self._caller)

    @cached_property
    def purchase_orders(self) -> PurchaseOrders:
        """PurchaseOrders: list, get, create, update, field info."""
        from .resources.purchase_orders import PurchaseOrders

        return PurchaseOrders(self._caller)

    @cached_property
    def sales_documents(self) -> SalesDocuments:
        """SalesDocuments: list, get, field info."""
        from .resources.sales_documents import SalesDocuments

        return SalesDocuments(self._caller)

    @cached_property
    def sales_invoices(self) -> SalesInvoices:
        """SalesInvoices: list, get, create, update, conclusion html, conclusion
        plain, conclusion rtf, introduction html, introduction plain, introduction rtf,
        field info.
        """
        from .resources.sales_invoices import SalesInvoices

        return SalesInvoices(self._caller)

    @cached_property
    def settings(self) -> Settings:
        """Settings: list, update."""
        from .resources.settings import Settings

        return Settings(self._caller)

    @cached_property
    def todos(self) -> Todos:
        """Todos: list, get, conclusion html, conclusion plain, conclusion rtf,
        image, introduction html, introduction plain, introduction rtf, note html, note
        plain, note rtf.
        """
        from .resources.todos import Todos

        return Todos(self._caller)

    @cached_property
    def training_types(self) -> TrainingTypes:
        """TrainingTypes: list, get."""
        from .resources.training_types import TrainingTypes

        return TrainingTypes(self._caller)

    @cached_property
    def units(self) -> Units:
        """Units: list, get."""
        from .resources.units import Units

        return Units(self._caller)

    @cached_property
    def wage_categories(self) -> WageCategories:
        """WageCategories: list, get, field info."""
        from .resources.wage_categories import WageCategories

        return WageCategories(self._caller)

    @cached_property
    def working_document_data(self) -> WorkingDocumentData_:
        """WorkingDocumentData: list, get, field info."""
        from .resources.working_document_data import WorkingDocumentData_

        return WorkingDocumentData_(self._caller)

    @cached_property
    def zip_codes(self) -> ZipCodes:
        """ZipCodes: list, get, field info."""
        from .resources.zip_codes import ZipCodes

        return ZipCodes(self._caller)

    @cached_property
    def product_stock(self) -> ProductStock_:
        """ProductStock: list, get, update, field info."""
        from .resources.product_stock import ProductStock_

        return ProductStock_(self._caller)

    @cached_property
    def transactions(self) -> Transactions:
        """Transactions: list, field info."""
        from .resources.transactions import Transactions

        return Transactions(self._caller)

    @cached_property
    def work_codes(self) -> WorkCodes:
        """WorkCodes: list, get, field info."""
        from .resources.work_codes import WorkCodes

        return WorkCodes(self._caller)

    def with_options(
        self,
        *,
        timeout: Timeout | UnsetType = UNSET,
        retries: int | UnsetType = UNSET,
        deadline: float | None | UnsetType = UNSET,
        max_bytes: int | UnsetType = UNSET,
        check: Check | None | UnsetType = UNSET,
    ) -> Self:
        """A client with other options for some calls; it shares connections and token, and closing it closes neither."""
        given = {
            "timeout": timeout,
            "retries": retries,
            "deadline": deadline,
            "max_bytes": max_bytes,
            "check": check,
        }
        changed = {name: value for name, value in given.items() if value is not UNSET}
        other = object.__new__(type(self))
        other._session = self._session
        other._caller = self._caller.with_options(
            replace(self._caller.options, **changed)
        )
        return other

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        json: Any = UNSET,
        content: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: Timeout | UnsetType = UNSET,
    ) -> Response:
        """Send a call that the documentation does not describe, with this client's credentials, retries and errors.

        Args:
            method: Such as GET.
            path: Such as /orders/5, below the base URL.
            query: The parameters; a list is sent as one pair for each item.
            json: The body as JSON data.
            content: The body as bytes; its media type goes into headers.
            headers: Further headers.
            timeout: Seconds for this call.

        Returns:
            The answer as it came, with ``status``, ``headers``, ``content``, ``text()`` and ``json()``.
        """
        more: More = {"extra_headers": headers, "extra_query": query}
        if not isinstance(timeout, UnsetType):
            more["timeout"] = timeout
        return self._caller.request(raw_call(method, path, json, content), more)

    def close(self) -> None:
        """Close the connections; a client of your own stays open."""
        self._caller.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._session.described()})"


class AsyncBouwsoft:
    """Client for Visma Bouwsoft API; for async code; closing it closes the
    connections.

    Secrets never show in its repr or in errors.

    Args:
        base_url: Another server than the API's own, such as one for tests.
        auth_url: Another address to log in at.
        timeout: Seconds until a try is given up (30), or the settings of httpx2; None
            waits for ever.
        retries: How often a call that may be repeated is, when the server cannot
            answer.
        deadline: Seconds until a call is given up with all its repetitions; None for no
            end.
        max_bytes: The longest answer that is read; a longer one is a NoAnswerError.
        check: What calls are checked by before they are sent: "documentation", or None
            for nothing.
        headers: Headers of every call.
        strict: Raise AnswerError when an answer breaks the documentation, instead of
            keeping what it says.
        http_client: Your own client of httpx2; it stays open when this one is closed.
        before: Called before each request with redacted request details.
        after: Called after each request, also with its answer or the error in its
            place.
        on_fault: Called with each value of an answer that breaks the documentation.
        sleep: How to wait between tries, such as not at all in tests.
    """

    def __init__(
        self,
        *,
        client_nr: int,
        refresh_token: str,
        base_url: str | None = None,
        auth_url: str | None = None,
        timeout: Timeout | UnsetType = UNSET,
        retries: int = 2,
        deadline: float | None = None,
        max_bytes: int = 100_000_000,
        check: Check | None = None,
        headers: Mapping[str, str] | None = None,
        strict: bool = False,
        http_client: httpx2.AsyncClient | None = None,
        before: Before | None = None,
        after: After | None = None,
        on_fault: OnFault | None = None,
        sleep: AsyncSleep | None = None,
    ) -> None:
        self._session = Session(
            API,
            {
                "client_nr": client_nr,
                "refresh_token": refresh_token,
            },
            base_url=base_url,
            auth_url=auth_url,
            strict=strict,
            before=before,
            after=after,
            on_fault=on_fault,
            headers=headers,
        )
        options = Options(
            timeout=timeout,
            retries=retries,
            deadline=deadline,
            max_bytes=max_bytes,
            check=check,
        )
        self._caller = AsyncCaller(self._session, http_client, options, sleep)

    @classmethod
    def from_env(cls, **options: Any) -> Self:
        """Make a client with what the environment holds.

        It reads BOUWSOFT_CLIENT_NR, BOUWSOFT_REFRESH_TOKEN, and where they are set
        BOUWSOFT_BASE_URL, BOUWSOFT_AUTH_URL.

        ``options`` take precedence.
        """
        return cls(
            **{
                **credentials_of(
                    (
                        Variable("client_nr", "BOUWSOFT_CLIENT_NR", True, True),
                        Variable(
                            "refresh_token", "BOUWSOFT_REFRESH_TOKEN", True, False
                        ),
                        Variable("base_url", "BOUWSOFT_BASE_URL", False),
                        Variable("auth_url", "BOUWSOFT_AUTH_URL", False),
                    ),
                    options,
                ),
                **options,
            }
        )

    @cached_property
    def actual_cost_machines(self) -> AsyncActualCostMachines:
        """ActualCostMachines: list, get, create, update, delete."""
        from .resources.actual_cost_machines import AsyncActualCostMachines

        return AsyncActualCostMachines(self._caller)

    @cached_property
    def actual_cost_products(self) -> AsyncActualCostProducts:
        """ActualCostProducts: list, get, create, update, delete, field info."""
        from .resources.actual_cost_products import AsyncActualCostProducts

        return AsyncActualCostProducts(self._caller)

    @cached_property
    def actual_cost_time_worked(self) -> AsyncActualCostTimeWorked_:
        """ActualCostTimeWorked: list, get, create, update, delete, field info."""
        from .resources.actual_cost_time_worked import AsyncActualCostTimeWorked_

        return AsyncActualCostTimeWorked_(self._caller)

    @cached_property
    def address_contacts(self) -> AsyncAddressContacts:
        """AddressContacts: list, get, create, update, delete, field info."""
        from .resources.address_contacts import AsyncAddressContacts

        return AsyncAddressContacts(self._caller)

    @cached_property
    def addresses(self) -> AsyncAddresses:
        """Addresses: list, get, create, update, delete, prospect source and status,
        prospect source and status field info, image, note html, note plain, note rtf,
        field info, upload, add group, anonymize, make customer, make supplier, remove
        group, put upload, put note plain.
        """
        from .resources.addresses import AsyncAddresses

        return AsyncAddresses(self._caller)

    @cached_property
    def address_groups(self) -> AsyncAddressGroups:
        """AddressGroups: list, get, create, delete."""
        from .resources.address_groups import AsyncAddressGroups

        return AsyncAddressGroups(self._caller)

    @cached_property
    def assignment_labor(self) -> AsyncAssignmentLabor_:
        """AssignmentLabor: list, get, create, update, delete, field info."""
        from .resources.assignment_labor import AsyncAssignmentLabor_

        return AsyncAssignmentLabor_(self._caller)

    @cached_property
    def assignment_machines(self) -> AsyncAssignmentMachines:
        """AssignmentMachines: list, get, create, update, delete, field info."""
        from .resources.assignment_machines import AsyncAssignmentMachines

        return AsyncAssignmentMachines(self._caller)

    @cached_property
    def assignment_products(self) -> AsyncAssignmentProducts:
        """AssignmentProducts: list, get, create, update, delete."""
        from .resources.assignment_products import AsyncAssignmentProducts

        return AsyncAssignmentProducts(self._caller)

    @cached_property
    def assignments(self) -> AsyncAssignments:
        """Assignments: list, get, create, update, delete."""
        from .resources.assignments import AsyncAssignments

        return AsyncAssignments(self._caller)

    @cached_property
    def cost_calculation(self) -> AsyncCostCalculation_:
        """CostCalculation: list, get, create, update, delete, field info."""
        from .resources.cost_calculation import AsyncCostCalculation_

        return AsyncCostCalculation_(self._caller)

    @cached_property
    def cost_calculation_variables(self) -> AsyncCostCalculationVariables:
        """CostCalculationVariables: list, get, create, update, delete, field info."""
        from .resources.cost_calculation_variables import AsyncCostCalculationVariables

        return AsyncCostCalculationVariables(self._caller)

    @cached_property
    def devices(self) -> AsyncDevices:
        """Devices: list, get, create, update, delete."""
        from .resources.devices import AsyncDevices

        return AsyncDevices(self._caller)

    @cached_property
    def earthworks(self) -> AsyncEarthworks:
        """Earthworks: list, get, create, update, delete, field info."""
        from .resources.earthworks import AsyncEarthworks

        return AsyncEarthworks(self._caller)

    @cached_property
    def earthworksdetail(self) -> AsyncEarthworksdetail_:
        """Earthworksdetail: list, get, create, update, delete, field info."""
        from .resources.earthworksdetail import AsyncEarthworksdetail_

        return AsyncEarthworksdetail_(self._caller)

    @cached_property
    def employee_groups(self) -> AsyncEmployeeGroups:
        """EmployeeGroups: list, get, create, update, delete."""
        from .resources.employee_groups import AsyncEmployeeGroups

        return AsyncEmployeeGroups(self._caller)

    @cached_property
    def employees(self) -> AsyncEmployees:
        """Employees: list, get, create, update, delete, wages, image, note html,
        note plain, note rtf, field info, upload, anonymize, put note plain.
        """
        from .resources.employees import AsyncEmployees

        return AsyncEmployees(self._caller)

    @cached_property
    def hour_groups(self) -> AsyncHourGroups:
        """HourGroups: list, get, create, update, delete."""
        from .resources.hour_groups import AsyncHourGroups

        return AsyncHourGroups(self._caller)

    @cached_property
    def hour_lists(self) -> AsyncHourLists:
        """HourLists: list, get, create, update, delete."""
        from .resources.hour_lists import AsyncHourLists

        return AsyncHourLists(self._caller)

    @cached_property
    def item_groups(self) -> AsyncItemGroups:
        """ItemGroups: list, get, create, update, delete, field info."""
        from .resources.item_groups import AsyncItemGroups

        return AsyncItemGroups(self._caller)

    @cached_property
    def item_lists(self) -> AsyncItemLists:
        """ItemLists: list, get, create, update, delete."""
        from .resources.item_lists import AsyncItemLists

        return AsyncItemLists(self._caller)

    @cached_property
    def items(self) -> AsyncItems:
        """Items: list, get, delete, image, note html, note plain, note rtf, put
        image, put note plain.
        """
        from .resources.items import AsyncItems

        return AsyncItems(self._caller)

    @cached_property
    def jobs(self) -> AsyncJobs:
        """Jobs: list, get, create, update, delete."""
        from .resources.jobs import AsyncJobs

        return AsyncJobs(self._caller)

    @cached_property
    def ledger_numbers(self) -> AsyncLedgerNumbers:
        """LedgerNumbers: list, get, create, update, delete."""
        from .resources.ledger_numbers import AsyncLedgerNumbers

        return AsyncLedgerNumbers(self._caller)

    @cached_property
    def machine_groups(self) -> AsyncMachineGroups:
        """MachineGroups: list, get, create, delete."""
        from .resources.machine_groups import AsyncMachineGroups

        return AsyncMachineGroups(self._caller)

    @cached_property
    def machine_lists(self) -> AsyncMachineLists:
        """MachineLists: list, get, create, update, delete."""
        from .resources.machine_lists import AsyncMachineLists

        return AsyncMachineLists(self._caller)

    @cached_property
    def machines(self) -> AsyncMachines:
        """Machines: list, get, create, update, delete, image, note html, note
        plain, note rtf, field info, upload, put upload, put note plain.
        """
        from .resources.machines import AsyncMachines

        return AsyncMachines(self._caller)

    @cached_property
    def maintenance_sheet(self) -> AsyncMaintenanceSheet_:
        """MaintenanceSheet: list, get, create, update, delete, note plain, field
        info, upload.
        """
        from .resources.maintenance_sheet import AsyncMaintenanceSheet_

        return AsyncMaintenanceSheet_(self._caller)

    @cached_property
    def order_commissions(self) -> AsyncOrderCommissions:
        """OrderCommissions: list, get, create, update, delete."""
        from .resources.order_commissions import AsyncOrderCommissions

        return AsyncOrderCommissions(self._caller)

    @cached_property
    def order_costs(self) -> AsyncOrderCosts:
        """OrderCosts: list, get, create, update, delete, field info."""
        from .resources.order_costs import AsyncOrderCosts

        return AsyncOrderCosts(self._caller)

    @cached_property
    def order_discounts(self) -> AsyncOrderDiscounts:
        """OrderDiscounts: list, get, create, update, delete, field info."""
        from .resources.order_discounts import AsyncOrderDiscounts

        return AsyncOrderDiscounts(self._caller)

    @cached_property
    def order_groups(self) -> AsyncOrderGroups:
        """OrderGroups: list, get, create, update, delete."""
        from .resources.order_groups import AsyncOrderGroups

        return AsyncOrderGroups(self._caller)

    @cached_property
    def order_lines(self) -> AsyncOrderLines:
        """OrderLines: list, get, create, update, delete, delete image, field info,
        actualize price, copy, move, put image, put note plain.
        """
        from .resources.order_lines import AsyncOrderLines

        return AsyncOrderLines(self._caller)

    @cached_property
    def order_margins(self) -> AsyncOrderMargins:
        """OrderMargins: list, get, create, update, delete, field info."""
        from .resources.order_margins import AsyncOrderMargins

        return AsyncOrderMargins(self._caller)

    @cached_property
    def orders(self) -> AsyncOrders:
        """Orders: list, get, create, update, delete, conclusion html, conclusion
        plain, conclusion rtf, introduction html, introduction plain, introduction rtf,
        pdf, actualize prices, copy, move, sign, put conclusion plain, put introduction
        plain.
        """
        from .resources.orders import AsyncOrders

        return AsyncOrders(self._caller)

    @cached_property
    def order_variables(self) -> AsyncOrderVariables:
        """OrderVariables: list, get, create, update, delete, field info."""
        from .resources.order_variables import AsyncOrderVariables

        return AsyncOrderVariables(self._caller)

    @cached_property
    def payments(self) -> AsyncPayments:
        """Payments: list, get, create, update, delete, field info."""
        from .resources.payments import AsyncPayments

        return AsyncPayments(self._caller)

    @cached_property
    def product_alternative_units(self) -> AsyncProductAlternativeUnits:
        """ProductAlternativeUnits: list, get, create, update, delete, field info."""
        from .resources.product_alternative_units import AsyncProductAlternativeUnits

        return AsyncProductAlternativeUnits(self._caller)

    @cached_property
    def product_groups(self) -> AsyncProductGroups:
        """ProductGroups: list, get, create, delete, field info."""
        from .resources.product_groups import AsyncProductGroups

        return AsyncProductGroups(self._caller)

    @cached_property
    def product_lists(self) -> AsyncProductLists:
        """ProductLists: list, get, create, update, delete."""
        from .resources.product_lists import AsyncProductLists

        return AsyncProductLists(self._caller)

    @cached_property
    def products(self) -> AsyncProducts:
        """Products: list, get, create, update, delete, image, note html, note
        plain, note rtf, field info, upload, put upload, put note plain.
        """
        from .resources.products import AsyncProducts

        return AsyncProducts(self._caller)

    @cached_property
    def project_addresses(self) -> AsyncProjectAddresses:
        """ProjectAddresses: list, get, create, update, delete, field info."""
        from .resources.project_addresses import AsyncProjectAddresses

        return AsyncProjectAddresses(self._caller)

    @cached_property
    def project_contacts(self) -> AsyncProjectContacts:
        """ProjectContacts: list, get, create, update, delete."""
        from .resources.project_contacts import AsyncProjectContacts

        return AsyncProjectContacts(self._caller)

    @cached_property
    def project_groups(self) -> AsyncProjectGroups:
        """ProjectGroups: list, get, create, delete."""
        from .resources.project_groups import AsyncProjectGroups

        return AsyncProjectGroups(self._caller)

    @cached_property
    def project_lists(self) -> AsyncProjectLists:
        """ProjectLists: list, get, create, delete."""
        from .resources.project_lists import AsyncProjectLists

        return AsyncProjectLists(self._caller)

    @cached_property
    def projects(self) -> AsyncProjects:
        """Projects: list, get, create, update, delete, image, note html, note
        plain, note rtf, field info, upload, approve, assign group, assign list,
        unassign group, unassign list, put upload.
        """
        from .resources.projects import AsyncProjects

        return AsyncProjects(self._caller)

    @cached_property
    def purchase_invoice_projects(self) -> AsyncPurchaseInvoiceProjects:
        """PurchaseInvoiceProjects: list, get, create, update, delete."""
        from .resources.purchase_invoice_projects import AsyncPurchaseInvoiceProjects

        return AsyncPurchaseInvoiceProjects(self._caller)

    @cached_property
    def purchase_invoices(self) -> AsyncPurchaseInvoices:
        """PurchaseInvoices: list, get, create, update, delete, field info, upload,
        put upload.
        """
        from .resources.purchase_invoices import AsyncPurchaseInvoices

        return AsyncPurchaseInvoices(self._caller)

    @cached_property
    def quantity_calculation(self) -> AsyncQuantityCalculation_:
        """QuantityCalculation: list, get, create, update, delete, field info."""
        from .resources.quantity_calculation import AsyncQuantityCalculation_

        return AsyncQuantityCalculation_(self._caller)

    @cached_property
    def salutations(self) -> AsyncSalutations:
        """Salutations: list, get, create, delete."""
        from .resources.salutations import AsyncSalutations

        return AsyncSalutations(self._caller)

    @cached_property
    def vat_codes(self) -> AsyncVatCodes:
        """VATCodes: list, get, create, update, delete."""
        from .resources.vat_codes import AsyncVatCodes

        return AsyncVatCodes(self._caller)

    @cached_property
    def absences(self) -> AsyncAbsences:
        """Absences: list, get."""
        from .resources.absences import AsyncAbsences

        return AsyncAbsences(self._caller)

    @cached_property
    def actual_cost_items(self) -> AsyncActualCostItems:
        """ActualCostItems: list, get, field info."""
        from .resources.actual_cost_items import AsyncActualCostItems

        return AsyncActualCostItems(self._caller)

    @cached_property
    def assignment_devices(self) -> AsyncAssignmentDevices:
        """AssignmentDevices: list, get, update, field info."""
        from .resources.assignment_devices import AsyncAssignmentDevices

        return AsyncAssignmentDevices(self._caller)

    @cached_property
    def check_iban(self) -> AsyncCheckIban:
        """CheckIBAN: list, get."""
        from .resources.check_iban import AsyncCheckIban

        return AsyncCheckIban(self._caller)

    @cached_property
    def check_vat(self) -> AsyncCheckVat:
        """CheckVAT: list, get."""
        from .resources.check_vat import AsyncCheckVat

        return AsyncCheckVat(self._caller)

    @cached_property
    def civil_statuses(self) -> AsyncCivilStatuses:
        """CivilStatuses: list, get."""
        from .resources.civil_statuses import AsyncCivilStatuses

        return AsyncCivilStatuses(self._caller)

    @cached_property
    def code_translations(self) -> AsyncCodeTranslations:
        """CodeTranslations: list, field info."""
        from .resources.code_translations import AsyncCodeTranslations

        return AsyncCodeTranslations(self._caller)

    @cached_property
    def company_details(self) -> AsyncCompanyDetails:
        """CompanyDetails: list, get, field info."""
        from .resources.company_details import AsyncCompanyDetails

        return AsyncCompanyDetails(self._caller)

    @cached_property
    def contract_types(self) -> AsyncContractTypes:
        """ContractTypes: list, field info."""
        from .resources.contract_types import AsyncContractTypes

        return AsyncContractTypes(self._caller)

    @cached_property
    def cost_calculation_pages(self) -> AsyncCostCalculationPages:
        """CostCalculationPages: list, get."""
        from .resources.cost_calculation_pages import AsyncCostCalculationPages

        return AsyncCostCalculationPages(self._caller)

    @cached_property
    def cost_calculation_types(self) -> AsyncCostCalculationTypes:
        """CostCalculationTypes: list, field info."""
        from .resources.cost_calculation_types import AsyncCostCalculationTypes

        return AsyncCostCalculationTypes(self._caller)

    @cached_property
    def country_codes(self) -> AsyncCountryCodes:
        """CountryCodes: list, get."""
        from .resources.country_codes import AsyncCountryCodes

        return AsyncCountryCodes(self._caller)

    @cached_property
    def crews(self) -> AsyncCrews:
        """Crews: list, get, field info."""
        from .resources.crews import AsyncCrews

        return AsyncCrews(self._caller)

    @cached_property
    def document_types(self) -> AsyncDocumentTypes:
        """DocumentTypes: list, get."""
        from .resources.document_types import AsyncDocumentTypes

        return AsyncDocumentTypes(self._caller)

    @cached_property
    def employee_functions(self) -> AsyncEmployeeFunctions:
        """EmployeeFunctions: list, get."""
        from .resources.employee_functions import AsyncEmployeeFunctions

        return AsyncEmployeeFunctions(self._caller)

    @cached_property
    def employee_tasks(self) -> AsyncEmployeeTasks:
        """EmployeeTasks: list, get."""
        from .resources.employee_tasks import AsyncEmployeeTasks

        return AsyncEmployeeTasks(self._caller)

    @cached_property
    def employment_statuses(self) -> AsyncEmploymentStatuses:
        """EmploymentStatuses: list, get."""
        from .resources.employment_statuses import AsyncEmploymentStatuses

        return AsyncEmploymentStatuses(self._caller)

    @cached_property
    def hours(self) -> AsyncHours:
        """Hours: list, get, put note plain."""
        from .resources.hours import AsyncHours

        return AsyncHours(self._caller)

    @cached_property
    def languages(self) -> AsyncLanguages:
        """Languages: list, get."""
        from .resources.languages import AsyncLanguages

        return AsyncLanguages(self._caller)

    @cached_property
    def loaned_machines(self) -> AsyncLoanedMachines:
        """LoanedMachines: list, get, image, note html, note plain, note rtf, field
        info.
        """
        from .resources.loaned_machines import AsyncLoanedMachines

        return AsyncLoanedMachines(self._caller)

    @cached_property
    def order_applications(self) -> AsyncOrderApplications:
        """OrderApplications: list, get."""
        from .resources.order_applications import AsyncOrderApplications

        return AsyncOrderApplications(self._caller)

    @cached_property
    def order_commission_beneficiaries(self) -> AsyncOrderCommissionBeneficiaries:
        """OrderCommissionBeneficiaries: list, field info."""
        from .resources.order_commission_beneficiaries import (
            AsyncOrderCommissionBeneficiaries,
        )

        return AsyncOrderCommissionBeneficiaries(self._caller)

    @cached_property
    def order_line_groups(self) -> AsyncOrderLineGroups:
        """OrderLineGroups: list, get."""
        from .resources.order_line_groups import AsyncOrderLineGroups

        return AsyncOrderLineGroups(self._caller)

    @cached_property
    def order_margin_nrs(self) -> AsyncOrderMarginNrs:
        """OrderMarginNrs: list, get."""
        from .resources.order_margin_nrs import AsyncOrderMarginNrs

        return AsyncOrderMarginNrs(self._caller)

    @cached_property
    def order_types(self) -> AsyncOrderTypes:
        """OrderTypes: list, get."""
        from .resources.order_types import AsyncOrderTypes

        return AsyncOrderTypes(self._caller)

    @cached_property
    def photo_sheet_details(self) -> AsyncPhotoSheetDetails:
        """PhotoSheetDetails: list, get, image, note html, note plain, note rtf."""
        from .resources.photo_sheet_details import AsyncPhotoSheetDetails

        return AsyncPhotoSheetDetails(self._caller)

    @cached_property
    def photo_sheets(self) -> AsyncPhotoSheets:
        """PhotoSheets: list, get, conclusion plain, conclusion html, conclusion
        rtf, introduction html, introduction plain, introduction rtf, field info.
        """
        from .resources.photo_sheets import AsyncPhotoSheets

        return AsyncPhotoSheets(self._caller)

    @cached_property
    def productstock(self) -> AsyncProductstock:
        """Productstock: list, get."""
        from .resources.productstock import AsyncProductstock

        return AsyncProductstock(self._caller)

    @cached_property
    def project_phases(self) -> AsyncProjectPhases:
        """ProjectPhases: list, get, update, note html, note plain, note rtf, field
        info.
        """
        from .resources.project_phases import AsyncProjectPhases

        return AsyncProjectPhases(self._caller)

    @cached_property
    def project_staff(self) -> AsyncProjectStaff_:
        """ProjectStaff: list, field info."""
        from .resources.project_staff import AsyncProjectStaff_

        return AsyncProjectStaff_(self._caller)

    @cached_property
    def purchase_orders(self) -> AsyncPurchaseOrders:
        """PurchaseOrders: list, get, create, update, field info."""
        from .resources.purchase_orders import AsyncPurchaseOrders

        return AsyncPurchaseOrders(self._caller)

    @cached_property
    def sales_documents(self) -> AsyncSalesDocuments:
        """SalesDocuments: list, get, field info."""
        from .resources.sales_documents import AsyncSalesDocuments

        return AsyncSalesDocuments(self._caller)

    @cached_property
    def sales_invoices(self) -> AsyncSalesInvoices:
        """SalesInvoices: list, get, create, update, conclusion html, conclusion
        plain, conclusion rtf, introduction html, introduction plain, introduction rtf,
        field info.
        """
        from .resources.sales_invoices import AsyncSalesInvoices

        return AsyncSalesInvoices(self._caller)

    @cached_property
    def settings(self) -> AsyncSettings:
        """Settings: list, update."""
        from .resources.settings import AsyncSettings

        return AsyncSettings(self._caller)

    @cached_property
    def todos(self) -> AsyncTodos:
        """Todos: list, get, conclusion html, conclusion plain, conclusion rtf,
        image, introduction html, introduction plain, introduction rtf, note html, note
        plain, note rtf.
        """
        from .resources.todos import AsyncTodos

        return AsyncTodos(self._caller)

    @cached_property
    def training_types(self) -> AsyncTrainingTypes:
        """TrainingTypes: list, get."""
        from .resources.training_types import AsyncTrainingTypes

        return AsyncTrainingTypes(self._caller)

    @cached_property
    def units(self) -> AsyncUnits:
        """Units: list, get."""
        from .resources.units import AsyncUnits

        return AsyncUnits(self._caller)

    @cached_property
    def wage_categories(self) -> AsyncWageCategories:
        """WageCategories: list, get, field info."""
        from .resources.wage_categories import AsyncWageCategories

        return AsyncWageCategories(self._caller)

    @cached_property
    def working_document_data(self) -> AsyncWorkingDocumentData_:
        """WorkingDocumentData: list, get, field info."""
        from .resources.working_document_data import AsyncWorkingDocumentData_

        return AsyncWorkingDocumentData_(self._caller)

    @cached_property
    def zip_codes(self) -> AsyncZipCodes:
        """ZipCodes: list, get, field info."""
        from .resources.zip_codes import AsyncZipCodes

        return AsyncZipCodes(self._caller)

    @cached_property
    def product_stock(self) -> AsyncProductStock_:
        """ProductStock: list, get, update, field info."""
        from .resources.product_stock import AsyncProductStock_

        return AsyncProductStock_(self._caller)

    @cached_property
    def transactions(self) -> AsyncTransactions:
        """Transactions: list, field info."""
        from .resources.transactions import AsyncTransactions

        return AsyncTransactions(self._caller)

    @cached_property
    def work_codes(self) -> AsyncWorkCodes:
        """WorkCodes: list, get, field info."""
        from .resources.work_codes import AsyncWorkCodes

        return AsyncWorkCodes(self._caller)

    def with_options(
        self,
        *,
        timeout: Timeout | UnsetType = UNSET,
        retries: int | UnsetType = UNSET,
        deadline: float | None | UnsetType = UNSET,
        max_bytes: int | UnsetType = UNSET,
        check: Check | None | UnsetType = UNSET,
    ) -> Self:
        """A client with other options for some calls; it shares connections and token, and closing it closes neither."""
        given = {
            "timeout": timeout,
            "retries": retries,
            "deadline": deadline,
            "max_bytes": max_bytes,
            "check": check,
        }
        changed = {name: value for name, value in given.items() if value is not UNSET}
        other = object.__new__(type(self))
        other._session = self._session
        other._caller = self._caller.with_options(
            replace(self._caller.options, **changed)
        )
        return other

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        json: Any = UNSET,
        content: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: Timeout | UnsetType = UNSET,
    ) -> Response:
        """Send a call that the documentation does not describe, with this client's credentials, retries and errors.

        Args:
            method: Such as GET.
            path: Such as /orders/5, below the base URL.
            query: The parameters; a list is sent as one pair for each item.
            json: The body as JSON data.
            content: The body as bytes; its media type goes into headers.
            headers: Further headers.
            timeout: Seconds for this call.

        Returns:
            The answer as it came, with ``status``, ``headers``, ``content``, ``text()`` and ``json()``.
        """
        more: More = {"extra_headers": headers, "extra_query": query}
        if not isinstance(timeout, UnsetType):
            more["timeout"] = timeout
        return await self._caller.request(raw_call(method, path, json, content), more)

    async def close(self) -> None:
        """Close the connections; a client of your own stays open."""
        await self._caller.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._session.described()})"
