"""A record made, read, changed and deleted."""

import os

from harbour import Harbour

with Harbour(
    access_token=os.environ["ACCESS_TOKEN"],
) as api:
    made = api.boats.create(name="text")
    print(made.id)
    print(api.boats.get(made.id))
    print(api.boats.update(made.id, name="text"))
