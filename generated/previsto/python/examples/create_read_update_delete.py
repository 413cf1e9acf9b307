"""A record made, read, changed and deleted."""

import datetime as dt
import os

from previsto import Previsto

with Previsto(
    api_key=os.environ["API_KEY"],
) as api:
    made = api.agreements.create(
        currency="tex", contact_id="cont_0000000001", start_date=dt.date(2026, 5, 7)
    )
    print(made.id)
    print(api.agreements.get(made.id))
    print(api.agreements.update(made.id, description="Windows inside"))
    api.agreements.delete(made.id)
