"""Account."""

from __future__ import annotations

from .._runtime.codecs import BOOLEAN, NUMBER, TEXT, Array, Map, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class Account(
    Record,
    kw_only=True,
    rename={
        "email_validated": "emailValidated",
        "language_code": "languageCode",
        "postal_code": "postalCode",
        "country_code": "countryCode",
    },
):
    """Account.

    https://docs.previsto.io/account.md
    """

    login: str = MISSING
    name: str = MISSING
    """First and last name of the person."""
    email: str = MISSING
    """Written as an e-mail address, fx. 'mette@window.example'"""
    email_validated: bool = MISSING
    language_code: str = MISSING
    """2-letter ISO 639-1 code, fx. 'da'"""
    address: str = MISSING
    """Street with house number."""
    appartment: str | None = MISSING
    """The apartment, fx. '2. tv.'"""
    postal_code: str = MISSING
    city: str = MISSING
    country_code: str = MISSING
    """2-letter ISO 3166-1 code, fx. 'DK'"""
    location: list[float] = MISSING
    """Array of 2 numbers with longitude and latitude, in this order as in geojson.
    (Fx. [11.543540954589844, 56.703469017862034]) Exactly 2 items.
    """
    roles: list[str] = MISSING
    """Array of the roles that the person has, in the system and in organizations."""
    meta: dict[str, str] = MISSING
    """Dictionary of meta values. At most 20 keys."""
    id: str = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "login": Nullable(TEXT),
            "name": Nullable(TEXT),
            "email": Nullable(TEXT),
            "email_validated": Nullable(BOOLEAN),
            "language_code": Nullable(TEXT),
            "address": Nullable(TEXT),
            "appartment": Nullable(TEXT),
            "postal_code": Nullable(TEXT),
            "city": Nullable(TEXT),
            "country_code": Nullable(TEXT),
            "location": Nullable(Array(NUMBER)),
            "roles": Nullable(Array(TEXT)),
            "meta": Nullable(Map(TEXT)),
            "id": Nullable(TEXT),
        }
