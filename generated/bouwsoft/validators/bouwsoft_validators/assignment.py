"""The rules of Assignment.

Documented at https://support.bouwsoft.be/manual/api/v1_POST_Assignments.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import (
    Boolean,
    Date,
    Datetime,
    Integer,
    Problem,
    Record,
    String,
)

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "maintenancesheet_id": Integer(),
        "company_id": Integer(),
        "company_name": String(max_length=250, writeable=False),
        "date": Date("YYYY-MM-DD"),
        "dateplanned": Date("YYYY-MM-DD", empty=True, writeable=False),
        "nr": Integer(),
        "title": String(max_length=100),
        "subject": String(max_length=100),
        "status": String(writeable=False),
        "planned": Boolean(writeable=False),
        "executed": Boolean(writeable=False),
        "executed_on": String(writeable=False),
        "checked": Boolean(writeable=False),
        "invoiced": Boolean(writeable=False),
        "finished": Boolean(writeable=False),
        "sent": Boolean(writeable=False),
        "sent_on": String(writeable=False),
        "reschedule": Boolean(writeable=False),
        "readonly": Boolean(writeable=False),
        "employee_id": Integer(),
        "employee_name": String(max_length=150, writeable=False),
        "machine_id": Integer(),
        "machine_nr": String(max_length=50, writeable=False),
        "machine_description": String(max_length=100, writeable=False),
        "execute": Boolean(),
        "description_customer": String(),
        "note_technician": String(),
        "address_id": Integer(),
        "address_name": String(max_length=150, writeable=False),
        "address_address": String(max_length=63, writeable=False),
        "address_addressline2": String(max_length=63, writeable=False),
        "address_countrycode": String(max_length=2, writeable=False),
        "address_zipcode": String(max_length=15, writeable=False),
        "address_city": String(max_length=40, writeable=False),
        "addresscontact_id": Integer(),
        "contact_salutation": String(max_length=50, writeable=False),
        "contact_name": String(max_length=100, writeable=False),
        "project_id": Integer(),
        "project_pnr": Integer(writeable=False),
        "project_unr": Integer(writeable=False),
        "project_name": String(max_length=100, writeable=False),
        "yourreference": String(max_length=50, writeable=False),
        "ts_lastupdate": Datetime("YYYY-MM-DD HH:MM:SS", writeable=False),
        "actualcost_id": Integer(writeable=False),
        "actualcost_nr": Integer(writeable=False),
        "actualcost_datestart": Date("YYYY-MM-DD", writeable=False),
        "actualcostitem_id": Integer(),
        "actualcostitem_description": String(writeable=False),
        "actualcostitem_description_localized": String(writeable=False),
    },
)


def check_create(payload: object) -> list[Problem]:
    """Return every rule that a record to create violates; [] when none."""
    return RULES.check(payload, "create")


def check_update(payload: object) -> list[Problem]:
    """Return every rule that a change of a record violates; [] when none."""
    return RULES.check(payload, "update")


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
