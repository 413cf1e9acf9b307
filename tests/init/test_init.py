"""`codegen init`: a new API from a folder or a site, what it tells, and that a refusal leaves nothing behind."""

from __future__ import annotations

import json
import re
import shlex
import tomllib
from pathlib import Path
from typing import Any

import httpx2
import pytest
from click.testing import CliRunner, Result

from codegen.cli.main import main
from codegen.config.settings import read_settings
from codegen.diagnostics.finding import BadInput
from codegen.fetch.client import Politeness
from codegen.fetch.run import FetchOptions
from codegen.init.detect_dialect import choose
from codegen.init.init import FIRST_PAGES, InitResult, init_api
from codegen.sources.folder import read_pages
from codegen.sources.page import MEDIA_TYPES, Page
from tests.dialects.generic.pages import NOT_UNDERSTOOD, ORDERS
from tests.tiny_workspace import PAGE

CASES = Path(__file__).parents[1] / "cases" / "same-page"
SITE = "https://docs.shed.test/api/index.md"
PLAIN = ORDERS.replace("## The order object", "## Order")


@pytest.fixture(autouse=True)
def bugs_show(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODEGEN_TRACEBACK", "1")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Provide an empty folder: not yet a workspace."""
    folder = tmp_path / "workspace"
    folder.mkdir()
    return folder


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """Provide a folder with one saved page, and files that are no pages."""
    folder = tmp_path / "saved"
    (folder / "more").mkdir(parents=True)
    (folder / "more" / "tool.md").write_text(PAGE, "utf-8")
    (folder / "logo.png").write_bytes(b"\x89PNG")
    (folder / ".hidden.md").write_text(PAGE, "utf-8")
    return folder


def run(root: Path, *arguments: str | Path) -> Result:
    result = CliRunner().invoke(main, ["init", *map(str, arguments), "--root", str(root)])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def answer(root: Path, *arguments: str | Path) -> Any:
    return json.loads(run(root, *arguments, "--json").stdout)


def everything(root: Path) -> list[str]:
    return [path.relative_to(root).as_posix() for path in root.rglob("*")]


def page(name: str, text: str) -> Page:
    return Page(f"pages/{name}", name, MEDIA_TYPES[Path(name).suffix], text, "")


# -- choosing ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("case", "dialect"), [("bouwsoft", "xojo"), ("payandbill", "docusaurus"), ("previsto", "generic")]
)
@pytest.mark.parametrize("ending", [".html", ".md"])
def test_each_page_is_known_by_its_own_dialect(case: str, dialect: str, ending: str) -> None:
    name = f"page{ending}"
    choice = choose([page(name, (CASES / case / name).read_text("utf-8"))])
    assert choice.dialect == dialect
    assert {shown for sign in choice.evidence for shown in sign.pages} == {f"pages/{name}"}


def test_pages_of_several_makes_are_each_read_in_their_own_dialect() -> None:
    xojo = (CASES / "bouwsoft" / "page.html").read_text("utf-8")
    choice = choose([page("b.html", xojo), page("orders.md", PLAIN), page("more.md", PLAIN)])
    assert (choice.dialect, choice.pages) == ("auto", {"generic": 2, "xojo": 1})


def test_a_page_of_no_known_make_is_read_as_generic() -> None:
    choice = choose([page("orders.md", PLAIN)])
    assert (choice.dialect, choice.pages) == ("generic", {"generic": 1})


def test_a_make_that_explains_only_a_part_of_its_pages_is_not_chosen() -> None:
    whole = (CASES / "payandbill" / "page.md").read_text("utf-8")
    half = whole + "\n## Oil a tool\n\n`POST https://api.shed.test/tools/{id}/oil`\n"
    assert choose([page("whole.md", whole)]).dialect == "docusaurus"
    choice = choose([page("whole.md", whole), page("half.md", half)])
    assert (choice.dialect, choice.pages) == ("generic", {"generic": 2})


def test_a_gitbook_page_that_generic_reads_as_completely_is_left_to_it() -> None:
    saved_as_text = (CASES / "previsto" / "page.txt").read_text("utf-8")
    assert choose([page("tool.md", PAGE)]).dialect == "generic"
    assert choose([page("text.txt", saved_as_text)]).dialect == "generic"


def test_prose_without_a_sign_does_not_count() -> None:
    prose = [page(f"{number}.md", "# Welcome\n\nRead on.\n") for number in range(3)]
    xojo = (CASES / "bouwsoft" / "page.html").read_text("utf-8")
    assert choose([*prose, page("b.html", xojo)]).dialect == "xojo"
    assert choose(prose).dialect == "generic"


# -- a folder ----------------------------------------------------------------------------------------------------------


