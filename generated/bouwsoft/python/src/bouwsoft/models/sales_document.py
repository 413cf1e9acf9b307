"""SalesDocument."""

from __future__ import annotations

import datetime as dt

from .._runtime.codecs import BOOLEAN, INTEGER, NUMBER, TEXT, Date, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class SalesDocument(Record, kw_only=True, rename={"type_": "type"}):
    """SalesDocument.

    The documentation may not name all fields.

    https://support.bouwsoft.be/manual/api/v1_GET_SalesDocuments.html
    """

    __complete__ = False

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    company_id: int = MISSING
    company_name: str = MISSING
    """At most 250 characters."""
    type_: str = MISSING
    """At most 50 characters."""
    type_localized: str = MISSING
    """At most 50 characters."""
    type_id: int = MISSING
    nr: int = MISSING
    nr_add: str = MISSING
    """At most 5 characters."""
    date: dt.date = MISSING
    expirationdate: dt.date = MISSING
    title: str = MISSING
    """At most 50 characters."""
    concerning: str = MISSING
    """At most 100 characters."""
    ordernr: str = MISSING
    """At most 100 characters."""
    pricedecimals: int = MISSING
    ledger: int = MISSING
    workingdocumentdata_id: int = MISSING
    """Leads to WorkingDocumentData."""
    address_id: int = MISSING
    """Leads to Addresses."""
    address_salutation: str = MISSING
    """At most 50 characters."""
    address_name: str = MISSING
    """At most 150 characters."""
    address_address: str = MISSING
    """At most 63 characters."""
    address_addressline2: str = MISSING
    """At most 63 characters."""
    address_latitude: float = MISSING
    address_longitude: float = MISSING
    address_countrycode: str = MISSING
    """At most 2 characters."""
    address_zipcode: str = MISSING
    """At most 15 characters."""
    address_city: str = MISSING
    """At most 40 characters."""
    address_state: str = MISSING
    """At most 40 characters."""
    address_readonly: bool = MISSING
    shippingaddress_address: str = MISSING
    """At most 63 characters."""
    shippingaddress_addressline2: str = MISSING
    """At most 63 characters."""
    shippingaddress_latitude: float = MISSING
    shippingaddress_longitude: float = MISSING
    shippingaddress_countrycode: str = MISSING
    """At most 2 characters."""
    shippingaddress_zipcode: str = MISSING
    """At most 15 characters."""

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
            "shippingaddress_countrycode": Nullable(TEXT),
            "shippingaddress_zipcode": Nullable(TEXT),
        }
