"""OnlineOptions."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, Nullable
from .._runtime.records import Codecs, Record


class OnlineOptions(
    Record,
    kw_only=True,
    rename={
        "workflow_description": "WorkflowDescription",
        "group_code": "GroupCode",
        "consultant_sti_user_logon": "ConsultantSTiUserLogon",
        "timesheet_authoriser_user_ref": "TimesheetAuthoriserUserRef",
        "sti_timesheet_type": "STiTimesheetType",
        "escalation_type_override": "EscalationTypeOverride",
        "is_online_expense_allowed": "IsOnlineExpenseAllowed",
    },
):
    """OnlineOptions.

    The documentation may not name all fields.
    """

    __complete__ = False

    workflow_description: str | None | UnsetType = UNSET
    group_code: str | None | UnsetType = UNSET
    consultant_sti_user_logon: str | None | UnsetType = UNSET
    timesheet_authoriser_user_ref: str | None | UnsetType = UNSET
    sti_timesheet_type: int | None | UnsetType = UNSET
    escalation_type_override: str | None | UnsetType = UNSET
    is_online_expense_allowed: bool | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "workflow_description": Nullable(TEXT),
            "group_code": Nullable(TEXT),
            "consultant_sti_user_logon": Nullable(TEXT),
            "timesheet_authoriser_user_ref": Nullable(TEXT),
            "sti_timesheet_type": Nullable(INTEGER),
            "escalation_type_override": Nullable(TEXT),
            "is_online_expense_allowed": Nullable(BOOLEAN),
        }
