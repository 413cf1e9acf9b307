"""A record made, read, changed and deleted."""

import os

from bouwsoft import Bouwsoft

with Bouwsoft(
    client_nr=int(os.environ["CLIENT_NR"]),
    refresh_token=os.environ["REFRESH_TOKEN"],
) as api:
    made = api.addresses.create(name="Stpilf Neorej")
    print(made.id)
    print(api.addresses.get(made.id))
    print(api.addresses.update(made.id, salutation="Dhr."))
    api.addresses.delete(made.id)
