"""The first api.toml of an API: what is known already, and as comments what people may have to add."""

from __future__ import annotations

from codegen.starting.choosing import Choice
from codegen.targets.encoders.toml import string

_HEAD = """\
# What the pages of this API tell only in prose, or not at all. Everything else is read from pages/.
# Each line below that begins with "# " and a key is an example: take the "# " away and fill in what is true.
# docs/api-toml.md describes every key.

title = {title}
"""

_DOCS = """
# Where the documentation starts.
docs_url = {url}
"""

_DIALECT = """
# The family of documentation. It was chosen by what the pages show:
{signs}
dialect = {dialect}
"""

_FETCH = """
# Links are followed from here, to pages in the same folder of the site; prefix = "https://..." allows others.
[fetch]
index = {url}
"""

_MORE = """
# Where calls go, without a slash at the end.
# [[servers]]
# url = "https://api.example.com/v1"

# What each call needs: kind is api_key, basic or token_exchange.
# [[auth]]
# kind = "api_key"
# credential = "api_key"
# name = "X-Api-Key"
# location = "header"

# What the vendor's own type names mean, where a type is not understood.
# [types]
# Money = { type = "decimal" }

# The paths of calls that are only listed, where calls are listed by method and name.
# [calls]
# GET = { list = "/{resource}", get = "/{resource}/{id}" }

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
"""


def settings_text(name: str, choice: Choice, url: str | None) -> str:
    """The text of api.toml for the API ``name``; ``url`` is where its pages were fetched from, if they were."""
    parts = [_HEAD.format(title=string(name))]
    if url is not None:
        parts.append(_DOCS.format(url=string(url)))
    parts.append(_DIALECT.format(signs=_signs(choice), dialect=string(choice.dialect.name)))
    if url is not None:
        parts.append(_FETCH.format(url=string(url)))
    # Examples come last: a key that is set free below a table would belong to that table, and these are tables.
    return "".join([*parts, _MORE])


def first_fetch_text(name: str, dialect: str, url: str, most: int) -> str:
    """The text of api.toml by which the first pages are fetched, before anything is known of them."""
    index = string(url)
    return f"title = {string(name)}\ndialect = {string(dialect)}\n\n[fetch]\nindex = {index}\nmost = {most}\n"


def _signs(choice: Choice) -> str:
    return "\n".join(f"# - {one.sign} ({len(one.pages)} of {choice.looked} pages)" for one in choice.evidence)
