"""The account of each page after interpretation: which blocks the spec rests on, and which are only kept as words.

A dialect takes a block as soon as it knows what it is. Whether that has any effect shows in the provenance: a block has
one if a value of the spec quotes it. Descriptions do not count, for any sentence can become one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from codegen.diagnostics.location import Location
from codegen.dialects.facts import Account, Ignored, PageFacts, Taken
from codegen.spec.provenance import Evidence, Provenance

_WORDS = frozenset({"description", "summary", "docs_url", "trigger", "title"})
_LEVELS = 8  # content, six levels of headings, labels

_Line = tuple[str, int]


class PageAccount(msgspec.Struct, frozen=True):
    """What became of the blocks of one page.

    ``used`` counts those that have an effect on the spec, ``kept`` those whose words are kept as description.
    """

    used: int
    kept: int
    ignored: tuple[Ignored, ...]
    unknown: tuple[Location, ...]

    @property
    def reasons(self) -> dict[str, int]:
        """How many blocks were ignored for which reason."""
        return dict(sorted(Counter(ignored.reason for ignored in self.ignored).items()))


def page_accounts(pages: Sequence[PageFacts], provenance: Provenance) -> list[PageAccount]:
    """Return the account of each page, in the order of ``pages``."""
    quoted = _quoted_lines(provenance)
    return [_page_account(page.account, quoted) for page in pages]


def _page_account(account: Account, quoted: frozenset[_Line]) -> PageAccount:
    used = sum(_effects(account.taken, quoted))
    return PageAccount(used, len(account.taken) - used, account.ignored, account.unknown)


def _effects(taken: Sequence[Taken], quoted: frozenset[_Line]) -> Iterator[bool]:
    """Whether each block has an effect, the last first. A heading or label has one if something below it has one."""
    below = [False] * _LEVELS  # by level: whether something has one, up to the next structure of this level or above
    for unit in reversed(taken):
        effect = not quoted.isdisjoint(_lines(unit.place))
        if unit.level:
            effect = effect or below[unit.level]
            below[unit.level :] = [False] * (_LEVELS - unit.level)
        if effect:
            below = [True] * _LEVELS if not unit.level else [True] * unit.level + below[unit.level :]
        yield effect


def _quoted_lines(provenance: Provenance) -> frozenset[_Line]:
    """Return the lines that a value of the spec quotes, or one that lost against it."""
    values = (evidence for pointer, evidence in provenance.items() if not _is_words(pointer))
    return frozenset(line for evidence in values for place in _places(evidence) for line in _lines(place))


def _is_words(pointer: str) -> bool:
    """Whether a pointer leads to words for people. A field may be called like one of these."""
    *above, last = pointer.split("/")
    return last in _WORDS and above[-1:] not in (["fields"], ["parameters"])


def _places(evidence: Evidence) -> Iterable[Location]:
    return (source.quote.place for source in (evidence.source, *evidence.agree, *evidence.against))


def _lines(place: Location) -> Iterator[_Line]:
    return ((place.page, line) for line in range(place.line, place.last + 1))
