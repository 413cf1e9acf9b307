"""Lists, pages, creates, reads back, changes, errs and deletes with the generated client."""

import os

from client import ApiClient, Configuration
from client.api.addresses_api import AddressesApi
from client.exceptions import BadRequestException, NotFoundException

KEYS = {"accessToken": os.environ["KEY_ACCESSTOKEN"], "clientnr": os.environ["KEY_CLIENTNR"]}
addresses = AddressesApi(ApiClient(Configuration(host=os.environ["API_URL"], api_key=KEYS)))

first = addresses.addresses_list(limit=2)
assert len(first.records) == 2
assert first.next_id is not None
second = addresses.addresses_list(limit=2, nextid=int(first.next_id))
assert second.records[0].id not in {record.id for record in first.records}
print("ok page")

created = addresses.addresses_create(columns="name='generator python',zipcode='8730'")
number = created.record_changes[0].id
assert number is not None
print("ok create")

results = addresses.addresses_list(filter="name eq 'generator python'", columns=["id", "name"])
assert number in {record.id for record in results.records}
assert {(record.name, record.zipcode) for record in results.records} == {("generator python", None)}
print("ok list")

assert addresses.addresses_get(number).records[0].zipcode == "8730"
print("ok read")

assert addresses.addresses_update(number, columns="zipcode='9000'").record_changes[0].zipcode == "9000"
print("ok update")

try:
    addresses.addresses_list(filter="nosuchfield eq 1")
except BadRequestException as wrong:
    if wrong.data is not None and wrong.data.code == "400":
        print("ok error")

addresses.addresses_delete(number)
try:
    addresses.addresses_get(number)
except NotFoundException:
    print("ok delete")
