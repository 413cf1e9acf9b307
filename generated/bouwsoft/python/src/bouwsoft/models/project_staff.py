"""ProjectStaff."""

from __future__ import annotations

from .._runtime.codecs import INTEGER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class ProjectStaff(Record, kw_only=True, rename={"type_": "type"}):
    """ProjectStaff.

    https://support.bouwsoft.be/manual/api/v1_GET_ProjectStaff.html
    """

    id: int = MISSING
    project_id: int = MISSING
    project_pnr: int = MISSING
    project_unr: int = MISSING
    project_name: str = MISSING
    """At most 100 characters."""
    employee_id: int = MISSING
    employee_name: str = MISSING
    """At most 150 characters."""
    employee_initials: str = MISSING
    """At most 5 characters."""
    employee_address: str = MISSING
    """At most 63 characters."""
    employee_addressline2: str = MISSING
    """At most 63 characters."""
    employee_countrycode: str = MISSING
    """At most 2 characters."""
    employee_zipcode: str = MISSING
    """At most 15 characters."""
    employee_city: str = MISSING
    """At most 40 characters."""
    employee_state: str = MISSING
    """At most 40 characters."""
    employee_telephone1: str = MISSING
    """At most 25 characters."""
    employee_telephone2: str = MISSING
    """At most 25 characters."""
    employee_fax: str = MISSING
    """At most 25 characters."""
    employee_gsm: str = MISSING
    """At most 25 characters."""
    employee_email: str = MISSING
    """At most 100 characters."""
    type_: str = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": Nullable(INTEGER),
            "project_id": Nullable(INTEGER),
            "project_pnr": Nullable(INTEGER),
            "project_unr": Nullable(INTEGER),
            "project_name": Nullable(TEXT),
            "employee_id": Nullable(INTEGER),
            "employee_name": Nullable(TEXT),
            "employee_initials": Nullable(TEXT),
            "employee_address": Nullable(TEXT),
            "employee_addressline2": Nullable(TEXT),
            "employee_countrycode": Nullable(TEXT),
            "employee_zipcode": Nullable(TEXT),
            "employee_city": Nullable(TEXT),
            "employee_state": Nullable(TEXT),
            "employee_telephone1": Nullable(TEXT),
            "employee_telephone2": Nullable(TEXT),
            "employee_fax": Nullable(TEXT),
            "employee_gsm": Nullable(TEXT),
            "employee_email": Nullable(TEXT),
            "type_": Nullable(TEXT),
        }
