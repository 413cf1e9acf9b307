"""Values of one of several kinds: read and written as the kind that fits best."""

from __future__ import annotations

from typing import Any

from msgspec import UNSET

from .codecs import ANY, NUMBER, TEXT, Codec, Faults, WrongValueError
from .records import Record, held
from .uploads import FILE


class Union(Codec[Any]):
    """A value of one of ``options``.

    Read, it is of the option with the fewest faults; of those the narrower one, then the one with more known fields,
    then the first. Written, it is of the first option that takes it.
    """

    def __init__(self, *options: Codec[Any]) -> None:
        self._options = sorted(options, key=_width)

    def decode(self, value: object, at: str, faults: Faults) -> Any:
        readings: list[tuple[int, int, int, int, object, Faults]] = []
        words: dict[str, None] = {}
        for number, option in enumerate(self._options):
            wrong = Faults()
            try:
                read = option.decode(value, at, wrong)
            except WrongValueError as other:
                words[str(other)] = None
            else:
                readings.append((len(wrong), _width(option), -_known(read), number, read, wrong))
        if not readings:
            raise WrongValueError(" or ".join(words) or "another value")
        *_, read, wrong = min(readings, key=lambda reading: reading[:4])
        faults.extend(wrong)
        faults.unread.extend(wrong.unread)
        return read

    def encode(self, value: Any) -> object:
        refused: dict[str, None] = {}
        unfit = False
        for option in self._options:
            try:
                return option.encode(value)
            except (TypeError, ValueError) as wrong:
                refused[str(wrong)] = None
                unfit = unfit or not isinstance(wrong, TypeError)
        raise (ValueError if unfit else TypeError)("; ".join(refused))


def _width(option: Codec[Any]) -> int:
    """Return how much an option takes: any text is wider than a date, any value than any text.

    JSON has no files, so an answer may have anything in the place of one.
    """
    return 2 if option in (ANY, FILE) else 1 if option in (TEXT, NUMBER) else 0


def _known(value: object) -> int:
    """Return how many documented fields a record has."""
    if not isinstance(value, Record):
        return 0
    return sum(held(value, name) is not UNSET for name in value.__struct_fields__)
