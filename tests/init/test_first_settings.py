"""What `codegen init` makes of pages beside their dialect: addresses, servers, listed calls, unknown types, counts."""

from __future__ import annotations

import json
import shutil
import tomllib
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from codegen.cli.main import main
from codegen.diagnostics.finding import BadInput
from codegen.dialects.generic import GENERIC
from codegen.documents.read import read_page
from codegen.fetch.captures import Captures
from codegen.fetch.client import Politeness
from codegen.fetch.run import FetchOptions
from codegen.init.init import init_api
from codegen.init.survey import survey_of
from codegen.sources.page import MEDIA_TYPES, Page
from tests.fetch.shed import site
from tests.fetch.site import Site, anchors
from tests.fetch.site import page as tool_page

__all__ = ["site"]

SPECS = Path(__file__).parents[2] / "specs"
TABLE = "| Field | Type | Description |\n|---|---|---|\n| id | tpSum | x |\n| name | string | x |\n"


@pytest.fixture(autouse=True)
def bugs_show(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODEGEN_TRACEBACK", "1")


def init(root: Path, name: str, source: Path | str, *options: str) -> Result:
    root.mkdir(exist_ok=True)
    result = CliRunner().invoke(main, ["init", name, str(source), "--root", str(root), *options])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def settings(root: Path, name: str) -> dict[str, Any]:
    return tomllib.loads((root / "specs" / name / "api.toml").read_text("utf-8"))


def saved(folder: Path, **pages: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in pages.items():
        (folder / name.replace("_", ".")).write_text(text, "utf-8")
    return folder


# -- addresses ---------------------------------------------------------------------------------------------------------


def entries(root: Path, name: str) -> dict[str, dict[str, Any]]:
    text = (root / "specs" / name / "pages" / "pages.toml").read_text("utf-8")
    return {page["file"]: page for page in tomllib.loads(text)["page"]}


def test_a_folders_own_list_tells_addresses_and_order(tmp_path: Path) -> None:
    folder = saved(tmp_path / "saved", b_md=f"# B\n\n{TABLE}", a_md=f"# A\n\n{TABLE}", c_md=f"# C\n\n{TABLE}")
    listed = '[[page]]\nfile = "{0}.md"\nurl = "https://docs.shed.test/{0}"\n'
    (folder / "pages.toml").write_text(listed.format("b") + listed.format("a"), "utf-8")
    init(tmp_path / "ws", "shed", folder)
    results = entries(tmp_path / "ws", "shed")
    assert [(file, values["url"]) for file, values in results.items()] == [
        ("b.md", "https://docs.shed.test/b"), ("a.md", "https://docs.shed.test/a"), ("c.md", ""),
    ]  # fmt: skip


def test_a_page_that_nobody_knows_the_address_of_claims_none(tmp_path: Path) -> None:
    folder = saved(tmp_path / "saved", tool_md=f"# Tool\n\n`GET /tools`\n\n{TABLE}")
    assert init(tmp_path / "ws", "shed", folder).exit_code == 0
    shed = tmp_path / "ws" / "specs" / "shed"
    assert '"docs_url": "' not in (shed / "spec.json").read_text("utf-8")
    captures = Captures(shed)
    assert captures.by_url == {}
    assert not captures.write_list([])  # a fetch of other pages leaves it where it is
    refused = CliRunner().invoke(main, ["fetch", "shed", "--root", str(tmp_path / "ws")])
    assert "[fetch-nothing-listed]" in refused.output


@pytest.mark.parametrize(
    ("head", "url"),
    [
        ("<!-- saved from url=(0027)https://docs.shed.test/tool -->", "https://docs.shed.test/tool"),
        ('<link rel="canonical" href="https://docs.shed.test/a?x=1&amp;y=2">', "https://docs.shed.test/a?x=1&y=2"),
        ('<link href="https://docs.shed.test/b" rel=canonical>', "https://docs.shed.test/b"),
        ('<link rel="canonical" href="/tool">', ""),
        ('<link rel="canonical" href="https://docs.shed.test/?token=abc">', ""),
    ],
)
def test_a_saved_page_may_tell_its_address_itself(head: str, url: str, tmp_path: Path) -> None:
    folder = saved(tmp_path / "saved", tool_html=tool_page(1).replace("<head>", f"<head>{head}"))
    init(tmp_path / "ws", "shed", folder)
    assert entries(tmp_path / "ws", "shed")["tool.html"]["url"] == url


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("[[page]\n", "start-source"),
        ('page = "x"\n', "start-source"),
        ('[[page]]\nfile = "gone.md"\nurl = "https://docs.shed.test/"\n', "page-missing"),
        ('[[page]]\nfile = "../tool.md"\nurl = "https://docs.shed.test/"\n', "page-outside"),
    ],
)
def test_a_list_that_is_wrong_is_told_and_nothing_is_left(text: str, code: str, tmp_path: Path) -> None:
    folder = saved(tmp_path / "saved", tool_md=f"# Tool\n\n{TABLE}")
    (folder / "pages.toml").write_text(text, "utf-8")
    result = init(tmp_path / "ws", "shed", folder)
    assert result.exit_code == 1
    assert f"[{code}]" in result.output
    assert result.output.count("error: ") == 1
    assert list((tmp_path / "ws").iterdir()) == []


