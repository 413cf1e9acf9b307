"""Pages of no known make that show more than the spec can hold: what is left out of it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from codegen.diagnostics.finding import Finding
from tests.diagnostics.bad_input import compiled, gives
from tests.tiny_workspace import SETTINGS

GENERIC = SETTINGS.replace('"gitbook"', '"generic"')
CALL = "# Tools\n\n## Make a tool\n\n`POST /tools`\n\n"
TABLE = "### Body parameters\n\n| Field | Type | Required |\n|---|---|---|\n| name | string | yes |\n"


def findings_of(folder: Path, page: str) -> Iterable[Finding]:
    return compiled(folder, page, GENERIC)


@gives("record-undescribed")
def type_that_is_called_like_a_record(folder: Path) -> Iterable[Finding]:
    return findings_of(folder, CALL + TABLE.replace("| string |", "| [Handle](handle.md) |"))


@gives("column-unknown")
def column_that_no_list_of_words_has(folder: Path) -> Iterable[Finding]:
    table = "| Field | Type | Colour |\n|---|---|---|\n| name | string | red |\n| weight | integer | blue |\n"
    return findings_of(folder, f"{CALL}### Body parameters\n\n{table}")


@gives("examples-repaired")
def example_with_a_comment(folder: Path) -> Iterable[Finding]:
    return findings_of(folder, CALL + '### Response\n\n```json\n{\n  "id": 1, // its number\n  "name": "axe"\n}\n```\n')


@gives("table-without-effect")
def table_below_a_heading_that_names_nothing(folder: Path) -> Iterable[Finding]:
    return findings_of(folder, f"{CALL}{TABLE}\n# Ideas\n\n| Field | Type |\n|---|---|\n| colour | string |\n")


@gives("call-in-text")
def sentence_about_another_call(folder: Path) -> Iterable[Finding]:
    return findings_of(folder, f"{CALL}{TABLE}\n# Limits\n\nNothing is counted for GET /limits, or so they say.\n")


@gives("body-missing")
def request_that_cannot_be_read(folder: Path) -> Iterable[Finding]:
    return findings_of(folder, CALL + '### Example request\n\n```json\n{"name": =}\n```\n')


@gives("answer-missing")
def answer_that_cannot_be_read(folder: Path) -> Iterable[Finding]:
    return findings_of(folder, CALL + TABLE + '\n### Example response\n\n```json\n{"name": =}\n```\n')


@gives("name-odd")
def name_of_two_words(folder: Path) -> Iterable[Finding]:
    return findings_of(folder, CALL + TABLE.replace("| name |", "| first name |"))


@gives("model-shared")
def two_records_of_one_shape(folder: Path) -> Iterable[Finding]:
    sample = '### Example request\n\n```json\n{"name": "axe", "weight": 3}\n```\n\n'
    return findings_of(folder, f"{CALL}{sample}## Plant a flower\n\n`POST /flowers`\n\n{sample}")
