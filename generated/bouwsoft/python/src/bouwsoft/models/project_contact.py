"""ProjectContact."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class ProjectContact(Record, kw_only=True):
    """ProjectContact.

    https://support.bouwsoft.be/manual/api/v1_POST_ProjectContacts.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    project_id: int | None | UnsetType = UNSET
    project_pnr: int | None | UnsetType = UNSET
    project_approved: bool | None | UnsetType = UNSET
    project_rejected: bool | None | UnsetType = UNSET
    project_completed: bool | None | UnsetType = UNSET
    address_id: int | None | UnsetType = UNSET
    address_name: str | None | UnsetType = UNSET
    """At most 150 characters."""
    address_active: bool | None | UnsetType = UNSET
    contact_id: int | None | UnsetType = UNSET
    contact_salutation: str | None | UnsetType = UNSET
    """At most 50 characters."""
    contact_name: str | None | UnsetType = UNSET
    """At most 50 characters."""
    contact_function: str | None | UnsetType = UNSET
    """At most 50 characters."""
    contact_department: str | None | UnsetType = UNSET
    """At most 50 characters."""
    contact_address: str | None | UnsetType = UNSET
    """At most 63 characters."""
    contact_addressline2: str | None | UnsetType = UNSET
    """At most 63 characters."""
    contact_countrycode: str | None | UnsetType = UNSET
    """At most 2 characters."""
    contact_zipcode: str | None | UnsetType = UNSET
    """At most 15 characters."""
    contact_city: str | None | UnsetType = UNSET
    """At most 40 characters."""
    contact_state: str | None | UnsetType = UNSET
    """At most 40 characters."""
    contact_email: str | None | UnsetType = UNSET
    """At most 100 characters."""
    contact_telephone: str | None | UnsetType = UNSET
    """At most 25 characters."""
    contact_fax: str | None | UnsetType = UNSET
    """At most 25 characters."""
    contact_gsm: str | None | UnsetType = UNSET
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
