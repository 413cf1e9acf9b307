"""corrections.toml, read and checked: each [[correction]] with its line, and findings for what is wrong with one.

A correction says where (``at``), what the documentation gives there (``expect``, or ``absent = true`` for nothing),
what is true (``value``, or ``remove = true`` for nothing), and why (``because``; ``evidence`` may add a source).
TOML has no null: what the spec shows as null is absent, and removing it makes it null again.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import msgspec

from codegen.config.toml import TomlFile, read_toml
from codegen.config.validation import problems, unknown_key, wrong_value
from codegen.diagnostics.finding import Finding, finding
from codegen.diagnostics.location import Location
from codegen.spec.pointers import Pointer, PointerError, parsed, written
from codegen.spec.record import Json

FILE = "corrections.toml"


class Nothing(msgspec.Struct, frozen=True):
    """The value of what is not there, or of what must go: the key is missing or null."""


NOTHING = Nothing()


class Correction(msgspec.Struct, frozen=True):
    """One correction. ``expect`` and ``value`` are NOTHING where nothing is, or where nothing must be."""

    at: Pointer
    expect: Json | Nothing
    value: Json | Nothing
    because: str
    evidence: str
    place: Location

    @property
    def pointer(self) -> str:
        """``at`` as text."""
        return written(self.at)


class _Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A [[correction]] as it is in the file."""

    at: str
    because: str
    expect: Any = NOTHING
    value: Any = NOTHING
    absent: bool = False
    remove: bool = False
    evidence: str = ""


def read_corrections(folder: Path) -> tuple[list[Correction], list[Finding]]:
    """Return the corrections of ``folder``/corrections.toml, which need not exist, and what is wrong with others.

    Raises BadInput when the file is not TOML.
    """
    if not (folder / FILE).exists():
        return [], []
    file = read_toml(folder / FILE, FILE)
    entries = file.data.get("correction", [])
    findings = [unknown_key(file, (key,), ["correction"]) for key in file.data if key != "correction"]
    if not isinstance(entries, list):
        wrong_list = wrong_value(file, ("correction",), "a table [[correction]] in double brackets", entries)
        return [], [*findings, wrong_list]
    corrections: list[Correction] = []
    for index, entry in enumerate(entries):
        if wrong_keys := problems(file, _Entry, entry, ("correction", index)):
            findings += wrong_keys
            continue
        try:
            corrections.append(_correction(file, index, entry))
        except _WrongEntryError as wrong:
            findings.append(_wrong(file, ("correction", index, *wrong.path), wrong.problem))
    return corrections, findings + _repeats(corrections)


class _WrongEntryError(Exception):
    """What is wrong with one entry, and with which of its keys."""

    def __init__(self, problem: str, *path: str) -> None:
        super().__init__(problem)
        self.problem = problem
        self.path = path


def _correction(file: TomlFile, index: int, data: object) -> Correction:
    entry = msgspec.convert(data, _Entry)
    expect = _either(entry.expect, "expect", entry.absent, "absent")
    value = _either(entry.value, "value", entry.remove, "remove")
    if not entry.because.strip():
        raise _WrongEntryError("an empty text; give the reason in a sentence", "because")
    try:
        at = parsed(entry.at)
    except PointerError as wrong:
        raise _WrongEntryError(str(wrong), "at") from None
    if not at:
        raise _WrongEntryError("the pointer must lead to a value inside the spec", "at")
    if expect is NOTHING and value is NOTHING:
        raise _WrongEntryError("absent and remove together change nothing", "remove")
    return Correction(at, expect, value, entry.because, entry.evidence, file.place("correction", index))


def _either(value: Any, name: str, flag: bool, flag_name: str) -> Json | Nothing:
    """Return what ``name`` says, or NOTHING when ``flag`` is instead of it; exactly one of the two must be
    there.
    """
    if value is NOTHING and not flag:
        raise _WrongEntryError(f"neither {name} nor {flag_name} = true is given")
    if value is not NOTHING and flag:
        raise _WrongEntryError(f"both {name} and {flag_name} are given", flag_name)
    if value is not NOTHING and not _is_json(value):
        raise _WrongEntryError("must be a text, a number, true or false, a list or a table; put dates in quotes", name)
    return value


def _is_json(value: object) -> bool:
    match value:
        case dict():
            return all(_is_json(item) for item in value.values())
        case list():
            return all(_is_json(item) for item in value)
        case float():
            return math.isfinite(value)
    return isinstance(value, str | int)


def _wrong(file: TomlFile, path: tuple[str | int, ...], problem: str) -> Finding:
    key = next((str(part) for part in reversed(path) if isinstance(part, str)), FILE)
    return finding("correction-wrong", file.place(*path), key=key, problem=problem)


def _repeats(corrections: list[Correction]) -> list[Finding]:
    first: dict[Pointer, Correction] = {}
    findings = []
    for correction in corrections:
        before = first.setdefault(correction.at, correction)
        if before is not correction and correction.at[-1] != "-":
            findings.append(
                finding("correction-twice", correction.place, pointer=correction.pointer, line=before.place.line)
            )
    return findings
