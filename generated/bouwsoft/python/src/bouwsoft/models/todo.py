"""Todo."""

from __future__ import annotations

from .._runtime.codecs import BOOLEAN, INTEGER, NUMBER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class Todo(Record, kw_only=True, rename={"list_": "list"}):
    """Todo.

    https://support.bouwsoft.be/manual/api/v1_GET_Todos.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    nr: float = MISSING
    list_: str = MISSING
    date_created: str = MISSING
    date_expiry: str = MISSING
    title: str = MISSING
    concerning: str = MISSING
    greeting: str = MISSING
    greeting_localized: str = MISSING
    salutation: str = MISSING
    salutation_localized: str = MISSING
    sender: str = MISSING
    function: str = MISSING
    function_localized: str = MISSING
    company_id: int = MISSING
    company_name: str = MISSING
    address_id: int = MISSING
    address_name: str = MISSING
    address_address: str = MISSING
    address_addressline2: str = MISSING
    address_countrycode: str = MISSING
    address_zipcode: str = MISSING
    address_city: str = MISSING
    address_telephone1: str = MISSING
    address_email: str = MISSING
    address_vatnr: str = MISSING
    contact_id: int = MISSING
    contact_name: float = MISSING
    project_id: int = MISSING
    project_pnr: float = MISSING
    project_unr: float = MISSING
    project_name: str = MISSING
    yourreference: str = MISSING
    completed: bool = MISSING

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
