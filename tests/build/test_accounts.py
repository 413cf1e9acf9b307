"""Which blocks of a page the spec rests on, and which are only kept as words for people."""

from __future__ import annotations

import json

import pytest

from codegen.build.accounts import PageAccount, page_accounts
from codegen.diagnostics.location import Location, excerpt
from codegen.dialects.facts import Account, Ignored, PageFacts, Taken
from codegen.spec.provenance import Evidence, Provenance, Source
from tests.tiny_workspace import PAGE, SETTINGS, TinyWorkspace, shed

__all__ = ["shed"]


def at(line: int) -> Location:
    return Location("pages/a.md", line)


def page(*taken: Taken) -> PageFacts:
    account = Account(taken, (Ignored(at(90), "frame"),), (at(91),))
    return PageFacts("pages/a.md", "", "calls", (), account)


def said(**lines: int) -> Provenance:
    """Provenance with one value at each pointer (``_`` for a slash), quoted from a line."""
    return {
        "#/" + pointer.replace("_", "/"): Evidence(Source("table-cell", excerpt(at(line), "words")))
        for pointer, line in lines.items()
    }


def numbers(provenance: Provenance, *taken: Taken) -> tuple[int, int]:
    (account,) = page_accounts([page(*taken)], provenance)
    return account.used, account.kept


def test_a_block_that_a_value_quotes_is_used_and_any_other_is_kept() -> None:
    assert numbers(said(models_Tool_fields_name_type=3), Taken(at(3)), Taken(at(4))) == (1, 1)


@pytest.mark.parametrize("pointer", ["operations_a_description", "models_Tool_fields_name_description"])
def test_words_that_became_a_description_are_kept_only(pointer: str) -> None:
    assert numbers(said(**{pointer: 3}), Taken(at(3))) == (0, 1)


def test_a_field_that_is_called_description_is_used() -> None:
    assert numbers(said(models_Tool_fields_description=3), Taken(at(3))) == (1, 0)


def test_the_losing_side_of_a_contradiction_is_used() -> None:
    lost = Evidence(Source("a", excerpt(at(1), "x")), against=(Source("b", excerpt(at(2), "y"), value=1),))
    assert numbers({"#/a": lost}, Taken(at(1)), Taken(at(2))) == (2, 0)


def test_a_heading_is_used_when_something_below_it_is() -> None:
    provenance = said(models_Tool_fields_name_type=3)
    outer, inner, row = Taken(at(1), 1), Taken(at(2), 2), Taken(at(3))
    empty, prose = Taken(at(4), 2), Taken(at(5))
    assert numbers(provenance, outer, inner, row, empty, prose) == (3, 2)


def test_a_label_reaches_only_to_the_next_one() -> None:
    provenance = said(models_Tool_fields_name_type=4)
    assert numbers(provenance, Taken(at(1), 7), Taken(at(2)), Taken(at(3), 7), Taken(at(4))) == (2, 2)


def test_what_was_ignored_or_not_understood_is_listed_as_before() -> None:
    (account,) = page_accounts([page()], {})
    assert account == PageAccount(0, 0, (Ignored(at(90), "frame"),), (at(91),))
    assert account.reasons == {"frame": 1}


def test_every_block_is_in_one_of_the_four_and_facts_json_holds_the_account(shed: TinyWorkspace) -> None:
    (shed.folder / "api.toml").write_text("strict = false\n" + SETTINGS)
    shed.page(PAGE + "\n| Colour | Taste |\n|---|---|\n| red | sweet |\n")
    (counts,) = shed.json("build")["apis"][0]["pages"]
    facts = json.loads((shed.folder / "facts.json").read_text("utf-8"))
    account = facts["pages"][0]["account"]
    assert facts["facts_version"] == 2
    assert (account["used"], account["kept"]) == (counts["used"], counts["kept"])
    assert (counts["kept"], counts["unknown"]) == (1, 1)  # the sentence at the top, the row of the strange table
    assert counts["used"] + counts["kept"] == counts["taken"]


def test_without_a_spec_it_is_not_said_what_had_an_effect(shed: TinyWorkspace) -> None:
    operation = shed.json("build")["apis"][0]["spec"]["operations"]
    shed.page(PAGE.replace('path="/tools/:id"', 'path="/tools"'))  # a parameter that its path lacks
    answer = shed.json("build")["apis"][0]
    (counts,) = answer["pages"]
    assert (operation, answer["spec"]) == (1, None)
    assert (counts["used"], counts["kept"]) == (None, None)
    assert counts["taken"] > 0
    assert f"shed  1 page: {counts['taken']} read, 0 ignored, 0 not understood; " in shed.run("build").output
