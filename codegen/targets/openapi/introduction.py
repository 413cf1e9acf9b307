"""The document's own introduction: the rules that hold for every call, from the conventions as CommonMark."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from codegen.spec.auth import TokenExchange
from codegen.spec.conventions import Filter, Pagination, Sort
from codegen.spec.model import Spec
from codegen.targets.encoders.commonmark import code_span, inert_line
from codegen.targets.openapi.components import keys_of
from codegen.targets.openapi.incomplete import gaps_in_words
from codegen.targets.openapi.security import TOKEN_OPERATION
from codegen.targets.openapi.selection import order_words
from codegen.targets.shared.assignments import grammar
from codegen.targets.shared.schemas import Data
from codegen.targets.shared.web_addresses import web_address
from codegen.targets.shared.wording import capital, joined

_WIDTH = 96
_EXTENSIONS = {  # what a key of the document means, stated where the document has it
    "x-origin": "where a field was found: in a `table`, an `example` or the `prose` of a page; `fieldinfo` is the"
    " API's own description of its fields, `correction` is what is known better, `settings` is what holds for the API"
    " as a whole.",
    "x-native-type": "the type that the documentation gives, where it names one.",
    "x-native": "the documentation's own name for the call.",
    "x-documented": "where no page describes a call or a record, what it is known from: an `index` that lists it,"
    " `fieldinfo`, an `example` or `prose`.",
    "x-complete": "`false` where the record may have more fields than are known.",
    "x-documented-name": "the name that a page gives the field, where its examples spell it otherwise.",
    "x-enum": "values that are known of a field that may have others.",
    "x-format": "`decimal` for numbers whose every digit counts.",
    "x-epoch": "the number is a moment, counted in these since the start of 1970.",
    "x-incomplete": "what the documentation shows here that could not be read.",
    "x-array-style": "`indices` for a list whose items are sent as `name[0]`, `name[1]`, and so on.",
    "x-unit": "what a number counts.",
    "x-link": "the resource whose records the field names.",
    "x-write-once": "the field may be sent to create a record, not to change one.",
    "x-force-write": "the documentation marks the field with Force Write.",
    "x-same-call": "further names of the documentation for the same call.",
    "contentSchema": "the record that is spelled in a text. OpenAPI 3.0 has no such word: there it is"
    " `x-content-schema`.",
}
_MISSING = "The documentation says more than this document. What follows could not be read:"
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


def introduction(spec: Spec, document: Data) -> str:
    """Return what a reader should know before the first call: a paragraph, then a heading for each rule there is.

    ``document`` is the rest of the document: what its keys mean that are no words of OpenAPI comes last.
    """
    parts = [_opening(spec)]
    keys = set(keys_of(document))
    told = [f"- {code_span(key)}: {meaning}" for key, meaning in _EXTENSIONS.items() if key in keys]
    extensions = [("Extensions", "\n".join(told))] if told else []
    for heading, body in [*_sections_of_sending(spec), *_sections_of_answers(spec), *extensions]:
        parts.append(f"## {heading}\n\n{body}")
    return "\n".join(_wrapped(line) for line in "\n\n".join(parts).split("\n"))


def _wrapped(line: str) -> str:
    """Return a paragraph or an item of a list over several lines: to CommonMark it is the same, to people it is not."""
    spans = line.split("`")[1::2]
    if "``" in line or any(" " in span for span in spans):
        return line  # a line end inside a code span could end the paragraph, and the span with it
    indent = "  " if line.startswith("- ") else ""
    wrapped = textwrap.wrap(line, _WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
    return "\n".join(wrapped)


def _opening(spec: Spec) -> str:
    url = web_address(spec.api.docs_url or "")
    source = f"its documentation at {url}" if url else "its documentation"
    text = f"{inert_line(spec.api.title)}, compiled from {source}. "
    text += "What the documentation does not say is left open here, never guessed."
    if any(operation.documented == "index" for operation in spec.operations.values()):
        text += " Calls that are marked with `x-documented` are only listed there: their records are open objects"
        text += " where nothing else describes them."
    return text


def _sections_of_sending(spec: Spec) -> Iterator[tuple[str, str]]:
    rules = spec.conventions
    for exchange in spec.auth:
        if isinstance(exchange, TokenExchange):
            yield "Tokens", _exchange(exchange)
    if rules.write and rules.write.kind == "query_assignments" and rules.write.parameter:
        yield (
            "Writing",
            f"Records travel in the query parameter {code_span(rules.write.parameter)}. {grammar(rules.write)}",
        )
    if rules.pagination:
        ways = [_way(way) for way in rules.pagination]
        yield "Paging", "\n".join(f"- {way}" for way in ways) if len(ways) > 1 else capital(ways[0])
    if rules.filter:
        yield "Filters", _filter(rules.filter)
    if rules.sort:
        yield "Sorting", _sort(rules.sort)


def _sections_of_answers(spec: Spec) -> Iterator[tuple[str, str]]:
    rules = spec.conventions
    if rules.errors and rules.errors.kind == "object":
        yield "Errors", _errors(spec)
    if rules.rows:
        yield "Results by row", _rows(spec)
    if spec.incomplete:
        yield "What is missing", f"{_MISSING}\n\n{gaps_in_words(spec)}"
    if rules.rate_limit:
        yield "Limits", f"Each key allows {rules.rate_limit.requests} calls in {rules.rate_limit.seconds} seconds."


def _exchange(exchange: TokenExchange) -> str:
    text = f"{code_span(TOKEN_OPERATION)} exchanges credentials that last for a token that expires."
    if exchange.answer.server:
        hosts = " or ".join(code_span(host) for host in exchange.hosts)
        text += f" {code_span(exchange.answer.server)} in its answer names the server for all other calls"
        text += f", which matches {hosts}." if hosts else "."
    if exchange.call_headers:
        headers = joined([code_span(header) for header in exchange.call_headers])
        every = "all of the headers" if len(exchange.call_headers) > 1 else "the header"
        text += f" Every other call needs {every} {headers}."
    return text


def _way(way: Pagination) -> str:
    """One way through a list, in a sentence and the limits of a page."""
    name = code_span(way.parameter or "")
    source = f", which is {code_span(way.next)} of the answer before" if way.next else ""
    moves = {
        "cursor": f"{name} names the record to start with{source}",
        "offset": f"{name} says how many records to skip",
        "page": f"{name} is the number of the page, counted from {way.first}",
        "link": f"the address of the next page is {_linked(way)}",
    }[way.kind]
    known = {"at least": way.minimum_size, "at most": way.maximum_size, "by default": way.default_size}
    limits = joined([f"{word} {number}" for word, number in known.items() if number is not None])
    if way.size_parameter is None:
        return f"{moves}. Records in a page: {limits}." if limits else f"{moves}."
    size = code_span(way.size_parameter)
    return f"{moves}; {size} says how many records to return at once" + (f", {limits}." if limits else ".")


def _linked(way: Pagination) -> str:
    if way.next:
        return f"{code_span(way.next)} of the answer"
    relation, header = code_span('rel="next"'), code_span(way.header or "Link")
    return f"the one with {relation} in the header {header}"


def _filter(rules: Filter) -> str:
    if rules.kind == "equality":
        text = "Each property of a record with a single value can be a query parameter of its list:"
        return f"{text} only records with exactly that value are returned."
    name = code_span(rules.parameter or "filter")
    opening = f"{name} holds comparisons, each a field, an operator and a value."
    lines = [f"{opening} The operators:" if rules.operators else opening]
    lines += [f"- {code_span(sign)}: {_MEANINGS[one.meaning]}" for sign, one in rules.operators.items()]
    text = "\n".join([lines[0], "", *lines[1:]]) if len(lines) > 1 else lines[0]
    more = []
    if rules.conjunctions:
        more.append(f"Several are joined by {' or '.join(code_span(word) for word in rules.conjunctions)}.")
    if rules.quote:
        inside = f", where {code_span(rules.quote_escape)} spells the quote itself" if rules.quote_escape else ""
        more.append(f"Text is enclosed in {code_span(rules.quote)}{inside}.")
    if rules.brackets:
        more.append("Brackets group comparisons.")
    if rules.bare_values:
        more.append("A value by itself is sought in all fields of its type.")
    if rules.null:
        more.append(f"{code_span(rules.null)} means no value.")
    return f"{text}\n\n{' '.join(more)}" if more else text


def _sort(rules: Sort) -> str:
    names = f"names of fields, joined by {code_span(rules.separator)}" if rules.separator else "the name of a field"
    words = order_words(rules)
    return f"{code_span(rules.parameter)} takes {names}" + (f"; {words}." if words else ".")


def _errors(spec: Spec) -> str:
    rules = spec.conventions.errors
    assert rules is not None  # noqa: S101 - for mypy: the caller has checked it
    roles = {"code": rules.code, "kind": rules.type, "message": rules.message, "description": rules.description}
    roles["parameter at fault"] = rules.parameter
    told = [(role, key) for role, key in roles.items() if key]
    keys = joined([code_span(key) if key.lower() == role else f"{code_span(key)} (the {role})" for role, key in told])
    text = f"A call that fails returns an object with {keys}." if keys else "A call that fails returns an object."
    return text + (f" The same keys may come inside {code_span(rules.inside)}." if rules.inside else "")


def _rows(spec: Spec) -> str:
    rules = spec.conventions.rows
    assert rules is not None  # noqa: S101 - for mypy: the caller has checked it
    good = " or ".join(code_span(word) for word in rules.success)
    text = "Each row of a call succeeds or fails by itself, so a successful response may report rows that failed."
    text += f" {code_span(rules.results)} holds a result for each row; {code_span(rules.status)} says how it went"
    return text + (f", {good} when all is well." if good else ".")
