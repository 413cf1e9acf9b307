"""The rules of Setting.

Documented at https://support.bouwsoft.be/manual/api/v1_GET_Settings.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import (
    Boolean,
    Integer,
    Number,
    Problem,
    Record,
    String,
)

RULES: Record = Record(
    {
        "id": Integer(),
        "Documents.ActualCosts.Equipment.Start": Number(),
        "Documents.ActualCosts.Equipment.Stop": Number(),
        "Documents.ActualCosts.MobilityPerDay": String(),
        "Documents.ActualCosts.TimeWorked.Pause1.Start": String(),
        "Documents.ActualCosts.TimeWorked.Pause1.Stop": String(),
        "Documents.ActualCosts.TimeWorked.Pause2.Start": String(),
        "Documents.ActualCosts.TimeWorked.Pause2.Stop": String(),
        "Documents.ActualCosts.TimeWorked.Pause3.Start": String(),
        "Documents.ActualCosts.TimeWorked.Pause3.Stop": String(),
        "Documents.ActualCosts.TimeWorked.Start": Number(),
        "Documents.ActualCosts.TimeWorked.Stop": Number(),
        "Documents.Relations.LeadsGroupId": Number(),
        "Documents.Relations.ProspectsGroupId": Number(),
        "ExtraModule.Time.ShowUnapprovedProjects": Boolean(),
        "ExtraModule.WorkOrdersApp.SendEmails": Boolean(),
        "Projects.Distance.AutoUpdate": String(),
        "User.Language": String(),
    },
)


def check_create(payload: object) -> list[Problem]:
    """Return every rule that a record to create violates; [] when none."""
    return RULES.check(payload, "create")


def check_update(payload: object) -> list[Problem]:
    """Return every rule that a change of a record violates; [] when none."""
    return RULES.check(payload, "update")


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
