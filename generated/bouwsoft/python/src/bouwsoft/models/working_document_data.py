"""WorkingDocumentData."""

from __future__ import annotations

from .._runtime.codecs import INTEGER, NUMBER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class WorkingDocumentData(Record, kw_only=True):
    """WorkingDocumentData.

    The documentation may not name all fields.

    https://support.bouwsoft.be/manual/api/v1_GET_WorkingDocumentData.html
    """

    __complete__ = False

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
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
    shippingaddress_city: str = MISSING
    """At most 40 characters."""
    shippingaddress_state: str = MISSING
    """At most 40 characters."""
    contact_id: int = MISSING
    """Leads to AddressContacts."""
    contact_salutation: str = MISSING
    """At most 50 characters."""
    contact_name: str = MISSING
    """At most 100 characters."""
    vatnr: str = MISSING
    """At most 50 characters."""
    gln: str = MISSING
    """At most 13 characters."""
    be_rpr: str = MISSING
    """At most 50 characters."""
    telephone1: str = MISSING
    """At most 25 characters."""
    telephone2: str = MISSING
    """At most 25 characters."""
    fax: str = MISSING
    """At most 25 characters."""
    gsm: str = MISSING
    """At most 25 characters."""
    email: str = MISSING
    """At most 100 characters."""
    project_id: int = MISSING
    """Leads to Projects."""
    project_pnr: int = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
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
            "shippingaddress_address": Nullable(TEXT),
            "shippingaddress_addressline2": Nullable(TEXT),
            "shippingaddress_latitude": Nullable(NUMBER),
            "shippingaddress_longitude": Nullable(NUMBER),
            "shippingaddress_countrycode": Nullable(TEXT),
            "shippingaddress_zipcode": Nullable(TEXT),
            "shippingaddress_city": Nullable(TEXT),
            "shippingaddress_state": Nullable(TEXT),
            "contact_id": Nullable(INTEGER),
            "contact_salutation": Nullable(TEXT),
            "contact_name": Nullable(TEXT),
            "vatnr": Nullable(TEXT),
            "gln": Nullable(TEXT),
            "be_rpr": Nullable(TEXT),
            "telephone1": Nullable(TEXT),
            "telephone2": Nullable(TEXT),
            "fax": Nullable(TEXT),
            "gsm": Nullable(TEXT),
            "email": Nullable(TEXT),
            "project_id": Nullable(INTEGER),
            "project_pnr": Nullable(INTEGER),
        }
