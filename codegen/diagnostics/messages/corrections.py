"""What is wrong with a correction, and what corrections settle."""

from __future__ import annotations

from codegen.diagnostics.messages.entry import ERROR, NOTE, Code

CORRECTIONS: dict[str, Code] = {
    "correction-wrong": Code(
        ERROR,
        "{key}: {problem}",
        "a [[correction]] has at, because, and expect or absent = true, value or remove = true; evidence is optional",
    ),
    "correction-expired": Code(
        ERROR,
        "the correction of {pointer} has expired: it expects {expected}, the documentation now gives {found}",
        "read the page again: remove the correction, or let expect say what the documentation gives now",
    ),
    "correction-lost": Code(
        ERROR,
        "the correction of {pointer} has expired: there is no {part} any more",
        "{guess}remove the correction, or let at lead to where the value stands now",
    ),
    "correction-needless": Code(
        ERROR,
        "the correction of {pointer} changes nothing: the documentation gives {found} already",
        "remove it",
    ),
    "correction-twice": Code(
        ERROR,
        "{pointer} is corrected twice; the first one stands in line {line}",
        "keep one of the two",
    ),
    "correction-misfit": Code(
        ERROR,
        "the correction of {pointer} does not fit the spec: {problem}",
        "see specs/spec.schema.json for what may stand there",
    ),
    "contradiction-settled": Code(
        NOTE,
        "the documentation contradicts itself at {pointer}; corrections.toml says {value}: {because}",
        "nothing to do; the correction fails when the documentation changes",
    ),
}
