"""The page reader: reads each page of an API in the dialect that api.toml gives it, or that it shows itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

import msgspec

from codegen.config.settings import SettingsFile
from codegen.diagnostics.finding import BadInput, Finding, finding
from codegen.diagnostics.location import Location
from codegen.diagnostics.suggest import did_you_mean
from codegen.dialects.by_name import AUTO, NAMES, OF_ANY_MAKE, dialect_named
from codegen.dialects.facts import PageFacts
from codegen.dialects.reading import PLAIN, Reading, reading_of
from codegen.sources.page import Page

if TYPE_CHECKING:
    from codegen.dialects.dialect import Dialect


class PageReader(msgspec.Struct, frozen=True):
    """How the pages of one API are read: names of dialects only, so that it can be sent to another process.

    ``dialects`` are by patterns of paths below pages/; the first that fits decides, and ``default`` where none does.
    ``reading`` is the profile of the wording.
    """

    default: str
    dialects: dict[str, str] = {}
    reading: Reading = PLAIN

    def read(self, page: Page) -> PageFacts:
        """Return the facts and the account of ``page``."""
        from codegen.dialects.leave_out import leave_out  # late, as all that is needed only to read a page
        from codegen.documents.read import read_page

        dialect = self.dialect_of(page)
        rest = leave_out(read_page(page, dialect.vocabulary), self.reading, self._skipped(page.page))
        facts = dialect.read(rest.document, self.reading)
        if not rest.ignored:
            return facts
        ignored = sorted((*facts.account.ignored, *rest.ignored), key=lambda aside: aside.place.line)
        account = msgspec.structs.replace(facts.account, ignored=tuple(ignored))
        return msgspec.structs.replace(facts, account=account)

    def _skipped(self, path: str) -> str | None:
        """Why the page at ``path`` is left out as a whole, if it is."""
        return _first_fitting(self.reading.pages, path)

    def dialect_of(self, page: Page) -> Dialect:
        """Return the dialect that ``page`` is read in."""
        name = self.name_for(page.page)
        if name != AUTO:
            return dialect_named(name)
        from codegen.dialects.detect import detect

        return detect(page).dialect

    def prepare(self, pages: Sequence[Page]) -> None:
        """Import all that reading ``pages`` needs, for processes that are about to be forked."""
        from codegen.dialects import leave_out  # noqa: F401
        from codegen.documents.read import prepare

        names = {self.name_for(page.page) for page in pages}
        prepare({page.media_type for page in pages})
        for name in names - {AUTO}:
            dialect_named(name)
        if AUTO in names:
            from codegen.dialects import detect  # noqa: F401

    def name_for(self, path: str) -> str:
        """Return the name of the dialect that the page at ``path`` is to be read in, or ``auto``."""
        return _first_fitting(self.dialects, path) or self.default

    @property
    def knows_make(self) -> bool:
        """Whether the default is a dialect that knows the make of its pages."""
        return self.default not in (AUTO, *OF_ANY_MAKE)

    def knows_make_of(self, path: str) -> bool:
        """Whether the page at ``path`` is read in a dialect that knows its make."""
        return self.name_for(path) not in (AUTO, *OF_ANY_MAKE)


def _first_fitting(by_pattern: dict[str, str], path: str) -> str | None:
    """Return what the first pattern has that fits a path below pages/."""
    below = path.removeprefix("pages/")
    return next((setting for pattern, setting in by_pattern.items() if fnmatchcase(below, pattern)), None)


def page_reader(settings: SettingsFile) -> PageReader:
    """Return the reader that api.toml asks for. Raises BadInput for dialects and words that there are not."""
    named: dict[tuple[str, ...], str] = {("dialect",): settings.settings.dialect}
    named |= {("dialects", pattern): name for pattern, name in settings.settings.dialects.items()}
    unknown = {path: name for path, name in named.items() if name != AUTO and name not in NAMES}
    if unknown:
        raise BadInput(*(_unknown(name, settings.file.place(*path)) for path, name in unknown.items()))
    return PageReader(settings.settings.dialect, settings.settings.dialects, reading_of(settings))


def is_strict(settings: SettingsFile, reader: PageReader) -> bool:
    """Return whether what is not understood is an error: as api.toml says, else where the make of pages is known."""
    strict = settings.settings.strict
    return reader.knows_make if strict is None else strict


def _unknown(name: str, place: Location) -> Finding:
    known = [*NAMES, AUTO]
    return finding("dialect-unknown", place, name=name, known=", ".join(known), guess=did_you_mean(name, known))


def unused_patterns(settings: SettingsFile, pages: Iterable[Page]) -> list[Finding]:
    """Return a finding for each pattern of api.toml that fits no page."""
    paths = [page.page for page in pages]
    skipped = enumerate(settings.settings.reading.skip)
    patterns = [
        *((pattern, ("dialects", pattern)) for pattern in settings.settings.dialects),
        *((skip.page, ("reading", "skip", number)) for number, skip in skipped if skip.page is not None),
    ]
    return [
        finding("pattern-without-page", settings.file.place(*where), pattern=pattern)
        for pattern, where in patterns
        if not any(_first_fitting({pattern: pattern}, path) for path in paths)
    ]
