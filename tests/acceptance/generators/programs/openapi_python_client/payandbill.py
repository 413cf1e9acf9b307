"""Posts a batch whose first row is right and whose second has no date where one belongs; is refused without keys."""

import os

from client import Client
from client.api.assignments import assignments_import
from client.models import AssignmentCreate, AssignmentImportResponse, AssignmentsImportVersion
from client.types import UNSET, Unset

URL = os.environ["API_URL"]
KEYS = {
    "X-Functions-Key": os.environ["KEY_X_FUNCTIONS_KEY"],
    "X-Software-Key": os.environ["KEY_X_SOFTWARE_KEY"],
}
VERSION = AssignmentsImportVersion.VALUE_1
client = Client(base_url=URL, headers=KEYS, httpx_args={"trust_env": False})


def row(start: str) -> AssignmentCreate:
    return AssignmentCreate(
        employer_ref="ER1",
        assignment_ref="A-1",
        client_ref="C-1",
        personnel_ref="P-1",
        division_ref="D-1",
        department_ref="DEP-1",
        start_date=start,
        expected_end_date="2026-12-31T00:00:00",
        actual_end_date="2026-12-31T00:00:00",
    )


rows = [row("2026-01-01T00:00:00"), row("soon")]
answer = assignments_import.sync(client=client, body=rows, version=VERSION)
assert isinstance(answer, AssignmentImportResponse), answer
assert not isinstance(answer.results, Unset)
assert [one.import_status for one in answer.results] == ["OK", "Error"], answer
print("ok create")

assert answer.results[1].messages is not UNSET
print("ok error")

stranger = Client(base_url=URL, httpx_args={"trust_env": False})
if assignments_import.sync_detailed(client=stranger, body=[], version=VERSION).status_code == 401:
    print("cannot authenticate: it reads no security scheme with a key in a header; the caller sets the headers")
