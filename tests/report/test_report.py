"""The report: one page that shows every fact with its source, needs nothing from elsewhere, and has no dead link."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

from codegen.build.result import Build
from codegen.config.workspace import from_root
from codegen.interpret.rules import RULES
from codegen.report.page import report_page
from codegen.spec.pointers import parsed
from codegen.spec.provenance import Evidence, Source
from codegen.targets.templating import Templates
from tests import committed
from tests.report.source_table import ShownSource, shown_facts
from tests.targets.sample_specs import harbour
from tests.tiny_workspace import PAGE, TinyWorkspace, git


@pytest.fixture(scope="module")
def builds() -> list[Build]:
    """Provide the builds of all APIs."""
    return committed.builds()


@pytest.fixture(scope="module")
def page(builds: list[Build]) -> BeautifulSoup:
    return BeautifulSoup(report_page(builds, Templates(None)), "html.parser")


def test_every_field_of_every_model_is_shown_with_its_origin(builds: list[Build], page: BeautifulSoup) -> None:
    by_id = {str(tag["id"]): tag for tag in page.find_all(id=True)}
    for build in builds:
        assert build.spec is not None
        for name, model in build.spec.models.items():
            for key, field in model.fields.items():
                shown = by_id[f"{build.api}.field.{name}.{key}"]
                summary = shown.summary
                assert summary is not None
                assert field.origin.value in summary.get_text()


def test_a_contested_field_says_so_and_its_sources_show_both_sides_and_what_settled_it(page: BeautifulSoup) -> None:
    shown = page.find(id="bouwsoft.field.Assignment.ts_lastupdate")
    assert shown is not None
    assert "contested" in shown.get_text()
    facts = {fact.name: fact for fact in shown_facts(page)["bouwsoft.field.Assignment.ts_lastupdate"]}
    roles = {source.role: source for source in facts["type"].sources}
    assert roles["from"].rule.startswith("example-layout: ")
    assert roles['lost, saying "date"'].quote == "tpDate"
    assert facts["type"].settled == "example-layout over native-type"


def test_every_source_of_every_value_of_every_field_is_shown_in_its_order(
    builds: list[Build], page: BeautifulSoup
) -> None:
    facts = shown_facts(page)
    for build in builds:
        assert build.spec is not None
        expected = {
            f"{build.api}.field.{model}.{field}": []
            for model, parts in build.spec.models.items()
            for field in parts.fields
        }
        for pointer, evidence in build.provenance.items():
            parts = parsed(pointer)
            if parts[0] == "models" and parts[2:3] == ("fields",):
                expected[f"{build.api}.field.{parts[1]}.{parts[3]}"].append((parts[4:], evidence))
        for name, entries in expected.items():
            assert [fact.settled for fact in facts[name]] == [evidence.settled for _, evidence in entries]
            assert [fact.name for fact in facts[name]] == ["/".join(parts) or "field" for parts, _ in entries]
            assert [fact.sources for fact in facts[name]] == [_shown(build.api, evidence) for _, evidence in entries]


def _shown(api: str, evidence: Evidence) -> tuple[ShownSource, ...]:
    roles = ["from", *["agrees"] * len(evidence.agree), *(f"lost, saying {_value(lost)}" for lost in evidence.against)]
    return tuple(
        ShownSource(
            role,
            source.quote.text.raw,
            str(from_root(source.quote.place, api)),
            f"{source.rule}: {RULES[source.rule].says}",
        )
        for role, source in zip(roles, (evidence.source, *evidence.agree, *evidence.against), strict=True)
    )


def _value(lost: Source) -> str:
    return json.dumps(lost.value, ensure_ascii=False)[:120]


def test_the_values_of_a_field_are_those_of_the_spec(page: BeautifulSoup) -> None:
    values = {fact.name: fact.value for fact in shown_facts(page)["bouwsoft.field.Assignment.ts_lastupdate"]}
    assert values["type"] == '"datetime"'
    assert values["writeable"] == "false"


def test_facts_that_are_alike_are_kept_once_and_the_page_is_small(builds: list[Build], page: BeautifulSoup) -> None:
    for build, block in zip(builds, page.select("script.sources"), strict=True):
        table = json.loads(block.get_text())
        assert len(table["texts"]) == len(set(table["texts"]))
        assert len(table["facts"]) == len({json.dumps(fact) for fact in table["facts"]})
        assert len(table["facts"]) < sum(pointer.startswith("#/models/") for pointer in build.provenance)


def test_every_link_inside_the_page_leads_somewhere_and_no_id_stands_twice(page: BeautifulSoup) -> None:
    ids = [str(tag["id"]) for tag in page.find_all(id=True)]
    assert len(ids) == len(set(ids))
    inner = {str(tag["href"])[1:] for tag in page.find_all(href=True) if str(tag["href"]).startswith("#")}
    assert inner <= set(ids)


def test_nothing_is_loaded_from_elsewhere(page: BeautifulSoup) -> None:
    assert not page.find_all(src=True)
    assert not page.find_all("link")
    assert {str(tag["href"]).partition(":")[0] for tag in page.find_all("a", href=True)} <= {"https", "http"} | {
        str(tag["href"]) for tag in page.find_all("a", href=True) if str(tag["href"]).startswith("#")
    }


def test_every_page_and_every_finding_is_in_it(builds: list[Build], page: BeautifulSoup) -> None:
    words = " ".join(page.get_text(" ").split())
    for build in builds:
        assert all(page.page in words for page in build.pages)
        assert all(" ".join(finding.message.split()) in words for finding in build.findings)


# -- the last diff -------------------------------------------------------------------------------------------------

WITHOUT_WEIGHT = "\n".join(line for line in PAGE.splitlines() if "weight" not in line) + "\n"


def _changed(shed: TinyWorkspace) -> str:
    """Return the words of the report's section about what changed last."""
    out = shed.root / "report.html"
    assert shed.run("report", "--out", str(out)).exit_code == 0
    heading = BeautifulSoup(out.read_text("utf-8"), "html.parser").find(id="shed.changed")
    assert heading is not None
    return " ".join(tag.get_text(" ") for tag in _until_next_heading(heading))


