"""The fields of assignment."""

from __future__ import annotations

from .._fields import DateField, DatetimeField, StringField
from .._runtime.codecs import TEXT, Date, DateTime
from .._runtime.fields import Field


class AssignmentFields:
    """The fields of assignment."""

    id = StringField("id", TEXT)
    created_date = DatetimeField("createdDate", DateTime("YYYY-MM-DDTHH:MM:SS.sssZ"))
    """When it was created."""
    contact_id = StringField("contactId", TEXT)
    """Contact that the assignment is for, by id."""
    paying_contact_id = StringField("payingContactId", TEXT)
    """Contact that pays for the assignment, by id."""
    account_id = StringField("accountId", TEXT)
    """Account of the worker who is to do the assignment, by id."""
    action = StringField("action", TEXT)
    """What has been done about it. None, Skipped or Completed."""
    remote_order_id = StringField("remoteOrderId", TEXT)
    """Order made in the financial system, by id."""
    location = Field("location")
    """Longitude and latitude: an array of 2 numbers, in the order of geojson
    syntax. (Fx. [11.543540954589844, 56.703469017862034])
    """
    status = StringField("status", TEXT)
    """Where it stands financially. None, AppendedToOrder, Invoiced or Fulfilled."""
    plan = Field("plan")
    """How the assignment is planned."""
    tasks = Field("tasks")
    """The task elements that make up the assignment, an array."""
    meta = Field("meta")
    timestamp = DatetimeField("timestamp", DateTime("YYYY-MM-DDTHH:MM"))
    planning_date = DateField("planningDate", Date())
    planning_account_ids = Field("planningAccountIds")
    planning_date_type = StringField("planningDateType", TEXT)


assignment = AssignmentFields()
