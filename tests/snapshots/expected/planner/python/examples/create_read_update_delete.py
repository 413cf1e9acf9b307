"""A record made, read, changed and deleted."""

import os

from planner import Planner

with Planner(
    api_key=os.environ["API_KEY"],
) as api:
    made = api.visits.create(location=[1.0, 1.0])
    print(made.id)
    print(api.visits.get(made.id))
    print(api.visits.update(made.id, action="None"))
    api.visits.delete(made.id)
