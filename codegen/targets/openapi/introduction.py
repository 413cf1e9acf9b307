"""What holds for every call, as CommonMark: a short introduction, and the rules where the document shows each.

Generators copy the introduction into every file that they write, so it has a few lines. A rule is described with the
parameter or the schema that it is about.
"""

from __future__ import annotations

import textwrap

from codegen.spec.conventions import Filter, Operator, Pagination
from codegen.spec.model import Spec
from codegen.targets.encoders.commonmark import code_span, inert_line
from codegen.targets.shared.web_addresses import web_address
from codegen.targets.shared.wording import joined

_WIDTH = 96
_MEANINGS = {
    "equal": "equal to",
    "not_equal": "not equal to",
    "greater": "greater than",
    "greater_or_equal": "greater than or equal to",
    "less": "less than",
    "less_or_equal": "less than or equal to",
    "contains": "contains",
    "not_contains": "does not contain",
}


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


def filter_grammar(rules: Filter) -> str:
    """Return how a filter is written: its operators, then what joins and encloses them."""
    words = "Comparisons, each a field, an operator and a value."
    if rules.operators:
        words += f" The operators are {joined([_operator(sign, one) for sign, one in rules.operators.items()])}."
    if rules.conjunctions:
        words += f" Several are joined by {' or '.join(code_span(word) for word in rules.conjunctions)}."
    if rules.quote:
        inside = f", where {code_span(rules.quote_escape)} spells the quote itself" if rules.quote_escape else ""
        words += f" Text is enclosed in {code_span(rules.quote)}{inside}."
    words += " Brackets group comparisons." if rules.brackets else ""
    words += " A value by itself is searched for in all fields of its type." if rules.bare_values else ""
    return words + (f" {code_span(rules.null)} means no value." if rules.null else "")


def _operator(sign: str, operator: Operator) -> str:
    return f"{code_span(sign)} ({_MEANINGS[operator.meaning]})"


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
