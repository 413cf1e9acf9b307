"""A new way to authenticate: only more where calls say which they need, a break where every call needs them all."""

from __future__ import annotations

from codegen.compare.compare import SpecRevision, compare
from codegen.spec.canonical import convert, to_builtins
from codegen.spec.model import Spec
from tests.targets.sample_specs import harbour, import_desk

_ENTRY = {"kind": "basic", "username": "user", "password": "word"}


def _classes(spec: Spec) -> list[tuple[str, str, str, str]]:
    data = to_builtins(spec)
    newer = convert({**data, "auth": [*data["auth"], _ENTRY]}, Spec)
    changes = compare(SpecRevision(name="older", spec=spec), SpecRevision(name="newer", spec=newer))
    return [(change.kind, change.pointer, change.reader.value, change.writer.value) for change in changes]


def test_one_that_no_call_needs_is_only_more() -> None:
    assert _classes(harbour()) == [("auth-added", "#/auth/5", "additive", "additive")]


def test_one_that_every_call_needs_beside_the_others_breaks() -> None:
    assert _classes(import_desk()) == [("auth-added", "#/auth/2", "breaking", "breaking")]


def test_an_entry_of_another_name_is_the_same_entry() -> None:
    older = to_builtins(harbour())
    older["auth"][0]["id"] = "jwt"
    older["default_auth"] = [["jwt"], ["app"]]
    older["operations"]["boats.update"]["auth"][0] = ["jwt"]
    revisions = (SpecRevision(name="older", spec=convert(older, Spec)), SpecRevision(name="newer", spec=harbour()))
    assert [change.kind for change in compare(*revisions)] == ["id-changed"]
