"""Worker."""

from __future__ import annotations

import datetime as dt

from .._runtime.codecs import INTEGER, TEXT, DateTime, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Model, Record
from .._runtime.unset import MISSING


class Worker(
    Record,
    kw_only=True,
    rename={
        "employer_ref": "EmployerRef",
        "personnel_ref": "PersonnelRef",
        "surname": "Surname",
        "first_forename": "FirstForename",
        "title": "Title",
        "known_as": "KnownAs",
        "worker_address": "WorkerAddress",
        "telephone_number": "TelephoneNumber",
        "gender": "Gender",
        "date_of_birth": "DateOfBirth",
        "marital_status": "MaritalStatus",
        "next_of_kin_address": "NextOfKinAddress",
    },
):
    """Worker.

    The documentation may not name all fields.
    """

    __complete__ = False

    employer_ref: str = MISSING
    personnel_ref: str = MISSING
    surname: str = MISSING
    first_forename: str = MISSING
    title: str = MISSING
    known_as: str = MISSING
    worker_address: WorkerAddress = MISSING
    telephone_number: str = MISSING
    gender: int = MISSING
    date_of_birth: dt.datetime = MISSING
    marital_status: str = MISSING
    next_of_kin_address: NextOfKinAddress = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        from .next_of_kin_address import NextOfKinAddress
        from .worker_address import WorkerAddress

        return {
            "employer_ref": Nullable(TEXT),
            "personnel_ref": Nullable(TEXT),
            "surname": Nullable(TEXT),
            "first_forename": Nullable(TEXT),
            "title": Nullable(TEXT),
            "known_as": Nullable(TEXT),
            "worker_address": Nullable(Model(WorkerAddress)),
            "telephone_number": Nullable(TEXT),
            "gender": Nullable(INTEGER),
            "date_of_birth": Nullable(DateTime("YYYY-MM-DDTHH:MM:SS")),
            "marital_status": Nullable(TEXT),
            "next_of_kin_address": Nullable(Model(NextOfKinAddress)),
        }


# These modules may import this one; its class is there by now.
from .next_of_kin_address import NextOfKinAddress  # noqa: E402
from .worker_address import WorkerAddress  # noqa: E402
