"""Scope: which endpoint lines document calls, which are samples, and which units of the page belong to which call.

A call belongs to its topic: the innermost section around its endpoint line whose heading is no label. What stands in the
topic and below it is about the call, up to the next call. Lines below "Example", in curl, in HTTP messages beside a
documented line, and instances of documented paths are samples of calls.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

import msgspec

from codegen.dialects.generic.addresses import Address, is_identifier, read_address, with_sample_holes
from codegen.dialects.generic.endpoints import EndpointLine, HeadingCall, Strength
from codegen.dialects.generic.instances import Paths, bare_shape
from codegen.dialects.generic.kinds import Endpoints, Half, Items, Kind, Labelled, Prose, Sample, Tabular, Title
from codegen.dialects.generic.labels import EXAMPLES, PARTS, label, within
from codegen.dialects.generic.method_headings import methods_of
from codegen.dialects.generic.outline import Outline, Section
from codegen.documents.model import Heading, Paragraph, Table
from codegen.wording.labels import Label, Role

_SMALL_TABLE = 3
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


class Standing(msgspec.Struct, frozen=True):
    """A label that holds somewhere: what it says, its words, and whether they are a heading."""

    label: Label
    words: str
    heading: bool


class Scopes(msgspec.Struct, frozen=True):
    """The calls of a page, the label that holds at each unit, and the keys of the calls each unit belongs to.

    ``titles`` are the labels of the headings alone, by section.
    """

    calls: tuple[Call, ...]
    labels: tuple[Standing | None, ...]
    titles: tuple[Standing | None, ...]
    owners: tuple[tuple[str, ...], ...]
    paths: Paths


class Candidate(msgspec.Struct):
    """An endpoint line where it stands."""

    line: EndpointLine
    unit: int
    item: int
    topic: int
    sample: bool
    preferred: bool


def scope(outline: Outline, kinds: Sequence[Kind]) -> Scopes:
    """Return the scopes of a page."""
    titles = _section_labels(outline, kinds)
    labels = _labels(outline, kinds, titles)
    topics = _Topics(outline, kinds)
    candidates = list(_candidates(outline, kinds, labels, topics))
    calls = _Calls(outline, kinds, candidates).calls
    owners = _Owners(outline, kinds, calls, topics).owners
    paths = Paths((call.line.method, call.line.address.path, call.key) for call in calls)
    return Scopes(tuple(calls), labels, tuple(titles), owners, paths)


def _labels(outline: Outline, kinds: Sequence[Kind], titles: Sequence[Standing | None]) -> tuple[Standing | None, ...]:
    """The label that holds at each unit: of the last short line in its section, within those of the headings around."""
    found: list[Standing | None] = []
    line: Standing | None = None
    section = -1
    for number, kind in enumerate(kinds):
        if outline.section_of[number] != section:
            section, line = outline.section_of[number], None
        around = titles[section]
        if isinstance(kind, Labelled):
            unit = outline.units[number]
            words = unit.text.raw if isinstance(unit, Paragraph) else ""
            line = Standing(within(kind.label, around.label if around else None), words, False)
        found.append(line or around)
    return tuple(found)


def _section_labels(outline: Outline, kinds: Sequence[Kind]) -> list[Standing | None]:
    """The label of each section, within those around it as far as the next section that prints a call."""
    own = [own_label(section, kinds) for section in outline.sections]
    calling = _calling_sections(outline, kinds, own)
    found: list[Standing | None] = []
    for section in outline.sections:
        around = found[section.parent] if section.parent is not None else None
        label_here = own[section.number]
        if label_here is not None:
            found.append(Standing(within(label_here, around.label if around else None), section.title, True))
        elif section.number in calling or (around is not None and around.label.role not in PARTS):
            found.append(None)
        else:
            found.append(around)
    return found


def _calling_sections(outline: Outline, kinds: Sequence[Kind], own: Sequence[Label | None]) -> set[int]:
    """The sections that print calls, themselves or in a part such as "HTTP request": labels around end there."""
    found: set[int] = set()
    for number, kind in enumerate(kinds):
        match kind:
            case Endpoints() | Title(call=HeadingCall(methods=[_, *_])):
                prints = True
            case Items(lines=lines):
                prints = any(lines)
            case _:
                prints = False
        if prints:
            around = outline.ancestors(outline.section_of[number])
            found.add(next((section.number for section in around if own[section.number] is None), 0))
    return found


def own_label(section: Section, kinds: Sequence[Kind]) -> Label | None:
    """The label that the heading of a section is by itself."""
    if section.source is None:
        return None
    kind = kinds[section.start] if isinstance(section.source, Heading) else None
    return kind.label if isinstance(kind, Title) else label(section.title)


class _Topics:
    """The topic of each unit: the innermost section around it that is neither a label nor a bare endpoint line."""

    def __init__(self, outline: Outline, kinds: Sequence[Kind]) -> None:
        self.outline, self.kinds = outline, kinds
        self.parts = [self._is_part(section) for section in outline.sections]
        self.home = self._homes()
        self.lonely = self._lonely_headings()

    def of_unit(self, unit: int) -> int:
        return self.of_section(self.outline.section_of[unit])

    def of_section(self, number: int) -> int:
        return next((one for one in self.around(number) if one not in self.lonely and not self.parts[one]), 0)

    def around(self, number: int | None) -> Iterator[int]:
        """The sections around a section, itself first, parts by the section that they are a part of."""
        while number is not None:
            yield number
            number = self.home[number]

    def _homes(self) -> list[int | None]:
        """The section that each stands in. Parts of a call may stand beside the heading of the call, on its level.

        They do where the same part comes again beside another call; else they are parts of what is around them all.
        """
        titles = Counter((section.parent, section.level, section.title.casefold()) for section in self.outline.sections)
        before: dict[tuple[int | None, int], int] = {}
        homes: list[int | None] = []
        for section in self.outline.sections:
            key = (section.parent, section.level)
            repeated = titles[section.parent, section.level, section.title.casefold()] > 1
            if self.parts[section.number] and repeated and key in before:
                homes.append(before[key])
            else:
                homes.append(section.parent)
            if not self.parts[section.number]:
                before[key] = section.number
        return homes

    def _lonely_headings(self) -> set[int]:
        """Headings that print a call and no title, and are the only ones in their topic: the topic is the call's."""
        found: dict[int, list[int]] = defaultdict(list)
        for section in self.outline.sections:
            title = self._title(section)
            if title is not None and title.call is not None and title.call.address is not None and not title.call.title:
                above = next((one for one in self.around(self.home[section.number]) if not self.parts[one]), 0)
                found[above].append(section.number)
        return {numbers[0] for above, numbers in found.items() if above and len(numbers) == 1}

    def _title(self, section: Section) -> Title | None:
        kind = self.kinds[section.start] if isinstance(section.source, Heading) else None
        return kind if isinstance(kind, Title) else None

    def _is_part(self, section: Section) -> bool:
        own = own_label(section, self.kinds)
        return own is not None and (own.role in PARTS or own.role in (Role.RECORD, Role.STATUS)) and not own.named


