"""Pages from a folder: in the list's order, with all that is wrong told at once."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from codegen.sources import folder
from codegen.sources.folder import read_pages


def write(api: Path, listed: str | None, **files: bytes) -> None:
    pages = api / "pages"
    pages.mkdir(exist_ok=True)
    if listed is not None:
        (pages / "pages.toml").write_text(listed, "utf-8")
    for name, content in files.items():
        (pages / name.replace("__", ".")).write_bytes(content)


def messages_of(api: Path) -> list[tuple[str, str, str]]:
    return [(page.code, str(page.place), page.message) for page in read_pages(api)[1]]


def entry(file: str, **more: str) -> str:
    lines = [
        f'file = "{file}"',
        f'url = "https://docs.example.test/{file}"',
        *(f'{k} = "{v}"' for k, v in more.items()),
    ]
    return "[[page]]\n" + "\n".join(lines) + "\n"


def test_pages_come_in_the_order_of_the_list_with_their_kinds(tmp_path: Path) -> None:
    listed = entry("b.md", date="2026-05-07") + entry("a.html") + entry("c.txt", media_type="text/html")
    write(tmp_path, listed, a__html=b"<p>a", b__md=b"\xef\xbb\xbf# b\r\n", c__txt=b"c")
    pages, findings = read_pages(tmp_path)
    assert findings == []
    assert [(page.page, page.media_type, page.content) for page in pages] == [
        ("pages/b.md", "text/markdown", "# b\r\n"),
        ("pages/a.html", "text/html", "<p>a"),
        ("pages/c.txt", "text/html", "c"),
    ]
    assert pages[1].url == "https://docs.example.test/a.html"
    assert pages[1].sha256 == hashlib.sha256(b"<p>a").hexdigest()


def test_a_hash_that_fits_says_nothing_and_one_that_does_not_is_a_warning(tmp_path: Path) -> None:
    digest = hashlib.sha256(b"a").hexdigest()
    write(tmp_path, entry("a.txt", hash=digest.upper()) + entry("b.txt", hash="0" * 64), a__txt=b"a", b__txt=b"a")
    pages, findings = read_pages(tmp_path)
    assert len(pages) == 2
    assert [(finding.code, finding.severity.value, finding.message) for finding in findings] == [
        (
            "page-edited",
            "warning",
            f"the page was edited since its capture: its hash is `{digest[:12]}`, pages.toml has `000000000000`",
        )
    ]


def test_all_findings_of_all_pages_come_together(tmp_path: Path) -> None:
    listed = (
        entry("gone.html")
        + entry("bytes.txt")
        + entry("page.pdf")
        + '[[page]]\nfile = 3\ncolour = "red"\n'
        + entry("../secret.txt")
        + entry("good.md")
        + entry("good.md")
    )
    write(tmp_path, listed, bytes__txt=b"one\ntwo \xff three", page__pdf=b"", good__md=b"x", extra__md=b"y")
    pages, _ = read_pages(tmp_path)
    assert [page.page for page in pages] == ["pages/good.md"]
    at = "pages/pages.toml"
    assert messages_of(tmp_path) == [
        ("page-missing", f"{at}:1", "`pages/gone.html` is listed but does not exist"),
        ("page-not-utf8", "pages/bytes.txt:2", "the page is not UTF-8: byte `0xff` at offset 8"),
        ("page-kind-unknown", f"{at}:7", "unsupported page type: `page.pdf`"),
        ("key-unknown", f"{at}:12", 'unknown key "colour"'),
        ("value-wrong", f"{at}:11", '"file" must be a text, not 3'),
        ("key-missing", f"{at}:10", 'missing key "url"'),
        ("page-outside", f"{at}:13", "`../secret.txt` is not inside pages/"),
        ("page-listed-twice", f"{at}:19", "`pages/good.md` is listed twice"),
    ]


def test_the_date_of_a_page_may_be_a_date_of_toml(tmp_path: Path) -> None:
    write(tmp_path, entry("a.md") + "date = 2026-01-31\n", a__md=b"x")
    assert messages_of(tmp_path) == []


def test_a_missing_list_is_told(tmp_path: Path) -> None:
    assert messages_of(tmp_path) == [("pages-list-missing", "pages/pages.toml:1", "pages/pages.toml does not exist")]


def test_a_list_that_is_no_toml_is_told_at_its_line(tmp_path: Path) -> None:
    write(tmp_path, '[[page]]\nfile = "a.html\n')
    assert [(code, place) for code, place, _ in messages_of(tmp_path)] == [
        ("pages-list-unreadable", "pages/pages.toml:2")
    ]
    write(tmp_path, '[[page]]\nfile = """')
    assert [place for _, place, _ in messages_of(tmp_path)] == ["pages/pages.toml:2"]


def test_a_list_that_is_no_utf8_or_no_list_is_told(tmp_path: Path) -> None:
    write(tmp_path, "page = 3\n")
    assert messages_of(tmp_path)[0][2] == '"page" must be a table [[page]] in double brackets, not 3'
    (tmp_path / "pages" / "pages.toml").write_bytes(b"\xff")
    assert messages_of(tmp_path)[0][2] == "cannot read pages.toml: no UTF-8 at offset 0"


@pytest.mark.parametrize("file", ["/etc/hostname", "../../a.txt", "a\\\\b.txt", "link/a.txt"])
def test_a_page_outside_the_folder_is_never_read(tmp_path: Path, file: str) -> None:
    write(tmp_path, entry(file))
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "a.txt").write_text("x")
    (tmp_path / "pages" / "link").symlink_to(tmp_path / "outside")
    pages, findings = read_pages(tmp_path)
    assert pages == []
    assert "page-outside" in [finding.code for finding in findings]


def test_a_page_may_be_a_link_to_another_inside_the_folder(tmp_path: Path) -> None:
    write(tmp_path, entry("link/a.txt"))
    (tmp_path / "pages" / "inside").mkdir()
    (tmp_path / "pages" / "inside" / "a.txt").write_text("x")
    (tmp_path / "pages" / "link").symlink_to("inside")
    assert [page.content for page in read_pages(tmp_path)[0]] == ["x"]


def test_a_page_behind_a_loop_of_links_is_missing(tmp_path: Path) -> None:
    write(tmp_path, entry("loop/a.txt"))
    (tmp_path / "pages" / "loop").symlink_to("loop")
    assert [code for code, _, _ in messages_of(tmp_path)] == ["page-missing"]


def test_a_page_that_no_documentation_has_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder, "LARGEST", 3)
    write(tmp_path, entry("a.txt"), a__txt=b"four")
    assert messages_of(tmp_path) == [("page-too-large", "pages/a.txt:1", "the page has 4 bytes; the limit is 3")]


def test_pages_in_folders_of_their_own(tmp_path: Path) -> None:
    write(tmp_path, entry("imports/a.html"))
    (tmp_path / "pages" / "imports").mkdir()
    (tmp_path / "pages" / "imports" / "a.html").write_text("x")
    (tmp_path / "pages" / ".cache").write_text("x")
    pages, findings = read_pages(tmp_path)
    assert ([page.page for page in pages], findings) == (["pages/imports/a.html"], [])
