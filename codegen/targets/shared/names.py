"""Wire names into Python names: predictable from the wire name alone, unique, and never a word Python needs.

The rules, in order: letters of other scripts become ASCII; words are parted at case changes and at anything that is
no letter or digit; a leading digit gets an ``n`` before it; a word that Python or the generated code needs gets a
``_`` behind it. Two wire names that end up equal get ``_2``, ``_3`` in documented order, and a finding.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable
from functools import lru_cache

from codegen.diagnostics.finding import Finding, finding

# Types that annotations need, which a name in the same class would hide. ``id``, ``filter`` and the like stay.
_BUILTINS = {
    "bool", "bytes", "classmethod", "dict", "float", "frozenset", "int", "list", "object", "property", "set",
    "staticmethod", "str", "super", "tuple", "type",
}  # fmt: skip
_CLASS_WORDS = {"self", "cls"}
RESERVED = frozenset({*keyword.kwlist, *keyword.softkwlist, *_BUILTINS, *_CLASS_WORDS})
RESERVED_TYPES = frozenset(
    {"None", "True", "False", "Any", "Decimal", "Literal", "Mapping", "Sequence", "Unset", "UnsetType", "Record"}
)

_PARTS = re.compile("[A-Za-z0-9]+")
_CASE_CHANGE = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])(?![A-Z]s(?![a-z]))")


@lru_cache(maxsize=65536)  # each target asks for the same names
def snake(wire: str, reserved: frozenset[str] = frozenset()) -> str:
    """``wire`` as a Python name for a field, parameter, method or module: ``Content-Range`` is ``content_range``.

    ``reserved`` are further words that the place cannot have. A name that says nothing is ``unnamed``.
    """
    name = "_".join(part.lower() for part in _words(wire)) or "unnamed"
    name = f"n{name}" if name[0].isdigit() else name
    return f"{name}_" if name in RESERVED or name in reserved else name


@lru_cache(maxsize=65536)
def pascal(wire: str, reserved: frozenset[str] = frozenset()) -> str:
    """``wire`` as a Python class name: ``assignment_plan`` is ``AssignmentPlan``; capitals of the wire name stay."""
    name = "".join(part[0].upper() + part[1:] for part in _words(wire)) or "Unnamed"
    name = f"N{name}" if name[0].isdigit() else name
    return f"{name}_" if name in RESERVED_TYPES or name in reserved else name


def unique(
    wires: Iterable[str],
    style: Callable[[str, frozenset[str]], str] = snake,
    reserved: frozenset[str] = frozenset(),
    where: str = "",
) -> tuple[dict[str, str], list[Finding]]:
    """Return the Python name of each of ``wires``, all different; ``where`` names what they belong to in the
    findings.
    """
    natural = {wire: style(wire, reserved) for wire in dict.fromkeys(wires)}
    spoken_for = Counter(natural.values())
    names: dict[str, str] = {}
    owner: dict[str, str] = {}
    findings: list[Finding] = []
    for wire, name in natural.items():
        if name in owner:
            first, name = owner[name], _next_free(name, spoken_for, owner)
            findings.append(finding("name-clash", wire=wire, first=first, name=name, where=where or "the API"))
        names[wire], owner[name] = name, wire
    return names, findings


def _next_free(name: str, spoken_for: Counter[str], owner: dict[str, str]) -> str:
    number, stem = 2, name.rstrip("_")
    while (candidate := f"{stem}_{number}") in spoken_for or candidate in owner:
        number += 1
    return candidate


def _words(wire: str) -> list[str]:
    """Return the parts of a name, ASCII letters and digits alone."""
    plain = wire if wire.isascii() else "".join(_ascii(char) for char in unicodedata.normalize("NFKD", wire))
    return _PARTS.findall(_CASE_CHANGE.sub("_", plain))


def _ascii(char: str) -> str:
    """Return a mark is dropped, another script's letter is its code point: unreadable, yet predictable and unique."""
    if char.isascii():
        return char
    if unicodedata.combining(char):
        return ""
    return f"_u{ord(char):04x}_" if char.isalnum() else "_"
