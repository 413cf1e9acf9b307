"""A list: chosen records in a chosen order, page by page."""

import os

from planner import Planner
from planner.fields import visit

with Planner(
    api_key=os.environ["API_KEY"],
) as api:
    found = api.visits.list(
        visit.action == "None",
        sort=[visit.action, -visit.id],
    )
    for record in found:
        print(record)
    for page in found.pages():
        print(len(page), page.total)
    print(found.first())
    print(found.count())
