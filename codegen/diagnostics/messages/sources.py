"""What is wrong with pages.toml, the list of the captured pages, or with a captured file."""

from __future__ import annotations

from codegen.diagnostics.messages.entry import ERROR, WARNING, Code

SOURCES: dict[str, Code] = {
    "pages-list-missing": Code(
        ERROR,
        "pages/pages.toml does not exist",
        "create it with one [[page]] table for each page, with the keys `file` and `url`",
    ),
    "pages-list-unreadable": Code(
        ERROR,
        "cannot read pages.toml: {problem}",
        "correct this line: the file is TOML in UTF-8, with one [[page]] table for each page",
    ),
    "pages-too-many": Code(
        ERROR,
        "there are {count} pages; the limit is {limit}",
        "divide the API into several folders of specs/, with their own pages",
    ),
    "page-missing": Code(
        ERROR,
        "`{file}` is listed but does not exist",
        "restore the page, or remove its [[page]] table from pages.toml",
    ),
    "page-not-listed": Code(
        WARNING,
        "`{file}` is not listed in pages.toml; it was not read",
        "add a [[page]] table for it to pages.toml, or remove the file",
        many="{count} files in pages/ are not listed in pages.toml",
    ),
    "page-listed-twice": Code(
        ERROR,
        "`{file}` is listed twice",
        "keep one of the two [[page]] tables",
    ),
    "page-outside": Code(
        ERROR,
        "`{file}` is not inside pages/",
        "give the path inside pages/, with `/` and without `..`",
    ),
    "page-kind-unknown": Code(
        ERROR,
        "unsupported page type: `{found}`",
        "name the file .html, .md, .rst or .txt, or set `media_type` to text/html, text/markdown, text/x-rst "
        "or text/plain",
        lenient=WARNING,
        many="{count} pages have an unsupported type",
        gap="a page is of an unknown kind",
    ),
    "page-not-utf8": Code(
        ERROR,
        "the page is not UTF-8: byte `{byte}` at offset {offset}",
        "save the page as UTF-8",
        lenient=WARNING,
        many="{count} pages are not UTF-8",
        gap="a page is not UTF-8",
    ),
    "page-too-large": Code(
        ERROR,
        "the page has {size} bytes; the limit is {limit}",
        "check that the right file was captured",
        lenient=WARNING,
        many="{count} pages are too large",
        gap="a page is too large",
    ),
    "page-edited": Code(
        WARNING,
        "the page was edited since its capture: its hash is `{found}`, pages.toml has `{expected}`",
        "to keep the edit, write the new hash into pages.toml; otherwise capture the page again",
        many="{count} pages were edited since their capture",
    ),
}
