"""Topics: the section that each unit is about, and the section that parts of a call are in."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from codegen.dialects.generic.kinds import Kind, Title
from codegen.dialects.generic.labels import PARTS
from codegen.dialects.generic.outline import Outline, Section
from codegen.dialects.generic.standing import own_label
from codegen.documents.model import Heading
from codegen.wording.labels import Role


class Topics:
    """The topic of each unit: the innermost section around it that is neither a label nor a bare endpoint line."""

    def __init__(self, outline: Outline, kinds: Sequence[Kind]) -> None:
        self.outline, self.kinds = outline, kinds
        self.parts = [self._is_part(section) for section in outline.sections]
        self.home = self._homes()
        self.lonely = self._lonely_headings()

    def of_unit(self, unit: int) -> int:
        """Return the topic of a unit."""
        return self.of_section(self.outline.section_of[unit])

    def of_section(self, number: int) -> int:
        """Return the topic of a section: itself, or the one it is a part of."""
        return next(
            (section for section in self.around(number) if section not in self.lonely and not self.parts[section]), 0
        )

    def around(self, number: int | None) -> Iterator[int]:
        """Yield the sections around a section, itself first, parts by the section that they are a part of."""
        while number is not None:
            yield number
            number = self.home[number]

    def _homes(self) -> list[int | None]:
        """Return the section that each is in. Parts of a call may be beside the heading of the call, on its level.

        They do where the same part comes again beside another call, or behind the only call of a page, even above its
        level; else they are parts of what is around them all.
        """
        only = self._only_call()
        titles = Counter((section.parent, section.level, section.title.casefold()) for section in self.outline.sections)
        before: dict[tuple[int | None, int], int] = {}
        homes: list[int | None] = []
        for section in self.outline.sections:
            key = (section.parent, section.level)
            repeated = titles[section.parent, section.level, section.title.casefold()] > 1
            if self.parts[section.number] and repeated and key in before:
                homes.append(before[key])
            elif self.parts[section.number] and only is not None and self._is_behind(section, only):
                homes.append(only.number)
            else:
                homes.append(section.parent)
            if not self.parts[section.number]:
                before[key] = section.number
        return homes

    def _only_call(self) -> Section | None:
        """Return the section whose heading has the method and the title of a call, where no other heading has one."""
        calls = [
            section
            for section in self.outline.sections
            if (title := self._title(section)) is not None and title.call is not None and title.call.methods
        ]
        title = self._title(calls[0]) if len(calls) == 1 else None
        return calls[0] if title is not None and title.call is not None and title.call.title else None

    @staticmethod
    def _is_behind(section: Section, call: Section) -> bool:
        """Whether a section comes after a call and is not inside of it, nor inside of another one after it."""
        return section.number > call.number and section.level <= call.level and section.parent in (0, call.parent)

    def _lonely_headings(self) -> set[int]:
        """Headings that print a call and no title, and are the only ones in their topic: the topic is the call's."""
        result: dict[int, list[int]] = defaultdict(list)
        for section in self.outline.sections:
            title = self._title(section)
            if title is not None and title.call is not None and title.call.address is not None and not title.call.title:
                above = next(
                    (neighbour for neighbour in self.around(self.home[section.number]) if not self.parts[neighbour]), 0
                )
                result[above].append(section.number)
        return {numbers[0] for above, numbers in result.items() if above and len(numbers) == 1}

    def _title(self, section: Section) -> Title | None:
        kind = self.kinds[section.start] if isinstance(section.source, Heading) else None
        return kind if isinstance(kind, Title) else None

    def _is_part(self, section: Section) -> bool:
        own = own_label(section, self.kinds)
        return own is not None and (own.role in PARTS or own.role in (Role.RECORD, Role.STATUS)) and not own.named
