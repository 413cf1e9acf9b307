"""The first api.toml of an API: what is known already, and as comments what people may have to add."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from codegen.dialects.facts import OperationFact
from codegen.dialects.page_reader import AUTO
from codegen.dialects.registry import BY_NAME
from codegen.init.detect_dialect import Choice
from codegen.init.survey import SeenServer, Survey
from codegen.targets.encoders.toml import string

_LONGEST, _MOST = 100, 100  # of a type's name, and of such names
_OTHERS = 10  # servers beside those that calls need, which are told of

_HEAD = """\
# Facts that the documentation states only in prose, or not at all. Everything else is read from pages/.
# Each line below that begins with "# " and a key is an example: take the "# " away and fill in what is true.
# docs/api-toml.md describes every key.

title = {title}
"""

CORRECTIONS = """\
# What you know better than the pages. Each correction says what it expects of them: once they say something else, the
# build stops and names it. codegen explain shows the pointers. An example:
#
# [[correction]]
# at = "#/operations/orders.list/parameters/page/location"
# expect = "path"
# value = "query"
# because = "the path has no {page}; the value goes after the question mark"
"""

_DOCS = """
# Where the documentation starts.
docs_url = {url}
"""

_DIALECT = """
# How the pages are read: {why}.
{signs}dialect = {dialect}

# What is not understood is a warning, and the spec says where it is incomplete; true makes it an error.
strict = false
"""

_FETCH = """
# Links are followed from here, to pages in the same folder of the site; prefix = "https://..." allows others.
[fetch]
index = {url}
"""

_SERVER = """
# Where calls go, without a slash at the end.
# {evidence}
[[servers]]
url = {url}
"""

_NO_SERVER = """
# Where calls go, without a slash at the end.
# [[servers]]
# url = "https://api.example.com/v1"
"""

_CALLS = """
# The pages list {count} calls without their paths, first at {first}.
# These are the usual paths, and a guess: check them.
[calls]
{forms}
"""

_NO_CALLS = """
# The paths of calls that are only listed, where calls are listed by method and name.
# [calls]
{forms}
"""

_FORMS = {
    "GET": '{ list = "/{resource}", get = "/{resource}/{id}" }',
    "POST": '{ create = "/{resource}" }',
    "PUT": '{ update = "/{resource}/{id}" }',
    "PATCH": '{ update = "/{resource}/{id}" }',
    "DELETE": '{ delete = "/{resource}/{id}" }',
}

_AUTH = """
# What each call needs: kind is api_key, basic or token_exchange.
# [[auth]]
# kind = "api_key"
# credential = "api_key"
# name = "X-Api-Key"
# location = "header"
"""

_TYPES = """
# What the vendor's own type names mean, where a type is not understood.
# [types]
# Money = { type = "decimal" }
"""

_UNKNOWN_TYPES = """
# What the vendor's own type names mean. These names of the pages are unknown: state what each is. Until then, their
# fields accept any value.
# [types]
"""

_USUAL_SUCCESS = {"GET": 200, "POST": 201, "PUT": 200, "PATCH": 200, "DELETE": 204}

_SUCCESS = """
# No page states the status of success for calls of these methods; without one, their answers have no type.
# These are the usual ones, and a guess: check them.
[conventions.success]
{lines}
"""

_MORE = """
# What a status means for every call, in your own words.
# [statuses]
# 401 = "The key is missing or wrong."

# How calls send fields, how lists are paged, and how errors look.
# [conventions.write]
# kind = "json_body"

# [[conventions.pagination]]
# kind = "page"
# parameter = "page"
# size_parameter = "per_page"

# [conventions.envelopes.list]
# records = "data"
# actions = ["list"]
# keys = { total = { type = "integer" } }

# [conventions.errors]
# kind = "object"
# inside = "error"
# code = "code"
# message = "message"
"""


def settings_text(name: str, choice: Choice, url: str | None, survey: Survey) -> str:
    """Return the text of api.toml for the API ``name``; ``url`` is where its pages were fetched from, if they were."""
    parts = [_HEAD.format(title=string(name))]
    if url is not None:
        parts.append(_DOCS.format(url=string(url)))
    parts.append(_DIALECT.format(why=_why(choice), signs=_signs(choice), dialect=string(choice.dialect)))
    if url is not None:
        parts.append(_FETCH.format(url=string(url)))
    # Examples come last: a key that is set free below a table would belong to that table, and these are tables.
    return "".join(
        [
            *parts,
            *_servers(survey.servers),
            _AUTH,
            _types(survey.types),
            _calls(survey.listed),
            _success(survey.without_success),
            _MORE,
        ]
    )


def first_fetch_text(name: str, dialect: str, url: str, most: int) -> str:
    """Return the text of api.toml by which the first pages are fetched, before anything is known of them."""
    index = string(url)
    return f"title = {string(name)}\ndialect = {string(dialect)}\n\n[fetch]\nindex = {index}\nmost = {most}\n"


def _servers(servers: Sequence[SeenServer]) -> Iterator[str]:
    """Yield the servers that calls need, or else the one most often printed; the others as remarks."""
    needed = [one for one in servers if one.called] or list(servers[:1])
    for one in needed:
        yield _SERVER.format(evidence=_evidence(one), url=string(one.url))
    if not needed:
        yield _NO_SERVER
    for one in servers[len(needed) :][:_OTHERS]:
        yield f"# Printed too: {string(one.url)}. {_evidence(one)}\n"


def _types(unknown: Mapping[str, int]) -> str:
    """Return the type names that somebody has to explain, as lines to set free; without such names, an example."""
    if not unknown:
        return _TYPES
    names = [name for name in unknown if len(name) <= _LONGEST][:_MOST]
    lines = (f'# {string(name)} = {{ type = "any" }} # {_times(unknown[name])}\n' for name in names)
    return _UNKNOWN_TYPES + "".join(lines)


def _calls(listed: Sequence[OperationFact]) -> str:
    """Return the paths of calls that are only listed; without such calls, as an example."""
    if not listed:
        return _NO_CALLS.format(forms="\n".join(f"# {method} = {form}" for method, form in _FORMS.items()))
    methods = {one.method for one in listed}
    forms = "\n".join(f"{method} = {form}" for method, form in _FORMS.items() if method in methods)
    first = string(f"{listed[0].place.page}:{listed[0].place.line}")
    return _CALLS.format(count=len(listed), first=first, forms=forms)


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"


def _success(methods: Sequence[str]) -> str:
    """Return the usual statuses of success for ``methods``; without such methods, nothing."""
    lines = [f"{method} = {status}" for method, status in _USUAL_SUCCESS.items() if method in methods]
    return _SUCCESS.format(lines="\n".join(lines)) if lines else ""


def _evidence(one: SeenServer) -> str:
    first = string(f"{one.places[0].page}:{one.places[0].line}")
    if len(one.places) == 1:
        return f"The pages print it once, at {first}."
    return f"The pages print it in {len(one.places)} places, first at {first}."


def _why(choice: Choice) -> str:
    """Why the pages are read in this dialect."""
    if choice.dialect == AUTO:
        counts = ", ".join(f"{count} in {name}" for name, count in choice.pages.items())
        return f"each page in the dialect that it shows itself, {counts}"
    return BY_NAME[choice.dialect].title


def _signs(choice: Choice) -> str:
    return "".join(f"# - {one.sign} ({len(one.pages)} of {choice.looked} pages)\n" for one in choice.evidence)
