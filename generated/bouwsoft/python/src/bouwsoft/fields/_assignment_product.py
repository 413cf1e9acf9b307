"""The fields of AssignmentProduct."""

from __future__ import annotations

from .._fields import BooleanField, DateField, IntegerField, NumberField, StringField
from .._runtime.codecs import BOOLEAN, INTEGER, NUMBER, TEXT, Date


class AssignmentProductFields:
    """The fields of AssignmentProduct."""

    id = IntegerField("id", INTEGER)
    assignment_id = IntegerField("assignment_id", INTEGER)
    actualcostproducts_id_mapping = IntegerField(
        "actualcostproducts_id_mapping", INTEGER
    )
    date = DateField("date", Date())
    product_id = IntegerField("product_id", INTEGER)
    nr = StringField("nr", TEXT)
    description = StringField("description", TEXT)
    unit = StringField("unit", TEXT)
    unit_localized = StringField("unit_localized", TEXT)
    quantity = NumberField("quantity", NUMBER)
    job_id = IntegerField("job_id", INTEGER)
    job_code = StringField("job_code", TEXT)
    job_name = StringField("job_name", TEXT)
    ok = BooleanField("ok", BOOLEAN)
    invoice_id = IntegerField("invoice_id", INTEGER)
    invoice_nr = IntegerField("invoice_nr", INTEGER)


assignment_product = AssignmentProductFields()
