"""`strict`: whether what is not understood stops a build, or is counted while the build goes on."""

from __future__ import annotations

import pytest

from codegen.diagnostics.messages import MESSAGES, Severity
from tests.tiny_workspace import PAGE, SETTINGS, TinyWorkspace, shed

__all__ = ["shed"]


def foreign(page: str = PAGE) -> str:
    """Return a page with a table that its dialect does not know."""
    return page + "\n| Colour | Taste |\n|---|---|\n| red | sweet |\n| blue | sour |\n"


@pytest.mark.parametrize(
    ("settings", "exit_code"),
    [
        (SETTINGS, 1),
        (SETTINGS.replace("dialect =", "strict = true\ndialect ="), 1),
        (SETTINGS.replace("dialect =", "strict = false\ndialect ="), 0),
    ],
    ids=["the make is known", "strict", "not strict"],
)
def test_what_is_not_understood_stops_a_build_only_where_it_is_strict(
    settings: str, exit_code: int, shed: TinyWorkspace
) -> None:
    (shed.folder / "api.toml").write_text(settings)
    shed.page(foreign())
    result = shed.run("build")
    assert result.exit_code == exit_code, result.output
    kind = "error" if exit_code else "warning"
    assert f"{kind}: not understood: `red | sweet` [block-not-understood]" in result.output
    assert (shed.root / "generated" / "shed").exists() == (not exit_code)


def test_generic_pages_are_not_strict_unless_api_toml_says_so(shed: TinyWorkspace) -> None:
    page = PAGE.partition("{% swagger")[0] + '\n## Read\n\n`GET /tools/{id}`\n\n```json\n{"id": =1}\n```\n'
    shed.page(page)
    generic = SETTINGS.replace('"gitbook"', '"generic"')
    (shed.folder / "api.toml").write_text(generic)
    assert shed.run("build").exit_code == 0
    (shed.folder / "api.toml").write_text("strict = true\n" + generic)
    assert shed.run("build").exit_code == 1


def test_what_forbids_reading_at_all_stays_an_error(shed: TinyWorkspace) -> None:
    (shed.folder / "api.toml").write_text("strict = false\n" + SETTINGS)
    (shed.folder / "pages" / "tool.md").unlink()
    assert shed.run("build").exit_code == 1


def test_only_errors_become_milder() -> None:
    lenient = [entry for entry in MESSAGES.values() if entry.lenient]
    assert lenient
    assert {(entry.severity, entry.lenient) for entry in lenient} == {(Severity.ERROR, Severity.WARNING)}