def _candidates(
    outline: Outline, kinds: Sequence[Kind], labels: Sequence[Standing | None], topics: _Topics
) -> Iterator[Candidate]:
    """The endpoint lines of a page in its order, the halves put together."""
    resources: dict[int, Address] = {}  # the address that a section's heading gives to the methods below it
    half: tuple[int, Half] | None = None
    methods = methods_of(outline, kinds)
    for number, kind in enumerate(kinds):
        section = outline.section_of[number]
        found: list[tuple[int, EndpointLine]] = []
        match kind:
            case Title() if number in methods:
                found = [(0, methods[number])]
            case Title(call=call) if call is not None:
                found = [(0, line) for line in _of_title(outline, section, call, resources)]
                kind = Half(call.methods, call.address) if not found and not call.title else kind
            case Endpoints(lines=lines, rows=rows):
                found = list(zip(rows or [0] * len(lines), lines, strict=True))
            case Items(lines=items):
                found = [(item, line) for item, lines in enumerate(items) for line in lines]
            case Sample(samples=samples):
                found = [
                    (0, line) for call in samples.calls if (line := _of_sample(call.method, call.url, call.source))
                ]
            case Prose(lines=lines):
                found = [(0, line) for line in lines]
            case _:
                pass
        if isinstance(kind, Half):
            found, half = _joined(number, kind, half, topics)
        elif found:
            half = None
        sample, preferred = _by_label(labels[number])
        for item, line in found:
            yield Candidate(line, number, item, topics.of_unit(number), sample, preferred)


def _of_title(
    outline: Outline, section: int, call: HeadingCall, resources: dict[int, Address]
) -> Iterator[EndpointLine]:
    if call.address is not None and not call.methods:
        resources[section] = call.address
        return
    address = call.address
    if address is None:
        around = (one.number for one in outline.ancestors(section))
        address = next((resources[number] for number in around if number in resources), None)
    if address is not None:
        for method in call.methods:
            yield EndpointLine(method, address, f"{method} {address.written}", call.title, Strength.HEADING)


