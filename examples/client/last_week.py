"""List the assignments of the last seven days, oldest first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from bouwsoft import Bouwsoft
from bouwsoft.fields import assignment


def last_week(api: Bouwsoft, today: dt.date) -> Iterator[str]:
    """Yield a line for each assignment of the seven days before ``today``."""
    since = today - dt.timedelta(days=7)
    for record in api.assignments.list(assignment.date >= since, assignment.date < today, sort=[assignment.date]):
        yield f"{record.date.isoformat()} {record.title.strip()}"


if __name__ == "__main__":
    with Bouwsoft.from_env() as client:
        for line in last_week(client, dt.date.today()):
            print(line)
