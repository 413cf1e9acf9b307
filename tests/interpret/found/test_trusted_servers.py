"""Credentials go to the servers of api.toml: a page that names another server for a call gets none of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.interpret.found.made_facts import Page, interpreted

SETTINGS = """\
[[servers]]
url = "https://a.test/v1"

[[servers]]
url = "https://{tenant}.nests.c.test"

[[servers]]
url = "https://{anything}.test"

[[auth]]
kind = "token_exchange"
url = "https://login.a.test/"
request_headers = { Key = "key" }
call_headers = { Token = "token" }
answer = { token = "Token", server = "Server" }
hosts = ["*.b.test"]
"""


@pytest.mark.parametrize(
    ("server", "trusted"),
    [
        ("https://files.a.test", True),
        ("https://x.b.test", True),
        ("https://evil.test", False),
        ("https://a.test.evil.test", False),
        ("https://evila.test", False),
        ("https://a.test@evil.test", False),
        ("http://files.a.test", False),
        ("https://evil.test/a.test", False),
        ("https://a.test:8443", False),
        ("https://a.test:443/v1", True),
        ("https://A.TEST/v1", True),
        ("https://evil.test\\.a.test", False),
        ("https://evil.test\\.b.test", False),
        ("https://{any}.test", False),
        ("https://{part}.a.test", True),
        ("https://owner.nests.c.test", True),
        ("https://c.test", False),
        ("https://evil.d.test", False),
    ],
)
def test_only_servers_of_the_settings_get_credentials(server: str, trusted: bool, tmp_path: Path) -> None:
    page = Page()
    page.call("GET", "/owls", base_url="https://a.test/v1")
    page.call("POST", "/photos", base_url=server)
    interpretation = interpreted(tmp_path, page, settings=SETTINGS)
    needs = {key: operation.auth for key, operation in interpretation.spec.operations.items()}
    assert needs == {"owls.list": None, "photos.create": None if trusted else []}
    assert [finding.code for finding in interpretation.findings if finding.code == "credentials-withheld"] == [
        "credentials-withheld"
    ] * (not trusted)