def test_a_folder_becomes_an_api_with_its_first_build(root: Path, saved: Path) -> None:
    result = run(root, "shed", saved)
    assert result.exit_code == 0, result.output
    assert result.stdout.startswith("shed\n  pages       1 in specs/shed/pages/\n  dialect     generic: ")
    assert "\n  operations  1, " in result.stdout
    assert (root / "generated" / "shed" / "openapi.json").is_file()
    pages, findings = read_pages(root / "specs" / "shed")
    assert [(page.page, page.content) for page in pages] == [("pages/more/tool.md", PAGE)]
    assert findings == []


def test_the_output_fits_one_screen_however_much_is_not_understood(root: Path, saved: Path) -> None:
    columns = "".join(f"## Odd{n}\n\n| Field | Zzz{n} |\n|---|---|\n| a | b{n} |\n\n" for n in range(40))
    body = "### Body\n\n| Field | Type |\n|---|---|\n"
    types = "".join(f"## Make{n}\n\n`POST /make{n}`\n\n{body}| a | tp{n} |\n\n" for n in range(40))
    (saved / "odd.md").write_text(f"# Odd\n\n{columns}{types}", "utf-8")
    output = run(root, "shed", saved).output
    assert len(output.splitlines()) <= 24
    assert output.count("[type-unknown]") == 1
    assert "next: review specs/shed/api.toml (" in output


