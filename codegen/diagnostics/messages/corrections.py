"""What is wrong with a correction, and what corrections settle."""

from __future__ import annotations

from codegen.diagnostics.messages.entry import ERROR, NOTE, Code

CORRECTIONS: dict[str, Code] = {
    "correction-wrong": Code(
        ERROR,
        "`{key}`: {problem}",
        "give `at`, `because`, one of `expect` and `absent = true`, and one of `value` and `remove = true`",
    ),
    "correction-expired": Code(
        ERROR,
        "expired correction of `{pointer}`: it expects `{expected}`, and the documentation now gives `{found}`",
        "read the page, then remove the correction or set `expect` to the new value",
    ),
    "correction-lost": Code(
        ERROR,
        "expired correction of `{pointer}`: `{part}` no longer exists",
        "{guess}remove the correction, or point `at` to the new place of the value",
    ),
    "correction-needless": Code(
        ERROR,
        "the correction of `{pointer}` has no effect: the documentation already gives `{found}`",
        "remove the correction",
    ),
    "correction-twice": Code(
        ERROR,
        "`{pointer}` is corrected twice, first in line {line}",
        "keep one of the two corrections",
    ),
    "correction-misfit": Code(
        ERROR,
        "the correction of `{pointer}` does not fit the spec: {problem}",
        "see specs/spec.schema.json for the values that are allowed there",
    ),
    "contradiction-settled": Code(
        NOTE,
        "contradiction at `{pointer}`, settled by corrections.toml as `{value}`: {because}",
        "nothing to do; the correction fails when the documentation changes",
    ),
}
