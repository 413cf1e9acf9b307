"""SalesInvoice."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, INTEGER, NUMBER, TEXT, Date, Nullable, OrEmpty
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class SalesInvoice(Record, kw_only=True, rename={"type_": "type"}):
    """SalesInvoice.

    The documentation may not name all fields.

    https://support.bouwsoft.be/manual/api/v1_POST_SalesInvoices.html
    """

    __complete__ = False

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    company_id: int | None | UnsetType = UNSET
    company_name: str | None | UnsetType = UNSET
    """At most 250 characters."""
    type_: str | None | UnsetType = UNSET
    """At most 50 characters."""
    type_localized: str | None | UnsetType = UNSET
    """At most 50 characters."""
    type_id: int | None | UnsetType = UNSET
    nr: int | None | UnsetType = UNSET
    nr_add: str | None | UnsetType = UNSET
    """At most 5 characters."""
    date: dt.date | None | UnsetType = UNSET
    expirationdate: dt.date | None | UnsetType = UNSET
    title: str | None | UnsetType = UNSET
    """At most 50 characters."""
    concerning: str | None | UnsetType = UNSET
    """At most 100 characters."""
    chargeableevent: dt.date | None | UnsetType = UNSET
    senttoaccountingsoftware: bool | None | UnsetType = UNSET
    senttoaccountingsoftware_ts: dt.date | Literal[""] | None | UnsetType = UNSET
    einvoice_sent: bool | None | UnsetType = UNSET
    einvoice_sent_ts: dt.date | Literal[""] | None | UnsetType = UNSET
    einvoice_technical_status: str | None | UnsetType = UNSET
    einvoice_transmissionid: str | None | UnsetType = UNSET
    einvoice_lasterrors: str | None | UnsetType = UNSET
    structuredpaymentnotification: str | None | UnsetType = UNSET
    """At most 20 characters."""
    ordernr: str | None | UnsetType = UNSET
    """At most 100 characters."""
    pricedecimals: int | None | UnsetType = UNSET
    ledger: int | None | UnsetType = UNSET
    workingdocumentdata_id: int | None | UnsetType = UNSET
    """Leads to WorkingDocumentData."""
    address_id: int | None | UnsetType = UNSET
    """Leads to Addresses."""
    address_salutation: str | None | UnsetType = UNSET
    """At most 50 characters."""
    address_name: str | None | UnsetType = UNSET
    """At most 150 characters."""
    address_address: str | None | UnsetType = UNSET
    """At most 63 characters."""
    address_addressline2: str | None | UnsetType = UNSET
    """At most 63 characters."""
    address_latitude: float | None | UnsetType = UNSET
    address_longitude: float | None | UnsetType = UNSET
    address_countrycode: str | None | UnsetType = UNSET
    """At most 2 characters."""
    address_zipcode: str | None | UnsetType = UNSET
    """At most 15 characters."""
    address_city: str | None | UnsetType = UNSET
    """At most 40 characters."""
    address_state: str | None | UnsetType = UNSET
    """At most 40 characters."""
    address_readonly: bool | None | UnsetType = UNSET
    shippingaddress_address: str | None | UnsetType = UNSET
    """At most 63 characters."""
    shippingaddress_addressline2: str | None | UnsetType = UNSET
    """At most 63 characters."""
    shippingaddress_latitude: float | None | UnsetType = UNSET
    shippingaddress_longitude: float | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "company_id": Nullable(INTEGER),
            "company_name": Nullable(TEXT),
            "type_": Nullable(TEXT),
            "type_localized": Nullable(TEXT),
            "type_id": Nullable(INTEGER),
            "nr": Nullable(INTEGER),
            "nr_add": Nullable(TEXT),
            "date": Nullable(Date()),
            "expirationdate": Nullable(Date()),
            "title": Nullable(TEXT),
            "concerning": Nullable(TEXT),
            "chargeableevent": Nullable(Date()),
            "senttoaccountingsoftware": Nullable(BOOLEAN),
            "senttoaccountingsoftware_ts": Nullable(OrEmpty(Date())),
            "einvoice_sent": Nullable(BOOLEAN),
            "einvoice_sent_ts": Nullable(OrEmpty(Date())),
            "einvoice_technical_status": Nullable(TEXT),
            "einvoice_transmissionid": Nullable(TEXT),
            "einvoice_lasterrors": Nullable(TEXT),
            "structuredpaymentnotification": Nullable(TEXT),
            "ordernr": Nullable(TEXT),
            "pricedecimals": Nullable(INTEGER),
            "ledger": Nullable(INTEGER),
            "workingdocumentdata_id": Nullable(INTEGER),
            "address_id": Nullable(INTEGER),
            "address_salutation": Nullable(TEXT),
            "address_name": Nullable(TEXT),
            "address_address": Nullable(TEXT),
            "address_addressline2": Nullable(TEXT),
            "address_latitude": Nullable(NUMBER),
            "address_longitude": Nullable(NUMBER),
            "address_countrycode": Nullable(TEXT),
            "address_zipcode": Nullable(TEXT),
            "address_city": Nullable(TEXT),
            "address_state": Nullable(TEXT),
            "address_readonly": Nullable(BOOLEAN),
            "shippingaddress_address": Nullable(TEXT),
            "shippingaddress_addressline2": Nullable(TEXT),
            "shippingaddress_latitude": Nullable(NUMBER),
            "shippingaddress_longitude": Nullable(NUMBER),
        }
