"""Calls on organizations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from msgspec import UNSET, UnsetType

from .._runtime.answers import Body, Nothing
from .._runtime.calls import More
from .._runtime.codecs import TEXT
from .._runtime.operations import FormBody, Operation, Path, Query
from .._runtime.plans import Fields
from .._runtime.records import Model
from .._runtime.transport import AsyncCaller, Caller
from .._runtime.writes import extra_fields
from ..models.create_organization_request import CreateOrganizationRequest
from ..models.organization import Organization
from ..models.update_organization_request import UpdateOrganizationRequest

_CREATE = Operation(
    "organizations.create",
    "POST",
    "/organizations",
    Body(Model(Organization)),
    body=FormBody(Fields(CreateOrganizationRequest, nulls=())),
)

_UPDATE = Operation(
    "organizations.update",
    "POST",
    "/organizations/{organization_ID}",
    Body(Model(Organization)),
    parameters=(Path("organization_ID", TEXT),),
    body=FormBody(Fields(UpdateOrganizationRequest, nulls=())),
)

_DELETE = Operation(
    "organizations.delete",
    "DELETE",
    "/organizations/{organization_ID}",
    Nothing(),
    parameters=(Path("organization_ID", TEXT),),
)

_CURRENT = Operation(
    "organizations.current",
    "GET",
    "/organization",
    Body(Model(Organization)),
    parameters=(Query("id", TEXT),),
)


class Organizations:
    """Calls on organizations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def create(
        self,
        *,
        name: str,
        url: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        postal_code: str | UnsetType = UNSET,
        city: str | UnsetType = UNSET,
        country_code: str | UnsetType = UNSET,
        phone: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        registration_no: str | UnsetType = UNSET,
        language_code: str | UnsetType = UNSET,
        base_currency: str | UnsetType = UNSET,
        subject_to_vat: bool | UnsetType = UNSET,
        time_zone: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Organization:
        """Create an organization.

        https://docs.previsto.io/organization.md

        Args:
            name: What the business is called, fx. 'Holm Vinduer'
            address: Street with house number, 'fx. Engvej 7'
            country_code: 2-letter ISO 3166-1 code, fx. 'DK'
            phone: Phone number with the country's prefix, fx. '+4500000000'
            registration_no: VAT number in the EU, CVR number in Denmark, TIN/EIN/SSN in
                the US.
            language_code: 2-letter ISO 639-1 code, fx. 'da'
            base_currency: 3-letter ISO 4217 code, fx. 'DKK'
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "name": name,
                "url": url,
                "address": address,
                "postalCode": postal_code,
                "city": city,
                "countryCode": country_code,
                "phone": phone,
                "email": email,
                "registrationNo": registration_no,
                "languageCode": language_code,
                "baseCurrency": base_currency,
                "subjectToVat": subject_to_vat,
                "timeZone": time_zone,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    def update(
        self,
        organization_id: str,
        *,
        name: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        postal_code: str | UnsetType = UNSET,
        city: str | UnsetType = UNSET,
        country_code: str | UnsetType = UNSET,
        phone: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        registration_no: str | UnsetType = UNSET,
        language_code: str | UnsetType = UNSET,
        base_currency: str | UnsetType = UNSET,
        subject_to_vat: bool | UnsetType = UNSET,
        time_zone: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Organization:
        """Update an organization.

        https://docs.previsto.io/organization.md

        Args:
            name: What the business is called, fx. 'Holm Vinduer'
            address: Street with house number, 'fx. Engvej 7'
            country_code: 2-letter ISO 3166-1 code, fx. 'DK'
            phone: Phone number with the country's prefix, fx. '+4500000000'
            registration_no: VAT number in the EU, CVR number in Denmark, TIN/EIN/SSN in
                the US.
            language_code: 2-letter ISO 639-1 code, fx. 'da'
            base_currency: 3-letter ISO 4217 code, fx. 'DKK'
        """
        return self._caller.call(
            _UPDATE,
            {"organization_ID": organization_id},
            {
                "name": name,
                "url": url,
                "address": address,
                "postalCode": postal_code,
                "city": city,
                "countryCode": country_code,
                "phone": phone,
                "email": email,
                "registrationNo": registration_no,
                "languageCode": language_code,
                "baseCurrency": base_currency,
                "subjectToVat": subject_to_vat,
                "timeZone": time_zone,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def delete(self, organization_id: str, **call: Unpack[More]) -> None:
        """Delete an organization.

        https://docs.previsto.io/organization.md

        Args:
            organization_id: Which organization to delete, by id.
        """
        return self._caller.call(
            _DELETE, {"organization_ID": organization_id}, more=call
        )

    def current(
        self, *, id: str | UnsetType = UNSET, **call: Unpack[More]
    ) -> Organization:
        """Call organizations.current.

        https://docs.previsto.io/organization.md

        Args:
            id: Which organization to retrieve, by id.
        """
        return self._caller.call(_CURRENT, {"id": id}, more=call)


class AsyncOrganizations:
    """Calls on organizations."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def create(
        self,
        *,
        name: str,
        url: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        postal_code: str | UnsetType = UNSET,
        city: str | UnsetType = UNSET,
        country_code: str | UnsetType = UNSET,
        phone: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        registration_no: str | UnsetType = UNSET,
        language_code: str | UnsetType = UNSET,
        base_currency: str | UnsetType = UNSET,
        subject_to_vat: bool | UnsetType = UNSET,
        time_zone: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Organization:
        """Create an organization.

        https://docs.previsto.io/organization.md

        Args:
            name: What the business is called, fx. 'Holm Vinduer'
            address: Street with house number, 'fx. Engvej 7'
            country_code: 2-letter ISO 3166-1 code, fx. 'DK'
            phone: Phone number with the country's prefix, fx. '+4500000000'
            registration_no: VAT number in the EU, CVR number in Denmark, TIN/EIN/SSN in
                the US.
            language_code: 2-letter ISO 639-1 code, fx. 'da'
            base_currency: 3-letter ISO 4217 code, fx. 'DKK'
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "name": name,
                "url": url,
                "address": address,
                "postalCode": postal_code,
                "city": city,
                "countryCode": country_code,
                "phone": phone,
                "email": email,
                "registrationNo": registration_no,
                "languageCode": language_code,
                "baseCurrency": base_currency,
                "subjectToVat": subject_to_vat,
                "timeZone": time_zone,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    async def update(
        self,
        organization_id: str,
        *,
        name: str | UnsetType = UNSET,
        url: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        postal_code: str | UnsetType = UNSET,
        city: str | UnsetType = UNSET,
        country_code: str | UnsetType = UNSET,
        phone: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        registration_no: str | UnsetType = UNSET,
        language_code: str | UnsetType = UNSET,
        base_currency: str | UnsetType = UNSET,
        subject_to_vat: bool | UnsetType = UNSET,
        time_zone: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Organization:
        """Update an organization.

        https://docs.previsto.io/organization.md

        Args:
            name: What the business is called, fx. 'Holm Vinduer'
            address: Street with house number, 'fx. Engvej 7'
            country_code: 2-letter ISO 3166-1 code, fx. 'DK'
            phone: Phone number with the country's prefix, fx. '+4500000000'
            registration_no: VAT number in the EU, CVR number in Denmark, TIN/EIN/SSN in
                the US.
            language_code: 2-letter ISO 639-1 code, fx. 'da'
            base_currency: 3-letter ISO 4217 code, fx. 'DKK'
        """
        return await self._caller.call(
            _UPDATE,
            {"organization_ID": organization_id},
            {
                "name": name,
                "url": url,
                "address": address,
                "postalCode": postal_code,
                "city": city,
                "countryCode": country_code,
                "phone": phone,
                "email": email,
                "registrationNo": registration_no,
                "languageCode": language_code,
                "baseCurrency": base_currency,
                "subjectToVat": subject_to_vat,
                "timeZone": time_zone,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def delete(self, organization_id: str, **call: Unpack[More]) -> None:
        """Delete an organization.

        https://docs.previsto.io/organization.md

        Args:
            organization_id: Which organization to delete, by id.
        """
        return await self._caller.call(
            _DELETE, {"organization_ID": organization_id}, more=call
        )

    async def current(
        self, *, id: str | UnsetType = UNSET, **call: Unpack[More]
    ) -> Organization:
        """Call organizations.current.

        https://docs.previsto.io/organization.md

        Args:
            id: Which organization to retrieve, by id.
        """
        return await self._caller.call(_CURRENT, {"id": id}, more=call)
