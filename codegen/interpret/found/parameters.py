"""Parameters: what travels in the path, the query, the headers and the cookies of one call."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import pairwise

from codegen.diagnostics.location import Excerpt
from codegen.interpret.context import Context, quoted
from codegen.interpret.fields import cell_quote
from codegen.interpret.found.calls import Call
from codegen.interpret.found.from_json import weak_kind
from codegen.interpret.found.implied_types import implied
from codegen.interpret.found.model_names import Hint, Models
from codegen.interpret.found.nodes import Member, Node, Said
from codegen.interpret.found.roles import Placed, holes
from codegen.interpret.found.samples import is_plain_header
from codegen.interpret.found.seats import fold, seats
from codegen.interpret.found.shapes import Shapes
from codegen.interpret.found.words import folded
from codegen.interpret.names import pascal
from codegen.spec.model import Shape
from codegen.spec.pointers import Pointer
from codegen.spec.record import Json
from codegen.spec.types import Action, FieldType
from codegen.wording.exclusions import read_exclusion

_PRINTED_PATH = re.compile(r"(?<!:/)(?<!/)/[^\s?#`]+")
_HOLES = re.compile(r"\{[^{}]*\}")
_OF_PLACES = (FieldType.INTEGER, FieldType.STRING)
_WHOLE = re.compile(r"\d{1,18}")
_OWN = ("enum", "enum_open", "minimum", "maximum", "pattern")
_STATED = ("default", "description", "deprecated", "example")


def described_places(calls: Iterable[Call]) -> dict[str, Member]:
    """Return what tables say of places of paths, by the path up to each: ``/owls/{}``; the first that says a type."""
    described: dict[str, Member] = {}
    for call in calls:
        for row in call.placed("path"):
            if row.hole is not None and row.read.member.node.kind in _OF_PLACES:
                described.setdefault(_place(call.known.path, row.hole), row.read.member)
    return described


def _place(path: str, name: str) -> str:
    """Return the path up to the hole ``name``, without the names of holes."""
    before, _, _ = path.partition(f"{{{name}}}")
    return _HOLES.sub("{}", f"{before}{{}}")


def claim_parameters(
    context: Context,
    call: Call,
    answer: Node | None,
    shapes: Shapes,
    models: Models,
    credentials: Collection[str],
    places: Mapping[str, Member],
) -> None:
    """Claim the parameters of ``call``, which answers ``answer``.

    ``credentials`` are names that authentication sends, folded; ``places`` what other calls say of places of paths.
    """
    writer = _Writer(context, call, shapes, models)
    writer.path(answer, places)
    declared: set[str] = set()
    for row in _outer(call.placed("query", "header", "cookie")):
        name = row.read.written.lstrip(":")
        declared.add(fold(name))
        if not (row.where == "header" and is_plain_header(name)) and fold(name) not in credentials:
            writer.declared(name, row)
    writer.exclusions()
    for name in call.samples.queries:
        if fold(name) not in declared | set(credentials) and name not in holes(call.known.path):
            writer.sampled(name)


def _outer(rows: list[Placed]) -> list[Placed]:
    """Return the rows of parameters; those below one describe its value, which is written in one piece."""
    outer: list[Placed] = []
    depth, group = 0, ""
    for row in rows:
        if row.group.fact.key != group:
            depth, group = row.read.depth, row.group.fact.key
        if row.read.depth <= depth:
            outer.append(row)
    return outer


class _Writer:
    """Claims one call's parameters."""

    def __init__(self, context: Context, call: Call, shapes: Shapes, models: Models) -> None:
        self.context, self.call, self.shapes, self.models = context, call, shapes, models
        self.claimed: set[str] = set()

    def path(self, answer: Node | None, places: Mapping[str, Member]) -> None:
        """Claim those that the path names, whatever describes them."""
        rows = {row.hole: row for row in self.call.placed("path")}
        fact = self.call.known.fact
        source = quoted(fact.place, self.call.known.path)
        for name in holes(self.call.known.path):
            self.claimed.add(name)
            self._say(name, "location", "path", Said(None, "request-line", source))
            self._say(name, "required", True, Said(None, "request-line", source))
            self._say(name, "shape", Shape(type=FieldType.STRING), Said(None, "path-name", source))
            self._key(name, source)
            self._answered(name, answer)
            self._path_sample(name)
            if (row := rows.get(name)) is not None:
                self._described(name, row)
            elif (member := places.get(_place(self.call.known.path, name))) is not None and member.node.kind:
                self._say(name, "shape", Shape(type=member.node.kind), Said(None, "same-path", member.quote))

    def _key(self, name: str, source: Excerpt) -> None:
        """Give a place of the path the type of the record's field that it is: ``id``, or ``owl_id`` after ``owls``."""
        step = next((before for before, hole in pairwise(self.call.known.path.split("/")) if hole == f"{{{name}}}"), "")
        record = self.shapes.records.named(step, self.call.page) if step and "{" not in step else None
        if record is None:
            return
        fields = {fold(field): member for field, member in self.shapes.record(record.key).members.items()}
        own = fold(name).removeprefix(fold(folded(step)))
        member = fields.get(fold(name)) or (fields.get(own) if own else None)
        if member is not None and member.node.kind is FieldType.INTEGER:
            self._say(name, "shape", Shape(type=FieldType.INTEGER), Said(None, "key-in-path", source))

    def _answered(self, name: str, answer: Node | None) -> None:
        """Name the record that a call answers in its path by the key that its answer shows."""
        if answer is None or self.call.known.action not in (Action.GET, Action.UPDATE):
            return
        if not self.call.known.path.endswith(f"{{{name}}}"):
            return
        for seat in seats(answer, ("id", name)):
            member = seat.node.members.get(name) or seat.node.members.get("id")
            if member is not None and not seat.is_listed and member.node.kind is FieldType.INTEGER:
                said = Said(None, "key-in-path", member.quote)
                self._say(name, "shape", Shape(type=FieldType.INTEGER), said)
                return

    def _path_sample(self, name: str) -> None:
        """Take a place of the path for a number where all sample calls have a number there."""
        values = list(self.call.samples.values_at(self.call.known.path, name))
        if values and all(_WHOLE.fullmatch(value) for _, value in values):
            sample, value = values[0]
            said = Said(None, "sample-path", quoted(sample.place, sample.url))
            self._say(name, "shape", Shape(type=FieldType.INTEGER), said)
            self._say(name, "example", int(value), said)
        elif not values and (printed := self._printed(name)) is not None:
            fact = self.call.known.fact
            said = Said(None, "sample-path", quoted(fact.place, fact.written or printed))
            self._say(name, "shape", Shape(type=FieldType.INTEGER), said)
            self._say(name, "example", int(printed), said)

    def _printed(self, name: str) -> str | None:
        """Return the number that the endpoint line prints at a place of the path: ``GET /nests/1/owls/2.json``."""
        written = self.call.known.fact.written
        match = _PRINTED_PATH.search(written.raw) if written is not None else None
        shown = match[0].strip("/").split("/") if match is not None else []
        for step, value in zip(reversed(self.call.known.path.strip("/").split("/")), reversed(shown), strict=False):
            stem = value.partition(".")[0]
            if step.partition(".")[0] == f"{{{name}}}":
                return stem if _WHOLE.fullmatch(stem) else None
        return None

    def declared(self, name: str, row: Placed) -> None:
        """One that a row describes."""
        if name in self.claimed:
            return
        self.claimed.add(name)
        source = row.read.member.quote
        self._say(name, "location", row.where, Said(None, row.rule, source))
        for said in row.read.member.notes.get("required", [])[:1]:
            self._say(name, "required", said.value, said)
        self._described(name, row)
        if row.read.member.node.kind is None:
            self._unstated(name, row)
        self._page_size(name, row)

    def _described(self, name: str, row: Placed) -> None:
        member = row.read.member
        if member.node.kind is not None and member.node.said is not None:
            hint = Hint((pascal(name), pascal(self.call.known.key) + pascal(name)), "request")
            self._say(name, "shape", _bare(self.models.shape(member.node, hint)), member.node.said)
        for attribute in _OWN:
            for said in member.node.notes.get(attribute, [])[:1]:
                self._say(name, attribute, said.value, said)
        for attribute in _STATED:
            for said in member.notes.get(attribute, [])[:1]:
                self._say(name, attribute, said.value, said)
        if member.node.kind is FieldType.ARRAY and row.where == "query":
            style = "repeat" if name.endswith("[]") else None
            self._say(name, "style", style, Said(None, row.rule, member.quote))

    def exclusions(self) -> None:
        """Claim what a description forbids beside its parameter, where the call has a parameter of that name."""
        for row in self.call.placed("query", "header"):
            name, cell = row.read.written.lstrip(":"), row.read.row.cells.get("description")
            other = read_exclusion(cell.text.raw, cell.marks) if cell is not None else None
            if cell is not None and other != name and {name, other} <= self.claimed:
                self._say(name, "excludes", [other], Said(None, "prose-exclusion", cell_quote(cell)))

    def _unstated(self, name: str, row: Placed) -> None:
        """Type a parameter whose type nothing states: what a sample call gives it, else text."""
        source = row.read.member.quote
        kind, said = FieldType.STRING, Said(None, "path-name", source)
        if (first := self._first_page(name)) is not None:
            kind, said = FieldType.INTEGER, Said(None, "paging-counts", source)
            self._say(name, "minimum", first, said)
        elif (sampled := self._sampled_kind(name)) is not None:
            kind, said = sampled
        elif (meant := implied(row.read.member, lists=False)) is not None:
            kind, said = meant.value, meant
        self._say(name, "shape", Shape(type=kind), said)

    def _page_size(self, name: str, row: Placed) -> None:
        """Claim what a row says about the size of a page for the way to page that api.toml names."""
        member = row.read.member
        stated = {"default_size": member.notes.get("default")}
        stated |= {f"{limit}_size": member.node.notes.get(limit) for limit in ("minimum", "maximum")}
        for index, way in enumerate(self.context.settings.conventions.pagination):
            for attribute, said in stated.items():
                if way.size_parameter == name and said and isinstance(said[0].value, int):
                    at: Pointer = ("conventions", "pagination", str(index), attribute)
                    self.context.say(at, said[0].value, said[0].rule, said[0].quote)

    def _first_page(self, name: str) -> int | None:
        """Return the number of the first page, where api.toml says that the parameter is the number of a page."""
        ways = self.context.settings.conventions.pagination
        return next((way.first for way in ways if way.kind == "page" and way.parameter == name), None)

    def sampled(self, name: str) -> None:
        """One that only sample calls show."""
        self.claimed.add(name)
        kind, said = self._sampled_kind(name) or (FieldType.STRING, None)
        call, value = self.call.samples.queries[name][0]
        source = said or Said(None, "sample-call", quoted(call.place, f"{name}={value.raw}"))
        self._say(name, "location", "query", source)
        self._say(name, "shape", Shape(type=kind), source)
        self._say(name, "example", value.raw if kind is FieldType.STRING else None, source)

    def _sampled_kind(self, name: str) -> tuple[FieldType, Said] | None:
        values = self.call.samples.queries.get(name)
        if not values:
            return None
        kinds = {weak_kind(value.raw) for _, value in values}
        call, value = values[0]
        kind = kinds.pop() if len(kinds) == 1 else FieldType.STRING
        return kind, Said(None, "sample-call", quoted(call.place, f"{name}={value.raw}"))

    def _say(self, name: str, attribute: str, value: Json, said: Said) -> None:
        if value is not None:
            pointer: Pointer = (*self.call.known.pointer, "parameters", name, attribute)
            self.context.say(pointer, value, said.rule, said.quote)


def _bare(shape: Shape) -> Shape:
    """Return the shape without what a parameter has for itself."""
    values = {name: getattr(shape, name) for name in shape.__struct_fields__ if name not in (*_OWN, "nullable")}
    return Shape(**values)


def headers_of(rows: list[Placed]) -> Iterator[tuple[str, Node, Placed]]:
    """Yield the headers that an answer is said to have."""
    for row in rows:
        if row.read.path:
            yield row.read.written, row.read.member.node, row
