"""Bad pages: what sources, readers and dialects find."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from unittest.mock import patch

from codegen.diagnostics.finding import Finding
from codegen.documents.html.soup import UnreadableError
from codegen.documents.saved_text.vocabulary import ColumnWords, TableWords, Vocabulary
from codegen.sources.folder import read_pages
from tests.diagnostics.bad_input import compiled, document, gives, xojo
from tests.tiny_workspace import PAGE, SETTINGS

ROW = "| name   | string | Yes      | What people call it.            |"


# -- the list of pages ------------------------------------------------------------------------------------------------


def listed(folder: Path, pages_toml: str | bytes | None, **pages: bytes) -> list[Finding]:
    (folder / "pages").mkdir()
    if pages_toml is not None:
        content = pages_toml.encode() if isinstance(pages_toml, str) else pages_toml
        (folder / "pages" / "pages.toml").write_bytes(content)
    for name, content in pages.items():
        (folder / "pages" / name.replace("_dot_", ".")).write_bytes(content)
    return read_pages(folder)[1]


def entry(file: str, more: str = "") -> str:
    return f'[[page]]\nfile = "{file}"\nurl = "https://docs.shed.test"\n{more}\n'


@gives("pages-list-missing")
def no_list(folder: Path) -> Iterable[Finding]:
    return listed(folder, None)


@gives("pages-list-unreadable")
def list_without_a_quote(folder: Path) -> Iterable[Finding]:
    return listed(folder, entry("a.md") + '[[page]]\nfile = "b.md\n')


@gives("page-missing")
def page_that_is_gone(folder: Path) -> Iterable[Finding]:
    return listed(folder, entry("gone.md"))


@gives("page-not-listed")
def page_that_nobody_lists(folder: Path) -> Iterable[Finding]:
    return listed(folder, "", stray_dot_md=b"")


@gives("page-listed-twice")
def the_same_page_again(folder: Path) -> Iterable[Finding]:
    return listed(folder, entry("a.md") + entry("a.md"), a_dot_md=b"")


@gives("page-outside")
def page_above_the_folder(folder: Path) -> Iterable[Finding]:
    return listed(folder, entry("../secret.md"))


@gives("page-kind-unknown")
def page_of_no_known_kind(folder: Path) -> Iterable[Finding]:
    return listed(folder, entry("page.pdf"), page_dot_pdf=b"")


@gives("page-not-utf8")
def page_with_a_byte_of_another_encoding(folder: Path) -> Iterable[Finding]:
    return listed(folder, entry("a.md"), a_dot_md=b"one\ntwo \xff")


@gives("page-too-large")
def page_of_many_megabytes(folder: Path) -> Iterable[Finding]:
    return listed(folder, entry("a.md"), a_dot_md=b"x" * 20_000_001)


@gives("pages-too-many")
def list_of_more_pages_than_the_limit(folder: Path) -> Iterable[Finding]:
    with patch("codegen.sources.folder.MOST_PAGES", 1):
        return listed(folder, entry("a.md") + entry("b.md"))


@gives("run-too-long")
def build_that_takes_more_time_than_the_limit(folder: Path) -> Iterable[Finding]:
    with patch("codegen.build.time_limit.LONGEST", -1.0):
        return compiled(folder)


@gives("page-edited")
def page_with_another_hash(folder: Path) -> Iterable[Finding]:
    return listed(folder, entry("a.md", f'hash = "{"0" * 64}"'), a_dot_md=b"edited")


@gives("pages-none")
def no_page_at_all(folder: Path) -> Iterable[Finding]:
    return compiled(folder, pages__pages_dot_toml="")


# -- readers ----------------------------------------------------------------------------------------------------------


@gives("html-unreadable")
def html_that_the_parser_refuses(_: Path) -> Iterable[Finding]:
    with patch("codegen.documents.html.events.parse", side_effect=UnreadableError("expected a name")):
        return document("<p>words</p>", ".html")


@gives("html-nested-deeply")
def html_nested_very_deeply(_: Path) -> Iterable[Finding]:
    return document("<p>before</p>\n" + "<div>" * 400 + "words", ".html")


@gives("html-hidden-text")
def text_that_its_style_hides(_: Path) -> Iterable[Finding]:
    return document('<p>Seen</p>\n<p style="display: none">Unseen</p>', ".html")


@gives("markdown-nested-deeply")
def quotes_in_quotes(_: Path) -> Iterable[Finding]:
    return document("words\n\n" + ">" * 500 + " words", ".md")


@gives("front-matter-unreadable")
def front_matter_with_an_open_list(_: Path) -> Iterable[Finding]:
    return document("---\na: [\n---\n# Things\n", ".md")


@gives("rst-unreadable")
def lists_in_lists_that_its_parser_cannot_follow(_: Path) -> Iterable[Finding]:
    return document("".join(f"{' ' * depth}- a\n\n" for depth in range(400)), ".rst")


@gives("directive-unknown")
def directive_that_nobody_knows(_: Path) -> Iterable[Finding]:
    return document("words\n\n{% wonder %}\nwords\n{% endwonder %}\n", ".md")


@gives("directive-not-closed")
def directive_without_an_end(_: Path) -> Iterable[Finding]:
    return document("{% tabs %}\n{% tab %}\nwords\n{% endtabs %}\n", ".txt")


@gives("directive-end-alone")
def end_of_a_directive_without_its_start(_: Path) -> Iterable[Finding]:
    return document("one\n{% endtab %}\ntwo", ".txt")


@gives("directive-nested-deeply")
def directives_in_directives(_: Path) -> Iterable[Finding]:
    return document("{% tab %}x\n" * 41 + "{% endtab %}\n" * 41, ".txt")


@gives("table-split-ambiguous")
def row_that_can_be_split_in_two_ways(_: Path) -> Iterable[Finding]:
    columns = (ColumnWords("Field", r"[a-z_]+"), ColumnWords("Type", "{types}"))
    words = Vocabulary(tables=(TableWords(columns, spaced=False),), types=("plan", "a_plan"))
    return document("FieldType\nxa_plan\n", ".txt", words)


@gives("table-row-not-split")
def row_that_fits_no_column(_: Path) -> Iterable[Finding]:
    columns = (ColumnWords("Field", r"[a-z_]+"), ColumnWords("Type", "{types}"))
    words = Vocabulary(tables=(TableWords(columns, spaced=False),), types=("plan",))
    return document("FieldType\nplotplan\nplot: map\n", ".txt", words)


@gives("page-too-complex")
def page_of_more_lines_than_anybody_writes(_: Path) -> Iterable[Finding]:
    return document("x\n" * 60_001, ".md")


@gives("table-spans-too-large")
def table_whose_cells_span_all_rows(_: Path) -> Iterable[Finding]:
    return document("<table>" + "<tr><td rowspan=65534>a</td></tr>" * 300 + "</table>", ".html")


# -- dialects ---------------------------------------------------------------------------------------------------------


@gives("block-not-understood")
def paragraph_that_no_dialect_reads(folder: Path) -> Iterable[Finding]:
    return compiled(folder, PAGE.replace("A tool hangs", "```\nnonsense\n```\n\nA tool hangs"))


@gives("secret-replaced")
def access_token_in_an_example(folder: Path) -> Iterable[Finding]:
    return compiled(folder, PAGE.replace('"name": "Saw"', '"name": "sk_live_4eC39HqLyjWDarjtT1zdp7dcAbCdEfGh"'))


@gives("personal-data-replaced")
def address_of_a_person_in_prose(folder: Path) -> Iterable[Finding]:
    return compiled(folder, PAGE.replace("A tool hangs", "Ask mary.poppins@umbrella.co.uk. A tool hangs"))


@gives("table-unknown-column")
def column_of_another_name(folder: Path) -> Iterable[Finding]:
    return compiled(folder, PAGE.replace("| Required |", "| Mandated |"))


@gives("table-row-short")
def row_without_its_last_cell(folder: Path) -> Iterable[Finding]:
    return compiled(folder, PAGE.replace(ROW, "| name | string | Yes |"))


@gives("table-row-long")
def row_with_a_cell_too_many(folder: Path) -> Iterable[Finding]:
    return compiled(folder, PAGE.replace(ROW, "| name | string | Yes | What people | call it. |"))


@gives("table-empty")
def table_without_a_row(_: Path) -> Iterable[Finding]:
    return xojo("empty-table-and-failed-example")


@gives("object-without-table")
def object_without_a_table(folder: Path) -> Iterable[Finding]:
    return compiled(folder, PAGE.replace("{% swagger base", "## The shelf object\n\n{% swagger base"))


@gives("field-name-repeated")
def field_twice_in_one_table(_: Path) -> Iterable[Finding]:
    return xojo("name-repeats")


@gives("field-type-error")
def field_whose_type_is_an_error(_: Path) -> Iterable[Finding]:
    return xojo("type-error")


@gives("path-list-dangling")
def path_list_that_ends_in_or(_: Path) -> Iterable[Finding]:
    return xojo("path-list-with-gaps")


@gives("path-list-gap")
def path_list_with_an_empty_place(_: Path) -> Iterable[Finding]:
    return xojo("path-list-with-gaps")


@gives("path-spelled-otherwise")
def path_with_and_without_a_slash(_: Path) -> Iterable[Finding]:
    return xojo("slash-and-no-slash")


@gives("method-named-otherwise")
def method_that_is_not_the_names(_: Path) -> Iterable[Finding]:
    return xojo("page-contradicts-itself")


@gives("status-line-contradicts")
def status_that_is_not_the_sentences(_: Path) -> Iterable[Finding]:
    return xojo("page-contradicts-itself")


@gives("call-listed-twice")
def call_that_stands_in_the_index_twice(_: Path) -> Iterable[Finding]:
    return xojo("index-of-look-alikes")


@gives("call-not-listed")
def example_of_a_call_that_the_index_lacks(_: Path) -> Iterable[Finding]:
    return xojo("index-of-look-alikes")


@gives("fieldinfo-broken")
def field_info_that_ends_early(folder: Path) -> Iterable[Finding]:
    return compiled(folder, fieldinfo__Tools_dot_json='[\n  {"name": "id"},\n  {"name": \n]')


@gives("file-not-utf8")
def field_info_of_another_encoding(folder: Path) -> Iterable[Finding]:
    return compiled(folder, fieldinfo__Tools_dot_json=b'[{"name": "\xff"}]')


@gives("dialect-unknown")
def dialect_with_a_typo(folder: Path) -> Iterable[Finding]:
    return compiled(folder, settings=SETTINGS.replace('"gitbook"', '"gitbok"'))
