"""The rules of Worker.

Its documentation shows only some of its fields, so unknown ones pass.
"""

from __future__ import annotations

from payandbill_validators import next_of_kin_address, worker_address
from payandbill_validators._runtime import (
    Datetime,
    Integer,
    Nested,
    Problem,
    Record,
    String,
)

RULES: Record = Record(
    {
        "EmployerRef": String(),
        "PersonnelRef": String(),
        "Surname": String(),
        "FirstForename": String(),
        "Title": String(),
        "KnownAs": String(),
        "WorkerAddress": Nested(lambda: worker_address.RULES),
        "TelephoneNumber": String(),
        "Gender": Integer(),
        "DateOfBirth": Datetime("YYYY-MM-DDTHH:MM:SS"),
        "MaritalStatus": String(),
        "NextOfKinAddress": Nested(lambda: next_of_kin_address.RULES),
    },
    complete=False,
    filled=True,
)


def check_create(payload: object) -> list[Problem]:
    """Return every rule that a record to create violates; [] when none."""
    return RULES.check(payload, "create")


def check_update(payload: object) -> list[Problem]:
    """Return every rule that a change of a record violates; [] when none."""
    return RULES.check(payload, "update")
