"""The fields of Product."""

from __future__ import annotations

from .._fields import StringField
from .._runtime.codecs import TEXT


class ProductFields:
    """The fields of Product."""

    list_ = StringField("list", TEXT)


product = ProductFields()
