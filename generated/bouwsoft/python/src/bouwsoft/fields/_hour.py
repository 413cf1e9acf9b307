"""The fields of Hour."""

from __future__ import annotations

from .._fields import IntegerField
from .._runtime.codecs import INTEGER


class HourFields:
    """The fields of Hour."""

    id = IntegerField("id", INTEGER)


hour = HourFields()
