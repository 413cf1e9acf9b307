"""Calls on Settings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from msgspec import UNSET, UnsetType

from .._api import CHANGES, RECORDS
from .._runtime.answers import Many, One
from .._runtime.calls import More
from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, Array
from .._runtime.conditions import Condition
from .._runtime.listings import AsyncListing, Listing
from .._runtime.operations import Assigned, Operation, Path, Query
from .._runtime.plans import Fields
from .._runtime.records import Model
from .._runtime.selection import (
    Columns,
    OrderBy,
    columns_param,
    filter_param,
    sort_param,
)
from .._runtime.transport import AsyncCaller, Caller
from .._runtime.writes import extra_fields
from ..models.setting import Setting

_LIST = Operation(
    "settings.list",
    "GET",
    "/Settings",
    Many(Model(Setting), RECORDS),
    parameters=(
        Query("columns", Array(TEXT), "|"),
        Query("filter", TEXT),
        Query("limit", INTEGER),
        Query("nextid", INTEGER),
        Query("offset", INTEGER),
        Query("sort", Array(TEXT), "|"),
        Query("distinct", BOOLEAN),
    ),
)

_UPDATE = Operation(
    "settings.update",
    "PUT",
    "/Settings/{id}",
    One(Model(Setting), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(Fields(Setting, nulls=())),
)


class Settings:
    """Calls on Settings."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *filters: Condition | str,
        columns: Columns | UnsetType = UNSET,
        filter: Condition | str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        nextid: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        sort: OrderBy | UnsetType = UNSET,
        distinct: bool | UnsetType = UNSET,
        **call: Unpack[More],
    ) -> Listing[Setting]:
        """List settings.

        https://support.bouwsoft.be/manual/api/v1_GET_Settings.html

        Args:
            *filters: Which records: conditions on fields, such as field == value, or
                texts in the API's own words; all must hold.
            columns: Names of the fields to return (seperated by |)
            filter: Filter to apply to the list.
            limit: Maximum number of lines in the answer. 1 to 500, default 200.
            nextid: Id of the item with which the answer starts. It is incompatible with
                offset. Not together with offset.
            offset: Number of items to pass over before the answer starts. It is
                incompatible with nexid. At least 0. Not together with nextid.
            sort: Names of the fields that give the order (seperated by | , -fieldname
                sorts descending)
            distinct: When true, equal rows of the selected columns come back once (a
                distinct select)
        """
        return Listing(
            self._caller,
            _LIST,
            {
                "columns": columns_param(columns),
                "filter": filter_param(self._caller.api, filters, filter),
                "limit": limit,
                "nextid": nextid,
                "offset": offset,
                "sort": sort_param(self._caller.api, sort),
                "distinct": distinct,
            },
            call,
        )

    def update(
        self,
        id: int,
        *,
        id_2: int | UnsetType = UNSET,
        documents_actual_costs_equipment_start: float | UnsetType = UNSET,
        documents_actual_costs_equipment_stop: float | UnsetType = UNSET,
        documents_actual_costs_mobility_per_day: str | UnsetType = UNSET,
        documents_actual_costs_time_worked_pause1_start: str | UnsetType = UNSET,
        documents_actual_costs_time_worked_pause1_stop: str | UnsetType = UNSET,
        documents_actual_costs_time_worked_pause2_start: str | UnsetType = UNSET,
        documents_actual_costs_time_worked_pause2_stop: str | UnsetType = UNSET,
        documents_actual_costs_time_worked_pause3_start: str | UnsetType = UNSET,
        documents_actual_costs_time_worked_pause3_stop: str | UnsetType = UNSET,
        documents_actual_costs_time_worked_start: float | UnsetType = UNSET,
        documents_actual_costs_time_worked_stop: float | UnsetType = UNSET,
        documents_relations_leads_group_id: float | UnsetType = UNSET,
        documents_relations_prospects_group_id: float | UnsetType = UNSET,
        extra_module_time_show_unapproved_projects: bool | UnsetType = UNSET,
        extra_module_work_orders_app_send_emails: bool | UnsetType = UNSET,
        projects_distance_auto_update: str | UnsetType = UNSET,
        user_language: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Setting:
        """Update a setting.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "id": id_2,
                "Documents.ActualCosts.Equipment.Start": documents_actual_costs_equipment_start,
                "Documents.ActualCosts.Equipment.Stop": documents_actual_costs_equipment_stop,
                "Documents.ActualCosts.MobilityPerDay": documents_actual_costs_mobility_per_day,
                "Documents.ActualCosts.TimeWorked.Pause1.Start": documents_actual_costs_time_worked_pause1_start,
                "Documents.ActualCosts.TimeWorked.Pause1.Stop": documents_actual_costs_time_worked_pause1_stop,
                "Documents.ActualCosts.TimeWorked.Pause2.Start": documents_actual_costs_time_worked_pause2_start,
                "Documents.ActualCosts.TimeWorked.Pause2.Stop": documents_actual_costs_time_worked_pause2_stop,
                "Documents.ActualCosts.TimeWorked.Pause3.Start": documents_actual_costs_time_worked_pause3_start,
                "Documents.ActualCosts.TimeWorked.Pause3.Stop": documents_actual_costs_time_worked_pause3_stop,
                "Documents.ActualCosts.TimeWorked.Start": documents_actual_costs_time_worked_start,
                "Documents.ActualCosts.TimeWorked.Stop": documents_actual_costs_time_worked_stop,
                "Documents.Relations.LeadsGroupId": documents_relations_leads_group_id,
                "Documents.Relations.ProspectsGroupId": documents_relations_prospects_group_id,
                "ExtraModule.Time.ShowUnapprovedProjects": extra_module_time_show_unapproved_projects,
                "ExtraModule.WorkOrdersApp.SendEmails": extra_module_work_orders_app_send_emails,
                "Projects.Distance.AutoUpdate": projects_distance_auto_update,
                "User.Language": user_language,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )


class AsyncSettings:
    """Calls on Settings."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self,
        *filters: Condition | str,
        columns: Columns | UnsetType = UNSET,
        filter: Condition | str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        nextid: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        sort: OrderBy | UnsetType = UNSET,
        distinct: bool | UnsetType = UNSET,
        **call: Unpack[More],
    ) -> AsyncListing[Setting]:
        """List settings.

        https://support.bouwsoft.be/manual/api/v1_GET_Settings.html

        Args:
            *filters: Which records: conditions on fields, such as field == value, or
                texts in the API's own words; all must hold.
            columns: Names of the fields to return (seperated by |)
            filter: Filter to apply to the list.
            limit: Maximum number of lines in the answer. 1 to 500, default 200.
            nextid: Id of the item with which the answer starts. It is incompatible with
                offset. Not together with offset.
            offset: Number of items to pass over before the answer starts. It is
                incompatible with nexid. At least 0. Not together with nextid.
            sort: Names of the fields that give the order (seperated by | , -fieldname
                sorts descending)
            distinct: When true, equal rows of the selected columns come back once (a
                distinct select)
        """
        return AsyncListing(
            self._caller,
            _LIST,
            {
                "columns": columns_param(columns),
                "filter": filter_param(self._caller.api, filters, filter),
                "limit": limit,
                "nextid": nextid,
                "offset": offset,
                "sort": sort_param(self._caller.api, sort),
                "distinct": distinct,
            },
            call,
        )

    async def update(
        self,
        id: int,
        *,
        id_2: int | UnsetType = UNSET,
        documents_actual_costs_equipment_start: float | UnsetType = UNSET,
        documents_actual_costs_equipment_stop: float | UnsetType = UNSET,
        documents_actual_costs_mobility_per_day: str | UnsetType = UNSET,
        documents_actual_costs_time_worked_pause1_start: str | UnsetType = UNSET,
        documents_actual_costs_time_worked_pause1_stop: str | UnsetType = UNSET,
        documents_actual_costs_time_worked_pause2_start: str | UnsetType = UNSET,
        documents_actual_costs_time_worked_pause2_stop: str | UnsetType = UNSET,
        documents_actual_costs_time_worked_pause3_start: str | UnsetType = UNSET,
        documents_actual_costs_time_worked_pause3_stop: str | UnsetType = UNSET,
        documents_actual_costs_time_worked_start: float | UnsetType = UNSET,
        documents_actual_costs_time_worked_stop: float | UnsetType = UNSET,
        documents_relations_leads_group_id: float | UnsetType = UNSET,
        documents_relations_prospects_group_id: float | UnsetType = UNSET,
        extra_module_time_show_unapproved_projects: bool | UnsetType = UNSET,
        extra_module_work_orders_app_send_emails: bool | UnsetType = UNSET,
        projects_distance_auto_update: str | UnsetType = UNSET,
        user_language: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Setting:
        """Update a setting.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "id": id_2,
                "Documents.ActualCosts.Equipment.Start": documents_actual_costs_equipment_start,
                "Documents.ActualCosts.Equipment.Stop": documents_actual_costs_equipment_stop,
                "Documents.ActualCosts.MobilityPerDay": documents_actual_costs_mobility_per_day,
                "Documents.ActualCosts.TimeWorked.Pause1.Start": documents_actual_costs_time_worked_pause1_start,
                "Documents.ActualCosts.TimeWorked.Pause1.Stop": documents_actual_costs_time_worked_pause1_stop,
                "Documents.ActualCosts.TimeWorked.Pause2.Start": documents_actual_costs_time_worked_pause2_start,
                "Documents.ActualCosts.TimeWorked.Pause2.Stop": documents_actual_costs_time_worked_pause2_stop,
                "Documents.ActualCosts.TimeWorked.Pause3.Start": documents_actual_costs_time_worked_pause3_start,
                "Documents.ActualCosts.TimeWorked.Pause3.Stop": documents_actual_costs_time_worked_pause3_stop,
                "Documents.ActualCosts.TimeWorked.Start": documents_actual_costs_time_worked_start,
                "Documents.ActualCosts.TimeWorked.Stop": documents_actual_costs_time_worked_stop,
                "Documents.Relations.LeadsGroupId": documents_relations_leads_group_id,
                "Documents.Relations.ProspectsGroupId": documents_relations_prospects_group_id,
                "ExtraModule.Time.ShowUnapprovedProjects": extra_module_time_show_unapproved_projects,
                "ExtraModule.WorkOrdersApp.SendEmails": extra_module_work_orders_app_send_emails,
                "Projects.Distance.AutoUpdate": projects_distance_auto_update,
                "User.Language": user_language,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )
