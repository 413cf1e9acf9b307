"""OrderVariable."""

from __future__ import annotations

from .._runtime.codecs import INTEGER, NUMBER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class OrderVariable(Record, kw_only=True):
    """OrderVariable.

    https://support.bouwsoft.be/manual/api/v1_GET_OrderVariables.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    order_id: int = MISSING
    order_nr: int = MISSING
    name: str = MISSING
    """At most 5 characters."""
    description: str = MISSING
    value: float = MISSING
    source: int = MISSING
    source_parent_id: int = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "order_id": Nullable(INTEGER),
            "order_nr": Nullable(INTEGER),
            "name": Nullable(TEXT),
            "description": Nullable(TEXT),
            "value": Nullable(NUMBER),
            "source": Nullable(INTEGER),
            "source_parent_id": Nullable(INTEGER),
        }
