"""A list: chosen records in a chosen order, page by page."""

import os

from previsto import Previsto
from previsto.fields import agreement

with Previsto(
    api_key=os.environ["API_KEY"],
) as api:
    found = api.agreements.list(
        agreement.id == "agt_000000001",
        sort=-agreement.id,
    )
    for record in found:
        print(record)
    for page in found.pages():
        print(len(page), page.total)
    print(found.first())
    print(found.count())
