"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Datetime, Integer, Nested, Record, String
from . import next_of_kin_address, worker_address

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
