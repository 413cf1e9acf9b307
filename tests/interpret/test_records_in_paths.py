"""What paths of calls on one record tell: the type of its key, PATCH for a part, a status that api.toml sets."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.config.settings import read_settings
from codegen.derive.derive import derive
from codegen.dialects.generic import GENERIC
from codegen.documents.read import read_page
from codegen.interpret.interpret import Interpretation, interpret
from codegen.sources.page import Page

SETTINGS = """\
title = "Shed"
dialect = "generic"

[conventions.success]
GET = 200
"""
PAGE = """\
# Tools

| Field | Type | Required |
|---|---|---|
| id | integer | no |
| name | string | yes |

## Read a tool

`GET /tools/{id}`

## Change a tool

`PATCH /tools/{id}`

## Replace a tool

`PUT /tools/{id}`
"""


@pytest.fixture
def shed(tmp_path: Path) -> Interpretation:
    (tmp_path / "api.toml").write_text(SETTINGS, "utf-8")
    page = Page("pages/tools.md", "", "text/markdown", PAGE, "")
    return interpret("shed", [GENERIC.read(read_page(page, GENERIC.vocabulary))], read_settings(tmp_path))


def test_the_name_in_a_path_has_the_type_of_the_key_that_it_is(shed: Interpretation) -> None:
    derived = derive(shed.spec, shed.provenance)
    operations = derived.spec.operations.values()
    assert [operation.parameters["id"].shape.type for operation in operations] == ["integer"] * 3
    evidence = derived.provenance["#/operations/tools.get/parameters/id/shape"]
    assert (evidence.source.rule, evidence.against) == ("key-in-path", ())


def test_patch_leaves_alone_what_is_not_sent_and_put_does_not(shed: Interpretation) -> None:
    partial = {
        operation.method: operation.request.partial
        for operation in shed.spec.operations.values()
        if operation.request is not None
    }
    assert partial == {"PATCH": True, "PUT": False}


def test_a_status_of_success_that_only_api_toml_tells_says_so(shed: Interpretation) -> None:
    source = shed.provenance["#/operations/tools.get/responses/200/phrase"].source
    assert (source.rule, str(source.quote.place)) == ("settings", "api.toml:5")
