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


def read_values(
    words: str, marks: Marks = (), kind: Kind | None = None, *, name: str = "", enum: bool = False
) -> Values | None:
    """Return the list of values that the words of a description state; None for none.

    Args:
        words: A description, or a sentence of one.
        marks: What the page set apart in it; code and strong text are values for sure.
        kind: The type of the field where it is known: values of an integer are integers.
        name: The field's own name; "`type` can be a or b" says nothing of a field of another name.
        enum: The type cell says that the field is an enum, so that less evidence is needed.
    """
    introduced = _INTRODUCED.search(words)
    listed = _LIST.match(words, introduced.end()) if introduced else None
    if introduced is None or listed is None:
        return None
    values = tuple(re.findall(r"[\w.-]+", re.sub(r"\b(?:or|and)\b", "", listed[0])))
    return Values(values, open=introduced[1].lower() not in ("one of", "enum", "valid values"))


def read_values_cell(words: str, marks: Marks = (), kind: Kind | None = None) -> Values | None:
    """Return the values that a cell of a column "Possible values" lists; None where it lists none."""
    return read_values("one of " + words, (), kind)


def read_values_link(words: str, marks: Marks) -> str | None:
    """Return the address of the list of values that words refer to ("see Sizes for possible values"); None for none."""
    linked = [mark.target for mark in marks if mark.kind == "link" and mark.target]
    return linked[0] if linked and re.search(r"(?i)\bvalues\b", words) else None
