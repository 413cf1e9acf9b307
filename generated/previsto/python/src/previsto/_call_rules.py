"""The documentation's rules of what calls send, for clients with ``check="documentation"``."""

from __future__ import annotations

from ._rules import (
    account_update_current_request,
    assignment,
    create_agreement_request,
    create_contact_request,
    create_organization_request,
    update_agreement_request,
    update_contact_request,
    update_organization_request,
)
from ._runtime.checking import CallRules
from ._runtime.rules import Date, Datetime, Integer, Nested

CALLS: dict[str, CallRules] = {
    "accounts.update_current": CallRules(
        "update", body=Nested(lambda: account_update_current_request.RULES)
    ),
    "agreements.create": CallRules(
        "create", body=Nested(lambda: create_agreement_request.RULES)
    ),
    "agreements.update": CallRules(
        "update", body=Nested(lambda: update_agreement_request.RULES)
    ),
    "agreements.list": CallRules(
        "create",
        parameters={
            "size": Integer(minimum=1, maximum=100),
            "page": Integer(minimum=0),
            "planningDate": Date("YYYY-MM-DD"),
        },
    ),
    "assignments.create": CallRules("create", body=Nested(lambda: assignment.RULES)),
    "assignments.update": CallRules("update", body=Nested(lambda: assignment.RULES)),
    "assignments.list": CallRules(
        "create",
        parameters={
            "page": Integer(minimum=0),
            "size": Integer(minimum=1, maximum=100),
            "createdDate": Datetime("YYYY-MM-DDTHH:MM:SS.sssZ"),
            "timestamp": Datetime("YYYY-MM-DDTHH:MM"),
            "planningDate": Date("YYYY-MM-DD"),
        },
    ),
    "contacts.create": CallRules(
        "create", body=Nested(lambda: create_contact_request.RULES)
    ),
    "contacts.update": CallRules(
        "update", body=Nested(lambda: update_contact_request.RULES)
    ),
    "contacts.list": CallRules(
        "create",
        parameters={
            "size": Integer(minimum=1, maximum=100),
            "page": Integer(minimum=0),
        },
    ),
    "organizations.create": CallRules(
        "create", body=Nested(lambda: create_organization_request.RULES)
    ),
    "organizations.update": CallRules(
        "update", body=Nested(lambda: update_organization_request.RULES)
    ),
}