def _of_sample(method: str | None, url: str, source: str) -> EndpointLine | None:
    address = read_address(url)
    if address is None or source == "url":
        return None
    strength = Strength.CURL if source == "curl" else Strength.HTTP
    return EndpointLine(method or "GET", address, f"{method or 'GET'} {url}", None, strength)


def _joined(
    number: int, kind: Half, before: tuple[int, Half] | None, topics: _Topics
) -> tuple[list[tuple[int, EndpointLine]], tuple[int, Half] | None]:
    """A half with the other half before it in the same topic, or kept for the one that comes."""
    other = before[1] if before is not None and topics.of_unit(before[0]) == topics.of_unit(number) else Half()
    methods, address = kind.methods or other.methods, kind.address or other.address
    if (kind.methods and kind.address) or not (methods and address):
        return [], (number, kind)
    lines = [EndpointLine(method, address, f"{method} {address.written}") for method in methods]
    return [(0, line) for line in lines], None


def _by_label(standing: Standing | None) -> tuple[bool, bool]:
    """Whether what stands below a label is a sample, and whether it is the call's own line."""
    if standing is None:
        return False, False
    role = standing.label.role
    return role in EXAMPLES or role is Role.ANSWER, role is Role.ENDPOINT


class _Calls:
    """Which candidates are calls: the surest of each topic, and samples only where nothing else documents the call."""

    def __init__(self, outline: Outline, kinds: Sequence[Kind], candidates: Sequence[Candidate]) -> None:
        self.outline, self.kinds = outline, kinds
        self.by_topic: dict[int, list[Candidate]] = defaultdict(list)
        for candidate in candidates:
            self.by_topic[candidate.topic].append(candidate)
        self.documented = Paths(
            (one.line.method, one.line.address.path, "")
            for one in candidates
            if not one.sample and one.line.strength >= Strength.LEADING
        )
        self.keys: dict[tuple[str, str], str] = {}  # of calls that only samples show
        found = [call for topic in self.by_topic.values() for call in self._of_topic(topic)]
        self.calls = self._without_lists(sorted(found, key=lambda call: (call.unit, call.item)))

    def _of_topic(self, candidates: Sequence[Candidate]) -> Iterator[Call]:
        sure = [one for one in candidates if not one.sample and one.line.strength >= Strength.LEADING]
        chosen = [one for one in sure if not self._is_instance(one)] or sure
        if chosen:
            for one in self._distinct(chosen):
                yield self._call(one, weak=False)
            return
        for strength in (Strength.HTTP, Strength.LINE, Strength.CURL, Strength.PROSE):
            weak = [one for one in candidates if one.line.strength is strength and self._may_count(one)]
            if weak:
                for one in self._distinct([self._generalised(one) for one in weak]):
                    yield self._call(one, weak=True)
                return

    def _is_instance(self, one: Candidate) -> bool:
        """Whether a line is a sample of a call that another line of the page documents with holes."""
        path = one.line.address.path
        if not any(is_identifier(part) and not part.startswith("{") for part in path.split("/")):
            return False
        return self.documented.instance(one.line.method, path) is not None

    def _may_count(self, one: Candidate) -> bool:
        """Whether a sample or a sentence may document its call: where nothing else of the page does."""
        section = self.outline.sections[one.topic]
        title = self.kinds[section.start] if section.source is not None else None
        about = title.label if isinstance(title, Title) else None
        if about is not None and about.role in _SKIPPED:
            return False
        if self.documented.instance(one.line.method, one.line.address.path, loose=section.source is None) is not None:
            return False
        return one.line.strength is not Strength.PROSE or self._has_content(section)

    def _has_content(self, section: Section) -> bool:
        """Whether a section holds more than words: a sentence alone does not document a call."""
        return any(isinstance(kind, Sample | Tabular) for kind in self.kinds[section.start : section.end])

    @staticmethod
    def _generalised(one: Candidate) -> Candidate:
        line = one.line
        address = Address(line.address.written, with_sample_holes(line.address.path), line.address.base_url, "")
        return Candidate(
            EndpointLine(line.method, address, line.words, line.summary, line.strength),
            one.unit, one.item, one.topic, one.sample, one.preferred,
        )  # fmt: skip

    @staticmethod
    def _distinct(candidates: Sequence[Candidate]) -> Iterator[Candidate]:
        """One candidate for each call: the labelled one, else the first. An ending such as .json makes no other call."""
        best: dict[tuple[str, str], Candidate] = {}
        for one in candidates:
            key = (one.line.method, bare_shape(one.line.address.path))
            if key not in best or (one.preferred and not best[key].preferred):
                best[key] = one
        yield from sorted(best.values(), key=lambda one: (one.unit, one.item))

    def _call(self, one: Candidate, *, weak: bool) -> Call:
        line = one.line
        if any(is_identifier(part) and not part.startswith("{") for part in line.address.path.split("/")):
            line = self._generalised(one).line
        written = f"{line.method} {line.address.base_url or ''}{line.address.path}"
        key = (
            self.keys.setdefault((line.method, (line.address.base_url or "") + line.address.shape), written)
            if weak
            else written
        )
        return Call(key, line, one.unit, one.item, one.topic, self._is_list(one), weak)

    def _is_list(self, one: Candidate) -> bool:
        """Whether a table, or a list, names the call among many."""
        unit = self.outline.units[one.unit]
        kind = self.kinds[one.unit]
        return isinstance(unit, Table) and isinstance(kind, Endpoints) and len(unit.rows) > _SMALL_TABLE

    def _without_lists(self, calls: list[Call]) -> list[Call]:
        """The calls without those of lists that are documented elsewhere on the page."""
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
                topics[one.line.method, bare_shape(one.line.address.path)] - {one.unit} for one in units[call.unit]
            )
            if not (call.listed and elsewhere) and not (summary and self._stands_alone(elsewhere, units)):
                kept.append(call)
        return kept

    @staticmethod
    def _stands_alone(elsewhere: set[int], units: dict[int, list[Call]]) -> bool:
        return any(len(units[unit]) == 1 for unit in elsewhere)


