"""ProjectPhase."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import UNSET, UnsetType

from .._runtime.codecs import INTEGER, TEXT, Date, Nullable, OrEmpty
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class ProjectPhase(Record, kw_only=True):
    """ProjectPhase.

    https://support.bouwsoft.be/manual/api/v1_GET_ProjectPhases.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    project_id: int | None | UnsetType = UNSET
    project_pnr: int | None | UnsetType = UNSET
    project_unr: int | None | UnsetType = UNSET
    project_name: str | None | UnsetType = UNSET
    projectphase_id: int | None | UnsetType = UNSET
    title: str | None | UnsetType = UNSET
    date_executed: dt.date | Literal[""] | None | UnsetType = UNSET
    estimatedwork_hours: int | None | UnsetType = UNSET
    date_deadline: dt.date | Literal[""] | None | UnsetType = UNSET
    note: str | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "project_id": Nullable(INTEGER),
            "project_pnr": Nullable(INTEGER),
            "project_unr": Nullable(INTEGER),
            "project_name": Nullable(TEXT),
            "projectphase_id": Nullable(INTEGER),
            "title": Nullable(TEXT),
            "date_executed": Nullable(OrEmpty(Date())),
            "estimatedwork_hours": Nullable(INTEGER),
            "date_deadline": Nullable(OrEmpty(Date())),
            "note": Nullable(TEXT),
        }
