"""The account of each page after interpretation: which blocks the spec rests on, and which are only kept as words.

A dialect takes a block as soon as it knows what it is. Whether that has any effect shows in the provenance: a block has
one if a value of the spec quotes it. Descriptions do not count, for any sentence can become one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set

import msgspec

from codegen.diagnostics.location import Location
from codegen.dialects.facts import Account, Ignored, PageFacts, Taken
from codegen.spec.provenance import Provenance
from codegen.spec.quoted_lines import Line, lines_of, quoted_lines

_LEVELS = 8  # content, six levels of headings, labels


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
    quoted = quoted_lines(provenance).keys()
    return [page_account(page.account, quoted) for page in pages]


def page_account(account: Account, quoted: Set[Line]) -> PageAccount:
    """Return the account of one page; ``quoted`` are the lines that values of the spec quote."""
    used = sum(_effects(account.taken, quoted))
    return PageAccount(used, len(account.taken) - used, account.ignored, account.unknown)


def _effects(taken: Sequence[Taken], quoted: Set[Line]) -> Iterator[bool]:
    """Whether each block has an effect, the last first. A heading or label has one if something below it has one."""
    below = [False] * _LEVELS  # by level: whether something has one, up to the next structure of this level or above
    for unit in reversed(taken):
        place = unit.place
        is_line = place.end in (0, place.line)  # as most are
        effect = (place.page, place.line) in quoted if is_line else not quoted.isdisjoint(lines_of(place))
        if unit.level:
            effect = effect or below[unit.level]
            below[unit.level :] = [False] * (_LEVELS - unit.level)
        if effect:
            below = [True] * _LEVELS if not unit.level else [True] * unit.level + below[unit.level :]
        yield effect
