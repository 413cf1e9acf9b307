"""An API that is fetched as its site serves it has the spec that its captures promise."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from codegen.build.pipeline import compile_api
from codegen.config.settings import read_settings
from codegen.config.workspace import find_workspace
from codegen.dialects.page_reader import page_reader
from codegen.fetch.client import Politeness
from codegen.fetch.links import links_of
from codegen.fetch.run import FetchOptions, fetch
from codegen.spec.canonical import to_builtins
from codegen.spec.model import Spec
from tests.fetch import sites_as_served
from tests.fetch.site import Call, Reply, Site
from tests.fetch.test_real_settings import STUB, Moved, captured
from tests.mock_server.running import spec_of

SERVED: dict[str, Callable[[str], str]] = {
    "payandbill": sites_as_served.docusaurus,
    "previsto": sites_as_served.gitbook,
}


def serve(api: str, site: Site) -> None:
    """Put the pages of ``api`` on ``site`` as their make serves them, and stubs where they lead to others."""
    for page in captured(api):
        for link in links_of(page.content, page.media_type, page.url):
            site.pages.setdefault(urlsplit(link).path, STUB)
    links = "".join(f'<a href="{urlsplit(page.url).path}">page</a>' for page in captured(api))
    for page in captured(api):
        served = SERVED[api](page.content)
        reply = Reply(200, served.replace("</nav></aside>", f"{links}</nav></aside>"), content_type=page.media_type)
        site.special[urlsplit(page.url).path] = partial(_answer, reply)


def _answer(reply: Reply, _: Call) -> Reply:
    return reply


def built(api: str, site: Site, root: Path, folder: Path) -> Spec:
    """Fetch ``api`` from ``site`` by its own settings, and build it."""
    specs = folder / "specs" / api
    specs.mkdir(parents=True)
    for name in ("api.toml", "corrections.toml"):
        shutil.copyfile(root / "specs" / api / name, specs / name)
    file = read_settings(specs)
    options = FetchOptions(politeness=Politeness(first_wait=0), transport=Moved(site))
    run = fetch(specs, file, page_reader(file), options)
    assert run.findings == ()
    build = compile_api(find_workspace(folder, folder), api)
    assert build.spec is not None, [finding.message for finding in build.findings if finding.severity == "error"]
    return build.spec


def comparable(spec: Spec) -> Any:
    """Return the spec without remarks about the whole API and lines of gaps: a site has pages without calls."""
    data = to_builtins(spec)
    data["conventions"]["notes"] = {}
    data["incomplete"] = sorted((gap["code"], gap["count"]) for gap in data["incomplete"])
    return data


@pytest.mark.parametrize("api", SERVED)
def test_the_spec_of_the_site_is_that_of_the_captures(api: str, site: Site, root: Path, tmp_path: Path) -> None:
    serve(api, site)
    spec = comparable(built(api, site, root, tmp_path))
    expected = comparable(spec_of(api))
    for part in expected:
        assert spec[part] == expected[part], part


@pytest.mark.parametrize("api", SERVED)
def test_the_pages_of_the_site_are_no_copies_of_the_captures(api: str) -> None:
    for page in captured(api):
        assert SERVED[api](page.content) != page.content