class _Owners:
    """The calls that each unit belongs to."""

    def __init__(self, outline: Outline, kinds: Sequence[Kind], calls: Sequence[Call], topics: _Topics) -> None:
        self.outline, self.kinds, self.topics = outline, kinds, topics
        self.of_topic: dict[int, list[Call]] = defaultdict(list)
        for call in calls:
            if not call.listed:
                self.of_topic[call.topic].append(call)
        self.clusters = {topic: list(self._clusters(own)) for topic, own in self.of_topic.items()}
        self.nearest = self._nearest()
        self.owners = tuple(self._owner(number) for number in range(len(kinds)))

    def _clusters(self, calls: Sequence[Call]) -> Iterator[list[Call]]:
        """Calls that follow one another with nothing between them share what comes."""
        cluster: list[Call] = []
        for call in calls:
            if cluster and not self._adjacent(cluster[-1].unit, call.unit):
                yield cluster
                cluster = []
            cluster.append(call)
        if cluster:
            yield cluster

    def _adjacent(self, first: int, second: int) -> bool:
        between = self.kinds[first + 1 : second]
        return len(between) <= 4 and all(isinstance(kind, Endpoints | Labelled | Half) for kind in between)

    def _nearest(self) -> list[int | None]:
        """The topic with calls that each section belongs to; a part that stands in none belongs to the call before it."""
        found: list[int | None] = []
        before: dict[tuple[int | None, int], int | None] = {}
        for section in self.outline.sections:
            number, key = section.number, (section.parent, section.level)
            home = self.topics.home[number]
            topic = number if number in self.of_topic else found[home] if home is not None else None
            if self.topics.parts[number]:
                topic = topic if topic is not None else before.get(key)
            else:
                before[key] = topic if topic == number else None
            found.append(topic)
        return found

    def _owner(self, unit: int) -> tuple[str, ...]:
        section = self.outline.section_of[unit]
        topic = self.nearest[section]
        if topic is None:
            return ()
        clusters = self.clusters[topic]
        if len(clusters) > 1:
            begun = [cluster for cluster in clusters if cluster[0].unit <= unit]
            if not begun:
                return ()
            below = section != topic and all(self.outline.section_of[one[0].unit] == topic for one in clusters)
            clusters = clusters if below and len(begun) == len(clusters) and self._bare(clusters) else begun[-1:]
        return tuple(dict.fromkeys(call.key for cluster in clusters for call in cluster))

    def _bare(self, clusters: Sequence[Sequence[Call]]) -> bool:
        """Whether nothing but words stands between the calls of a topic, so that what follows is about them all."""
        between = self.kinds[clusters[0][0].unit : clusters[-1][0].unit]
        return not any(isinstance(kind, Tabular | Sample) for kind in between)