# -- servers -----------------------------------------------------------------------------------------------------------


def servers(text: str) -> list[tuple[str, bool]]:
    page = Page("pages/a.md", "", MEDIA_TYPES[".md"], text, "")
    survey = survey_of([GENERIC.read(read_page(page, GENERIC.vocabulary))])
    return [(server.url, server.called) for server in survey.servers]


@pytest.mark.parametrize(
    ("text", "results"),
    [
        ("# A\n\nGET https://api.shed.test/api/v2/tools\n", [("https://api.shed.test/api/v2", True)]),
        ("# A\n\nGET https://api.shed.test/tools/v2\n", [("https://api.shed.test", True)]),
        ("# A\n\nBase URL: https://api.shed.test/shop/v1\n", [("https://api.shed.test/shop/v1", False)]),
        ("# A\n\n## Base URL\n\n```\nhttps://api.shed.test/v1\n```\n", [("https://api.shed.test/v1", False)]),
        ("# A\n\nGET /tools\n\n```\ncurl https://api.shed.test/v1/tools\n```\n", [("https://api.shed.test/v1", False)]),
        ("# A\n\nGET /v1/tools\n\n```\ncurl https://api.shed.test/v1/tools\n```\n", [("https://api.shed.test", False)]),
        ("# A\n\nGET https://myserver/tools\n", []),
        ("# A\n\nGET https://{host}/tools\n", []),
    ],
)
def test_servers_are_found_in_the_urls_of_the_pages(text: str, results: list[tuple[str, bool]]) -> None:
    assert servers(text) == results


@pytest.mark.parametrize(
    ("api", "server", "place"),
    [
        ("payandbill", "https://payandbill-cloud-api.azurewebsites.net/api", "pages/assignments.html:34"),
        ("previsto", "https://api.previsto.io", "pages/introduction-to-api.md:14"),
    ],
)
def test_the_servers_of_real_pages_are_set_with_their_evidence(
    api: str, server: str, place: str, tmp_path: Path
) -> None:
    folder = shutil.copytree(SPECS / api / "pages", tmp_path / "saved")
    init_api(tmp_path, api, str(folder))
    assert settings(tmp_path, api)["servers"] == [{"url": server}]
    assert f'"{place}".' in (tmp_path / "specs" / api / "api.toml").read_text("utf-8")


# -- what is left to people --------------------------------------------------------------------------------------------


