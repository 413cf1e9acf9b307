"""A record made, read, changed and deleted."""

import os

from bouwsoft import Bouwsoft

with Bouwsoft(
    client_nr=int(os.environ["CLIENT_NR"]),
    refresh_token=os.environ["REFRESH_TOKEN"],
) as api:
    made = api.actual_cost_products.create(project_id=3, actualcostitem_id=4)
    print(made.id)
    print(api.actual_cost_products.get(made.id))
    print(api.actual_cost_products.update(made.id, nr="249"))
    api.actual_cost_products.delete(made.id)
