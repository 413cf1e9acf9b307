"""ProjectPhase."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from .._runtime.codecs import INTEGER, TEXT, Date, Nullable, OrEmpty
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class ProjectPhase(Record, kw_only=True):
    """ProjectPhase.

    https://support.bouwsoft.be/manual/api/v1_GET_ProjectPhases.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    project_id: int = MISSING
    project_pnr: int = MISSING
    project_unr: int = MISSING
    project_name: str = MISSING
    projectphase_id: int = MISSING
    title: str = MISSING
    date_executed: dt.date | Literal[""] = MISSING
    estimatedwork_hours: int = MISSING
    date_deadline: dt.date | Literal[""] = MISSING
    note: str = MISSING

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
