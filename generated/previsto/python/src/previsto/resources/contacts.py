"""Calls on contacts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from msgspec import UNSET, UnsetType

from .._runtime.answers import Bare, Body, Nothing
from .._runtime.calls import More
from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, Array
from .._runtime.conditions import Exactly
from .._runtime.listings import AsyncListing, Listing
from .._runtime.operations import FormBody, Operation, Path, Query
from .._runtime.plans import Fields
from .._runtime.records import Model
from .._runtime.selection import OrderBy, equality_params, sort_param, with_filters
from .._runtime.transport import AsyncCaller, Caller
from .._runtime.writes import extra_fields
from ..models.contact import Contact
from ..models.create_contact_request import (
    CreateContactRequest,
    CreateContactRequestAccountingMode,
    CreateContactRequestAccountingTime,
    CreateContactRequestInvoiceDelivery,
)
from ..models.update_contact_request import (
    UpdateContactRequest,
    UpdateContactRequestAccountingMode,
    UpdateContactRequestAccountingTime,
    UpdateContactRequestInvoiceDelivery,
)

_LIST = Operation(
    "contacts.list",
    "GET",
    "/contacts",
    Bare(Model(Contact)),
    parameters=(
        Query("size", INTEGER),
        Query("page", INTEGER),
        Query("search", TEXT),
        Query("nearby", TEXT),
        Query("sort", Array(TEXT)),
        Query("id", TEXT),
        Query("name", TEXT),
        Query("address", TEXT),
        Query("appartment", TEXT),
        Query("postalCode", TEXT),
        Query("city", TEXT),
        Query("countryCode", TEXT),
        Query("number", TEXT),
        Query("remoteId", TEXT),
        Query("remoteOrderId", TEXT),
        Query("phone", TEXT),
        Query("email", TEXT),
        Query("registrationNo", TEXT),
        Query("ean", TEXT),
        Query("accountingMode", TEXT),
        Query("accountingTime", TEXT),
        Query("invoiceDelivery", TEXT),
        Query("payingContactId", TEXT),
        Query("note", TEXT),
        Query("notifyBeforeWork", BOOLEAN),
        Query("archived", BOOLEAN),
    ),
)

_GET = Operation(
    "contacts.get",
    "GET",
    "/contacts/{CONTACT_ID}",
    Body(Model(Contact)),
    parameters=(Path("CONTACT_ID", TEXT),),
)

_CREATE = Operation(
    "contacts.create",
    "POST",
    "/contacts",
    Body(Model(Contact)),
    body=FormBody(Fields(CreateContactRequest, nulls=("payingContactId",))),
)

_UPDATE = Operation(
    "contacts.update",
    "POST",
    "/contacts/{CONTACT_ID}",
    Body(Model(Contact)),
    parameters=(Path("CONTACT_ID", TEXT),),
    body=FormBody(Fields(UpdateContactRequest, nulls=("payingContactId",))),
)

_DELETE = Operation(
    "contacts.delete",
    "DELETE",
    "/contacts/{CONTACT_ID}",
    Nothing(),
    parameters=(Path("CONTACT_ID", TEXT),),
)


class Contacts:
    """Calls on contacts."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *filters: Exactly | str,
        size: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        nearby: str | UnsetType = UNSET,
        sort: OrderBy | UnsetType = UNSET,
        id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        appartment: str | UnsetType = UNSET,
        postal_code: str | UnsetType = UNSET,
        city: str | UnsetType = UNSET,
        country_code: str | UnsetType = UNSET,
        number: str | UnsetType = UNSET,
        remote_id: str | UnsetType = UNSET,
        remote_order_id: str | UnsetType = UNSET,
        phone: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        registration_no: str | UnsetType = UNSET,
        ean: str | UnsetType = UNSET,
        accounting_mode: str | UnsetType = UNSET,
        accounting_time: str | UnsetType = UNSET,
        invoice_delivery: str | UnsetType = UNSET,
        paying_contact_id: str | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        notify_before_work: bool | UnsetType = UNSET,
        archived: bool | UnsetType = UNSET,
        **call: Unpack[More],
    ) -> Listing[Contact]:
        """List contacts.

        https://docs.previsto.io/contact.md

        Args:
            *filters: Which records: field == value, or texts such as "name=value"; all
                must hold.
            size: How many objects a page holds at most. Size can range between 1 and
                100 items. Default size is 20.
            page: Which page to return, counted from zero. With 100 objects in a page,
                page=1 returns those after the first 100. At least 0.
            search: Text to look for. Cannot be used in combination with nearby. Not
                together with nearby.
            nearby: Orders the contacts by how far they are from a place, fx.
                '?nearby=10.5286863,56.8039035'. Cannot be used in combination with
                search. Not together with search.
            name: What the contact is called: a company, or a person.
            address: Street with house number, 'fx. Engvej 9'
            appartment: The apartment, fx. '2. tv.'
            country_code: 2-letter ISO 3166-1 code, fx. 'DK'
            number: A number (or string) of your own for the contact.
            remote_id: The contact in the financial system, by id, or null.
            remote_order_id: The open order of the contact in the financial system, by
                id, or null.
            phone: Phone number with the country's prefix, fx. '+4500000000'
            registration_no: VAT number in the EU, CVR number in Denmark, TIN/EIN/SSN in
                the US.
            ean: The EAN (European Article Number) of the contact.
            accounting_mode: None, AddToDraft or AddToInvoice.
            accounting_time: BeforeWork or AfterWork.
            invoice_delivery: None or Email.
            paying_contact_id: The contact that pays for the assignments of this one, by
                id, or null.
            notify_before_work: Whether the contact gets a message before work is done.
        """
        return Listing(
            self._caller,
            with_filters(_LIST, filters),
            equality_params(
                {
                    "size": size,
                    "page": page,
                    "search": search,
                    "nearby": nearby,
                    "sort": sort_param(self._caller.api, sort),
                    "id": id,
                    "name": name,
                    "address": address,
                    "appartment": appartment,
                    "postalCode": postal_code,
                    "city": city,
                    "countryCode": country_code,
                    "number": number,
                    "remoteId": remote_id,
                    "remoteOrderId": remote_order_id,
                    "phone": phone,
                    "email": email,
                    "registrationNo": registration_no,
                    "ean": ean,
                    "accountingMode": accounting_mode,
                    "accountingTime": accounting_time,
                    "invoiceDelivery": invoice_delivery,
                    "payingContactId": paying_contact_id,
                    "note": note,
                    "notifyBeforeWork": notify_before_work,
                    "archived": archived,
                },
                filters,
            ),
            call,
        )

    def get(self, contact_id: str, **call: Unpack[More]) -> Contact:
        """Get a contact.

        https://docs.previsto.io/contact.md

        Args:
            contact_id: Which contact to retrieve, by id.
        """
        return self._caller.call(_GET, {"CONTACT_ID": contact_id}, more=call)

    def create(
        self,
        *,
        name: str,
        location: Sequence[float],
        address: str | UnsetType = UNSET,
        appartment: str | UnsetType = UNSET,
        postal_code: str | UnsetType = UNSET,
        city: str | UnsetType = UNSET,
        country_code: str | UnsetType = UNSET,
        number: int | UnsetType = UNSET,
        phone: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        registration_no: str | UnsetType = UNSET,
        ean: str | UnsetType = UNSET,
        accounting_mode: CreateContactRequestAccountingMode | str | UnsetType = UNSET,
        accounting_time: CreateContactRequestAccountingTime | str | UnsetType = UNSET,
        invoice_delivery: CreateContactRequestInvoiceDelivery | str | UnsetType = UNSET,
        paying_contact_id: str | None | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        notify_before_work: bool | UnsetType = UNSET,
        archived: bool | UnsetType = UNSET,
        meta: Mapping[str, str] | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Contact:
        """Create a contact.

        https://docs.previsto.io/contact.md

        Args:
            name: What the contact is called: a company, or a person.
            address: Street with house number, 'fx. Engvej 9'
            appartment: The apartment, fx. '2. tv.'
            country_code: 2-letter ISO 3166-1 code, fx. 'DK'
            location: Array of length 2 with longitude and latitude, in this order. (Fx.
                [11.543540954589844, 56.703469017862034])
            number: A number (or string) of your own for the contact.
            phone: Phone number with the country's prefix, fx. '+4500000000'
            registration_no: VAT number in the EU, CVR number in Denmark, TIN/EIN/SSN in
                the US.
            ean: The EAN (European Article Number) of the contact.
            accounting_mode: None, AddToDraft or AddToInvoice.
            accounting_time: BeforeWork or AfterWork.
            invoice_delivery: None or Email.
            paying_contact_id: The contact that pays for the assignments of this one, by
                id, or null.
            notify_before_work: Whether the contact gets a message before work is done.
            meta: Dictionary of meta value. At most 20 keys.
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "name": name,
                "address": address,
                "appartment": appartment,
                "postalCode": postal_code,
                "city": city,
                "countryCode": country_code,
                "location": location,
                "number": number,
                "phone": phone,
                "email": email,
                "registrationNo": registration_no,
                "ean": ean,
                "accountingMode": accounting_mode,
                "accountingTime": accounting_time,
                "invoiceDelivery": invoice_delivery,
                "payingContactId": paying_contact_id,
                "note": note,
                "notifyBeforeWork": notify_before_work,
                "archived": archived,
                "meta": meta,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    def update(
        self,
        contact_id: str,
        *,
        name: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        appartment: str | UnsetType = UNSET,
        postal_code: str | UnsetType = UNSET,
        city: str | UnsetType = UNSET,
        country_code: str | UnsetType = UNSET,
        location: Sequence[float] | UnsetType = UNSET,
        number: int | UnsetType = UNSET,
        phone: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        registration_no: str | UnsetType = UNSET,
        ean: str | UnsetType = UNSET,
        accounting_mode: UpdateContactRequestAccountingMode | str | UnsetType = UNSET,
        accounting_time: UpdateContactRequestAccountingTime | str | UnsetType = UNSET,
        invoice_delivery: UpdateContactRequestInvoiceDelivery | str | UnsetType = UNSET,
        paying_contact_id: str | None | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        notify_before_work: bool | UnsetType = UNSET,
        meta: Mapping[str, str] | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Contact:
        """Update a contact.

        https://docs.previsto.io/contact.md

        Args:
            name: What the contact is called: a company, or a person.
            address: Street with house number, 'fx. Engvej 9'
            appartment: The apartment, fx. '2. tv.'
            country_code: 2-letter ISO 3166-1 code, fx. 'DK'
            location: Array of length 2 with longitude and latitude, in this order. (Fx.
                [11.543540954589844, 56.703469017862034])
            number: A number (or string) of your own for the contact.
            phone: Phone number with the country's prefix, fx. '+4500000000'
            registration_no: VAT number in the EU, CVR number in Denmark, TIN/EIN/SSN in
                the US.
            ean: The EAN (European Article Number) of the contact.
            accounting_mode: None, AddToDraft or AddToInvoice.
            accounting_time: BeforeWork or AfterWork.
            invoice_delivery: None or Email.
            paying_contact_id: The contact that pays for the assignments of this one, by
                id, or null.
            notify_before_work: Whether the contact gets a message before work is done.
            meta: Dictionary of meta value. At most 20 keys.
        """
        return self._caller.call(
            _UPDATE,
            {"CONTACT_ID": contact_id},
            {
                "name": name,
                "address": address,
                "appartment": appartment,
                "postalCode": postal_code,
                "city": city,
                "countryCode": country_code,
                "location": location,
                "number": number,
                "phone": phone,
                "email": email,
                "registrationNo": registration_no,
                "ean": ean,
                "accountingMode": accounting_mode,
                "accountingTime": accounting_time,
                "invoiceDelivery": invoice_delivery,
                "payingContactId": paying_contact_id,
                "note": note,
                "notifyBeforeWork": notify_before_work,
                "meta": meta,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def delete(self, contact_id: str, **call: Unpack[More]) -> None:
        """Delete a contact.

        https://docs.previsto.io/contact.md

        Args:
            contact_id: Which contact to delete, by id.
        """
        return self._caller.call(_DELETE, {"CONTACT_ID": contact_id}, more=call)


class AsyncContacts:
    """Calls on contacts."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self,
        *filters: Exactly | str,
        size: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        nearby: str | UnsetType = UNSET,
        sort: OrderBy | UnsetType = UNSET,
        id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        appartment: str | UnsetType = UNSET,
        postal_code: str | UnsetType = UNSET,
        city: str | UnsetType = UNSET,
        country_code: str | UnsetType = UNSET,
        number: str | UnsetType = UNSET,
        remote_id: str | UnsetType = UNSET,
        remote_order_id: str | UnsetType = UNSET,
        phone: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        registration_no: str | UnsetType = UNSET,
        ean: str | UnsetType = UNSET,
        accounting_mode: str | UnsetType = UNSET,
        accounting_time: str | UnsetType = UNSET,
        invoice_delivery: str | UnsetType = UNSET,
        paying_contact_id: str | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        notify_before_work: bool | UnsetType = UNSET,
        archived: bool | UnsetType = UNSET,
        **call: Unpack[More],
    ) -> AsyncListing[Contact]:
        """List contacts.

        https://docs.previsto.io/contact.md

        Args:
            *filters: Which records: field == value, or texts such as "name=value"; all
                must hold.
            size: How many objects a page holds at most. Size can range between 1 and
                100 items. Default size is 20.
            page: Which page to return, counted from zero. With 100 objects in a page,
                page=1 returns those after the first 100. At least 0.
            search: Text to look for. Cannot be used in combination with nearby. Not
                together with nearby.
            nearby: Orders the contacts by how far they are from a place, fx.
                '?nearby=10.5286863,56.8039035'. Cannot be used in combination with
                search. Not together with search.
            name: What the contact is called: a company, or a person.
            address: Street with house number, 'fx. Engvej 9'
            appartment: The apartment, fx. '2. tv.'
            country_code: 2-letter ISO 3166-1 code, fx. 'DK'
            number: A number (or string) of your own for the contact.
            remote_id: The contact in the financial system, by id, or null.
            remote_order_id: The open order of the contact in the financial system, by
                id, or null.
            phone: Phone number with the country's prefix, fx. '+4500000000'
            registration_no: VAT number in the EU, CVR number in Denmark, TIN/EIN/SSN in
                the US.
            ean: The EAN (European Article Number) of the contact.
            accounting_mode: None, AddToDraft or AddToInvoice.
            accounting_time: BeforeWork or AfterWork.
            invoice_delivery: None or Email.
            paying_contact_id: The contact that pays for the assignments of this one, by
                id, or null.
            notify_before_work: Whether the contact gets a message before work is done.
        """
        return AsyncListing(
            self._caller,
            with_filters(_LIST, filters),
            equality_params(
                {
                    "size": size,
                    "page": page,
                    "search": search,
                    "nearby": nearby,
                    "sort": sort_param(self._caller.api, sort),
                    "id": id,
                    "name": name,
                    "address": address,
                    "appartment": appartment,
                    "postalCode": postal_code,
                    "city": city,
                    "countryCode": country_code,
                    "number": number,
                    "remoteId": remote_id,
                    "remoteOrderId": remote_order_id,
                    "phone": phone,
                    "email": email,
                    "registrationNo": registration_no,
                    "ean": ean,
                    "accountingMode": accounting_mode,
                    "accountingTime": accounting_time,
                    "invoiceDelivery": invoice_delivery,
                    "payingContactId": paying_contact_id,
                    "note": note,
                    "notifyBeforeWork": notify_before_work,
                    "archived": archived,
                },
                filters,
            ),
            call,
        )

    async def get(self, contact_id: str, **call: Unpack[More]) -> Contact:
        """Get a contact.

        https://docs.previsto.io/contact.md

        Args:
            contact_id: Which contact to retrieve, by id.
        """
        return await self._caller.call(_GET, {"CONTACT_ID": contact_id}, more=call)

    async def create(
        self,
        *,
        name: str,
        location: Sequence[float],
        address: str | UnsetType = UNSET,
        appartment: str | UnsetType = UNSET,
        postal_code: str | UnsetType = UNSET,
        city: str | UnsetType = UNSET,
        country_code: str | UnsetType = UNSET,
        number: int | UnsetType = UNSET,
        phone: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        registration_no: str | UnsetType = UNSET,
        ean: str | UnsetType = UNSET,
        accounting_mode: CreateContactRequestAccountingMode | str | UnsetType = UNSET,
        accounting_time: CreateContactRequestAccountingTime | str | UnsetType = UNSET,
        invoice_delivery: CreateContactRequestInvoiceDelivery | str | UnsetType = UNSET,
        paying_contact_id: str | None | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        notify_before_work: bool | UnsetType = UNSET,
        archived: bool | UnsetType = UNSET,
        meta: Mapping[str, str] | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Contact:
        """Create a contact.

        https://docs.previsto.io/contact.md

        Args:
            name: What the contact is called: a company, or a person.
            address: Street with house number, 'fx. Engvej 9'
            appartment: The apartment, fx. '2. tv.'
            country_code: 2-letter ISO 3166-1 code, fx. 'DK'
            location: Array of length 2 with longitude and latitude, in this order. (Fx.
                [11.543540954589844, 56.703469017862034])
            number: A number (or string) of your own for the contact.
            phone: Phone number with the country's prefix, fx. '+4500000000'
            registration_no: VAT number in the EU, CVR number in Denmark, TIN/EIN/SSN in
                the US.
            ean: The EAN (European Article Number) of the contact.
            accounting_mode: None, AddToDraft or AddToInvoice.
            accounting_time: BeforeWork or AfterWork.
            invoice_delivery: None or Email.
            paying_contact_id: The contact that pays for the assignments of this one, by
                id, or null.
            notify_before_work: Whether the contact gets a message before work is done.
            meta: Dictionary of meta value. At most 20 keys.
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "name": name,
                "address": address,
                "appartment": appartment,
                "postalCode": postal_code,
                "city": city,
                "countryCode": country_code,
                "location": location,
                "number": number,
                "phone": phone,
                "email": email,
                "registrationNo": registration_no,
                "ean": ean,
                "accountingMode": accounting_mode,
                "accountingTime": accounting_time,
                "invoiceDelivery": invoice_delivery,
                "payingContactId": paying_contact_id,
                "note": note,
                "notifyBeforeWork": notify_before_work,
                "archived": archived,
                "meta": meta,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    async def update(
        self,
        contact_id: str,
        *,
        name: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        appartment: str | UnsetType = UNSET,
        postal_code: str | UnsetType = UNSET,
        city: str | UnsetType = UNSET,
        country_code: str | UnsetType = UNSET,
        location: Sequence[float] | UnsetType = UNSET,
        number: int | UnsetType = UNSET,
        phone: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        registration_no: str | UnsetType = UNSET,
        ean: str | UnsetType = UNSET,
        accounting_mode: UpdateContactRequestAccountingMode | str | UnsetType = UNSET,
        accounting_time: UpdateContactRequestAccountingTime | str | UnsetType = UNSET,
        invoice_delivery: UpdateContactRequestInvoiceDelivery | str | UnsetType = UNSET,
        paying_contact_id: str | None | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        notify_before_work: bool | UnsetType = UNSET,
        meta: Mapping[str, str] | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Contact:
        """Update a contact.

        https://docs.previsto.io/contact.md

        Args:
            name: What the contact is called: a company, or a person.
            address: Street with house number, 'fx. Engvej 9'
            appartment: The apartment, fx. '2. tv.'
            country_code: 2-letter ISO 3166-1 code, fx. 'DK'
            location: Array of length 2 with longitude and latitude, in this order. (Fx.
                [11.543540954589844, 56.703469017862034])
            number: A number (or string) of your own for the contact.
            phone: Phone number with the country's prefix, fx. '+4500000000'
            registration_no: VAT number in the EU, CVR number in Denmark, TIN/EIN/SSN in
                the US.
            ean: The EAN (European Article Number) of the contact.
            accounting_mode: None, AddToDraft or AddToInvoice.
            accounting_time: BeforeWork or AfterWork.
            invoice_delivery: None or Email.
            paying_contact_id: The contact that pays for the assignments of this one, by
                id, or null.
            notify_before_work: Whether the contact gets a message before work is done.
            meta: Dictionary of meta value. At most 20 keys.
        """
        return await self._caller.call(
            _UPDATE,
            {"CONTACT_ID": contact_id},
            {
                "name": name,
                "address": address,
                "appartment": appartment,
                "postalCode": postal_code,
                "city": city,
                "countryCode": country_code,
                "location": location,
                "number": number,
                "phone": phone,
                "email": email,
                "registrationNo": registration_no,
                "ean": ean,
                "accountingMode": accounting_mode,
                "accountingTime": accounting_time,
                "invoiceDelivery": invoice_delivery,
                "payingContactId": paying_contact_id,
                "note": note,
                "notifyBeforeWork": notify_before_work,
                "meta": meta,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def delete(self, contact_id: str, **call: Unpack[More]) -> None:
        """Delete a contact.

        https://docs.previsto.io/contact.md

        Args:
            contact_id: Which contact to delete, by id.
        """
        return await self._caller.call(_DELETE, {"CONTACT_ID": contact_id}, more=call)