def _until_next_heading(heading: Tag) -> Iterator[Tag]:
    for next_sibling in heading.find_next_siblings():
        if next_sibling.name == "h2":
            return
        yield next_sibling


def test_without_a_commit_or_a_release_nothing_changed_and_the_page_says_why(shed: TinyWorkspace) -> None:
    assert "No commit holds a spec to compare with, and no release is recorded." in _changed(shed)


def test_the_pages_are_compared_with_the_last_commit(committed: TinyWorkspace) -> None:
    assert "Nothing changed since the last commit, and no release is recorded." in _changed(committed)
    committed.page(WITHOUT_WEIGHT)
    words = _changed(committed)
    assert "From the last commit (HEAD) to the pages as they are now." in words
    assert "breaking 1" in " ".join(words.split())
    assert "field removed reader: breaking writer: breaking" in " ".join(words.split())
    assert "#/models/Tool/fields/weight" in words
    assert "HEAD:specs/shed/pages/tool.md:22" in words


def test_after_a_commit_the_newest_release_is_shown_and_what_is_gone(
    committed: TinyWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("codegen.build.release.today", lambda: "2026-06-01")
    committed.page(WITHOUT_WEIGHT)
    committed.run("diff", "shed", "--write")
    git(committed.root, "add", ".")
    git(committed.root, "commit", "-q", "-m", "second")
    words = _changed(committed)
    assert "The release of 2026-06-01, 0.2.0: since " in words
    assert "field removed" in words
    assert "removed on 2026-06-01, in 0.2.0" in words


def test_a_release_that_is_not_committed_yet_is_no_earlier_one(committed: TinyWorkspace) -> None:
    committed.page(WITHOUT_WEIGHT)
    committed.run("diff", "shed", "--write")
    words = _changed(committed)
    assert "From the last commit" in words
    assert "was removed on" not in words


def test_a_broken_history_does_not_stop_the_report(shed: TinyWorkspace) -> None:
    (shed.folder / "history.json").write_text("{", "utf-8")
    assert "no release is recorded" in _changed(shed)


def test_words_of_a_change_stay_words(committed: TinyWorkspace) -> None:
    committed.page(PAGE.replace("In kilograms.", "<b id=x onclick=alert(1)>kilograms</b>"))
    assert "description changed" in " ".join(_changed(committed).split())
    assert 'id="x"' not in (committed.root / "report.html").read_text("utf-8")


def test_markup_in_a_page_stays_words(shed: TinyWorkspace) -> None:
    words = "&lt;/script>&lt;script>alert(1)&lt;/script> &lt;img src=x onerror=alert(1)>"
    shed.page(PAGE.replace("What people call it.", words))
    shed.run("build")
    out = shed.root / "report.html"
    assert shed.run("report", "--out", str(out)).exit_code == 0
    soup = BeautifulSoup(out.read_text("utf-8"), "html.parser")
    assert [script.get("class") for script in soup.find_all("script")] == [["sources"], None]
    assert not soup.find_all("img")
    assert "</script><script>alert(1)</script> <img src=x onerror=alert(1)>" in str(shown_facts(soup))


def test_a_build_with_errors_is_reported_too(shed: TinyWorkspace) -> None:
    shed.page(PAGE.replace("| id     | string |", "| id     | strnig |"))
    out = shed.root / "report.html"
    assert shed.run("report", "--out", str(out)).exit_code == 0
    assert "strnig" in out.read_text("utf-8")


def test_json_says_where_the_page_is(shed: TinyWorkspace) -> None:
    answer = json.loads(shed.run("report", "--json").output)
    assert answer["apis"] == ["shed"]
    assert Path(answer["path"]).stat().st_size == answer["bytes"]


def test_what_was_not_understood_has_a_section_of_its_own() -> None:
    build = Build(api="harbour", findings=(), spec=harbour())
    soup = BeautifulSoup(report_page([build], Templates(None)), "html.parser")
    assert soup.find(id="harbour.gaps") is not None
    words = " ".join(soup.get_text().split())
    assert "a table was not understood (3 times)" in words
    assert "#/models/Owner · b.md:7" in words
    assert soup.find("a", href="#harbour.operation.boats.get") is not None


def test_a_union_is_shown_with_all_its_types() -> None:
    build = Build(api="harbour", findings=(), spec=harbour())
    soup = BeautifulSoup(report_page([build], Templates(None)), "html.parser")
    shown = soup.find(id="harbour.field.Boat.owner")
    assert shown is not None
    assert "Owner or string" in shown.get_text()
