"""What is wrong with pages.toml, the list of the captured pages, or with a captured file."""

from __future__ import annotations

from codegen.diagnostics.messages.entry import ERROR, WARNING, Code

SOURCES: dict[str, Code] = {
    "pages-list-missing": Code(
        ERROR,
        "there is no pages/pages.toml, the list of the captured pages",
        "write it: one [[page]] table for each page, with file and url",
    ),
    "pages-list-unreadable": Code(
        ERROR,
        "pages.toml cannot be read: {problem}",
        "mend the list at this line: it is TOML in UTF-8, one [[page]] table for each page",
    ),
    "pages-list-wrong": Code(
        ERROR,
        "{key} of a page must be {expected}, found {found}",
        "mend this [[page]] table: file and url are needed; the other keys are optional",
    ),
    "pages-list-unknown-key": Code(
        WARNING,
        "a page has a key {key} that nothing reads",
        "the keys of a [[page]] table are file, url, final_url, media_type, hash, date, etag and last_modified",
    ),
    "page-missing": Code(
        ERROR,
        "{file} is listed but not there",
        "put the page back, or take it off the list",
    ),
    "page-not-listed": Code(
        WARNING,
        "{file} lies in pages/ but is not listed; it was not read",
        "add a [[page]] table for it to pages.toml, or remove the file",
        many="{count} files in pages/ are not listed",
    ),
    "page-listed-twice": Code(
        ERROR,
        "{file} is listed twice",
        "keep one of the two [[page]] tables",
    ),
    "page-outside": Code(
        ERROR,
        "{file} does not lie inside pages/",
        "give the file's path inside pages/, with / and without ..",
    ),
    "page-kind-unknown": Code(
        ERROR,
        "{found} is no kind of page that can be read",
        "name the file .html, .md, .rst or .txt, or set media_type to text/html, text/markdown, text/x-rst "
        "or text/plain",
        lenient=WARNING,
        many="{count} pages are of an unknown kind",
    ),
    "page-not-utf8": Code(
        ERROR,
        "the page is not UTF-8: byte {byte} at offset {offset}",
        "save the page as UTF-8",
        lenient=WARNING,
        many="{count} pages are not UTF-8",
    ),
    "page-too-large": Code(
        ERROR,
        "the page has {size} bytes; no page of documentation has more than {limit}",
        "check that the right file was captured",
        lenient=WARNING,
        many="{count} pages are too large",
    ),
    "page-edited": Code(
        WARNING,
        "the page is not the one that was captured: its hash is {found}, the list says {expected}",
        "if the edit is meant, write the new hash into pages.toml; otherwise capture the page again",
        many="{count} pages are not as they were captured",
    ),
}
