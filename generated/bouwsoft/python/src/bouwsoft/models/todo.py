"""Todo."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, INTEGER, NUMBER, TEXT, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class Todo(Record, kw_only=True, rename={"list_": "list"}):
    """Todo.

    https://support.bouwsoft.be/manual/api/v1_GET_Todos.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    nr: float | None | UnsetType = UNSET
    list_: str | None | UnsetType = UNSET
    date_created: str | None | UnsetType = UNSET
    date_expiry: str | None | UnsetType = UNSET
    title: str | None | UnsetType = UNSET
    concerning: str | None | UnsetType = UNSET
    greeting: str | None | UnsetType = UNSET
    greeting_localized: str | None | UnsetType = UNSET
    salutation: str | None | UnsetType = UNSET
    salutation_localized: str | None | UnsetType = UNSET
    sender: str | None | UnsetType = UNSET
    function: str | None | UnsetType = UNSET
    function_localized: str | None | UnsetType = UNSET
    company_id: int | None | UnsetType = UNSET
    company_name: str | None | UnsetType = UNSET
    address_id: int | None | UnsetType = UNSET
    address_name: str | None | UnsetType = UNSET
    address_address: str | None | UnsetType = UNSET
    address_addressline2: str | None | UnsetType = UNSET
    address_countrycode: str | None | UnsetType = UNSET
    address_zipcode: str | None | UnsetType = UNSET
    address_city: str | None | UnsetType = UNSET
    address_telephone1: str | None | UnsetType = UNSET
    address_email: str | None | UnsetType = UNSET
    address_vatnr: str | None | UnsetType = UNSET
    contact_id: int | None | UnsetType = UNSET
    contact_name: float | None | UnsetType = UNSET
    project_id: int | None | UnsetType = UNSET
    project_pnr: float | None | UnsetType = UNSET
    project_unr: float | None | UnsetType = UNSET
    project_name: str | None | UnsetType = UNSET
    yourreference: str | None | UnsetType = UNSET
    completed: bool | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "nr": Nullable(NUMBER),
            "list_": Nullable(TEXT),
            "date_created": Nullable(TEXT),
            "date_expiry": Nullable(TEXT),
            "title": Nullable(TEXT),
            "concerning": Nullable(TEXT),
            "greeting": Nullable(TEXT),
            "greeting_localized": Nullable(TEXT),
            "salutation": Nullable(TEXT),
            "salutation_localized": Nullable(TEXT),
            "sender": Nullable(TEXT),
            "function": Nullable(TEXT),
            "function_localized": Nullable(TEXT),
            "company_id": Nullable(INTEGER),
            "company_name": Nullable(TEXT),
            "address_id": Nullable(INTEGER),
            "address_name": Nullable(TEXT),
            "address_address": Nullable(TEXT),
            "address_addressline2": Nullable(TEXT),
            "address_countrycode": Nullable(TEXT),
            "address_zipcode": Nullable(TEXT),
            "address_city": Nullable(TEXT),
            "address_telephone1": Nullable(TEXT),
            "address_email": Nullable(TEXT),
            "address_vatnr": Nullable(TEXT),
            "contact_id": Nullable(INTEGER),
            "contact_name": Nullable(NUMBER),
            "project_id": Nullable(INTEGER),
            "project_pnr": Nullable(NUMBER),
            "project_unr": Nullable(NUMBER),
            "project_name": Nullable(TEXT),
            "yourreference": Nullable(TEXT),
            "completed": Nullable(BOOLEAN),
        }
