"""What all tests share: where the seeds are, and files that nobody forces to disk."""

from __future__ import annotations

import os
import signal
import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

from tests.together import Scheduling

ROOT = Path(__file__).resolve().parents[1]


def pytest_configure() -> None:
    """Let Ctrl-C reach the programs that tests start, also where a shell started the tests with it ignored."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    _let_hypothesis_wait()


def _let_hypothesis_wait() -> None:
    """Fail no test of any words because the machine is busy; on CI keep what hypothesis does there besides."""
    usual = settings.default
    assert usual is not None
    patient = [*usual.suppress_health_check, HealthCheck.too_slow]
    settings.register_profile("patient", usual, deadline=None, suppress_health_check=patient)
    settings.load_profile("patient")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> LoadScopeScheduling:
    """Hand out tests by the groups of ``together``."""
    return Scheduling(config, log)


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


@pytest.fixture(scope="session")
def mypy_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Provide what mypy knows of all libraries once it has read them; the tests with it run in one process."""
    return tmp_path_factory.mktemp("mypy")


@pytest.fixture(scope="session", autouse=True)
def no_file_outlives_a_power_cut() -> Iterator[None]:
    """Leave out fsync, a third of the time of a small build; tests of the writer count the calls."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda _handle: None)
        patch.setattr("codegen.writing.forcing.force_disk", lambda _folder: True)
        yield


@pytest.fixture(scope="session", autouse=True)
def no_client_reads_certificates() -> Iterator[None]:
    """Leave out the machine's certificates, half the time of a test with a client: no server here has one."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ssl.SSLContext, "load_verify_locations", lambda *_arguments, **_options: None)
        yield
