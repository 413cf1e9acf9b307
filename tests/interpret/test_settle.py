"""Claims weighed against each other: the strongest stands, the losing side is kept and told."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.diagnostics.location import Location, excerpt
from codegen.interpret.claims import Claim, Claims
from codegen.interpret.rules import RULES
from codegen.interpret.settle import settle

AT = ("models", "Tool", "fields", "name", "type")
POINTER = "#/models/Tool/fields/name/type"


def claim(rule: str, value: Any, line: int = 1, at: tuple[str, ...] = AT, page: str = "pages/a.md") -> Claim:
    return Claim(at, value, rule, excerpt(Location(page, line), f"{rule} says {value}"))


def test_the_stronger_rule_wins_whatever_the_order() -> None:
    weak, strong = claim("example-type", "integer", 1), claim("table-cell", "string", 2)
    for order in ([weak, strong], [strong, weak]):
        settled = settle(order)
        assert settled.tree == {"models": {"Tool": {"fields": {"name": {"type": "string"}}}}}
        evidence = settled.provenance[POINTER]
        assert evidence.source.rule == "table-cell"
        assert [(source.rule, source.value) for source in evidence.against] == [("example-type", "integer")]
        assert evidence.settled == "table-cell over example-type"


def test_between_equals_the_first_in_documented_order_stands() -> None:
    settled = settle([claim("table-cell", "first", 3), claim("table-cell", "second", 9)])
    assert settled.tree["models"]["Tool"]["fields"]["name"]["type"] == "first"
    assert settled.provenance[POINTER].settled == "table-cell, first in documented order"


def test_a_contradiction_is_told_at_the_loser_with_both_quotes_and_the_reason() -> None:
    (finding,) = settle([claim("table-cell", "string", 3), claim("example-type", "integer", 9)]).findings
    assert (finding.code, finding.pointer, str(finding.place)) == ("contradiction", POINTER, "pages/a.md:9")
    assert [quote.text.raw for quote in finding.quotes] == ["table-cell says string", "example-type says integer"]
    assert 'at `#/models/Tool/fields/name/type`: `"string"` or `"integer"`; `"string"` counts' in finding.message
    assert RULES["table-cell"].says in finding.message


def test_each_losing_value_is_told_once() -> None:
    claims = [claim("table-cell", "a"), *(claim("example-type", "b", line) for line in range(2, 9))]
    settled = settle([*claims, claim("example-type", "c", 10)])
    assert [finding.message.split(": ")[1].split(";")[0] for finding in settled.findings] == [
        '`"a"` or `"b"`',
        '`"a"` or `"c"`',
    ]


def test_a_usual_value_gives_way_in_silence() -> None:
    settled = settle([claim("wide-type", "string"), claim("example-narrows", "date", 2)])
    assert settled.findings == []
    evidence = settled.provenance[POINTER]
    assert evidence.source.rule == "example-narrows"
    assert (evidence.against, evidence.settled) == ((), "")


def test_every_losing_value_of_a_page_stays_in_provenance() -> None:
    claims = [claim("table-cell", "a"), claim("example-type", "b", 2), claim("example-type", "c", 3)]
    evidence = settle([*claims, claim("example-type", "b", 4)]).provenance[POINTER]
    assert [(source.value, source.quote.place.line) for source in evidence.against] == [("b", 2), ("c", 3)]


def test_sources_that_agree_stand_beside_the_winner_one_of_each_rule_and_page() -> None:
    claims = [
        claim("table-cell", "string", 1),
        claim("fieldinfo", "string", 2, page="fieldinfo/Tools.json"),
        claim("fieldinfo", "string", 3, page="fieldinfo/Tools.json"),
    ]
    settled = settle(claims)
    assert settled.findings == []
    assert [str(source.quote.place) for source in settled.provenance[POINTER].agree] == ["fieldinfo/Tools.json:2"]
    assert settled.provenance[POINTER].settled == ""


def test_yes_and_one_are_not_the_same_value() -> None:
    """Python's True equals 1; in JSON they differ."""
    settled = settle([claim("table-cell", True), claim("example-type", 1, 2)])
    assert [finding.code for finding in settled.findings] == ["contradiction"]


def test_the_tree_has_the_order_in_which_things_were_first_said() -> None:
    names = ["zebra", "apple", "mango"]
    settled = settle([claim("table-cell", "x", at=("models", name)) for name in names])
    assert list(settled.tree["models"]) == names
    assert list(settled.provenance) == [f"#/models/{name}" for name in names]


def test_parts_of_a_pointer_are_escaped_in_provenance() -> None:
    settled = settle([claim("table-cell", "x", at=("models", "a/b~c"))])
    assert list(settled.provenance) == ["#/models/a~1b~0c"]


def test_a_claim_needs_a_rule_that_is_written_down() -> None:
    claims = Claims()
    with pytest.raises(KeyError):
        claims.say(AT, "string", "a-rule-of-my-own", excerpt(Location("a", 1), "x"))
    assert claims.all == []
