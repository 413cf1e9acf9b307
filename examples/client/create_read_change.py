"""Create an assignment, read it back, and change it."""

from __future__ import annotations

from previsto import Previsto
from previsto.models import Assignment


def create_read_change(api: Previsto, contact: str, account: str) -> Assignment:
    """Make an assignment for ``contact`` and mark it as completed; its plan stays as it is."""
    made = api.assignments.create(contact_id=contact, account_id=account, location=[11.54, 56.7])
    read = api.assignments.get(made.id)
    changed = api.assignments.update(read.id, action="Completed", location=read.location)
    print(changed.id.upper(), changed.action.lower(), "plan" in changed)
    return changed


if __name__ == "__main__":
    with Previsto.from_env() as client:
        create_read_change(client, "contact-1", "account-1")
