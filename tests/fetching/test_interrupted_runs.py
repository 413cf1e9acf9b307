"""A run that is killed goes on where it stopped."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

from codegen.fetching.journal import alone
from tests.fetching.shed import LARGE, FetchShed
from tests.fetching.site import Reply, page


def killed_after(shed: FetchShed, records: int) -> None:
    """Run in a process of its own, and kill it once the journal holds so many records."""
    command = [sys.executable, "-m", "codegen.cli", "fetch", "shed", "--root", str(shed.root)]
    process = subprocess.Popen(command, cwd=Path(__file__).parents[2], env=os.environ | {"NO_PROXY": "127.0.0.1"})
    journal = shed.folder / ".fetch" / "journal.jsonl"
    deadline = time.monotonic() + 60
    while not journal.is_file() or journal.read_bytes().count(b"\n") < records:
        assert process.poll() is None, "the run ended before it could be killed"
        assert time.monotonic() < deadline
        time.sleep(0.01)
    process.kill()
    process.wait(10)


def done(shed: FetchShed) -> set[str]:
    lines = (shed.folder / ".fetch" / "journal.jsonl").read_bytes().split(b"\n")[:-1]
    return {json.loads(line)["url"].removeprefix(shed.site.url) for line in lines}


def test_only_the_rest_is_asked_for(shed: FetchShed) -> None:
    shed.grow(LARGE)
    shed.site.seconds = 0.01
    killed_after(shed, 80)
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
