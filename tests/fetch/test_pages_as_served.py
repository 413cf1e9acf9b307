"""An API built from pages as its site serves them is the API that the captures promise.

The site is on this machine. Its pages have the frame, the markup and the stray marks that such sites have, and the
facts of the captures; beside a new field table is one of an older generation.
"""

from __future__ import annotations

import re
import shutil
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from codegen.config.settings import read_settings
from codegen.dialects.page_reader import page_reader
from codegen.dialects.xojo.dialect import XOJO
from codegen.documents.read import read_page
from codegen.fetch.client import Politeness
from codegen.fetch.run import FetchOptions, fetch
from codegen.interpret.interpret import Interpretation, interpret
from codegen.sources.folder import read_pages
from codegen.sources.page import Page
from codegen.spec.canonical import to_builtins
from tests.fetch.site import Site
from tests.fetch.test_real_settings import Moved

SPEC = Path(__file__).parents[2] / "specs" / "bouwsoft"
# Tables of all three generations, a cut one, calls on parts of a record, examples, names that differ in one capital.
SOME = ("Absences", "Assignments", "OrderLines", "Orders", "ProductStock", "Productstock", "WorkCodes")
GENERAL_WORDS = {"tpString": "String", "tpBool": "Boolean", "tpLong": "Number", "tpDouble": "Number"}
LINK = re.compile(r'<a href="([^"#]+\.html)">([^<]*)</a>')
ROW = re.compile(r"<tr><td>(\w+)</td><td>\d+</td><td>(\w+)</td>(?:<td>[^<]*</td>){5}</tr>")


@cache
def captures() -> tuple[Page, ...]:
    return tuple(read_pages(SPEC)[0])


def of_resources(*resources: str) -> list[Page]:
    """Return the captures of the class page and of the calls on ``resources``; all where none are named."""
    return [page for page in captures() if not resources or native(page)[1] in ("", *resources)]


def as_served(page: Page, served: set[str], older: dict[str, str]) -> str:
    """Return ``page`` as a site prints it: with its frame, anchors, old tags and stray marks, and no header cells."""
    text = LINK.sub(lambda link: link.group(0) if link.group(1) in served else link.group(2), page.content)
    text = re.sub(r"<h([23]) id=\"([^\"]+)\">", r'<a name="\2"></a><H\1 align=left>', text)
    text = re.sub(r"</h([23])>", r"</H\1></font>", text)
    text = re.sub(r"<th>(.*?)</th>", r"<TD bgcolor=#EEEEEE><b>\1</b></TD>", text)
    text = text.replace('<table class="grid">', '<TABLE border=1 class="grid"><TBODY>').replace(
        "<td></td>", "<td>&nbsp;</td>"
    )
    text = text.replace("<p>or</p>", "or<br>").replace("<p>API Path: ", "<p><font size=2>API Path: ")
    frame = "".join(f'<li><a href="{name}">{name.removesuffix(".html")}</a></li>' for name in sorted(served))
    text = text.replace(
        "<body>", f"<BODY>\n<!-- printed by a program -->\n<nav><ul>{frame}</ul></nav><script>var a = 1;</script>"
    )
    text = text.replace("</body>", f"{older.get(page.page, '')}<footer><p>Printed on a Monday</p></footer></p></BODY>")
    return text.replace("\n", "\r\n")


def older_tables(pages: list[Page]) -> dict[str, str]:
    """Return a table of the oldest generation for pages of GET that have none: the fields of another call's table."""
    tables = {native(page)[1]: ROW.findall(page.content) for page in pages if ROW.search(page.content)}
    return {
        page.page: _old_table(tables[resource])
        for page in pages
        for method, resource in [native(page)]
        if method == "GET" and resource in tables and "Field Name" not in page.content
    }


def native(page: Page) -> tuple[str, str]:
    match = re.search(r"v1_([A-Z]+)_(\w+)", page.url)
    return (match.group(1), match.group(2)) if match else ("", "")


def _old_table(fields: list[tuple[str, str]]) -> str:
    rows = [("Field Name", "Type"), *((name, GENERAL_WORDS[kind]) for name, kind in fields if kind in GENERAL_WORDS)]
    return "<h2>Fields</h2><table>" + "".join(f"<TR><TD>{name}<TD>{kind}" for name, kind in rows) + "</table>"


def fetched(pages: list[Page], older: dict[str, str], site: Site, folder: Path) -> list[Page]:
    """Return the pages that a fetch by the API's own settings brings from a site that serves ``pages``."""
    names = {urlsplit(page.url).path.rpartition("/")[2] for page in pages}
    site.pages |= {urlsplit(page.url).path: as_served(page, names, older) for page in pages}
    text = (SPEC / "api.toml").read_text("utf-8")
    (folder / "api.toml").write_text(re.sub(r"(?m)^pages = \[\n(?:    .*\n)*\]\n", "", text), "utf-8")
    file = read_settings(folder)
    options = FetchOptions(politeness=Politeness(first_wait=0), transport=Moved(site))
    run = fetch(folder, file, page_reader(file), options)
    assert run.findings == ()
    return read_pages(folder)[0]


def interpreted(pages: list[Page], folder: Path) -> Interpretation:
    facts = [XOJO.read(read_page(page, XOJO.vocabulary)) for page in pages]
    assert {page.page: page.account.unknown for page in facts if page.account.unknown} == {}
    return interpret("bouwsoft", facts, read_settings(folder))


def meaning(interpretation: Interpretation) -> dict[str, Any]:
    """Return the spec without what pages of another kind say otherwise: addresses of models, and where keys are from.

    The key of a record is in tables of the oldest generation alone. Names of fields and models have no order here.
    """
    spec: dict[str, Any] = to_builtins(interpretation.spec)
    for model in spec["models"].values():
        model["docs_url"] = None
        for field in model["fields"].values():
            field["origin"] = None
    gaps = [(gap["at"], gap["code"], gap["count"]) for gap in spec["incomplete"]]
    return {**spec, "incomplete": sorted(gaps)}


def contradictions(interpretation: Interpretation) -> set[str]:
    return {finding.pointer for finding in interpretation.findings if finding.code == "contradiction"}


def compare(pages: list[Page], site: Site, folder: Path) -> None:
    shutil.copy(SPEC / "api.toml", folder)
    promised = interpreted(pages, folder)
    older = older_tables(pages)
    brought = fetched(pages, older, site, folder)
    assert {page.url for page in brought} == {page.url for page in pages}
    assert older
    served = interpreted(brought, folder)
    assert contradictions(served) == contradictions(promised)
    results, wanted = meaning(served), meaning(promised)
    for part in wanted:
        assert results[part] == wanted[part], part


def test_pages_of_some_calls_give_the_spec_of_their_captures(site: Site, tmp_path: Path) -> None:
    compare(of_resources(*SOME), site, tmp_path)


@pytest.mark.slow
def test_pages_of_all_known_calls_give_the_spec_of_the_captures(site: Site, tmp_path: Path) -> None:
    compare(of_resources(), site, tmp_path)
