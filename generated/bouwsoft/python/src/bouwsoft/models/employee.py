"""Employee."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, Date, Nullable, OrEmpty
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class Employee(Record, kw_only=True):
    """Employee.

    The documentation may not name all fields.

    https://support.bouwsoft.be/manual/api/v1_POST_Employees.html
    """

    __complete__ = False

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    name: str | None | UnsetType = UNSET
    """At most 150 characters."""
    initials: str | None | UnsetType = UNSET
    """At most 5 characters."""
    firstname: str | None | UnsetType = UNSET
    """At most 50 characters."""
    surname: str | None | UnsetType = UNSET
    """At most 50 characters."""
    username: str | None | UnsetType = UNSET
    """At most 50 characters."""
    nr: int | None | UnsetType = UNSET
    groups: str | None | UnsetType = UNSET
    address: str | None | UnsetType = UNSET
    """At most 63 characters."""
    addressline2: str | None | UnsetType = UNSET
    """At most 63 characters."""
    countrycode: str | None | UnsetType = UNSET
    """At most 2 characters."""
    zipcode: str | None | UnsetType = UNSET
    """At most 15 characters."""
    city: str | None | UnsetType = UNSET
    """At most 40 characters."""
    state: str | None | UnsetType = UNSET
    """At most 40 characters."""
    telephone: str | None | UnsetType = UNSET
    """At most 25 characters."""
    fax: str | None | UnsetType = UNSET
    """At most 25 characters."""
    gsm: str | None | UnsetType = UNSET
    """At most 25 characters."""
    email: str | None | UnsetType = UNSET
    """At most 100 characters."""
    company_id: int | None | UnsetType = UNSET
    """Leads to CompanyDetails."""
    company_name: str | None | UnsetType = UNSET
    """At most 250 characters."""
    function: str | None | UnsetType = UNSET
    """At most 50 characters."""
    function_localized: str | None | UnsetType = UNSET
    """At most 50 characters."""
    date_in_service: dt.date | Literal[""] | None | UnsetType = UNSET
    date_no_longer_in_service: dt.date | Literal[""] | None | UnsetType = UNSET
    date_birth: dt.date | Literal[""] | None | UnsetType = UNSET
    place_birth: str | None | UnsetType = UNSET
    """At most 50 characters."""
    language: str | None | UnsetType = UNSET
    """At most 50 characters."""
    gender: str | None | UnsetType = UNSET
    """At most 15 characters."""
    civil_status: str | None | UnsetType = UNSET
    """At most 50 characters."""
    civil_status_localized: str | None | UnsetType = UNSET
    """At most 50 characters."""
    bic: str | None | UnsetType = UNSET
    """At most 35 characters."""
    iban: str | None | UnsetType = UNSET
    """At most 35 characters."""
    identity_card_nr: str | None | UnsetType = UNSET
    """At most 50 characters."""
    national_identity_nr: str | None | UnsetType = UNSET
    """At most 50 characters."""
    social_security_nr: str | None | UnsetType = UNSET
    """At most 50 characters."""
    partner_name: str | None | UnsetType = UNSET
    """At most 50 characters."""
    partner_profession: str | None | UnsetType = UNSET
    """At most 50 characters."""
    partner_date_of_birth: dt.date | Literal[""] | None | UnsetType = UNSET
    partner_with_disability: bool | None | UnsetType = UNSET
    partner_fiscally_dependent: bool | None | UnsetType = UNSET
    children_with_disability: int | None | UnsetType = UNSET
    children_fiscally_dependent: int | None | UnsetType = UNSET
    people_with_disability: int | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "name": Nullable(TEXT),
            "initials": Nullable(TEXT),
            "firstname": Nullable(TEXT),
            "surname": Nullable(TEXT),
            "username": Nullable(TEXT),
            "nr": Nullable(INTEGER),
            "groups": Nullable(TEXT),
            "address": Nullable(TEXT),
            "addressline2": Nullable(TEXT),
            "countrycode": Nullable(TEXT),
            "zipcode": Nullable(TEXT),
            "city": Nullable(TEXT),
            "state": Nullable(TEXT),
            "telephone": Nullable(TEXT),
            "fax": Nullable(TEXT),
            "gsm": Nullable(TEXT),
            "email": Nullable(TEXT),
            "company_id": Nullable(INTEGER),
            "company_name": Nullable(TEXT),
            "function": Nullable(TEXT),
            "function_localized": Nullable(TEXT),
            "date_in_service": Nullable(OrEmpty(Date())),
            "date_no_longer_in_service": Nullable(OrEmpty(Date())),
            "date_birth": Nullable(OrEmpty(Date())),
            "place_birth": Nullable(TEXT),
            "language": Nullable(TEXT),
            "gender": Nullable(TEXT),
            "civil_status": Nullable(TEXT),
            "civil_status_localized": Nullable(TEXT),
            "bic": Nullable(TEXT),
            "iban": Nullable(TEXT),
            "identity_card_nr": Nullable(TEXT),
            "national_identity_nr": Nullable(TEXT),
            "social_security_nr": Nullable(TEXT),
            "partner_name": Nullable(TEXT),
            "partner_profession": Nullable(TEXT),
            "partner_date_of_birth": Nullable(OrEmpty(Date())),
            "partner_with_disability": Nullable(BOOLEAN),
            "partner_fiscally_dependent": Nullable(BOOLEAN),
            "children_with_disability": Nullable(INTEGER),
            "children_fiscally_dependent": Nullable(INTEGER),
            "people_with_disability": Nullable(INTEGER),
        }
