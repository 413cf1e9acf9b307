"""A record made, read, changed and deleted."""

import os

from yard import Yard

with Yard(
    client_nr=int(os.environ["CLIENT_NR"]),
    refresh_token=os.environ["REFRESH_TOKEN"],
) as api:
    made = api.jobs.create(title="Boiler", site_id=1)
    print(made.id)
    print(api.jobs.get(made.id))
    print(api.jobs.update(made.id, title="Boiler"))
    api.jobs.delete(made.id)
