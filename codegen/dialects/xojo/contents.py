"""The table of contents of the statuses on a class page."""

from __future__ import annotations

from typing import ClassVar

from codegen.dialects.xojo.class_section import ClassPage, ClassSection
from codegen.dialects.xojo.lines import Line
from codegen.dialects.xojo.section import Outcome
from codegen.dialects.xojo.wordings import CONTENTS, Wordings


class Contents(ClassSection):
    """A table of contents: names of sections, one a line."""

    wordings: ClassVar[Wordings] = CONTENTS

    def __init__(self, page: ClassPage) -> None:
        super().__init__(page, "api")

    def prose(self, line: Line) -> Outcome:  # noqa: ARG002 - a table of contents states nothing
        """Anything but a name is not understood."""
        return None
