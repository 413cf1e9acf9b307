"""A list: chosen records in a chosen order, page by page."""

import os

from yard import Yard
from yard.fields import job

with Yard(
    client_nr=int(os.environ["CLIENT_NR"]),
    refresh_token=os.environ["REFRESH_TOKEN"],
) as api:
    found = api.jobs.list(
        job.title.contains("a") | (job.title == "b"),
        sort=[job.title, -job.id],
        columns=[job.title, job.id],
    )
    for record in found:
        print(record)
    for page in found.pages():
        print(len(page), page.total)
    print(found.first())
    print(found.count())
