"""Lists, pages, creates, reads back, changes, deletes and errs with the generated client."""

import os

from client import ApiClient, AssignmentCreate, AssignmentUpdate, Configuration
from client.api.assignments_api import AssignmentsApi
from client.exceptions import NotFoundException

settings = Configuration(host=os.environ["API_URL"], username=os.environ["USER_NAME"], password="")
assignments = AssignmentsApi(ApiClient(settings))

first = assignments.assignments_list(size=2)
second = assignments.assignments_list(size=2, page=1)
assert len(first) == len(second) == 2
assert not {item.id for item in first} & {item.id for item in second}
print("ok page")

created = assignments.assignments_create(
    AssignmentCreate(contactId="cont-1", accountId="acct-1", location=[10.5, 56.25])
)
assert created.id is not None
print("ok create")

results = assignments.assignments_list(contact_id="cont-1", sort="createdDate,desc")
assert created.id in {item.id for item in results}
assert {item.contact_id for item in results} == {"cont-1"}
print("ok list")

assert assignments.assignments_get(created.id).location == [10.5, 56.25]
print("ok read")

assert assignments.assignments_update(created.id, AssignmentUpdate(contactId="cont-2")).contact_id == "cont-2"
print("ok update")

assignments.assignments_delete(created.id)
print("ok delete")

try:
    assignments.assignments_get(created.id)
except NotFoundException as gone:
    if gone.data is not None and gone.data.message:
        print("ok error")
