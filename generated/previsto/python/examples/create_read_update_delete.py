"""A record made, read, changed and deleted."""

import os

from previsto import Previsto

with Previsto(
    api_key=os.environ["API_KEY"],
) as api:
    made = api.assignments.create(
        contact_id="cont-242342DgHH2lkjkj23",
        account_id="acct-dfEfdv3342FD",
        location=[1.0, 1.0],
    )
    print(made.id)
    print(api.assignments.get(made.id))
    print(api.assignments.update(made.id, contact_id="cont-242342DgHH2lkjkj23"))
    api.assignments.delete(made.id)