@pytest.mark.slow  # reads 246 pages
def test_listed_calls_get_the_usual_paths_and_unknown_types_a_line_each(tmp_path: Path) -> None:
    """api.toml says what of it is a guess."""
    shutil.copytree(SPECS / "bouwsoft" / "pages", tmp_path / "saved")
    init_api(tmp_path, "shop", str(tmp_path / "saved"))
    text = (tmp_path / "specs" / "shop" / "api.toml").read_text("utf-8")
    assert "calls without their paths, first at" in text
    assert "# These are the usual paths, and a guess: check them.\n[calls]\nGET = {" in text
    assert '\n# "tpLong" = { type = "any" } # ' in text
    calls = settings(tmp_path, "shop")["calls"]
    assert {method: list(forms) for method, forms in calls.items()} == {
        "GET": ["list", "get"], "POST": ["create"], "PUT": ["update"], "DELETE": ["delete"],
    }  # fmt: skip


def test_what_is_said_again_and_again_is_counted(tmp_path: Path) -> None:
    tables = "".join(f"## The tool{number} object\n\n{TABLE}\n" for number in range(30))
    folder = saved(tmp_path / "saved", tool_md=f"# Tools\n\n{tables}")
    said = init(tmp_path / "ws", "shed", folder).output
    assert "\nwarning: 30 fields have an unknown type on 1 page, first at specs/shed/pages/tool.md:7 [Type] " in said
    assert said.count("[type-unknown]") == 1
    line = '# "tpSum" = { type = "any" } # 30 times, first at "pages/tool.md:7"\n'
    assert line in (tmp_path / "ws/specs/shed/api.toml").read_text("utf-8")
    again = init(tmp_path / "ws", "shed_2", folder, "-v").output
    assert again.count("[type-unknown]") == 30


def test_calls_without_a_status_of_success_get_the_usual_ones_so_that_answers_have_types(tmp_path: Path) -> None:
    pages = (
        f"# Tools\n\n{TABLE}\n## Read a tool\n\n`GET /tools/{{id}}`\n\n" + '```json\n{"id": 1, "name": "axe"}\n```\n'
    )
    init(tmp_path / "ws", "shed", saved(tmp_path / "saved", tool_md=pages))
    assert settings(tmp_path / "ws", "shed")["conventions"]["success"] == {"GET": 200}
    assert "usual ones, and a guess: check" in (tmp_path / "ws/specs/shed/api.toml").read_text("utf-8")
    spec = json.loads((tmp_path / "ws/specs/shed/spec.json").read_text("utf-8"))
    assert spec["operations"]["tools.get"]["responses"]["200"]["shape"] == {"type": "object", "ref": "Tool"}


def test_a_status_of_success_that_pages_tell_is_not_guessed(tmp_path: Path) -> None:
    pages = (
        f"# Tools\n\n{TABLE}\n## Read a tool\n\n`GET /tools/{{id}}`\n\n### 203 Copied\n\n" + '```json\n{"id": 1}\n```\n'
    )
    init(tmp_path / "ws", "shed", saved(tmp_path / "saved", tool_md=pages))
    assert "conventions" not in settings(tmp_path / "ws", "shed")


# -- a site on this machine --------------------------------------------------------------------------------------------


def test_a_site_on_this_machine_becomes_an_api(tmp_path: Path, site: Site) -> None:
    site.pages["/docs/index.html"] = tool_page(0, anchors("/docs/tool-1.html"))
    site.pages["/docs/tool-1.html"] = tool_page(1)
    result = init(tmp_path / "ws", "shed", f"{site.url}/docs/index.html")
    assert "\n  models      2\n  fields      6, 6 of them with a type\n" in result.output
    assert list(entries(tmp_path / "ws", "shed")) == ["index.html", "tool-1.html"]
    again = CliRunner().invoke(main, ["fetch", "shed", "--root", str(tmp_path / "ws")])
    assert "2 pages: 2 unchanged\n" in again.output


def test_a_site_that_nobody_answers_at_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with pytest.raises(BadInput) as bad:
        init_api(tmp_path, "shed", "http://127.0.0.1:9/docs/", FetchOptions(politeness=Politeness(first_wait=0)))
    assert [finding.code for finding in bad.value.findings] == ["fetch-unreachable"]
    assert list(tmp_path.iterdir()) == []
