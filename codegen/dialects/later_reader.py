"""A page reader for runs that read few pages or none: the dialects are loaded when the first page is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.config.settings import SettingsFile
from codegen.dialects.names import check_names
from codegen.dialects.reading import reading_of

if TYPE_CHECKING:
    from codegen.dialects.facts import PageFacts
    from codegen.dialects.page_reader import PageReader
    from codegen.sources.page import Page


class LaterReader:
    """Reads pages as the page reader of the same settings does."""

    def __init__(self, settings: SettingsFile) -> None:
        """Raise BadInput for dialects and words that there are not."""
        check_names(settings)
        reading_of(settings)
        self._settings = settings
        self._reader: PageReader | None = None

    def read(self, page: Page) -> PageFacts:
        """Return the facts and the account of ``page``."""
        if self._reader is None:
            from codegen.dialects.page_reader import page_reader

            self._reader = page_reader(self._settings)
        return self._reader.read(page)
