"""Who answers for the API, and its terms: what api.toml tells stands in the document, else where the pages begin."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.config.settings import read_settings
from codegen.diagnostics.finding import BadInput
from codegen.spec.canonical import convert, to_builtins
from codegen.spec.model import Spec
from tests.targets.openapi.reading import document_of, twin_of
from tests.targets.sample_specs import planner
from tests.tiny_workspace import SETTINGS, TinyWorkspace, shed  # noqa: F401 - a fixture

TOLD = """
[contact]
name = "The Shed Team"
url = "https://shed.test/help"
email = "api@shed.test"

[license]
name = "MIT"
"""


def test_what_the_settings_tell_stands_in_every_document(shed: TinyWorkspace) -> None:  # noqa: F811 - the fixture
    (shed.folder / "api.toml").write_text(SETTINGS + TOLD, "utf-8")
    assert shed.run("build").exit_code == 0
    for name in ("openapi.json", "openapi-3.0.json"):
        info = json.loads((shed.root / "generated" / "shed" / name).read_text("utf-8"))["info"]
        assert info["contact"] == {"name": "The Shed Team", "url": "https://shed.test/help", "email": "api@shed.test"}
        assert info["license"] == {"name": "MIT"}
    stdout = shed.run("explain", "shed", "#/api/license/name").stdout
    assert "specs/shed/api.toml:" in stdout
    assert "the license has no url" in shed.run("lint", "shed").stdout


def with_api(**parts: Any) -> Spec:
    data = to_builtins(planner())
    return convert(data | {"api": data["api"] | parts}, Spec)


@pytest.mark.parametrize("read", [document_of, twin_of])
def test_without_them_the_contact_leads_to_the_documentation_and_no_license_is_named(read: Any) -> None:
    info = read(with_api(docs_url="https://docs.planner.test/", contact={}))["info"]
    assert info["contact"] == {"name": "Documentation of Planner", "url": "https://docs.planner.test/"}
    assert "license" not in info


def test_an_address_that_is_none_does_not_get_into_the_document() -> None:
    info = document_of(with_api(contact={"name": "X", "url": "javascript:x"}, license={"name": "Y", "url": "y"}))[
        "info"
    ]
    assert (info["contact"], info["license"]) == ({"name": "X"}, {"name": "Y"})


@pytest.mark.parametrize(
    ("more", "line", "message"),
    [
        (
            '[contact]\nemail = "nobody"',
            15,
            '"contact.email" must be an address for mail such as "api@example.com", not "nobody"',
        ),
        (
            '[contact]\nurl = "ftp://shed.test"',
            15,
            '"contact.url" must be a web address such as "https://docs.example.com/terms", not "ftp://shed.test"',
        ),
        ('[contact]\nphone = "5"', 15, 'unknown key "phone"'),
        ('[license]\nurl = "https://shed.test/terms"', 14, 'missing key "name"'),
        ('[license]\nname = ""', 15, '"license.name" must be a name on one line, in quotes, not ""'),
        ('contact = "me"', 14, '"contact" must be a table, not "me"'),
    ],
)
def test_a_wrong_value_is_told_with_its_line_and_what_is_expected(
    tmp_path: Path, more: str, line: int, message: str
) -> None:
    settings = "\n".join(['title = "The Shed API"', 'dialect = "gitbook"', *[""] * 11, more, ""])
    (tmp_path / "api.toml").write_text(settings, "utf-8")
    with pytest.raises(BadInput) as wrong:
        read_settings(tmp_path)
    (finding,) = wrong.value.findings
    assert (finding.message, finding.place and finding.place.line) == (message, line)
