"""A run that is killed goes on where it stopped."""

from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from codegen.fetch import captures
from codegen.fetch.journal import alone
from tests.fetch.shed import LARGE, SMALL, FetchShed
from tests.fetch.site import Reply, page
from tests.hangs import HANGS


def ended_after(shed: FetchShed, records: int, ending: signal.Signals) -> tuple[int, str]:
    """Run in a process of its own, and end it so once the journal holds so many records: its code, and its words."""
    command = [sys.executable, "-m", "codegen.cli.main", "fetch", "shed", "--root", str(shed.root)]
    environment = os.environ | {"NO_PROXY": "127.0.0.1"}
    process = subprocess.Popen(
        command, cwd=Path(__file__).parents[2], env=environment, stderr=subprocess.PIPE, text=True
    )
    journal = shed.folder / ".fetch" / "journal.jsonl"
    while not journal.is_file() or journal.read_bytes().count(b"\n") < records:
        assert process.poll() is None, "the run ended before it could be killed"
        time.sleep(0.01)
    process.send_signal(ending)
    _, said = process.communicate(timeout=HANGS)
    return process.returncode, said


def done(shed: FetchShed) -> set[str]:
    lines = (shed.folder / ".fetch" / "journal.jsonl").read_bytes().split(b"\n")[:-1]
    return {json.loads(line)["url"].removeprefix(shed.site.url) for line in lines}


def test_only_the_rest_is_asked_for(shed: FetchShed) -> None:
    shed.grow(LARGE)
    shed.site.held = 100
    ended_after(shed, 80, signal.SIGKILL)
    before = done(shed)
    assert 80 <= len(before) < LARGE
    assert not (shed.folder / "pages").exists()  # a build now sees what it saw before
    shed.site.forget()
    answer = shed.fetched()
    assert answer["counts"]["new"] == LARGE
    assert not set(shed.site.asked()) & before
    assert len(shed.site.asked()) == LARGE - len(before)
    assert len(shed.listed()) == LARGE
    assert all((shed.folder / "pages" / entry["file"]).is_file() for entry in shed.listed())
    assert not (shed.folder / ".fetch").exists()


def test_an_interrupted_run_says_that_it_can_go_on(shed: FetchShed) -> None:
    shed.grow(30)
    shed.site.held = 14
    before = shed.files()
    code, said = ended_after(shed, 8, signal.SIGINT)
    assert (code, said) == (1, "interrupted: no capture changed; codegen fetch shed continues where it stopped\n")
    assert {name: text for name, text in shed.files().items() if ".fetch" not in name} == before
    shed.site.forget()
    assert shed.fetched()["counts"]["new"] == 30
    assert len(shed.site.asked()) <= 22


def test_a_full_disk_is_told_and_the_run_goes_on_once_there_is_room(
    shed: FetchShed, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = shed.files()
    room = 5

    def forced(handle: int) -> None:
        nonlocal room
        room -= 1
        if room < 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as full:
        full.setattr(captures.os, "fsync", forced)
        said = shed.fetch(code=1).output
    assert "cannot write `.fetch/pages/tool-2.html`: No space left on device" in said
    assert "[fetch-not-written]" in said
    assert {name: text for name, text in shed.files().items() if ".fetch" not in name} == before
    assert not list(shed.folder.rglob("*.part"))
    assert shed.fetched()["counts"]["new"] == SMALL


def test_a_page_in_the_journal_that_is_not_whole_is_asked_for_again(shed: FetchShed) -> None:
    shed.site.special["/docs/tool-5.html"] = lambda _: Reply(503, "", {"Retry-After": "9999"})
    assert not shed.fetched()["complete"]
    journal = shed.folder / ".fetch" / "journal.jsonl"
    with journal.open("ab") as file:
        file.write(b'{"url": "cut sho')
    (shed.folder / "pages" / "tool-1.html").write_text("broken", "utf-8")
    del shed.site.special["/docs/tool-5.html"]
    shed.site.forget()
    shed.fetched("--accept", "tool-1.html")
    assert "Tool1" in shed.captured("tool-1.html")
    assert set(shed.site.asked()) == {"/docs/tool-1.html", "/docs/tool-5.html"}


def test_a_journal_of_yesterday_is_not_taken_up(shed: FetchShed) -> None:
    shed.site.special["/docs/tool-5.html"] = lambda _: Reply(503, "", {"Retry-After": "9999"})
    shed.fetched()
    journal = shed.folder / ".fetch" / "journal.jsonl"
    yesterday = time.time() - 25 * 3600
    os.utime(journal, (yesterday, yesterday))
    shed.site.pages["/docs/tool-1.html"] = page(1, words="New.")
    shed.fetched()
    assert "New." in shed.captured("tool-1.html")


def test_two_runs_at_once_are_refused(shed: FetchShed) -> None:
    with alone(shed.folder):
        assert "fetch-under-way" in shed.fetch(code=1).output
