"""The text of proposals in api.toml: lines to set free, each with its evidence as a comment beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from codegen.diagnostics.location import Location
from codegen.init.proposals import Proposals
from codegen.init.proposed_access import Paging, SeenKey
from codegen.init.proposed_lines import Proposal
from codegen.interpret.names import snake
from codegen.targets.encoders.toml import string

_LONGEST, _MOST = 100, 100  # characters of a name, and names of one kind
_FEW = 5  # of what is a table each
_EXAMPLE = 40  # characters

_AUTH = """
# How calls authenticate: kind is api_key, bearer, basic, oauth2 or token_exchange. The pages show nothing of it.
# [[auth]]
# kind = "api_key"
# credential = "api_key"
# name = "X-Api-Key"
# location = "header"
"""

_KNOWN_AUTH = """
# How calls authenticate is read from the pages: {kinds}{where}. An [[auth]] table replaces it.
"""

_KEYS = """
# How calls authenticate: kind is api_key, bearer, basic, oauth2 or token_exchange. These look like credentials.
"""

_KEY = """\
# [[auth]]
# kind = "api_key" # {evidence}
# credential = {credential}
# name = {name}
# location = {location}
"""

_TYPES = """
# What the vendor's own type names mean.
# [types]
# Money = { type = "decimal" }
"""

_UNKNOWN_TYPES = """
# What the vendor's own type names mean. These are unknown, and their fields accept any value.
[types]
"""

_READING = """
# The wording of the pages.
[reading]
"""

_UNMARKED = """\
# Fields that calls send and that are marked neither required nor optional: {evidence}
# unmarked = "optional"
"""

_BODY = """\
# Calls whose pages do not say how their bodies are sent; JSON is assumed: {evidence}
# body = "form"
"""

_COLUMNS = """
# What the headers of tables mean. These are unknown, and their cells are not read without a line here.
[reading.columns]
"""

_LABELS = """
# What the words above a table or an example mean: path, query, header, body, answer, record, values, errors ...
# These are unknown; their fields were read like this.
[reading.labels]
"""

_SKIP = """
# What to leave out. The tables below these headings describe neither a call nor a record.
"""

_SKIP_PAGES = """
# Pages to leave out. Nothing of these is in the spec, and they cause warnings.
"""

_PAGINATION = """
# How lists are paginated.
# [[conventions.pagination]]
# kind = "page"
# parameter = "page"
# size_parameter = "per_page"
# first = 1
"""

_SEEN_PAGINATION = """
# How lists are paginated. The parameters of calls suggest this.
"""


def auth_text(proposals: Proposals) -> str:
    """Return how calls authenticate: what the pages state, else what looks like a credential, else an example."""
    if proposals.auth is not None:
        where = f" ({_place(proposals.auth.place)})" if proposals.auth.place is not None else ""
        return _KNOWN_AUTH.format(kinds=", ".join(proposals.auth.kinds), where=where)
    if not proposals.keys:
        return _AUTH
    return _KEYS + "\n".join(map(_key, proposals.keys[:_FEW]))


def _key(key: SeenKey) -> str:
    return _KEY.format(
        evidence=_evidence(key.count, key.place),
        credential=string(snake(key.name) or "api_key"),
        name=string(key.name),
        location=string(key.location),
    )


def types_text(types: Sequence[Proposal]) -> str:
    """Return the type names that a person has to explain; without such names, an example."""
    lines = [
        f'# {string(proposal.words)} = {{ type = "{proposal.meaning}" }} # {_of(proposal)}\n'
        for proposal in _shown(types)
    ]
    return _UNKNOWN_TYPES + "".join(lines) if lines else _TYPES


def reading_text(proposals: Proposals) -> str:
    """Return the reading profile that the pages suggest; nothing where they suggest none."""
    return "".join(
        [
            *_choices(proposals),
            *_table(_COLUMNS, proposals.columns),
            *_table(_LABELS, proposals.labels),
            *_skips(_SKIP, "heading", proposals.headings),
            *_skips(_SKIP_PAGES, "page", proposals.pages),
        ]
    )


def _choices(proposals: Proposals) -> Iterator[str]:
    if proposals.unmarked is None and proposals.bodies is None:
        return
    yield _READING
    if proposals.unmarked is not None:
        yield _UNMARKED.format(evidence=_of(proposals.unmarked))
    if proposals.bodies is not None:
        yield _BODY.format(evidence=_of(proposals.bodies))


def _table(head: str, lines: Sequence[Proposal]) -> Iterator[str]:
    shown = _shown(lines)
    if shown:
        yield head
    for proposal in shown:
        example = f", such as {string(_cut(proposal.example))}" if proposal.example else ""
        line = f"{string(proposal.words)} = {string(proposal.meaning)} # {_of(proposal)}{example}\n"
        yield line if proposal.is_set else f"# {line}"


def _skips(head: str, key: str, lines: Sequence[Proposal]) -> Iterator[str]:
    shown = _shown(lines)[:_FEW]
    if shown:
        yield head
    for proposal in shown:
        yield f"# [[reading.skip]]\n# {key} = {string(proposal.words)} # {_of(proposal)}\n"
        yield '# because = "it describes no call"\n'


def pagination_text(pagings: Sequence[Paging]) -> str:
    """Return the ways through lists that the pages suggest; an example where they suggest none."""
    return _SEEN_PAGINATION + "\n".join(map(_paging, pagings)) if pagings else _PAGINATION


def _paging(paging: Paging) -> str:
    lines = ["[[conventions.pagination]]", f'kind = "{paging.kind}" # {_evidence(paging.count, paging.place)}']
    lines += [f"parameter = {string(paging.parameter)}"] if paging.parameter is not None else []
    lines += [f"size_parameter = {string(paging.size_parameter)}"] if paging.size_parameter is not None else []
    lines += [f"first = {paging.first}"] if paging.first is not None else []
    lines += ['header = "Link"'] if paging.kind == "link" else []
    lines += ['next = "next_cursor"'] if paging.kind == "cursor" else []
    return "".join(f"# {line}\n" for line in lines)


def _shown(lines: Sequence[Proposal]) -> list[Proposal]:
    return [line for line in lines if len(line.words) <= _LONGEST][:_MOST]


def _of(proposal: Proposal) -> str:
    return _evidence(proposal.count, proposal.place)


def _evidence(count: int, place: Location) -> str:
    return f"once, at {_place(place)}" if count == 1 else f"{count} times, first at {_place(place)}"


def _place(place: Location) -> str:
    return string(f"{place.page}:{place.line}")


def _cut(words: str) -> str:
    return words if len(words) <= _EXAMPLE else words[: _EXAMPLE - 1] + "…"
