"""Findings: what a stage has to tell about its input, as values with a code, a place and a hint.

Stages return findings, they never print them. The catalogue below is the whole list of codes: each with its
severity, its message (named parts in braces) and what to do about it. A test shows the exact text of every one.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable

import msgspec

from codegen.places import Place, Quote


class Severity(enum.StrEnum):
    """How much a finding matters. Only an error stops a build."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Code(msgspec.Struct, frozen=True):
    """One entry of the catalogue: ``message`` and ``hint`` have named parts in braces."""

    severity: Severity
    message: str
    hint: str


class Finding(msgspec.Struct, frozen=True, omit_defaults=True):
    """One thing found: where, what, what to do. ``quotes`` are the two (or more) sides of a contradiction."""

    code: str
    severity: Severity
    message: str
    hint: str
    place: Place | None = None
    quotes: tuple[Quote, ...] = ()


def finding(code: str, place: Place | None = None, quotes: Iterable[Quote] = (), **parts: object) -> Finding:
    """Make a finding of the catalogue's ``code``, its named parts filled from ``parts``.

    Raises KeyError for a code or a part that the catalogue does not know: that is a bug here, not bad input.
    """
    entry = CATALOGUE[code]
    words = {name: visible(str(value)) for name, value in parts.items()}
    message, hint = entry.message.format_map(words), entry.hint.format_map(words)
    return Finding(code, entry.severity, message, hint, place, tuple(quotes))


def visible(words: str, longest: int = 160) -> str:
    """``words`` fit for one line of a terminal: control and invisible characters escaped, long ones cut."""
    clean = "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in words)
    return clean if len(clean) <= longest else clean[: longest - 1] + "…"


def has_errors(findings: Iterable[Finding]) -> bool:
    """Whether any of ``findings`` forbids writing."""
    return any(one.severity is Severity.ERROR for one in findings)


class BadInput(Exception):  # noqa: N818 - it is the input that is bad, the program is fine
    """Input that a stage cannot go on with; carries the findings that say why."""

    def __init__(self, *findings: Finding) -> None:
        super().__init__("; ".join(one.message for one in findings))
        self.findings = findings


_ERROR, _WARNING, _NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE

