"""The fields of Earthworksdetail."""

from __future__ import annotations

from .._fields import IntegerField, NumberField, StringField
from .._runtime.codecs import INTEGER, NUMBER, TEXT


class EarthworksdetailFields:
    """The fields of Earthworksdetail."""

    id = IntegerField("id", INTEGER)
    earthworks_id = IntegerField("earthworks_id", INTEGER)
    product_id = IntegerField("product_id", INTEGER)
    product_nr = StringField("product_nr", TEXT)
    product_description = StringField("product_description", TEXT)
    linenr = IntegerField("linenr", INTEGER)
    quantity = NumberField("quantity", NUMBER)
    unit = StringField("unit", TEXT)
    unit_localized = StringField("unit_localized", TEXT)


earthworksdetail = EarthworksdetailFields()
