"""The bar on a terminal: each step is shown at once, and beside it processes can be forked."""

from __future__ import annotations

import io
import sys
import threading

import pytest

from codegen.cli.output import progress_shown


class Terminal(io.StringIO):
    """A terminal that keeps what it shows."""

    def isatty(self) -> bool:
        return True


def test_each_step_is_shown_and_no_thread_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal, before = Terminal(), threading.active_count()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    with progress_shown() as progress:
        progress("shed: reading pages", 1, 3)
        progress("shed: interpreting", 0, 1)
        assert threading.active_count() == before
    assert "shed: reading pages" in terminal.getvalue()
    assert "shed: interpreting" in terminal.getvalue()
