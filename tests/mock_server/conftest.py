"""The three stand-ins, each running once for all tests of a module."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from codegen.mock_server.options import Options
from tests.mock_server.running import Caller, running


@pytest.fixture(scope="module")
def bouwsoft() -> Iterator[Caller]:
    with running("bouwsoft") as caller:
        yield caller


@pytest.fixture(scope="module")
def previsto() -> Iterator[Caller]:
    with running("previsto", Options(rate_limited=False)) as caller:
        yield caller


@pytest.fixture(scope="module")
def payandbill() -> Iterator[Caller]:
    with running("payandbill") as caller:
        yield caller
