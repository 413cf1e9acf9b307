"""What all tests share: where the seeds are, and files that nobody forces to disk."""

from __future__ import annotations

import os
import signal
import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def pytest_configure() -> None:
    """Let Ctrl-C reach the programs that tests start, also where a shell started the tests with it ignored."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


# Tests that share what takes seconds to make, such as clients and servers that run: one worker runs them all.
TOGETHER = {"tests/client": "folder", "tests/mock_server": "module", "tests/targets/python": "module"}


@pytest.hookimpl(tryfirst=True)  # before xdist reads the marks
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Group the tests of some folders, of others those of each module, unless they are in a group of their own."""
    for item in items:
        path = item.path.relative_to(ROOT).as_posix()
        folder = next((folder for folder in TOGETHER if path.startswith(f"{folder}/")), None)
        if folder is not None and item.get_closest_marker("xdist_group") is None:
            item.add_marker(pytest.mark.xdist_group(folder if TOGETHER[folder] == "folder" else path))


@pytest.fixture(scope="session")
def root() -> Path:
    """Provide the top of the project."""
    return ROOT


@pytest.fixture(scope="session")
def seeds() -> Path:
    """Provide the folder of the seeds, which stands beside a checkout and is no part of it."""
    folder = ROOT.parent / "shared" / "seeds"
    if not folder.is_dir():
        pytest.skip("the vendors' own pages (../shared/seeds) are not part of this repository")
    return folder


@pytest.fixture(scope="session", autouse=True)
def no_file_outlives_a_power_cut() -> Iterator[None]:
    """Leave out fsync, a third of the time of a small build; tests of the writer count the calls."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda _handle: None)
        yield


@pytest.fixture(scope="session", autouse=True)
def no_client_reads_certificates() -> Iterator[None]:
    """Leave out the machine's certificates, half the time of a test with a client: no server here has one."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ssl.SSLContext, "load_verify_locations", lambda *_arguments, **_options: None)
        yield
