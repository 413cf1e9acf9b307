"""Calls on Employees."""

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
from ..models.employee import Employee
from ..models.field_info import FieldInfo

_LIST = Operation(
    "employees.list",
    "GET",
    "/Employees",
    Many(Model(Employee), RECORDS),
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
    "employees.get",
    "GET",
    "/Employees/{id}",
    One(Model(Employee), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_CREATE = Operation(
    "employees.create",
    "POST",
    "/Employees",
    One(Model(Employee), CHANGES),
    body=Assigned(
        Fields(
            Employee,
            (
                "id",
                "username",
                "groups",
                "company_name",
                "function_localized",
                "place_birth",
                "civil_status_localized",
            ),
            nulls=(),
        )
    ),
)

_UPDATE = Operation(
    "employees.update",
    "PUT",
    "/Employees/{id}",
    One(Model(Employee), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(
        Fields(
            Employee,
            (
                "id",
                "username",
                "groups",
                "company_name",
                "function_localized",
                "place_birth",
                "civil_status_localized",
            ),
            nulls=(),
        )
    ),
)

_DELETE = Operation(
    "employees.delete",
    "DELETE",
    "/Employees/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)

_WAGES = Operation(
    "employees.wages",
    "GET",
    "/Employees/{id}/Wages",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_IMAGE = Operation(
    "employees.image",
    "GET",
    "/Employees/{id}/image",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_NOTE_HTML = Operation(
    "employees.note_html",
    "GET",
    "/Employees/{id}/note_html",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_NOTE_PLAIN = Operation(
    "employees.note_plain",
    "GET",
    "/Employees/{id}/note_plain",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_NOTE_RTF = Operation(
    "employees.note_rtf",
    "GET",
    "/Employees/{id}/note_rtf",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_FIELD_INFO = Operation(
    "employees.field_info",
    "GET",
    "/Employees/FieldInfo",
    Body(Array(Model(FieldInfo))),
)

_UPLOAD = Operation(
    "employees.upload",
    "POST",
    "/Employees/{id}/Upload",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_ANONYMIZE = Operation(
    "employees.anonymize",
    "PUT",
    "/Employees/{id}/Anonimize",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_PUT_NOTE_PLAIN = Operation(
    "employees.put_note_plain",
    "PUT",
    "/Employees/{id}/note_plain",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)


class Employees:
    """Calls on Employees."""

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
    ) -> Listing[Employee]:
        """List employees.

        https://support.bouwsoft.be/manual/api/v1_GET_Employees.html

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
    ) -> Employee:
        """Get an employee.

        https://support.bouwsoft.be/manual/api/v1_GET_Employees.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    def create(
        self,
        *,
        nr: int,
        company_id: int,
        name: str | UnsetType = UNSET,
        initials: str | UnsetType = UNSET,
        firstname: str | UnsetType = UNSET,
        surname: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        addressline2: str | UnsetType = UNSET,
        countrycode: str | UnsetType = UNSET,
        zipcode: str | UnsetType = UNSET,
        city: str | UnsetType = UNSET,
        state: str | UnsetType = UNSET,
        telephone: str | UnsetType = UNSET,
        fax: str | UnsetType = UNSET,
        gsm: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        function: str | UnsetType = UNSET,
        date_in_service: dt.date | Literal[""] | UnsetType = UNSET,
        date_no_longer_in_service: dt.date | Literal[""] | UnsetType = UNSET,
        date_birth: dt.date | Literal[""] | UnsetType = UNSET,
        language: str | UnsetType = UNSET,
        gender: str | UnsetType = UNSET,
        civil_status: str | UnsetType = UNSET,
        bic: str | UnsetType = UNSET,
        iban: str | UnsetType = UNSET,
        identity_card_nr: str | UnsetType = UNSET,
        national_identity_nr: str | UnsetType = UNSET,
        social_security_nr: str | UnsetType = UNSET,
        partner_name: str | UnsetType = UNSET,
        partner_profession: str | UnsetType = UNSET,
        partner_date_of_birth: dt.date | Literal[""] | UnsetType = UNSET,
        partner_with_disability: bool | UnsetType = UNSET,
        partner_fiscally_dependent: bool | UnsetType = UNSET,
        children_with_disability: int | UnsetType = UNSET,
        children_fiscally_dependent: int | UnsetType = UNSET,
        people_with_disability: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Employee:
        """Create an employee.

        https://support.bouwsoft.be/manual/api/v1_POST_Employees.html

        Args:
            name: At most 150 characters.
            initials: At most 5 characters.
            firstname: At most 50 characters.
            surname: At most 50 characters.
            address: At most 63 characters.
            addressline2: At most 63 characters.
            countrycode: At most 2 characters.
            zipcode: At most 15 characters.
            city: At most 40 characters.
            state: At most 40 characters.
            telephone: At most 25 characters.
            fax: At most 25 characters.
            gsm: At most 25 characters.
            email: At most 100 characters.
            company_id: Leads to CompanyDetails.
            function: At most 50 characters.
            date_in_service: "" empties it.
            date_no_longer_in_service: "" empties it.
            date_birth: "" empties it.
            language: At most 50 characters.
            gender: At most 15 characters.
            civil_status: At most 50 characters.
            bic: At most 35 characters.
            iban: At most 35 characters.
            identity_card_nr: At most 50 characters.
            national_identity_nr: At most 50 characters.
            social_security_nr: At most 50 characters.
            partner_name: At most 50 characters.
            partner_profession: At most 50 characters.
            partner_date_of_birth: "" empties it.
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "name": name,
                "initials": initials,
                "firstname": firstname,
                "surname": surname,
                "nr": nr,
                "address": address,
                "addressline2": addressline2,
                "countrycode": countrycode,
                "zipcode": zipcode,
                "city": city,
                "state": state,
                "telephone": telephone,
                "fax": fax,
                "gsm": gsm,
                "email": email,
                "company_id": company_id,
                "function": function,
                "date_in_service": date_in_service,
                "date_no_longer_in_service": date_no_longer_in_service,
                "date_birth": date_birth,
                "language": language,
                "gender": gender,
                "civil_status": civil_status,
                "bic": bic,
                "iban": iban,
                "identity_card_nr": identity_card_nr,
                "national_identity_nr": national_identity_nr,
                "social_security_nr": social_security_nr,
                "partner_name": partner_name,
                "partner_profession": partner_profession,
                "partner_date_of_birth": partner_date_of_birth,
                "partner_with_disability": partner_with_disability,
                "partner_fiscally_dependent": partner_fiscally_dependent,
                "children_with_disability": children_with_disability,
                "children_fiscally_dependent": children_fiscally_dependent,
                "people_with_disability": people_with_disability,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    def update(
        self,
        id: int,
        *,
        name: str | UnsetType = UNSET,
        initials: str | UnsetType = UNSET,
        firstname: str | UnsetType = UNSET,
        surname: str | UnsetType = UNSET,
        nr: int | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        addressline2: str | UnsetType = UNSET,
        countrycode: str | UnsetType = UNSET,
        zipcode: str | UnsetType = UNSET,
        city: str | UnsetType = UNSET,
        state: str | UnsetType = UNSET,
        telephone: str | UnsetType = UNSET,
        fax: str | UnsetType = UNSET,
        gsm: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        company_id: int | UnsetType = UNSET,
        function: str | UnsetType = UNSET,
        date_in_service: dt.date | Literal[""] | UnsetType = UNSET,
        date_no_longer_in_service: dt.date | Literal[""] | UnsetType = UNSET,
        date_birth: dt.date | Literal[""] | UnsetType = UNSET,
        language: str | UnsetType = UNSET,
        gender: str | UnsetType = UNSET,
        civil_status: str | UnsetType = UNSET,
        bic: str | UnsetType = UNSET,
        iban: str | UnsetType = UNSET,
        identity_card_nr: str | UnsetType = UNSET,
        national_identity_nr: str | UnsetType = UNSET,
        social_security_nr: str | UnsetType = UNSET,
        partner_name: str | UnsetType = UNSET,
        partner_profession: str | UnsetType = UNSET,
        partner_date_of_birth: dt.date | Literal[""] | UnsetType = UNSET,
        partner_with_disability: bool | UnsetType = UNSET,
        partner_fiscally_dependent: bool | UnsetType = UNSET,
        children_with_disability: int | UnsetType = UNSET,
        children_fiscally_dependent: int | UnsetType = UNSET,
        people_with_disability: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Employee:
        """Update an employee.

        https://support.bouwsoft.be/manual/api/v1_PUT_Employees.html

        Args:
            name: At most 150 characters.
            initials: At most 5 characters.
            firstname: At most 50 characters.
            surname: At most 50 characters.
            address: At most 63 characters.
            addressline2: At most 63 characters.
            countrycode: At most 2 characters.
            zipcode: At most 15 characters.
            city: At most 40 characters.
            state: At most 40 characters.
            telephone: At most 25 characters.
            fax: At most 25 characters.
            gsm: At most 25 characters.
            email: At most 100 characters.
            company_id: Leads to CompanyDetails.
            function: At most 50 characters.
            date_in_service: "" empties it.
            date_no_longer_in_service: "" empties it.
            date_birth: "" empties it.
            language: At most 50 characters.
            gender: At most 15 characters.
            civil_status: At most 50 characters.
            bic: At most 35 characters.
            iban: At most 35 characters.
            identity_card_nr: At most 50 characters.
            national_identity_nr: At most 50 characters.
            social_security_nr: At most 50 characters.
            partner_name: At most 50 characters.
            partner_profession: At most 50 characters.
            partner_date_of_birth: "" empties it.
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "name": name,
                "initials": initials,
                "firstname": firstname,
                "surname": surname,
                "nr": nr,
                "address": address,
                "addressline2": addressline2,
                "countrycode": countrycode,
                "zipcode": zipcode,
                "city": city,
                "state": state,
                "telephone": telephone,
                "fax": fax,
                "gsm": gsm,
                "email": email,
                "company_id": company_id,
                "function": function,
                "date_in_service": date_in_service,
                "date_no_longer_in_service": date_no_longer_in_service,
                "date_birth": date_birth,
                "language": language,
                "gender": gender,
                "civil_status": civil_status,
                "bic": bic,
                "iban": iban,
                "identity_card_nr": identity_card_nr,
                "national_identity_nr": national_identity_nr,
                "social_security_nr": social_security_nr,
                "partner_name": partner_name,
                "partner_profession": partner_profession,
                "partner_date_of_birth": partner_date_of_birth,
                "partner_with_disability": partner_with_disability,
                "partner_fiscally_dependent": partner_fiscally_dependent,
                "children_with_disability": children_with_disability,
                "children_fiscally_dependent": children_fiscally_dependent,
                "people_with_disability": people_with_disability,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete an employee.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return self._caller.call(_DELETE, {"id": id}, more=call)

    def wages(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Employees/{id}/Wages.

        https://support.bouwsoft.be/manual/api/v1_GET_Employees.html
        """
        return self._caller.call(_WAGES, {"id": id}, more=call)

    def image(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Employees/{id}/image.

        https://support.bouwsoft.be/manual/api/v1_GET_Employees.html
        """
        return self._caller.call(_IMAGE, {"id": id}, more=call)

    def note_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Employees/{id}/note_html.

        https://support.bouwsoft.be/manual/api/v1_GET_Employees.html
        """
        return self._caller.call(_NOTE_HTML, {"id": id}, more=call)

    def note_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Employees/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_Employees.html
        """
        return self._caller.call(_NOTE_PLAIN, {"id": id}, more=call)

    def note_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Employees/{id}/note_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_Employees.html
        """
        return self._caller.call(_NOTE_RTF, {"id": id}, more=call)

    def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of employees.

        https://support.bouwsoft.be/manual/api/v1_GET_Employees.html
        """
        return self._caller.call(_FIELD_INFO, {}, more=call)

    def upload(self, id: int, **call: Unpack[More]) -> Any:
        """Call POST /Employees/{id}/Upload.

        https://support.bouwsoft.be/manual/api/v1_POST_Employees.html
        """
        return self._caller.call(_UPLOAD, {"id": id}, more=call)

    def anonymize(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Employees/{id}/Anonimize.

        https://support.bouwsoft.be/manual/api/v1_PUT_Employees.html
        """
        return self._caller.call(_ANONYMIZE, {"id": id}, more=call)

    def put_note_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Employees/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_PUT_Employees.html
        """
        return self._caller.call(_PUT_NOTE_PLAIN, {"id": id}, more=call)


class AsyncEmployees:
    """Calls on Employees."""

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
    ) -> AsyncListing[Employee]:
        """List employees.

        https://support.bouwsoft.be/manual/api/v1_GET_Employees.html

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
    ) -> Employee:
        """Get an employee.

        https://support.bouwsoft.be/manual/api/v1_GET_Employees.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    async def create(
        self,
        *,
        nr: int,
        company_id: int,
        name: str | UnsetType = UNSET,
        initials: str | UnsetType = UNSET,
        firstname: str | UnsetType = UNSET,
        surname: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        addressline2: str | UnsetType = UNSET,
        countrycode: str | UnsetType = UNSET,
        zipcode: str | UnsetType = UNSET,
        city: str | UnsetType = UNSET,
        state: str | UnsetType = UNSET,
        telephone: str | UnsetType = UNSET,
        fax: str | UnsetType = UNSET,
        gsm: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        function: str | UnsetType = UNSET,
        date_in_service: dt.date | Literal[""] | UnsetType = UNSET,
        date_no_longer_in_service: dt.date | Literal[""] | UnsetType = UNSET,
        date_birth: dt.date | Literal[""] | UnsetType = UNSET,
        language: str | UnsetType = UNSET,
        gender: str | UnsetType = UNSET,
        civil_status: str | UnsetType = UNSET,
        bic: str | UnsetType = UNSET,
        iban: str | UnsetType = UNSET,
        identity_card_nr: str | UnsetType = UNSET,
        national_identity_nr: str | UnsetType = UNSET,
        social_security_nr: str | UnsetType = UNSET,
        partner_name: str | UnsetType = UNSET,
        partner_profession: str | UnsetType = UNSET,
        partner_date_of_birth: dt.date | Literal[""] | UnsetType = UNSET,
        partner_with_disability: bool | UnsetType = UNSET,
        partner_fiscally_dependent: bool | UnsetType = UNSET,
        children_with_disability: int | UnsetType = UNSET,
        children_fiscally_dependent: int | UnsetType = UNSET,
        people_with_disability: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Employee:
        """Create an employee.

        https://support.bouwsoft.be/manual/api/v1_POST_Employees.html

        Args:
            name: At most 150 characters.
            initials: At most 5 characters.
            firstname: At most 50 characters.
            surname: At most 50 characters.
            address: At most 63 characters.
            addressline2: At most 63 characters.
            countrycode: At most 2 characters.
            zipcode: At most 15 characters.
            city: At most 40 characters.
            state: At most 40 characters.
            telephone: At most 25 characters.
            fax: At most 25 characters.
            gsm: At most 25 characters.
            email: At most 100 characters.
            company_id: Leads to CompanyDetails.
            function: At most 50 characters.
            date_in_service: "" empties it.
            date_no_longer_in_service: "" empties it.
            date_birth: "" empties it.
            language: At most 50 characters.
            gender: At most 15 characters.
            civil_status: At most 50 characters.
            bic: At most 35 characters.
            iban: At most 35 characters.
            identity_card_nr: At most 50 characters.
            national_identity_nr: At most 50 characters.
            social_security_nr: At most 50 characters.
            partner_name: At most 50 characters.
            partner_profession: At most 50 characters.
            partner_date_of_birth: "" empties it.
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "name": name,
                "initials": initials,
                "firstname": firstname,
                "surname": surname,
                "nr": nr,
                "address": address,
                "addressline2": addressline2,
                "countrycode": countrycode,
                "zipcode": zipcode,
                "city": city,
                "state": state,
                "telephone": telephone,
                "fax": fax,
                "gsm": gsm,
                "email": email,
                "company_id": company_id,
                "function": function,
                "date_in_service": date_in_service,
                "date_no_longer_in_service": date_no_longer_in_service,
                "date_birth": date_birth,
                "language": language,
                "gender": gender,
                "civil_status": civil_status,
                "bic": bic,
                "iban": iban,
                "identity_card_nr": identity_card_nr,
                "national_identity_nr": national_identity_nr,
                "social_security_nr": social_security_nr,
                "partner_name": partner_name,
                "partner_profession": partner_profession,
                "partner_date_of_birth": partner_date_of_birth,
                "partner_with_disability": partner_with_disability,
                "partner_fiscally_dependent": partner_fiscally_dependent,
                "children_with_disability": children_with_disability,
                "children_fiscally_dependent": children_fiscally_dependent,
                "people_with_disability": people_with_disability,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    async def update(
        self,
        id: int,
        *,
        name: str | UnsetType = UNSET,
        initials: str | UnsetType = UNSET,
        firstname: str | UnsetType = UNSET,
        surname: str | UnsetType = UNSET,
        nr: int | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        addressline2: str | UnsetType = UNSET,
        countrycode: str | UnsetType = UNSET,
        zipcode: str | UnsetType = UNSET,
        city: str | UnsetType = UNSET,
        state: str | UnsetType = UNSET,
        telephone: str | UnsetType = UNSET,
        fax: str | UnsetType = UNSET,
        gsm: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        company_id: int | UnsetType = UNSET,
        function: str | UnsetType = UNSET,
        date_in_service: dt.date | Literal[""] | UnsetType = UNSET,
        date_no_longer_in_service: dt.date | Literal[""] | UnsetType = UNSET,
        date_birth: dt.date | Literal[""] | UnsetType = UNSET,
        language: str | UnsetType = UNSET,
        gender: str | UnsetType = UNSET,
        civil_status: str | UnsetType = UNSET,
        bic: str | UnsetType = UNSET,
        iban: str | UnsetType = UNSET,
        identity_card_nr: str | UnsetType = UNSET,
        national_identity_nr: str | UnsetType = UNSET,
        social_security_nr: str | UnsetType = UNSET,
        partner_name: str | UnsetType = UNSET,
        partner_profession: str | UnsetType = UNSET,
        partner_date_of_birth: dt.date | Literal[""] | UnsetType = UNSET,
        partner_with_disability: bool | UnsetType = UNSET,
        partner_fiscally_dependent: bool | UnsetType = UNSET,
        children_with_disability: int | UnsetType = UNSET,
        children_fiscally_dependent: int | UnsetType = UNSET,
        people_with_disability: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Employee:
        """Update an employee.

        https://support.bouwsoft.be/manual/api/v1_PUT_Employees.html

        Args:
            name: At most 150 characters.
            initials: At most 5 characters.
            firstname: At most 50 characters.
            surname: At most 50 characters.
            address: At most 63 characters.
            addressline2: At most 63 characters.
            countrycode: At most 2 characters.
            zipcode: At most 15 characters.
            city: At most 40 characters.
            state: At most 40 characters.
            telephone: At most 25 characters.
            fax: At most 25 characters.
            gsm: At most 25 characters.
            email: At most 100 characters.
            company_id: Leads to CompanyDetails.
            function: At most 50 characters.
            date_in_service: "" empties it.
            date_no_longer_in_service: "" empties it.
            date_birth: "" empties it.
            language: At most 50 characters.
            gender: At most 15 characters.
            civil_status: At most 50 characters.
            bic: At most 35 characters.
            iban: At most 35 characters.
            identity_card_nr: At most 50 characters.
            national_identity_nr: At most 50 characters.
            social_security_nr: At most 50 characters.
            partner_name: At most 50 characters.
            partner_profession: At most 50 characters.
            partner_date_of_birth: "" empties it.
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "name": name,
                "initials": initials,
                "firstname": firstname,
                "surname": surname,
                "nr": nr,
                "address": address,
                "addressline2": addressline2,
                "countrycode": countrycode,
                "zipcode": zipcode,
                "city": city,
                "state": state,
                "telephone": telephone,
                "fax": fax,
                "gsm": gsm,
                "email": email,
                "company_id": company_id,
                "function": function,
                "date_in_service": date_in_service,
                "date_no_longer_in_service": date_no_longer_in_service,
                "date_birth": date_birth,
                "language": language,
                "gender": gender,
                "civil_status": civil_status,
                "bic": bic,
                "iban": iban,
                "identity_card_nr": identity_card_nr,
                "national_identity_nr": national_identity_nr,
                "social_security_nr": social_security_nr,
                "partner_name": partner_name,
                "partner_profession": partner_profession,
                "partner_date_of_birth": partner_date_of_birth,
                "partner_with_disability": partner_with_disability,
                "partner_fiscally_dependent": partner_fiscally_dependent,
                "children_with_disability": children_with_disability,
                "children_fiscally_dependent": children_fiscally_dependent,
                "people_with_disability": people_with_disability,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete an employee.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return await self._caller.call(_DELETE, {"id": id}, more=call)

    async def wages(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Employees/{id}/Wages.

        https://support.bouwsoft.be/manual/api/v1_GET_Employees.html
        """
        return await self._caller.call(_WAGES, {"id": id}, more=call)

    async def image(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Employees/{id}/image.

        https://support.bouwsoft.be/manual/api/v1_GET_Employees.html
        """
        return await self._caller.call(_IMAGE, {"id": id}, more=call)

    async def note_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Employees/{id}/note_html.

        https://support.bouwsoft.be/manual/api/v1_GET_Employees.html
        """
        return await self._caller.call(_NOTE_HTML, {"id": id}, more=call)

    async def note_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Employees/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_Employees.html
        """
        return await self._caller.call(_NOTE_PLAIN, {"id": id}, more=call)

    async def note_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Employees/{id}/note_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_Employees.html
        """
        return await self._caller.call(_NOTE_RTF, {"id": id}, more=call)

    async def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of employees.

        https://support.bouwsoft.be/manual/api/v1_GET_Employees.html
        """
        return await self._caller.call(_FIELD_INFO, {}, more=call)

    async def upload(self, id: int, **call: Unpack[More]) -> Any:
        """Call POST /Employees/{id}/Upload.

        https://support.bouwsoft.be/manual/api/v1_POST_Employees.html
        """
        return await self._caller.call(_UPLOAD, {"id": id}, more=call)

    async def anonymize(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Employees/{id}/Anonimize.

        https://support.bouwsoft.be/manual/api/v1_PUT_Employees.html
        """
        return await self._caller.call(_ANONYMIZE, {"id": id}, more=call)

    async def put_note_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Employees/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_PUT_Employees.html
        """
        return await self._caller.call(_PUT_NOTE_PLAIN, {"id": id}, more=call)
