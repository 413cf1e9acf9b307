"""Folders that `codegen init` reads: what browsers save, and the Markdown of a documentation repository."""

from __future__ import annotations

import json
import tomllib
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from codegen.cli.main import main
from codegen.init.folder_files import fits
from codegen.init.mhtml import read_mhtml
from tests.fetch.site import page as tool_page

TOOL = "# Tool\n\n`GET /tools`\n\n| Field | Type |\n|---|---|\n| id | string |\n"


@pytest.fixture(autouse=True)
def bugs_show(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODEGEN_TRACEBACK", "1")


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """Provide an empty folder for pages."""
    folder = tmp_path / "saved"
    folder.mkdir()
    return folder


def write(folder: Path, **files: str | bytes) -> None:
    """Write files by their paths, with ``__`` for a slash and ``_0`` for a dot."""
    for name, content in files.items():
        path = folder / name.replace("__", "/").replace("_0", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)


def init(saved: Path, *options: str) -> Result:
    return CliRunner().invoke(main, ["init", "shed", str(saved), "--root", str(saved.parent / "ws"), *options])


@pytest.fixture(autouse=True)
def workspace(tmp_path: Path) -> None:
    (tmp_path / "ws").mkdir()


def entries(saved: Path) -> list[dict[str, Any]]:
    text = (saved.parent / "ws" / "specs" / "shed" / "pages" / "pages.toml").read_text("utf-8")
    return list(tomllib.loads(text).get("page", []))


def files(saved: Path) -> list[str]:
    return [entry["file"] for entry in entries(saved)]


# -- what browsers save ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("beside", ["Tool page_files", "Tool page_bestanden", "Tool page-Dateien"])
def test_the_folder_beside_a_saved_page_is_left_out_with_the_reason(beside: str, saved: Path) -> None:
    (saved / beside).mkdir()
    (saved / "Tool page.html").write_text(tool_page(1), "utf-8")
    (saved / beside / "frame.html").write_text(tool_page(2), "utf-8")
    result = init(saved)
    assert result.exit_code in (0, 1), result.output
    assert files(saved) == ["Tool page.html"]
    assert f"  left out    1, such as `{beside}/frame.html`: it belongs to a saved page beside it\n" in result.output


def test_a_folder_of_that_name_without_its_page_is_read(saved: Path) -> None:
    write(saved, tool_files__tool_0md=TOOL)
    init(saved)
    assert files(saved) == ["tool_files/tool.md"]


def mhtml(html: bytes, charset: str = "utf-8", encoding: str = "quoted-printable") -> bytes:
    message = EmailMessage()
    message["From"] = "<Saved by a browser>"
    message["Snapshot-Content-Location"] = "https://docs.shed.test/tool"
    message.set_content("x")
    message.make_related()
    message.set_payload([])
    part = EmailMessage()
    part.set_content(html.decode(charset), subtype="html", charset=charset, cte=encoding)
    message.attach(part)
    picture = EmailMessage()
    picture.set_content(b"\x89PNG", maintype="image", subtype="png")
    message.attach(picture)
    return message.as_bytes()


@pytest.mark.parametrize("suffix", ["mhtml", "mht"])
@pytest.mark.parametrize("encoding", ["quoted-printable", "base64"])
def test_mhtml_is_read_with_its_address(suffix: str, encoding: str, saved: Path) -> None:
    html = tool_page(1, words="Düsseldorf.")
    write(saved, **{f"tool_0{suffix}": mhtml(html.encode(), encoding=encoding)})
    assert init(saved).exit_code in (0, 1)
    (entry,) = entries(saved)
    assert (entry["file"], entry["url"]) == ("tool.html", "https://docs.shed.test/tool")
    text = (saved.parent / "ws" / "specs" / "shed" / "pages" / "tool.html").read_text("utf-8")
    assert "Düsseldorf." in text
    assert "PNG" not in text


def test_mhtml_in_another_charset_becomes_utf_8() -> None:
    page = read_mhtml(mhtml("<p>Café</p>".encode("cp1252"), charset="cp1252"))
    assert page is not None
    assert "Café" in page.html


def test_mhtml_beside_the_same_page_as_html_keeps_both(saved: Path) -> None:
    write(saved, tool_0html=tool_page(1), tool_0mhtml=mhtml(tool_page(2).encode()))
    init(saved)
    assert files(saved) == ["tool.html", "tool.mhtml.html"]


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe\x00", b"Content-Type: text/html; charset=none\n\n<p>x", b"a: b\n\nc"]
)
def test_a_broken_mhtml_file_is_left_out_or_read_and_never_a_traceback(content: bytes, saved: Path) -> None:
    write(saved, tool_0md=TOOL, broken_0mhtml=content)
    result = init(saved)
    assert result.exit_code == 0, result.output
    assert files(saved)[-1] == "tool.md"
    if len(files(saved)) == 1:
        assert "such as `broken.mhtml`: it holds no HTML page" in result.output


