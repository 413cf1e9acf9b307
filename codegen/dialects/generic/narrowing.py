"""Narrowing: of several calls that share a place, the one that a heading, a line or a sample there is about.

A GET and a POST below one heading have their samples below it too. "### POST", "Response of POST:" and
``curl -X POST`` say whose the next block is; what no word says belongs to all of them. A body belongs to none that
sends no body.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from codegen.dialects.generic.instances import Paths
from codegen.dialects.generic.kinds import Body, Endpoints, Kind, Labelled, Prose, Sample, Tabular, Title
from codegen.dialects.generic.outline import Outline, Unit
from codegen.dialects.generic.standing import Standing
from codegen.documents.model import Heading, Paragraph
from codegen.wording.http_methods import ANY_METHOD, WRITES
from codegen.wording.labels import Role

Keys = tuple[str, ...]
_METHODS = re.compile(rf"(?<![\w/-])(?:{ANY_METHOD})(?![\w/-])")
_LONGEST_LINE = 300
_OF_ALL = frozenset({Role.ERRORS, Role.STATUS, Role.AUTH, Role.BASE_URL})
_SENT = frozenset({Role.BODY, Role.EXAMPLE_REQUEST})


class Narrowing:
    """Goes through a page once; ``owners`` are the calls that each unit shares."""

    def __init__(
        self,
        outline: Outline,
        kinds: Sequence[Kind],
        labels: Sequence[Standing | None],
        owners: Sequence[Keys],
        paths: Paths,
    ) -> None:
        self.outline, self.kinds, self.labels, self.shared, self.paths = outline, kinds, labels, owners, paths
        self._titles: dict[int, Keys] = {}  # by section: the methods that its heading names
        self._line: tuple[int, Keys] = (-1, ())  # the section, and the methods that the last line in it names
        self._sample: Keys = ()  # the calls of the last sample, as long as only its answer may follow

    def owners(self) -> tuple[Keys, ...]:
        """Return the calls that each unit is about."""
        return tuple(self._of_unit(number) for number in range(len(self.kinds)))

    def _of_unit(self, number: int) -> Keys:
        shared, kind, unit = self.shared[number], self.kinds[number], self.outline.units[number]
        if len(shared) < 2:
            return shared
        self._learn(number, kind, unit)
        if isinstance(kind, Sample) and (own := self._of_sample(kind, shared)):
            self._sample = own
            return own
        if isinstance(kind, Sample | Body) and self._sample:
            return tuple(key for key in self._sample if key in shared) or shared
        if not isinstance(kind, Prose | Endpoints):
            self._sample = ()
        if isinstance(kind, Sample | Body | Tabular | Labelled) or not isinstance(unit, Paragraph | Heading):
            return self._senders(number, self._named(number, shared))
        return shared

    def _learn(self, number: int, kind: Kind, unit: Unit) -> None:
        """Keep the methods that a heading or a line names, for what is below it."""
        section = self.outline.section_of[number]
        if self._line[0] != section:
            self._line, self._sample = (section, ()), ()
        if isinstance(kind, Title):
            self._titles[section] = _methods(unit) if kind.call is None or kind.call.address is None else ()
        elif isinstance(kind, Labelled) and kind.label.role in _OF_ALL:
            self._line = (section, ())
        elif isinstance(unit, Paragraph) and not isinstance(kind, Endpoints | Sample) and _announces(unit, kind):
            self._line = (section, _methods(unit) or self._line[1])

    def _named(self, number: int, shared: Keys) -> Keys:
        """Return the calls whose methods the line above names, else the headings around."""
        section = self.outline.section_of[number]
        around = (self._titles.get(ancestor.number, ()) for ancestor in self.outline.ancestors(section))
        for methods in (self._line[1], *around):
            own = tuple(key for key in shared if key.partition(" ")[0] in methods)
            if own:
                return own
        return shared

    def _senders(self, number: int, shared: Keys) -> Keys:
        """Those that send bodies, where a label says that a body is below it."""
        standing = self.labels[number]
        if standing is None or standing.label.role not in _SENT or not isinstance(self.kinds[number], Body | Tabular):
            return shared
        return tuple(key for key in shared if key.partition(" ")[0] in WRITES) or shared

    def _of_sample(self, kind: Sample, shared: Keys) -> Keys:
        """Return the calls that the calls of a sample are instances of."""
        paths = [self.paths.instance(call.method or "GET", call.path, loose=True) for call in kind.samples.calls]
        return tuple(dict.fromkeys(key for key in paths if key in shared))


def _methods(unit: Unit) -> Keys:
    words = unit.text.raw if isinstance(unit, Paragraph | Heading) else ""
    return tuple(dict.fromkeys(_METHODS.findall(words[:_LONGEST_LINE])))


def _announces(unit: Paragraph, kind: Kind) -> bool:
    """Whether a line says what is below it: a label, a method alone, or a sentence that ends in a colon."""
    words = unit.text.raw.strip()
    if isinstance(kind, Prose):
        return len(words) < _LONGEST_LINE and words.endswith((":", "："))
    return True
