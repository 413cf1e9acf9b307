"""The writer: all or nothing, each file whole, and every moment safe to be killed in."""

from __future__ import annotations

import errno
import json
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.diagnostics.finding import BadInput
from codegen.writing import forcing, writer
from codegen.writing.forcing import force_disk
from codegen.writing.plan import plan
from codegen.writing.writer import apply, apply_all, write_atomically

OLD = {"a.md": "old a\n", "gone/b.md": "old b\n", "kept.md": "kept\n", "swap": "a file\n", "dir/x.md": "x\n"}
NEW = {"a.md": "new a\n", "kept.md": "kept\n", "deep/er/c.md": "new c\n", "swap/y.md": "y\n", "dir": "a file now\n"}


def on_disk(root: Path) -> dict[str, str]:
    files = {path.relative_to(root).as_posix(): path.read_text() for path in root.rglob("*") if path.is_file()}
    return {path: text for path, text in files.items() if not path.startswith(".staging-") and path != "manifest.json"}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Provide an output folder as the build of OLD leaves it."""
    folder = tmp_path / "generated" / "yard"
    apply(plan(folder, OLD))
    assert on_disk(folder) == OLD
    return folder


def test_a_plan_makes_the_folder_what_the_build_says(root: Path) -> None:
    apply(plan(root, NEW))
    assert on_disk(root) == NEW
    assert plan(root, NEW).is_clean
    assert sorted(path.name for path in root.iterdir()) == ["a.md", "deep", "dir", "kept.md", "manifest.json", "swap"]


def test_the_manifest_is_sorted_and_holds_no_trace_of_the_write(root: Path) -> None:
    manifest = json.loads((root / "manifest.json").read_text())
    assert list(manifest) == ["manifest_version", "files"]
    assert list(manifest["files"]) == sorted(OLD)


def test_unchanged_files_keep_their_time(root: Path) -> None:
    for path in root.rglob("*"):
        os.utime(path, ns=(1, 1))
    apply(plan(root, {**OLD, "a.md": "new\n"}))
    assert (root / "kept.md").stat().st_mtime_ns == 1
    assert (root / "a.md").stat().st_mtime_ns != 1


def test_a_clean_plan_touches_nothing(root: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in [root, *root.rglob("*")]}
    apply(plan(root, OLD))
    assert {path: path.stat().st_mtime_ns for path in [root, *root.rglob("*")]} == before


def test_folders_that_a_removal_empties_go_and_those_with_a_persons_files_stay(root: Path) -> None:
    (root / "dir/mine.txt").write_text("mine")
    apply(plan(root, {"a.md": "old a\n"}))
    assert on_disk(root) == {"a.md": "old a\n", "dir/mine.txt": "mine"}
    assert not (root / "gone").exists()


def test_a_plan_with_an_error_stops_all_plans(root: Path) -> None:
    other = root.parent / "other"
    (root / "a.md").write_text("mine\n")
    bad, good = plan(root, NEW), plan(other, NEW)
    with pytest.raises(BadInput) as refused:
        apply_all([good, bad])
    assert [finding.code for finding in refused.value.findings] == ["hand-edit"]
    assert not other.exists()
    assert on_disk(root) == {**OLD, "a.md": "mine\n"}


def test_a_file_that_changes_between_comparison_and_write_is_not_overwritten(root: Path) -> None:
    ready = plan(root, NEW)
    (root / "a.md").write_text("mine\n")
    with pytest.raises(BadInput) as refused:
        apply(ready)
    assert [str(finding.place) for finding in refused.value.findings] == ["generated/yard/a.md:1"]
    assert on_disk(root) == {**OLD, "a.md": "mine\n"}


def test_another_build_of_the_same_in_between_is_no_trouble(root: Path) -> None:
    ready, other = plan(root, {**OLD, "a.md": "new\n"}), plan(root, {**OLD, "a.md": "new\n"})
    apply(other)
    apply(ready)
    assert plan(root, {**OLD, "a.md": "new\n"}).is_clean


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot lock a folder")
def test_a_second_build_waits_for_the_first(root: Path) -> None:
    import fcntl  # not on Windows

    second = threading.Thread(target=apply, args=[plan(root, NEW)])
    first = os.open(root, os.O_RDONLY)
    fcntl.flock(first, fcntl.LOCK_EX)
    second.start()
    second.join(0.2)
    assert second.is_alive()
    assert on_disk(root) == OLD
    os.close(first)
    second.join(10)
    assert on_disk(root) == NEW


@pytest.mark.parametrize("full_at", range(7))
def test_a_full_disk_leaves_the_old_output_whole(root: Path, monkeypatch: pytest.MonkeyPatch, full_at: int) -> None:
    other = root.parent / "other"
    manifest, written = (root / "manifest.json").read_bytes(), 0

    def sync(handle: int) -> None:
        nonlocal written
        written += 1
        if written > full_at:
            raise OSError(errno.ENOSPC, "No space left on device")

    plans = [plan(other, {"x.md": "x\n"}), plan(root, NEW)]
    monkeypatch.setattr(writer.os, "fsync", sync)
    with pytest.raises(BadInput) as full:
        apply_all(plans)
    monkeypatch.undo()
    assert full.value.findings[0].code == "output-not-written"
    assert "No space left on device" in full.value.findings[0].message
    assert on_disk(root) == OLD
    assert (root / "manifest.json").read_bytes() == manifest
    assert not other.exists()
    assert plan(root, OLD).is_clean
    assert not list(root.glob(".staging-*"))
    assert not (root / "deep").exists()


def test_a_folder_that_cannot_be_made_is_a_finding(tmp_path: Path) -> None:
    (tmp_path / "generated").write_text("a file")
    with pytest.raises(BadInput) as refused:
        apply(plan(tmp_path / "generated" / "yard", NEW))
    assert [finding.code for finding in refused.value.findings] == ["output-not-written"]


def killed_at(step: int, work: Callable[[], None]) -> bool:
    """Run ``work`` in a process that dies, without any cleanup, before its ``step``-th change of the disk."""
    child = os.fork()
    if child == 0:
        left = step

        def count(event: str, args: tuple[object, ...]) -> None:
            nonlocal left
            writes = event == "open" and isinstance(args[2], int) and args[2] & (os.O_WRONLY | os.O_RDWR)
            if writes or event in {"os.rename", "os.remove", "os.mkdir", "os.rmdir"}:
                left -= 1
                if left < 0:
                    os._exit(9)

        sys.addaudithook(count)
        try:
            work()
        except BaseException:
            os._exit(1)
        os._exit(0)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert status in (0, 9)
    return status == 9


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork, so no process can be killed in between")
def test_killed_at_any_step_every_file_is_whole_and_the_next_build_goes_on(tmp_path: Path) -> None:
    """The build after next may even want other content, and may be killed as well."""
    later = {**NEW, "a.md": "later a\n", "swap/y.md": "later y\n"}
    for step in range(200):
        root = tmp_path / f"run{step}" / "yard"
        apply(plan(root, OLD))
        ready = plan(root, NEW)
        was_killed = killed_at(step, lambda: apply(ready))  # noqa: B023 - called at once
        for path, text in on_disk(root).items():
            assert text in {OLD.get(path), NEW.get(path)}, f"step {step}: {path} is half written"
        if not was_killed:
            break
        second = plan(root, later)
        assert second.findings == (), f"step {step}: our own file was taken for a person's"
        killed_at(step // 2 + 3, lambda: apply(second))  # noqa: B023 - called at once
        third = plan(root, NEW)
        assert third.findings == (), f"step {step}: a file of the second run was taken for a person's"
        apply(third)
        assert on_disk(root) == NEW
        assert plan(root, NEW).is_clean
        assert not list(root.glob(".staging-*"))
    assert step > 15, "the count of steps proves that the process was killed inside the work"


def test_one_file_is_written_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "pages" / "a.html"
    assert write_atomically(path, b"one")
    assert not write_atomically(path, b"one")

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(writer.os, "fsync", full)
    with pytest.raises(BadInput):
        write_atomically(path, b"two")
    assert path.read_bytes() == b"one"
    assert [sibling.name for sibling in path.parent.iterdir()] == ["a.html"]


MUCH = {f"m{number}.md": f"{number}\n" for number in range(forcing.MANY)}


def test_many_files_are_forced_at_once_before_any_is_put_in_place(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    staged: list[int] = []
    before = (root / "manifest.json").read_bytes()

    def force(folder: Path) -> bool:
        assert folder.parent == root
        assert (root / "manifest.json").read_bytes() == before
        staged.append(len(list(folder.iterdir())))
        return True

    forced_singly: list[int] = []
    monkeypatch.setattr(forcing, "force_disk", force)
    monkeypatch.setattr(writer.os, "fsync", lambda _handle: forced_singly.append(len(staged)))
    apply(plan(root, MUCH))
    assert staged == [len(MUCH) + 2], "the files, the journal and the new manifest"
    assert 0 not in forced_singly, "nothing is forced by itself before"
    assert on_disk(root) == MUCH


def test_a_disk_that_cannot_take_all_at_once_leaves_the_old_output_whole(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(folder: Path) -> bool:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(forcing, "force_disk", full)
    with pytest.raises(BadInput):
        apply(plan(root, MUCH))
    assert on_disk(root) == OLD
    assert plan(root, OLD).is_clean


def test_many_files_are_forced_one_by_one_where_the_system_knows_no_other_way(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    forced: list[int] = []
    monkeypatch.setattr(forcing, "force_disk", lambda _folder: False)
    monkeypatch.setattr(writer.os, "fsync", forced.append)
    apply(plan(root, MUCH))
    assert len(forced) > len(MUCH)
    assert on_disk(root) == MUCH


def test_a_disk_is_forced_as_a_whole_on_linux_alone(tmp_path: Path) -> None:
    assert force_disk(tmp_path) == (sys.platform == "linux")
    if sys.platform == "linux":
        with pytest.raises(FileNotFoundError):
            force_disk(tmp_path / "none")
