"""The document's own introduction: the rules that hold for every call, told from the conventions as CommonMark."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from codegen.spec.conventions import Filter, Pagination, Sort
from codegen.spec.model import Spec, TokenExchange
from codegen.targets.encoders.commonmark import code_span, inert_line
from codegen.targets.openapi.security import TOKEN_OPERATION
from codegen.targets.openapi.writes import grammar
from codegen.targets.web_addresses import web_address

_WIDTH = 96


def introduction(spec: Spec) -> str:
    """What a reader should know before the first call: a paragraph, then a heading for each rule there is."""
    parts = [_opening(spec)]
    for heading, body in [*_sections_of_sending(spec), *_sections_of_answers(spec)]:
        parts.append(f"## {heading}\n\n{body}")
    return "\n".join(_wrapped(line) for line in "\n\n".join(parts).split("\n"))


def _wrapped(line: str) -> str:
    """A paragraph or an item of a list over several lines: to CommonMark it is the same, to people it is not."""
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
        text += " Calls marked with `x-documented` are only named there: their records are open objects"
        text += " where nothing else tells of them."
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
        yield "Paging", "\n".join(f"- {_way(way)}" for way in rules.pagination)
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
    if rules.rate_limit:
        yield "Limits", f"At most {rules.rate_limit.requests} calls in {rules.rate_limit.seconds} seconds for each key."


def _exchange(exchange: TokenExchange) -> str:
    text = f"{TOKEN_OPERATION} exchanges lasting credentials for a token that expires."
    if exchange.answer.server:
        hosts = " or ".join(code_span(host) for host in exchange.hosts)
        text += f" Its answer names the server for all other calls, under {code_span(exchange.answer.server)}"
        text += f" (expect {hosts})." if hosts else "."
    return text


def _way(way: Pagination) -> str:
    size = f"{code_span(way.size_parameter)} says how many at once"
    known = {"least": way.minimum_size, "default": way.default_size, "most": way.maximum_size}
    limits = ", ".join(f"{word} {number}" for word, number in known.items() if number is not None)
    size += f" ({limits})" if limits else ""
    name = code_span(way.parameter)
    match way.kind:
        case "cursor":
            source = f", taken from {code_span(way.next)} of the answer before" if way.next else ""
            return f"{name} says where the next page starts{source}; {size}."
        case "offset":
            return f"{name} says how many records to pass over; {size}."
        case "page":
            return f"{name} is the page's number, from {way.first}; {size}."


def _filter(rules: Filter) -> str:
    if rules.kind == "equality":
        return "Each property of a record can be a query parameter: only records with that very value are answered."
    name = code_span(rules.parameter or "filter")
    lines = [f"{name} holds comparisons: a field, an operator, a value."]
    lines += [f"- {code_span(sign)}: {one.meaning.replace('_', ' ')}" for sign, one in rules.operators.items()]
    text = "\n".join([lines[0], "", *lines[1:]]) if len(lines) > 1 else lines[0]
    more = []
    if rules.conjunctions:
        more.append(f"Several are joined by {' or '.join(code_span(word) for word in rules.conjunctions)}.")
    if rules.quote:
        inside = f", one inside it as {code_span(rules.quote_escape)}" if rules.quote_escape else ""
        more.append(f"Around text stands {code_span(rules.quote)}{inside}.")
    if rules.brackets:
        more.append("Brackets group.")
    if rules.bare_values:
        more.append("A value alone is looked for in all fields of its type.")
    if rules.null:
        more.append(f"No value is {code_span(rules.null)}.")
    return f"{text}\n\n{' '.join(more)}" if more else text


def _sort(rules: Sort) -> str:
    parts = [f"{code_span(rules.parameter)} takes names of fields"]
    if rules.separator:
        parts.append(f", joined by {code_span(rules.separator)}")
    if rules.descending_prefix:
        parts.append(f"; {code_span(rules.descending_prefix)} in front of one turns the order round")
    if rules.descending_suffix:
        parts.append(f"; {code_span(rules.descending_suffix)} behind one turns the order round")
    return "".join(parts) + "."


def _errors(spec: Spec) -> str:
    rules = spec.conventions.errors
    assert rules is not None  # noqa: S101 - told to mypy: the caller looked
    roles = {"code": rules.code, "kind": rules.type, "message": rules.message, "description": rules.description}
    roles["parameter at fault"] = rules.parameter
    keys = ", ".join(f"{code_span(key)} ({role})" for role, key in roles.items() if key)
    text = f"A call that fails answers an object with {keys}." if keys else "A call that fails answers an object."
    return text + (f" It may come inside {code_span(rules.inside)} as well." if rules.inside else "")


def _rows(spec: Spec) -> str:
    rules = spec.conventions.rows
    assert rules is not None  # noqa: S101 - told to mypy: the caller looked
    good = " or ".join(code_span(word) for word in rules.success)
    text = f"The rows of a call succeed and fail apart: {code_span(rules.results)} holds a result for each"
    return f"{text}, {code_span(rules.status)} in it says how it went" + (f" ({good} is success)." if good else ".")
