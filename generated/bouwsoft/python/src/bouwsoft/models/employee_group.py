"""EmployeeGroup."""

from __future__ import annotations

from .._runtime.codecs import INTEGER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class EmployeeGroup(Record, kw_only=True):
    """EmployeeGroup.

    https://support.bouwsoft.be/manual/api/v1_POST_EmployeeGroups.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    name: str = MISSING
    """At most 50 characters."""
    name_localized: str = MISSING
    """At most 50 characters."""

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "name": Nullable(TEXT),
            "name_localized": Nullable(TEXT),
        }
