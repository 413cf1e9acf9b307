"""CustomerDefinedFields."""

from __future__ import annotations

from decimal import Decimal

from .._runtime.codecs import DECIMAL, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class CustomerDefinedFields(
    Record,
    kw_only=True,
    rename={
        "customer_defined_field1": "CustomerDefinedField1",
        "customer_defined_field2": "CustomerDefinedField2",
        "customer_defined_field3": "CustomerDefinedField3",
        "customer_defined_field4": "CustomerDefinedField4",
        "customer_defined_field5": "CustomerDefinedField5",
        "customer_defined_field6": "CustomerDefinedField6",
        "customer_defined_field7": "CustomerDefinedField7",
        "customer_defined_field8": "CustomerDefinedField8",
    },
):
    """CustomerDefinedFields.

    The documentation may not name all fields.
    """

    __complete__ = False

    customer_defined_field1: str = MISSING
    customer_defined_field2: str = MISSING
    customer_defined_field3: Decimal = MISSING
    customer_defined_field4: Decimal = MISSING
    customer_defined_field5: str = MISSING
    customer_defined_field6: str = MISSING
    customer_defined_field7: str = MISSING
    customer_defined_field8: str = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "customer_defined_field1": Nullable(TEXT),
            "customer_defined_field2": Nullable(TEXT),
            "customer_defined_field3": Nullable(DECIMAL),
            "customer_defined_field4": Nullable(DECIMAL),
            "customer_defined_field5": Nullable(TEXT),
            "customer_defined_field6": Nullable(TEXT),
            "customer_defined_field7": Nullable(TEXT),
            "customer_defined_field8": Nullable(TEXT),
        }
