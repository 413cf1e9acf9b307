"""The report: one page that shows every fact with its source, needs nothing from elsewhere, and has no dead link."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from codegen.pipeline import Build, compile_api
from codegen.reporting.page import report_page
from codegen.targets.templating import Templates
from codegen.workspace import find_workspace
from tests.tiny_workspace import PAGE, TinyWorkspace


@pytest.fixture(scope="module")
def builds(root: Path) -> list[Build]:
    workspace = find_workspace(root, root)
    return [compile_api(workspace, api) for api in workspace.apis]


@pytest.fixture(scope="module")
def page(builds: list[Build]) -> BeautifulSoup:
    return BeautifulSoup(report_page(builds, Templates(None)), "html.parser")


def test_every_field_of_every_model_is_shown_with_its_origin(builds: list[Build], page: BeautifulSoup) -> None:
    for build in builds:
        assert build.spec is not None
        for name, model in build.spec.models.items():
            for key, field in model.fields.items():
                shown = page.find(id=f"{build.api}.field.{name}.{key}")
                assert shown is not None, (build.api, name, key)
                assert field.origin.value in shown.get_text()


def test_a_contested_field_shows_both_sides_and_the_rule_that_settled_it(page: BeautifulSoup) -> None:
    shown = page.find(id="bouwsoft.field.Assignment.ts_lastupdate")
    assert shown is not None
    words = shown.get_text()
    assert "tpDate" in words
    assert "contested" in words
    assert "example-layout over native-type" in words


def test_every_link_inside_the_page_leads_somewhere_and_no_id_stands_twice(page: BeautifulSoup) -> None:
    ids = [str(one["id"]) for one in page.find_all(id=True)]
    assert len(ids) == len(set(ids))
    inner = {str(one["href"])[1:] for one in page.find_all(href=True) if str(one["href"]).startswith("#")}
    assert inner <= set(ids)


def test_nothing_is_loaded_from_elsewhere(page: BeautifulSoup) -> None:
    assert not page.find_all(src=True)
    assert not page.find_all("link")
    assert {str(one["href"]).partition(":")[0] for one in page.find_all("a", href=True)} <= {"https", "http"} | {
        str(one["href"]) for one in page.find_all("a", href=True) if str(one["href"]).startswith("#")
    }


def test_every_page_and_every_finding_is_in_it(builds: list[Build], page: BeautifulSoup) -> None:
    words = " ".join(page.get_text(" ").split())
    for build in builds:
        assert all(one.page in words for one in build.pages)
        assert all(" ".join(one.message.split()) in words for one in build.findings)


def test_markup_in_a_page_stays_words(shed: TinyWorkspace) -> None:
    shed.page(PAGE.replace("What people call it.", "<script>alert(1)</script> <img src=x onerror=alert(1)>"))
    shed.run("build")
    out = shed.root / "report.html"
    assert shed.run("report", "--out", str(out)).exit_code == 0
    made = BeautifulSoup(out.read_text("utf-8"), "html.parser")
    assert len(made.find_all("script")) == 1
    assert not made.find_all("img")


def test_a_build_with_errors_is_reported_too(shed: TinyWorkspace) -> None:
    shed.page(PAGE.replace("| id     | string |", "| id     | strnig |"))
    out = shed.root / "report.html"
    assert shed.run("report", "--out", str(out)).exit_code == 0
    assert "strnig" in out.read_text("utf-8")


def test_json_says_where_the_page_is(shed: TinyWorkspace) -> None:
    told = json.loads(shed.run("report", "--json").output)
    assert told["apis"] == ["shed"]
    assert Path(told["path"]).stat().st_size == told["bytes"]
