"""Contact."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codecs import BOOLEAN, NUMBER, TEXT, Array, Enum, Map, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING

ContactAccountingMode: TypeAlias = Literal["None", "AddToDraft", "AddToInvoice"]

ContactAccountingTime: TypeAlias = Literal["BeforeWork", "AfterWork"]

ContactInvoiceDelivery: TypeAlias = Literal["None", "Email"]


class Contact(
    Record,
    kw_only=True,
    rename={
        "postal_code": "postalCode",
        "country_code": "countryCode",
        "remote_id": "remoteId",
        "remote_order_id": "remoteOrderId",
        "registration_no": "registrationNo",
        "accounting_mode": "accountingMode",
        "accounting_time": "accountingTime",
        "invoice_delivery": "invoiceDelivery",
        "paying_contact_id": "payingContactId",
        "notify_before_work": "notifyBeforeWork",
        "agent_ids": "agentIds",
    },
):
    """Contact.

    https://docs.previsto.io/contact.md
    """

    id: str = MISSING
    name: str = MISSING
    """What the contact is called: a company, or a person."""
    address: str = MISSING
    """Street with house number, 'fx. Engvej 9'"""
    appartment: str | None = MISSING
    """The apartment, fx. '2. tv.'"""
    postal_code: str = MISSING
    city: str = MISSING
    country_code: str = MISSING
    """2-letter ISO 3166-1 code, fx. 'DK'"""
    location: list[float] = MISSING
    """Array of length 2 with longitude and latitude, in this order. (Fx.
    [11.543540954589844, 56.703469017862034])
    """
    number: str | None = MISSING
    """A number (or string) of your own for the contact."""
    remote_id: str | None = MISSING
    """The contact in the financial system, by id, or null."""
    remote_order_id: str | None = MISSING
    """The open order of the contact in the financial system, by id, or null."""
    phone: str = MISSING
    """Phone number with the country's prefix, fx. '+4500000000'"""
    email: str = MISSING
    registration_no: str | None = MISSING
    """VAT number in the EU, CVR number in Denmark, TIN/EIN/SSN in the US."""
    ean: str | None = MISSING
    """The EAN (European Article Number) of the contact."""
    accounting_mode: ContactAccountingMode | str | None = MISSING
    """None, AddToDraft or AddToInvoice."""
    accounting_time: ContactAccountingTime | str | None = MISSING
    """BeforeWork or AfterWork."""
    invoice_delivery: ContactInvoiceDelivery | str | None = MISSING
    """None or Email."""
    paying_contact_id: str | None = MISSING
    """The contact that pays for the assignments of this one, by id, or null."""
    note: str = MISSING
    notify_before_work: bool = MISSING
    """Whether the contact gets a message before work is done."""
    archived: bool = MISSING
    agent_ids: list[str] = MISSING
    """Who takes care of the contact, by id. For now these are always accounts. An
    empty list means that nobody is named.
    """
    meta: dict[str, str] = MISSING
    """Dictionary of meta value. At most 20 keys."""

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": Nullable(TEXT),
            "name": Nullable(TEXT),
            "address": Nullable(TEXT),
            "appartment": Nullable(TEXT),
            "postal_code": Nullable(TEXT),
            "city": Nullable(TEXT),
            "country_code": Nullable(TEXT),
            "location": Nullable(Array(NUMBER)),
            "number": Nullable(TEXT),
            "remote_id": Nullable(TEXT),
            "remote_order_id": Nullable(TEXT),
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
            "agent_ids": Nullable(Array(TEXT)),
            "meta": Nullable(Map(TEXT)),
        }
