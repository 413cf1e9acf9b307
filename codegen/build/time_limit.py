"""The time that one run may take: past it a run ends with a finding, between two pages or two stages."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import ParamSpec

from codegen.diagnostics.finding import BadInput, finding

P = ParamSpec("P")
LONGEST = 1_800.0  # seconds; the largest documentation that was measured takes less than a tenth


class TimeLimit:
    """A clock that runs from its making on."""

    def __init__(self) -> None:
        self._end = time.monotonic() + LONGEST

    def check(self) -> None:
        """Raise BadInput when the time is over."""
        if time.monotonic() > self._end:
            raise BadInput(finding("run-too-long", seconds=f"{LONGEST:,.0f}"))

    def checked(self, progress: Callable[P, None]) -> Callable[P, None]:
        """Return ``progress`` with a check before it."""

        def report(*args: P.args, **kwargs: P.kwargs) -> None:
            self.check()
            progress(*args, **kwargs)

        return report
