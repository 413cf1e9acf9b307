"""Names: the spec's own keys for resources, models and operations, made from the documentation's words.

One rule each, so that the same word always gives the same name; where a rule errs, ``models`` and ``operations`` in
api.toml name the thing instead.
"""

from __future__ import annotations

import re
import unicodedata

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NOT_WORD = re.compile(r"[^A-Za-z0-9]+")
_SAME_IN_BOTH = ("ss", "us", "is", "series", "species", "alias", "bias", "atlas", "canvas")
_SINGULAR = (
    ("ies", "y"), ("sses", "ss"), ("ouses", "ouse"), ("auses", "ause"), ("uses", "us"), ("iases", "ias"), ("xes", "x"),
    ("ches", "ch"),
)  # fmt: skip


def snake(word: str) -> str:
    """``ActualCostProducts`` as ``actual_cost_products``, ``VATCodes`` as ``vat_codes``; never empty."""
    parts = _NOT_WORD.sub("_", _HUMP.sub("_", _in_ascii(word))).split("_")
    return "_".join(part.lower() for part in parts if part) or "unnamed"


def pascal(word: str) -> str:
    """``assignment_plan`` as ``AssignmentPlan``; capitals inside a word stay (``VATCodes``); never empty."""
    parts = [part for part in _NOT_WORD.split(_in_ascii(word)) if part]
    return "".join(part[0].upper() + part[1:] for part in parts) or "Unnamed"


def _in_ascii(word: str) -> str:
    """``word`` without accents, letters of other scripts as their code points: two words stay two names."""
    if word.isascii():
        return word
    letters = (char for char in unicodedata.normalize("NFKD", word) if not unicodedata.combining(char))
    return "".join(char if char.isascii() else f"_u{ord(char):04x}_" if char.isalnum() else "_" for char in letters)


def words_for_one(resource: str) -> list[str]:
    """Return what the name of a field may call one record of ``resource``, in small letters: its name, and its
    singulars.
    """
    plain = resource.lower().replace("_", "")
    return [plain, plain.removesuffix("es"), plain.removesuffix("s"), *([plain[:-3] + "y"] * plain.endswith("ies"))]


def singular(word: str) -> str:
    """Return the last word of ``word`` in the singular: ``Addresses`` as ``Address``, ``VATCodes`` as ``VATCode``.

    What does not look like an English plural stays (``AssignmentLabor``, ``Earthworksdetail``).
    """
    if word.lower().endswith(_SAME_IN_BOTH):
        return word
    for ending, instead in _SINGULAR:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word[: -len(ending)] + instead
    if word.endswith("s") and len(word) > 2:
        return word[:-1]
    return word


def camel_like(word: str, siblings: list[str]) -> str:
    """``word`` spelled as its ``siblings`` are: with a small first letter when all of theirs are small."""
    if siblings and all(name[:1].islower() for name in siblings):
        return word[:1].lower() + word[1:]
    return word
