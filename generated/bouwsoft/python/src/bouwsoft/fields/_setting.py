"""The fields of Setting."""

from __future__ import annotations

from .._fields import BooleanField, IntegerField, NumberField, StringField
from .._runtime.codecs import BOOLEAN, INTEGER, NUMBER, TEXT


class SettingFields:
    """The fields of Setting."""

    id = IntegerField("id", INTEGER)
    documents_actual_costs_equipment_start = NumberField(
        "Documents.ActualCosts.Equipment.Start", NUMBER
    )
    documents_actual_costs_equipment_stop = NumberField(
        "Documents.ActualCosts.Equipment.Stop", NUMBER
    )
    documents_actual_costs_mobility_per_day = StringField(
        "Documents.ActualCosts.MobilityPerDay", TEXT
    )
    documents_actual_costs_time_worked_pause1_start = StringField(
        "Documents.ActualCosts.TimeWorked.Pause1.Start", TEXT
    )
    documents_actual_costs_time_worked_pause1_stop = StringField(
        "Documents.ActualCosts.TimeWorked.Pause1.Stop", TEXT
    )
    documents_actual_costs_time_worked_pause2_start = StringField(
        "Documents.ActualCosts.TimeWorked.Pause2.Start", TEXT
    )
    documents_actual_costs_time_worked_pause2_stop = StringField(
        "Documents.ActualCosts.TimeWorked.Pause2.Stop", TEXT
    )
    documents_actual_costs_time_worked_pause3_start = StringField(
        "Documents.ActualCosts.TimeWorked.Pause3.Start", TEXT
    )
    documents_actual_costs_time_worked_pause3_stop = StringField(
        "Documents.ActualCosts.TimeWorked.Pause3.Stop", TEXT
    )
    documents_actual_costs_time_worked_start = NumberField(
        "Documents.ActualCosts.TimeWorked.Start", NUMBER
    )
    documents_actual_costs_time_worked_stop = NumberField(
        "Documents.ActualCosts.TimeWorked.Stop", NUMBER
    )
    documents_relations_leads_group_id = NumberField(
        "Documents.Relations.LeadsGroupId", NUMBER
    )
    documents_relations_prospects_group_id = NumberField(
        "Documents.Relations.ProspectsGroupId", NUMBER
    )
    extra_module_time_show_unapproved_projects = BooleanField(
        "ExtraModule.Time.ShowUnapprovedProjects", BOOLEAN
    )
    extra_module_work_orders_app_send_emails = BooleanField(
        "ExtraModule.WorkOrdersApp.SendEmails", BOOLEAN
    )
    projects_distance_auto_update = StringField("Projects.Distance.AutoUpdate", TEXT)
    user_language = StringField("User.Language", TEXT)


setting = SettingFields()
