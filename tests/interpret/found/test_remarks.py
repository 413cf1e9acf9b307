"""Remarks: comments in printed JSON are about the fields on their lines."""

from __future__ import annotations

from pathlib import Path

from codegen.diagnostics.location import Location
from codegen.interpret.found.remarks import remarks_in
from tests.interpret.found.made_facts import Page, interpreted

BODY = """\
{
  "name": "Hoo",          // required, its name
  "size": "big",          // optional, one of: big, small
  "nest": {
    "url": "http://a.b"   # where it is
  },
  "legs": 2
}"""


def test_a_remark_says_whether_a_field_is_required_and_what_it_may_be(tmp_path: Path) -> None:
    page = Page()
    page.example("request", BODY, of=page.call("POST", "/owls"))
    fields = interpreted(tmp_path, page).spec.models["CreateOwlRequest"].fields
    assert {name: (field.required, field.enum) for name, field in fields.items()} == {
        "name": (True, None),
        "size": (False, ["big", "small"]),
        "nest": (None, None),
        "legs": (None, None),
    }


def test_what_stands_in_quotes_is_no_remark_and_two_different_ones_are_none() -> None:
    remarks = remarks_in(BODY, Location("p", 1, 8))
    assert {name: words.raw for name, (words, _) in remarks.items()} == {
        "name": "required, its name",
        "size": "optional, one of: big, small",
        "url": "where it is",
    }
    assert remarks["url"][1].place.line == 5
    assert remarks_in('{\n"a": 1, // one\n"b": {\n"a": 2 // two\n}}', Location("p", 1, 5)) == {}
