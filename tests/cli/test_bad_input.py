"""Bad input of every kind: one message with file, line, what was found, what was expected, what to do; exit 1;
nothing written; never a traceback; all findings of a run together.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.tiny_workspace import PAGE, SETTINGS, TinyWorkspace

CORRECTION = """\
# what we know better
[[correction]]
at = "#/models/Tool/fields/name/required"
expect = false
value = true
because = "a name is needed"
"""


def missing_page(shed: TinyWorkspace) -> None:
    (shed.folder / "pages" / "tool.md").unlink()


def unknown_column(shed: TinyWorkspace) -> None:
    shed.page(PAGE.replace("| Required |", "| Mandated |"))


def unreadable_example(shed: TinyWorkspace) -> None:
    shed.page(PAGE.replace('"weight": 3,', '"weight": =3,'))


def broken_settings(shed: TinyWorkspace) -> None:
    (shed.folder / "api.toml").write_text(SETTINGS.replace('title = "The Shed API"', "title = The Shed API"))


def unknown_dialect(shed: TinyWorkspace) -> None:
    (shed.folder / "api.toml").write_text(SETTINGS.replace('"gitbook"', '"gitbok"'))


def unknown_target(shed: TinyWorkspace) -> None:
    (shed.folder / "api.toml").write_text('targets = ["opnapi"]\n' + SETTINGS)


def expired_correction(shed: TinyWorkspace) -> None:
    (shed.folder / "corrections.toml").write_text(CORRECTION)


def misspelled_template(shed: TinyWorkspace) -> None:
    folder = shed.root / "templates" / "openapi"
    folder.mkdir(parents=True)
    (folder / "openapi.yaml.j2").write_text("openapi: 3.1.0\n{{ docment }}\n")


def template_that_is_no_text(shed: TinyWorkspace) -> None:
    folder = shed.root / "templates" / "openapi"
    folder.mkdir(parents=True)
    (folder / "openapi.yaml.j2").write_bytes(b"\xff\xfe")


def runtime_that_is_no_text(shed: TinyWorkspace) -> None:
    folder = shed.root / "templates" / "python" / "runtime"
    folder.mkdir(parents=True)
    (folder / "session.py").write_bytes(b"\xff\xfe")


def template_without_end(shed: TinyWorkspace) -> None:
    folder = shed.root / "templates" / "openapi"
    folder.mkdir(parents=True)
    (folder / "openapi.yaml.j2").write_text("openapi: 3.1.0\n\n{% for one in document\n")


MESSAGES: dict[Callable[[TinyWorkspace], None], str] = {
    missing_page: (
        "specs/shed/pages/pages.toml:1: error: `pages/tool.md` is listed but does not exist [page-missing]\n"
        "    -> restore the page, or remove its [[page]] table from pages.toml\n"
    ),
    unknown_column: (
        "specs/shed/pages/tool.md:18 [Mandated]: error: unknown table column `Mandated`"
        " [table-unknown-column]\n"
        "    specs/shed/pages/tool.md:18 [Mandated]: “Mandated”\n"
        "    -> if it means a known column, rename it in the captured page: description, field, required, type;"
        " `strict = false` in api.toml ignores it\n"
    ),
    unreadable_example: (
        'specs/shed/pages/tool.md:12: error: invalid JSON in an example near `"Saw", "weight": =3, "bought":'
        ' "202`: no JSON value [example-unreadable]\n'
        '    specs/shed/pages/tool.md:12: “"Saw", "weight": =3, "bought": "202”\n'
        "    -> correct the captured page; `strict = false` in api.toml lets a build go on without the example\n"
    ),
    broken_settings: (
        "specs/shed/api.toml:1: error: invalid TOML: Invalid value [toml-broken]\n"
        "    -> correct this line: text needs quotes, and a table header needs its closing bracket\n"
    ),
    unknown_dialect: (
        "specs/shed/api.toml:3: error: unknown dialect `gitbok` [dialect-unknown]\n"
        "    -> did you mean `gitbook`? known dialects: xojo, gitbook, docusaurus, generic, auto\n"
    ),
    unknown_target: (
        "specs/shed/api.toml:1: error: unknown target `opnapi` [target-unknown]\n"
        "    -> did you mean `openapi`? known targets: "
    ),
    expired_correction: (
        "specs/shed/corrections.toml:2: error: expired correction of `#/models/Tool/fields/name/required`: it"
        " expects `false`, and the documentation now gives `true` [correction-expired]\n"
        "    specs/shed/pages/tool.md:21 [Required]: “Yes”\n"
        "    specs/shed/corrections.toml:2: “a name is needed”\n"
        "    -> read the page, then remove the correction or set `expect` to the new value\n"
    ),
    misspelled_template: (
        "templates/openapi/openapi.yaml.j2:2: error: cannot render the template: 'docment' is undefined"
        " [template-broken]\n"
        "    -> correct your template at this line, or remove it to use the built-in one\n"
    ),
    template_that_is_no_text: (
        "templates/openapi/openapi.yaml.j2:1: error: cannot render the template: it is not UTF-8 [template-broken]"
    ),
    runtime_that_is_no_text: (
        "templates/python/runtime/session.py:1: error: cannot render the template: it is not UTF-8 [template-broken]"
    ),
    template_without_end: (
        "templates/openapi/openapi.yaml.j2:3: error: cannot render the template: unexpected end of template,"
        " expected 'end of statement block'. [template-broken]\n"
    ),
}


@pytest.mark.parametrize("fault", MESSAGES, ids=lambda fault: fault.__name__)
def test_each_fault_gives_its_message_and_nothing_is_written(
    shed: TinyWorkspace, fault: Callable[[TinyWorkspace], None]
) -> None:
    fault(shed)
    before = shed.files()
    result = shed.run("build")
    assert MESSAGES[fault] in result.output
    assert result.output.count(": error: ") == 1
    only_finding = result.output == MESSAGES[fault]  # where no page was read, there is nothing else to show
    assert only_finding or result.output.endswith("nothing was written\n") or fault is unknown_target
    assert result.exit_code == 1
    assert shed.files() == before


@pytest.mark.parametrize("name", ["api.toml", "corrections.toml"])
def test_a_misspelled_key_gives_one_finding_with_a_suggestion(shed: TinyWorkspace, name: str) -> None:
    known, typo = ("title", "titel") if name == "api.toml" else ("because", "becuase")
    (shed.folder / "corrections.toml").write_text(CORRECTION if name == "corrections.toml" else "")
    path = shed.folder / name
    path.write_text(path.read_text("utf-8").replace(f"{known} =", f"{typo} =", 1), "utf-8")
    result = shed.run("build")
    assert f'error: unknown key "{typo}"; did you mean "{known}"? [key-unknown]\n    -> allowed here: ' in result.output
    assert result.output.count(": error: ") == 1
    assert result.exit_code == 1
    if name == "api.toml":
        assert len(result.output.splitlines()) == 2, "no statistics of nothing"


@pytest.mark.parametrize("fault", MESSAGES, ids=lambda fault: fault.__name__)
def test_check_says_the_same(shed: TinyWorkspace, fault: Callable[[TinyWorkspace], None]) -> None:
    fault(shed)
    result = shed.run("check")
    assert MESSAGES[fault] in result.output
    assert result.exit_code == 1


def test_what_a_good_build_left_stays_when_the_next_one_fails(shed: TinyWorkspace) -> None:
    shed.run("build")
    expired_correction(shed)
    before = shed.files()
    assert shed.run("build").exit_code == 1
    assert shed.files() == before


def test_an_error_in_one_api_keeps_all_others_from_being_written(shed: TinyWorkspace) -> None:
    shed.add("barn")
    expired_correction(shed)
    before = shed.files()
    assert shed.run("build").exit_code == 1
    assert shed.files() == before
    assert shed.run("build", "barn").exit_code == 0


def test_all_findings_of_all_apis_and_stages_come_out_together_and_each_once(shed: TinyWorkspace) -> None:
    for api in ("barn", "cellar", "dock"):
        shed.add(api)
    (shed.root / "specs" / "barn" / "pages" / "tool.md").unlink()
    (shed.root / "specs" / "cellar" / "api.toml").write_text("title = The Cellar\n")
    shed.page(PAGE.replace("| Required |", "| Mandated |").replace('"weight": 3,', '"weight": =3,'))
    (shed.folder / "corrections.toml").write_text(CORRECTION.replace("name/required", "name/type"))
    misspelled_template(shed)
    answer = shed.json("build")
    errors = [
        finding["code"] for api in answer["apis"] for finding in api["findings"] if finding["severity"] == "error"
    ]
    assert answer["written"] is False
    assert sorted(errors) == [
        "correction-expired", "example-unreadable", "page-missing", "table-unknown-column", "template-broken",
        "template-broken", "toml-broken",
    ]  # fmt: skip
    assert shed.run("build").output.count("[template-broken]") == 1


def test_a_page_that_is_missing_does_not_make_corrections_seem_expired(shed: TinyWorkspace) -> None:
    expired_correction(shed)
    missing_page(shed)
    assert "[correction-expired]" not in shed.run("build").output


def test_an_api_without_any_page_keeps_what_was_built(shed: TinyWorkspace) -> None:
    shed.run("build")
    (shed.folder / "pages" / "pages.toml").write_text("")
    before = shed.files()
    result = shed.run("build")
    assert result.exit_code == 1
    assert "specs/shed/pages/pages.toml:1: error: pages.toml lists no page" in result.output
    assert shed.files() == before


def test_words_of_a_page_cannot_move_the_cursor_of_a_terminal(shed: TinyWorkspace) -> None:
    shed.page(PAGE.replace("| Required |", "| \x1b[2JGone |"))
    output = shed.run("build").output
    assert "\x1b" not in output
    assert "table-unknown-column" in output