def test_the_next_commands_work(root: Path, saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("codegen.mock_server.serve.run", lambda *_: None)  # it would serve until it is stopped
    _, _, following = run(root, "shed", saved).output.partition("\nnext: ")
    commands = [shlex.split(line.strip().split("  ")[0]) for line in following.splitlines()[1:]]
    assert [command[1] for command in commands] == ["build", "report", "serve"]
    for command in commands:
        result = CliRunner().invoke(main, command[1:])
        assert result.exit_code == 0, result.output


def test_what_was_built_is_what_a_build_would_make(root: Path, saved: Path) -> None:
    run(root, "shed", saved)
    assert CliRunner().invoke(main, ["check", "--root", str(root)]).exit_code == 0


def test_the_answer_is_there_as_data(root: Path, saved: Path) -> None:
    shown = answer(root, "shed", saved)
    assert (shown["built"], shown["dialect"], shown["looked"], shown["more"]) == (True, "generic", 1, False)
    assert {sign["sign"] for sign in shown["evidence"]} >= {"endpoint lines"}
    assert shown["build"]["spec"]["operations"] == 1


def test_every_example_in_api_toml_is_right_once_it_is_set_free(root: Path, saved: Path) -> None:
    run(root, "shed", saved)
    path = root / "specs" / "shed" / "api.toml"
    text = path.read_text("utf-8")
    assert "# - endpoint lines (1 of 1 pages)\n" in text
    examples = [line for line in text.splitlines() if re.match(r"# (\[|\w+ = )", line)]
    freed = [line.removeprefix("# ") if line in examples else line for line in text.splitlines()]
    assert len(examples) > 10
    path.write_text("\n".join(freed), "utf-8")
    settings = read_settings(path.parent).settings
    conventions = settings.conventions
    set_free = (settings.servers, settings.auth, settings.types, settings.calls, settings.statuses)
    assert all((*set_free, conventions.write, conventions.pagination))


def test_what_is_not_understood_is_a_warning_and_the_rest_is_built(root: Path, saved: Path) -> None:
    (saved / "orders.md").write_text(PLAIN + NOT_UNDERSTOOD, "utf-8")
    (saved / "more" / "tool.md").unlink()
    result = run(root, "shop", saved)
    assert result.exit_code == 0, result.output
    assert "warning: not understood: " in result.stdout
    assert (root / "generated" / "shop" / "openapi.json").is_file()
    assert "\nstrict = false\n" in (root / "specs" / "shop" / "api.toml").read_text("utf-8")


def test_pages_without_any_call_are_said_to_have_none_and_stay_for_the_user(root: Path, saved: Path) -> None:
    (saved / "more" / "tool.md").write_text("# Soup\n\nBoil the water.\n", "utf-8")
    result = run(root, "shop", saved)
    assert result.exit_code == 1
    assert "error: no call and no record found in the documentation; it has 1 page with 1 paragraph" in result.stdout
    assert "\nnothing was built\nnext: correct specs/shop/api.toml, then\n" in result.stdout
    assert result.stdout.count("check the captured pages") == 1
    assert not (root / "generated").exists()
    assert (root / "specs" / "shop" / "api.toml").is_file()


def test_records_without_a_call_are_built_and_the_answer_is_no(root: Path, saved: Path) -> None:
    (saved / "more" / "tool.md").write_text(PAGE.partition("{% swagger")[0], "utf-8")
    result = run(root, "shop", saved)
    assert result.exit_code == 1
    assert "warning: no call found in the documentation; it has 1 record" in result.stdout
    assert (root / "generated" / "shop" / "jsonschema").is_dir()


def test_a_page_that_cannot_be_read_is_left_out_with_a_warning(root: Path, saved: Path) -> None:
    (saved / "bad.md").write_bytes(b"fine\n\xff")
    result = run(root, "shed", saved)
    assert result.exit_code == 0, result.output
    assert "specs/shed/pages/bad.md:2: warning: the page is not UTF-8" in result.stdout


# -- refusals ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["Shed", "1shed", "import", "json", "../shed", ""])
def test_a_name_that_no_package_can_have_is_wrong_usage(name: str, root: Path, saved: Path) -> None:
    result = run(root, name, saved)
    assert result.exit_code == 2
    assert "[start-name]" in result.stderr
    assert everything(root) == []


def test_an_api_that_is_there_is_left_alone(root: Path, saved: Path) -> None:
    run(root, "shed", saved)
    before = everything(root)
    assert run(root, "shed", saved).exit_code == 2
    assert everything(root) == before


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ({}, "start-no-pages"),
        ({"logo.png": b"x"}, "start-no-pages"),
        ({"tool.md": b"\xff\xfe"}, "page-not-utf8"),
    ],
)
def test_nothing_is_left_of_pages_that_cannot_be_used(
    files: dict[str, bytes], code: str, root: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "bad"
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    shown = answer(root, "shed", folder)
    assert [finding["code"] for finding in shown["findings"]] == [code]
    assert everything(root) == []


def test_a_folder_whose_only_page_cannot_be_read_names_it_where_it_lies(root: Path, saved: Path) -> None:
    (saved / "more" / "tool.md").unlink()
    (saved / "bad.md").write_bytes(b"fine\n\xff")
    assert f"{saved}/bad.md:2: error: " in run(root, "shed", saved).stderr


def test_a_folder_that_is_not_there_is_a_finding(root: Path, tmp_path: Path) -> None:
    shown = answer(root, "shed", tmp_path / "nowhere")
    assert [finding["code"] for finding in shown["findings"]] == ["start-source"]
    assert everything(root) == []


def test_a_link_is_not_followed_out_of_the_folder(root: Path, saved: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.md").write_text(PAGE, "utf-8")
    (saved / "link.md").symlink_to(tmp_path / "secret.md")
    run(root, "shed", saved)
    assert not (root / "specs" / "shed" / "pages" / "link.md").exists()


# -- a site ------------------------------------------------------------------------------------------------------------


def started(root: Path, pages: dict[str, str], url: str = SITE) -> InitResult:
    """Start from a site that answers with ``pages`` by path."""

    def handle(request: httpx2.Request) -> httpx2.Response:
        text = pages.get(request.url.path)
        headers = {"content-type": "text/markdown"}
        return httpx2.Response(404) if text is None else httpx2.Response(200, headers=headers, content=text.encode())

    fetch_options = FetchOptions(politeness=Politeness(first_wait=0), transport=httpx2.MockTransport(handle))
    return init_api(root, "shed", url, fetch_options)


def test_a_site_is_fetched_and_can_be_fetched_again(root: Path) -> None:
    begun = started(root, {"/api/index.md": "# Tools\n\n[tool](tool.md)\n", "/api/tool.md": PAGE})
    assert begun.choice.dialect == "generic"
    assert begun.pages == ("pages/index.md", "pages/tool.md")
    assert (begun.findings, begun.more) == ((), False)
    folder = root / "specs" / "shed"
    settings = tomllib.loads((folder / "api.toml").read_text("utf-8"))
    assert (settings["docs_url"], settings["fetch"]) == (SITE, {"index": SITE})
    assert sorted(path.name for path in folder.iterdir()) == ["api.toml", "corrections.toml", "pages"]


def test_of_a_large_site_only_the_first_pages_are_asked_for(root: Path) -> None:
    links = "".join(f"[{number}](tool-{number}.md)\n" for number in range(FIRST_PAGES + 5))
    pages = {f"/api/tool-{number}.md": PAGE for number in range(FIRST_PAGES + 5)}
    begun = started(root, {"/api/index.md": f"# Tools\n\n{links}", **pages})
    assert (len(begun.pages), begun.more, begun.findings) == (FIRST_PAGES, True, ())


@pytest.mark.parametrize(
    ("pages", "url", "code"),
    [
        ({}, SITE, "fetch-gone"),
        ({}, "ftp://docs.shed.test/", "start-source"),
        ({}, SITE + "?api_key=EXAMPLE", "start-source"),
    ],
)
def test_nothing_is_left_of_a_site_that_gives_nothing(root: Path, pages: dict[str, str], url: str, code: str) -> None:
    with pytest.raises(BadInput) as refused:
        started(root, pages, url)
    assert [finding.code for finding in refused.value.findings] == [code]
    assert "EXAMPLE" not in str(refused.value)
    assert everything(root) == []
