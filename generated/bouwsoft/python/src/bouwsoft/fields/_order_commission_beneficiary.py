"""The fields of OrderCommissionBeneficiary."""

from __future__ import annotations

from .._fields import IntegerField, StringField
from .._runtime.codecs import INTEGER, TEXT


class OrderCommissionBeneficiaryFields:
    """The fields of OrderCommissionBeneficiary."""

    id = IntegerField("id", INTEGER)
    address_id = IntegerField("address_id", INTEGER)
    address_name = StringField("address_name", TEXT)
    address_description = StringField("address_description", TEXT)
    employee_id = IntegerField("employee_id", INTEGER)
    employee_name = StringField("employee_name", TEXT)
    employee_description = StringField("employee_description", TEXT)


order_commission_beneficiary = OrderCommissionBeneficiaryFields()
