"""A list: chosen records in a chosen order, page by page."""

import os

from bouwsoft import Bouwsoft
from bouwsoft.fields import actual_cost_product

with Bouwsoft(
    client_nr=int(os.environ["CLIENT_NR"]),
    refresh_token=os.environ["REFRESH_TOKEN"],
) as api:
    found = api.actual_cost_products.list(
        actual_cost_product.nr.contains("a") | (actual_cost_product.nr == "b"),
        sort=[actual_cost_product.nr, -actual_cost_product.id],
        columns=[actual_cost_product.nr, actual_cost_product.id],
    )
    for record in found:
        print(record)
    for page in found.pages():
        print(len(page), page.total)
    print(found.first())
    print(found.count())
