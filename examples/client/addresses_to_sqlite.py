"""Copy all addresses into a SQLite table. Run again, it brings the table up to date."""

from __future__ import annotations

import sqlite3
import sys

from bouwsoft import Bouwsoft
from bouwsoft.fields import address

_TABLE = "create table if not exists addresses (id integer primary key, name text, city text)"


def copy_addresses(api: Bouwsoft, database: sqlite3.Connection) -> int:
    """Write all addresses to ``database``; return how many there are."""
    database.execute(_TABLE)
    columns = [address.id, address.name, address.city]
    for page in api.addresses.list(columns=columns, limit=500).pages():
        rows = [(record.id, record.get("name"), record.get("city")) for record in page]
        database.executemany("insert or replace into addresses values (?, ?, ?)", rows)
    database.commit()
    return int(database.execute("select count(*) from addresses").fetchone()[0])


if __name__ == "__main__":
    with Bouwsoft.from_env() as client, sqlite3.connect(sys.argv[1]) as file:
        print(copy_addresses(client, file))
