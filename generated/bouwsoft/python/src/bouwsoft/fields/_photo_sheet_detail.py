"""The fields of PhotoSheetDetail."""

from __future__ import annotations

from .._fields import BooleanField, IntegerField, NumberField, StringField
from .._runtime.codecs import BOOLEAN, INTEGER, NUMBER, TEXT


class PhotoSheetDetailFields:
    """The fields of PhotoSheetDetail."""

    id = IntegerField("id", INTEGER)
    parent_id = IntegerField("parent_id", INTEGER)
    title = StringField("title", TEXT)
    line_nr = StringField("line_nr", TEXT)
    has_note = BooleanField("has_note", BOOLEAN)
    has_image = BooleanField("has_image", BOOLEAN)
    order = NumberField("order", NUMBER)


photo_sheet_detail = PhotoSheetDetailFields()
