"""Organization."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal, TypeAlias

from .._runtime.codecs import BOOLEAN, DECIMAL, NUMBER, TEXT, DateTime, Enum, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING

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

    id: str = MISSING
    name: str = MISSING
    """What the business is called, fx. 'Holm Vinduer'"""
    url: str | None = MISSING
    address: str | None = MISSING
    """Street with house number, 'fx. Engvej 7'"""
    postal_code: str | None = MISSING
    city: str | None = MISSING
    country_code: str = MISSING
    """2-letter ISO 3166-1 code, fx. 'DK'"""
    phone: str | None = MISSING
    """Phone number with the country's prefix, fx. '+4500000000'"""
    email: str | None = MISSING
    registration_no: str | None = MISSING
    """VAT number in the EU, CVR number in Denmark, TIN/EIN/SSN in the US."""
    terminated: bool = MISSING
    termination_time: dt.datetime | None = MISSING
    created_date: dt.datetime = MISSING
    trial: bool = MISSING
    subscription_price: Decimal = MISSING
    """What the subscription costs: a price in 1⁄100 of the monetary unit (fx. cents
    or øre) In hundredths of the currency.
    """
    subscription_period: OrganizationSubscriptionPeriod | str = MISSING
    """'Monthly', 'Quarterly', 'SemiAnnually' or 'Annually'. Default is 'Monthly'."""
    subscription_discount: float = MISSING
    subscription_expires: dt.datetime | None = MISSING
    subscription_type: OrganizationSubscriptionType | str = MISSING
    """'Free', 'Micro', 'Small', 'Medium' or 'Large'."""
    language_code: str = MISSING
    """2-letter ISO 639-1 code, fx. 'da'"""
    base_currency: str = MISSING
    """3-letter ISO 4217 code, fx. 'DKK'"""
    locked: bool = MISSING
    subject_to_vat: bool = MISSING
    time_zone: str = MISSING
    reference_id: str = MISSING
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
