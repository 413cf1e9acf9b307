"""A list: chosen records in a chosen order, page by page."""

import os

from bouwsoft import Bouwsoft
from bouwsoft.fields import address

with Bouwsoft(
    client_nr=int(os.environ["CLIENT_NR"]),
    refresh_token=os.environ["REFRESH_TOKEN"],
) as api:
    found = api.addresses.list(
        address.salutation.contains("a") | (address.salutation == "b"),
        sort=[address.salutation, -address.id],
        columns=[address.salutation, address.id],
    )
    for record in found:
        print(record)
    for page in found.pages():
        print(len(page), page.total)
    print(found.first())
    print(found.count())
