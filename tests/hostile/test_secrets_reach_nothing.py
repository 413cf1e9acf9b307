"""A secret in each place of a page and of field information reaches no file of a build, and no finding.

The pages themselves keep it: they are what the vendor published.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.build.pipeline import compile_api
from codegen.build.result import Build
from codegen.config.workspace import find_workspace
from tests.tiny_workspace import PAGE, SETTINGS, TinyWorkspace

SECRET = "ghp_" + "a1B2c3D4e5F6g7H8i9J0"
PLACES = {
    "prose": PAGE.replace("A tool hangs", f"Use {SECRET}. A tool hangs"),
    "heading": PAGE + f"\n## About {SECRET}\n\nWords.\n",
    "cell": PAGE.replace("In kilograms.", f"In {SECRET}."),
    "header": PAGE.replace("| Description ", f"| {SECRET} "),
    "name of a field": PAGE.replace("| name ", f"| {SECRET} "),
    "type": PAGE.replace("| name   | string", f"| name | {SECRET}"),
    "default": PAGE.replace("In kilograms.", f"Default is `{SECRET}`."),
    "example": PAGE.replace('"Saw"', f'"{SECRET}"'),
    "key of an example": PAGE.replace('"name"', f'"{SECRET}"'),
    "broken example": PAGE.replace('"Saw"', f'"{SECRET}" [[ {SECRET}'),
    "path": PAGE.replace("/tools/:id", f"/tools/{SECRET}"),
    "server": PAGE.replace("https://api.shed.test", f"https://bob:{SECRET}@api.shed.test"),
    "summary": PAGE.replace("Retrieve a tool", f"Retrieve {SECRET}"),
    "name of a directive": PAGE + f"\n{{% {SECRET} %}}\n",
    "link": PAGE.replace("A tool hangs", f"[A tool](https://a.test/?token={SECRET}) hangs"),
    "sample call": PAGE + f"\n```sh\ncurl -u {SECRET}: https://api.shed.test/tools/{SECRET}?key={SECRET}\n```\n",
    "message": PAGE + f"\n```http\nGET /tools/1 HTTP/1.1\nX-Key: {SECRET}\n\n```\n",
    "front matter": f"---\ntitle: {SECRET}\nx: [{SECRET}\n---\n{PAGE}",
    "unread block": PAGE + f"\n```\nnonsense {SECRET}\n```\n",
}


def built(root: Path, page: str, dialect: str) -> Build:
    shed = TinyWorkspace(root)
    (shed.folder / "api.toml").write_text(SETTINGS.replace('"gitbook"', f'"{dialect}"'), "utf-8")
    shed.page(page)
    (shed.folder / "fieldinfo").mkdir()
    (shed.folder / "fieldinfo" / "tool.json").write_text(f'[{{"name": "id", "link": "{SECRET}"}}]', "utf-8")
    return compile_api(find_workspace(root, root), "shed")


@pytest.mark.parametrize("dialect", ["gitbook", "generic"])
@pytest.mark.parametrize("place", PLACES)
def test_a_secret_reaches_no_file_and_no_finding(place: str, dialect: str, tmp_path: Path) -> None:
    assert SECRET in PLACES[place]
    build = built(tmp_path, PLACES[place], dialect)
    reached = [path for path, text in (build.files | build.machine_files).items() if SECRET in text]
    assert reached == []
    assert SECRET not in repr((build.findings, build.pages, build.spec, build.provenance))
    assert any(finding.code == "secret-replaced" for finding in build.findings)
