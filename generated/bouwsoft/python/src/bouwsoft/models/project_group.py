"""ProjectGroup."""

from __future__ import annotations

from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class ProjectGroup(Record, kw_only=True):
    """ProjectGroup.

    https://support.bouwsoft.be/manual/api/v1_POST_ProjectGroups.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    name: str = MISSING
    list_id: int = MISSING
    list_name: str = MISSING
    list_active: bool = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "name": Nullable(TEXT),
            "list_id": Nullable(INTEGER),
            "list_name": Nullable(TEXT),
            "list_active": Nullable(BOOLEAN),
        }
