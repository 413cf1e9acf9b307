"""Every text position of every dialect's page and of the files beside it, times every payload, into every output.

A case is one payload in one position. Positions are found in the page as it is read, so a new one cannot be forgotten,
and each gets all payloads: which could do harm depends on the outputs that its words reach, and no list of those is
needed. What comes out must parse, show all its characters, and have no more powers than the outputs of the harmless
page: no other imports, calls, elements or links.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from codegen.dialects.registry import BY_NAME
from tests.hostile import packing
from tests.hostile.all_outputs import Outputs, made_of, twin
from tests.hostile.packing import PROBE, Case, culprits, hostile, packs
from tests.hostile.positions import Position, positions
from tests.hostile.powerless import assert_imports, assert_powerless
from tests.hostile.test_positions import BASES, CORRECTIONS, PAYLOADS, ROWS, as_toml, document

ONE_AND_ALL = [name if name == "gitbook" else pytest.param(name, marks=pytest.mark.slow) for name in BY_NAME]
PARTS = 4  # of the turns of a dialect, to run beside each other
Proof = Callable[[tuple[Case, ...]], Outputs | None]


def prove(dialect: str, wanted: tuple[Case, ...]) -> Outputs | None:
    """Make all outputs of a page with these cases, and check that they have no power; None where it makes none."""
    outputs = made_of(dialect, hostile(document(dialect), wanted))
    if outputs is not None:
        assert_powerless(outputs, twin(dialect))
    return outputs


def proved(proof: Proof, wanted: tuple[Case, ...]) -> Outputs | None:
    """Run the proof of many cases; when it fails, fail with those that are to blame."""
    try:
        return proof(wanted)
    except Exception as failure:
        blamed = culprits(wanted, lambda some: _fails(proof, some))
        raise AssertionError("\n".join(map(str, blamed))) from failure


def _fails(proof: Proof, wanted: tuple[Case, ...]) -> bool:
    try:
        proof(wanted)
    except Exception:
        return True
    return False


# -- pages


@pytest.mark.parametrize("dialect", ONE_AND_ALL)
def test_a_payload_in_every_position_reaches_no_output_as_more_than_words(dialect: str) -> None:
    outputs = [proved(partial(prove, dialect), tuple(packing.cases(pack, 0))) for pack in packs(dialect)]
    assert any(outputs)


@pytest.mark.slow
@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("dialect", BY_NAME)
def test_every_payload_in_every_position_reaches_no_output_as_more_than_words(
    dialect: str, part: int, tmp_path: Path
) -> None:
    total = reaching = 0
    last: Outputs | None = None
    for turn in range(part, len(PAYLOADS), PARTS):
        for pack in packs(dialect):
            wanted = tuple(packing.cases(pack, turn))
            outputs = proved(partial(prove, dialect), wanted)
            total += len(wanted)
            reaching += 0 if outputs is None else len(wanted)
            last = outputs or last
    assert reaching > total * 0.8, "too few of the pages make outputs"
    assert last is not None
    assert_imports(last, tmp_path)


@pytest.mark.parametrize("dialect", ONE_AND_ALL)
def test_the_cases_of_a_page_are_every_payload_in_every_position(dialect: str) -> None:
    turns = range(len(PAYLOADS))
    every = [case for turn in turns for pack in packs(dialect) for case in packing.cases(pack, turn)]
    everywhere = [Case(position, words) for position in positions(document(dialect)) for words in PAYLOADS]
    assert sorted(map(repr, every)) == sorted(map(repr, everywhere))
    assert len(every) >= 5_000


# What broke once. A type that names a model of which nothing shows a record, beside a value of another type.
TOGETHER = {
    "gitbook": (
        Case(("blocks", 4, "rows", 0, "cells", 1, "text"), "__init__"),
        Case(("blocks", 10, "blocks", 2, "attributes", "status"), "class"),
    )
}


@pytest.mark.parametrize("dialect", TOGETHER)
def test_what_broke_once_together_is_words_or_findings(dialect: str) -> None:
    assert {case.position for case in TOGETHER[dialect]} <= set(positions(document(dialect)))
    prove(dialect, TOGETHER[dialect])


def test_a_failure_names_the_position_and_the_payload_that_are_to_blame() -> None:
    wanted = tuple(packing.cases(packs("gitbook")[0], 3))

    def proof(some: tuple[Case, ...]) -> Outputs | None:
        assert wanted[9] not in some
        return None

    with pytest.raises(AssertionError) as failure:
        proved(proof, wanted)
    assert str(failure.value) == str(wanted[9])


def test_a_failure_of_two_cases_together_names_both() -> None:
    wanted = tuple(packing.cases(packs("gitbook")[0], 3))[:8]
    assert culprits(wanted, lambda some: {wanted[4], wanted[5]} <= set(some)) == wanted[4:6]


# -- files beside the pages

FILES = {
    "api.toml": BASES["gitbook/api.toml"],
    "corrections.toml": CORRECTIONS,
    "fieldinfo/Tools.json": json.dumps(ROWS),
}


def data_of(name: str) -> Any:
    return json.loads(FILES[name]) if name.endswith(".json") else tomllib.loads(FILES[name])


def prove_file(name: str, folder: Path, wanted: tuple[Case, ...]) -> Outputs | None:
    """Make all outputs of the harmless page beside a file with these cases, as ``prove`` does."""
    data = hostile(data_of(name), wanted)
    content = json.dumps(data) if name.endswith(".json") else as_toml(data)
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_bytes(content.encode("utf-8", "surrogatepass"))
    outputs = made_of("gitbook", document("gitbook"), folder)
    if outputs is not None:
        assert_powerless(outputs, twin("gitbook"))
    return outputs


def packs_of_file(proof: Proof, name: str) -> list[tuple[Position, ...]]:
    """Return the positions where a file can hold other words in one pack, and those where it is refused one by one."""
    probed = [(position, proof((Case(position, PROBE),))) for position in positions(data_of(name))]
    refused = [(position,) for position, outputs in probed if outputs is None]
    return [tuple(position for position, outputs in probed if outputs is not None), *refused]


def accepted(proof: Proof, wanted: tuple[Case, ...]) -> int:
    """Run the proof of many cases; return how many of them the file can have, for the others are findings.

    A file with one wrong value is refused whole, so the cases of such a file are halved until each is alone.
    """
    if proved(proof, wanted) is not None:
        return len(wanted)
    if len(wanted) == 1:
        return 0
    half = len(wanted) // 2
    return accepted(proof, wanted[:half]) + accepted(proof, wanted[half:])


@pytest.mark.slow
@pytest.mark.parametrize("name", FILES)
def test_every_payload_in_files_beside_the_pages_reaches_no_output_as_more_than_words(
    name: str, tmp_path: Path
) -> None:
    proof = partial(prove_file, name, tmp_path)
    packed = packs_of_file(proof, name)
    counts = [
        accepted(proof, tuple(packing.cases(pack, turn))) for turn in range(len(PAYLOADS)) for pack in packed if pack
    ]
    assert sum(counts) > len(PAYLOADS)
