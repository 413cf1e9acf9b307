"""Setting."""

from __future__ import annotations

from .._runtime.codecs import BOOLEAN, INTEGER, NUMBER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class Setting(
    Record,
    kw_only=True,
    rename={
        "documents_actual_costs_equipment_start": "Documents.ActualCosts.Equipment.Start",
        "documents_actual_costs_equipment_stop": "Documents.ActualCosts.Equipment.Stop",
        "documents_actual_costs_mobility_per_day": "Documents.ActualCosts.MobilityPerDay",
        "documents_actual_costs_time_worked_pause1_start": "Documents.ActualCosts.TimeWorked.Pause1.Start",
        "documents_actual_costs_time_worked_pause1_stop": "Documents.ActualCosts.TimeWorked.Pause1.Stop",
        "documents_actual_costs_time_worked_pause2_start": "Documents.ActualCosts.TimeWorked.Pause2.Start",
        "documents_actual_costs_time_worked_pause2_stop": "Documents.ActualCosts.TimeWorked.Pause2.Stop",
        "documents_actual_costs_time_worked_pause3_start": "Documents.ActualCosts.TimeWorked.Pause3.Start",
        "documents_actual_costs_time_worked_pause3_stop": "Documents.ActualCosts.TimeWorked.Pause3.Stop",
        "documents_actual_costs_time_worked_start": "Documents.ActualCosts.TimeWorked.Start",
        "documents_actual_costs_time_worked_stop": "Documents.ActualCosts.TimeWorked.Stop",
        "documents_relations_leads_group_id": "Documents.Relations.LeadsGroupId",
        "documents_relations_prospects_group_id": "Documents.Relations.ProspectsGroupId",
        "extra_module_time_show_unapproved_projects": "ExtraModule.Time.ShowUnapprovedProjects",
        "extra_module_work_orders_app_send_emails": "ExtraModule.WorkOrdersApp.SendEmails",
        "projects_distance_auto_update": "Projects.Distance.AutoUpdate",
        "user_language": "User.Language",
    },
):
    """Setting.

    https://support.bouwsoft.be/manual/api/v1_GET_Settings.html
    """

    id: int = MISSING
    documents_actual_costs_equipment_start: float = MISSING
    documents_actual_costs_equipment_stop: float = MISSING
    documents_actual_costs_mobility_per_day: str = MISSING
    documents_actual_costs_time_worked_pause1_start: str = MISSING
    documents_actual_costs_time_worked_pause1_stop: str = MISSING
    documents_actual_costs_time_worked_pause2_start: str = MISSING
    documents_actual_costs_time_worked_pause2_stop: str = MISSING
    documents_actual_costs_time_worked_pause3_start: str = MISSING
    documents_actual_costs_time_worked_pause3_stop: str = MISSING
    documents_actual_costs_time_worked_start: float = MISSING
    documents_actual_costs_time_worked_stop: float = MISSING
    documents_relations_leads_group_id: float = MISSING
    documents_relations_prospects_group_id: float = MISSING
    extra_module_time_show_unapproved_projects: bool = MISSING
    extra_module_work_orders_app_send_emails: bool = MISSING
    projects_distance_auto_update: str = MISSING
    user_language: str = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": Nullable(INTEGER),
            "documents_actual_costs_equipment_start": Nullable(NUMBER),
            "documents_actual_costs_equipment_stop": Nullable(NUMBER),
            "documents_actual_costs_mobility_per_day": Nullable(TEXT),
            "documents_actual_costs_time_worked_pause1_start": Nullable(TEXT),
            "documents_actual_costs_time_worked_pause1_stop": Nullable(TEXT),
            "documents_actual_costs_time_worked_pause2_start": Nullable(TEXT),
            "documents_actual_costs_time_worked_pause2_stop": Nullable(TEXT),
            "documents_actual_costs_time_worked_pause3_start": Nullable(TEXT),
            "documents_actual_costs_time_worked_pause3_stop": Nullable(TEXT),
            "documents_actual_costs_time_worked_start": Nullable(NUMBER),
            "documents_actual_costs_time_worked_stop": Nullable(NUMBER),
            "documents_relations_leads_group_id": Nullable(NUMBER),
            "documents_relations_prospects_group_id": Nullable(NUMBER),
            "extra_module_time_show_unapproved_projects": Nullable(BOOLEAN),
            "extra_module_work_orders_app_send_emails": Nullable(BOOLEAN),
            "projects_distance_auto_update": Nullable(TEXT),
            "user_language": Nullable(TEXT),
        }
