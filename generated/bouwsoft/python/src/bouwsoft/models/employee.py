"""Employee."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, Date, Nullable, OrEmpty
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class Employee(Record, kw_only=True):
    """Employee.

    The documentation may not name all fields.

    https://support.bouwsoft.be/manual/api/v1_POST_Employees.html
    """

    __complete__ = False

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    name: str = MISSING
    """At most 150 characters."""
    initials: str = MISSING
    """At most 5 characters."""
    firstname: str = MISSING
    """At most 50 characters."""
    surname: str = MISSING
    """At most 50 characters."""
    username: str = MISSING
    """At most 50 characters."""
    nr: int = MISSING
    groups: str = MISSING
    address: str = MISSING
    """At most 63 characters."""
    addressline2: str = MISSING
    """At most 63 characters."""
    countrycode: str = MISSING
    """At most 2 characters."""
    zipcode: str = MISSING
    """At most 15 characters."""
    city: str = MISSING
    """At most 40 characters."""
    state: str = MISSING
    """At most 40 characters."""
    telephone: str = MISSING
    """At most 25 characters."""
    fax: str = MISSING
    """At most 25 characters."""
    gsm: str = MISSING
    """At most 25 characters."""
    email: str = MISSING
    """At most 100 characters."""
    company_id: int = MISSING
    """Leads to CompanyDetails."""
    company_name: str = MISSING
    """At most 250 characters."""
    function: str = MISSING
    """At most 50 characters."""
    function_localized: str = MISSING
    """At most 50 characters."""
    date_in_service: dt.date | Literal[""] = MISSING
    date_no_longer_in_service: dt.date | Literal[""] = MISSING
    date_birth: dt.date | Literal[""] = MISSING
    place_birth: str = MISSING
    """At most 50 characters."""
    language: str = MISSING
    """At most 50 characters."""
    gender: str = MISSING
    """At most 15 characters."""
    civil_status: str = MISSING
    """At most 50 characters."""
    civil_status_localized: str = MISSING
    """At most 50 characters."""
    bic: str = MISSING
    """At most 35 characters."""
    iban: str = MISSING
    """At most 35 characters."""
    identity_card_nr: str = MISSING
    """At most 50 characters."""
    national_identity_nr: str = MISSING
    """At most 50 characters."""
    social_security_nr: str = MISSING
    """At most 50 characters."""
    partner_name: str = MISSING
    """At most 50 characters."""
    partner_profession: str = MISSING
    """At most 50 characters."""
    partner_date_of_birth: dt.date | Literal[""] = MISSING
    partner_with_disability: bool = MISSING
    partner_fiscally_dependent: bool = MISSING
    children_with_disability: int = MISSING
    children_fiscally_dependent: int = MISSING
    people_with_disability: int = MISSING

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
