"""Posts a batch, is refused without keys, and cannot even write a row with a wrong date."""

import os

from client import ApiClient, AssignmentCreate, Configuration
from client.api.assignments_api import AssignmentsApi
from client.exceptions import UnauthorizedException
from pydantic import ValidationError

URL = os.environ["API_URL"]
KEYS = {"functionsKey": os.environ["KEY_X_FUNCTIONS_KEY"], "softwareKey": os.environ["KEY_X_SOFTWARE_KEY"]}


def row(start: str) -> AssignmentCreate:
    return AssignmentCreate(
        EmployerRef="ER1",
        AssignmentRef="A-1",
        ClientRef="C-1",
        PersonnelRef="P-1",
        DivisionRef="D-1",
        DepartmentRef="DEP-1",
        StartDate=start,
        ExpectedEndDate="2026-12-31T00:00:00",
        ActualEndDate=None,
    )


rows = [row("2026-01-01T00:00:00"), row("2026-02-01T00:00:00")]
answer = AssignmentsApi(ApiClient(Configuration(host=URL, api_key=KEYS))).assignments_import(1, rows)
assert [one.import_status for one in answer.results or []] == ["OK", "OK"], answer
print("ok create")

try:
    row("soon")
except ValidationError:
    print("ok validation")

try:
    AssignmentsApi(ApiClient(Configuration(host=URL))).assignments_import(1, rows)
except UnauthorizedException:
    print("ok error")
