"""Which dialect a page is read in: as api.toml says, by patterns of paths, or as the page shows itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.dialects.page_reader import PageReader
from codegen.sources.page import MEDIA_TYPES, Page
from tests.dialects.generic.pages import ORDERS
from tests.tiny_workspace import PAGE, SETTINGS, TinyWorkspace, shed

__all__ = ["shed"]

PLAIN = ORDERS.replace("## The order object", "## Order")


def page(name: str, text: str) -> Page:
    return Page(f"pages/{name}", f"https://docs.shed.test/{name}", MEDIA_TYPES[".md"], text, "")


def test_auto_reads_each_page_in_the_dialect_that_it_shows_itself() -> None:
    reader = PageReader("auto")
    xojo = Path(__file__).parents[1] / "cases" / "same-page" / "bouwsoft" / "page.md"
    assert reader.dialect_of(page("call.md", xojo.read_text("utf-8"))).name == "xojo"
    assert reader.dialect_of(page("orders.md", PLAIN)).name == "generic"


def test_a_page_that_its_make_does_not_explain_wholly_is_read_as_generic() -> None:
    half = PAGE + "\n## Oil a tool\n\n`POST https://api.shed.test/tools/{id}/oil`\n"
    assert PageReader("auto").dialect_of(page("tool.md", half)).name == "generic"


@pytest.mark.parametrize(
    ("path", "dialect"), [("old/tool.md", "gitbook"), ("old/plain/a.md", "xojo"), ("new/tool.md", "generic")]
)
def test_the_first_pattern_that_fits_decides_and_else_the_default(path: str, dialect: str) -> None:
    reader = PageReader("generic", {"old/plain/*": "xojo", "old/*": "gitbook"})
    assert reader.name_for(f"pages/{path}") == dialect


def test_pages_of_two_dialects_build_into_one_api(shed: TinyWorkspace) -> None:
    (shed.folder / "api.toml").write_text(SETTINGS.replace('"gitbook"', '"auto"'))
    shed.add_page("orders.md", PLAIN.replace("https://api.orders.test", "https://api.shed.test"))
    result = shed.run("build")
    assert result.exit_code == 0, result.output
    operations = shed.spec()["operations"]
    assert {"GET /tools/{id}", "GET /v1/orders"} <= {
        f"{operation['method']} {operation['path']}" for operation in operations.values()
    }


def test_a_pattern_in_api_toml_gives_its_pages_another_dialect(shed: TinyWorkspace) -> None:
    (shed.folder / "api.toml").write_text(f'{SETTINGS}\n[dialects]\n"orders*" = "generic"\n')
    shed.add_page("orders.md", PLAIN.replace("https://api.orders.test", "https://api.shed.test"))
    shed.run("build")
    assert "orders.list" in shed.spec()["operations"]
