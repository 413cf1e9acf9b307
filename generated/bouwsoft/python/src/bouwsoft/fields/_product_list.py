"""The fields of ProductList."""

from __future__ import annotations

from .._fields import BooleanField, IntegerField, StringField
from .._runtime.codecs import BOOLEAN, INTEGER, TEXT


class ProductListFields:
    """The fields of ProductList."""

    id = IntegerField("id", INTEGER)
    name = StringField("name", TEXT)
    name_localized = StringField("name_localized", TEXT)
    active = BooleanField("active", BOOLEAN)
    used = BooleanField("used", BOOLEAN)
    productlist = StringField("productlist", TEXT)
    inactive = BooleanField("inactive", BOOLEAN)


product_list = ProductListFields()
