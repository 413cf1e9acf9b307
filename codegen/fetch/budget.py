"""What one whole run may take, in seconds and bytes, whatever each of its calls may."""

from __future__ import annotations

import time


class Budget:
    """Counts from its making on."""

    def __init__(self, seconds: float, most_bytes: int) -> None:
        self._seconds, self._bytes = seconds, most_bytes
        self._end = time.monotonic() + seconds
        self._left = most_bytes

    def spend(self, count: int) -> None:
        """Count bytes that came."""
        self._left -= count

    @property
    def over(self) -> str:
        """Why no more calls are made; empty while there may be."""
        if time.monotonic() > self._end:
            return f"the run took more than {self._seconds:,.0f} s"
        return f"the run received more than {self._bytes:,} bytes" if self._left < 0 else ""
