"""Targets on all cores: how many processes make the outputs never shows in them, nor in findings or in the cache."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.build import target_runs
from codegen.build.cache import Cache
from codegen.build.pipeline import compile_api
from codegen.build.result import Build
from codegen.config.workspace import find_workspace
from codegen.targets.jsonschema.jsonschema_files import JSONSCHEMA
from codegen.targets.target import Output, Target
from tests.build.many_pages import ManyPages

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
HERE = os.getpid()
Change = Callable[[ManyPages], None]


@pytest.fixture
def pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ManyPages:
    """Three pages, of a spec that counts as large."""
    monkeypatch.setattr(target_runs, "WORTH_A_PROCESS", 0)
    return ManyPages(tmp_path, 3)


def built(pages: ManyPages, processes: int, cache: Cache) -> Build:
    """Return what a build gives whose targets are run in so many processes."""
    workspace = find_workspace(pages.root, pages.root)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(target_runs, "usable_cores", lambda: processes)
        return compile_api(workspace, "shed", cache=cache)


def made(build: Build) -> tuple[object, ...]:
    """Return all that a build gave, to be compared."""
    return build.findings, build.pages, build.machine_files, build.outputs, build.stats


def kept(cache: Cache) -> list[dict[str, bytes]]:
    """Return what a run would leave for the next one."""
    return [{key: pack.kept(key) for key in pack} for pack in (cache.files, cache.targets)]


def override(pages: ManyPages, template: str, text: str) -> None:
    """Lay a template of the user's over that of the program."""
    path = pages.root / "templates" / template
    path.parent.mkdir(parents=True)
    path.write_text(text, "utf-8")


def nothing(_: ManyPages) -> None:
    """Everything as it is."""


def template_that_cannot_be_rendered(pages: ManyPages) -> None:
    override(pages, "python/model.py.j2", "{{ nothing_of_this_name }}")


def file_that_cannot_be_laid_out(pages: ManyPages) -> None:
    override(pages, "validators/init.py.j2", "def (:\n")
    override(pages, "python/model.py.j2", "class (:\n")


def file_that_cannot_be_parsed(pages: ManyPages) -> None:
    override(pages, "jsonschema/schema.json.j2", "{\n")


CHANGES = (nothing, template_that_cannot_be_rendered, file_that_cannot_be_laid_out, file_that_cannot_be_parsed)


@pytest.mark.parametrize("change", CHANGES)
def test_one_process_and_several_give_the_same(change: Change, pages: ManyPages) -> None:
    change(pages)
    alone, together = Cache(), Cache()
    assert made(built(pages, 1, alone)) == made(built(pages, 3, together))
    assert kept(alone) == kept(together)


def test_several_processes_know_the_files_of_the_last_build(pages: ManyPages) -> None:
    folder = pages.root / ".codegen-cache"
    cache = Cache(pages.root, "shed")
    built(pages, 3, cache)
    cache.save()
    assert folder.is_dir()
    pages.edit(1, "In kilograms.", "In grams.")
    builds = [(built(pages, processes, cache), cache) for processes in (1, 3) for cache in (fresh(pages),)]
    alone, together = ((made(build), kept(cache)) for build, cache in builds)
    assert alone == together
    stats = builds[1][0].stats
    assert 0 < len(stats.rendered) < stats.files / 2


def fresh(pages: ManyPages) -> Cache:
    """Return the cache of a new run."""
    return Cache(pages.root, "shed")


def test_a_process_that_is_killed_ends_the_build_with_one_message_and_no_file(
    pages: ManyPages, monkeypatch: pytest.MonkeyPatch
) -> None:
    emit_at = Target.emit_at
    reading, writing = os.pipe()

    def emit_or_die(self: Target, *arguments: Any) -> Output:
        if os.getpid() != HERE:
            os.write(writing, b"at work")
            os.kill(os.getpid(), signal.SIGKILL)
        os.read(reading, 1)
        return emit_at(self, *arguments)

    monkeypatch.setattr(Target, "emit_at", emit_or_die)
    build = built(pages, 3, Cache())
    assert [finding.code for finding in build.findings if finding.severity == "error"] == ["process-ended"]
    assert (build.outputs, build.machine_content) == ({}, {})


def test_a_mistake_in_another_process_is_seen_in_this_one(pages: ManyPages, monkeypatch: pytest.MonkeyPatch) -> None:
    emit_at = Target.emit_at

    def emit_or_fail(self: Target, *arguments: Any) -> Output:
        if self.name == JSONSCHEMA.name:
            raise ZeroDivisionError("a mistake of the program")
        return emit_at(self, *arguments)

    monkeypatch.setattr(Target, "emit_at", emit_or_fail)
    with pytest.raises(ZeroDivisionError, match="a mistake of the program"):
        built(pages, 3, Cache())


def test_a_small_spec_is_rendered_in_one_process(pages: ManyPages, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(target_runs, "WORTH_A_PROCESS", 10_000_000)
    monkeypatch.setattr(target_runs, "on_cores", lambda *_: pytest.fail("another process was used"))
    assert built(pages, 3, Cache()).outputs
