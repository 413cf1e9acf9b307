"""Calls on Addresses."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, Unpack

from msgspec import UNSET, UnsetType

from .._api import CHANGES, RECORDS
from .._runtime.answers import Body, Many, Nothing, One
from .._runtime.calls import More
from .._runtime.codecs import ANY, BOOLEAN, INTEGER, TEXT, Array
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
from ..models.address import Address
from ..models.field_info import FieldInfo

_LIST = Operation(
    "addresses.list",
    "GET",
    "/Addresses",
    Many(Model(Address), RECORDS),
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
    "addresses.get",
    "GET",
    "/Addresses/{id}",
    One(Model(Address), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_CREATE = Operation(
    "addresses.create",
    "POST",
    "/Addresses",
    One(Model(Address), CHANGES),
    body=Assigned(
        Fields(
            Address,
            (
                "id",
                "groups",
                "shippingaddress_id",
                "term_of_payment",
                "date_created",
                "active",
                "ts_lastupdate",
            ),
            nulls=(),
        )
    ),
)

_UPDATE = Operation(
    "addresses.update",
    "PUT",
    "/Addresses/{id}",
    One(Model(Address), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(
        Fields(
            Address,
            (
                "id",
                "groups",
                "shippingaddress_id",
                "term_of_payment",
                "date_created",
                "active",
                "ts_lastupdate",
            ),
            nulls=(),
        )
    ),
)

_DELETE = Operation(
    "addresses.delete",
    "DELETE",
    "/Addresses/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)

_PROSPECT_SOURCE_AND_STATUS = Operation(
    "addresses.prospect_source_and_status",
    "GET",
    "/Addresses/{id}/ProspectSourceAndStatus",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_PROSPECT_SOURCE_AND_STATUS_FIELD_INFO = Operation(
    "addresses.prospect_source_and_status_field_info",
    "GET",
    "/Addresses/{id}/ProspectSourceAndStatus/FieldInfo",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_IMAGE = Operation(
    "addresses.image",
    "GET",
    "/Addresses/{id}/image",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_NOTE_HTML = Operation(
    "addresses.note_html",
    "GET",
    "/Addresses/{id}/note_html",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_NOTE_PLAIN = Operation(
    "addresses.note_plain",
    "GET",
    "/Addresses/{id}/note_plain",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_NOTE_RTF = Operation(
    "addresses.note_rtf",
    "GET",
    "/Addresses/{id}/note_rtf",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_FIELD_INFO = Operation(
    "addresses.field_info",
    "GET",
    "/Addresses/FieldInfo",
    Body(Array(Model(FieldInfo))),
)

_UPLOAD = Operation(
    "addresses.upload",
    "POST",
    "/Addresses/{id}/Upload",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_ADD_GROUP = Operation(
    "addresses.add_group",
    "PUT",
    "/Addresses/{id}/AddGroup",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_ANONYMIZE = Operation(
    "addresses.anonymize",
    "PUT",
    "/Addresses/{id}/Anonimize",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_MAKE_CUSTOMER = Operation(
    "addresses.make_customer",
    "PUT",
    "/Addresses/{id}/MakeCustomer",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_MAKE_SUPPLIER = Operation(
    "addresses.make_supplier",
    "PUT",
    "/Addresses/{id}/MakeSupplier",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_REMOVE_GROUP = Operation(
    "addresses.remove_group",
    "PUT",
    "/Addresses/{id}/RemoveGroup",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_PUT_UPLOAD = Operation(
    "addresses.put_upload",
    "PUT",
    "/Addresses/{id}/Upload",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_PUT_NOTE_PLAIN = Operation(
    "addresses.put_note_plain",
    "PUT",
    "/Addresses/{id}/note_plain",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)


class Addresses:
    """Calls on Addresses."""

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
    ) -> Listing[Address]:
        """List addresses.

        https://support.bouwsoft.be/manual/api/v1_GET_Addresses.html

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
    ) -> Address:
        """Get an address.

        https://support.bouwsoft.be/manual/api/v1_GET_Addresses.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    def create(
        self,
        *,
        name: str,
        clientnr: int | UnsetType = UNSET,
        suppliernr: int | UnsetType = UNSET,
        salutation: str | UnsetType = UNSET,
        language_id: int | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        addressline2: str | UnsetType = UNSET,
        countrycode: str | UnsetType = UNSET,
        zipcode: str | UnsetType = UNSET,
        city: str | UnsetType = UNSET,
        state: str | UnsetType = UNSET,
        telephone1: str | UnsetType = UNSET,
        telephone2: str | UnsetType = UNSET,
        fax: str | UnsetType = UNSET,
        gsm: str | UnsetType = UNSET,
        shippingaddress_address: str | UnsetType = UNSET,
        shippingaddress_addressline2: str | UnsetType = UNSET,
        shippingaddress_countrycode: str | UnsetType = UNSET,
        shippingaddress_zipcode: str | UnsetType = UNSET,
        shippingaddress_city: str | UnsetType = UNSET,
        shippingaddress_state: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        website: str | UnsetType = UNSET,
        contact_id: int | UnsetType = UNSET,
        project_id: int | UnsetType = UNSET,
        vatnr: str | UnsetType = UNSET,
        vatregistered: bool | UnsetType = UNSET,
        gln: str | UnsetType = UNSET,
        be_rpr: str | UnsetType = UNSET,
        iban1: str | UnsetType = UNSET,
        bic1: str | UnsetType = UNSET,
        iban2: str | UnsetType = UNSET,
        bic2: str | UnsetType = UNSET,
        risk: bool | UnsetType = UNSET,
        prospect_datefirstaction: dt.date | Literal[""] | UnsetType = UNSET,
        prospect_source_id: int | UnsetType = UNSET,
        prospect_currentstatus_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Address:
        """Create an address.

        https://support.bouwsoft.be/manual/api/v1_POST_Addresses.html

        Args:
            salutation: At most 50 characters.
            name: At most 150 characters.
            address: At most 63 characters.
            addressline2: At most 63 characters.
            countrycode: At most 2 characters.
            zipcode: At most 15 characters.
            city: At most 40 characters.
            state: At most 40 characters.
            telephone1: At most 25 characters.
            telephone2: At most 25 characters.
            fax: At most 25 characters.
            gsm: At most 25 characters.
            shippingaddress_address: At most 63 characters.
            shippingaddress_addressline2: At most 63 characters.
            shippingaddress_countrycode: At most 2 characters.
            shippingaddress_zipcode: At most 15 characters.
            shippingaddress_city: At most 40 characters.
            shippingaddress_state: At most 40 characters.
            email: At most 100 characters.
            website: At most 100 characters.
            vatnr: At most 30 characters.
            gln: At most 13 characters.
            be_rpr: At most 50 characters.
            iban1: At most 35 characters.
            bic1: At most 11 characters.
            iban2: At most 35 characters.
            bic2: At most 11 characters.
            prospect_datefirstaction: "" empties it.
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "clientnr": clientnr,
                "suppliernr": suppliernr,
                "salutation": salutation,
                "language_id": language_id,
                "name": name,
                "address": address,
                "addressline2": addressline2,
                "countrycode": countrycode,
                "zipcode": zipcode,
                "city": city,
                "state": state,
                "telephone1": telephone1,
                "telephone2": telephone2,
                "fax": fax,
                "gsm": gsm,
                "shippingaddress_address": shippingaddress_address,
                "shippingaddress_addressline2": shippingaddress_addressline2,
                "shippingaddress_countrycode": shippingaddress_countrycode,
                "shippingaddress_zipcode": shippingaddress_zipcode,
                "shippingaddress_city": shippingaddress_city,
                "shippingaddress_state": shippingaddress_state,
                "email": email,
                "website": website,
                "contact_id": contact_id,
                "project_id": project_id,
                "vatnr": vatnr,
                "vatregistered": vatregistered,
                "gln": gln,
                "be_rpr": be_rpr,
                "iban1": iban1,
                "bic1": bic1,
                "iban2": iban2,
                "bic2": bic2,
                "risk": risk,
                "prospect_datefirstaction": prospect_datefirstaction,
                "prospect_source_id": prospect_source_id,
                "prospect_currentstatus_id": prospect_currentstatus_id,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    def update(
        self,
        id: int,
        *,
        clientnr: int | UnsetType = UNSET,
        suppliernr: int | UnsetType = UNSET,
        salutation: str | UnsetType = UNSET,
        language_id: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        addressline2: str | UnsetType = UNSET,
        countrycode: str | UnsetType = UNSET,
        zipcode: str | UnsetType = UNSET,
        city: str | UnsetType = UNSET,
        state: str | UnsetType = UNSET,
        telephone1: str | UnsetType = UNSET,
        telephone2: str | UnsetType = UNSET,
        fax: str | UnsetType = UNSET,
        gsm: str | UnsetType = UNSET,
        shippingaddress_address: str | UnsetType = UNSET,
        shippingaddress_addressline2: str | UnsetType = UNSET,
        shippingaddress_countrycode: str | UnsetType = UNSET,
        shippingaddress_zipcode: str | UnsetType = UNSET,
        shippingaddress_city: str | UnsetType = UNSET,
        shippingaddress_state: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        website: str | UnsetType = UNSET,
        contact_id: int | UnsetType = UNSET,
        project_id: int | UnsetType = UNSET,
        vatnr: str | UnsetType = UNSET,
        vatregistered: bool | UnsetType = UNSET,
        gln: str | UnsetType = UNSET,
        be_rpr: str | UnsetType = UNSET,
        iban1: str | UnsetType = UNSET,
        bic1: str | UnsetType = UNSET,
        iban2: str | UnsetType = UNSET,
        bic2: str | UnsetType = UNSET,
        risk: bool | UnsetType = UNSET,
        prospect_datefirstaction: dt.date | Literal[""] | UnsetType = UNSET,
        prospect_source_id: int | UnsetType = UNSET,
        prospect_currentstatus_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Address:
        """Update an address.

        https://support.bouwsoft.be/manual/api/v1_PUT_Addresses.html

        Args:
            salutation: At most 50 characters.
            name: At most 150 characters.
            address: At most 63 characters.
            addressline2: At most 63 characters.
            countrycode: At most 2 characters.
            zipcode: At most 15 characters.
            city: At most 40 characters.
            state: At most 40 characters.
            telephone1: At most 25 characters.
            telephone2: At most 25 characters.
            fax: At most 25 characters.
            gsm: At most 25 characters.
            shippingaddress_address: At most 63 characters.
            shippingaddress_addressline2: At most 63 characters.
            shippingaddress_countrycode: At most 2 characters.
            shippingaddress_zipcode: At most 15 characters.
            shippingaddress_city: At most 40 characters.
            shippingaddress_state: At most 40 characters.
            email: At most 100 characters.
            website: At most 100 characters.
            vatnr: At most 30 characters.
            gln: At most 13 characters.
            be_rpr: At most 50 characters.
            iban1: At most 35 characters.
            bic1: At most 11 characters.
            iban2: At most 35 characters.
            bic2: At most 11 characters.
            prospect_datefirstaction: "" empties it.
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "clientnr": clientnr,
                "suppliernr": suppliernr,
                "salutation": salutation,
                "language_id": language_id,
                "name": name,
                "address": address,
                "addressline2": addressline2,
                "countrycode": countrycode,
                "zipcode": zipcode,
                "city": city,
                "state": state,
                "telephone1": telephone1,
                "telephone2": telephone2,
                "fax": fax,
                "gsm": gsm,
                "shippingaddress_address": shippingaddress_address,
                "shippingaddress_addressline2": shippingaddress_addressline2,
                "shippingaddress_countrycode": shippingaddress_countrycode,
                "shippingaddress_zipcode": shippingaddress_zipcode,
                "shippingaddress_city": shippingaddress_city,
                "shippingaddress_state": shippingaddress_state,
                "email": email,
                "website": website,
                "contact_id": contact_id,
                "project_id": project_id,
                "vatnr": vatnr,
                "vatregistered": vatregistered,
                "gln": gln,
                "be_rpr": be_rpr,
                "iban1": iban1,
                "bic1": bic1,
                "iban2": iban2,
                "bic2": bic2,
                "risk": risk,
                "prospect_datefirstaction": prospect_datefirstaction,
                "prospect_source_id": prospect_source_id,
                "prospect_currentstatus_id": prospect_currentstatus_id,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete an address.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return self._caller.call(_DELETE, {"id": id}, more=call)

    def prospect_source_and_status(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Addresses/{id}/ProspectSourceAndStatus.

        https://support.bouwsoft.be/manual/api/v1_GET_Addresses.html
        """
        return self._caller.call(_PROSPECT_SOURCE_AND_STATUS, {"id": id}, more=call)

    def prospect_source_and_status_field_info(
        self, id: int, **call: Unpack[More]
    ) -> Any:
        """Call GET /Addresses/{id}/ProspectSourceAndStatus/FieldInfo.

        https://support.bouwsoft.be/manual/api/v1_GET_Addresses.html
        """
        return self._caller.call(
            _PROSPECT_SOURCE_AND_STATUS_FIELD_INFO, {"id": id}, more=call
        )

    def image(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Addresses/{id}/image.

        https://support.bouwsoft.be/manual/api/v1_GET_Addresses.html
        """
        return self._caller.call(_IMAGE, {"id": id}, more=call)

    def note_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Addresses/{id}/note_html.

        https://support.bouwsoft.be/manual/api/v1_GET_Addresses.html
        """
        return self._caller.call(_NOTE_HTML, {"id": id}, more=call)

    def note_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Addresses/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_Addresses.html
        """
        return self._caller.call(_NOTE_PLAIN, {"id": id}, more=call)

    def note_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Addresses/{id}/note_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_Addresses.html
        """
        return self._caller.call(_NOTE_RTF, {"id": id}, more=call)

    def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of addresses.

        https://support.bouwsoft.be/manual/api/v1_GET_Addresses.html
        """
        return self._caller.call(_FIELD_INFO, {}, more=call)

    def upload(self, id: int, **call: Unpack[More]) -> Any:
        """Call POST /Addresses/{id}/Upload.

        https://support.bouwsoft.be/manual/api/v1_POST_Addresses.html
        """
        return self._caller.call(_UPLOAD, {"id": id}, more=call)

    def add_group(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Addresses/{id}/AddGroup.

        https://support.bouwsoft.be/manual/api/v1_PUT_Addresses.html
        """
        return self._caller.call(_ADD_GROUP, {"id": id}, more=call)

    def anonymize(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Addresses/{id}/Anonimize.

        https://support.bouwsoft.be/manual/api/v1_PUT_Addresses.html
        """
        return self._caller.call(_ANONYMIZE, {"id": id}, more=call)

    def make_customer(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Addresses/{id}/MakeCustomer.

        https://support.bouwsoft.be/manual/api/v1_PUT_Addresses.html
        """
        return self._caller.call(_MAKE_CUSTOMER, {"id": id}, more=call)

    def make_supplier(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Addresses/{id}/MakeSupplier.

        https://support.bouwsoft.be/manual/api/v1_PUT_Addresses.html
        """
        return self._caller.call(_MAKE_SUPPLIER, {"id": id}, more=call)

    def remove_group(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Addresses/{id}/RemoveGroup.

        https://support.bouwsoft.be/manual/api/v1_PUT_Addresses.html
        """
        return self._caller.call(_REMOVE_GROUP, {"id": id}, more=call)

    def put_upload(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Addresses/{id}/Upload.

        https://support.bouwsoft.be/manual/api/v1_PUT_Addresses.html
        """
        return self._caller.call(_PUT_UPLOAD, {"id": id}, more=call)

    def put_note_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Addresses/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_PUT_Addresses.html
        """
        return self._caller.call(_PUT_NOTE_PLAIN, {"id": id}, more=call)


class AsyncAddresses:
    """Calls on Addresses."""

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
    ) -> AsyncListing[Address]:
        """List addresses.

        https://support.bouwsoft.be/manual/api/v1_GET_Addresses.html

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
    ) -> Address:
        """Get an address.

        https://support.bouwsoft.be/manual/api/v1_GET_Addresses.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    async def create(
        self,
        *,
        name: str,
        clientnr: int | UnsetType = UNSET,
        suppliernr: int | UnsetType = UNSET,
        salutation: str | UnsetType = UNSET,
        language_id: int | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        addressline2: str | UnsetType = UNSET,
        countrycode: str | UnsetType = UNSET,
        zipcode: str | UnsetType = UNSET,
        city: str | UnsetType = UNSET,
        state: str | UnsetType = UNSET,
        telephone1: str | UnsetType = UNSET,
        telephone2: str | UnsetType = UNSET,
        fax: str | UnsetType = UNSET,
        gsm: str | UnsetType = UNSET,
        shippingaddress_address: str | UnsetType = UNSET,
        shippingaddress_addressline2: str | UnsetType = UNSET,
        shippingaddress_countrycode: str | UnsetType = UNSET,
        shippingaddress_zipcode: str | UnsetType = UNSET,
        shippingaddress_city: str | UnsetType = UNSET,
        shippingaddress_state: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        website: str | UnsetType = UNSET,
        contact_id: int | UnsetType = UNSET,
        project_id: int | UnsetType = UNSET,
        vatnr: str | UnsetType = UNSET,
        vatregistered: bool | UnsetType = UNSET,
        gln: str | UnsetType = UNSET,
        be_rpr: str | UnsetType = UNSET,
        iban1: str | UnsetType = UNSET,
        bic1: str | UnsetType = UNSET,
        iban2: str | UnsetType = UNSET,
        bic2: str | UnsetType = UNSET,
        risk: bool | UnsetType = UNSET,
        prospect_datefirstaction: dt.date | Literal[""] | UnsetType = UNSET,
        prospect_source_id: int | UnsetType = UNSET,
        prospect_currentstatus_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Address:
        """Create an address.

        https://support.bouwsoft.be/manual/api/v1_POST_Addresses.html

        Args:
            salutation: At most 50 characters.
            name: At most 150 characters.
            address: At most 63 characters.
            addressline2: At most 63 characters.
            countrycode: At most 2 characters.
            zipcode: At most 15 characters.
            city: At most 40 characters.
            state: At most 40 characters.
            telephone1: At most 25 characters.
            telephone2: At most 25 characters.
            fax: At most 25 characters.
            gsm: At most 25 characters.
            shippingaddress_address: At most 63 characters.
            shippingaddress_addressline2: At most 63 characters.
            shippingaddress_countrycode: At most 2 characters.
            shippingaddress_zipcode: At most 15 characters.
            shippingaddress_city: At most 40 characters.
            shippingaddress_state: At most 40 characters.
            email: At most 100 characters.
            website: At most 100 characters.
            vatnr: At most 30 characters.
            gln: At most 13 characters.
            be_rpr: At most 50 characters.
            iban1: At most 35 characters.
            bic1: At most 11 characters.
            iban2: At most 35 characters.
            bic2: At most 11 characters.
            prospect_datefirstaction: "" empties it.
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "clientnr": clientnr,
                "suppliernr": suppliernr,
                "salutation": salutation,
                "language_id": language_id,
                "name": name,
                "address": address,
                "addressline2": addressline2,
                "countrycode": countrycode,
                "zipcode": zipcode,
                "city": city,
                "state": state,
                "telephone1": telephone1,
                "telephone2": telephone2,
                "fax": fax,
                "gsm": gsm,
                "shippingaddress_address": shippingaddress_address,
                "shippingaddress_addressline2": shippingaddress_addressline2,
                "shippingaddress_countrycode": shippingaddress_countrycode,
                "shippingaddress_zipcode": shippingaddress_zipcode,
                "shippingaddress_city": shippingaddress_city,
                "shippingaddress_state": shippingaddress_state,
                "email": email,
                "website": website,
                "contact_id": contact_id,
                "project_id": project_id,
                "vatnr": vatnr,
                "vatregistered": vatregistered,
                "gln": gln,
                "be_rpr": be_rpr,
                "iban1": iban1,
                "bic1": bic1,
                "iban2": iban2,
                "bic2": bic2,
                "risk": risk,
                "prospect_datefirstaction": prospect_datefirstaction,
                "prospect_source_id": prospect_source_id,
                "prospect_currentstatus_id": prospect_currentstatus_id,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    async def update(
        self,
        id: int,
        *,
        clientnr: int | UnsetType = UNSET,
        suppliernr: int | UnsetType = UNSET,
        salutation: str | UnsetType = UNSET,
        language_id: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        addressline2: str | UnsetType = UNSET,
        countrycode: str | UnsetType = UNSET,
        zipcode: str | UnsetType = UNSET,
        city: str | UnsetType = UNSET,
        state: str | UnsetType = UNSET,
        telephone1: str | UnsetType = UNSET,
        telephone2: str | UnsetType = UNSET,
        fax: str | UnsetType = UNSET,
        gsm: str | UnsetType = UNSET,
        shippingaddress_address: str | UnsetType = UNSET,
        shippingaddress_addressline2: str | UnsetType = UNSET,
        shippingaddress_countrycode: str | UnsetType = UNSET,
        shippingaddress_zipcode: str | UnsetType = UNSET,
        shippingaddress_city: str | UnsetType = UNSET,
        shippingaddress_state: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        website: str | UnsetType = UNSET,
        contact_id: int | UnsetType = UNSET,
        project_id: int | UnsetType = UNSET,
        vatnr: str | UnsetType = UNSET,
        vatregistered: bool | UnsetType = UNSET,
        gln: str | UnsetType = UNSET,
        be_rpr: str | UnsetType = UNSET,
        iban1: str | UnsetType = UNSET,
        bic1: str | UnsetType = UNSET,
        iban2: str | UnsetType = UNSET,
        bic2: str | UnsetType = UNSET,
        risk: bool | UnsetType = UNSET,
        prospect_datefirstaction: dt.date | Literal[""] | UnsetType = UNSET,
        prospect_source_id: int | UnsetType = UNSET,
        prospect_currentstatus_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Address:
        """Update an address.

        https://support.bouwsoft.be/manual/api/v1_PUT_Addresses.html

        Args:
            salutation: At most 50 characters.
            name: At most 150 characters.
            address: At most 63 characters.
            addressline2: At most 63 characters.
            countrycode: At most 2 characters.
            zipcode: At most 15 characters.
            city: At most 40 characters.
            state: At most 40 characters.
            telephone1: At most 25 characters.
            telephone2: At most 25 characters.
            fax: At most 25 characters.
            gsm: At most 25 characters.
            shippingaddress_address: At most 63 characters.
            shippingaddress_addressline2: At most 63 characters.
            shippingaddress_countrycode: At most 2 characters.
            shippingaddress_zipcode: At most 15 characters.
            shippingaddress_city: At most 40 characters.
            shippingaddress_state: At most 40 characters.
            email: At most 100 characters.
            website: At most 100 characters.
            vatnr: At most 30 characters.
            gln: At most 13 characters.
            be_rpr: At most 50 characters.
            iban1: At most 35 characters.
            bic1: At most 11 characters.
            iban2: At most 35 characters.
            bic2: At most 11 characters.
            prospect_datefirstaction: "" empties it.
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "clientnr": clientnr,
                "suppliernr": suppliernr,
                "salutation": salutation,
                "language_id": language_id,
                "name": name,
                "address": address,
                "addressline2": addressline2,
                "countrycode": countrycode,
                "zipcode": zipcode,
                "city": city,
                "state": state,
                "telephone1": telephone1,
                "telephone2": telephone2,
                "fax": fax,
                "gsm": gsm,
                "shippingaddress_address": shippingaddress_address,
                "shippingaddress_addressline2": shippingaddress_addressline2,
                "shippingaddress_countrycode": shippingaddress_countrycode,
                "shippingaddress_zipcode": shippingaddress_zipcode,
                "shippingaddress_city": shippingaddress_city,
                "shippingaddress_state": shippingaddress_state,
                "email": email,
                "website": website,
                "contact_id": contact_id,
                "project_id": project_id,
                "vatnr": vatnr,
                "vatregistered": vatregistered,
                "gln": gln,
                "be_rpr": be_rpr,
                "iban1": iban1,
                "bic1": bic1,
                "iban2": iban2,
                "bic2": bic2,
                "risk": risk,
                "prospect_datefirstaction": prospect_datefirstaction,
                "prospect_source_id": prospect_source_id,
                "prospect_currentstatus_id": prospect_currentstatus_id,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete an address.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return await self._caller.call(_DELETE, {"id": id}, more=call)

    async def prospect_source_and_status(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Addresses/{id}/ProspectSourceAndStatus.

        https://support.bouwsoft.be/manual/api/v1_GET_Addresses.html
        """
        return await self._caller.call(
            _PROSPECT_SOURCE_AND_STATUS, {"id": id}, more=call
        )

    async def prospect_source_and_status_field_info(
        self, id: int, **call: Unpack[More]
    ) -> Any:
        """Call GET /Addresses/{id}/ProspectSourceAndStatus/FieldInfo.

        https://support.bouwsoft.be/manual/api/v1_GET_Addresses.html
        """
        return await self._caller.call(
            _PROSPECT_SOURCE_AND_STATUS_FIELD_INFO, {"id": id}, more=call
        )

    async def image(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Addresses/{id}/image.

        https://support.bouwsoft.be/manual/api/v1_GET_Addresses.html
        """
        return await self._caller.call(_IMAGE, {"id": id}, more=call)

    async def note_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Addresses/{id}/note_html.

        https://support.bouwsoft.be/manual/api/v1_GET_Addresses.html
        """
        return await self._caller.call(_NOTE_HTML, {"id": id}, more=call)

    async def note_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Addresses/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_Addresses.html
        """
        return await self._caller.call(_NOTE_PLAIN, {"id": id}, more=call)

    async def note_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Addresses/{id}/note_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_Addresses.html
        """
        return await self._caller.call(_NOTE_RTF, {"id": id}, more=call)

    async def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of addresses.

        https://support.bouwsoft.be/manual/api/v1_GET_Addresses.html
        """
        return await self._caller.call(_FIELD_INFO, {}, more=call)

    async def upload(self, id: int, **call: Unpack[More]) -> Any:
        """Call POST /Addresses/{id}/Upload.

        https://support.bouwsoft.be/manual/api/v1_POST_Addresses.html
        """
        return await self._caller.call(_UPLOAD, {"id": id}, more=call)

    async def add_group(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Addresses/{id}/AddGroup.

        https://support.bouwsoft.be/manual/api/v1_PUT_Addresses.html
        """
        return await self._caller.call(_ADD_GROUP, {"id": id}, more=call)

    async def anonymize(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Addresses/{id}/Anonimize.

        https://support.bouwsoft.be/manual/api/v1_PUT_Addresses.html
        """
        return await self._caller.call(_ANONYMIZE, {"id": id}, more=call)

    async def make_customer(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Addresses/{id}/MakeCustomer.

        https://support.bouwsoft.be/manual/api/v1_PUT_Addresses.html
        """
        return await self._caller.call(_MAKE_CUSTOMER, {"id": id}, more=call)

    async def make_supplier(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Addresses/{id}/MakeSupplier.

        https://support.bouwsoft.be/manual/api/v1_PUT_Addresses.html
        """
        return await self._caller.call(_MAKE_SUPPLIER, {"id": id}, more=call)

    async def remove_group(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Addresses/{id}/RemoveGroup.

        https://support.bouwsoft.be/manual/api/v1_PUT_Addresses.html
        """
        return await self._caller.call(_REMOVE_GROUP, {"id": id}, more=call)

    async def put_upload(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Addresses/{id}/Upload.

        https://support.bouwsoft.be/manual/api/v1_PUT_Addresses.html
        """
        return await self._caller.call(_PUT_UPLOAD, {"id": id}, more=call)

    async def put_note_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Addresses/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_PUT_Addresses.html
        """
        return await self._caller.call(_PUT_NOTE_PLAIN, {"id": id}, more=call)
