"""Roles: where the fields of a call's tables travel, by label, by place, and by what the samples show."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Literal, TypeAlias

import msgspec

from codegen.interpret.found.cells import RowRead
from codegen.interpret.found.index import Group
from codegen.interpret.found.samples import Samples
from codegen.interpret.found.seats import fold
from codegen.interpret.operations import ResolvedOperation
from codegen.wording.http_methods import WRITES
from codegen.wording.labels import Role, label_of
from codegen.wording.returns import read_returns

Where: TypeAlias = Literal["path", "query", "header", "cookie", "body", "answer", "answer-header"]

_LABELLED: dict[str, Where] = {
    Role.PATH: "path", Role.QUERY: "query", Role.HEADER: "header", Role.COOKIE: "cookie", Role.BODY: "body",
    Role.ANSWER: "answer", Role.ANSWER_HEADER: "answer-header",
}  # fmt: skip
_NO_FIELDS = (Role.VALUES, Role.ERRORS, Role.STATUS)
_ASKING = (Role.ARGUMENT, Role.PATH, Role.QUERY, Role.HEADER, Role.COOKIE, Role.BODY)
_HOLE = re.compile(r"\{([^{}]*)\}")
_OF_REQUESTS = ("required", "optional", "default", "location")


class Placed(msgspec.Struct, frozen=True):
    """A row with the place where its field travels, the rule that says so, the group, and the path's name for it."""

    read: RowRead
    where: Where
    rule: str
    group: Group
    hole: str | None = None


Rows: TypeAlias = tuple[Group, list[RowRead]]


class Beside(msgspec.Struct, frozen=True):
    """What matters of one call to another that shares a table with it."""

    path: str
    method: str
    samples: Samples


def holes(path: str) -> list[str]:
    """Return the names in braces in ``path``, in order."""
    return list(dict.fromkeys(_HOLE.findall(path)))


def place_rows(
    operation: ResolvedOperation, groups: list[Rows], samples: Samples, beside: Mapping[str, Beside]
) -> list[Placed]:
    """Return every row of a call's groups with its place; rows that describe no field of the call are left out.

    ``beside`` are all calls by their keys: a table of several calls may describe what only one of them takes.
    """
    by_hole = {fold(name): name for name in holes(operation.path)}
    by_hole |= _short_names(groups, by_hole, samples)
    has_request = any(_is_request(group) for group, _ in groups)
    placed: list[Placed] = []
    for group, reads in groups:
        where, rule = _where(operation, group, reads, samples, has_request=has_request)
        others = [beside[key] for key in group.fact.operations if key in beside and key != operation.fact.key]
        elsewhere = {fold(hole) for other in others for hole in holes(other.path)} - set(by_hole)
        elsewhere |= _shown_elsewhere(operation, group, samples, others)
        if where is not None:
            own = (read for read in reads if not (len(read.path) == 1 and fold(read.path[0].name) in elsewhere))
            placed += [_row(read, where, rule, group, by_hole) for read in own]
    return placed


def _shown_elsewhere(
    operation: ResolvedOperation, group: Group, samples: Samples, others: Iterable[Beside]
) -> frozenset[str]:
    """Return the names in a table of calls that read and calls that write which only samples of the other kind show.

    A label says more than samples do: "Query parameters" of two calls are of both.
    """
    if group.fact.role not in (None, Role.ARGUMENT):
        return frozenset()
    writes = operation.method in WRITES
    shown = [other.samples.asked | other.samples.sent for other in others if (other.method in WRITES) != writes]
    return frozenset().union(*shown) - samples.asked - samples.sent


def _short_names(groups: list[Rows], by_hole: dict[str, str], samples: Samples) -> dict[str, str]:
    """Rows that mean a place in the path by another name: ``id`` beside ``/owls/{owl_id}``.

    A longer name than the path's means the place only in a table of the path: ``owl_id`` beside ``/owls/{id}``.
    """
    names = _names(pair for pair in groups if pair[0].fact.role not in (Role.ANSWER, Role.ANSWER_HEADER))
    of_path = _names([pair for pair in groups if pair[0].fact.role == Role.PATH])
    open_holes = [hole for hole in by_hole if hole not in names]
    short: dict[str, str] = {}
    for name in sorted(names - by_hole.keys() - samples.sent - samples.asked) if open_holes else ():
        meant = [hole for hole in open_holes if len(name) > 1 and hole.endswith(name)]
        if not meant and name in of_path:
            meant = [hole for hole in open_holes if len(hole) > 1 and name.endswith(hole)]
        if len(meant) == 1:
            short[name] = by_hole[meant[0]]
    return short


