"""Scope: which endpoint lines document calls, which are samples, and which units of the page belong to which call.

A call belongs to its topic: the innermost section around its endpoint line whose heading is no label. What is in
the topic and below it is about the call, up to the next call. Lines below "Example", in curl, in HTTP messages beside a
documented line, and instances of documented paths are samples of calls.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

import msgspec

from codegen.dialects.generic.addresses import Address, is_identifier, with_sample_holes
from codegen.dialects.generic.candidates import Candidate, candidates_of
from codegen.dialects.generic.endpoints import EndpointLine, Strength
from codegen.dialects.generic.instances import Paths, bare_shape
from codegen.dialects.generic.kinds import Endpoints, Half, Kind, Labelled, Sample, Tabular, Title
from codegen.dialects.generic.narrowing import Narrowing
from codegen.dialects.generic.outline import Outline
from codegen.dialects.generic.standing import Standing, labels_of_sections, labels_of_units
from codegen.dialects.generic.topics import Topics
from codegen.documents.model import Table
from codegen.wording.labels import Role

_SMALL_TABLE = 3
_MOST_SHARED = 40  # calls in one place; more of them are a list, and what follows is about none of them
_SKIPPED = frozenset({Role.AUTH, Role.ERRORS, Role.BASE_URL, Role.STATUS})


class Call(msgspec.Struct):
    """A documented call: its line, the unit that prints it, its topic, and how it came to be one.

    ``listed``: a table or list names it among others. ``weak``: only a sample or a sentence shows it.
    """

    key: str
    line: EndpointLine
    unit: int
    item: int
    topic: int
    listed: bool = False
    weak: bool = False


class Scopes(msgspec.Struct, frozen=True):
    """The calls of a page, the label that holds at each unit, and the keys of the calls each unit belongs to.

    ``titles`` are the labels of the headings alone, by section.
    """

    calls: tuple[Call, ...]
    labels: tuple[Standing | None, ...]
    titles: tuple[Standing | None, ...]
    owners: tuple[tuple[str, ...], ...]
    paths: Paths


def scope(outline: Outline, kinds: Sequence[Kind]) -> Scopes:
    """Return the scopes of a page."""
    titles = labels_of_sections(outline, kinds)
    labels = labels_of_units(outline, kinds, titles)
    topics = Topics(outline, kinds)
    calls = _Calls(outline, kinds, list(candidates_of(outline, kinds, labels, topics))).calls
    paths = Paths((call.line.method, call.line.address.path, call.key) for call in calls)
    shared = _Owners(outline, kinds, calls, topics).owners
    owners = Narrowing(outline, kinds, labels, shared, paths).owners()
    return Scopes(tuple(calls), labels, tuple(titles), owners, paths)


class _Calls:
    """Which candidates are calls: the surest of each topic, and samples only where nothing else documents the call."""

    def __init__(self, outline: Outline, kinds: Sequence[Kind], candidates: Sequence[Candidate]) -> None:
        self.outline, self.kinds = outline, kinds
        self.by_topic: dict[int, list[Candidate]] = defaultdict(list)
        for candidate in candidates:
            self.by_topic[candidate.topic].append(candidate)
        self.documented = Paths(
            (candidate.line.method, candidate.line.address.path, "")
            for candidate in candidates
            if not candidate.sample and candidate.line.strength >= Strength.LEADING
        )
        self.keys: dict[tuple[str, str], str] = {}  # of calls that only samples show
        self.filled = self._filled()
        calls = [call for topic in self.by_topic.values() for call in self._of_topic(topic)]
        self.calls = self._without_lists(sorted(calls, key=lambda call: (call.unit, call.item)))

    def _filled(self) -> set[int]:
        """Return the sections that hold more than words: a sentence alone does not document a call."""
        filled: set[int] = set()
        for number, kind in enumerate(self.kinds):
            if isinstance(kind, Sample | Tabular):
                filled.update(section.number for section in self.outline.ancestors(self.outline.section_of[number]))
        return filled

    def _of_topic(self, candidates: Sequence[Candidate]) -> Iterator[Call]:
        sure = [
            candidate
            for candidate in candidates
            if not candidate.sample and candidate.line.strength >= Strength.LEADING
        ]
        chosen = [candidate for candidate in sure if not self._is_instance(candidate)] or sure
        if chosen:
            for candidate in self._distinct(chosen):
                yield self._call(candidate, weak=False)
            return
        for strength in (Strength.HTTP, Strength.LINE, Strength.CURL, Strength.PROSE):
            weak = [
                candidate
                for candidate in candidates
                if candidate.line.strength is strength and self._may_count(candidate)
            ]
            if weak:
                for candidate in self._distinct([self._generalised(candidate) for candidate in weak]):
                    yield self._call(candidate, weak=True)
                return

    def _is_instance(self, candidate: Candidate) -> bool:
        """Whether a line is a sample of a call that another line of the page documents with holes."""
        path = candidate.line.address.path
        if not any(is_identifier(part) and not part.startswith("{") for part in path.split("/")):
            return False
        return self.documented.instance(candidate.line.method, path) is not None

    def _may_count(self, candidate: Candidate) -> bool:
        """Whether a sample or a sentence may document its call: where nothing else of the page does."""
        section = self.outline.sections[candidate.topic]
        title = self.kinds[section.start] if section.source is not None else None
        about = title.label if isinstance(title, Title) else None
        if about is not None and about.role in _SKIPPED:
            return False
        if (
            self.documented.instance(candidate.line.method, candidate.line.address.path, loose=section.source is None)
            is not None
        ):
            return False
        return candidate.line.strength is not Strength.PROSE or section.number in self.filled

    @staticmethod
    def _generalised(candidate: Candidate) -> Candidate:
        line = candidate.line
        address = Address(line.address.written, with_sample_holes(line.address.path), line.address.base_url, "")
        return Candidate(
            EndpointLine(line.method, address, line.words, line.summary, line.strength),
            candidate.unit, candidate.item, candidate.topic, candidate.sample, candidate.preferred,
        )  # fmt: skip

    @staticmethod
    def _distinct(candidates: Sequence[Candidate]) -> Iterator[Candidate]:
        """One candidate for each call: the labelled one, else the first. An ending as .json makes no other call."""
        best: dict[tuple[str, str], Candidate] = {}
        for candidate in candidates:
            key = (candidate.line.method, bare_shape(candidate.line.address.path))
            if key not in best or (candidate.preferred and not best[key].preferred):
                best[key] = candidate
        yield from sorted(best.values(), key=lambda candidate: (candidate.unit, candidate.item))

    def _call(self, candidate: Candidate, *, weak: bool) -> Call:
        line = candidate.line
        if any(is_identifier(part) and not part.startswith("{") for part in line.address.path.split("/")):
            line = self._generalised(candidate).line
        written = f"{line.method} {line.address.base_url or ''}{line.address.path}"
        key = (
            self.keys.setdefault((line.method, (line.address.base_url or "") + line.address.shape), written)
            if weak
            else written
        )
        return Call(key, line, candidate.unit, candidate.item, candidate.topic, self._is_list(candidate), weak)

    def _is_list(self, candidate: Candidate) -> bool:
        """Whether a table, or a list, names the call among many."""
        unit = self.outline.units[candidate.unit]
        kind = self.kinds[candidate.unit]
        if not isinstance(unit, Table) or not isinstance(kind, Endpoints):
            return False
        methods = {line.method for line in kind.lines}
        return len(unit.rows) > _SMALL_TABLE or len(methods) > 1

    def _without_lists(self, calls: list[Call]) -> list[Call]:
        """Leave out the calls of lists that are documented elsewhere on the page."""
        topics: dict[tuple[str, str], set[int]] = defaultdict(set)
        units: dict[int, list[Call]] = defaultdict(list)
        for call in calls:
            units[call.unit].append(call)
            if not call.listed:
                topics[call.line.method, bare_shape(call.line.address.path)].add(call.unit)
        kept: list[Call] = []
        for call in calls:
            elsewhere = topics[call.line.method, bare_shape(call.line.address.path)] - {call.unit}
            summary = len(units[call.unit]) > 1 and all(
                topics[unit.line.method, bare_shape(unit.line.address.path)] - {unit.unit} for unit in units[call.unit]
            )
            if not (call.listed and elsewhere) and not (summary and self._stands_alone(elsewhere, units)):
                kept.append(call)
        return kept

    @staticmethod
    def _stands_alone(elsewhere: set[int], units: dict[int, list[Call]]) -> bool:
        return any(len(units[unit]) == 1 for unit in elsewhere)


class _Share(msgspec.Struct, frozen=True):
    """The calls of a topic in clusters, where each begins, and whether what is below them all is about them all."""

    starts: list[int]
    keys: list[tuple[str, ...]]
    together: bool
    before: tuple[str, ...] = ()  # of which calls what stands before them all is


def _introduced(calls: Sequence[Call]) -> tuple[str, ...]:
    """Return the calls that the lines above introduce: samples of one kind of call, which no line documents."""
    keys = tuple(dict.fromkeys(call.key for call in calls))
    alike = len({call.line.method for call in calls}) == 1 and all(call.weak for call in calls)
    return keys if alike and len(keys) <= _MOST_SHARED else ()


class _Owners:
    """The calls that each unit belongs to."""

    def __init__(self, outline: Outline, kinds: Sequence[Kind], calls: Sequence[Call], topics: Topics) -> None:
        self.outline, self.kinds, self.topics = outline, kinds, topics
        self.of_topic: dict[int, list[Call]] = defaultdict(list)
        for call in calls:
            if not call.listed:
                self.of_topic[call.topic].append(call)
        self.shares = {topic: self._share(topic, own) for topic, own in self.of_topic.items()}
        self.nearest = self._nearest()
        self.owners = tuple(self._owner(number) for number in range(len(kinds)))

    def _share(self, topic: int, calls: Sequence[Call]) -> _Share:
        clusters = list(self._clusters(calls))
        keys = [tuple(dict.fromkeys(call.key for call in cluster)) for cluster in clusters]
        keys = [key if len(key) <= _MOST_SHARED else () for key in keys]
        direct = all(self.outline.section_of[cluster[0].unit] == topic for cluster in clusters)
        between = self.kinds[calls[0].unit : calls[-1].unit]
        bare = not any(isinstance(kind, Tabular | Sample) for kind in between)
        together = direct and bare and len(calls) <= _MOST_SHARED
        return _Share([cluster[0].unit for cluster in clusters], keys, together, _introduced(calls))

    def _clusters(self, calls: Sequence[Call]) -> Iterator[list[Call]]:
        """Group calls that follow one another with nothing between them: they share what comes."""
        cluster: list[Call] = []
        for call in calls:
            if cluster and not self._adjacent(cluster[-1].unit, call.unit):
                yield cluster
                cluster = []
            cluster.append(call)
        if cluster:
            yield cluster

    def _adjacent(self, first: int, second: int) -> bool:
        between = self.kinds[first + 1 : second] if second - first < 6 else ()
        return second - first < 6 and all(isinstance(kind, Endpoints | Labelled | Half) for kind in between)

    def _nearest(self) -> list[int | None]:
        """Return the topic with calls that each section is in; a part that is in none belongs to the call before it."""
        nearest: list[int | None] = []
        before: dict[tuple[int | None, int], int | None] = {}
        for section in self.outline.sections:
            number, key = section.number, (section.parent, section.level)
            home = self.topics.home[number]
            topic = number if number in self.of_topic else nearest[home] if home is not None else None
            if self.topics.parts[number]:
                topic = topic if topic is not None else before.get(key)
            else:
                before[key] = topic if topic == number else None
            nearest.append(topic)
        return nearest

    def _owner(self, unit: int) -> tuple[str, ...]:
        section = self.outline.section_of[unit]
        topic = self.nearest[section]
        if topic is None:
            return ()
        share = self.shares[topic]
        if len(share.keys) == 1:
            return share.keys[0]
        begun = bisect_right(share.starts, unit)
        if section != topic and share.together and begun == len(share.starts):
            return tuple(dict.fromkeys(key for keys in share.keys for key in keys))
        return share.keys[begun - 1] if begun else share.before
