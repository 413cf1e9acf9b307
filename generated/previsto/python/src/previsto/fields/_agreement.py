"""The fields of agreement."""

from __future__ import annotations

from .._fields import BooleanField, DateField, DecimalField, NumberField, StringField
from .._runtime.codecs import BOOLEAN, DECIMAL, NUMBER, TEXT, Date
from .._runtime.fields import Field


class AgreementFields:
    """The fields of agreement."""

    id = StringField("id", TEXT)
    description = StringField("description", TEXT)
    """What is agreed, in a few words that customers may read, for example on
    invoices.
    """
    note = StringField("note", TEXT)
    """What is only for the people who do the work."""
    amount = DecimalField("amount", DECIMAL)
    """The amount to be paid, in 1⁄100 of the monetary unit (fx. cents or øre)"""
    contact_id = StringField("contactId", TEXT)
    """The contact that the agreement is with."""
    recurrence_rule = StringField("recurrenceRule", TEXT)
    """How the work recurs, if it does: an RRule of iCal (RFC 2445)."""
    type_ = StringField("type", TEXT)
    """What type the agreement has. 'Primary'(default) or 'Supplementary'."""
    work_type = StringField("workType", TEXT)
    """What kind of work it is. Currently only 'WindowCleaning'."""
    duration = NumberField("duration", NUMBER)
    """How long the work takes in minutes. Minimum 3 minutes."""
    planning_date_type = StringField("planningDateType", TEXT)
    """How the next assignment is planned. 'Fixed' to plan it on a certain date or
    'Optimal' to let the system choose the best one.
    """
    planning_date = DateField("planningDate", Date())
    """The date for a planningDateType of 'Fixed', without effect otherwise."""
    archived = BooleanField("archived", BOOLEAN)
    meta = Field("meta")
    """Dictionary of meta value."""


agreement = AgreementFields()