def _names(groups: Iterable[Rows]) -> set[str]:
    return {fold(read.path[0].name) for _, reads in groups for read in reads if len(read.path) == 1}


def sendable(groups: Iterable[Rows]) -> frozenset[str]:
    """Return the folded names of all fields that a call may send, as far as the labels of its tables say."""
    return frozenset(_names(pair for pair in groups if pair[0].fact.role in (None, Role.ARGUMENT, Role.BODY)))


def _is_request(group: Group) -> bool:
    return group.fact.role in (Role.BODY, Role.QUERY, Role.ARGUMENT)


def _row(read: RowRead, where: Where, rule: str, group: Group, by_hole: dict[str, str]) -> Placed:
    """One row: its own column decides, then the path that names it, then its group."""
    if where in ("answer", "answer-header") or not read.path:
        return Placed(read, "body" if read.location == "body" else where, rule, group)
    is_hole = len(read.path) == 1 and read.depth == 0 and fold(read.path[0].name) in by_hole
    if read.location in ("header", "cookie", "body", "query"):
        return Placed(read, read.location, "table-cell", group)  # type: ignore[arg-type]
    if is_hole and where != "header":
        return Placed(read, "path", "name-in-path", group, by_hole[fold(read.path[0].name)])
    if where == "path" or read.location == "path":  # no such place in the path: the value is after it
        return Placed(read, "query", "no-such-hole", group)
    return Placed(read, where, rule, group)


def _where(
    operation: ResolvedOperation, group: Group, reads: list[RowRead], samples: Samples, *, has_request: bool
) -> tuple[Where | None, str]:
    role = group.fact.role or _headed(group)
    if role in _NO_FIELDS or not any(read.path or read.include or read.location == "body" for read in reads):
        return None, ""
    if role in _LABELLED:
        return _LABELLED[Role(role)], "label-role"
    said = read_returns(group.fact.lead.raw, group.fact.lead_marks) if group.fact.lead is not None else None
    if said is not None and said.announces:
        return "answer", "announced-answer"
    if role != Role.ARGUMENT and _answers(operation, group, reads, samples, has_request=has_request):
        return "answer", "sample-evidence"
    return _sent(operation, reads, samples)


def _headed(group: Group) -> str | None:
    """Return the role that the header above the names gives a table without a label: "Query parameter"."""
    cell = next((row.cells["name"] for row in group.rows if "name" in row.cells), None)
    label = label_of(cell.header) if cell is not None else None
    return label.role if label is not None and label.role in _ASKING else None


def _answers(
    operation: ResolvedOperation, group: Group, reads: list[RowRead], samples: Samples, *, has_request: bool
) -> bool:
    """Whether an unlabelled table describes the answer: the samples show its names there, and it asks for nothing."""
    names = {fold(read.path[-1].name) for read in reads if read.path}
    answered, sent = len(names & samples.answered), len(names & (samples.sent | samples.asked))
    asks = any(column in read.row.cells for read in reads for column in _OF_REQUESTS)
    if operation.method in WRITES:
        after = group.fact.after == "sample_answer" or (has_request and _stands_after_answer(group, samples))
        return after and not asks and answered >= sent
    outer = {fold(read.path[0].name) for read in reads if read.path and read.depth == reads[0].depth}
    return answered > sent and not asks and samples.describes_answer(outer)


def _stands_after_answer(group: Group, samples: Samples) -> bool:
    places = [answer.fact.place for answer in samples.answers]
    return any(place.page == group.page and place.line < group.fact.place.line for place in places)


def _sent(operation: ResolvedOperation, reads: list[RowRead], samples: Samples) -> tuple[Where, str]:
    """Return what the method makes of parameters, unless samples show them elsewhere."""
    names = {fold(read.path[0].name) for read in reads if read.path}
    asked, sent = len(names & samples.asked), len(names & samples.sent)
    if operation.method in WRITES:
        return ("query", "sample-evidence") if asked and not sent and not samples.bodies else ("body", "method-role")
    return ("body", "sample-evidence") if sent and not asked else ("query", "method-role")