CATALOGUE: dict[str, Code] = {
    # dialects
    "block-not-understood": Code(
        _ERROR,
        "not understood: {words}",
        "teach the dialect this wording, or have it set the block aside with a reason",
    ),
    "secret-replaced": Code(
        _WARNING,
        "an example shows what looks like a secret; it was replaced by {stand_in}",
        "tell the vendor, and have the secret withdrawn",
    ),
    # dialects: tables
    "table-unknown-column": Code(
        _ERROR,
        "a table has the column {header}, which is not among those known here: {known}",
        "add the wording of the header to the dialect's columns",
    ),
    "table-row-short": Code(
        _WARNING,
        "a table row has {cells} cells under {columns} columns; the last ones are missing",
        "compare with the page: what is missing counts as not stated",
    ),
    "table-row-long": Code(
        _ERROR,
        "a table row has {cells} cells under {columns} columns: {words}",
        "compare with the page: a cell may hold the character that parts the cells",
    ),
    "table-empty": Code(
        _WARNING,
        "a table has the columns {columns} and no row",
        "look whether another page lists what should stand here",
    ),
    "object-without-table": Code(
        _WARNING,
        "the object {owner} is announced, and no table of its fields follows",
        "look whether another page lists its fields",
    ),
    # targets: names
    "not-an-identifier": Code(
        _ERROR,
        "{name} cannot be a name in Python",
        "choose a name of letters, digits and underscores that is no word of the language",
    ),
    "name-clash": Code(
        _NOTE,
        "in {where}, {wire} and {first} give the same Python name; {wire} became {name}",
        "nothing to do: the names on the wire stay as they are",
    ),
    # templates
    "template-missing": Code(
        _ERROR,
        "there is no template {template}",
        "see `codegen targets` for the templates; in templates/ only files of the same path override them",
    ),
    "template-broken": Code(
        _ERROR,
        "the template cannot be laid out: {problem}",
        "mend the template at this line, or remove it to use the one that came with codegen",
    ),
    # sources
    "pages-list-missing": Code(
        _ERROR,
        "there is no pages/pages.toml, the list of the captured pages",
        "write it: one [[page]] table for each page, with file and url; or run `codegen fetch`",
    ),
    "pages-list-unreadable": Code(
        _ERROR,
        "pages.toml cannot be read: {problem}",
        "mend the list at this line: it is TOML in UTF-8, one [[page]] table for each page",
    ),
    "pages-list-wrong": Code(
        _ERROR,
        "{key} of a page must be {expected}, found {found}",
        "mend this [[page]] table: file and url are needed; media_type, hash, date and etag are optional",
    ),
    "pages-list-unknown-key": Code(
        _WARNING,
        "a page has a key {key} that nothing reads",
        "the keys of a [[page]] table are file, url, media_type, hash, date and etag",
    ),
    "page-missing": Code(
        _ERROR,
        "{file} is listed but not there",
        "put the page back, run `codegen fetch`, or take it off the list",
    ),
    "page-not-listed": Code(
        _WARNING,
        "{file} lies in pages/ but is not listed; it was not read",
        "add a [[page]] table for it to pages.toml, or remove the file",
    ),
    "page-listed-twice": Code(
        _ERROR,
        "{file} is listed twice",
        "keep one of the two [[page]] tables",
    ),
    "page-outside": Code(
        _ERROR,
        "{file} does not lie inside pages/",
        "give the file's path inside pages/, with / and without ..",
    ),
    "page-kind-unknown": Code(
        _ERROR,
        "{found} is no kind of page that can be read",
        "name the file .html, .md or .txt, or set media_type to text/html, text/markdown or text/plain",
    ),
    "page-not-utf8": Code(
        _ERROR,
        "the page is not UTF-8: byte {byte} at offset {offset}",
        "save the page as UTF-8",
    ),
    "page-too-large": Code(
        _ERROR,
        "the page has {size} bytes; no page of documentation has more than {limit}",
        "check that the right file was captured",
    ),
    "page-edited": Code(
        _WARNING,
        "the page is not the one that was captured: its hash is {found}, the list says {expected}",
        "if the edit is meant, write the new hash into pages.toml; otherwise run `codegen fetch`",
    ),
    # documents
    "html-unreadable": Code(
        _ERROR,
        "the page is not HTML that can be read: {problem}",
        "open the page and mend it at this line, or capture it again",
    ),
    "html-nested-deeply": Code(
        _WARNING,
        "elements are nested {depth} deep here",
        "the page was read whole; see whether it is the page you meant to capture",
    ),
    "html-hidden-text": Code(
        _NOTE,
        "text that a reader of the page cannot see was passed over",
        "nothing to do, unless the page shows these words after all",
    ),
    "markdown-nested-deeply": Code(
        _ERROR,
        "quotes or lists are nested deeper than {limit}; what stands inside was not read",
        "mend the page at this line",
    ),
    "front-matter-unreadable": Code(
        _WARNING,
        "the settings at the top of the page are not YAML: {problem}",
        "mend the lines between the two ---; the rest of the page was read",
    ),
    "directive-unknown": Code(
        _WARNING,
        "the directive {name} is not known",
        "its blocks were read; a dialect must say what it means or set it aside",
    ),
    "directive-not-closed": Code(
        _ERROR,
        "the directive {name} is never closed",
        "add {{% end{name} %}} where it ends",
    ),
    "directive-end-alone": Code(
        _ERROR,
        "{name} closes a directive that is not open",
        "remove it, or add the start of the directive",
    ),
    "directive-nested-deeply": Code(
        _ERROR,
        "the directive {name} is nested too deep to keep its place",
        "mend the page: a directive before it was not closed",
    ),
    "table-split-ambiguous": Code(
        _WARNING,
        "the cells of this row run together and can be told apart in two ways",
        "check the cells; a capture as HTML or Markdown leaves no doubt",
    ),
    "table-row-not-split": Code(
        _ERROR,
        "this line stands in a table of the columns {columns}, but cannot be split into them",
        "add a type or a pattern to the dialect's vocabulary, or capture the page as HTML",
    ),
    # interpret
    "contradiction": Code(
        _WARNING,
        "the documentation contradicts itself at {pointer}: {kept} against {dropped}; {kept} stands ({verdict}: {why})",
        "if {kept} is wrong, say so in corrections.toml",
    ),
    # files that people write
    "file-missing": Code(_ERROR, "there is no file {file}", "create it, or take it out of the list that names it"),
    "file-not-utf8": Code(
        _ERROR, "{file} is not UTF-8 (first wrong byte at offset {offset})", "save the file as UTF-8"
    ),
    "toml-broken": Code(_ERROR, "not TOML: {problem}", "mend this line; strings need quotes, tables a closing bracket"),
    "settings-wrong": Code(
        _ERROR, "{key}: {problem}", "the keys and what they take are described in codegen/settings.py and the README"
    ),
}
