"""CreateContactRequest."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codecs import BOOLEAN, INTEGER, NUMBER, TEXT, Array, Enum, Map, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING

CreateContactRequestAccountingMode: TypeAlias = Literal[
    "None", "AddToDraft", "AddToInvoice"
]

CreateContactRequestAccountingTime: TypeAlias = Literal["BeforeWork", "AfterWork"]

CreateContactRequestInvoiceDelivery: TypeAlias = Literal["None", "Email"]


class CreateContactRequest(
    Record,
    kw_only=True,
    rename={
        "postal_code": "postalCode",
        "country_code": "countryCode",
        "registration_no": "registrationNo",
        "accounting_mode": "accountingMode",
        "accounting_time": "accountingTime",
        "invoice_delivery": "invoiceDelivery",
        "paying_contact_id": "payingContactId",
        "notify_before_work": "notifyBeforeWork",
    },
):
    """CreateContactRequest."""

    name: str
    """What the contact is called: a company, or a person."""
    address: str = MISSING
    """Street with house number, 'fx. Engvej 9'"""
    appartment: str = MISSING
    """The apartment, fx. '2. tv.'"""
    postal_code: str = MISSING
    city: str = MISSING
    country_code: str = MISSING
    """2-letter ISO 3166-1 code, fx. 'DK'"""
    location: list[float]
    """Array of length 2 with longitude and latitude, in this order. (Fx.
    [11.543540954589844, 56.703469017862034])
    """
    number: int = MISSING
    """A number (or string) of your own for the contact."""
    phone: str = MISSING
    """Phone number with the country's prefix, fx. '+4500000000'"""
    email: str = MISSING
    registration_no: str = MISSING
    """VAT number in the EU, CVR number in Denmark, TIN/EIN/SSN in the US."""
    ean: str = MISSING
    """The EAN (European Article Number) of the contact."""
    accounting_mode: CreateContactRequestAccountingMode | str = MISSING
    """None, AddToDraft or AddToInvoice."""
    accounting_time: CreateContactRequestAccountingTime | str = MISSING
    """BeforeWork or AfterWork."""
    invoice_delivery: CreateContactRequestInvoiceDelivery | str = MISSING
    """None or Email."""
    paying_contact_id: str | None = MISSING
    """The contact that pays for the assignments of this one, by id, or null."""
    note: str = MISSING
    notify_before_work: bool = MISSING
    """Whether the contact gets a message before work is done."""
    archived: bool = MISSING
    meta: dict[str, str] = MISSING
    """Dictionary of meta value. At most 20 keys."""

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "name": Nullable(TEXT),
            "address": Nullable(TEXT),
            "appartment": Nullable(TEXT),
            "postal_code": Nullable(TEXT),
            "city": Nullable(TEXT),
            "country_code": Nullable(TEXT),
            "location": Nullable(Array(NUMBER)),
            "number": Nullable(INTEGER),
            "phone": Nullable(TEXT),
            "email": Nullable(TEXT),
            "registration_no": Nullable(TEXT),
            "ean": Nullable(TEXT),
            "accounting_mode": Nullable(
                Enum("None", "AddToDraft", "AddToInvoice", closed=False)
            ),
            "accounting_time": Nullable(Enum("BeforeWork", "AfterWork", closed=False)),
            "invoice_delivery": Nullable(Enum("None", "Email", closed=False)),
            "paying_contact_id": Nullable(TEXT),
            "note": Nullable(TEXT),
            "notify_before_work": Nullable(BOOLEAN),
            "archived": Nullable(BOOLEAN),
            "meta": Nullable(Map(TEXT)),
        }
