"""Killed, interrupted, or told that the disk is full, at any step: files are old or new, no edit is lost, and the next
build works.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

import pytest

from codegen.build.cache import Cache
from codegen.diagnostics.messages import Severity
from codegen.writing.choice import DISCARD, KEEP, STOP, Choice
from codegen.writing.manifest import digest
from codegen.writing.plan import Plan, plan
from codegen.writing.writer import apply, write_atomically
from tests.writing.disturbing import Trouble, disturbed

pytestmark = [
    pytest.mark.slow,  # a process ended at each step of a write
    pytest.mark.skipif(
        not hasattr(os, "fork"), reason="this system has no fork, so no process can be killed in between"
    ),
]

MOST_STEPS = 200
FIRST = {"a.md": "one\ntwo\nthree\nfour\n", "b.md": "b\n", "gone/c.md": "c\n"}
THEN = {"a.md": "one\ntwo\nthree\nFOUR\n", "b.md": "B\n", "new/d.md": "d\n"}
EDITED = FIRST["a.md"].replace("two", "mine")
MERGED = THEN["a.md"].replace("two", "mine")
CONFLICT = {**THEN, "a.md": THEN["a.md"].replace("two", "made")}


def bases(wanted: dict[str, str]) -> Mapping[str, bytes]:
    """Return what git would find: the text that the first build wrote."""
    first = {path: text.encode() for path, text in FIRST.items()}
    return {path: first[path] for path in wanted if path in first and digest(first[path]) == wanted[path]}


def build(root: Path, files: dict[str, str], choice: Choice = STOP) -> Plan:
    planned = plan(root, files, choice, bases)
    apply(planned)
    return planned


def edited(root: Path) -> None:
    build(root, FIRST)
    (root / "a.md").write_text(EDITED)


def kept(root: Path) -> None:
    edited(root)
    build(root, FIRST, KEEP)


class Case(NamedTuple):
    """A build that is disturbed: what lies there before, what it makes and with which choice."""

    before: Callable[[Path], None]
    files: dict[str, str]
    choice: Choice


CASES = {
    "a first build": Case(lambda _: None, THEN, STOP),
    "changed, new and removed files": Case(lambda root: build(root, FIRST) and None, THEN, STOP),
    "an edit kept for the first time": Case(edited, THEN, KEEP),
    "an edit kept where nothing else changed": Case(edited, FIRST, KEEP),
    "an edit that contradicts what is made": Case(edited, CONFLICT, KEEP),
    "a kept edit merged again": Case(kept, THEN, STOP),
    "a kept edit in a file that is no longer made": Case(kept, {"b.md": "B\n"}, STOP),
    "an edit kept in a file that goes": Case(edited, {"b.md": "B\n"}, KEEP),
    "an edit dropped": Case(edited, THEN, DISCARD),
    "a kept edit dropped": Case(kept, THEN, DISCARD),
    "a kept edit dropped with its file": Case(kept, {"b.md": "B\n"}, DISCARD),
}


def on_disk(root: Path) -> dict[str, bytes]:
    """Every file there but the manifest and what lies ready for a write."""
    files = {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}
    return {
        path: content for path, content in files.items() if path != "manifest.json" and not path.startswith(".staging-")
    }


def everything(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    ("name", "trouble"),
    [
        *((name, trouble) for name in CASES for trouble in ("killed", "full")),
        ("changed, new and removed files", "interrupted"),
        ("an edit kept for the first time", "interrupted"),
    ],
)
def test_at_every_step_all_files_are_old_or_new_and_the_next_build_ends_it(
    tmp_path: Path, name: str, trouble: Trouble
) -> None:
    case = CASES[name]
    whole = tmp_path / "whole" / "yard"
    case.before(whole)
    old = on_disk(whole) if whole.exists() else {}
    build(whole, case.files, case.choice)
    new = on_disk(whole)
    for step in range(MOST_STEPS):
        root = tmp_path / str(step) / "yard"
        case.before(root)
        planned = plan(root, case.files, case.choice, bases)
        outcome = disturbed(step, trouble, lambda: apply(planned))  # noqa: B023 - called at once
        halfway = on_disk(root) if root.exists() else {}
        for path in (old.keys() | new.keys() | halfway.keys()) - {
            text for text in halfway if text.startswith(".base/")
        }:
            assert halfway.get(path) in (old.get(path), new.get(path)), f"step {step}: {path} is neither old nor new"
        build(root, case.files, case.choice)
        assert everything(root) == everything(whole), f"step {step}: the next build does not end it"
        if outcome == "done":
            break
    assert 8 < step < MOST_STEPS - 1, "the count of steps proves that the work was disturbed inside"


@pytest.mark.parametrize("trouble", ["killed", "full"])
@pytest.mark.parametrize("before", [edited, kept], ids=["kept first", "kept before"])
def test_a_plain_build_after_a_disturbed_keep_stops_at_the_edit_or_merges_it_and_never_loses_it(
    tmp_path: Path, before: Callable[[Path], None], trouble: Trouble
) -> None:
    merged = 0
    for step in range(MOST_STEPS):
        root = tmp_path / str(step) / "yard"
        before(root)
        planned = plan(root, THEN, KEEP, bases)
        outcome = disturbed(step, trouble, lambda: apply(planned))  # noqa: B023 - called at once
        plain = plan(root, THEN)  # without any way to find a base but the folder's own
        assert {finding.code for finding in plain.findings} <= {"hand-edit"}
        if any(finding.severity is Severity.ERROR for finding in plain.findings):
            assert (root / "a.md").read_text() == EDITED
        else:
            apply(plain)
            assert (root / "a.md").read_text() == MERGED
            assert plan(root, THEN).is_clean
            merged += 1
        if outcome == "done":
            break
    assert merged > 3


@pytest.mark.parametrize("trouble", ["killed", "full"])
def test_two_disturbed_builds_in_a_row_are_no_worse_than_one(tmp_path: Path, trouble: Trouble) -> None:
    for first in range(1, 26, 3):
        for second in (2, 13, 18):
            root = tmp_path / f"{first}-{second}" / "yard"
            kept(root)
            for step, files in ((first, THEN), (second, FIRST)):
                planned = plan(root, files)
                assert planned.findings == ()
                disturbed(step, trouble, lambda: apply(planned))  # noqa: B023 - called at once
            build(root, THEN)
            assert (root / "a.md").read_text() == MERGED
            assert plan(root, THEN).is_clean


@pytest.mark.parametrize("trouble", ["killed", "full"])
def test_one_file_is_old_or_new(tmp_path: Path, trouble: Trouble) -> None:
    for step in range(MOST_STEPS):
        path = tmp_path / str(step) / "a.html"
        write_atomically(path, b"old")
        outcome = disturbed(step, trouble, lambda: write_atomically(path, b"new") and None)  # noqa: B023 - called at once
        assert path.read_bytes() in ((b"new",) if outcome == "done" else (b"old", b"new"))
        write_atomically(path, b"new")
        assert path.read_bytes() == b"new"
        assert [sibling.name for sibling in path.parent.iterdir()] == ["a.html"]
        if outcome == "done":
            break
    assert 2 < step < MOST_STEPS - 1


@pytest.mark.parametrize("trouble", ["killed", "full"])
def test_the_cache_is_whole_or_counts_as_empty_and_its_trouble_is_nobodys(tmp_path: Path, trouble: Trouble) -> None:
    def learnt(root: Path, words: bytes) -> Cache:
        cache = Cache(root, "yard")
        cache.facts.put("key", words)
        cache.files.put("key", words)
        return cache

    for step in range(25):  # a whole save takes some twenty steps
        root = tmp_path / str(step)
        learnt(root, b"old").save()
        outcome = disturbed(step, trouble, learnt(root, b"new").save)
        assert outcome in (("done", "killed") if trouble == "killed" else ("done",))
        for pack in (Cache(root, "yard").facts, Cache(root, "yard").files):
            assert pack.get("key") in (b"old", b"new")
        learnt(root, b"later").save()
        assert Cache(root, "yard").facts.get("key") == b"later"
        assert Cache(root, "yard").files.get("key") == b"later"
        assert not list((root / ".codegen-cache").glob(".staging-*"))
    assert outcome == "done"
