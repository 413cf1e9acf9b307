"""Worker."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from msgspec import UNSET, UnsetType

from .._runtime.codecs import INTEGER, TEXT, DateTime, Nullable
from .._runtime.records import Codecs, Model, Record

if TYPE_CHECKING:
    from .next_of_kin_address import NextOfKinAddress
    from .worker_address import WorkerAddress


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

    employer_ref: str | None | UnsetType = UNSET
    personnel_ref: str | None | UnsetType = UNSET
    surname: str | None | UnsetType = UNSET
    first_forename: str | None | UnsetType = UNSET
    title: str | None | UnsetType = UNSET
    known_as: str | None | UnsetType = UNSET
    worker_address: WorkerAddress | None | UnsetType = UNSET
    telephone_number: str | None | UnsetType = UNSET
    gender: int | None | UnsetType = UNSET
    date_of_birth: dt.datetime | None | UnsetType = UNSET
    marital_status: str | None | UnsetType = UNSET
    next_of_kin_address: NextOfKinAddress | None | UnsetType = UNSET

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
