"""What holds for every call, as CommonMark: a short introduction, and the rules where the document shows each.

Generators copy the introduction into every file that they write, so it has a few lines. A rule is described with the
parameter or the schema that it is about.
"""

from __future__ import annotations

import textwrap

from codegen.spec.conventions import Pagination
from codegen.spec.model import Spec
from codegen.targets.encoders.commonmark import code_span, inert_line
from codegen.targets.shared.web_addresses import web_address

_WIDTH = 96


def introduction(spec: Spec) -> str:
    """Return what a reader should know before the first call, in a paragraph or two."""
    rules = spec.conventions
    parts = [_opening(spec)]
    if rules.rate_limit:
        parts.append(f"Each key allows {rules.rate_limit.requests} calls in {rules.rate_limit.seconds} seconds.")
    if rules.filter and rules.filter.kind == "equality":
        parts.append("A list takes each field with a single value as a query parameter, and returns equal records.")
    parts += [
        f"The address of the next page of a list is {_linked(way)}." for way in rules.pagination if way.kind == "link"
    ]
    if rules.rows:
        parts.append(_rows(spec))
    if spec.incomplete:
        parts.append("Parts of the documentation could not be read: `x-incomplete` lists them.")
    parts.append("Keys that begin with `x-` are explained in docs/openapi.md of docs-codegen.")
    return "\n\n".join(_wrapped(part) for part in parts)


def _wrapped(line: str) -> str:
    """Return a paragraph over several lines: to CommonMark it is the same, to people it is not."""
    spans = line.split("`")[1::2]
    if "``" in line or any(" " in span for span in spans):
        return line  # a line end inside a code span could end the paragraph, and the span with it
    return "\n".join(textwrap.wrap(line, _WIDTH, break_long_words=False, break_on_hyphens=False))


def _opening(spec: Spec) -> str:
    url = web_address(spec.api.docs_url or "")
    source = f"its documentation at {url}" if url else "its documentation"
    text = f"{inert_line(spec.api.title)}, compiled from {source}. "
    text += "What the documentation does not say is left open here, never guessed."
    if any(operation.documented == "index" for operation in spec.operations.values()):
        text += " Calls with `x-documented: index` are only listed there, without a description:"
        text += " their records are open objects where nothing else describes them."
    return text


def _linked(way: Pagination) -> str:
    if way.next:
        return f"{code_span(way.next)} of the answer"
    relation, header = code_span('rel="next"'), code_span(way.header or "Link")
    return f"the one with {relation} in the header {header}"


def _rows(spec: Spec) -> str:
    rules = spec.conventions.rows
    assert rules is not None  # noqa: S101 - for mypy: the caller has checked it
    good = " or ".join(code_span(word) for word in rules.success)
    text = "Each row of a call succeeds or fails by itself, so a successful response may report rows that failed."
    text += f" {code_span(rules.results)} holds a result for each row; {code_span(rules.status)} says how it went"
    return text + (f", {good} when all is well." if good else ".")