def test_parts_inside_parts_without_end_are_no_page() -> None:
    nested = b"".join(b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (n, n) for n in range(3000))
    assert read_mhtml(nested) is None


# -- the Markdown of a repository --------------------------------------------------------------------------------------


@pytest.fixture
def repository(saved: Path) -> Path:
    """Provide a tree of Markdown as repositories have it."""
    write(
        saved,
        README_0md="# Shed\n",
        docs__api__tools_0md=TOOL,
        docs__api__v2__tools_0md=TOOL,
        docs__guide_0md="# Guide\n",
        node_modules__x__README_0md="# X\n",
    )
    return saved


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ([], ["README.md", "docs/api/tools.md", "docs/api/v2/tools.md", "docs/guide.md"]),
        (["--include", "docs/api/*"], ["docs/api/tools.md", "docs/api/v2/tools.md"]),
        (["--include", "docs/**/*.md"], ["docs/api/tools.md", "docs/api/v2/tools.md", "docs/guide.md"]),
        (["--include", "docs/", "--exclude", "docs/api/v2/"], ["docs/api/tools.md", "docs/guide.md"]),
        (["--exclude", "README.md", "--exclude", "guide.md"], ["docs/api/tools.md", "docs/api/v2/tools.md"]),
    ],
)
def test_patterns_choose_the_pages(options: list[str], expected: list[str], repository: Path) -> None:
    init(repository, *options)
    assert files(repository) == expected


def test_what_is_left_out_is_counted_by_reason(repository: Path) -> None:
    output = init(repository, "--include", "docs/", "--exclude", "guide.md").output
    assert "  left out    1, such as `README.md`: no --include pattern fits it\n" in output
    assert "1, such as `docs/guide.md`: an --exclude pattern fits it\n" in output
    assert "1, such as `node_modules/x/README.md`: it belongs to a tool, and is no documentation\n" in output


def test_a_pattern_that_fits_no_page_is_a_warning(repository: Path) -> None:
    assert "warning: no page fits the pattern `doc/*` [start-pattern-unused]" in init(
        repository, "--exclude", "doc/*"
    ).output  # fmt: skip


def test_patterns_that_leave_nothing_are_refused(repository: Path) -> None:
    result = init(repository, "--include", "*.rst")
    assert result.exit_code == 1
    assert "[start-no-pages]" in result.output
    assert not (repository.parent / "ws" / "specs").exists()


def test_patterns_are_for_folders(saved: Path) -> None:
    result = CliRunner().invoke(main, ["init", "shed", "https://docs.shed.test/", "--include", "*"])
    assert result.exit_code == 2
    assert "choose pages of a folder" in result.output


@pytest.mark.parametrize(
    ("path", "pattern", "expected"),
    [
        ("a.md", "*.md", True),
        ("x/a.md", "*.md", True),
        ("x/a.md", "./x/*.md", True),
        ("x/y/a.md", "x/**/a.md", True),
        ("x/a.md", "x/**/a.md", True),
        ("x/a.md", "y/*", False),
        ("x/A.md", "a.md", False),
    ],
)
def test_a_pattern_fits_paths_across_folders(path: str, pattern: str, expected: bool) -> None:
    assert fits(path, pattern) is expected


@pytest.mark.parametrize(
    "include",
    ['--8<-- "auth.md"', '{% include "auth.md" %}', '{{< include "auth.md" >}}', "!include(auth.md)", "{!auth.md!}"],
)
def test_an_include_is_set_aside_with_the_reason(include: str, saved: Path) -> None:
    write(saved, tool_0md=f"---\ntitle: Tools\n---\n\n{TOOL}\n\n{include}\n")
    answer = json.loads(init(saved, "--json").stdout)
    (page,) = answer["build"]["pages"]
    assert page["reasons"] == {"includes another file, which is read only as a page of its own": 1}
    assert page["unknown"] == 0
