"""A file that is sent."""

import os

from harbour import Harbour

with Harbour(
    access_token=os.environ["ACCESS_TOKEN"],
) as api:
    print(api.papers.create(file=("example.txt", b"content")))
