"""The fields of OrderCommission."""

from __future__ import annotations

from .._fields import BooleanField, DecimalField, IntegerField, StringField
from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, TEXT


class OrderCommissionFields:
    """The fields of OrderCommission."""

    id = IntegerField("id", INTEGER)
    order_id = IntegerField("order_id", INTEGER)
    description = StringField("description", TEXT)
    address_id = IntegerField("address_id", INTEGER)
    address_name = StringField("address_name", TEXT)
    employee_id = IntegerField("employee_id", INTEGER)
    employee_name = StringField("employee_name", TEXT)
    amount = DecimalField("amount", DECIMAL)
    percent = DecimalField("percent", DECIMAL)
    applyto_order = BooleanField("applyto_order", BOOLEAN)
    applyto_chapter = IntegerField("applyto_chapter", INTEGER)
    applyto_part = IntegerField("applyto_part", INTEGER)
    applyto_group = StringField("applyto_group", TEXT)
    application_localized = StringField("application_localized", TEXT)


order_commission = OrderCommissionFields()
