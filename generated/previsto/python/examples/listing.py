"""A list: chosen records in a chosen order, page by page."""

import os

from previsto import Previsto
from previsto.fields import assignment

with Previsto(
    api_key=os.environ["API_KEY"],
) as api:
    found = api.assignments.list(
        assignment.contact_id == "cont-242342DgHH2lkjkj23",
        sort=[assignment.contact_id, -assignment.id],
    )
    for record in found:
        print(record)
    for page in found.pages():
        print(len(page), page.total)
    print(found.first())
    print(found.count())
