"""Calls on PurchaseInvoiceProjects."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Unpack

from msgspec import UNSET, UnsetType

from .._api import CHANGES, RECORDS
from .._runtime.answers import Many, Nothing, One
from .._runtime.calls import More
from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, Array
from .._runtime.conditions import Condition
from .._runtime.listings import AsyncListing, Listing
from .._runtime.operations import Assigned, Operation, Path, Query
from .._runtime.plans import Fields
from .._runtime.records import Model
from .._runtime.selection import (
    Columns,
    OrderBy,
    columns_param,
    filter_param,
    sort_param,
)
from .._runtime.transport import AsyncCaller, Caller
from .._runtime.writes import extra_fields
from ..models.purchase_invoice_project import PurchaseInvoiceProject

_LIST = Operation(
    "purchase_invoice_projects.list",
    "GET",
    "/PurchaseInvoiceProjects",
    Many(Model(PurchaseInvoiceProject), RECORDS),
    parameters=(
        Query("columns", Array(TEXT), "|"),
        Query("filter", TEXT),
        Query("limit", INTEGER),
        Query("nextid", INTEGER),
        Query("offset", INTEGER),
        Query("sort", Array(TEXT), "|"),
        Query("distinct", BOOLEAN),
    ),
)

_GET = Operation(
    "purchase_invoice_projects.get",
    "GET",
    "/PurchaseInvoiceProjects/{id}",
    One(Model(PurchaseInvoiceProject), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_CREATE = Operation(
    "purchase_invoice_projects.create",
    "POST",
    "/PurchaseInvoiceProjects",
    One(Model(PurchaseInvoiceProject), CHANGES),
    body=Assigned(
        Fields(
            PurchaseInvoiceProject,
            (
                "id",
                "purchaseinvoice_nr",
                "purchaseinvoice_nr_supplier",
                "address_supplier_id",
                "address_supplier_name",
                "project_unr",
                "project_name",
                "project_yourreference",
                "actualcostitem_nr",
                "actualcostitem_name",
                "job_name",
                "type",
                "type_localized",
                "purchaseinvoice_linkedinvoice_nr",
                "purchaseinvoice_linkedinvoice_nr_supplier",
                "ts_lastupdate",
            ),
            nulls=(),
        )
    ),
)

_UPDATE = Operation(
    "purchase_invoice_projects.update",
    "PUT",
    "/PurchaseInvoiceProjects/{id}",
    One(Model(PurchaseInvoiceProject), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(
        Fields(
            PurchaseInvoiceProject,
            (
                "id",
                "purchaseinvoice_nr",
                "purchaseinvoice_nr_supplier",
                "address_supplier_id",
                "address_supplier_name",
                "project_unr",
                "project_name",
                "project_yourreference",
                "actualcostitem_nr",
                "actualcostitem_name",
                "job_name",
                "type",
                "type_localized",
                "purchaseinvoice_linkedinvoice_nr",
                "purchaseinvoice_linkedinvoice_nr_supplier",
                "ts_lastupdate",
            ),
            nulls=(),
        )
    ),
)

_DELETE = Operation(
    "purchase_invoice_projects.delete",
    "DELETE",
    "/PurchaseInvoiceProjects/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)


class PurchaseInvoiceProjects:
    """Calls on PurchaseInvoiceProjects."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *filters: Condition | str,
        columns: Columns | UnsetType = UNSET,
        filter: Condition | str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        nextid: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        sort: OrderBy | UnsetType = UNSET,
        distinct: bool | UnsetType = UNSET,
        **call: Unpack[More],
    ) -> Listing[PurchaseInvoiceProject]:
        """List purchase invoice projects.

        https://support.bouwsoft.be/manual/api/v1_GET_PurchaseInvoiceProjects.html

        Args:
            *filters: Which records: conditions on fields, such as field == value, or
                texts in the API's own words; all must hold.
            columns: Names of the fields to return (seperated by |)
            filter: Filter to apply to the list.
            limit: Maximum number of lines in the answer. 1 to 500, default 200.
            nextid: Id of the item with which the answer starts. It is incompatible with
                offset. Not together with offset.
            offset: Number of items to pass over before the answer starts. It is
                incompatible with nexid. At least 0. Not together with nextid.
            sort: Names of the fields that give the order (seperated by | , -fieldname
                sorts descending)
            distinct: When true, equal rows of the selected columns come back once (a
                distinct select)
        """
        return Listing(
            self._caller,
            _LIST,
            {
                "columns": columns_param(columns),
                "filter": filter_param(self._caller.api, filters, filter),
                "limit": limit,
                "nextid": nextid,
                "offset": offset,
                "sort": sort_param(self._caller.api, sort),
                "distinct": distinct,
            },
            call,
        )

    def get(
        self, id: int, *, columns: Columns | UnsetType = UNSET, **call: Unpack[More]
    ) -> PurchaseInvoiceProject:
        """Get a purchase invoice project.

        https://support.bouwsoft.be/manual/api/v1_GET_PurchaseInvoiceProjects.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    def create(
        self,
        *,
        purchaseinvoice_id: int,
        project_id: int | UnsetType = UNSET,
        project_pnr: int | UnsetType = UNSET,
        actualcostitem_id: int | UnsetType = UNSET,
        job_id: int | UnsetType = UNSET,
        job_code: str | UnsetType = UNSET,
        amount: Decimal | int | UnsetType = UNSET,
        type_id: int | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        purchaseinvoice_linkedinvoice_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> PurchaseInvoiceProject:
        """Create a purchase invoice project.

        https://support.bouwsoft.be/manual/api/v1_POST_PurchaseInvoiceProjects.html

        Args:
            job_code: At most 10 characters.
            note: At most 100 characters.
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "purchaseinvoice_id": purchaseinvoice_id,
                "project_id": project_id,
                "project_pnr": project_pnr,
                "actualcostitem_id": actualcostitem_id,
                "job_id": job_id,
                "job_code": job_code,
                "amount": amount,
                "type_id": type_id,
                "note": note,
                "purchaseinvoice_linkedinvoice_id": purchaseinvoice_linkedinvoice_id,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    def update(
        self,
        id: int,
        *,
        purchaseinvoice_id: int | UnsetType = UNSET,
        project_id: int | UnsetType = UNSET,
        project_pnr: int | UnsetType = UNSET,
        actualcostitem_id: int | UnsetType = UNSET,
        job_id: int | UnsetType = UNSET,
        job_code: str | UnsetType = UNSET,
        amount: Decimal | int | UnsetType = UNSET,
        type_id: int | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        purchaseinvoice_linkedinvoice_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> PurchaseInvoiceProject:
        """Update a purchase invoice project.

        https://support.bouwsoft.be/manual/api/v1_PUT_PurchaseInvoiceProjects.html

        Args:
            job_code: At most 10 characters.
            note: At most 100 characters.
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "purchaseinvoice_id": purchaseinvoice_id,
                "project_id": project_id,
                "project_pnr": project_pnr,
                "actualcostitem_id": actualcostitem_id,
                "job_id": job_id,
                "job_code": job_code,
                "amount": amount,
                "type_id": type_id,
                "note": note,
                "purchaseinvoice_linkedinvoice_id": purchaseinvoice_linkedinvoice_id,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete a purchase invoice project.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return self._caller.call(_DELETE, {"id": id}, more=call)


class AsyncPurchaseInvoiceProjects:
    """Calls on PurchaseInvoiceProjects."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self,
        *filters: Condition | str,
        columns: Columns | UnsetType = UNSET,
        filter: Condition | str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        nextid: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        sort: OrderBy | UnsetType = UNSET,
        distinct: bool | UnsetType = UNSET,
        **call: Unpack[More],
    ) -> AsyncListing[PurchaseInvoiceProject]:
        """List purchase invoice projects.

        https://support.bouwsoft.be/manual/api/v1_GET_PurchaseInvoiceProjects.html

        Args:
            *filters: Which records: conditions on fields, such as field == value, or
                texts in the API's own words; all must hold.
            columns: Names of the fields to return (seperated by |)
            filter: Filter to apply to the list.
            limit: Maximum number of lines in the answer. 1 to 500, default 200.
            nextid: Id of the item with which the answer starts. It is incompatible with
                offset. Not together with offset.
            offset: Number of items to pass over before the answer starts. It is
                incompatible with nexid. At least 0. Not together with nextid.
            sort: Names of the fields that give the order (seperated by | , -fieldname
                sorts descending)
            distinct: When true, equal rows of the selected columns come back once (a
                distinct select)
        """
        return AsyncListing(
            self._caller,
            _LIST,
            {
                "columns": columns_param(columns),
                "filter": filter_param(self._caller.api, filters, filter),
                "limit": limit,
                "nextid": nextid,
                "offset": offset,
                "sort": sort_param(self._caller.api, sort),
                "distinct": distinct,
            },
            call,
        )

    async def get(
        self, id: int, *, columns: Columns | UnsetType = UNSET, **call: Unpack[More]
    ) -> PurchaseInvoiceProject:
        """Get a purchase invoice project.

        https://support.bouwsoft.be/manual/api/v1_GET_PurchaseInvoiceProjects.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    async def create(
        self,
        *,
        purchaseinvoice_id: int,
        project_id: int | UnsetType = UNSET,
        project_pnr: int | UnsetType = UNSET,
        actualcostitem_id: int | UnsetType = UNSET,
        job_id: int | UnsetType = UNSET,
        job_code: str | UnsetType = UNSET,
        amount: Decimal | int | UnsetType = UNSET,
        type_id: int | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        purchaseinvoice_linkedinvoice_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> PurchaseInvoiceProject:
        """Create a purchase invoice project.

        https://support.bouwsoft.be/manual/api/v1_POST_PurchaseInvoiceProjects.html

        Args:
            job_code: At most 10 characters.
            note: At most 100 characters.
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "purchaseinvoice_id": purchaseinvoice_id,
                "project_id": project_id,
                "project_pnr": project_pnr,
                "actualcostitem_id": actualcostitem_id,
                "job_id": job_id,
                "job_code": job_code,
                "amount": amount,
                "type_id": type_id,
                "note": note,
                "purchaseinvoice_linkedinvoice_id": purchaseinvoice_linkedinvoice_id,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    async def update(
        self,
        id: int,
        *,
        purchaseinvoice_id: int | UnsetType = UNSET,
        project_id: int | UnsetType = UNSET,
        project_pnr: int | UnsetType = UNSET,
        actualcostitem_id: int | UnsetType = UNSET,
        job_id: int | UnsetType = UNSET,
        job_code: str | UnsetType = UNSET,
        amount: Decimal | int | UnsetType = UNSET,
        type_id: int | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        purchaseinvoice_linkedinvoice_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> PurchaseInvoiceProject:
        """Update a purchase invoice project.

        https://support.bouwsoft.be/manual/api/v1_PUT_PurchaseInvoiceProjects.html

        Args:
            job_code: At most 10 characters.
            note: At most 100 characters.
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "purchaseinvoice_id": purchaseinvoice_id,
                "project_id": project_id,
                "project_pnr": project_pnr,
                "actualcostitem_id": actualcostitem_id,
                "job_id": job_id,
                "job_code": job_code,
                "amount": amount,
                "type_id": type_id,
                "note": note,
                "purchaseinvoice_linkedinvoice_id": purchaseinvoice_linkedinvoice_id,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete a purchase invoice project.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return await self._caller.call(_DELETE, {"id": id}, more=call)
