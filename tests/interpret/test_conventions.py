"""What the pages say of filter operators and of success, and how api.toml becomes claims leaf by leaf."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from codegen.config.settings import Settings, SettingsFile
from codegen.config.toml import TomlFile, key_lines
from codegen.diagnostics.location import Location
from codegen.dialects.facts import Account, Fact, OperatorFact, PageFacts, StatementFact, StatusFact
from codegen.interpret.conventions import leaves
from codegen.interpret.interpret import Interpretation, interpret
from codegen.spec.canonical import convert
from codegen.text import Text
from tests.steps import assert_steps_grow_with

SETTINGS = """\
title = "The Shed API"
dialect = "gitbook"

[conventions.filter]
kind = "expression"
parameter = "filter"
"""


def interpreted(*facts: Fact, settings: str = SETTINGS) -> Interpretation:
    """Facts built by hand, interpreted with ``settings``."""
    file = TomlFile("api.toml", tomllib.loads(settings), key_lines(settings))
    page = PageFacts("pages/a.md", "https://docs.shed.test/a", "page", facts, Account((), (), ()))
    interpretation = interpret("shed", [page], SettingsFile(convert(file.data, Settings), file))
    findings = tuple(
        finding for finding in interpretation.findings if finding.code != "nothing-documented"
    )  # no calls are among these facts
    return msgspec.structs.replace(interpretation, findings=findings)


def operator(name: str, meaning: str, line: int = 1) -> OperatorFact:
    return OperatorFact(place=Location("pages/a.md", line), name=name, meaning=Text(meaning))


@pytest.mark.parametrize(
    ("words", "meaning"),
    [
        ("equal to", "equal"),
        ("the same as", "equal"),
        ("not equal to", "not_equal"),
        ("unequal", "not_equal"),
        ("differs from", "not_equal"),
        ("Greater than", "greater"),
        ("larger than", "greater"),
        ("Greater than or equal to", "greater_or_equal"),
        ("at least", "greater_or_equal"),
        ("smaller than", "less"),
        ("Less than", "less"),
        ("smaller than or equal to", "less_or_equal"),
        ("at most", "less_or_equal"),
        ("contains", "contains"),
        ("does not contain", "not_contains"),
    ],
)
def test_an_operators_meaning_is_read_from_its_words(words: str, meaning: str) -> None:
    interpretation = interpreted(operator("op", words))
    assert interpretation.findings == ()
    assert interpretation.spec.conventions.filter is not None
    assert interpretation.spec.conventions.filter.operators["op"].meaning == meaning


HOSTILE: dict[str, Callable[[int], str]] = {piece: piece.__mul__ for piece in ("not ", "more ", "contain not ")}


@pytest.mark.parametrize("text_of", HOSTILE.values(), ids=HOSTILE)
def test_hostile_words_about_an_operator_take_no_more_steps_than_they_are_long(text_of: Callable[[int], str]) -> None:
    read_operator(text_of(10_000))
    assert_steps_grow_with(text_of, read_operator, 500)


def read_operator(words: str) -> Interpretation:
    return interpreted(operator("op", words))


def test_an_operator_of_an_unknown_meaning_is_an_error_and_stays_out() -> None:
    interpretation = interpreted(operator("eq", "equal to"), operator("zz", "somewhere around", 5))
    assert [(finding.code, str(finding.place)) for finding in interpretation.findings] == [
        ("operator-not-understood", "pages/a.md:5")
    ]
    assert interpretation.spec.conventions.filter is not None
    assert list(interpretation.spec.conventions.filter.operators) == ["eq"]


def test_operators_of_an_api_without_a_filter_are_told_as_left_aside() -> None:
    interpretation = interpreted(operator("eq", "equal to"), settings='title = "Shed"\ndialect = "gitbook"\n')
    assert interpretation.spec.conventions.filter is None
    assert [finding.code for finding in interpretation.findings] == ["fact-without-effect"]


def status(code: int, source: Any, line: int, *methods: str) -> StatusFact:
    return StatusFact(place=Location("pages/a.md", line), status=code, source=source, methods=methods)


def test_a_table_of_statuses_outranks_the_section_about_one() -> None:
    interpretation = interpreted(status(201, "section", 3, "PUT"), status(200, "table", 9, "GET", "PUT"))
    assert interpretation.spec.conventions.success == {"PUT": 200, "GET": 200}
    (finding,) = interpretation.findings
    assert (finding.code, finding.pointer, str(finding.place)) == (
        "contradiction",
        "#/conventions/success/PUT",
        "pages/a.md:3",
    )


def test_each_sentence_about_the_api_has_its_own_place() -> None:
    words = ["Be kind.", "Send a key.", "Be kind."]
    facts = [
        StatementFact(place=Location("pages/a.md", line), about="api", text=Text(word))
        for line, word in enumerate(words, 3)
    ]
    interpretation = interpreted(*facts)
    assert [api.raw for api in interpretation.spec.conventions.notes["api"]] == ["Be kind.", "Send a key."]
    quotes = [interpretation.provenance[f"#/conventions/notes/api/{index}"].source.quote for index in (0, 1)]
    assert [(quote.place.line, quote.text.raw) for quote in quotes] == [(3, "Be kind."), (4, "Send a key.")]


def test_api_toml_is_claimed_leaf_by_leaf_with_its_lines() -> None:
    interpretation = interpreted()
    evidence = interpretation.provenance["#/conventions/filter/parameter"]
    assert evidence.source.rule == "settings"
    assert str(evidence.source.quote.place) == "api.toml:6"
    assert evidence.source.quote.text.raw == "parameter = filter"


def test_the_leaves_of_a_table_are_its_plain_values_and_lists_of_them() -> None:
    table = {"a": 1, "b": {"c": ["x", "y"], "d": {}}, "e": [{"f": 2}, {"f": 3}]}
    assert list(leaves(("top",), table)) == [
        (("top", "a"), 1),
        (("top", "b", "c"), ["x", "y"]),
        (("top", "b", "d"), {}),
        (("top", "e", 0, "f"), 2),
        (("top", "e", 1, "f"), 3),
    ]
