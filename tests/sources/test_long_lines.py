"""HTML on one line: a line for each block, and the same words."""

from __future__ import annotations

from pathlib import Path

from bs4 import BeautifulSoup
from click.testing import CliRunner

from codegen.cli.main import main
from codegen.fetch.pages import FetchedPage, in_lines
from codegen.sources.long_lines import LONG, with_lines

CALLS = "".join(
    f"<h2>Call {number}</h2><pre><code>GET /crates{number}</code></pre><p>Words.</p>" for number in range(60)
)
PAGE = f"<html><body><h1>Crates</h1>{CALLS}</body></html>"


def words(html: str) -> list[str]:
    return BeautifulSoup(html, "html.parser").get_text("|").replace("\n", "").split("|")


def test_a_page_on_one_line_gets_a_line_for_each_block() -> None:
    lines = with_lines(PAGE).split("\n")
    assert [line for line in lines if "<h2>Call 7<" in line] == ["<h2>Call 7</h2>"]
    assert [word for word in words(with_lines(PAGE)) if word] == [word for word in words(PAGE) if word]


def test_code_and_short_lines_stay_as_they_are() -> None:
    code = "<pre>" + "<p>a</p>" * LONG + "</pre>"
    assert with_lines(f"<body>{code}</body>").count("\n") == 1
    short = "<body><h1>Crates</h1><p>Words.</p></body>"
    assert with_lines(short) == short


def test_a_second_time_changes_nothing() -> None:
    once = with_lines(PAGE)
    assert with_lines(once) == once
    assert once.count("\n") > 100


def test_a_capture_on_one_line_stays_on_one_line() -> None:
    page = FetchedPage("text/html", PAGE)
    assert in_lines(page, PAGE.replace("Words", "Others")) == page
    assert in_lines(page, None).text == in_lines(page, "<p>short</p>").text == with_lines(PAGE)


def test_places_of_a_page_on_one_line_are_lines_of_its_capture(tmp_path: Path) -> None:
    (tmp_path / "saved").mkdir()
    (tmp_path / "saved" / "page.html").write_text(PAGE)
    arguments = ["--root", str(tmp_path)]
    assert CliRunner().invoke(main, ["init", "crates", str(tmp_path / "saved"), *arguments]).exit_code == 0
    capture = (tmp_path / "specs" / "crates" / "pages" / "page.html").read_text().split("\n")
    line = next(number for number, words in enumerate(capture, 1) if "/crates7<" in words)
    shown = CliRunner().invoke(main, ["explain", "crates", "#/operations/crates7.get/path", *arguments])
    assert f"specs/crates/pages/page.html:{line}" in shown.output, shown.output
