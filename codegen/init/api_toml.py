"""The first api.toml of an API: what is known already, and as comments what a person may have to add."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from codegen.dialects.by_name import AUTO
from codegen.dialects.facts import OperationFact
from codegen.dialects.registry import BY_NAME
from codegen.init.detect_dialect import Choice
from codegen.init.proposals import NONE, Proposals
from codegen.init.proposals_text import auth_text, pagination_text, reading_text, types_text
from codegen.init.survey import SeenServer, Survey
from codegen.targets.encoders.toml import string

_OTHERS = 10  # servers beside those that calls need, which are listed

_HEAD = """\
# Settings of one API: facts that its documentation states only in prose, or not at all.
# A line that begins with "# " and a key is a proposal or an example. To use it, remove the "# " and correct the value.
# docs/api-toml.md describes every key.

title = {title}
"""

CORRECTIONS = """\
# Corrections: values that you know better than the pages. Each one states what the pages say today. When they change,
# the build stops and names the correction. `codegen explain` shows the pointers. An example:
#
# [[correction]]
# at = "#/operations/orders.list/parameters/page/location"
# expect = "path"
# value = "query"
# because = "the path has no {page}; it is a query parameter"
"""

_DOCS = """
# Where the documentation starts.
docs_url = {url}
"""

_DIALECT = """
# How the pages are read: {why}.
{signs}dialect = {dialect}

# false: content that is not understood is a warning, and the spec lists it as incomplete. true: it is an error.
strict = false
"""

_FETCH = """
# `codegen fetch` follows links from here, to pages in the same folder of the site. prefix = "https://..." allows more.
[fetch]
index = {url}
"""

_SERVER = """
# The base URL of calls, without a slash at the end.
# {evidence}
[[servers]]
url = {url}
"""

_NO_SERVER = """
# The base URL of calls, without a slash at the end. The pages show none.
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
# The paths of calls that the pages only list by method and name.
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

_USUAL_SUCCESS = {"GET": 200, "POST": 201, "PUT": 200, "PATCH": 200, "DELETE": 204}

_SUCCESS = """
# The pages state no status of success for some calls of these methods. Without one, their answers have no type.
# These are the usual ones, and a guess: check them.
[conventions.success]
{lines}
"""

_MORE = """
# What a status means for every call, in your own words.
# [statuses]
# 401 = "The key is missing or wrong."

# How calls send fields, what is around lists, and what errors look like.
# [conventions.write]
# kind = "json_body"

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


def settings_text(name: str, choice: Choice, url: str | None, survey: Survey, proposals: Proposals = NONE) -> str:
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
            auth_text(proposals),
            types_text(proposals.types),
            reading_text(proposals),
            _calls(survey.listed),
            _success(survey.without_success),
            pagination_text(proposals.pagings),
            _MORE,
        ]
    )


def first_fetch_text(name: str, dialect: str, url: str, most: int) -> str:
    """Return the text of api.toml by which the first pages are fetched, before anything is known of them."""
    index = string(url)
    return f"title = {string(name)}\ndialect = {string(dialect)}\n\n[fetch]\nindex = {index}\nmost = {most}\n"


def _servers(servers: Sequence[SeenServer]) -> Iterator[str]:
    """Yield the servers that calls need, or else the one most often printed; the others as remarks."""
    needed = [server for server in servers if server.called] or list(servers[:1])
    for server in needed:
        yield _SERVER.format(evidence=_evidence(server), url=string(server.url))
    if not needed:
        yield _NO_SERVER
    for server in servers[len(needed) :][:_OTHERS]:
        yield f"# Also on the pages: {string(server.url)}. {_evidence(server)}\n"


def _calls(listed: Sequence[OperationFact]) -> str:
    """Return the paths of calls that are only listed; without such calls, as an example."""
    if not listed:
        return _NO_CALLS.format(forms="\n".join(f"# {method} = {form}" for method, form in _FORMS.items()))
    methods = {call.method for call in listed}
    forms = "\n".join(f"{method} = {form}" for method, form in _FORMS.items() if method in methods)
    first = string(f"{listed[0].place.page}:{listed[0].place.line}")
    return _CALLS.format(count=len(listed), first=first, forms=forms)


def _success(methods: Sequence[str]) -> str:
    """Return the usual statuses of success for ``methods``; without such methods, nothing."""
    lines = [f"{method} = {status}" for method, status in _USUAL_SUCCESS.items() if method in methods]
    return _SUCCESS.format(lines="\n".join(lines)) if lines else ""


def _evidence(server: SeenServer) -> str:
    first = string(f"{server.places[0].page}:{server.places[0].line}")
    if len(server.places) == 1:
        return f"The pages print it once, at {first}."
    return f"The pages print it in {len(server.places)} places, first at {first}."


def _why(choice: Choice) -> str:
    """Why the pages are read in this dialect."""
    if choice.dialect == AUTO:
        counts = ", ".join(f"{count} in {name}" for name, count in choice.pages.items())
        return f"each page in the dialect that it shows itself, {counts}"
    return BY_NAME[choice.dialect].title


def _signs(choice: Choice) -> str:
    return "".join(f"# - {sign.sign} ({len(sign.pages)} of {choice.looked} pages)\n" for sign in choice.evidence)
