"""The rules of Project.

Its documentation shows only some of its fields, so unknown ones pass.

Documented at https://support.bouwsoft.be/manual/api/v1_POST_Projects.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import (
    Boolean,
    Date,
    Integer,
    Number,
    Problem,
    Record,
    String,
)

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "pnr": Integer(),
        "unr": Integer(),
        "name": String(max_length=100),
        "yourreference": String(max_length=50),
        "list": String(max_length=50, writeable=False),
        "group": String(max_length=50, writeable=False),
        "address": String(max_length=63),
        "addressline2": String(max_length=63),
        "telephone1": String(max_length=25),
        "gsm": String(max_length=25),
        "countrycode": String(max_length=2),
        "zipcode": String(max_length=15),
        "city": String(max_length=40),
        "state": String(max_length=40),
        "distance": Number(),
        "client_addressid": Integer(required=True),
        "client_name": String(max_length=150, writeable=False),
        "client_telephone": String(max_length=25, writeable=False),
        "client_gsm": String(max_length=25, writeable=False),
        "client_email": String(max_length=100, writeable=False),
        "client_readonly": Boolean(writeable=False),
        "date_created": Date("YYYY-MM-DD", writeable=False),
        "date_approved": Date("YYYY-MM-DD", empty=True, writeable=False),
        "date_rejected": Date("YYYY-MM-DD", empty=True, writeable=False),
        "date_completed": Date("YYYY-MM-DD", empty=True, writeable=False),
        "ordernr": String(max_length=100),
        "contractamount": Number(writeable=False),
        "iscostplusproject": Boolean(),
        "isrealestateproject": Boolean(),
        "hasactualcosts": Boolean(writeable=False),
        "archivenr": String(max_length=50),
        "cadaster_department": String(max_length=50),
        "cadaster_section": String(max_length=50),
        "cadaster_nr": String(max_length=250),
        "be_gewestplan": String(max_length=50),
        "be_werkplaatsnr30bis": String(max_length=50),
        "be_bpa": String(max_length=50),
        "be_rup": String(max_length=50),
        "lotnr": String(max_length=50),
        "company_id": Integer(required=True),
        "company_name": String(max_length=250, writeable=False),
        "executiontime": Integer(),
        "approved": Boolean(writeable=False),
        "rejected": Boolean(),
        "completed": Boolean(),
    },
    complete=False,
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
