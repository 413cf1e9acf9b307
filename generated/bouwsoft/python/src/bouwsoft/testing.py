"""A fake of the API for your own tests: it answers in your process, without a network or an account.

    from bouwsoft.testing import Fake

    fake = Fake()
    api = fake.client()

What is created can be read, listed, changed and deleted; lists are filtered, sorted and cut as documented, and what the
documentation refuses gets its documented error. The rows of a batch succeed and fail by themselves.
``fake.answer("...", data)`` queues any other answer.
In pytest, ``pytest_plugins = ["bouwsoft.pytest_plugin"]`` in conftest.py gives the fixture ``bouwsoft_fake``.
"""

from __future__ import annotations

import importlib
from typing import Any

import httpx2
import msgspec

from . import AsyncBouwsoft, Bouwsoft
from ._api import API
from ._fake_data import DELETES_ABSENT, RESOURCES, ROWS
from ._runtime import fake as _fake
from ._runtime.fake import FakeCall
from ._runtime.fake_data import FakeData
from ._runtime.operations import Operation

__all__ = ["Fake", "FakeCall"]

_RESOURCES = (
    "actual_cost_machines",
    "actual_cost_products",
    "actual_cost_time_worked",
    "address_contacts",
    "addresses",
    "address_groups",
    "assignment_labor",
    "assignment_machines",
    "assignment_products",
    "assignments",
    "cost_calculation",
    "cost_calculation_variables",
    "devices",
    "earthworks",
    "earthworksdetail",
    "employee_groups",
    "employees",
    "hour_groups",
    "hour_lists",
    "item_groups",
    "item_lists",
    "items",
    "jobs",
    "ledger_numbers",
    "machine_groups",
    "machine_lists",
    "machines",
    "maintenance_sheet",
    "order_commissions",
    "order_costs",
    "order_discounts",
    "order_groups",
    "order_lines",
    "order_margins",
    "orders",
    "order_variables",
    "payments",
    "product_alternative_units",
    "product_groups",
    "product_lists",
    "products",
    "project_addresses",
    "project_contacts",
    "project_groups",
    "project_lists",
    "projects",
    "purchase_invoice_projects",
    "purchase_invoices",
    "quantity_calculation",
    "salutations",
    "vat_codes",
    "absences",
    "actual_cost_items",
    "assignment_devices",
    "check_iban",
    "check_vat",
    "civil_statuses",
    "code_translations",
    "company_details",
    "contract_types",
    "cost_calculation_pages",
    "cost_calculation_types",
    "country_codes",
    "crews",
    "document_types",
    "employee_functions",
    "employee_tasks",
    "employment_statuses",
    "hours",
    "languages",
    "loaned_machines",
    "order_applications",
    "order_commission_beneficiaries",
    "order_line_groups",
    "order_margin_nrs",
    "order_types",
    "photo_sheet_details",
    "photo_sheets",
    "productstock",
    "project_phases",
    "project_staff",
    "purchase_orders",
    "sales_documents",
    "sales_invoices",
    "settings",
    "todos",
    "training_types",
    "units",
    "wage_categories",
    "working_document_data",
    "zip_codes",
    "product_stock",
    "transactions",
    "work_codes",
)


def _operations() -> list[Operation[Any]]:
    """All calls of the package."""
    modules = [
        importlib.import_module(f".resources.{name}", __package__)
        for name in _RESOURCES
    ]
    return [
        value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, Operation)
    ]


class Fake(_fake.Fake):
    """Answers the calls of its clients from memory; no call leaves the process."""

    def __init__(self) -> None:
        data = {"resources": RESOURCES, "rows": ROWS, "deletes_absent": DELETES_ABSENT}
        super().__init__(API, _operations(), msgspec.convert(data, FakeData))

    def client(self, **options: Any) -> Bouwsoft:
        """Return a client that calls this fake; ``options`` are those of any client."""
        http = httpx2.Client(transport=httpx2.MockTransport(self.handle))
        usual: dict[str, Any] = {**_CLIENT, "sleep": _skip, "http_client": http}
        return Bouwsoft(**(usual | options))

    def async_client(self, **options: Any) -> AsyncBouwsoft:
        """Return an asynchronous client that calls this fake."""
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(self.handle))
        usual: dict[str, Any] = {**_CLIENT, "sleep": _skip_later, "http_client": http}
        return AsyncBouwsoft(**(usual | options))


_CLIENT: dict[str, Any] = {
    "client_nr": 1,
    "refresh_token": "EXAMPLE",
    "base_url": _fake.URL,
    "auth_url": _fake.LOGIN,
}


def _skip(seconds: float) -> None:
    """Wait for nothing."""


async def _skip_later(seconds: float) -> None:
    """Wait for nothing."""
