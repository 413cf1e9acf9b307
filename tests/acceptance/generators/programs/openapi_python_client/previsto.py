"""Pages, creates, reads back, changes, errs and deletes with the generated client."""

import base64
import os

from client import AuthenticatedClient
from client.api.assignments import (
    assignments_create,
    assignments_delete,
    assignments_get,
    assignments_list,
    assignments_update,
)
from client.models import Assignment, AssignmentCreate, AssignmentsListSort, AssignmentUpdate, ErrorBody

token = base64.b64encode(f"{os.environ['USER_NAME']}:".encode()).decode()
client = AuthenticatedClient(
    base_url=os.environ["API_URL"], token=token, prefix="Basic", httpx_args={"trust_env": False}
)

first = assignments_list.sync(client=client, size=2)
assert isinstance(first, list), first
second = assignments_list.sync(client=client, size=2, page=1)
assert isinstance(second, list), second
assert len(first) == len(second) == 2
assert not {item.id for item in first} & {item.id for item in second}
print("ok page")

sent = AssignmentCreate(contact_id="cont-1", account_id="acct-1", location=[10.5, 56.25])
created = assignments_create.sync(client=client, body=sent)
assert isinstance(created, Assignment), created
assert isinstance(created.id, str)
print("ok create")

results = assignments_list.sync(client=client, contact_id="cont-1", sort=AssignmentsListSort.CREATEDDATEDESC)
assert isinstance(results, list), results
assert created.id in {item.id for item in results}
assert {item.contact_id for item in results} == {"cont-1"}
print("ok list")

read = assignments_get.sync(created.id, client=client)
assert isinstance(read, Assignment), read
assert read.location == [10.5, 56.25]
print("ok read")

changed = assignments_update.sync(created.id, client=client, body=AssignmentUpdate(contact_id="cont-2"))
assert isinstance(changed, Assignment), changed
assert changed.contact_id == "cont-2"
print("ok update")

assert assignments_delete.sync_detailed(created.id, client=client).status_code < 300
print("ok delete")

gone = assignments_get.sync_detailed(created.id, client=client)
assert gone.status_code == 404
assert isinstance(gone.parsed, ErrorBody), gone
print("ok error")
