"""Slips of typing in the pages' prose are mended in the spec, so every output says the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from codegen.derive.derive import Derived, derive
from codegen.derive.typography import mended
from codegen.diagnostics.location import Location, excerpt
from codegen.spec.canonical import convert
from codegen.spec.model import Spec
from codegen.spec.provenance import Evidence, Source
from codegen.targets.registry import TARGETS
from codegen.targets.templating import Templates
from codegen.text import Text
from tests.steps import assert_steps_grow_with
from tests.targets.sample_specs import planner

_PAGE = excerpt(Location("pages/owl.md", 3), "Closedor Open")
_AT = "#/models/Owl/fields/state/description"


@pytest.mark.parametrize(
    ("words", "values", "expected"),
    [
        ("counted from zero.Page is the number", (), "counted from zero. Page is the number"),
        ("see System.Text for", (), "see System.Text for"),
        ("the field plan.Date", (), "the field plan.Date"),
        ("names ( parted by | ) of fields", (), "names (parted by |) of fields"),
        ("None, Skippedor Completed.", ("None", "Skipped", "Completed"), "None, Skipped or Completed."),
        ("an Actor who", ("Act",), "an Actor who"),
        ("the Actor Act", ("Act",), "the Act or Act"),
    ],
)
def test_slips_of_typing_are_mended_and_nothing_else(words: str, values: tuple[str, ...], expected: str) -> None:
    assert mended(words, values) == expected


HOSTILE: dict[str, Callable[[int], str]] = {
    "letters": lambda count: "a" * count + ".B c",
    **{piece: piece.__mul__ for piece in ("( ", "(", "a.A", "Xor ")},
}


@pytest.mark.parametrize("text_of", HOSTILE.values(), ids=HOSTILE)
def test_mending_a_hostile_text_takes_no_more_steps_than_it_is_long(text_of: Callable[[int], str]) -> None:
    mend(text_of(30_000))
    assert_steps_grow_with(text_of, mend, 500)


def mend(text: str) -> None:
    mended(text, ("X", "Xo", "XorX"))


def _derived(rule: str) -> Derived:
    """Return a spec with a mistyped description that ``rule`` read, after the derivation."""
    field = {
        "type": "string", "origin": "table", "enum": ["Closed", "Open"],
        "description": "Whether it is Closedor Open.",
    }  # fmt: skip
    owl = {"documented": "page", "description": "An owl.It sleeps by day.", "fields": {"state": field}}
    data: dict[str, Any] = {
        "api": {"id": "barn", "title": "Barn"}, "servers": [], "conventions": {}, "operations": {},
        "models": {"Owl": owl},
    }  # fmt: skip
    return derive(convert(data, Spec), {_AT: Evidence(Source(rule, _PAGE))})


def test_a_mended_text_keeps_its_place_on_the_page() -> None:
    derived = _derived("table-cell")
    owl = derived.spec.models["Owl"]
    assert owl.description == Text("An owl. It sleeps by day.")
    assert owl.fields["state"].description == Text("Whether it is Closed or Open.")
    assert derived.provenance[_AT] == Evidence(Source("typing-mended", _PAGE))


def test_what_a_person_corrected_stays_as_it_was_written() -> None:
    assert _derived("correction").spec.models["Owl"].fields["state"].description == Text("Whether it is Closedor Open.")


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: str(target.name))
def test_no_target_shows_a_mistyped_text(target: Any) -> None:
    spec = planner()
    models = {
        name: msgspec.structs.replace(
            model,
            description=Text("Some words.And more words follow."),
            fields={
                wire: msgspec.structs.replace(field, description=Text("Counted from zero.Page is next."))
                for wire, field in model.fields.items()
            },
        )
        for name, model in spec.models.items()
    }
    derived = derive(msgspec.structs.replace(spec, models=models), {})
    texts = target.emit(derived.spec, Templates()).files.values()
    assert not [text for text in texts if "words.And" in text or "zero.Page" in text]
