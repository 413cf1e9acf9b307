"""A workspace whose API ``shed`` is documented on a site of this machine."""

from __future__ import annotations

import shutil
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from click.testing import Result

from codegen.fetch import run
from tests.fetch.site import Site, anchors, page, serving
from tests.tiny_workspace import SETTINGS, TinyWorkspace

SMALL = 6
LARGE = 246


class FetchShed(TinyWorkspace):
    """The workspace and its site."""

    def __init__(self, root: Path, site: Site) -> None:
        super().__init__(root)
        shutil.rmtree(self.folder / "pages")
        self.site = site
        self.settings(f'index = "{site.url}/docs/index.html"')

    def settings(self, fetch: str) -> None:
        (self.folder / "api.toml").write_text(f"{SETTINGS}\n[fetch]\n{fetch}\n", "utf-8")

    def grow(self, pages: int) -> None:
        """Grow an index and so many pages, in two sections of links."""
        paths = [f"/docs/tool-{number}.html" for number in range(1, pages)]
        self.site.pages["/docs/index.html"] = page(0, anchors(*paths[:4]) + anchors("https://elsewhere.test/x"))
        for number, path in enumerate(paths, 1):
            self.site.pages[path] = page(number, anchors(*paths[4:]) if number == 4 else "")

    def fetch(self, *options: str, code: int = 0) -> Result:
        result = self.run("fetch", "shed", *options)
        assert result.exit_code == code, result.output
        return result

    def fetched(self, *options: str) -> Any:
        """Return the run's answer as data."""
        return self.json("fetch", "shed", *options)

    def codes(self, *options: str) -> list[str]:
        return [finding["code"] for finding in self.fetched(*options)["findings"]]

    def listed(self) -> list[dict[str, Any]]:
        text = (self.folder / "pages" / "pages.toml").read_text("utf-8")
        entries: list[dict[str, Any]] = tomllib.loads(text)["page"]
        return entries

    def captured(self, file: str) -> str:
        return (self.folder / "pages" / file).read_text("utf-8")


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("CODEGEN_CHROMIUM", "")  # no page is rendered but where a test is about that
    with serving() as site:
        yield site


@pytest.fixture
def shed(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FetchShed:
    """Six pages; pauses that no host asked for are short."""
    monkeypatch.setenv("CODEGEN_TRACEBACK", "1")
    politeness = run._politeness
    monkeypatch.setattr(run, "_politeness", lambda file: msgspec.structs.replace(politeness(file), first_wait=0.01))
    shed = FetchShed(tmp_path, site)
    shed.grow(SMALL)
    return shed
