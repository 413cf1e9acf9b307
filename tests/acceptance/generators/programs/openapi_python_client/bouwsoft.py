"""Lists, pages, creates, reads back, changes, errs and deletes with the generated client."""

import os

import httpx
from client import Client
from client.api.addresses import addresses_create, addresses_delete, addresses_get, addresses_list, addresses_update
from client.models import AddressChanges, AddressesListColumnsItem, AddressRecords, ErrorBody

URL = os.environ["API_URL"]
KEYS = {"AccessToken": os.environ["KEY_ACCESSTOKEN"], "Clientnr": os.environ["KEY_CLIENTNR"]}
sent: list[httpx.Request] = []

client = Client(base_url=URL, headers=KEYS, httpx_args={"trust_env": False, "event_hooks": {"request": [sent.append]}})

first = addresses_list.sync(client=client, limit=2)
assert isinstance(first, AddressRecords), first
assert len(first.records) == 2
assert isinstance(first.next_id, str)
second = addresses_list.sync(client=client, limit=2, nextid=int(first.next_id))
assert isinstance(second, AddressRecords), second
assert second.records[0].id not in {record.id for record in first.records}
print("ok page")

created = addresses_create.sync(client=client, columns="name='Generated client',zipcode='8730'")
assert isinstance(created, AddressChanges), created
number = created.record_changes[0].id
assert isinstance(number, int)
print("ok create")

results = addresses_list.sync(
    client=client,
    filter_="name eq 'Generated client'",
    columns=[AddressesListColumnsItem.ID, AddressesListColumnsItem.NAME],
)
assert isinstance(results, AddressRecords), results
assert number in {record.id for record in results.records}
assert {record.name for record in results.records} == {"Generated client"}
print("ok list")
if sent[-1].url.query.count(b"columns=") > 1:
    print("cannot join arrays: it repeats the parameter where the document says pipes; the server takes both")

item = addresses_get.sync(number, client=client)
assert isinstance(item, AddressRecords), item
assert item.records[0].zipcode == "8730"
print("ok read")

changed = addresses_update.sync(number, client=client, columns="zipcode='9000'")
assert isinstance(changed, AddressChanges), changed
assert changed.record_changes[0].zipcode == "9000"
print("ok update")

wrong = addresses_list.sync(client=client, filter_="nosuchfield eq 1")
assert isinstance(wrong, ErrorBody), wrong
print("ok error")

assert addresses_delete.sync_detailed(number, client=client).status_code == 204
gone = addresses_get.sync_detailed(number, client=client)
assert gone.status_code == 404
assert isinstance(gone.parsed, ErrorBody)
print("ok delete")

if addresses_list.sync_detailed(client=Client(base_url=URL, httpx_args={"trust_env": False})).status_code == 401:
    print("cannot authenticate: it reads no security scheme with a key in a header; the caller sets the headers")
