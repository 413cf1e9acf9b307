"""CreateOrganizationRequest."""

from __future__ import annotations

from .._runtime.codecs import BOOLEAN, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class CreateOrganizationRequest(
    Record,
    kw_only=True,
    rename={
        "postal_code": "postalCode",
        "country_code": "countryCode",
        "registration_no": "registrationNo",
        "language_code": "languageCode",
        "base_currency": "baseCurrency",
        "subject_to_vat": "subjectToVat",
        "time_zone": "timeZone",
    },
):
    """CreateOrganizationRequest."""

    name: str
    """What the business is called, fx. 'Holm Vinduer'"""
    url: str = MISSING
    address: str = MISSING
    """Street with house number, 'fx. Engvej 7'"""
    postal_code: str = MISSING
    city: str = MISSING
    country_code: str = MISSING
    """2-letter ISO 3166-1 code, fx. 'DK'"""
    phone: str = MISSING
    """Phone number with the country's prefix, fx. '+4500000000'"""
    email: str = MISSING
    registration_no: str = MISSING
    """VAT number in the EU, CVR number in Denmark, TIN/EIN/SSN in the US."""
    language_code: str = MISSING
    """2-letter ISO 639-1 code, fx. 'da'"""
    base_currency: str = MISSING
    """3-letter ISO 4217 code, fx. 'DKK'"""
    subject_to_vat: bool = MISSING
    time_zone: str = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "name": Nullable(TEXT),
            "url": Nullable(TEXT),
            "address": Nullable(TEXT),
            "postal_code": Nullable(TEXT),
            "city": Nullable(TEXT),
            "country_code": Nullable(TEXT),
            "phone": Nullable(TEXT),
            "email": Nullable(TEXT),
            "registration_no": Nullable(TEXT),
            "language_code": Nullable(TEXT),
            "base_currency": Nullable(TEXT),
            "subject_to_vat": Nullable(BOOLEAN),
            "time_zone": Nullable(TEXT),
        }
