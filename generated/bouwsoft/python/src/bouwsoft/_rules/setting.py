"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Boolean, Integer, Number, Record, String

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
