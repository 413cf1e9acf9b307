"""ProjectContact."""

from __future__ import annotations

from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class ProjectContact(Record, kw_only=True):
    """ProjectContact.

    https://support.bouwsoft.be/manual/api/v1_POST_ProjectContacts.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    project_id: int = MISSING
    project_pnr: int = MISSING
    project_approved: bool = MISSING
    project_rejected: bool = MISSING
    project_completed: bool = MISSING
    address_id: int = MISSING
    address_name: str = MISSING
    """At most 150 characters."""
    address_active: bool = MISSING
    contact_id: int = MISSING
    contact_salutation: str = MISSING
    """At most 50 characters."""
    contact_name: str = MISSING
    """At most 50 characters."""
    contact_function: str = MISSING
    """At most 50 characters."""
    contact_department: str = MISSING
    """At most 50 characters."""
    contact_address: str = MISSING
    """At most 63 characters."""
    contact_addressline2: str = MISSING
    """At most 63 characters."""
    contact_countrycode: str = MISSING
    """At most 2 characters."""
    contact_zipcode: str = MISSING
    """At most 15 characters."""
    contact_city: str = MISSING
    """At most 40 characters."""
    contact_state: str = MISSING
    """At most 40 characters."""
    contact_email: str = MISSING
    """At most 100 characters."""
    contact_telephone: str = MISSING
    """At most 25 characters."""
    contact_fax: str = MISSING
    """At most 25 characters."""
    contact_gsm: str = MISSING
    """At most 25 characters."""

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "project_id": Nullable(INTEGER),
            "project_pnr": Nullable(INTEGER),
            "project_approved": Nullable(BOOLEAN),
            "project_rejected": Nullable(BOOLEAN),
            "project_completed": Nullable(BOOLEAN),
            "address_id": Nullable(INTEGER),
            "address_name": Nullable(TEXT),
            "address_active": Nullable(BOOLEAN),
            "contact_id": Nullable(INTEGER),
            "contact_salutation": Nullable(TEXT),
            "contact_name": Nullable(TEXT),
            "contact_function": Nullable(TEXT),
            "contact_department": Nullable(TEXT),
            "contact_address": Nullable(TEXT),
            "contact_addressline2": Nullable(TEXT),
            "contact_countrycode": Nullable(TEXT),
            "contact_zipcode": Nullable(TEXT),
            "contact_city": Nullable(TEXT),
            "contact_state": Nullable(TEXT),
            "contact_email": Nullable(TEXT),
            "contact_telephone": Nullable(TEXT),
            "contact_fax": Nullable(TEXT),
            "contact_gsm": Nullable(TEXT),
        }
