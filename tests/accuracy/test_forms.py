"""The same page as Markdown, HTML and saved text."""

from __future__ import annotations

from pathlib import Path

from tests.accuracy.forms import converted, html_page, write_form

MARKDOWN = """\
# Owls

Get **one** [owl](nest.md#owl) with `GET /owls/<id>`, see _below_.

* id: the number
* wing
  * span

```json
{
  "a|b": "*"
}
```

| Name | Type | Note |
| --- | --- | --- |
| id |  | a \\| `b` |
| wing_span | number | \\*new\\* |
"""

TEXT = """\
Owls

Get one owl with GET /owls/<id>, see below.

  • id: the number
  • wing
    • span

{
  "a|b": "*"
}

Name Type Note
id a | b
wing_span number *new*
"""


def test_saved_text_has_rows_as_lines_and_code_as_it_is() -> None:
    assert converted(MARKDOWN, "markdown", "text") == TEXT


def test_tabs_keep_the_place_of_an_empty_cell() -> None:
    assert "\nid\t\ta | b\nwing_span\tnumber\t*new*\n" in converted(MARKDOWN, "markdown", "text-tabs")


def test_markdown_survives_the_way_through_html() -> None:
    html = html_page(MARKDOWN)
    assert html_page(converted(html, "html", "markdown")) == html


def test_links_between_pages_follow_the_form() -> None:
    assert 'href="nest.html#owl"' in converted(MARKDOWN, "markdown", "html")
    page = '<p><a href="https://x.example/a.html">a</a> <a href="b.html">b</a></p>'
    assert converted(page, "html", "markdown") == "[a](https://x.example/a.html) [b](b.md)\n"


def test_text_leaves_out_what_a_browser_does_not_show() -> None:
    page = "<head><title>t</title></head><!-- c --><p>one<br>two</p><script>x()</script><ol><li><p>a</p></li></ol>"
    assert converted(page, "html", "text") == "one\ntwo\n\n  1. a\n"


def test_each_page_is_written_in_the_form_and_other_files_are_copied(tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    (pages / "deep").mkdir(parents=True)
    (pages / "a.md").write_text("# A\n", "utf-8")
    (pages / "deep" / "b.html").write_text("<p>b</p>\n", "utf-8")
    (pages / "pages.toml").write_text("", "utf-8")
    write_form(pages, "text", tmp_path / "text")
    written = sorted(path.relative_to(tmp_path / "text").as_posix() for path in (tmp_path / "text").rglob("*.*"))
    assert written == ["a.txt", "deep/b.txt", "pages.toml"]
    assert (tmp_path / "text" / "deep" / "b.txt").read_text("utf-8") == "b\n"
