"""OnlineOptions."""

from __future__ import annotations

from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


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

    workflow_description: str = MISSING
    group_code: str = MISSING
    consultant_sti_user_logon: str = MISSING
    timesheet_authoriser_user_ref: str = MISSING
    sti_timesheet_type: int = MISSING
    escalation_type_override: str = MISSING
    is_online_expense_allowed: bool = MISSING

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
