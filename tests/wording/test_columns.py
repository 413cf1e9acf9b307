"""Headers of tables, in many words and languages."""

from __future__ import annotations

import pytest

from codegen.wording.columns import Column, column_of, columns_of
from codegen.wording.vocabulary import LANGUAGES, folded, vocabulary

HEADERS = [
    ("Parameter", "name"),
    ("**Field**", "name"),
    ("Field name", "name"),
    ("Attribute", "name"),
    ("Key", "name"),
    ("Parameter(s)", "name"),
    ("Type", "type"),
    ("Data type", "type"),
    ("DataType", "type"),
    ("Format", "type"),
    ("Type (format)", "type"),
    ("Required", "required"),
    ("Required?", "required"),
    ("Mandatory", "required"),
    ("Req.", "required"),
    ("M/O", "required"),
    ("Optional", "optional"),
    ("Optional?", "optional"),
    ("Description", "description"),
    ("DESCRIPTION:", "description"),
    ("Notes", "description"),
    ("Default", "default"),
    ("Default value", "default"),
    ("Max length", "length"),
    ("Allowed values", "values"),
    ("Enum", "values"),
    ("Value", "value"),
    ("In", "location"),
    ("Location", "location"),
    ("Example", "example"),
    ("Nullable", "nullable"),
    ("Read-only", "read_only"),
    ("Writable", "writeable"),
    ("Status code", "status"),
    ("Code", "status"),
    ("Method", "method"),
    ("Endpoint", "path"),
    ("Title", "title"),
    ("Min", "minimum"),
    ("Since", "since"),
    ("Feld", "name"),
    ("Typ", "type"),
    ("Pflicht", "required"),
    ("Beschreibung", "description"),
    ("Standardwert", "default"),
    ("Mögliche Werte", "values"),
    ("Naam", "name"),
    ("Verplicht", "required"),
    ("Omschrijving", "description"),
    ("Standaardwaarde", "default"),
    ("Mogelijke waarden", "values"),
    ("Nom", "name"),
    ("Obligatoire", "required"),
    ("Obligatoire ?", "required"),
    ("Valeurs possibles", "values"),
    ("Valeur par défaut", "default"),
    ("Nombre", "name"),
    ("Tipo", "type"),
    ("Requerido", "required"),
    ("Descripción", "description"),
    ("Valores posibles", "values"),
    ("Nome", "name"),
    ("Obbligatorio", "required"),
    ("Descrizione", "description"),
    ("Valori ammessi", "values"),
    ("Navn", "name"),
    ("Påkrævet", "required"),
    ("Beskrivelse", "description"),
    ("Påkrevd", "required"),
    ("Tillatte verdier", "values"),
    ("Namn", "name"),
    ("Obligatorisk", "required"),
    ("Beskrivning", "description"),
    ("Värde", "value"),
    ("Параметр", "name"),
    ("Тип", "type"),
    ("Обязательный", "required"),
    ("Описание", "description"),
    ("Возможные значения", "values"),
    ("По умолчанию", "default"),
]

TABLES = [
    (["Name", "Type", "Notes"], ["name", "type", "description"]),
    (["Name", "Type", "Description", "Notes"], ["name", "type", "description", "notes"]),
    (["Name", "Format", "Description"], ["name", "type", "description"]),
    (["Name", "Type", "Format"], ["name", "type", "format"]),
    (["Field", "Name", "Type"], ["name", "title", "type"]),
    (["Name", "Type", "Type"], ["name", "type", None]),
    (["Name", "Wingspan", "Description"], ["name", None, "description"]),
    (["Comments", "Remarks"], ["description", "notes"]),
]


@pytest.mark.parametrize(("header", "column"), HEADERS)
def test_a_usual_header_is_known(header: str, column: str) -> None:
    assert column_of(header) == Column(column)


@pytest.mark.parametrize(
    "header",
    ["Wingspan", "", "Owls and nests", "-", "#", "The name of the owl as it is shown to everybody in the forest"],
)
def test_a_header_that_names_no_column_is_unknown(header: str) -> None:
    assert column_of(header) is None


@pytest.mark.parametrize(("headers", "columns"), TABLES)
def test_headers_are_read_together(headers: list[str], columns: list[str | None]) -> None:
    assert [column and column.value for column in columns_of(headers)] == columns


def test_no_header_means_two_columns() -> None:
    meanings: dict[str, set[str]] = {}
    for _, column, header in vocabulary().entries("columns"):
        meanings.setdefault(folded(header), set()).add(column)
    assert {header: columns for header, columns in meanings.items() if len(columns) > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_columns_of_a_field_table(language: str) -> None:
    columns = {column for spoken, column, _ in vocabulary().entries("columns") if spoken == language}
    assert columns >= {"name", "type", "required", "optional", "description", "default", "values", "example"}
