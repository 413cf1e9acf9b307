"""The fields of Job."""

from __future__ import annotations

from .._fields import (
    BooleanField,
    DateField,
    DatetimeField,
    DecimalField,
    IntegerField,
    NumberField,
    StringField,
    TimeField,
)
from .._runtime.codecs import (
    BOOLEAN,
    DECIMAL,
    INTEGER,
    NUMBER,
    TEXT,
    Date,
    DateTime,
    Time,
)


class JobFields:
    """The fields of Job."""

    id = IntegerField("id", INTEGER)
    nr = IntegerField("nr", INTEGER)
    title = StringField("title", TEXT)
    status = StringField("status", TEXT)
    date = DateField("date", Date())
    due = DateField("due", Date())
    changed = DatetimeField("changed", DateTime("YYYY-MM-DD HH:MM:SS"))
    starts = TimeField("starts", Time("HH:MM"))
    price = DecimalField("price", DECIMAL)
    quantity = NumberField("quantity", NUMBER)
    done = BooleanField("done", BOOLEAN)
    from_ = StringField("from", TEXT)
    class_ = StringField("class", TEXT)
    """What kind of job it is."""
    list_ = StringField("list", TEXT)
    ef_boiler_1step_bool = BooleanField("ef_Boiler.1step.Bool", BOOLEAN)
    site_id = IntegerField("site_id", INTEGER)


job = JobFields()
