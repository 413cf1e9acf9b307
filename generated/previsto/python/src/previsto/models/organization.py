"""Organization."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal, TypeAlias

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, DECIMAL, NUMBER, TEXT, DateTime, Enum, Nullable
from .._runtime.records import Codecs, Record

OrganizationSubscriptionPeriod: TypeAlias = Literal[
    "Monthly", "Quarterly", "SemiAnnually", "Annually"
]

OrganizationSubscriptionType: TypeAlias = Literal[
    "Free", "Micro", "Small", "Medium", "Large"
]


class Organization(
    Record,
    kw_only=True,
    rename={
        "postal_code": "postalCode",
        "country_code": "countryCode",
        "registration_no": "registrationNo",
        "termination_time": "terminationTime",
        "created_date": "createdDate",
        "subscription_price": "subscriptionPrice",
        "subscription_period": "subscriptionPeriod",
        "subscription_discount": "subscriptionDiscount",
        "subscription_expires": "subscriptionExpires",
        "subscription_type": "subscriptionType",
        "language_code": "languageCode",
        "base_currency": "baseCurrency",
        "subject_to_vat": "subjectToVat",
        "time_zone": "timeZone",
        "reference_id": "referenceId",
    },
):
    """Organization.

    https://docs.previsto.io/organization.md
    """

    id: str | None | UnsetType = UNSET
    name: str | None | UnsetType = UNSET
    """What the business is called, fx. 'Holm Vinduer'"""
    url: str | None | UnsetType = UNSET
    address: str | None | UnsetType = UNSET
    """Street with house number, 'fx. Engvej 7'"""
    postal_code: str | None | UnsetType = UNSET
    city: str | None | UnsetType = UNSET
    country_code: str | None | UnsetType = UNSET
    """2-letter ISO 3166-1 code, fx. 'DK' At most 2 characters."""
    phone: str | None | UnsetType = UNSET
    """Phone number with the country's prefix, fx. '+4500000000'"""
    email: str | None | UnsetType = UNSET
    registration_no: str | None | UnsetType = UNSET
    """VAT number in the EU, CVR number in Denmark, TIN/EIN/SSN in the US."""
    terminated: bool | None | UnsetType = UNSET
    termination_time: dt.datetime | None | UnsetType = UNSET
    created_date: dt.datetime | None | UnsetType = UNSET
    trial: bool | None | UnsetType = UNSET
    subscription_price: Decimal | None | UnsetType = UNSET
    """What the subscription costs: a price in 1⁄100 of the monetary unit (fx. cents
    or øre) In hundredths of the currency.
    """
    subscription_period: OrganizationSubscriptionPeriod | str | None | UnsetType = UNSET
    """'Monthly', 'Quarterly', 'SemiAnnually' or 'Annually'. Default is 'Monthly'."""
    subscription_discount: float | None | UnsetType = UNSET
    subscription_expires: dt.datetime | None | UnsetType = UNSET
    subscription_type: OrganizationSubscriptionType | str | None | UnsetType = UNSET
    """'Free', 'Micro', 'Small', 'Medium' or 'Large'."""
    language_code: str | None | UnsetType = UNSET
    """2-letter ISO 639-1 code, fx. 'da' At most 2 characters."""
    base_currency: str | None | UnsetType = UNSET
    """3-letter ISO 4217 code, fx. 'DKK' At most 3 characters."""
    locked: bool | None | UnsetType = UNSET
    subject_to_vat: bool | None | UnsetType = UNSET
    time_zone: str | None | UnsetType = UNSET
    reference_id: str | None | UnsetType = UNSET
    """An id by which other systems may refer to the organization."""

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": Nullable(TEXT),
            "name": Nullable(TEXT),
            "url": Nullable(TEXT),
            "address": Nullable(TEXT),
            "postal_code": Nullable(TEXT),
            "city": Nullable(TEXT),
            "country_code": Nullable(TEXT),
            "phone": Nullable(TEXT),
            "email": Nullable(TEXT),
            "registration_no": Nullable(TEXT),
            "terminated": Nullable(BOOLEAN),
            "termination_time": Nullable(DateTime()),
            "created_date": Nullable(DateTime("YYYY-MM-DDTHH:MM:SS.sssZ")),
            "trial": Nullable(BOOLEAN),
            "subscription_price": Nullable(DECIMAL),
            "subscription_period": Nullable(
                Enum("Monthly", "Quarterly", "SemiAnnually", "Annually", closed=False)
            ),
            "subscription_discount": Nullable(NUMBER),
            "subscription_expires": Nullable(DateTime()),
            "subscription_type": Nullable(
                Enum("Free", "Micro", "Small", "Medium", "Large", closed=False)
            ),
            "language_code": Nullable(TEXT),
            "base_currency": Nullable(TEXT),
            "locked": Nullable(BOOLEAN),
            "subject_to_vat": Nullable(BOOLEAN),
            "time_zone": Nullable(TEXT),
            "reference_id": Nullable(TEXT),
        }
