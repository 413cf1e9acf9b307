"""The fields of Device."""

from __future__ import annotations

from .._fields import (
    BooleanField,
    DateOrNullField,
    DatetimeField,
    IntegerField,
    NumberField,
    StringField,
)
from .._runtime.codecs import BOOLEAN, INTEGER, NUMBER, TEXT, Date, DateTime


class DeviceFields:
    """The fields of Device."""

    id = IntegerField("id", INTEGER)
    maintenancesheet_id = IntegerField("maintenancesheet_id", INTEGER)
    group = StringField("group", TEXT)
    nr = StringField("nr", TEXT)
    description = StringField("description", TEXT)
    product_id = IntegerField("product_id", INTEGER)
    machine_id = IntegerField("machine_id", INTEGER)
    unit = StringField("unit", TEXT)
    quantity = NumberField("quantity", NUMBER)
    serialnr = StringField("serialnr", TEXT)
    typenr = StringField("typenr", TEXT)
    brand = StringField("brand", TEXT)
    constructionyear = IntegerField("constructionyear", INTEGER)
    active = BooleanField("active", BOOLEAN)
    installationdate = DateOrNullField("installationdate", Date())
    lastmaintenance = DateOrNullField("lastmaintenance", Date())
    nextmaintenance = DateOrNullField("nextmaintenance", Date())
    maintenancecycle = StringField("maintenancecycle", TEXT)
    ts_lastupdate = DatetimeField("ts_lastupdate", DateTime("YYYY-MM-DD HH:MM:SS"))


device = DeviceFields()
