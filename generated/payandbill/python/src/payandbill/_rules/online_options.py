"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Boolean, Integer, Record, String

RULES: Record = Record(
    {
        "WorkflowDescription": String(),
        "GroupCode": String(),
        "ConsultantSTiUserLogon": String(),
        "TimesheetAuthoriserUserRef": String(),
        "STiTimesheetType": Integer(),
        "EscalationTypeOverride": String(),
        "IsOnlineExpenseAllowed": Boolean(),
    },
    complete=False,
    filled=True,
)
