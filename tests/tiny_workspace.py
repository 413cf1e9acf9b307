"""A workspace with one small API of our own in it, for tests that run the commands. Its pages are GitBook Markdown."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from codegen.cli.main import main

SETTINGS = """\
title = "The Shed API"
docs_url = "https://docs.shed.test/"
dialect = "gitbook"

[[servers]]
url = "https://api.shed.test"

[[auth]]
kind = "basic"
username = "api_key"

[conventions.write]
kind = "json_body"
"""

PAGE = """\
# Tool

A tool hangs in the shed.

## The tool object

{% code title="Example Response" %}
```json
{
  "id": "tool-1",
  "name": "Saw",
  "weight": 3,
  "bought": "2026-05-21T20:22:28.110Z"
}
```
{% endcode %}

| Field  | Type   | Required | Description                     |
| ------ | ------ | -------- | ------------------------------- |
| id     | string | No       | Tells it from all others.       |
| name   | string | Yes      | What people call it.            |
| weight | number | No       | In kilograms.                   |
| bought | date   | No       | When it came into the shed.     |

{% swagger baseUrl="https://api.shed.test" path="/tools/:id" method="get" summary="Retrieve a tool" %}
{% swagger-description %}
Gives one tool.
{% endswagger-description %}

{% swagger-parameter in="path" name="id" type="string" %}
Which tool.
{% endswagger-parameter %}
{% endswagger %}
"""


class TinyWorkspace:
    """A workspace under ``root``; methods change it and run commands in it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.add("shed")

    def add(self, api: str, settings: str = SETTINGS, page: str = PAGE) -> Path:
        """Return an API with one page. Returns its folder."""
        folder = self.root / "specs" / api
        (folder / "pages").mkdir(parents=True)
        (folder / "api.toml").write_text(settings, "utf-8")
        self.page(page, api)
        return folder

    @property
    def folder(self) -> Path:
        """The folder of the API that is there from the start."""
        return self.root / "specs" / "shed"

    def page(self, text: str, api: str = "shed") -> None:
        """Write the API's only page, as captured."""
        folder = self.root / "specs" / api / "pages"
        (folder / "tool.md").write_text(text, "utf-8")
        digest = hashlib.sha256(text.encode()).hexdigest()
        listed = f'[[page]]\nfile = "tool.md"\nurl = "https://docs.shed.test/tool"\nhash = "{digest}"\n'
        (folder / "pages.toml").write_text(listed, "utf-8")

    def add_page(self, name: str, text: str) -> None:
        """Write a further page of the API."""
        pages = self.folder / "pages"
        (pages / name).write_text(text, "utf-8")
        with (pages / "pages.toml").open("a", encoding="utf-8") as listed:
            listed.write(f'\n[[page]]\nfile = "{name}"\nurl = "https://docs.shed.test/{name}"\n')

    def spec(self) -> Any:
        """Return the spec that the last build wrote."""
        return json.loads((self.folder / "spec.json").read_text("utf-8"))

    def run(self, *arguments: str) -> Result:
        """Run ``codegen``; an exception that is no exit fails the test."""
        result = CliRunner().invoke(main, [*arguments, "--root", str(self.root)])
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        assert "Traceback" not in result.output
        return result

    def json(self, *arguments: str) -> Any:
        """Return the answer of a command as data."""
        return json.loads(self.run(*arguments, "--json").stdout)

    def files(self) -> dict[str, bytes]:
        """Every file of the workspace but the cache's, to see whether anything was written."""
        return {
            path.relative_to(self.root).as_posix(): path.read_bytes()
            for path in sorted(self.root.rglob("*"))
            if path.is_file() and ".codegen-cache" not in path.parts
        }


def git(folder: Path, *arguments: str) -> None:
    """Run git in ``folder`` as somebody who exists only there."""
    program = shutil.which("git")
    if program is None:
        pytest.skip("git is not installed")
    who = ("-c", "user.name=test", "-c", "user.email=test@shed.test", "-c", "commit.gpgsign=false")
    subprocess.run([program, "-C", str(folder), *who, *arguments], check=True, capture_output=True)


@pytest.fixture
def shed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> TinyWorkspace:
    """Provide a workspace with the API ``shed``; bugs are not turned into messages."""
    monkeypatch.setenv("CODEGEN_TRACEBACK", "1")
    return TinyWorkspace(tmp_path)


@pytest.fixture
def committed(shed: TinyWorkspace) -> TinyWorkspace:
    """Provide the workspace built and committed."""
    assert shed.run("build").exit_code == 0
    git(shed.root, "init", "-q")
    git(shed.root, "add", ".")
    git(shed.root, "commit", "-q", "-m", "first")
    return shed
