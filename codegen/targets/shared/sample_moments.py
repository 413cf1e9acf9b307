"""Sample moments: one day and one time, spelled as a layout says."""

from __future__ import annotations

from codegen.spec.types import Layout

_PARTS = (("YYYY", "2026"), ("MM-DD", "05-07"), ("HH:MM", "09:19"), (":SS", ":56"), (".sss", ".000"))


def moment(layout: Layout | None) -> str | None:
    """Return a day or a moment as ``layout`` spells it; None without a layout."""
    if layout is None:
        return None
    spelled = layout.value
    for part, digits in _PARTS:
        spelled = spelled.replace(part, digits)
    return spelled
