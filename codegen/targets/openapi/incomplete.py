"""What is missing from the document because it was not understood on the pages: where it is missing, and as a whole."""

from __future__ import annotations

from codegen.spec.model import Incomplete, Spec
from codegen.spec.pointers import PointerError, parsed
from codegen.targets.encoders.commonmark import code_span, inert_line
from codegen.targets.shared.schemas import Data
from codegen.targets.shared.wording import joined

KEY = "x-incomplete"
_MOST = 40


class Gaps:
    """The gaps of one spec by what lacks something: a call, or a model."""

    def __init__(self, spec: Spec) -> None:
        self._reasons: dict[tuple[str, ...], list[str]] = {}
        for gap in spec.incomplete:
            self._reasons.setdefault(_parts(gap)[:2], []).append(_reason(gap))

    def of(self, section: str, name: str) -> Data:
        """Return what is missing from ``#/section/name``, ready to be beside its other keys."""
        reasons = self._reasons.get((section, name), [])
        return {KEY: list(dict.fromkeys(reasons))} if reasons else {}


def all_gaps(spec: Spec) -> Data:
    """Return every gap as a line, ready to be beside the document's other keys; the first ones of hundreds."""
    lines = [f"{_place(gap)}{_reason(gap)}" for gap in spec.incomplete[:_MOST]]
    more = len(spec.incomplete) - _MOST
    lines += [f"And {more} more: `codegen report` lists them all."] if more > 0 else []
    return {KEY: lines} if lines else {}


def _place(gap: Incomplete) -> str:
    parts = _parts(gap)
    return f"{code_span('/'.join(parts[1:]))}: " if len(parts) > 1 else ""


def _reason(gap: Incomplete) -> str:
    times = f" ({gap.count} times)" if gap.count > 1 else ""
    places = f", at {joined([code_span(place) for place in gap.places])}" if gap.places else ""
    return f"{inert_line(gap.reason).rstrip('.')}{times}{places}."


def _parts(gap: Incomplete) -> tuple[str, ...]:
    try:
        return parsed(gap.at)
    except PointerError:
        return ()
