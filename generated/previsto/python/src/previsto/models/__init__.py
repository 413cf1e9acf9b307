"""Records of the API, one module each, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .assignment import Assignment as Assignment
    from .assignment_plan import AssignmentPlan as AssignmentPlan
    from .task import Task as Task
    from .account import Account as Account
    from .account_update_current_request import (
        AccountUpdateCurrentRequest as AccountUpdateCurrentRequest,
    )
    from .create_agreement_request import (
        CreateAgreementRequest as CreateAgreementRequest,
    )
    from .agreement import Agreement as Agreement
    from .update_agreement_request import (
        UpdateAgreementRequest as UpdateAgreementRequest,
    )
    from .create_contact_request import CreateContactRequest as CreateContactRequest
    from .contact import Contact as Contact
    from .update_contact_request import UpdateContactRequest as UpdateContactRequest
    from .create_organization_request import (
        CreateOrganizationRequest as CreateOrganizationRequest,
    )
    from .organization import Organization as Organization
    from .update_organization_request import (
        UpdateOrganizationRequest as UpdateOrganizationRequest,
    )
    from .api_error import ApiError as ApiError
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Assignment": "assignment",
            "AssignmentPlan": "assignment_plan",
            "Task": "task",
            "Account": "account",
            "AccountUpdateCurrentRequest": "account_update_current_request",
            "CreateAgreementRequest": "create_agreement_request",
            "Agreement": "agreement",
            "UpdateAgreementRequest": "update_agreement_request",
            "CreateContactRequest": "create_contact_request",
            "Contact": "contact",
            "UpdateContactRequest": "update_contact_request",
            "CreateOrganizationRequest": "create_organization_request",
            "Organization": "organization",
            "UpdateOrganizationRequest": "update_organization_request",
            "ApiError": "api_error",
        },
    )
