"""The fields of CodeTranslation."""

from __future__ import annotations

from .._fields import IntegerField, StringField
from .._runtime.codecs import INTEGER, TEXT


class CodeTranslationFields:
    """The fields of CodeTranslation."""

    id = IntegerField("id", INTEGER)
    code = StringField("code", TEXT)
    translation = StringField("translation", TEXT)


code_translation = CodeTranslationFields()
