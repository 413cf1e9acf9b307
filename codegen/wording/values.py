"""Values: the list of values that words allow, closed or open."""

from __future__ import annotations

import re

import msgspec

from codegen.wording.marks import Marks
from codegen.wording.scalars import Kind, Scalar


class Values(msgspec.Struct, frozen=True):
    """The values that words list, in their order.

    ``open``: the words do not say that there are no others ("can be", "either … or …"). ``meanings`` are the words that
    explain a value, "" where there are none; empty where no value has any. ``null``: null is one of the values.
    """

    values: tuple[Scalar, ...]
    open: bool = True
    meanings: tuple[str, ...] = ()
    null: bool = False


_INTRODUCED = re.compile(
    r"(?i)\b(one of|can be|possible values|valid values|values are|allowed|options|either|enum)\b(?: are| is)?:?\s*"
)
_LIST = re.compile(r"[`\"']?[\w.-]{1,80}[`\"']?(?:(?:, or |, | or | and )[`\"']?[\w.-]{1,80}[`\"']?){1,99}")


def read_values(words: str, marks: Marks = (), kind: Kind | None = None) -> Values | None:
    """Return the list of values that the words of a description, a type cell or a values cell state; None for none.

    ``kind`` is the type of the field where it is known: values of an integer are integers.
    """
    introduced = _INTRODUCED.search(words)
    listed = _LIST.match(words, introduced.end()) if introduced else None
    if introduced is None or listed is None:
        return None
    values = tuple(re.findall(r"[\w.-]+", re.sub(r"\b(?:or|and)\b", "", listed[0])))
    return Values(values, open=introduced[1].lower() not in ("one of", "enum", "valid values"))
